/** 32-bit hashes; the packed model depends on them, so a change here needs `npm run train:ner`. */

/** FNV-1a over UTF-16 code units, from a seed. */
export function hashString(text: string, seed: number, start = 0, end = text.length): number {
  let h = seed ^ 0x811c9dc5;
  for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h;
}

/** Joins a hash and a number into one hash (the finaliser of MurmurHash3 over their sum). */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b + 0x7f4a7c15, 0xc2b2ae35);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return h ^ (h >>> 13);
}

/** Joins four numbers into one hash, quicker than by `mix`. */
export function joined(a: number, b: number, c: number, d: number): number {
  const h = Math.imul(a, 0x9e3779b1) + Math.imul(b, 0x85ebca6b) + Math.imul(c, 0xc2b2ae35) + Math.imul(d, 0x27d4eb2f);
  return h ^ (h >>> 15);
}

/** Feature hashes fall into this many buckets. */
const BUCKET_BITS = 22;
export const BUCKETS = 1 << BUCKET_BITS;

export const bucketOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - BUCKET_BITS);
