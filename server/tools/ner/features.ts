import type { WordClusters } from '../../src/annotate/names/clusters';
import { contextFeatures, MOST_CONTEXT_FEATURES } from '../../src/annotate/names/context';
import { frameOf } from '../../src/annotate/names/frame';
import { bucketOf, hashString, mix } from '../../src/annotate/names/hash';
import { REACH, readWord, type Word } from '../../src/annotate/names/word';
import type { Example } from './corpus';
import type { LearningLanguage } from './languages';

/** What features are read with. */
export interface FeatureSources {
  readonly lexicon: (phrase: string) => number;
  readonly common: (language: string, word: string) => boolean;
  readonly clusters: WordClusters | null;
}

/** The buckets of each token's features, one after the other; token `i` has those from `starts[i]` to `starts[i + 1]`. */
export interface Features {
  readonly buckets: Int32Array;
  readonly starts: Int32Array;
}

/** Reads features just as the recogniser does, but as lists of buckets rather than as sums of weights. */
export function featureReader(sources: FeatureSources): (example: Example) => Features {
  const words = new Map<string, Word>();
  const context = new Int32Array(MOST_CONTEXT_FEATURES);
  const wordOf = (text: string, language: LearningLanguage): Word => {
    const key = `${language.id} ${text}`;
    let word = words.get(key);
    if (!word) {
      const common = (lower: string) => sources.common(language.id, lower);
      word = readWord(text, { language, lexicon: sources.lexicon, common, clusters: sources.clusters });
      words.set(key, word);
    }
    return word;
  };
  return ({ tokens, sentences, text, language }) => {
    const own = tokens.map((t) => wordOf(t.text, language));
    const frame = frameOf(tokens, sentences, own, text, sources.lexicon);
    const buckets: number[] = [];
    const starts = new Int32Array(tokens.length + 1);
    const tongue = hashString(language.id, 0);
    for (let i = 0; i < own.length; i++) {
      for (let k = -REACH; k <= REACH; k++) {
        const word = own[i + k];
        const features = word ? (k === 0 ? word.features : word.around) : [0];
        for (const f of features) buckets.push(bucketOf(mix(f, k)));
      }
      const n = contextFeatures(frame, i, tongue, context);
      for (let j = 0; j < n; j++) buckets.push(bucketOf(context[j]!));
      starts[i + 1] = buckets.length;
    }
    return { buckets: Int32Array.from(buckets), starts };
  };
}
