import type { Numbers } from '../../languages';

/** The figure that a token of digits begins with. */
export interface Digits {
  readonly value: number;
  /** What the last digit counts: 1 for "47", 0.1 for "37.5". */
  readonly step: number;
  /** Code units of the token that are the figure; what follows is glued on ("bn", "er", "h30"). */
  readonly length: number;
}

const SEPARATOR = /[.,'’\u00a0\u202f ]/;

/**
 * Reads the digits at the start of a string: `1 000 000`, `1.000.000`, `1,000,000`, `1,5`, `3.2`. One separator before exactly
 * three digits groups them where the language groups with it, and is a decimal mark where it does not. Null for what is no single
 * figure (`12.05.2020`, `1.2.3`).
 */
export function readDigits(text: string, numbers: Numbers): Digits | null {
  let end = 0;
  let separators = 0;
  let whole = 0;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (code >= 48 && code <= 57) {
      whole = whole * 10 + code - 48;
      end++;
    } else if (SEPARATOR.test(text[end]!) && isDigit(text, end + 1)) {
      separators++;
      end++;
    } else break;
  }
  if (separators === 0) return { value: whole, step: 1, length: end };
  return readSeparated(text.slice(0, end), numbers);
}

const isDigit = (text: string, i: number) => {
  const code = text.charCodeAt(i);
  return code >= 48 && code <= 57;
};

function readSeparated(text: string, numbers: Numbers): Digits | null {
  const plain = text.replace(/['’\u00a0\u202f ]/g, '');
  const dots = count(plain, '.');
  const commas = count(plain, ',');
  const other = numbers.decimal === '.' ? ',' : '.';
  let decimal = '';
  if (dots > 0 && commas > 0) {
    decimal = plain.lastIndexOf('.') > plain.lastIndexOf(',') ? '.' : ',';
    if (count(plain, decimal) > 1) return null;
  } else if (dots + commas === 1) {
    const mark = dots ? '.' : ',';
    const grouped = mark === other && /^[1-9]\d{0,2}.\d{3}$/.test(plain);
    decimal = grouped ? '' : mark;
  } else if (dots + commas > 1 && !/^[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(plain)) return null;
  const at = decimal ? plain.indexOf(decimal) : -1;
  const whole = (at < 0 ? plain : plain.slice(0, at)).replace(/[.,]/g, '');
  const fraction = at < 0 ? '' : plain.slice(at + 1);
  return {
    value: Number(fraction ? `${whole}.${fraction}` : whole),
    step: 10 ** -fraction.length,
    length: text.length,
  };
}

function count(text: string, mark: string): number {
  let n = 0;
  for (let i = text.indexOf(mark); i >= 0; i = text.indexOf(mark, i + 1)) n++;
  return n;
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** A roman numeral of the capitals I, V, X, L, C in its usual form, up to 399; null where the text is none. */
export function readRoman(text: string): number | null {
  if (!/^C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(text) || text === '') return null;
  let value = 0;
  for (let i = 0; i < text.length; i++) {
    const one = ROMAN[text[i]!]!;
    value += one < (ROMAN[text[i + 1] ?? ''] ?? 0) ? -one : one;
  }
  return value;
}

/** A roman numeral from 1 to 399. */
export function toRoman(value: number): string {
  const parts: readonly [number, string][] = [
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = value;
  return parts.reduce((text, [worth, letters]) => {
    const times = Math.floor(rest / worth);
    rest -= times * worth;
    return text + letters.repeat(times);
  }, '');
}
