import type { SourceChange } from './prose';

/** The one replacement that turns a text into another, without what they share at either end. */
export function leastChange(from: string, to: string, at = 0): SourceChange {
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && from.charCodeAt(start) === to.charCodeAt(start)) start++;
  let end = 0;
  while (end < shorter - start && from.charCodeAt(from.length - 1 - end) === to.charCodeAt(to.length - 1 - end)) end++;
  return { start: at + start, end: at + from.length - end, newText: to.slice(start, to.length - end) };
}
