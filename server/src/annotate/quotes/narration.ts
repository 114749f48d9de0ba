import type { Span } from '../../base';
import { TAG, type VerbReading } from '../../languages/speech';
import type { BlockDraft } from '../annotate-block';
import type { AnnotatedBlock } from '../article';
import type { Token } from '../tokens';
import { type MarkedSpan, type Marks, marksOf } from './marks';
import { opensReport } from './opens-report';
import { markAsides, markNouns, markNumbers, markVerbs } from './retag';
import { elidedBefore, isCapital, isJoint, isOwnersMark, isTypedDash, ownsNext } from './token-joins';

/**
 * One thing in the narrator's own sentence: a word, a mark, or a whole quotation in marks, which stands in the sentence as a
 * noun or a clause would.
 */
export interface Item extends Span {
  readonly kind: 'word' | 'number' | 'mark' | 'quote';
  readonly norm: string;
  /** `TAG` bits. */
  readonly tag: number;
  readonly readings: readonly VerbReading[] | undefined;
  /** The index among the block's names of the one it belongs to; -1 where it belongs to none. */
  readonly name: number;
  /** For a quotation. */
  readonly pair: MarkedSpan | null;
  /** The token index. */
  readonly token: number;
}

/** A sentence of the narration: a half-open range of items. */
export interface Unit {
  readonly first: number;
  readonly end: number;
}

export interface Narration {
  readonly text: string;
  readonly marks: Marks;
  readonly items: readonly Item[];
  readonly units: readonly Unit[];
}

export type QuotableBlock = BlockDraft & Pick<AnnotatedBlock, 'names' | 'dates' | 'quantities'>;

/** Reads a block as narration, every closed outermost quotation folded into one item. */
export function readNarration(block: QuotableBlock): Narration {
  const marks = marksOf(block);
  const items: Item[] = [];
  const titled = isTitleCase(block.tokens);
  const names = nameAtToken(block);
  const times = timeTokens(block);
  const folded = foldable(block, marks);
  const units: Unit[] = [];
  const dateline = afterDateline(block);
  let first = 0;
  let sentence = 0;
  for (let i = 0; i < block.tokens.length; i++) {
    while (sentence < block.sentences.length && block.sentences[sentence]!.endToken <= i) sentence++;
    const opens = block.sentences[sentence]?.firstToken === i || i === dateline;
    if (opens && items.length > first && !(items.at(-1)!.pair && opensReport(block, i, names))) {
      units.push({ first, end: items.length });
      first = items.length;
    }
    const pair = folded.get(i);
    if (pair) {
      items.push({
        kind: 'quote',
        norm: '',
        tag: 0,
        readings: undefined,
        name: -1,
        pair,
        token: i,
        start: pair.start,
        end: pair.end,
      });
      i = pair.close ?? block.tokens.length;
      // "« … ».Pour": a new sentence although no space says so.
      if (block.tokens[i + 1]?.text === '.' && isCapital(block.tokens[i + 2]?.text)) {
        i++;
        items.push(itemOf(block, i, false, titled, names, times));
        units.push({ first, end: items.length });
        first = items.length;
      }
      continue;
    }
    if (isOwnersMark(block.tokens, i) || isJoint(block.tokens, i)) continue;
    const item = itemOf(block, i, items.length === first, titled, names, times);
    const elided = elidedBefore(block, i);
    items.push(elided ? { ...item, ...elided } : item);
    if (elided) i++;
  }
  if (items.length > first) units.push({ first, end: items.length });
  markAsides(items, block.language.speech.clause.asides);
  markVerbs(items, block.language.speech.clause.preverbs);
  markNouns(items);
  markNumbers(items, block.language.speech.clause.numbered);
  return { text: block.text, marks, items, units };
}

/** The first token after a dateline and its dash: where the article's own words begin. */
function afterDateline({ dateline, tokens }: QuotableBlock): number {
  if (!dateline) return -1;
  let i = tokens.findIndex((token) => token.start >= dateline.end);
  while (i > 0 && i < tokens.length && tokens[i]!.kind === 'mark' && /^[—–-]$/.test(tokens[i]!.text)) i++;
  return i;
}

