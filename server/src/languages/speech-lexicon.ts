import { push } from '../base';
import { FRAME, type ReportingVerb, type SpeechClass, type VerbForm, type VerbReading } from './speech';

/** Calls `told` with each form of the verb whose infinitive it is given. */
export type EachForm = (infinitive: string, told: (word: string, form: VerbForm) => void) => void;

const FRAME_LETTERS: Readonly<Record<string, number>> = {
  q: FRAME.quote,
  t: FRAME.that,
  b: FRAME.bare,
  c: FRAME.clause,
  i: FRAME.infinitive,
  w: FRAME.question,
  o: FRAME.object,
  h: FRAME.hearer,
  a: FRAME.attribute,
};

type Table = readonly (readonly [kind: string, verbs: string])[];

/** Reads a table of reporting verbs; a verb in several rows keeps its first class and takes the frames of all. */
export function readVerbs(table: Table): ReadonlyMap<string, ReportingVerb> {
  const verbs = new Map<string, ReportingVerb>();
  for (const [kind, list] of table) {
    const [speechClass, letters] = kind.split(' ') as [SpeechClass, string];
    const frames = [...letters].reduce((bits, letter) => bits | FRAME_LETTERS[letter]!, 0);
    for (const entry of list.trim().split(/\s+/)) {
      const [, sign, written, neutral] = /^([-+]?)([^>]+)(?:>(.+))?$/.exec(entry)!;
      const verb = readVerb(written!, speechClass, frames, sign!, neutral ?? null);
      const before = verbs.get(verb.lemma);
      verbs.set(verb.lemma, before ? { ...before, frames: before.frames | frames } : verb);
    }
  }
  return verbs;
}

function readVerb(
  written: string,
  speechClass: SpeechClass,
  frames: number,
  sign: string,
  neutral: string | null,
): ReportingVerb {
  const reflexive = /^(?:s'|se_)/.test(written);
  const clitic = /^(y)_/.exec(written)?.[1] ?? null;
  const [, ...tail] = written.replace(/^(?:s'|se_|y_)/, '').split('_');
  return {
    lemma: written.replaceAll('_', ' '),
    class: speechClass,
    frames,
    tail: tail.flatMap((word) => word.split(/(?<=')/)),
    reflexive,
    clitic,
    sentiment: sign === '-' ? -1 : sign === '+' ? 1 : 0,
    neutral,
  };
}

/** The word of a verb that inflects: "faire" of "faire savoir", "exclamer" of "s'exclamer". */
export const headOf = (verb: ReportingVerb): string => {
  const bare = verb.lemma.replace(/^(?:s'|se |y )/, '');
  return verb.tail.length > 0 ? bare.slice(0, bare.indexOf(' ')) : bare;
};

/** Every form of every verb, by the word as written. */
export function readingsOf(
  verbs: ReadonlyMap<string, ReportingVerb>,
  eachForm: EachForm,
): ReadonlyMap<string, readonly VerbReading[]> {
  const readings = new Map<string, VerbReading[]>();
  for (const verb of verbs.values()) {
    eachForm(headOf(verb), (word, form) => {
      push(readings, word, { verb, form });
    });
  }
  return readings;
}

/** Nouns of saying of one class. */
export const classed = (kind: SpeechClass, list: string): readonly (readonly [string, SpeechClass])[] =>
  list.split(' ').map((noun) => [noun, kind]);

/** Computes once, when first asked. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The form of a verb that a description asks for; what the description leaves open matches anything. */
export function inflectWith(eachForm: EachForm): (infinitive: string, wanted: VerbForm) => string | null {
  return (infinitive, wanted) => {
    let found: string | null = null;
    let same: string | null = null;
    eachForm(infinitive, (word, form) => {
      if (!fits(form, wanted)) return;
      found ??= word;
      // "They claim" is no "says", though the plain form tells no person.
      if (form.person === wanted.person && form.number === wanted.number) same ??= word;
    });
    return same ?? found;
  };
}

const fits = (form: VerbForm, wanted: VerbForm): boolean =>
  form.mood === wanted.mood &&
  agrees(form.tense, wanted.tense) &&
  agrees(form.person, wanted.person) &&
  agrees(form.number, wanted.number) &&
  agrees(form.gender, wanted.gender);

const agrees = <T>(a: T | null, b: T | null) => a === null || b === null || a === b;

/** Phrases, separated by commas, by their first word; longer ones first. */
export function phrases(list: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const phrase of list.split(',')) {
    const words = phrase.trim().split(/\s+/);
    push(byFirst, words[0]!, words);
  }
  for (const own of byFirst.values()) own.sort((a, b) => b.length - a.length);
  return byFirst;
}

/** Words whose answers are kept; past this many the memory starts afresh, so that it cannot grow without end. */
const REMEMBERED = 20_000;

/** The same function of a word, answering from memory what it was asked before. */
export function remembered<T extends number | object>(answer: (word: string) => T): (word: string) => T {
  const answers = new Map<string, T>();
  return (word) => {
    let known = answers.get(word);
    if (known === undefined) {
      known = answer(word);
      if (answers.size >= REMEMBERED) answers.clear();
      answers.set(word, known);
    }
    return known;
  };
}

/** How a language writes its leads; `verbatim` tells by their words those that give somebody's own. */
export const leadsOf = (verbatim: RegExp) => ({
  lead: (phrase: string, strong = true) => ({
    words: phrase.split(' '),
    leading: phrase.split(' ').length,
    strong,
    whose: null,
    verbatim: verbatim.test(phrase),
  }),
  /** A lead whose words but the first are the source's: « de source policière ». */
  kind: (first: string, source: string) => ({
    words: [first, ...source.split(' ')],
    leading: 1,
    strong: true,
    whose: null,
    verbatim: false,
  }),
  /** A lead of which one word is the source: "in his words". */
  own: (before: string, whose: string, after: string) => ({
    words: [...before.split(' '), whose, ...after.split(' ')],
    leading: before.split(' ').length,
    strong: true,
    whose: before.split(' ').length,
    verbatim: verbatim.test(after),
  }),
});
