// Learns the weights of the claims annotator: `npm run train:claims`. Reads ../shared/corpora/claims; writes annotate/claims/weights.ts.
// Half of the debates teach, the other half measure; the weights that are written come from the half that teaches.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotateBlock } from '../../src/annotate';
import { countFeatures, FEATURES } from '../../src/annotate/claims/features';
import { weightName } from '../../src/annotate/claims/score';
import { emptyKnowledge } from '../../src/knowledge';
import { languageOf } from '../../src/languages';
import { OffsetMap } from '../../src/text';

interface Example {
  readonly features: readonly string[];
  readonly label: number;
}

const file = join(__dirname, '../../../../shared/corpora/claims/claimbuster-crowd.en.jsonl');
if (!existsSync(file)) {
  console.error(`${file} is missing: weights can be learned only beside it.`);
  process.exit(2);
}
const rows: { text: string; label: number; doc: string }[] = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));

const english = languageOf('en')!;
const ctx = { knowledge: emptyKnowledge, date: null } as Parameters<typeof annotateBlock>[2];

const counts = new Uint8Array(FEATURES.length);

/** What debates never have, and promises, are weighed by hand; a phrase that may lead in a source is not weighed at all. */
const BY_HAND: ReadonlySet<string> = new Set(['scene', 'promise', 'lead', 'match']);

function exampleOf({ text, label }: { text: string; label: number }): Example {
  const block = { kind: 'paragraph' as const, text, map: OffsetMap.identity(text.length), start: 0, end: text.length };
  const draft = annotateBlock(block, english, ctx);
  const whole = { start: 0, end: text.length, firstToken: 0, endToken: draft.tokens.length };
  const features: string[] = [];
  countFeatures(draft, whole, counts);
  FEATURES.forEach((feature, i) => {
    if (!BY_HAND.has(feature))
      for (let times = 1; times <= counts[i]!; times++) features.push(weightName(feature, times));
  });
  return { features, label };
}

/** Debates in an order that depends on their names alone; every second one teaches. */
const hash = (text: string) => [...text].reduce((h, c) => Math.imul(h ^ c.charCodeAt(0), 0x01000193), 0x811c9dc5) >>> 0;
const debates = [...new Set(rows.map((row) => row.doc))].sort((a, b) => hash(a) - hash(b));
const teaching = new Set(debates.filter((_, i) => i % 2 === 0));
const taught = rows.filter((row) => teaching.has(row.doc)).map(exampleOf);
const held = rows.filter((row) => !teaching.has(row.doc)).map(exampleOf);

const PASSES = 40;
const RATE = 0.1;
const SHRINK = 1e-4;

/** Logistic regression by AdaGrad over the examples in their order; deterministic. */
function learn(examples: readonly Example[]): { bias: number; weights: Map<string, number> } {
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  let bias = 0;
  for (let pass = 0; pass < PASSES; pass++) {
    // A stride that shares no factor with the number of examples visits each once, in another order every pass.
    for (let k = 0; k < examples.length; k++) {
      const { features, label } = examples[(k * 7919 + pass * 104729) % examples.length]!;
      const error = sigmoid(features.reduce((sum, f) => sum + (weights.get(f) ?? 0), bias)) - label;
      bias -= (RATE * error) / Math.sqrt(pass + 10);
      for (const f of features) {
        const w = weights.get(f) ?? 0;
        const gradient = error + SHRINK * w;
        const square = (squares.get(f) ?? 1) + gradient * gradient;
        squares.set(f, square);
        weights.set(f, w - (RATE * gradient) / Math.sqrt(square));
      }
    }
  }
  return { bias, weights };
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

function averagePrecision(examples: readonly Example[], { bias, weights }: ReturnType<typeof learn>): number {
  const ranked = examples
    .map(({ features, label }) => ({ label, score: features.reduce((sum, f) => sum + (weights.get(f) ?? 0), bias) }))
    .sort((a, b) => b.score - a.score);
  let hits = 0;
  let sum = 0;
  ranked.forEach(({ label }, i) => {
    if (label) sum += ++hits / (i + 1);
  });
  return sum / hits;
}

const model = learn(taught);
console.log(`taught ${taught.length}, AP ${averagePrecision(taught, model).toFixed(3)}`);
console.log(`held out ${held.length}, AP ${averagePrecision(held, model).toFixed(3)}`);
console.log(`the halves changed over, AP ${averagePrecision(taught, learn(held)).toFixed(3)}`);

const entries = [...model.weights]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, weight]) => `  ${JSON.stringify(name)}: ${weight.toFixed(3)},`);
writeFileSync(
  join(__dirname, '../../src/annotate/claims/weights.ts'),
  `// Written by \`npm run train:claims\`. Do not edit.

export const BIAS = ${model.bias.toFixed(3)};

export const WEIGHTS: Readonly<Record<string, number>> = {
${entries.join('\n')}
};
`,
);
