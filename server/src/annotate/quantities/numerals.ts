import { LastOf, type Span } from '../../base';
import type { Language, Numbers } from '../../languages';
import { candidatesOf, Start } from '../starts';
import type { Token } from '../tokens';
import { readDigits, readRoman } from './digits';
import { mixedAt } from './fractions';
import { type NumberLexicon, numberLexicon, type WordNumber } from './number-words';

/** A number as written, before anything is known of what it counts. Spans are in the block's text. */
export interface Numeral extends Span {
  /** Half-open range of its tokens. A glued suffix belongs to the last. */
  readonly first: number;
  readonly next: number;
  readonly value: number;
  /** What the last digit written counts; for words, the multiplier or one. */
  readonly step: number;
  /** The multiplier written after it, or 1. */
  readonly scale: number;
  /** The digits or words without the multiplier. */
  readonly mantissa: Span;
  readonly words: boolean;
  /** Letters glued to the digits that are no multiplier: "er", "h30", "kg", "s"; words hyphenated after one: "euro". */
  readonly suffix: string;
  readonly form: 'cardinal' | 'ordinal' | 'roman' | 'fraction';
  /** A collective that is never exact ("une trentaine"). */
  readonly about: boolean;
}

const last = new LastOf<readonly Token[], readonly Numeral[]>();

/** The numbers of a block, in order, none overlapping. */
export const numeralsOf = (tokens: readonly Token[], text: string, language: Language): readonly Numeral[] =>
  last.get(tokens, () => scan(tokens, text, language));

function scan(tokens: readonly Token[], text: string, language: Language): readonly Numeral[] {
  const lexicon = numberLexicon(language);
  const found: Numeral[] = [];
  let free = 0;
  for (const { token, bits } of candidatesOf(tokens, language)) {
    if (token < free) continue;
    if (bits & Start.digits) {
      free = telephoneAt(tokens, token);
      if (free > token) continue;
    } else if (bits & Start.number && isNamed(tokens, token)) continue;
    const numeral =
      (bits & Start.digits
        ? fromDigits(tokens, token, text, lexicon)
        : bits & (Start.number | Start.hyphenated)
          ? fromWords(tokens, token, lexicon)
          : null) ??
      (bits & Start.roman ? fromRoman(tokens[token]!, token, language.numbers) : null) ??
      (bits & Start.ordinal ? fromOrdinal(tokens, token, language.numbers) : null);
    if (!numeral) continue;
    found.push(numeral);
    free = numeral.next;
  }
  return found;
}

/** As many groups of digits in a row, the first with a nought in front, are a telephone number. */
const FEWEST_GROUPS = 3;

/** Index of the token after a telephone number, "0 800 06 66 66" or "020 7946 0018"; the same index where none begins. */
function telephoneAt(tokens: readonly Token[], first: number): number {
  if (tokens[first]!.text[0] !== '0' || !/^\d{1,4}$/.test(tokens[first]!.text)) return first;
  let next = first + 1;
  while (/^\d{2,4}$/.test(tokens[next]?.text ?? '') && tokens[next]!.start === tokens[next - 1]!.end + 1) next++;
  return next - first >= FEWEST_GROUPS ? next : first;
}

/** "The [Six] Nations": a number in words with a capital, between a word without and one with, is part of a name. */
function isNamed(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (!isCapital(tokens[at]!) || after?.kind !== 'word' || !isCapital(after)) return false;
  return before?.kind === 'number' || (before?.kind === 'word' && !isCapital(before));
}

const isCapital = ({ text }: Token): boolean => text[0] !== text[0]!.toLowerCase();

function fromWords(tokens: readonly Token[], first: number, lexicon: NumberLexicon): Numeral | null {
  const ordinal = lexicon.readOrdinal(tokens, first);
  if (ordinal && !lexicon.numbers.notOrdinal.has(tokens[ordinal.next]?.norm ?? ''))
    return { ...numeral(tokens, first, ordinal, { words: true, step: 1, suffix: '' }), form: 'ordinal' };
  const words = lexicon.read(tokens, first);
  const scaled = words?.scale === 1 ? abbreviated(tokens, words.next, words.value, lexicon.numbers) : null;
  const read = scaled ?? words;
  if (!read || (read.next === first + 1 && !standsAlone(tokens, first, lexicon.numbers))) return null;
  if (read.fraction && isOther(tokens, read.next, lexicon.numbers)) return null;
  return numeral(tokens, first, read, { words: true, step: stepOf(read), suffix: '' });
}

