import { joined, runNow, type Steps, shift } from '../base';
import { headOf, TOP } from './head';
import { mergeMetadata } from './metadata';
import type { OffsetMap } from './offset-map';
import { moved, type Piece, pieceOf, type Reader, type TakePiece } from './piece';
import type { Block, Directive, Format, ProseDocument, SourceChange } from './prose';
import { type Beside, ReadDocument, type Reading, readingBehind } from './read-document';
import { SourceText } from './source-text';

const NOTHING_READ: Reading = {
  text: SourceText.of(''),
  pieces: [],
  starts: new Int32Array(1),
  counts: new Int32Array(1),
  notable: [],
  blocks: [],
  top: [],
};

/** How much of a source is read in one step, in UTF-16 units: some milliseconds' worth. */
const STEP = 4096;

/** How much of a source is looked at around an edit, in UTF-16 units; where that is too little, twice as much. */
const WINDOW = 8192;

/** Reads a source text from end to end. */
export function* readDocument(
  text: SourceText,
  format: Format,
  reader: Reader,
  stepLength = STEP,
): Steps<ProseDocument> {
  const source = text.whole;
  const pieces: Piece[] = [];
  let state = reader.initial;
  for (let at = 0; at < source.length; ) {
    const until = at + stepLength;
    reader.read(source, at, state, (piece, stateAfter) => {
      pieces.push(piece);
      at += piece.length;
      state = stateAfter;
      return at < until;
    });
    yield;
  }
  return assemble(text, format, reader.settle?.(text, pieces) ?? pieces, NOTHING_READ);
}

/**
 * Reads the source after some changes, from what the version before them read as. Equal in every part to reading it afresh;
 * pieces out of reach of the changes are kept, and a block that reads the same keeps its `map`.
 */
export function rereadDocument(
  previous: ProseDocument,
  changes: readonly SourceChange[],
  reader: Reader,
  windowLength = WINDOW,
): ProseDocument {
  if (changes.length === 0) return previous;
  const before = readingBehind(previous);
  const old = before?.text ?? SourceText.of(previous.source);
  const text = changes.reduce((now, change) => now.with(change), old);
  if (!before) return runNow(readDocument(text, previous.format, reader));
  const pieces = splice(before.pieces, wholeEdit(old.length, changes), text, reader, windowLength);
  const settled = reader.settle?.(text, pieces) ?? pieces;
  return assemble(text, previous.format, keepMaps(before.pieces, settled), before);
}

/**
 * The pieces after an edit: those out of its reach as they were, the others read anew. A piece that looks far ahead can be stale
 * long before the edit and its neighbours not, so reading stops wherever it is in step with the old pieces again.
 */
function splice(
  before: readonly Piece[],
  edit: Edit,
  text: SourceText,
  reader: Reader,
  windowLength: number,
): readonly Piece[] {
  const delta = edit.newEnd - edit.oldEnd;
  // Old pieces, from `kept` to `next` all as they were, and between them those that were read anew.
  const runs: (readonly Piece[])[] = [];
  let [kept, next, at] = [0, 0, 0];
  let state = reader.initial;
  while (at < text.length) {
    const old = before[next];
    if (old && at + old.reach < edit.start) {
      at += old.length;
      state = before[++next]?.state ?? state;
      continue;
    }
    const fresh: Piece[] = [];
    runs.push(before.slice(kept, next), fresh);
    let oldAt = at;
    readInWindows(text, at, state, reader, windowLength, (piece, stateAfter) => {
      fresh.push(piece);
      at += piece.length;
      state = stateAfter;
      if (at > edit.start && at < edit.newEnd) return true;
      const wanted = at <= edit.start ? at : at - delta;
      while (next < before.length && oldAt < wanted) oldAt += before[next++]!.length;
      const candidate = before[next];
      if (candidate?.state !== stateAfter || oldAt !== wanted) return true;
      return at <= edit.start && at + candidate.reach >= edit.start;
    });
    kept = next;
    if (at >= edit.newEnd && at < text.length) return joined([...runs, before.slice(kept)]);
  }
  return joined([...runs, before.slice(kept, next)]);
}

/**
 * Reads from a piece's start, as `reader.read` does, without putting the whole text together: a piece for which the reader has looked
 * as far as the end of the window is read again in a longer one.
 */
function readInWindows(
  text: SourceText,
  from: number,
  stateAtFrom: string,
  reader: Reader,
  windowLength: number,
  take: TakePiece,
): void {
  let [at, state, length] = [from, stateAtFrom, windowLength];
  for (let wanted = true; wanted && at < text.length; ) {
    const isLast = at + length >= text.length;
    const source = text.slice(at, at + length);
    let read = 0;
    reader.read(source, 0, state, (piece, stateAfter) => {
      if (!isLast && read + piece.reach >= source.length) return false;
      read += piece.length;
      state = stateAfter;
      wanted = take(piece, stateAfter);
      return wanted;
    });
    at += read;
    length = read === 0 ? 2 * length : windowLength;
  }
}

/** The pieces with, for each block in a new one that reads as a block of an old one did, that block's own map. */
function keepMaps(before: readonly Piece[], after: readonly Piece[]): readonly Piece[] {
  const { head, tail } = commonEnds(before, after);
  const old = before.slice(head, before.length - tail);
  const fresh = after.slice(head, after.length - tail);
  const known = new Set(old);
  const gone = new Set(old);
  for (const piece of fresh) gone.delete(piece);
  const kept = mapsByReading(gone);
  if (kept.size === 0) return after;
  const keep = (block: Block): Block => {
    const map = kept.get(readingOf(block))?.pop();
    return map ? { ...block, map } : block;
  };
  const result = after.slice();
  for (const [i, piece] of fresh.entries())
    if (!known.has(piece)) result[head + i] = pieceOf(piece, { ...piece, blocks: piece.blocks.map(keep) });
  return result;
}

