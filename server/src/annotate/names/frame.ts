import { LEXICON } from '../../knowledge';
import type { Sentence } from '../sentences';
import type { Token } from '../tokens';
import { CLASS, type Word } from './word';

/** What the places of a block share: found once a block, read by `contextFeatures` at each place. */
export interface Frame {
  readonly words: readonly Word[];
  /** 1 at a sentence's first word, 2 after an opening mark or a colon, 0 elsewhere. */
  readonly opening: Uint8Array;
  /** How the sentence is set: 0 as usual, 1 in capitals, 2 with a capital on each word, 3 in lower case. */
  readonly setting: Uint8Array;
  /** First and end token of the run of capitals that a place is in; both are the place itself outside a run. */
  readonly runStart: Int32Array;
  readonly runEnd: Int32Array;
  /** The `LEXICON` bits and the classes of all the words in that run. */
  readonly runLexicon: Int32Array;
  readonly runClasses: Int32Array;
  /** `LEXICON` bits of the longest known phrase over a place, shifted left by 2, with 0 alone, 1 first, 2 inside, 3 last. */
  readonly phrase: Int32Array;
  /** 1 inside quotation marks, 2 inside brackets. */
  readonly enclosed: Uint8Array;
  /** 1 for an acronym in brackets whose letters begin the words before it, and 1 for those words. */
  readonly acronym: Uint8Array;
}

const OPENERS = /^[«“‘"([—–:•*]$/;
const LONGEST_PHRASE = 5;
/** The setting of a sentence without a capital. */
const LOWER = 3;

export function frameOf(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  words: readonly Word[],
  text: string,
  lexicon: (phrase: string) => number,
): Frame {
  const n = tokens.length;
  const frame = {
    words,
    opening: new Uint8Array(n),
    setting: new Uint8Array(n),
    runStart: new Int32Array(n),
    runEnd: new Int32Array(n),
    runLexicon: new Int32Array(n),
    runClasses: new Int32Array(n),
    phrase: new Int32Array(n),
    enclosed: new Uint8Array(n),
    acronym: new Uint8Array(n),
  };
  for (const sentence of sentences) markSentence(frame, tokens, sentence);
  markRuns(frame, tokens);
  markPhrases(frame, tokens, text, lexicon);
  markEnclosed(frame, tokens);
  markAcronyms(frame, tokens);
  return frame;
}

type Draft = Frame;

/** Openings, and how the sentence is set, which its words of four letters or more tell. */
function markSentence(frame: Draft, tokens: readonly Token[], sentence: Sentence): void {
  let opened = false;
  let upper = 0;
  let capital = 0;
  let long = 0;
  let any = 0;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const token = tokens[i]!;
    if (token.kind === 'word') {
      if (!opened) frame.opening[i] = 1;
      else if (OPENERS.test(tokens[i - 1]!.text)) frame.opening[i] = 2;
      opened = true;
      const word = frame.words[i]!;
      if (word.capital) any++;
      if (token.end - token.start < 4) continue;
      long++;
      if (word.upper) upper++;
      else if (word.capital) capital++;
    }
  }
  if (long < 2) return;
  const setting = upper > 0.7 * long ? 1 : long > 2 && upper + capital > 0.75 * long ? 2 : any === 0 ? LOWER : 0;
  frame.setting.fill(setting, sentence.firstToken, sentence.endToken);
}

/** Runs of capitalised words; particles, "&", and hyphens between two of them are in the run. */
function markRuns(frame: Draft, tokens: readonly Token[]): void {
  const { words, runStart, runEnd, runLexicon, runClasses } = frame;
  const n = words.length;
  for (let i = 0; i < n; i++) {
    runStart[i] = i;
    runEnd[i] = i + 1;
    runLexicon[i] = words[i]!.lexicon;
    runClasses[i] = words[i]!.classes;
  }
  for (let i = 0; i < n; ) {
    if (!words[i]!.capital) {
      i++;
      continue;
    }
    let end = i + 1;
    for (let j = end; j < n && j <= end + 2; j++) {
      if (words[j]!.capital) end = j + 1;
      else if (!joins(words[j]!, tokens[j]!)) break;
    }
    runStart.fill(i, i, end);
    runEnd.fill(end, i, end);
    let [lexicon, classes] = [0, 0];
    for (let k = i; k < end; k++) {
      lexicon |= words[k]!.lexicon;
      classes |= words[k]!.classes;
    }
    runLexicon.fill(lexicon, i, end);
    runClasses.fill(classes, i, end);
    i = end;
  }
}

