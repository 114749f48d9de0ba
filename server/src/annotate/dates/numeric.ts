import { isoDay, isRealDay } from './resolve';
import type { Found, Scanner } from './scanner';

/** "2026-11-24", "24/11/2026", "24.11.2026". Day and month are told apart by the language's order, or by what can be no month. */
export function readNumericDate(s: Scanner, i: number): Found | null {
  const token = s.tokens[i];
  if (token?.kind !== 'number') return null;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(token.text);
  if (dotted) return fromParts(s, i, i + 1, Number(dotted[1]), Number(dotted[2]), Number(dotted[3]), 'dmy');
  if (!/^\d{1,4}$/.test(token.text)) return null;
  const separator = s.norm(i + 1);
  if (separator !== '-' && separator !== '/') return null;
  if (s.norm(i + 3) !== separator || !s.glued(i + 1) || !s.glued(i + 2) || !s.glued(i + 3) || !s.glued(i + 4))
    return null;
  const [a, b, c] = [token.text, s.norm(i + 2), s.norm(i + 4)];
  if (/^\d{4}$/.test(a) && /^\d\d$/.test(b) && /^\d\d(?:t[\d:]*)?$/.test(c)) {
    return fromParts(s, i, i + 5, Number(c.slice(0, 2)), Number(b), Number(a), 'dmy');
  }
  if (!/^\d{4}$/.test(c) || !/^\d{1,2}$/.test(b) || a.length > 2) return null;
  return fromParts(s, i, i + 5, Number(a), Number(b), Number(c), s.lexicon.calendar.numericOrder);
}

function fromParts(
  s: Scanner,
  first: number,
  next: number,
  a: number,
  b: number,
  year: number,
  order: 'dmy' | 'mdy' | null,
): Found | null {
  if ((a > 12 && b > 12) || a > 39 || b > 39 || a < 1 || b < 1 || year < 1000) return null;
  const told = order === null ? (a > 12 ? 'dmy' : b > 12 ? 'mdy' : null) : b > 12 && order === 'dmy' ? 'mdy' : order;
  if (told === null) return s.found(first, next, { kind: 'date', year, value: String(year) });
  const [day, month] = told === 'dmy' ? [a, b] : [b, a];
  const value = isRealDay(year, month, day) ? isoDay(year, month, day) : null;
  if (value) s.scope = value;
  return s.found(first, next, { kind: 'date', year, month, day, value });
}