/** "a third party", "un quart de finale": the words count no part. */
function isOther(tokens: readonly Token[], next: number, { notFraction, links }: Numbers): boolean {
  const at = links.has(tokens[next]?.norm ?? '') ? next + 1 : next;
  return notFraction.has(tokens[next]?.norm ?? '') || notFraction.has(tokens[at]?.norm ?? '');
}

/** What the smallest word of a number counts. */
const stepOf = ({ value, scale }: WordNumber) => [scale, scale / 2].find((step) => value % step === 0) ?? 1;

/** "one" counts by itself only before a noun, and where it is no pronoun; « le mil » is a cereal. */
function standsAlone(tokens: readonly Token[], at: number, { one, neverAlone }: Numbers): boolean {
  if (neverAlone.has(tokens[at]!.norm)) return false;
  if (!one.words.has(tokens[at]!.norm)) return true;
  const after = tokens[at + 1];
  return after?.kind === 'word' && !one.after.has(after.norm) && !one.before.has(tokens[at - 1]?.norm ?? '');
}

function fromDigits(tokens: readonly Token[], first: number, text: string, lexicon: NumberLexicon): Numeral | null {
  const { numbers } = lexicon;
  const { start } = tokens[first]!;
  const last = lastGroup(tokens, first, text, numbers);
  const written = last === first ? tokens[first]!.text : text.slice(start, tokens[last]!.end);
  const digits = readDigits(written, numbers);
  if (!digits) return null;
  let { value, step } = digits;
  let next = last + 1;
  let end = start + digits.length;
  let mantissaEnd = end;
  let scale = 1;
  let suffix = written.slice(digits.length);
  let form: Numeral['form'] = 'cardinal';
  const mixed = suffix === '' && last === first ? mixedAt(tokens, first) : null;
  if (mixed) {
    ({ value, step, next } = mixed);
    end = tokens[next - 1]!.end;
    mantissaEnd = end;
  } else if (suffix === '') {
    const more = lexicon.readAfter(tokens, next, value) ?? abbreviated(tokens, next, value, numbers);
    const hyphenated = more ? null : hyphenatedScale(tokens, next, numbers);
    if (more) {
      ({ value, scale, next } = more);
      mantissaEnd = tokens[more.scaleAt - 1]!.end;
      end = tokens[next - 1]!.end;
    } else if (hyphenated) {
      ({ scale, suffix, end } = hyphenated);
      value *= scale;
      next += 2;
    }
  } else {
    const letter = numbers.abbreviations.get(suffix);
    const part = numbers.shares.get(suffix);
    const word = numbers.scales.get(suffix.toLowerCase());
    if (word !== undefined) scale = word;
    else if (letter && !letter.money) scale = letter.value;
    else if (part !== undefined) step = part;
    else if (numbers.ordinalSuffixes.has(suffix.toLowerCase())) form = 'ordinal';
    if (scale > 1 || part !== undefined) {
      value = value * scale + (part ?? 0);
      end = tokens[last]!.end;
      suffix = '';
    }
  }
  const mantissa = { start, end: mantissaEnd };
  step *= scale;
  return {
    first,
    next,
    start,
    end,
    value: round(value),
    step,
    scale,
    mantissa,
    words: false,
    suffix,
    form,
    about: false,
  };
}

/** "45-billion", "5-million-euro": the multiplier and, as the suffix, what is hyphenated after it. */
function hyphenatedScale(tokens: readonly Token[], at: number, numbers: Numbers) {
  const [hyphen, token] = [tokens[at], tokens[at + 1]];
  if (
    hyphen?.text !== '-' ||
    token?.kind !== 'word' ||
    hyphen.start !== tokens[at - 1]!.end ||
    token.start !== hyphen.end
  )
    return null;
  const [word = '', ...rest] = token.norm.split('-');
  const scale = numbers.scales.get(word);
  return scale === undefined ? null : { scale, suffix: rest.join('-'), end: token.start + word.length };
}

