import type { SemanticTokensEdit } from 'vscode-languageserver-types';

/** The tokens of one block, five numbers each, every one told from the one before. */
export interface Chunk {
  /** The same array for as long as nothing in the block shows otherwise, wherever the block moves. */
  readonly data: readonly number[];
  /** Where the first token begins, from the last of the chunk before: lines down, and the character. These stand for the first two numbers. */
  readonly down: number;
  readonly right: number;
}

/** The chunks end to end, as LSP sends them. */
export function numbersOf(chunks: readonly Chunk[]): number[] {
  const numbers: number[] = [];
  for (const { data, down, right } of chunks) {
    numbers.push(down, right);
    for (let i = 2; i < data.length; i++) numbers.push(data[i]!);
  }
  return numbers;
}

/** The edits that turn the numbers a client has into those it should have; none where they are the same. Only chunks that differ are read. */
export function chunkEdits(before: readonly Chunk[], after: readonly Chunk[]): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  let offset = 0;
  for (; start < shorter && same(before[start]!, after[start]!); start++) offset += before[start]!.data.length;
  let end = 0;
  while (end < shorter - start && same(before[before.length - 1 - end]!, after[after.length - 1 - end]!)) end++;
  const [old, now] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  if (old.length !== now.length) return numberEdits(numbersOf(old), numbersOf(now), offset);
  return old.flatMap((chunk, i) => {
    const at = offset;
    offset += chunk.data.length;
    return same(chunk, now[i]!) ? [] : numberEdits(numbersOf([chunk]), numbersOf([now[i]!]), at);
  });
}

const same = (a: Chunk, b: Chunk) => a.data === b.data && a.down === b.down && a.right === b.right;

/** At most one edit: what differs between the numbers that are alike at the start and those alike at the end. */
function numberEdits(before: readonly number[], after: readonly number[], offset: number): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  if (start === before.length && start === after.length) return [];
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const deleteCount = before.length - start - end;
  return [{ start: offset + start, deleteCount, data: after.slice(start, after.length - end) }];
}
