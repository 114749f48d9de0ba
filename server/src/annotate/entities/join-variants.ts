import { push, type Steps } from '../../base';
import { type Knowledge, LEXICON } from '../../knowledge';
import { AlikeWords } from './alike-words';
import type { FormGroups } from './form-groups';
import type { FormReadings } from './form-readings';
import type { Form } from './forms';
import type { SharedParts } from './join-people';
import { CROWD } from './lists';
import { isSlipOf } from './slips';

/** A form that is a slip for another: the word that is wrong, and what it should be, as keys. */
export interface Slip {
  readonly of: Form;
  readonly from: string;
  readonly to: string;
}

/** What the joining of slips looks at. */
export interface VariantContext {
  readonly groups: FormGroups;
  readonly shared: SharedParts;
  readonly readings: FormReadings;
  readonly knowledge: Knowledge;
  readonly language: string;
  /** True for a word, as a key, that some list has: a name of any kind, or a word that running text uses. */
  readonly listed: (word: string) => boolean;
}

type FormsByWord = ReadonlyMap<string, readonly Form[]>;

/** What the joining of slips comes to. */
export interface Variants {
  /** The doubtful one of each pair, with what it should be. */
  readonly slips: ReadonlyMap<Form, Slip>;
  /** The words that were compared, for the next version. */
  readonly words: AlikeWords;
}

/** Joins spellings that are a slip apart, unless they may well be two things. `before` are the words of an earlier version. */
export function* joinVariants(forms: readonly Form[], before: AlikeWords | null, ctx: VariantContext): Steps<Variants> {
  const byWord = new Map<string, Form[]>();
  for (const form of forms) for (const word of new Set(form.words)) push(byWord, word, form);
  const words = yield* AlikeWords.of(new Set(byWord.keys()), before);
  return { words, slips: yield* slipsAmong(byWord, words, ctx) };
}

function* slipsAmong(byWord: FormsByWord, alike: AlikeWords, ctx: VariantContext): Steps<ReadonlyMap<Form, Slip>> {
  const slips = new Map<Form, Slip>();
  for (const pair of pairsAlike(byWord, alike)) {
    yield;
    if (!pair) continue;
    const [a, b] = pair;
    if (ctx.groups.root(a) === ctx.groups.root(b) || ctx.shared.has(a) || ctx.shared.has(b)) continue;
    const [minor, main] = doubtfulFirst(a, b, ctx.readings);
    const words = differingWords(minor, main);
    if (!words || !isSlipOf(words.minor, words.main) || paired(a, b)) continue;
    // Of two that nobody knows, a word that exists is likelier right than one that does not, however often each stands.
    const turned = ctx.listed(words.minor) && !ctx.listed(words.main);
    const back = { ...words, minor: words.main, main: words.minor };
    if (!isSlip(minor, main, words, ctx) && !(turned && !minor.person && isSlip(main, minor, back, ctx))) continue;
    if (turned) slips.set(main, { of: minor, from: words.main, to: words.minor });
    else slips.set(minor, { of: main, from: words.minor, to: words.main });
    ctx.groups.join(minor, main);
  }
  return slips;
}

/** The pairs of forms with words that are a slip apart, each once; nothing now and then, where it may be put aside. */
function* pairsAlike(byWord: FormsByWord, alike: AlikeWords): Iterable<readonly [Form, Form] | undefined> {
  const seen = new Map<Form, Set<Form>>();
  for (const pair of wordsAlike(byWord.keys(), alike)) {
    yield undefined;
    if (!pair) continue;
    const [some, others] = [byWord.get(pair[0])!, byWord.get(pair[1])!];
    if (some.length + others.length > CROWD) continue;
    for (const a of some) {
      const met = seen.get(a) ?? new Set();
      seen.set(a, met);
      for (const b of others) {
        if (a === b || met.has(b) || seen.get(b)?.has(a)) continue;
        met.add(b);
        yield [a, b];
      }
    }
  }
}

/** The pairs of words that are a slip apart, each after both; nothing after each word. */
function* wordsAlike(words: Iterable<string>, alike: AlikeWords): Iterable<readonly [string, string] | undefined> {
  const places = new Map<string, number>();
  for (const word of words) {
    places.set(word, places.size);
    const earlier = alike.alikeTo(word).filter((other) => places.has(other));
    for (const other of earlier.toSorted((a, b) => places.get(a)! - places.get(b)!)) yield [word, other];
    yield undefined;
  }
}

/** The spelling to doubt first: the unknown one, then the rarer one, then the later one. */
function doubtfulFirst(a: Form, b: Form, readings: FormReadings): readonly [Form, Form] {
  const known = (form: Form) => Number(readings.fitting(form).length > 0);
  const weight = known(a) - known(b) || a.uses.length - b.uses.length || b.index - a.index;
  return weight < 0 ? [a, b] : [b, a];
}

