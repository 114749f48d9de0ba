import { dayNumber, type IsoDate, shift } from '../base';
import type { MetadataPart } from './piece';
import type { Metadata, MetadataProblem } from './prose';

/** A BCP 47 tag in canonical dashes, or null where the string is none. */
export function languageTag(value: string): string | null {
  const tag = value.trim().replaceAll('_', '-');
  return /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/.test(tag) ? tag : null;
}

/** The day that a date or timestamp in figures, year first, falls on, or null. The day is the one written, in its own time zone. */
export function isoDay(value: string): IsoDate | null {
  const m = /^\s*(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?![\d])/.exec(value);
  if (!m || (m[2] === '' && (m[3]!.length < 2 || m[4]!.length < 2))) return null;
  const day = `${m[1]}-${m[3]!.padStart(2, '0')}-${m[4]!.padStart(2, '0')}`;
  return dayNumber(day) === null ? null : day;
}

/** Puts together what the parts say, in source order: the first to say a thing is believed; problems add up. */
export function mergeMetadata(parts: Iterable<{ readonly part: MetadataPart; readonly at: number }>): Metadata {
  let [title, language, date]: (string | undefined)[] = [];
  let [sources, disable]: (readonly string[] | undefined)[] = [];
  const problems: MetadataProblem[] = [];
  for (const { part, at } of parts) {
    title ??= part.title;
    language ??= part.language;
    date ??= part.date;
    sources ??= part.sources;
    disable ??= part.disable;
    for (const p of part.problems ?? []) problems.push({ ...p, span: shift(p.span, at) });
  }
  return { title, language, date, sources: sources ?? [], disable: disable ?? [], problems };
}
