import { type Piece, pieceOf, type Reader } from './piece';
import { isBlank, lineAt } from './plain-lines';
import { readYaml } from './yaml-metadata';

/** The longest front matter read, in UTF-16 units. */
const LONGEST = 32_768;
const BOM = '\uFEFF';
const START = '^';

/**
 * The reader of a format with what can stand before the text in any of them: a byte order mark, and front matter between lines of
 * dashes. The same three dashes can also begin a text, so what they enclose must hold a `key:`.
 */
export function withFrontMatter(reader: Reader): Reader {
  return {
    ...reader,
    initial: START,
    read(source, from, state, take) {
      if (state !== START) return reader.read(source, from, state, take);
      const front = readFront(source);
      let first = true;
      if (front.length > 0) {
        const content = { blocks: front.blocks ?? [], directives: [], metadata: front.metadata };
        if (!take(pieceOf({ ...front, state: START }, content), reader.initial)) return;
        first = false;
      }
      reader.read(source, front.length, reader.initial, (piece, after) => {
        if (!first) return take(piece, after);
        first = false;
        const reach = Math.max(piece.reach, front.reach);
        return take(pieceOf({ length: piece.length, reach, state: START }, piece), after);
      });
    },
  };
}

type Front = Pick<Piece, 'length' | 'reach' | 'metadata'> & Partial<Pick<Piece, 'blocks'>>;

function readFront(source: string): Front {
  const start = source.startsWith(BOM) ? 1 : 0;
  const opening = lineAt(source, start);
  const none: Front = { length: start, reach: Math.min(source.length, opening.next) };
  const fence = source.slice(start, opening.textEnd);
  if ((fence !== '---' && fence !== '+++') || opening.textStart > start) return none;
  const looked = Math.min(source.length, start + LONGEST);
  for (let line = lineAt(source, opening.next); line.start < looked; line = lineAt(source, line.next)) {
    const text = source.slice(line.start, line.textEnd);
    if (text === fence || (text === '...' && fence === '---')) {
      const body = source.slice(opening.next, line.start);
      if (!/^["']?[\p{L}_][\p{L}\p{N}_ .\t"'-]{0,64}[:=](?:\s|$)/mu.test(body)) break;
      const read = fence === '---' ? readYaml(body, opening.next) : { blocks: [], metadata: {} };
      let end = line.next;
      for (let blank = lineAt(source, end); end < source.length && isBlank(blank); blank = lineAt(source, end))
        end = blank.next;
      return { length: end, reach: Math.min(source.length, lineAt(source, end).next), ...read };
    }
    if (line.next === line.start || line.next >= source.length) break;
  }
  return { ...none, reach: looked };
}
