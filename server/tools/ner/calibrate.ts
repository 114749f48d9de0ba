import type { AnnotateContext } from '../../src/annotate';
import { findNames, openNameModel } from '../../src/annotate/names';
import { TYPES } from '../../src/annotate/names/labels';
import { logOdds } from '../../src/annotate/names/model';
import type { Knowledge } from '../../src/knowledge';
import { languageOf } from '../../src/languages';
import type { Example } from './corpus';

/** A slope and an offset for each type: log odds stay what they are. */
export const UNCALIBRATED = Float32Array.from({ length: 2 * TYPES.length }, (_, k) => (k % 2 === 0 ? 1 : 0));

/** Corpora that are left out whole to learn the calibration on: a newsroom's copy is none that the model has learnt from. */
const WHOLE = /^(uner-ewt|wikigold)$/;
/** One stretch in so many of the French corpus, which there is only one of. */
const STRETCHES = 5;
const STRETCH = 100;

/** What a training leaves out for the calibration to be learnt on. */
export function calibrationSet(examples: readonly Example[]): ReadonlySet<Example> {
  const french = examples.filter((e) => e.corpus === 'sequoia');
  return new Set([
    ...examples.filter((e) => WHOLE.test(e.corpus)),
    ...french.filter((_, i) => Math.floor(i / STRETCH) % STRETCHES === 0),
  ]);
}

interface Outcome {
  readonly odds: number;
  readonly right: boolean;
}

/** Learns how often names are right, by type, from a model that has not seen the examples and is not calibrated. */
export function calibrate(bytes: Uint8Array, examples: Iterable<Example>, knowledge: Knowledge): Float32Array {
  const ctx: AnnotateContext = { knowledge, date: null, nameModel: openNameModel(bytes) };
  const outcomes: Outcome[][] = TYPES.map(() => []);
  for (const { text, tokens, sentences, language, gold, corpus } of examples) {
    const own = languageOf(language.id)!;
    const block = {
      text,
      tokens,
      sentences,
      language: own,
      kind: 'paragraph' as const,
      dateline: null,
      quoted: [],
      italic: [],
      emphatic: false,
    };
    for (const { start, end, type, confidence } of findNames(block, ctx)) {
      const kind = TYPES.indexOf(type);
      if (type === 'other' && corpus.startsWith('uner-')) continue;
      const right = gold.some((name) => name.start === start && name.end === end && name.type === kind);
      outcomes[kind]!.push({ odds: logOdds(confidence), right });
    }
  }
  return Float32Array.from(outcomes.flatMap(fit));
}

const ROUNDS = 25;
/** How strongly slope and offset are held to one and nought, in outcomes. */
const HELD = 5;

/** Logistic regression of right on the log odds, by Newton's method. */
function fit(outcomes: readonly Outcome[]): readonly [number, number] {
  let slope = 1;
  let offset = 0;
  for (let round = 0; round < ROUNDS; round++) {
    let [gs, go, ss, so, oo] = [HELD * (1 - slope), -HELD * offset, HELD, 0, HELD];
    for (const { odds, right } of outcomes) {
      const p = 1 / (1 + Math.exp(-(slope * odds + offset)));
      const error = (right ? 1 : 0) - p;
      const spread = p * (1 - p);
      gs += error * odds;
      go += error;
      ss += spread * odds * odds;
      so += spread * odds;
      oo += spread;
    }
    const determinant = ss * oo - so * so;
    slope += (oo * gs - so * go) / determinant;
    offset += (ss * go - so * gs) / determinant;
  }
  return [slope, offset];
}
