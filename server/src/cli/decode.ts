/** Why bytes are no text: a file that is binary, or in another encoding than UTF-8 or UTF-16 with a mark, and the byte at fault. */
export interface Undecodable {
  readonly problem: 'binary' | 'notUtf8';
  readonly at: number;
}

/** How much of a file is looked at for NUL bytes. */
const HEAD = 8192;

/** Text from bytes: UTF-8, or UTF-16 where a byte-order mark says so. A byte-order mark stays, so that offsets count it. */
export function decode(bytes: Uint8Array): string | Undecodable {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be', { ignoreBOM: true }).decode(bytes);
  const nul = bytes.subarray(0, HEAD).indexOf(0);
  if (nul >= 0) return { problem: 'binary', at: nul };
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { problem: 'notUtf8', at: firstBadByte(bytes) };
  }
}

/** The offset of the first byte that is not UTF-8, by halving: a prefix decodes, cut inside a character or not, until it is in. */
function firstBadByte(bytes: Uint8Array): number {
  const decodes = (end: number) => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >>> 1;
    if (decodes(middle)) good = middle;
    else bad = middle;
  }
  return startOfCharacter(bytes, good);
}

/** Where the character begins that is cut off at `end`: at the lead byte just before it, past any continuation bytes. */
function startOfCharacter(bytes: Uint8Array, end: number): number {
  for (let i = end - 1; i >= 0 && i >= end - 3; i--) {
    if (bytes[i]! >= 0xc0) return i;
    if (bytes[i]! < 0x80) break;
  }
  return end;
}
