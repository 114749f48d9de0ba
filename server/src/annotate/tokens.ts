import type { Language } from '../languages';
import { MASK } from '../text/prose';

/**
 * `word` covers clitics and abbreviations with their stops; `number` is whatever begins with a digit ("1,5", "3.2bn", "20h30",
 * "1er"); `mask` stands for code or a URL; everything else is `mark`, one character a token but for runs of full stops.
 */
export type TokenKind = 'word' | 'number' | 'mark' | 'mask';

/** A token of a block; offsets are in the block's text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  readonly text: string;
  /** Lower case, apostrophes straight; an inverted pronoun without its hyphens ("-t-il" is "il"). */
  readonly norm: string;
}

const WORD = /[\p{L}\p{M}\p{N}_]/u;
const isApostrophe = (c: string | undefined) => c === "'" || c === '’' || c === 'ʼ';
const isHyphen = (c: string | undefined) => c === '-' || c === '\u2010' || c === '\u2011';
const isDigit = (code: number) => code >= 48 && code <= 57;

function isWordCode(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || isDigit(code) || code === 95;
  if (code >= 0xd800 && code <= 0xdfff) return false;
  if (code === 0xad || code === 0x200d || code === 0x2060) return true;
  return WORD.test(text[i]!);
}

/** Splits a block's text into tokens; white space is between them and in none. Linear in the text. */
export function tokenize(text: string, language: Language): readonly Token[] {
  const tokens: Token[] = [];
  let i = 0;
  while (i < text.length) {
    const c = text[i]!;
    if (c === ' ' || c === '\u00a0' || c === '\u202f' || c === '\u2009' || c === '\t' || c === '\n') {
      i++;
    } else if (c === MASK) {
      tokens.push({ start: i, end: ++i, kind: 'mask', text: c, norm: c });
    } else if (isDigit(text.charCodeAt(i))) {
      const end = endOfNumber(text, i);
      push(tokens, text, i, end, 'number');
      i = end;
    } else if (isWordCode(text, i)) {
      i = pushWord(tokens, text, i, language);
    } else if (/\s/.test(c)) {
      i++;
    } else {
      const end = endOfMark(text, i);
      push(tokens, text, i, end, 'mark');
      i = end;
    }
  }
  return tokens;
}

function push(tokens: Token[], text: string, start: number, end: number, kind: TokenKind, norm?: string): void {
  const word = wordFor(text.slice(start, end));
  tokens.push({ start, end, kind, text: word.text, norm: norm ?? word.norm });
}

interface Word {
  readonly text: string;
  readonly norm: string;
}

/** More words than this are forgotten all at once. */
const MOST_WORDS = 32_768;

const words = new Map<string, Word>();

/**
 * A word with its norm, the same strings wherever it stands: a text says most of its words again and again, and a string that is
 * known is neither kept twice nor hashed twice.
 */
function wordFor(text: string): Word {
  let word = words.get(text);
  if (!word) {
    if (words.size >= MOST_WORDS) words.clear();
    // A slice would keep the whole block's text.
    const own = text.length > 12 ? ` ${text}`.slice(1) : text;
    word = { text: own, norm: normalise(own) };
    words.set(own, word);
  }
  return word;
}

/** Lower case with straight apostrophes, as language data is written. */
export const normalise = (word: string): string => word.toLowerCase().replace(/[’ʼ]/g, "'");

