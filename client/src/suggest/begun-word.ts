/** After so many letters a name that is meant has been offered. */
const LONGEST = 4;

const BEGUN = /(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{L}\p{M}]*$/u;

/** What may stand between two sentences, or before the first: spaces, brackets, Markdown's marks. */
const BETWEEN = /[([*_#>+\s-]/;

const ENDS = /[.!?…:]["'”’»)\]*_]?$/;

/** The beginning of what somebody says. */
const OPENS = /["“‘«]\s?$/;

/**
 * Where the word begins, in UTF-16 units, that a line ends with, if it is likely to be a name that is being begun: a capital and few
 * letters more. At the head of a sentence, where every word has a capital, all of the few are waited for. Else null.
 */
export function begunWord(line: string): number | null {
  const tail = line.slice(-LONGEST - 1);
  const at = tail.search(BEGUN);
  if (at < 0 || tail.length - at > LONGEST) return null;
  const start = line.length - tail.length + at;
  return tail.length - at < LONGEST && isHead(line.slice(0, start)) ? null : start;
}

/** True for what stands before the first word of a sentence. */
function isHead(before: string): boolean {
  let end = before.length;
  while (end > 0 && BETWEEN.test(before[end - 1]!)) end--;
  return end === 0 || ENDS.test(before.slice(Math.max(0, end - 2), end)) || OPENS.test(before.slice(-2));
}