/** The quotations that count as one item, by the token they begin at. */
function foldable(block: QuotableBlock, marks: Marks): ReadonlyMap<number, MarkedSpan> {
  const folded = new Map<number, MarkedSpan>();
  let taken = -1;
  const stray = marks.strays[0];
  const opening = marks.pairs[0];
  if (stray !== undefined && (!opening || opening.open > stray)) {
    const pair = continued(block, stray);
    if (pair) {
      folded.set(0, pair);
      taken = stray;
    }
  }
  for (const span of block.quoted) {
    const pair = inElement(block, span);
    if (pair) folded.set(pair.open + 1, pair);
  }
  for (const pair of marks.pairs) {
    if (block.quoted.some((span) => span.start < pair.end && pair.start < span.end)) continue;
    if (pair.depth > 0 || pair.open <= taken) continue;
    if (pair.close !== null || runsOn(block, marks, pair)) folded.set(pair.open, pair);
  }
  return folded;
}

/** Words that the markup sets in marks: as if marks stood before the first token and at the last. */
function inElement({ tokens }: QuotableBlock, { start, end }: Span): MarkedSpan | null {
  const first = tokens.findIndex((token) => token.start >= start);
  const last = tokens.findLastIndex((token) => token.end <= end);
  if (first < 0 || last <= first) return null;
  const words = { start: tokens[first]!.start, end: tokens[last]!.end };
  return { style: 'curly', open: first - 1, close: last, depth: 0, ...words, content: words };
}

/** A paragraph that begins inside a quotation opened in one before it, up to the mark that closes it. */
function continued(block: QuotableBlock, stray: number): MarkedSpan | null {
  const mark = block.tokens[stray]!;
  if (stray < 3 || mark.text === '’' || mark.text === "'") return null;
  const style = mark.text === '»' ? 'guillemets' : mark.text === '"' ? 'straight' : 'curly';
  const end = trimmedEnd(block.text, mark.start);
  return { style, open: -1, close: stray, depth: 0, start: 0, end: mark.end, content: { start: 0, end } };
}

const trimmedEnd = (text: string, end: number) => text.slice(0, end).trimEnd().length;

/**
 * Whether a quotation that is never closed is all that the block holds from its mark on: the first paragraph of a longer one. One
 * with a reporting clause after a comma, or other quotations, has lost its closing mark somewhere before them.
 */
function runsOn(block: QuotableBlock, marks: Marks, pair: MarkedSpan): boolean {
  if (pair.style === 'straight-single') return false;
  if (marks.pairs.some((other) => other.open > pair.open && other.style === pair.style)) return false;
  const { tokens } = block;
  const { speech } = block.language;
  for (let i = pair.open + 1; i < tokens.length; i++) {
    if (!/^[,!?]$/.test(tokens[i]!.text)) continue;
    for (let k = i + 1; k < Math.min(tokens.length, i + 4); k++) {
      // "the voices, say, of a trial".
      if (tokens[k + 1]?.text === ',' && k === i + 1) break;
      // "…, at 2-1, we put five men back": the speaker's own verb, where a narrator's may have its subject before it.
      if (speech.inversion === null && speech.clause.firstPerson.has(tokens[k - 1]!.norm)) break;
      const readings = speech.readings(tokens[k]!.norm);
      if (readings?.some((r) => r.verb.class === 'neutral' && r.form.mood !== 'infinitive')) return false;
    }
  }
  return true;
}

/** A quotation's content read as narration of its own, for who is quoted within it. */
export function readContent(block: QuotableBlock, pair: MarkedSpan): Narration {
  const from = pair.open + 1;
  const to = pair.close ?? block.tokens.length;
  const items: Item[] = [];
  const names = nameAtToken(block);
  const times = timeTokens(block);
  const units: Unit[] = [];
  let first = 0;
  for (let i = from; i < to; i++) {
    items.push(itemOf(block, i, items.length === first, false, names, times));
    if (/^[.!?…]/.test(block.tokens[i]!.text) && block.tokens[i]!.kind === 'mark') {
      units.push({ first, end: items.length });
      first = items.length;
    }
  }
  if (items.length > first) units.push({ first, end: items.length });
  return { text: block.text, marks: { pairs: [], strays: [], apostrophes: [], reopened: [] }, items, units };
}

