import type { SourceChange } from '../text';

/** The one replacement that turns a text into another, without what they share at either end. */
export function leastChange(from: string, to: string, at = 0): SourceChange {
  let start = 0;
  while (start < from.length && start < to.length && from[start] === to[start]) start++;
  let end = 0;
  while (end < from.length - start && end < to.length - start && from.at(-1 - end) === to.at(-1 - end)) end++;
  return { start: at + start, end: at + from.length - end, newText: to.slice(start, to.length - end) };
}
