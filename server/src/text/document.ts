import { runNow, type Steps, shift } from '../base';
import { withHead } from './head';
import { mergeMetadata } from './metadata';
import type { OffsetMap } from './offset-map';
import { moved, type Piece, pieceOf, type Reader } from './piece';
import type { Block, Directive, Format, ProseDocument, SourceChange } from './prose';

/** What a document was put together from: its pieces, and their blocks before the top of the article was looked at. */
interface Reading {
  readonly pieces: readonly Piece[];
  readonly blocks: readonly Block[];
}

/** The reading behind each document that was read here, so that the next version can be read from it. */
const readings = new WeakMap<ProseDocument, Reading>();
const NOTHING_READ: Reading = { pieces: [], blocks: [] };

/** How much of a source is read in one step, in UTF-16 units: some milliseconds' worth. */
const STEP = 8192;

/** Reads a source text from end to end. */
export function* readDocument(source: string, format: Format, reader: Reader, stepLength = STEP): Steps<ProseDocument> {
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
  return assemble(source, format, reader.settle?.(source, pieces) ?? pieces, NOTHING_READ);
}

/**
 * Reads the source after some changes, from what the version before them read as. Equal in every part to reading it afresh;
 * pieces out of reach of the changes are kept, and a block that reads the same keeps its `map`.
 */
export function rereadDocument(
  previous: ProseDocument,
  changes: readonly SourceChange[],
  source: string,
  reader: Reader,
): ProseDocument {
  const before = readings.get(previous);
  const edit = before && wholeEdit(previous.source, changes, source);
  if (!before || !edit) return runNow(readDocument(source, previous.format, reader));
  if (edit === 'none') return previous;

  const pieces = splice(before.pieces, edit, source, reader);
  const settled = reader.settle?.(source, pieces) ?? pieces;
  return assemble(source, previous.format, keepMaps(before.pieces, settled), before);
}

/**
 * The pieces after an edit: those out of its reach as they were, the others read anew. A piece that looks far ahead can be stale
 * long before the edit and its neighbours not, so reading stops wherever it is in step with the old pieces again.
 */
function splice(before: readonly Piece[], edit: Edit, source: string, reader: Reader): readonly Piece[] {
  const delta = edit.newEnd - edit.oldEnd;
  const pieces: Piece[] = [];
  let [next, at] = [0, 0];
  let state = reader.initial;
  while (at < source.length) {
    const old = before[next];
    if (old && at + old.reach < edit.start) {
      pieces.push(old);
      at += old.length;
      state = before[++next]?.state ?? state;
      continue;
    }
    let oldAt = at;
    reader.read(source, at, state, (piece, stateAfter) => {
      pieces.push(piece);
      at += piece.length;
      state = stateAfter;
      if (at > edit.start && at < edit.newEnd) return true;
      const wanted = at <= edit.start ? at : at - delta;
      while (next < before.length && oldAt < wanted) oldAt += before[next++]!.length;
      const candidate = before[next];
      if (candidate?.state !== stateAfter || oldAt !== wanted) return true;
      return at <= edit.start && at + candidate.reach >= edit.start;
    });
    if (at >= edit.newEnd && at < source.length) return pieces.concat(before.slice(next));
  }
  return pieces;
}

/** The pieces with, for each block in a new one that reads as a block of an old one did, that block's own map. */
function keepMaps(before: readonly Piece[], after: readonly Piece[]): readonly Piece[] {
  let head = 0;
  while (head < after.length && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < after.length - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
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

/** The document that the pieces make; the blocks of those that `before` begins with, too, are taken from there. */
function assemble(source: string, format: Format, pieces: readonly Piece[], before: Reading): ProseDocument {
  let [same, count] = [0, 0];
  while (same < pieces.length && pieces[same] === before.pieces[same]) count += pieces[same++]!.blocks.length;
  const blocks = before.blocks.slice(0, count);
  const directives: Directive[] = [];
  const parts = [];
  let at = 0;
  for (const [i, piece] of pieces.entries()) {
    if (i >= same) for (const block of piece.blocks) blocks.push(moved(block, at));
    for (const directive of piece.directives) directives.push({ ...directive, span: shift(directive.span, at) });
    if (piece.metadata) parts.push({ part: piece.metadata, at });
    at += piece.length;
  }
  const document: ProseDocument = {
    format,
    source,
    blocks: withHead(blocks, format),
    metadata: mergeMetadata(parts),
    directives,
  };
  readings.set(document, { pieces, blocks });
  return document;
}

interface Edit {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/**
 * The changes as one edit of the old text, `none` where they change nothing, or null where they do not lead from the old text
 * to the new one: what a client says is checked, because everything after stands on it.
 */
function wholeEdit(old: string, changes: readonly SourceChange[], source: string): Edit | 'none' | null {
  let [start, oldEnd, newEnd] = [Number.POSITIVE_INFINITY, 0, 0];
  for (const change of changes) {
    const added = change.newText.length - (change.end - change.start);
    if (start === Number.POSITIVE_INFINITY) {
      start = change.start;
      oldEnd = change.end;
      newEnd = change.end + added;
      continue;
    }
    // Offsets after what changed so far are this far from the old text's.
    const beyond = Math.max(0, change.end - newEnd);
    oldEnd += beyond;
    newEnd += beyond + added;
    start = Math.min(start, change.start);
  }
  if (start === Number.POSITIVE_INFINITY) return old === source ? 'none' : null;
  const leads =
    start >= 0 &&
    start <= Math.min(oldEnd, newEnd) &&
    old.length - oldEnd === source.length - newEnd &&
    old.slice(0, start) === source.slice(0, start) &&
    old.slice(oldEnd) === source.slice(newEnd);
  return leads ? { start, oldEnd, newEnd } : null;
}