function isSlip(minor: Form, main: Form, words: DifferingWords, ctx: VariantContext): boolean {
  if (ctx.readings.fitting(minor).length > 0) return false;
  const bits = ctx.knowledge.lexicon(words.minor);
  if (!minor.person) {
    if (isInflection(words.minor, words.main)) return false;
    const known = ctx.readings.fitting(main).length > 0;
    return bits === 0 && (minor.words.length > 1 || (known && words.minor.length > 5));
  }
  if (toldApart(minor, main)) return false;
  // A family: "the Stoners".
  if (words.minor === `${words.main}s` || words.main === `${words.minor}s`) return false;
  if (areSpouses(words.minor, words.main)) return false;
  if (!words.given && areMacs(words.minor, words.main)) return true;
  // Another given name that exists is another person, unless the two are never spoken of together: Kristen, Kristin.
  if (words.given) return (bits & LEXICON.given) === 0 || couldBeOne(minor, main, ctx);
  if (minor.words.length > 1) return true;
  const owner = ctx.groups.count(main);
  const rarer = main.words.length > 1 ? minor.uses.length <= owner : minor.uses.length < owner;
  return words.minor.length > 4 && bits === 0 && rarer;
}

/** Two that the article gives different ages or occupations, or names in one sentence, are two people. */
function toldApart(a: Form, b: Form): boolean {
  const ages = (form: Form) => new Set(form.uses.flatMap(({ age }) => age ?? []));
  const roles = (form: Form) => new Set(form.uses.flatMap(({ role }) => role?.noun ?? []));
  if (areApart(ages(a), ages(b)) || areApart(roles(a), roles(b))) return true;
  return a.uses.some((use) => b.uses.some((other) => use.home === other.home && use.sentence === other.sentence));
}

const areApart = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean =>
  a.size > 0 && b.size > 0 && ![...a].some((value) => b.has(value));

/** A Slavic surname as a woman and as a man of one family bear it: Zelenska and Zelensky, Novotna and Novotny. */
const areSpouses = (a: string, b: string): boolean => {
  const [woman, man] = a.endsWith('a') ? [a, b] : [b, a];
  return (
    /(?:sk|ck|n)a(?:ya|ia)?$/.test(woman) && woman.replace(/a(?:ya|ia)?$/, '') === man.replace(/(?:[iy]y?|ii)$/, '')
  );
};

/** One surname as two clerks write it: MacGregor, McGregor. */
const areMacs = (a: string, b: string): boolean =>
  [a, b].every((word) => /^ma?c/.test(word)) && a.replace(/^ma?c/, '') === b.replace(/^ma?c/, '');

/** Two given names that sound alike, in full names that stand in no paragraph together. */
function couldBeOne(a: Form, b: Form, { knowledge, language }: VariantContext): boolean {
  const gender = (form: Form) => knowledge.givenNameGender(form.words[0]!, language);
  if (gender(a) !== gender(b) || a.words.length !== 2) return false;
  const homes = new Set(a.uses.map((use) => use.home));
  return b.uses.every((use) => !homes.has(use.home));
}

interface DifferingWords {
  readonly minor: string;
  readonly main: string;
  /** It is the given name of two full names. */
  readonly given: boolean;
}

/** The only word in which two names differ; of a lone surname and a full name, the surnames. Null where there is more. */
function differingWords(minor: Form, main: Form): DifferingWords | null {
  const [a, b] = [minor.words, main.words];
  if (minor.person && a.length !== b.length) {
    const surnames = a.length === 1 || b.length === 1;
    return surnames ? { minor: a.at(-1)!, main: b.at(-1)!, given: false } : null;
  }
  if (a.length !== b.length) return null;
  const places = a.flatMap((word, i) => (word === b[i] ? [] : [i]));
  const [place] = places;
  if (place === undefined || places.length > 1) return null;
  return { minor: a[place]!, main: b[place]!, given: minor.person && a.length > 1 && place < a.length - 1 };
}

/** Singular and plural, masculine and feminine of one word, or a word made of it by its last letters: Olympia, Olympic. */
function isInflection(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length === long.length) return short.slice(0, -1) === long.slice(0, -1);
  return long.startsWith(short) && /^(?:s|e|es|ne|nes|n|x|an|ian)$/.test(long.slice(short.length));
}

/** True where the article puts the two side by side as two. */
const paired = (a: Form, b: Form): boolean =>
  a.uses.some((use) => use.pairedKey === b.key) || b.uses.some((use) => use.pairedKey === a.key);
