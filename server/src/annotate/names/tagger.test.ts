import assert from 'node:assert/strict';
import fc from 'fast-check';
import { testKnowledge } from '../../../test/test-knowledge';
import { testNameModel } from '../../../test/test-name-model';
import { languageOf } from '../../languages';
import { splitSentences } from '../sentences';
import { tokenize } from '../tokens';
import { contextFeatures, MOST_CONTEXT_FEATURES } from './context';
import type { Frame } from './frame';
import { hashString, mix } from './hash';
import { TAGS } from './labels';
import { addWeights } from './model';
import { NEVER, Tagger } from './tagger';
import { REACH } from './word';

const WORDS =
  'La the M. Mr Anne Delcourt PARIS Norfolk de la van police (OMS) Organisation mondiale santé 1 200 « » ; . ? said a L’ d’Iruma Jr. & Co Nairobi'.split(
    ' ',
  );

/** The scores of the tags of each place, each feature looked up by itself. */
function plainScores(frame: Frame, language: string): Float64Array {
  const model = testNameModel();
  const scores = new Int32Array(frame.words.length * TAGS);
  const context = new Int32Array(MOST_CONTEXT_FEATURES);
  for (let i = 0; i < frame.words.length; i++) {
    for (let k = -REACH; k <= REACH; k++) {
      const word = frame.words[i + k];
      const features = word ? (k === 0 ? word.features : word.around) : Int32Array.of(0);
      for (const feature of features) addWeights(model, mix(feature, k), scores, i * TAGS);
    }
    const n = contextFeatures(frame, i, hashString(language, 0), context);
    for (const feature of context.subarray(0, n)) addWeights(model, feature, scores, i * TAGS);
  }
  return Float64Array.from(scores, (score) => score * model.step);
}

describe('the tagger', () => {
  for (const id of ['fr', 'en']) {
    it(`sums what each feature adds, in ${id}`, () => {
      const language = languageOf(id)!;
      const tagger = new Tagger(testNameModel(), language, testKnowledge());
      fc.assert(
        fc.property(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 40 }), (words) => {
          const text = words.join(' ');
          const tokens = tokenize(text, language);
          const frame = tagger.score(tokens, splitSentences(tokens, text, language), text);
          const scores = plainScores(frame, id);
          for (let k = 0; k < scores.length; k++) {
            const found = tagger.lattice.emissions[k]!;
            if (found !== NEVER) assert.equal(found, scores[k]);
          }
        }),
        { numRuns: 60 },
      );
    });
  }
});
