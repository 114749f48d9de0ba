import { readFileSync } from 'node:fs';

/** One line of a table, by column; columns left empty are empty strings. `where` names file and line for a message. */
export type Row = Readonly<Record<string, string>> & { readonly where: string };

/** Reads a tab-separated table with a header line. Throws an `Error` naming the line that has too many columns. */
export function readTable(path: string): readonly Row[] {
  const [header, ...lines] = readFileSync(path, 'utf8').split('\n');
  const columns = header!.split('\t');
  return lines.flatMap((line, i) => {
    if (line.trim() === '') return [];
    const where = `${path}:${i + 2}`;
    const cells = line.split('\t');
    if (cells.length > columns.length) throw new Error(`${where}: ${cells.length} columns, not ${columns.length}`);
    const row = Object.fromEntries(columns.map((column, c) => [column, (cells[c] ?? '').trim()]));
    return [{ ...row, where } as unknown as Row];
  });
}