const readingOf = ({ text, map, language }: Block): string => `${language} ${map.runs.join()} ${text}`;

/** The maps of the blocks by what they read as; where several read the same, the first comes last. */
function mapsByReading(pieces: Iterable<Piece>): ReadonlyMap<string, OffsetMap[]> {
  const maps = new Map<string, OffsetMap[]>();
  for (const piece of [...pieces].reverse())
    for (const block of piece.blocks.toReversed()) {
      const same = maps.get(readingOf(block));
      if (same) same.push(block.map);
      else maps.set(readingOf(block), [block.map]);
    }
  return maps;
}

/** How many pieces two lists have in common at their beginnings, and at their ends. */
function commonEnds(
  before: readonly Piece[],
  after: readonly Piece[],
): { readonly head: number; readonly tail: number } {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { head, tail };
}

/** The document that the pieces make. What they have in common with `before` is taken from there, moved where it has to be. */
function assemble(text: SourceText, format: Format, pieces: readonly Piece[], before: Reading): ProseDocument {
  const { head, tail } = commonEnds(before.pieces, pieces);
  const rest = pieces.length - tail;
  const starts = new Int32Array(pieces.length + 1);
  const counts = new Int32Array(pieces.length + 1);
  starts.set(before.starts.subarray(0, head + 1));
  counts.set(before.counts.subarray(0, head + 1));
  const fresh: Block[] = [];
  const notable = before.notable.filter((i) => i < head);
  for (let i = head; i < rest; i++) {
    const piece = pieces[i]!;
    for (const block of piece.blocks) fresh.push(moved(block, starts[i]!));
    if (piece.directives.length > 0 || piece.metadata) notable.push(i);
    starts[i + 1] = starts[i]! + piece.length;
    counts[i + 1] = counts[head]! + fresh.length;
  }
  const shift = before.pieces.length - pieces.length;
  const by = starts[rest]! - before.starts[rest + shift]!;
  const more = counts[rest]! - before.counts[rest + shift]!;
  for (let i = rest; i < pieces.length; i++) {
    starts[i + 1] = before.starts[i + 1 + shift]! + by;
    counts[i + 1] = before.counts[i + 1 + shift]! + more;
  }
  const unsettled = (i: number) => before.top[i] ?? before.blocks[i]!;
  const blocks = new Array<Block>(counts[pieces.length]!);
  for (let i = 0; i < counts[head]!; i++) blocks[i] = unsettled(i);
  for (const [i, block] of fresh.entries()) blocks[counts[head]! + i] = block;
  for (let i = counts[rest]!; i < blocks.length; i++) {
    const block = unsettled(i - more);
    blocks[i] = by === 0 ? block : moved(block, by);
  }
  const top = blocks.slice(0, TOP);
  for (const [i, block] of headOf(top, format).entries()) blocks[i] = block;
  for (const i of before.notable) if (i >= rest + shift) notable.push(i - shift);
  const reading = { text, pieces, starts, counts, notable, blocks, top };
  return new ReadDocument(format, reading, saidBeside(pieces, starts, notable));
}

/** What the pieces say besides their blocks. */
function saidBeside(pieces: readonly Piece[], starts: Int32Array, notable: readonly number[]): Beside {
  const directives: Directive[] = [];
  const parts = [];
  for (const i of notable) {
    const { directives: own, metadata } = pieces[i]!;
    const at = starts[i]!;
    for (const directive of own) directives.push({ ...directive, span: shift(directive.span, at) });
    if (metadata) parts.push({ part: metadata, at });
  }
  return { metadata: mergeMetadata(parts), directives };
}

/** How many blocks of two documents are the same but for their place, at the beginning of both and at the end of both. */
export function sharedBlocks(
  before: ProseDocument,
  after: ProseDocument,
): { readonly head: number; readonly tail: number } {
  const [old, now] = [readingBehind(before), readingBehind(after)];
  if (!old || !now) return { head: 0, tail: 0 };
  const { head, tail } = commonEnds(old.pieces, now.pieces);
  const [most, last] = [now.counts[head]!, now.blocks.length - now.counts[now.pieces.length - tail]!];
  // What the blocks at the top are hangs on those around them.
  const top = Math.min(TOP, before.blocks.length, after.blocks.length);
  let same = 0;
  while (same < Math.min(most, top) && isSame(before.blocks[same]!, after.blocks[same]!)) same++;
  return {
    head: same < Math.min(most, top) ? same : most,
    tail: Math.max(0, Math.min(last, after.blocks.length - TOP, before.blocks.length - TOP)),
  };
}

const isSame = (a: Block, b: Block): boolean =>
  a.map === b.map && a.kind === b.kind && a.level === b.level && a.dateline === b.dateline;

interface Edit {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** The changes as one edit of a text of some length; each is brought into the text as the one before left it. */
function wholeEdit(length: number, changes: readonly SourceChange[]): Edit {
  let [start, oldEnd, newEnd, now] = [length, 0, 0, length];
  changes.forEach((change, i) => {
    const from = Math.max(0, Math.min(change.start, now));
    const to = Math.max(from, Math.min(change.end, now));
    const added = change.newText.length - (to - from);
    // Offsets after what changed so far are this far from the old text's.
    const beyond = i === 0 ? to : Math.max(0, to - newEnd);
    oldEnd += beyond;
    newEnd += beyond + added;
    start = Math.min(start, from);
    now += added;
  });
  return { start, oldEnd, newEnd };
}

/** The text behind a document, which can be changed without being copied. */
export const sourceOf = (document: ProseDocument): SourceText =>
  readingBehind(document)?.text ?? SourceText.of(document.source);
