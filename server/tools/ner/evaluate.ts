import type { AnnotateContext } from '../../src/annotate';
import { findNames, harmoniseNames, openNameModel } from '../../src/annotate/names';
import { TYPES } from '../../src/annotate/names/labels';
import type { Knowledge } from '../../src/knowledge';
import { languageOf } from '../../src/languages';
import type { Example } from './corpus';
import type { Learner } from './learn';

/** A training: sets that are all held out of it, each scored by itself. */
type Trial = readonly HeldOut[];

interface HeldOut {
  readonly name: string;
  readonly has: (example: Example) => boolean;
  /** What of it is scored; all of it where nothing is said. */
  readonly scored?: (example: Example) => boolean;
}

/** Counts by type, then for spans whatever their type: right, invented, missed. */
type Counts = readonly [number, number, number][];

/** For each band of confidence: how many names, how many of them right, and the sum of their confidences. */
type Bands = readonly [number, number, number][];

/** Where each band begins. */
const BANDS = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99] as const;

const noBands = (): Bands => BANDS.map(() => [0, 0, 0]);

const SPAN = 3;
const FOLDS = 5;

/**
 * Trains and scores without each of the sets in turn; prints F, precision and recall by exact span and type, then how often a
 * name of each confidence is right. Sets in different languages share a training: neither misses much by the other's absence.
 */
export function evaluate(
  learner: Learner,
  examples: readonly Example[],
  calibration: Float32Array,
  knowledge: Knowledge,
  only: RegExp,
  log: (line: string) => void,
): void {
  const fold = foldsOf(examples);
  const folds: readonly HeldOut[] = Array.from({ length: FOLDS }, (_, k) => ({
    name: `sequoia fold ${k + 1}`,
    has: (e) => fold.get(e) === k,
  }));
  const english: readonly HeldOut[] = [
    { name: 'uner-ewt test', has: (e) => e.corpus === 'uner-ewt', scored: (e) => e.part === 'test' },
    { name: 'wikigold', has: (e) => e.corpus === 'wikigold' },
    { name: 'uner-ewt test, dev learnt', has: (e) => e.corpus === 'uner-ewt' && e.part === 'test' },
  ];
  const trials: readonly Trial[] = [
    ...folds.map((own, k) => [own, ...english.slice(k, k + 1)]),
    [{ name: 'sequoia annodis.er', has: (e) => e.document === 'annodis.er' }],
  ];
  const together = noCounts();
  const bands = noBands();
  for (const trial of trials.filter((t) => t.some(({ name }) => only.test(name)))) {
    const bytes = learner.learn(
      examples.filter((e) => !trial.some(({ has }) => has(e))),
      calibration,
      log,
    );
    for (const { name, has, scored } of trial) {
      const held = examples.filter(has);
      const counts = count(bytes, scored ? held.filter(scored) : held, knowledge, bands);
      log(lineOf(name, counts));
      if (name.startsWith('sequoia fold')) add(together, counts);
    }
  }
  if (together[SPAN]![0] > 0) log(lineOf('sequoia, folds together', together));
  log('confidence   names   mean   right');
  for (const [k, [all, right, sum]] of bands.entries()) {
    if (all > 0)
      log(`from ${BANDS[k]!.toFixed(2)} ${String(all).padStart(8)}  ${percent(sum / all)}   ${percent(right / all)}`);
  }
}

/** Five folds of each document of Sequoia, each an unbroken fifth. */
function foldsOf(examples: readonly Example[]): ReadonlyMap<Example, number> {
  const folds = new Map<Example, number>();
  const sequoia = examples.filter((e) => e.corpus === 'sequoia');
  for (const document of new Set(sequoia.map((e) => e.document))) {
    const inOrder = sequoia.filter((e) => e.document === document).sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const [i, example] of inOrder.entries()) folds.set(example, Math.floor((FOLDS * i) / inOrder.length));
  }
  return folds;
}

function add(total: Counts, counts: Counts): void {
  for (const [type, own] of counts.entries()) for (const k of [0, 1, 2]) total[type]![k]! += own[k]!;
}

