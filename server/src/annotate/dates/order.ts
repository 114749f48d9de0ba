import type { AnnotatedBlock } from '../article';
import type { DateMention } from './types';

/** True for a date that names its month before the day, as American copy does: "Nov. 20", "Friday, November 20, 2026". */
export function isMonthFirst({ text, language }: AnnotatedBlock, date: DateMention): boolean {
  if (date.day === undefined) return false;
  const written = text.slice(date.start, date.end);
  const digit = written.search(/\d/);
  const before = written.slice(0, Math.max(digit, 0)).match(/\p{L}+/gu) ?? [];
  return before.some((word) => language.calendar.months.has(word.toLowerCase()));
}

/** True for an article whose first date with a day and a month in words names the month first. */
export function writesMonthFirst(blocks: readonly AnnotatedBlock[]): boolean {
  for (const block of blocks) {
    for (const date of block.dates) {
      if (isMonthFirst(block, date)) return true;
      if (date.day !== undefined && date.month !== undefined && /\p{L}/u.test(block.text.slice(date.start, date.end)))
        return false;
    }
  }
  return false;
}
