import type { Language, Numbers } from '../../languages';
import { PhraseBook } from '../phrases';
import type { Token } from '../tokens';
import type { Numeral } from './numerals';

export interface Age {
  readonly unit: 'year' | 'month';
  /** Index of the token after the words of the age. */
  readonly next: number;
}

interface AgeLexicon {
  readonly before: PhraseBook<true>;
  /** "and over", « et plus ». */
  readonly bounds: PhraseBook<unknown>;
  readonly hedges: PhraseBook<unknown>;
  readonly years: PhraseBook<'year' | 'month'>;
}

const lexicons = new Map<Language, AgeLexicon>();

function lexiconOf(language: Language): AgeLexicon {
  let lexicon = lexicons.get(language);
  if (!lexicon) {
    const { before, years, months } = language.numbers.age;
    const { hedges, hedgesAfter } = language.numbers;
    const each = <T>(list: readonly string[], value: T) => list.map((phrase): [string, T] => [phrase, value]);
    lexicon = {
      before: new PhraseBook(each(before, true as const), language),
      bounds: new PhraseBook(hedgesAfter, language),
      hedges: new PhraseBook(hedges, language),
      years: new PhraseBook([...each(years, 'year' as const), ...each(months, 'month' as const)], language),
    };
    lexicons.set(language, lexicon);
  }
  return lexicon;
}

/** Nobody is known to have lived longer than 122 years. */
const OLDEST = 122;
/** How far back the person, or the verb, of an age is looked for. */
const REACH = 3;

/** The age that a number states, by the words around it: "aged 47", "a 5-year-old", "Diallo, 47,", "un homme de 47 ans". */
export function ageAt(tokens: readonly Token[], numeral: Numeral, language: Language): Age | null {
  const { value, scale, suffix, form } = numeral;
  if (scale !== 1 || suffix || form !== 'cardinal' || value > OLDEST || value < 0) return null;
  const { age } = language.numbers;
  const lexicon = lexiconOf(language);
  const years = lexicon.years.at(tokens, numeral.next);
  const next = years?.next ?? numeral.next;
  const unit = years?.value ?? 'year';
  // « Un jeune d’environ dix-huit ans »
  const first = lexicon.hedges.before(tokens, numeral.first)?.first ?? numeral.first;
  const saidBefore =
    lexicon.before.before(tokens, first) !== null || lexicon.before.before(tokens, numeral.first) !== null;
  if (saidBefore || isListed(tokens, numeral.first, lexicon, language)) {
    // "Aged two days" is no age in years, and "aged 3 months" one in months.
    const span = years ? undefined : language.calendar.units.get(tokens[next]?.norm ?? '');
    if (span === 'month') return { unit: 'month', next: next + 1 };
    if (span !== undefined && span !== 'year') return null;
    if (years || !age.yearsNeedHelp) return { unit, next };
  }
  if (
    years &&
    (!age.yearsNeedHelp || isHelped(tokens, first, next, language.numbers) || isGroup(tokens, first, next, language))
  )
    return { unit, next };
  if (!years && !age.yearsNeedHelp && isBare(tokens, numeral, language)) return { unit, next };
  return null;
}

/** How many ages one word may be said for: "aged 9, 12 and 15". */
const MOST_LISTED = 5;

/** The last of "aged 21 and 23", "aged 50-64", « âgées de 21 et 23 ans »: what is said before the first holds for all. */
function isListed(tokens: readonly Token[], first: number, { before }: AgeLexicon, { numbers }: Language): boolean {
  let at = first;
  for (let i = 0; i < MOST_LISTED; i++) {
    const joiner = tokens[at - 1]?.norm;
    const joins =
      joiner === numbers.and || joiner === ',' || numbers.to.has(joiner ?? '') || /^[-–]$/.test(joiner ?? '');
    if (!joins || tokens[at - 2]?.kind !== 'number') return false;
    at -= 2;
    if (before.before(tokens, at)) return true;
  }
  return false;
}

type AgeWords = Language['numbers']['age'];

/** "47 ans" is an age, and no length of time, by what stands around it. */
function isHelped(tokens: readonly Token[], first: number, next: number, { age, stem }: Numbers): boolean {
  const before = tokens[first - 1]?.norm ?? '';
  const after = tokens[next]?.norm ?? '';
  if (age.lengthAfter.has(after)) return false;
  if (age.verbs.has(before)) return !age.notBeforeVerb.has(tokens[first - 2]?.norm ?? '');
  if (age.at.has(before)) return !within(tokens, first - 1, age.terms);
  if (age.of.has(before)) return isPerson(tokens, first - 2, age, stem);
  const closed = after === ',' || after === ')' || after === '.' || after === ':' || after === '';
  return (
    closed && (before === ',' || before === '(') && isName(tokens[first - 2]) && !within(tokens, first - 1, age.terms)
  );
}

