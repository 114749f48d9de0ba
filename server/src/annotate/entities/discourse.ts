import type { EntityType, Gender } from '../../knowledge';
import type { GrammaticalNumber } from '../../languages/reference';
import type { NominalUse, OtherUse, Prominence, PronounUse, UsePlace } from './uses';

/** Something that a pronoun or a description may take up: a cluster of the article, or an unnamed thing (`cluster` is null). */
export interface Referent {
  readonly cluster: number | null;
  readonly type: EntityType | null;
  gender: Gender;
  number: GrammaticalNumber;
  /** Where it was spoken of last. */
  at: Moment;
  prominence: Prominence;
  quoted: boolean;
  /** Set where it said something there. */
  says: boolean;
  /** How often it has been spoken of so far. */
  count: number;
  /** How often the article names it in all. */
  readonly named: number;
}

/** What a use that brings a referent to mind says of it. */
type Touch = Pick<UsePlace, 'prominence' | 'quoted'> & Partial<Pick<Referent, 'says'>>;

/** A place in the article, as far as memory goes: sentences are counted through it, once with quotations and once without. */
export interface Moment {
  readonly block: number;
  readonly sentence: number;
  readonly narrated: number;
}

export const before: Moment = { block: -1, sentence: -1, narrated: -1 };

export interface Choice {
  readonly referent: Referent;
  readonly confidence: number;
  readonly others: readonly { readonly referent: Referent; readonly confidence: number }[];
  readonly disagrees?: 'gender' | 'number';
}

/** What a description takes up, and whatever else it could. */
export interface Described {
  readonly referent: Referent;
  readonly others: readonly Referent[];
}

/** Referents further back than this many others are out of mind. */
const MEMORY = 16;

const WEIGHT: Readonly<Record<Prominence, number>> = { subject: 1, object: 0.6, oblique: 0.35 };

/** Orders referents, those spoken of last first; in one sentence the subject before the rest. */
export const byLastSpokenOf = (a: Referent, b: Referent): number =>
  b.at.sentence - a.at.sentence || WEIGHT[b.prominence] - WEIGHT[a.prominence];

/** How much likelier each is meant where the pronoun says something. */
const SPEAKING = { person: 1.2, organization: 1.1, place: 0.8, other: 0.4, unknown: 0.5 } as const;

/** How much likelier whoever has just said something is to say more. */
const GOES_ON = 1.3;

/** By how many sentences ago it was. */
const DECAY = [1, 0.8, 0.45, 0.25, 0.12] as const;

/** What has been spoken of, last first, as a reader has it in mind going through the article. */
export class Discourse {
  #recent: Referent[] = [];

