import type { EntityType, Gender } from '../../knowledge';
import type { GrammaticalNumber } from '../../languages/reference';
import type { NominalUse, OtherUse, Prominence, PronounUse } from './uses';

/** Something that a pronoun or a description may take up: a cluster of the article, or an unnamed thing (`cluster` is null). */
export interface Referent {
  readonly cluster: number | null;
  readonly type: EntityType | null;
  gender: Gender;
  number: GrammaticalNumber;
  /** Where it was spoken of last. */
  block: number;
  sentence: number;
  prominence: Prominence;
  quoted: boolean;
  /** How often it has been spoken of so far. */
  count: number;
}

export interface Choice {
  readonly referent: Referent;
  readonly confidence: number;
  readonly others: readonly { readonly referent: Referent; readonly confidence: number }[];
  readonly disagrees?: 'gender' | 'number';
}

/** Referents further back than this many others are out of mind. */
const MEMORY = 16;

const WEIGHT: Readonly<Record<Prominence, number>> = { subject: 1, object: 0.6, oblique: 0.35 };

/** By how many sentences ago it was. */
const DECAY = [1, 0.9, 0.5, 0.25, 0.12] as const;

/** What has been spoken of, last first, as a reader has it in mind going through the article. */
export class Discourse {
  #recent: Referent[] = [];

  /** Puts a referent in front. */
  touch(referent: Referent, block: number, sentence: number, prominence: Prominence, quoted: boolean): void {
    const same = referent.sentence === sentence && referent.block === block && referent.count > 0;
    referent.block = block;
    // The best place in a sentence is what counts.
    referent.prominence = same && WEIGHT[referent.prominence] > WEIGHT[prominence] ? referent.prominence : prominence;
    referent.sentence = sentence;
    referent.quoted = quoted;
    referent.count++;
    const at = this.#recent.indexOf(referent);
    if (at >= 0) this.#recent.splice(at, 1);
    this.#recent.unshift(referent);
    if (this.#recent.length > MEMORY) this.#recent.pop();
  }

  /** Forgets everything: a headline's words are not what the body's pronouns mean. */
  clear(): void {
    this.#recent = [];
  }

  /** What a pronoun means, or null where nothing fits. `sentence` counts through the article. */
  resolve(use: PronounUse, block: number, sentence: number): Choice | null {
    const fitting: { referent: Referent; score: number }[] = [];
    let misfit: { referent: Referent; why: 'gender' | 'number' } | null = null;
    let misfits = 0;
    for (const referent of this.#recent) {
      const age = sentence - referent.sentence;
      if (age >= DECAY.length || block - referent.block > 2) continue;
      const clash = conflict(use, referent);
      if (clash === 'kind') continue;
      if (clash) {
        if (age <= 1 && referent.cluster !== null && referent.prominence === 'subject') {
          misfits++;
          misfit = { referent, why: clash };
        }
        continue;
      }
      fitting.push({ referent, score: scoreOf(use, referent, age, block) });
    }
    fitting.sort((a, b) => b.score - a.score);
    const [best] = fitting;
    if (!best || best.score < 0.12) {
      if (!misfit || misfits !== 1 || fitting.length > 0) return null;
      return { referent: misfit.referent, confidence: 0.3, others: [], disagrees: misfit.why };
    }
    const total = fitting.reduce((sum, one) => sum + one.score, 0.15);
    const others = fitting
      .slice(1)
      .filter((one) => one.score / total >= 0.15)
      .map((one) => ({ referent: one.referent, confidence: one.score / total }));
    return { referent: best.referent, confidence: best.score / total, others };
  }

  /** The last referent that a description fits ("the company"). */
  describe(use: NominalUse, fits: (referent: Referent) => boolean, sentence: number): Referent | null {
    let best: Referent | null = null;
    let most = 0;
    for (const referent of this.#recent) {
      if (referent.cluster === null || sentence - referent.sentence > 3 || !fits(referent)) continue;
      if (use.gender && referent.gender && use.gender !== referent.gender && referent.type === 'person') continue;
      const score = WEIGHT[referent.prominence] * (DECAY[sentence - referent.sentence] ?? 0);
      if (score > most) {
        most = score;
        best = referent;
      }
    }
    return best;
  }
}

export const bystander = (use: OtherUse | NominalUse): Referent => ({
  cluster: null,
  type:
    use.kind === 'nominal'
      ? use.role
        ? 'person'
        : 'organization'
      : use.human
        ? 'person'
        : use.human === null
          ? null
          : 'organization',
  gender: use.gender,
  number: use.number,
  block: -1,
  sentence: -1,
  prominence: use.prominence,
  quoted: use.quoted,
  count: 0,
});

function conflict({ pronoun }: PronounUse, referent: Referent): 'gender' | 'number' | 'kind' | null {
  if (pronoun.stands === 'person' && referent.type !== null && referent.type !== 'person') return 'kind';
  if (pronoun.stands === 'thing' && referent.type === 'person') return 'kind';
  if (pronoun.number && pronoun.number !== referent.number) {
    // English speaks of a company or a country as "they" too.
    const body = pronoun.gender === null && referent.number === 'singular' && referent.type === 'organization';
    if (!(body && pronoun.stands === 'any' && pronoun.use !== 'possessive')) return 'number';
  }
  if (pronoun.gender && referent.gender && pronoun.gender !== referent.gender) return 'gender';
  return null;
}

function scoreOf(use: PronounUse, referent: Referent, age: number, block: number): number {
  const { pronoun } = use;
  let score = WEIGHT[referent.prominence] * DECAY[age]!;
  if (use.prominence === 'subject' && referent.prominence === 'subject') score *= 1.15;
  if (pronoun.gender && !referent.gender) score *= referent.type === 'person' ? 0.8 : 0.4;
  if (pronoun.stands === 'any' && pronoun.gender && referent.type !== 'person') score *= 0.7;
  if (referent.type === null && pronoun.stands === 'person') score *= 0.3;
  if (block !== referent.block) score *= 0.8;
  if (use.quoted !== referent.quoted) score *= 0.6;
  if (referent.cluster !== null) score *= 1 + 0.05 * Math.min(6, referent.count);
  // "ce dernier" is the one named last, and never the subject before it.
  if (use.latter) score *= referent.prominence === 'subject' ? 0.3 : 2;
  return score;
}
