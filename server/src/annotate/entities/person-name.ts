import { type Knowledge, LEXICON } from '../../knowledge';
import type { NamesData } from '../../languages/names';

/** A person's name taken apart, as written. */
export interface PersonName {
  readonly given: string | null;
  readonly surname: string;
  readonly suffix: string | null;
}

/** Korean and many Chinese names put the surname first, and join the two syllables of the given name with a hyphen. */
const SURNAME_FIRST = /^\p{Lu}\p{Ll}{1,4}\s\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u;

/**
 * Parts a full name. The surname takes the particles before it with it ("Ursula | von der Leyen"); it comes first where the form
 * of the name or the lexicon says so ("Yoon | Suk-yeol"). A name of one word is all surname.
 */
export function partName(name: string, data: NamesData, lexicon: Knowledge['lexicon']): PersonName {
  const words = name.split(/\s+/);
  let suffix: string | null = null;
  if (words.length > 2 && data.suffixes.has(words.at(-1)!.toLowerCase().replace(/\.$/, ''))) suffix = words.pop()!;
  if (words.length === 1) return { given: null, surname: words[0]!, suffix };
  if (words.length === 2 && surnameFirst(words as [string, string], lexicon))
    return { given: words[1]!, surname: words[0]!, suffix };
  let at = words.length - 1;
  while (at > 1 && isParticle(words[at - 1]!, data)) at--;
  // "De Gaulle": a name that is all surname.
  if (isParticle(words[0]!, data) && at <= 1) at = 0;
  return { given: at > 0 ? words.slice(0, at).join(' ') : null, surname: words.slice(at).join(' '), suffix };
}

function surnameFirst(words: readonly [string, string], lexicon: Knowledge['lexicon']): boolean {
  if (SURNAME_FIRST.test(words.join(' '))) return (lexicon(words[0].toLowerCase()) & LEXICON.given) === 0;
  const [first, last] = words.map((word) => lexicon(word.toLowerCase())) as [number, number];
  return (
    (first & LEXICON.surname) !== 0 &&
    (first & LEXICON.given) === 0 &&
    (last & LEXICON.given) !== 0 &&
    (last & LEXICON.surname) === 0
  );
}

const isParticle = (word: string, data: NamesData): boolean => {
  const lower = word.toLowerCase();
  return (
    data.particles.has(lower) &&
    (word === lower || lower.length > 2 || lower === 'de' || lower === 'le' || lower === 'la')
  );
};