/** « Les 18-24 ans », « les seniors (50 ans et plus) »: people counted by their age. */
function isGroup(tokens: readonly Token[], first: number, next: number, language: Language): boolean {
  const { age, to } = language.numbers;
  const joiner = tokens[first - 1]?.norm ?? '';
  const range = tokens[first - 2]?.kind === 'number' && (joiner === '-' || joiner === '–' || to.has(joiner));
  const at = range ? first - 3 : first - 1;
  const before = tokens[at]?.norm ?? '';
  const named = before === '(' && age.people.has(tokens[at - 1]?.norm ?? '');
  if (!named && !age.groups.has(before)) return false;
  const after = tokens[next]?.norm ?? '';
  if (lexiconOf(language).bounds.at(tokens, next)) return true;
  return named ? after === ')' : range && !age.lengthAfter.has(after) && !to.has(after);
}

/** "Diallo, 47," and "died at 86", "turned 47": a bare number of one to three digits. */
function isBare(tokens: readonly Token[], numeral: Numeral, language: Language): boolean {
  const { age } = language.numbers;
  const { first, next, words } = numeral;
  const before = tokens[first - 1]?.norm ?? '';
  const after = tokens[next];
  if (age.copulas.has(before) && isSaidOf(tokens, first - 2, age))
    return numeral.value >= 1 && (!after || /^[.,;:)]$/.test(after.text) || age.afterBare.has(after.norm));
  if (age.verbs.has(before)) return numeral.value >= 1 && (!after || after.kind === 'mark' || numeral.value > 12);
  if (age.at.has(before))
    return within(tokens, first - 1, age.endings) && (!after || after.kind === 'mark' || after.norm === 'in');
  if (words || numeral.value < 1 || before !== ',' || !after || !/^[,.)]$/.test(after.text)) return false;
  // "Man, 34, held" in a headline, "Ada Moss, 34," anywhere.
  return age.people.has(tokens[first - 2]?.norm ?? '') || isPersonsName(tokens, first - 2, language);
}

/** How far back a birth is looked for. */
const TO_BIRTH = 10;

/** "She [is 52]", "was born in 1980 and [is 52]": the verb is said of a person. */
function isSaidOf(tokens: readonly Token[], at: number, { subjects, births }: AgeWords): boolean {
  if (subjects.has(tokens[at]?.norm ?? '')) return true;
  for (let i = at; i > at - TO_BIRTH && i >= 0 && !/^[.;:!?]$/.test(tokens[i]!.text); i--)
    if (births.has(tokens[i]!.norm)) return true;
  return false;
}

/** "Ada Moss", or one name alone, which may be no day, no month and no word that only begins a sentence. */
function isPersonsName(tokens: readonly Token[], at: number, { calendar, reference, segmentation }: Language): boolean {
  const norm = tokens[at]?.norm ?? '';
  // "In Bihar, 18, and in Assam, 12, were found."
  if (!isName(tokens[at]) || reference.prepositions.has(tokens[at - 1]?.norm ?? '')) return false;
  if (isName(tokens[at - 1])) return true;
  return !calendar.months.has(norm) && !calendar.weekdays.has(norm) && !segmentation.functionWords.has(norm);
}

/** A capitalised word, as names are; a full stop, as in "Jr.", does not matter. */
const isName = (token: Token | undefined) => token?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(token.text);

/** A noun for a person, a nationality or a name right before, or two words off ("un homme blond de 47 ans"). */
function isPerson(tokens: readonly Token[], at: number, age: AgeWords, stem: Numbers['stem']): boolean {
  if (isName(tokens[at])) return true;
  for (let i = at; i > at - REACH && i >= 0; i--) {
    const token = tokens[i]!;
    if (token.kind !== 'word' || age.terms.has(token.norm)) return false;
    if (age.people.has(token.norm) || age.people.has(stem(token.norm))) return true;
  }
  return false;
}

function within(tokens: readonly Token[], before: number, words: ReadonlySet<string>): boolean {
  for (let i = before; i >= Math.max(0, before - REACH); i--) if (words.has(tokens[i]!.norm)) return true;
  return false;
}
