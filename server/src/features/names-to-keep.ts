import type { Entity, Mention } from '../annotate';
import { covers } from '../base';
import { type EntityType, spelling, spellingDistance } from '../knowledge';
import type { Finding } from '../rules';
import { mentionAt, type Point, pointAt, spanOf, type View, wordsOf } from './view';

/** A name that a newsroom may want to keep: by itself, or as another spelling of one. */
export interface NameToKeep {
  readonly name: string;
  readonly type: EntityType;
  /** What it may be another spelling of, likeliest first. */
  readonly spellingOf: readonly string[];
}

/** Rules that speak of a name because it is not known. */
const DOUBTS: readonly string[] = ['entity/misspelled-name', 'entity/inconsistent-name', 'entity/undefined-acronym'];

/** How many names one may be another spelling of. */
const MOST = 3;
/** Names further apart than this are not offered as spellings of one another. */
const FARTHEST = 2;

/** The name that a finding doubts; null where it is about something else, or the name is known already. */
export function doubtedName(view: View, finding: Finding): NameToKeep | null {
  if (!DOUBTS.includes(finding.rule)) return null;
  const point = pointAt(view, view.lines.positionAt(finding.start));
  const named = point && mentionAt(view.article, point);
  if (named) return nameToKeep(view, named.entity, named.mention, wordsOf(view, named.mention));
  // A word that nothing took for a name is doubted for being close to one: the finding points to that.
  const [usual] = finding.related;
  const other =
    usual && view.article.entities.find(({ mentions }) => mentions.some((m) => covers(spanOf(view, m), usual)));
  const name = view.text.slice(finding.start, finding.end);
  return other && point ? { name, type: other.type, spellingOf: [other.name] } : null;
}

/** The name at a point, in its fullest form where a part of it stands there; null where it is known already. */
export function keepableAt(view: View, point: Point): NameToKeep | null {
  const named = mentionAt(view.article, point);
  if (named?.mention.kind !== 'name') return null;
  const { entity, mention } = named;
  const isPart = mention.form === 'surname' || mention.form === 'given' || mention.form === 'short';
  return nameToKeep(view, entity, mention, isPart ? entity.name : wordsOf(view, mention));
}

function nameToKeep(view: View, entity: Entity, mention: Mention, written: string): NameToKeep | null {
  // « [Vladimir] Poutine »: the brackets are the editor's.
  const name = written.replace(/[[\]]/g, '');
  const { knowledge, language } = view.article;
  if (knowledge.readings(name, language.id).some(({ kind }) => kind !== 'misspelling')) return null;
  const usual = entity.forms.find(({ text }) => text === wordsOf(view, mention))?.usual;
  const near = knowledge.near(name, language.id).filter(({ reading }) => reading.type === entity.type);
  const candidates = [...(usual ? [usual] : []), ...alike(view, entity, name), ...near.map((known) => known.name)];
  return {
    name,
    type: entity.type,
    spellingOf: [...new Set(candidates)].filter((other) => other !== name).slice(0, MOST),
  };
}

/** Others of its type in the article whose last word is written much like this one's, nearest first. */
function alike({ article }: View, entity: Entity, name: string): readonly string[] {
  const own = spelling(lastWord(name));
  const others = article.entities.filter(({ id, type }) => id !== entity.id && type === entity.type);
  return others
    .map((other) => ({ name: other.name, distance: spellingDistance(own, spelling(lastWord(other.name)), FARTHEST) }))
    .filter(({ distance }) => distance <= FARTHEST)
    .sort((a, b) => a.distance - b.distance)
    .map((other) => other.name);
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);
