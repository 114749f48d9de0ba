/** Numbers in a row, as they are computed with. */
export type Column = Uint8Array | Uint16Array | Int32Array | Uint32Array;

/** Columns by name. */
export type Columns = Readonly<Record<string, Column>>;

const KINDS = [Uint8Array, Uint16Array, Int32Array, Uint32Array] as const;

/** `BPC1` as it stands in memory: a machine of the other byte order takes it for something else. */
const MAGIC = 0x31435042;

/** Columns begin at multiples of this, where every kind of number may lie. */
const STEP = 8;

const stepped = (length: number): number => Math.ceil(length / STEP) * STEP;

/** Lays columns into one run of bytes, from which `openColumns` takes them without reading them: for this machine, not to be sent to another. */
export function layColumns(columns: Columns): Uint8Array {
  const entries = Object.entries(columns);
  const list = entries.map(([name, column]) => [
    name,
    KINDS.findIndex((kind) => column instanceof kind),
    column.length,
  ]);
  const head = new TextEncoder().encode(JSON.stringify(list));
  const start = stepped(12 + head.length);
  const bytes = new Uint8Array(entries.reduce((end, [, column]) => stepped(end + column.byteLength), start));
  new Uint32Array(bytes.buffer, 0, 3).set([MAGIC, bytes.length, head.length]);
  bytes.set(head, 12);
  let at = start;
  for (const [, column] of entries) {
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), at);
    at = stepped(at + column.byteLength);
  }
  return bytes;
}

/** The columns in bytes that `layColumns` gave, as views on them; null where the bytes are something else, or not all there. */
export function openColumns(bytes: Uint8Array): Columns | null {
  if (bytes.length < 12) return null;
  const { buffer, byteOffset } = bytes.byteOffset % STEP === 0 ? bytes : bytes.slice();
  const [magic, length, headLength] = new Uint32Array(buffer, byteOffset, 3) as unknown as [number, number, number];
  if (magic !== MAGIC || length !== bytes.length) return null;
  try {
    const list = JSON.parse(new TextDecoder().decode(bytes.subarray(12, 12 + headLength))) as [
      string,
      number,
      number,
    ][];
    const columns: Record<string, Column> = {};
    let at = stepped(12 + headLength);
    for (const [name, kind, count] of list) {
      const column = new KINDS[kind]!(buffer as ArrayBuffer, byteOffset + at, count);
      columns[name] = column;
      at = stepped(at + column.byteLength);
    }
    return columns;
  } catch {
    return null;
  }
}