function itemOf(
  block: QuotableBlock,
  i: number,
  opens: boolean,
  titled: boolean,
  names: Int32Array,
  times: Uint8Array,
): Item {
  const token = block.tokens[i]!;
  const kind = token.kind === 'mark' ? 'mark' : token.kind === 'number' ? 'number' : 'word';
  const { speech } = block.language;
  let tag = 0;
  let readings: readonly VerbReading[] | undefined;
  const name = names[i]!;
  if (token.kind === 'word') {
    const inverted = speech.inversion !== null && isHyphen(token.text);
    const link = token.norm === speech.inversion?.link && isHyphen(block.tokens[i + 1]?.text ?? '');
    const capital = isCapital(token.text);
    // A capital inside a sentence makes a name of any word but "I"; at the head of one it says nothing.
    const proper = !titled && !opens && capital && token.norm !== 'i' && !afterBreak(block.tokens, i);
    const named = name >= 0 && capital;
    if (inverted) tag = TAG.subject;
    // « soupire t-elle »: nothing but what ties the pronoun to its verb, though a space is in the way.
    else if (link) tag = TAG.adverb;
    else if (!proper && (!named || isClosed(speech.tags(token.norm)))) {
      tag = speech.tags(token.norm);
      readings = speech.readings(token.norm);
    }
    if (times[i]) tag |= TAG.time;
    // "today's announcement": part of what it is of.
    if (ownsNext(block.tokens, i)) tag &= ~(TAG.time | TAG.adverb);
  } else if (times[i]) tag = TAG.time;
  const bare = opens ? accented(block, i) : null;
  if (bare) {
    tag = speech.tags(bare);
    readings = undefined;
  }
  const norm = isTypedDash(block.tokens, i) ? '—' : (bare ?? token.norm);
  return { kind, norm, tag, readings, name, pair: null, token: i, start: token.start, end: token.end };
}

/** « A l'issue du vote »: the word with the accent that its capital has lost; null where it has lost none (« A dit non », « A-t-il dit »). */
function accented({ tokens, language: { speech } }: QuotableBlock, i: number): string | null {
  const { norm, text } = tokens[i]!;
  const word = isCapital(text) ? speech.clause.unaccented.get(norm) : undefined;
  const next = tokens[i + 1];
  if (!word || next?.kind !== 'word' || isHyphen(next.text)) return null;
  const isVerb = (speech.tags(next.norm) & (TAG.participle | TAG.past | TAG.auxiliary)) !== 0;
  return isVerb || speech.readings(next.norm)?.some(({ form }) => form.mood === 'participle') ? null : word;
}

const isHyphen = (text: string) => text[0] === '-' || text[0] === '\u2010' || text[0] === '\u2011';

const isClosed = (tag: number) => (tag & (TAG.determiner | TAG.preposition | TAG.subject | TAG.coordinator)) !== 0;

/** After what a sentence may begin behind; a mark is one that stands by itself, since what it opens is never closed. */
const afterBreak = (tokens: readonly Token[], i: number) => /^[:–—•«“„"]$/.test(tokens[i - 1]?.text ?? '');

function nameAtToken(block: QuotableBlock): Int32Array {
  const at = new Int32Array(block.tokens.length).fill(-1);
  let i = 0;
  block.names.forEach((name, index) => {
    while (i < block.tokens.length && block.tokens[i]!.end <= name.start) i++;
    for (let j = i; j < block.tokens.length && block.tokens[j]!.start < name.end; j++) at[j] = index;
  });
  return at;
}

function timeTokens(block: QuotableBlock): Uint8Array {
  const at = new Uint8Array(block.tokens.length);
  let i = 0;
  for (const date of block.dates) {
    while (i < block.tokens.length && block.tokens[i]!.end <= date.start) i++;
    for (let j = i; j < block.tokens.length && block.tokens[j]!.start < date.end; j++) at[j] = 1;
  }
  return at;
}

/** A headline in title case, where capitals tell nothing. */
function isTitleCase(tokens: readonly Token[]): boolean {
  let capital = 0;
  let words = 0;
  for (const token of tokens) {
    if (token.kind !== 'word' || token.text.length < 4) continue;
    words++;
    if (/^\p{Lu}/u.test(token.text)) capital++;
    if (words > 20) return false;
  }
  return words > 2 && capital > words * 0.7;
}