const noCounts = (): Counts => Array.from({ length: SPAN + 1 }, () => [0, 0, 0]);

/** Scores as `../shared/tools/score.mjs` does: by documents, people, places and organisations only. */
function count(
  bytes: Uint8Array,
  examples: readonly Example[],
  knowledge: Knowledge,
  bands: Bands = noBands(),
): Counts {
  const ctx: AnnotateContext = { knowledge, date: null, nameModel: openNameModel(bytes) };
  const counts = noCounts();
  for (const document of documentsOf(examples)) {
    const blocks = document.map((example) => {
      const language = languageOf(example.language.id)!;
      const { text, tokens, sentences } = example;
      const draft = {
        text,
        tokens,
        sentences,
        language,
        kind: 'paragraph' as const,
        dateline: null,
        quoted: [],
        italic: [],
        emphatic: false,
      };
      return { ...draft, names: findNames(draft, ctx) };
    });
    for (const [i, block] of harmoniseNames(blocks, ctx).entries()) {
      const names = block.names.map(({ start, end, type }) => ({ start, end, type: TYPES.indexOf(type) }));
      tally(counts, document[i]!, names);
      for (const [k, { confidence }] of block.names.entries()) weigh(bands, document[i]!, names[k]!, confidence);
    }
  }
  return counts;
}

type Found = Example['gold'][number];

function weigh(bands: Bands, { gold }: Example, name: Found, confidence: number): void {
  if (name.type === SPAN) return;
  const band = bands[BANDS.findLastIndex((from) => confidence >= from)]!;
  band[0]++;
  if (gold.some((x) => x.start === name.start && x.end === name.end && x.type === name.type)) band[1]++;
  band[2] += confidence;
}

function tally(counts: Counts, { gold }: Example, names: readonly Found[]): void {
  const at = (list: readonly Found[], x: Found) => list.find((y) => y.start === x.start && y.end === x.end);
  const found = names.filter((x) => x.type !== SPAN && at(gold, x)?.type !== SPAN);
  const wanted = gold.filter((x) => x.type !== SPAN);
  for (const x of found) {
    const same = at(wanted, x);
    counts[SPAN]![same ? 0 : 1]++;
    counts[x.type]![same?.type === x.type ? 0 : 1]++;
  }
  for (const x of wanted) {
    const same = at(found, x);
    if (!same) counts[SPAN]![2]++;
    if (same?.type !== x.type) counts[x.type]![2]++;
  }
}

/** Neighbouring sentences of one document; a sentence of none is one by itself. */
function documentsOf(examples: readonly Example[]): readonly (readonly Example[])[] {
  const documents: Example[][] = [];
  let names = 0;
  for (const example of examples) {
    const last = documents.at(-1)?.[0]?.document ?? null;
    if (example.document === null || example.document !== last || names > 400) {
      documents.push([]);
      names = 0;
    }
    documents.at(-1)!.push(example);
    names += example.gold.length;
  }
  return documents;
}

const percent = (n: number) => (100 * n).toFixed(1).padStart(5);

function lineOf(name: string, counts: Counts): string {
  const rates = ([right, invented, missed]: Counts[number]) => {
    const p = right / (right + invented || 1);
    const r = right / (right + missed || 1);
    return { p, r, f: (2 * p * r) / (p + r || 1) };
  };
  const [person, place, organization, span] = counts.map(rates) as [
    ReturnType<typeof rates>,
    ReturnType<typeof rates>,
    ReturnType<typeof rates>,
    ReturnType<typeof rates>,
  ];
  const all = rates(
    [0, 1, 2].map((k) => counts.slice(0, SPAN).reduce((n, c) => n + c[k]!, 0)) as [number, number, number],
  );
  const types = `PER ${percent(person.f)} LOC ${percent(place.f)} ORG ${percent(organization.f)} span ${percent(span.f)}`;
  return `${name.padEnd(26)} F ${percent(all.f)} P ${percent(all.p)} R ${percent(all.r)}  ${types}`;
}