/** "3 bn", "5 Mds": an abbreviated multiplier that can be nothing else. */
function abbreviated(tokens: readonly Token[], at: number, value: number, numbers: Numbers): WordNumber | null {
  const token = tokens[at];
  const unit = token?.kind === 'word' ? numbers.abbreviations.get(token.text) : undefined;
  if (!unit || unit.money) return null;
  return { value: value * unit.value, next: at + 1, scale: unit.value, scaleAt: at, about: false, fraction: false };
}

/** Index of the last token of a figure whose groups of three digits are apart: "1 000 000" with plain or thin spaces. */
function lastGroup(tokens: readonly Token[], first: number, text: string, numbers: Numbers): number {
  const token = tokens[first]!;
  if (token.end - token.start > 3 || !/^[1-9]\d{0,2}$/.test(token.text)) return first;
  let last = first;
  let plain = false;
  while (last < first + 5) {
    const next = tokens[last + 1];
    if (next?.kind !== 'number' || next.start !== tokens[last]!.end + 1 || !/^\d{3}(?!\d)/.test(next.text)) break;
    plain ||= text[next.start - 1] === ' ';
    last++;
    if (next.text.length > 3) break;
  }
  // A language that groups with a comma puts two figures side by side more often than a space inside one.
  if (last > first && plain && numbers.decimal === '.' && last === first + 1 && !tokens[last]!.text.startsWith('000'))
    return first;
  return last;
}

/** A product of a figure and a multiplier without the noise of binary fractions: 3.2 × 10⁹ is 3200000000. */
const round = (value: number) => (Number.isInteger(value) ? value : Number(value.toPrecision(12)));

/** "The third", « cinquantième ». First and second are more often a moment, a minister, a minute. */
function fromOrdinal(tokens: readonly Token[], first: number, { ordinals, notOrdinal }: Numbers): Numeral | null {
  const { norm, start, end } = tokens[first]!;
  const value = ordinals.get(norm) ?? 0;
  if (value < 3 || notOrdinal.has(tokens[first + 1]?.norm ?? '')) return null;
  const mantissa = { start, end };
  const how = { step: 1, scale: 1, words: true, suffix: '', form: 'ordinal', about: false } as const;
  return { first, next: first + 1, value, mantissa, start, end, ...how };
}

/** "XIVe", "IInd"; « Inde » is a country. */
function endsOrdinal(value: number, suffix: string, { ordinalSuffixes }: Numbers): boolean {
  const digit = ordinalSuffixes.get(suffix);
  return digit === 0 || digit === value % 10;
}

function fromRoman(token: Token, first: number, numbers: Numbers): Numeral | null {
  const { text } = token;
  const length = /^[IVX]+/.exec(text)![0].length;
  const suffix = text.slice(length);
  const value = readRoman(text.slice(0, length));
  if (value === null || (suffix ? !endsOrdinal(value, suffix, numbers) : length < 2)) return null;
  const mantissa = { start: token.start, end: token.start + length };
  return {
    first,
    next: first + 1,
    value,
    step: 1,
    scale: 1,
    mantissa,
    words: false,
    suffix,
    form: 'roman',
    about: false,
    start: token.start,
    end: token.end,
  };
}

function numeral(
  tokens: readonly Token[],
  first: number,
  read: WordNumber,
  how: Pick<Numeral, 'words' | 'step' | 'suffix'>,
): Numeral {
  const start = tokens[first]!.start;
  const mantissaEnd = tokens[Math.max(first, read.scaleAt - 1)]!.end;
  return {
    first,
    next: read.next,
    value: read.fraction ? read.value : round(read.value),
    scale: read.scale,
    mantissa: { start, end: mantissaEnd },
    form: read.fraction ? 'fraction' : 'cardinal',
    about: read.about,
    start,
    end: tokens[read.next - 1]!.end,
    ...how,
  };
}
