/** The first words of a text, on one line, cut between words with an ellipsis. */
export function excerptOf(text: string, longest = 80): string {
  // Enough of the text for an excerpt, however much white space is in it.
  const line = text
    .slice(0, longest * 4)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= longest) return text.length <= longest * 4 ? line : `${line}…`;
  const space = line.lastIndexOf(' ', longest - 1);
  const cut = space > longest / 2 ? space : longest - 1;
  // Never between the two halves of one character.
  return `${line.slice(0, /[\uD800-\uDBFF]/.test(line[cut - 1]!) ? cut - 1 : cut)}…`;
}
