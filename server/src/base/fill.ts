/** A text for people to read, in a language of the interface. */
export type Reader = 'en' | 'fr';

/** The text, its `{name}` holes filled by `wordsFor`, and in French set with no-break spaces; an unknown hole, undefined, stays. */
export function fill(text: string, reader: Reader, wordsFor: (name: string) => string | undefined): string {
  return inType(text, reader).replace(/\{(\w+)\}/g, (hole, name: string) => wordsFor(name) ?? hole);
}

/** A text as its language sets it. */
export const typeset = (text: string, reader: Reader): string => (reader === 'fr' ? frenchType(text) : text);

/**
 * French wants curly apostrophes, no-break spaces within guillemets and before high marks, and narrow ones between the thousands of a
 * number: no line begins with one of them, or in the middle of a figure.
 */
export const frenchType = (french: string): string =>
  curlyApostrophes(french)
    .replace(/« /g, '«\u00a0')
    .replace(/ (?=[»:;!?%×])/g, '\u00a0')
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, '\u202f');

const curlyApostrophes = (text: string): string => text.replace(/(?<=\p{L})'(?=\p{L})/gu, '’');

/** Words with their apostrophes as the copy that they go into types its own. */
export const typedAs = (copy: string, words: string): string => (copy.includes("'") ? words : curlyApostrophes(words));

/** A text that is filled again and again is set once. */
function inType(text: string, reader: Reader): string {
  let set = reader === 'fr' ? known.get(text) : text;
  if (set === undefined) {
    set = typeset(text, reader);
    known.set(text, set);
  }
  return set;
}

/** There are as many as the program has texts. */
const known = new Map<string, string>();
