import { type EntityType, type Knowledge, LEXICON, type NameReading } from '../../knowledge';
import type { Language } from '../../languages';
import type { Token } from '../tokens';
import type { NameMention } from './types';

/** Readings that say what a name is; the others say what it may stand for, or what it is part of. */
const NAMING: ReadonlySet<NameReading['kind']> = new Set(['full', 'short', 'former', 'transliteration', 'acronym']);

/** How prominent a record must be to overrule a mention, and how unsure the mention. */
const OVERRULES = [
  { prominence: 0.85, below: 0.97 },
  { prominence: 0.5, below: 0.75 },
] as const;

/**
 * The mention in the light of what is known: a name that can only be one type has that type ("la Russie" is a place whoever
 * acts in its name), and a people's name alone is no name at all. Null for the latter.
 */
export function settle(name: NameMention, text: string, knowledge: Knowledge, language: Language): NameMention | null {
  const words = text.slice(name.start, name.end);
  if (name.type !== 'person' && !words.includes(' ') && isPeople(knowledge.lexicon(words))) return null;
  const type = onlyType(knowledge.readings(words, language.id), name.confidence);
  if (!type || type === name.type) return name;
  const { title, ...rest } = name;
  return {
    ...rest,
    type,
    ...(type === 'person' && title ? { title } : {}),
    confidence: Math.max(name.confidence, 0.6),
  };
}

/** "Ukrainiens", "Iraqi": known as a people, and as nothing else. */
const isPeople = (bits: number) =>
  (bits & LEXICON.demonym) !== 0 && (bits & (LEXICON.place | LEXICON.organization | LEXICON.person)) === 0;

function onlyType(readings: readonly NameReading[], confidence: number): EntityType | null {
  let type: EntityType | null = null;
  let prominence = 0;
  for (const reading of readings) {
    if (!NAMING.has(reading.kind)) continue;
    if (type && reading.type !== type) return null;
    type = reading.type;
    prominence = Math.max(prominence, reading.prominence);
  }
  return OVERRULES.some((rule) => prominence >= rule.prominence && confidence < rule.below) ? type : null;
}

/** Tokens of a name, half-open. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/**
 * The tokens that belong to a name: without the article that opens the sentence or follows a dash, unless the article is known to be part of it
 * ("The Hague"), and with the legal form after a comma ("Smith & Co, Inc.").
 */
export function trim(
  { first, end }: TokenRange,
  type: EntityType,
  opens: boolean,
  tokens: readonly Token[],
  text: string,
  knowledge: Knowledge,
  language: Language,
): TokenRange {
  let start = first;
  const article = tokens[first]!.norm;
  if (
    end - first > 1 &&
    (type === 'organization' || type === 'place') &&
    (opens || tokens[first]!.text === article) &&
    language.reference.determiners.has(article) &&
    knowledge.lexicon(text.slice(tokens[first]!.start, tokens[end - 1]!.end)) === 0
  ) {
    start++;
  }
  const form = tokens[end + 1];
  const legal =
    type === 'organization' && tokens[end]?.text === ',' && form && /^\p{Lu}[\p{L}.]{1,3}\.?$/u.test(form.text);
  return {
    first: start,
    end: legal && language.names.organizationTails.has(form.norm.replace(/\.$/, '')) ? end + 2 : end,
  };
}
