/** A text for people to read, in a language of the interface. */
export type Reader = 'en' | 'fr';

/** The text, its `{name}` holes filled by `wordsFor`, and in French set with no-break spaces; an unknown hole, undefined, stays. */
export function fill(text: string, reader: Reader, wordsFor: (name: string) => string | undefined): string {
  return inType(text, reader).replace(/\{(\w+)\}/g, (hole, name: string) => wordsFor(name) ?? hole);
}

/** French wants no-break spaces within guillemets and before high marks: no line of a hover begins with one of them. */
export const withNoBreakSpaces = (french: string): string =>
  french.replace(/« /g, '«\u00a0').replace(/ (?=[»:;!?%×])/g, '\u00a0');

function inType(text: string, reader: Reader): string {
  if (reader !== 'fr') return text;
  let set = known.get(text);
  if (set === undefined) {
    set = withNoBreakSpaces(text);
    known.set(text, set);
  }
  return set;
}

/** There are as many as the program has texts. */
const known = new Map<string, string>();
