import type { EntityType, Knowledge } from '../../knowledge';
import type { Language } from '../../languages';

/** What a slip may cost: any one letter. */
const SLIP = 1;
const SHORTEST = 6;
/** How well known a body must be, and somebody. */
const WELL_KNOWN = 0.7;
const FAMOUS = 0.5;
/** A city of some millions, whose name is as long as this: a shorter one may be another town's. */
const LARGE = 0.55;
const LONG = 8;

/** The type of what a name that no list has is a slip of: a country or a large city, or a body or somebody that all the world knows; null where it is of neither. */
export function misspeltType(
  name: string,
  knowledge: Pick<Knowledge, 'near' | 'entity'>,
  { id }: Language,
): EntityType | null {
  if (name.length < SHORTEST) return null;
  const [best] = knowledge.near(name, id);
  // "Koreana", "Minnesotan": made of the name.
  if (!best || best.distance > SLIP || name.toLowerCase().startsWith(best.name.toLowerCase())) return null;
  const { type, entity, prominence } = best.reading;
  if (type === 'organization') return prominence >= WELL_KNOWN ? type : null;
  if (type === 'person') return prominence >= FAMOUS && name.includes(' ') ? type : null;
  if (type !== 'place') return null;
  const known = knowledge.entity(entity);
  const isCity = prominence >= LARGE && !/[ -]/.test(name);
  const isCapital = isCity && knowledge.entity(known?.within.at(-1) ?? '')?.capital === entity;
  return (isCity && name.length >= LONG) || isCapital || known?.country !== undefined ? type : null;
}
