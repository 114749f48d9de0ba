import { type Knowledge, LEXICON } from '../../knowledge';
import type { Language } from '../../languages';
import type { Token } from '../tokens';
import { TOWN } from './towns';
import type { NameMention } from './types';

/** How sure the place in such an adjective is. */
const SEATED = 0.85;

/** "The [Sheffield]-based company", "a [New York]-based fund": places that are part of an adjective, and no word of their own. */
export function seats(
  tokens: readonly Token[],
  text: string,
  knowledge: Knowledge,
  { business: { seated }, id }: Language,
): readonly NameMention[] {
  if (seated === null) return [];
  const isPlace = (words: string) =>
    (knowledge.lexicon(words.toLowerCase()) & LEXICON.place) !== 0 &&
    knowledge.readings(words, id).some(({ type, prominence }) => type === 'place' && prominence >= TOWN);
  return tokens.flatMap((token, i): NameMention[] => {
    if (!token.text.endsWith(seated) || !/^\p{Lu}/u.test(token.text)) return [];
    const end = token.end - seated.length;
    const before = tokens[i - 1];
    const isNamed = before !== undefined && /^\p{Lu}/u.test(before.text) && isPlace(text.slice(before.start, end));
    const start = isNamed ? before.start : token.start;
    return isNamed || isPlace(text.slice(start, end)) ? [{ start, end, type: 'place', confidence: SEATED }] : [];
  });
}
