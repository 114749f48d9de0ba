import type { WordFilter } from '../../src/annotate/names/filter';
import { BUCKETS } from '../../src/annotate/names/hash';
import { TAGS } from '../../src/annotate/names/labels';
import { MAGIC } from '../../src/annotate/names/model';

/** The bytes that `openNameModel` reads. `weights[row * TAGS + tag]`, rows in the order of `buckets`, which rise. */
export function packNameModel(
  buckets: ArrayLike<number>,
  weights: Int8Array,
  step: number,
  transitions: Float32Array,
  calibration: Float32Array,
  filters: ReadonlyMap<string, WordFilter>,
  clusters: Uint8Array,
): Uint8Array {
  const out: number[] = [];
  const word = new DataView(new ArrayBuffer(4));
  const pushWord = () => out.push(word.getUint8(0), word.getUint8(1), word.getUint8(2), word.getUint8(3));
  const integer = (n: number) => {
    word.setUint32(0, n, true);
    pushWord();
  };
  const float = (n: number) => {
    word.setFloat32(0, n, true);
    pushWord();
  };
  for (const n of [MAGIC, BUCKETS, TAGS, buckets.length]) integer(n);
  float(step);
  for (const t of transitions) float(t);
  for (const c of calibration) float(c);
  for (let row = 0, last = -1; row < buckets.length; last = buckets[row++]!) {
    let gap = buckets[row]! - last;
    for (; gap > 127; gap >>>= 7) out.push((gap & 127) | 128);
    out.push(gap);
  }
  for (let row = 0; row < buckets.length; row++) {
    const own = weights.subarray(row * TAGS, (row + 1) * TAGS);
    let mask = 0;
    own.forEach((w, tag) => {
      if (w !== 0) mask |= 1 << tag;
    });
    out.push(mask & 255, (mask >>> 8) & 255, mask >>> 16);
    for (const w of own) if (w !== 0) out.push(w & 255);
  }
  const parts: Uint8Array[] = [Uint8Array.from(out)];
  const named: readonly (readonly [string, WordFilter])[] = [...filters, ['clusters', { bits: clusters, probes: 0 }]];
  for (const [name, { bits, probes }] of named) {
    const letters = new TextEncoder().encode(name);
    word.setUint32(0, bits.length, true);
    parts.push(Uint8Array.of(letters.length, probes, ...new Uint8Array(word.buffer)), letters, bits);
  }
  const whole = new Uint8Array(parts.reduce((n, part) => n + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
