/** Words that an acronym passes over: articles, prepositions, conjunctions. They may also give a letter ("Bureau of …", BoE). */
const isSmall = (word: string): boolean => word.length <= 3 && word === word.toLowerCase();

export const isAcronym = (text: string): boolean => /^\p{Lu}[\p{Lu}\p{N}.&-]*\p{Lu}s?$|^\p{Lu}[\p{Lu}.]+$/u.test(text);

/** The letters of an acronym, in capitals without accents: "O.N.U." is ONU. */
export const acronymLetters = (acronym: string): string =>
  acronym
    .normalize('NFD')
    .replace(/s$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase();

/** The first letters of an expansion's words, in capitals without accents; small words apart, and the parts of hyphenated ones. */
export function initialsOf(expansion: string, withSmall = false): string {
  let letters = '';
  for (const word of expansion
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .split(/[\s'’\-‐‑/]+/)) {
    if (!word || (!withSmall && isSmall(word))) continue;
    const first = /[\p{L}\p{N}]/u.exec(word)?.[0];
    if (first) letters += first.toUpperCase();
  }
  return letters;
}

/** True where the acronym can be read off the expansion: its initials, or letters of its words in order from the first. */
export function abbreviates(acronym: string, expansion: string): boolean {
  const letters = acronymLetters(acronym);
  if (letters.length < 2) return false;
  if (letters === initialsOf(expansion) || letters === initialsOf(expansion, true)) return true;
  return false;
}
