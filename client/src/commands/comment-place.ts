/** What turns every finding of an article off from where it stands. */
export const COMMENT = '<!-- bluepencil-disable -->';

/** What must stay the first thing of a file: front matter, a document type. */
const FIRST: Readonly<Record<string, RegExp>> = {
  html: /^\uFEFF?\s*<!doctype[^>]*>(?:\r?\n)?/i,
  markdown: /^\uFEFF?---[ \t]*\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/,
};

/** The offset at which the comment goes into a text: as early as its language lets it. */
export function placeForComment(text: string, language: string): number {
  const first = FIRST[language]?.exec(text);
  return first ? first[0].length : text.startsWith('\uFEFF') ? 1 : 0;
}
