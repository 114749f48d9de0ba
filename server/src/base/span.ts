/** A half-open range of UTF-16 offsets: `start` is in, `end` is out, and `start <= end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const span = (start: number, end: number): Span => ({ start, end });

export const length = (s: Span): number => s.end - s.start;

export const shift = (s: Span, by: number): Span => ({ start: s.start + by, end: s.end + by });

/** True where the two share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** True where every code unit of `inner` lies in `outer`. */
export const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** True where the offset lies in the span; a caret just after its last unit counts too when `closed`. */
export const holds = (s: Span, offset: number, closed = false): boolean =>
  s.start <= offset && (offset < s.end || (closed && offset === s.end));

export const textOf = (text: string, s: Span): string => text.slice(s.start, s.end);

export const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** The index of the last span that starts at or before the offset in a list sorted by start; -1 where none does. */
export function lastStartingBefore(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spans[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The index of the last of some spans, in order and apart, that ends at an offset or before it; -1 where none does. */
export function lastEndingBefore(spans: readonly Span[], offset: number): number {
  let index = lastStartingBefore(spans, offset);
  while (index >= 0 && spans[index]!.end > offset) index--;
  return index;
}

/** The items of a list sorted by start that begin in the span, in order: found by halving, so that long lists cost little. */
export function startingIn<T extends Span>(sorted: readonly T[], s: Span): readonly T[] {
  const first = lastStartingBefore(sorted, s.start - 1) + 1;
  let end = first;
  while (end < sorted.length && sorted[end]!.start < s.end) end++;
  return sorted.slice(first, end);
}

/** The items of a list that overlap the span, in order, none of them overlapping another: found by halving. */
export function overlapping<T extends Span>(apart: readonly T[], s: Span): readonly T[] {
  const before = lastStartingBefore(apart, s.start);
  const first = before >= 0 && apart[before]!.end > s.start ? before : before + 1;
  let end = first;
  while (end < apart.length && apart[end]!.start < s.end) end++;
  return apart.slice(first, end);
}