  /** Puts a referent in front. */
  touch(referent: Referent, at: Moment, { prominence, quoted, says = false }: Touch): void {
    const same = referent.at.sentence === at.sentence;
    referent.says = same ? referent.says || says : says;
    // The best place in a sentence is what counts.
    referent.prominence = same && WEIGHT[referent.prominence] > WEIGHT[prominence] ? referent.prominence : prominence;
    referent.quoted = same ? referent.quoted && quoted : quoted;
    referent.at = at;
    referent.count++;
    const place = this.#recent.indexOf(referent);
    if (place >= 0) this.#recent.splice(place, 1);
    this.#recent.unshift(referent);
    if (this.#recent.length > MEMORY) this.#recent.pop();
  }

  /** The clusters in mind, those spoken of last first. */
  clusters(): readonly number[] {
    return this.#recent.flatMap(({ cluster }) => cluster ?? []);
  }

  /** Forgets everything: a headline's words are not what the body's pronouns mean. */
  clear(): void {
    this.#recent = [];
  }

  /** What a pronoun means, or null where nothing fits; `except` are the clusters that it does not mean, such as whoever says it. */
  resolve(use: PronounUse, at: Moment, except: readonly number[]): Choice | null {
    const fitting: { referent: Referent; score: number }[] = [];
    let misfit: { referent: Referent; why: 'gender' | 'number' } | null = null;
    let misfits = 0;
    const subject = use.apart ? this.#recent.find((referent) => isSubjectIn(referent, at)) : undefined;
    for (const referent of this.#recent) {
      const age = ageOf(referent, use.quoted, at);
      if (referent === subject) continue;
      if (age >= DECAY.length || (referent.cluster !== null && except.includes(referent.cluster))) continue;
      const clash = conflict(use, referent);
      if (clash === 'kind') continue;
      if (clash) {
        if (age <= 1 && referent.cluster !== null && referent.prominence === 'subject') {
          misfits++;
          misfit = { referent, why: clash };
        }
        continue;
      }
      fitting.push({ referent, score: scoreOf(use, referent, age, at) });
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

  /** What a description ("the company") takes up, and what else in mind it fits. */
  describe(use: NominalUse, fits: (referent: Referent) => boolean, at: Moment): Described | null {
    const fitting = this.#recent.filter((referent) => {
      // "He kept silent about the 25-year-old": another.
      const isAnother =
        (use.age !== null || use.people !== null) &&
        use.prominence === 'oblique' &&
        referent.at.sentence === at.sentence;
      return referent.cluster !== null && ageOf(referent, use.quoted, at) <= 3 && !isAnother && fits(referent);
    });
    let best: Referent | null = null;
    let most = 0;
    for (const referent of fitting) {
      // Whom somebody told it to, or where it happened, is seldom what "the company" means.
      const inPassing = referent.prominence !== 'subject' && referent.named < 3 && referent.type !== 'place';
      if (inPassing && !use.people) continue;
      if (referent.type === 'person' && !agrees(use, referent)) continue;
      // "The company" is the one that the article is about rather than another that it compares it with.
      const recency = DECAY[ageOf(referent, use.quoted, at)]!;
      const score = WEIGHT[referent.prominence] * recency * (1 + 0.25 * Math.log2(1 + referent.named));
      if (score > most) {
        most = score;
        best = referent;
      }
    }
    return best && { referent: best, others: fitting.filter((other) => other !== best) };
  }
}

/** Whether a description's gender lets it be of a referent. */
export const agrees = ({ gender }: Pick<NominalUse, 'gender'>, referent: Referent): boolean =>
  !(gender && referent.gender && gender !== referent.gender);

/** Somebody unnamed in the same sentence, who fits a pronoun so nearly as well as the one named before, leaves it open. */
const RIVALS = 0.6;

/**
 * Whether a choice is sure enough to be told. "He" and "she" seldom go wrong; "it" and "they" mostly stand for what has no name,
 * and a French possessive agrees with what is owned, so it tells little of the owner.
 */
export function isSure(
  { pronoun, prominence, proximal, speaks, quoted }: PronounUse,
  { referent, confidence, others, disagrees }: Choice,
  { sentence }: Moment,
): boolean {
  // What is said in quotation marks may mean anybody.
  if (proximal && referent.type !== 'person') return false;
  // After one person, « ils » are others, whom the copy need not have named.
  if (disagrees === 'number' && referent.type === 'person') return false;
  if (disagrees) return pronoun.use === 'subject' && !quoted;
  // “It's clear, everyone saw it”: what somebody speaks of.
  if (quoted && pronoun.stands === 'thing') return false;
  const isUnnamedHere = ({ referent: other }: { readonly referent: Referent }) =>
    other.cluster === null && other.type === 'person' && other.at.sentence === sentence && other.quoted === quoted;
  const rival = referent.at.sentence < sentence ? others.find(isUnnamedHere) : undefined;
  if (referent.cluster !== null && rival && rival.confidence >= RIVALS * confidence) return false;
  if (pronoun.stands === 'person') return confidence >= 0.25;
  const possessive = pronoun.use === 'possessive';
  const body = referent.type === 'person' || referent.type === 'organization';
  if (speaks && body && pronoun.number === referent.number) return confidence >= 0.35;
  if (pronoun.gender && !possessive) return confidence >= 0.3;
  if (pronoun.number === 'plural' && referent.number === 'singular')
    return (
      referent.type !== 'person' &&
      !possessive &&
      !quoted &&
      prominence === 'subject' &&
      referent.prominence === 'subject' &&
      confidence >= 0.55
    );
  return confidence >= (possessive ? 0.5 : 0.6) && (possessive || referent.prominence === 'subject');
}

export const bystander = (use: OtherUse | NominalUse): Referent => ({
  cluster: null,
  type:
    use.kind === 'nominal'
      ? use.role || use.age !== null || use.people
        ? 'person'
        : 'organization'
      : use.human
        ? 'person'
        : use.human === null
          ? null
          : 'organization',
  gender: use.gender,
  number: use.number,
  at: before,
  prominence: use.prominence,
  quoted: use.quoted,
  says: false,
  count: 0,
  named: 0,
});

const isSubjectIn = ({ prominence, at }: Referent, { block, sentence }: Moment): boolean =>
  prominence === 'subject' && at.block === block && at.sentence === sentence;

/** Sentences since. The article's own words follow on from its own, whatever was quoted between. */
function ageOf(referent: Referent, quoted: boolean, at: Moment): number {
  const narrated = !quoted && !referent.quoted;
  return narrated ? at.narrated - referent.at.narrated : at.sentence - referent.at.sentence;
}

/** Why a pronoun cannot mean something, or null where it can. */
export function conflict(
  { pronoun }: Pick<PronounUse, 'pronoun'>,
  referent: Referent,
): 'gender' | 'number' | 'kind' | null {
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

function scoreOf(use: PronounUse, referent: Referent, age: number, at: Moment): number {
  const { pronoun } = use;
  // "The latter" is who was named last, whatever part they had.
  let score = (use.latter && referent.type === 'person' ? 1 : WEIGHT[referent.prominence]) * DECAY[age]!;
  if (use.prominence === 'subject' && referent.prominence === 'subject') score *= 1.15;
  // "The father saw his son": the subject of the same sentence.
  if (pronoun.use === 'possessive' && age === 0 && referent.prominence === 'subject') score *= 1.25;
  if (pronoun.gender && !referent.gender) score *= referent.type === 'person' ? 0.8 : 0.4;
  if (pronoun.stands === 'any' && pronoun.gender && referent.type !== 'person') score *= 0.7;
  if (referent.type === null && pronoun.stands === 'person') score *= 0.3;
  // "The company … they": English may, but it seldom does.
  if (pronoun.number === 'plural' && referent.number === 'singular') score *= 0.6;
  if (at.block !== referent.at.block) score *= at.block - referent.at.block > 3 ? 0.5 : 0.85;
  if (use.quoted !== referent.quoted) score *= referent.quoted ? 0.35 : 0.6;
  // Whom the article is about is taken up more easily than whom it names in passing.
  score *= 1 + 0.12 * Math.log2(1 + referent.named);
  if (use.speaks) score *= SPEAKING[referent.type ?? 'unknown'];
  // « Ada Moss a dit que Jo Bell avait tort. Elle a rappelé … »
  if (use.speaks && age === 1 && referent.says) score *= GOES_ON;
  // "ce dernier" is the one named last, and never the subject before it.
  if (use.latter) score *= referent.prominence === 'subject' ? 0.3 : 2;
  return score;
}
