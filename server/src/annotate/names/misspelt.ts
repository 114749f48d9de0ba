import type { EntityType, Knowledge } from '../../knowledge';
import type { Language } from '../../languages';

/** What a slip may cost: any one letter. */
const SLIP = 1;
const SHORTEST = 6;
/** How well known a body must be, and somebody. */
const WELL_KNOWN = 0.7;
const FAMOUS = 0.5;

/** The type of what a name that no list has is a slip of: a country, or a body or somebody that all the world knows; null where it is of neither. */
export function misspeltType(
  name: string,
  knowledge: Pick<Knowledge, 'near' | 'entity'>,
  { id }: Language,
): EntityType | null {
  if (name.length < SHORTEST) return null;
  const [best] = knowledge.near(name, id);
  if (!best || best.distance > SLIP) return null;
  const { type, entity, prominence } = best.reading;
  if (type === 'organization') return prominence >= WELL_KNOWN ? type : null;
  if (type === 'person') return prominence >= FAMOUS && name.includes(' ') ? type : null;
  return type === 'place' && knowledge.entity(entity)?.country !== undefined ? type : null;
}