/** Digits with separators between digits, then letters and degree or superscript marks that are glued on ("bn", "er", "h30"). */
function endOfNumber(text: string, start: number): number {
  let i = start + 1;
  while (i < text.length) {
    if (isWordCode(text, i)) i++;
    else if (
      /[.,:'’\u00a0\u202f]/.test(text[i]!) &&
      isDigit(text.charCodeAt(i + 1)) &&
      isDigit(text.charCodeAt(i - 1)) &&
      groups(text, i)
    )
      i++;
    else break;
  }
  return i;
}

/** A space or apostrophe inside a number separates groups of three digits; other separators stand between any digits. */
function groups(text: string, at: number): boolean {
  if (!/['’\u00a0\u202f]/.test(text[at]!)) return true;
  return /^\d{3}(?!\d)/.test(text.slice(at + 1, at + 5));
}

/** Runs of full stops are one token; a surrogate pair stays whole. */
function endOfMark(text: string, start: number): number {
  if (text[start] === '.') {
    let i = start + 1;
    while (text[i] === '.') i++;
    return i;
  }
  // A typist's dash.
  if (text.startsWith('--', start)) return start + 2;
  return start + (text.codePointAt(start)! > 0xffff ? 2 : 1);
}

/** Letters of the longest word that is cut before another: « jusqu'à », « lorsqu'il ». */
const LONGEST_ELISION = 16;

/** Reads one written word and pushes its one or more tokens; gives the offset after it. */
function pushWord(tokens: Token[], text: string, start: number, language: Language): number {
  const { elisions, enclitics, whole, inverted } = language.segmentation;
  let end = start;
  let apostrophe = -1;
  let hyphen = -1;
  for (;;) {
    while (end < text.length && isWordCode(text, end)) end++;
    if (end + 1 >= text.length || !isWordCode(text, end + 1)) break;
    if (isApostrophe(text[end])) {
      const isShort = hyphen < 0 && end - start <= LONGEST_ELISION;
      if (isShort && elisions.has(normalise(text.slice(start, end)))) {
        const after = endOfRun(text, end + 1);
        if (!whole.has(normalise(text.slice(start, after)))) {
          push(tokens, text, start, end + 1, 'word');
          return end + 1;
        }
      }
      apostrophe = end;
      end++;
    } else if (isHyphen(text[end])) {
      if (isDecimal(text, end + 1)) break;
      hyphen = end;
      end++;
    } else break;
  }
  if (
    apostrophe > start &&
    enclitics.has(normalise(text.slice(apostrophe + 1, end))) &&
    !whole.has(normalise(text.slice(start, end)))
  ) {
    push(tokens, text, start, apostrophe, 'word');
    push(tokens, text, apostrophe, end, 'word');
    return end;
  }
  if (hyphen > start && inverted.size > 0) {
    const pronoun = normalise(text.slice(hyphen + 1, end));
    if (inverted.has(pronoun) && text[hyphen + 1] === pronoun[0] && !whole.has(normalise(text.slice(start, end)))) {
      // The "-t-" between two vowels belongs to the pronoun's token.
      const link = isHyphen(text[hyphen - 2]) && text[hyphen - 1] === 't' ? hyphen - 2 : hyphen;
      if (link > start) {
        push(tokens, text, start, link, 'word');
        push(tokens, text, link, end, 'word', pronoun);
        return end;
      }
    }
  }
  const stopped = isCode(tokens, text, start, end, language) ? end + 1 : endOfAbbreviation(text, start, end, language);
  push(tokens, text, start, stopped, 'word');
  return stopped;
}

/** "A magnitude-7.8 quake": what follows a hyphen is a figure of its own, and no part of a name as in "F-16". */
const isDecimal = (text: string, from: number) =>
  isDigit(text.charCodeAt(from)) && /^\d{1,3}[.,]\d/.test(text.slice(from, from + 5));

function endOfRun(text: string, from: number): number {
  let end = from;
  while (end < text.length && (isWordCode(text, end) || isHyphen(text[end]))) end++;
  return end;
}

/** « L. 1234-5 », « l'article L. 12 »: a letter whose stop ends no sentence, before a number of a code of law. */
function isCode(tokens: readonly Token[], text: string, start: number, end: number, language: Language): boolean {
  const { codes, numbered } = language.segmentation;
  if (text[end] !== '.' || end - start > 2 || codes.size === 0 || !codes.has(normalise(text.slice(start, end))))
    return false;
  const number = /^\s?\d{1,4}(-\d)?/.exec(text.slice(end + 1, end + 8));
  const before = tokens[tokens.length - 1]?.norm ?? '';
  return (
    number !== null &&
    (number[1] !== undefined || numbered.has(before.replace('.', '')) || language.numbers.labels.has(before))
  );
}

/** A number, or one with the letter of its code: « art. 5 », « art. L. 1234-5 ». */
const NUMBERED = /^\s?(?:\p{Lu}{1,2}\.?\s?)?\d/u;

/** Takes in the full stop of "Mr.", "J.", "U.S." and "p.m.", and further letters with stops. */
function endOfAbbreviation(text: string, start: number, end: number, language: Language): number {
  if (text[end] !== '.' || text[end + 1] === '.') return end;
  let stop = end;
  if (end - start === 1) {
    // Letters with stops: "U.S.", "J.-C.", "p.m."
    while (text[stop] === '.') {
      const next = isHyphen(text[stop + 1]) ? stop + 2 : stop + 1;
      if (isWordCode(text, next) && !isDigit(text.charCodeAt(next)) && text[next + 1] === '.') stop = next + 1;
      else break;
    }
    if (stop > end) return stop + 1;
    if (text[start - 1] === '°') return end;
    if (/\p{Lu}/u.test(text[start]!) && /^\s?[\p{L}]/u.test(text.slice(end + 1, end + 3))) return end + 1;
  }
  // « À 1 m. Puis », « 700 ME. »: the unit of a figure is no courtesy title.
  if (
    /\d\s$/.test(text.slice(Math.max(0, start - 2), start)) &&
    /^(?:\p{Ll}|\p{Lu}{2,})$/u.test(text.slice(start, end))
  )
    return end;
  const word = normalise(text.slice(start, end));
  const { binding, loose, numbered } = language.segmentation;
  if (numbered.has(word) && NUMBERED.test(text.slice(end + 1, end + 8))) return end + 1;
  return binding.has(word) || loose.has(word) ? end + 1 : end;
}
