import type { Entry, Tree } from './tree';
import { refuse } from './tree';

interface Cell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Columns that hold several values, with semicolons between them. */
const LISTS = new Set(['names', 'within', 'sources']);
/** Columns that every table has. */
const NEEDED = ['name', 'type'];
/** Columns of the one role that a line can give. */
const ROLE = new Set(['title', 'of', 'start', 'end']);

/**
 * Reads a table (RFC 4180; commas, semicolons or tabs) as the same tree that YAML gives: a line for each entity, columns `name`,
 * `type`, `names` and so on, and `title`, `of`, `start`, `end` for a role. Columns that are none of `keys` are left out, and told
 * of once. Throws `Refused` where a quotation mark never closes, or the table has no names.
 */
export function csvTree(source: string, keys: ReadonlySet<string>, onUnknown: (column: Entry) => void): Tree {
  const [header = [], ...rows] = csvCells(source);
  const columns = header.map(({ text }) => text.trim());
  const known = columns.map((key) => keys.has(key) || ROLE.has(key));
  header.forEach((cell, i) => {
    const key = columns[i]!;
    if (key !== '' && !known[i]) onUnknown({ key, at: cell, value: scalar(cell, key) });
  });
  const missing = NEEDED.filter((key) => !columns.includes(key)).join(', ');
  if (missing !== '' && rows.length > 0) {
    const at = { start: header[0]?.start ?? 0, end: header.at(-1)?.end ?? 0 };
    refuse(at, `the table lacks a column: ${missing}`, `il manque une colonne au tableau : ${missing}`);
  }
  const items = rows.flatMap((row): Tree[] => {
    if (row.every(({ text }) => text.trim() === '')) return [];
    const at = { start: row[0]!.start, end: row.at(-1)!.end };
    const entries: Entry[] = [];
    const role: Entry[] = [];
    row.forEach((cell, column) => {
      const key = columns[column] ?? '';
      if (!known[column] || cell.text.trim() === '') return;
      const entry = { key, at: cell, value: LISTS.has(key) ? listOf(cell) : scalar(cell, cell.text.trim()) };
      (ROLE.has(key) ? role : entries).push(entry);
    });
    if (role.length > 0) {
      const roles: Tree = { ...at, kind: 'list', items: [{ ...at, kind: 'map', entries: role }] };
      entries.push({ key: 'roles', at, value: roles });
    }
    return [{ ...at, kind: 'map', entries }];
  });
  return { start: 0, end: source.length, kind: 'list', items };
}

const scalar = ({ start, end }: Cell, value: string): Tree => ({ start, end, kind: 'scalar', value });

function listOf(cell: Cell): Tree {
  const parts = cell.text.split(';').flatMap((part) => (part.trim() ? [scalar(cell, part.trim())] : []));
  return { start: cell.start, end: cell.end, kind: 'list', items: parts };
}

/** The cells of a table, line by line, with their places. Throws `Refused` where a quotation mark never closes. */
export function csvCells(source: string): readonly (readonly Cell[])[] {
  const firstLine = source.slice(0, source.search(/[\r\n]|$/));
  const mark = ['\t', ';', ','].find((candidate) => firstLine.includes(candidate)) ?? ',';
  const rows: Cell[][] = [[]];
  let i = source.startsWith('\uFEFF') ? 1 : 0;
  while (i <= source.length) {
    const start = i;
    let text = '';
    if (source[i] === '"') {
      let from = ++i;
      for (;;) {
        const close = source.indexOf('"', i);
        if (close < 0)
          return refuse({ start, end: start + 1 }, 'a quotation mark never closes', 'guillemet jamais fermé');
        text += source.slice(from, close);
        i = close + 1;
        if (source[i] !== '"') break;
        text += '"';
        from = ++i;
      }
    }
    const rest = i;
    while (i < source.length && source[i] !== mark && source[i] !== '\n' && source[i] !== '\r') i++;
    text += source.slice(rest, i);
    rows.at(-1)!.push({ text, start, end: i });
    if (i >= source.length) break;
    if (source[i] !== mark) {
      if (source[i] === '\r' && source[i + 1] === '\n') i++;
      rows.push([]);
    }
    i++;
  }
  return rows;
}
