const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}.&-]*\p{Lu}s?$|^\p{Lu}[\p{Lu}.]+$/u;

/** Capitals throughout, with or without full stops, and perhaps a plural s: "UN", "O.N.U.", "NGOs". */
export const isAcronym = (text: string): boolean => ACRONYM.test(text);

/** Letters of an acronym that is read as a word. */
const LONGEST_SPOKEN = 8;

interface Initial {
  readonly letter: string;
  /** A small word, whose letter an acronym may pass over. */
  readonly small: boolean;
}

/** The first letters of the words, in capitals without accents; the parts of hyphenated and elided words are words. */
export function initialsOf(expansion: string): readonly Initial[] {
  const plain = expansion.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  return plain.split(/[^\p{L}\p{N}]+/u).flatMap((word) => {
    const letter = word[0];
    return letter ? [{ letter: letter.toUpperCase(), small: word.length <= 4 && word === word.toLowerCase() }] : [];
  });
}

/** The letters of an acronym, in capitals without accents and stops: "O.N.U." is ONU. */
export const acronymLetters = (acronym: string): string => lettersOf(acronym.replace(/s$/, ''));

const lettersOf = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase();

/** True where the acronym's letters are the expansion's initials in order, with only small words passed over. */
export function initialsMatch(acronym: string, expansion: string): boolean {
  const letters = acronymLetters(acronym);
  const initials = initialsOf(expansion);
  if (letters.length < 2) return false;
  const big = initials.filter(({ small }) => !small);
  if (letters === big.map(({ letter }) => letter).join('')) return true;
  // How many of the letters may be told by the words so far: a small word tells one or none, « Syndicat des dockers unis (SDU) ».
  let told = new Set([0]);
  for (const { letter, small } of initials)
    told = new Set([...told].flatMap((n) => [...(letters[n] === letter ? [n + 1] : []), ...(small ? [n] : [])]));
  return told.has(letters.length);
}

/** True where a word in brackets has letters of the words before it, in order, as "Anssi", "Arcom" and "AfDB" do. */
export function abbreviates(word: string, expansion: string): boolean {
  const letters = lettersOf(word);
  if (/\s/.test(word) || letters.length > LONGEST_SPOKEN || initialsOf(expansion)[0]?.letter !== letters[0])
    return false;
  let at = 0;
  for (const letter of lettersOf(expansion)) if (letters[at] === letter) at++;
  return at === letters.length;
}