const joins = (word: Word, token: Token) => (word.classes & CLASS.particle) !== 0 || token.text === '&';

function markPhrases(frame: Draft, tokens: readonly Token[], text: string, lexicon: (phrase: string) => number): void {
  const { words, phrase, setting } = frame;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (!(word.capital || setting[i] === LOWER) || phrase[i] !== 0) continue;
    let length = 1;
    let bits = word.lexicon;
    for (let k = reachOf(tokens, i); k > 1; k--) {
      const found = lexicon(phraseOf(text, tokens[i]!.start, tokens[i + k - 1]!.end));
      if (found === 0) continue;
      length = k;
      bits = found;
      break;
    }
    if (bits === 0) continue;
    for (let k = 0; k < length; k++) {
      phrase[i + k] = (bits << 2) | (length === 1 ? 0 : k === 0 ? 1 : k === length - 1 ? 3 : 2);
    }
  }
}

/** How many words in a row, with "&" among them, begin at a place: no more than the longest phrase has. */
function reachOf(tokens: readonly Token[], i: number): number {
  let k = 1;
  while (k < LONGEST_PHRASE && i + k < tokens.length && (tokens[i + k]!.kind !== 'mark' || tokens[i + k]!.text === '&'))
    k++;
  return k;
}

const phraseOf = (text: string, start: number, end: number) =>
  text.slice(start, end).toLowerCase().replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ');

function markEnclosed(frame: Draft, tokens: readonly Token[]): void {
  let quote = -1;
  let bracket = -1;
  for (let i = 0; i < tokens.length; i++) {
    const mark = tokens[i]!.text;
    if (mark.length !== 1) continue;
    if (mark === '(' || mark === '[') bracket = i;
    else if ((mark === ')' || mark === ']') && bracket >= 0) {
      if (i - bracket < 12) for (let k = bracket + 1; k < i; k++) frame.enclosed[k]! |= 2;
      bracket = -1;
    } else if (mark === '«' || mark === '“' || (mark === '"' && quote < 0)) quote = i;
    else if ((mark === '»' || mark === '”' || mark === '"') && quote >= 0) {
      if (i - quote < 12) for (let k = quote + 1; k < i; k++) frame.enclosed[k]! |= 1;
      quote = -1;
    }
  }
}

/** "Organisation mondiale de la santé (OMS)": the letters begin the words, small words left out or not. */
function markAcronyms(frame: Draft, tokens: readonly Token[]): void {
  const { words, acronym } = frame;
  for (let i = 2; i + 1 < tokens.length; i++) {
    if (tokens[i - 1]!.text !== '(' || !words[i]!.capital || tokens[i + 1]!.text !== ')') continue;
    const letters = tokens[i]!.norm.replace(/[^\p{L}]/gu, '');
    if (letters.length < 2 || letters.length > 8) continue;
    const start = beginningOf(letters, i - 2, words, tokens);
    if (start >= 0) acronym.fill(1, start, i - 1).fill(1, i, i + 1);
  }
}

function beginningOf(letters: string, last: number, words: readonly Word[], tokens: readonly Token[]): number {
  let left = letters.length - 1;
  for (let i = last; i >= 0 && i > last - 14; i--) {
    const token = tokens[i]!;
    if (token.kind !== 'word') return -1;
    // "Information Commissioner's Office".
    if (/^['’]/.test(token.text)) continue;
    if (plain(token.norm[0]!) === plain(letters[left]!)) {
      if (left-- === 0) return i;
    } else if (!(words[i]!.classes & (CLASS.joint | CLASS.particle))) return -1;
  }
  return -1;
}

const plain = (letter: string) => letter.normalize('NFD')[0]!;

/** True where a known given name stands in the run. */
export const hasGivenName = ({ runLexicon }: Frame, i: number): boolean => (runLexicon[i]! & LEXICON.given) !== 0;
