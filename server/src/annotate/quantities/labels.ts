import { TAG } from '../../languages/speech';
import type { Token } from '../tokens';
import { nounAfter } from './counted';
import type { Numeral } from './numerals';
import type { Reader } from './reader';

/** Numbers that name are short: models, roads, rules. */
const MOST_DIGITS = 4;
/** How many capitalised words a name before its number may have. */
const NAME_WORDS = 4;

/** A number that was read as a label, and the token after it. */
export interface Labelled {
  readonly next: number;
}

/**
 * The token after a number that names and counts nothing, with what is glued on: "article 5", "Section 28(2)", « art. L. 1234-5 »,
 * "CAC 40", "a Peugeot 5008"; undefined where it counts. `before` is the label that the copy has just read, of which this may be the
 * next: "articles 5 and 6".
 */
export function labelAt(r: Reader, n: Numeral, before: Labelled | null): number | undefined {
  if (n.words || n.scale !== 1) return undefined;
  const named = isNamedBy(r, n) || (before !== null && isNextOf(r, n, before));
  if (named) return tailAfter(r, n.next);
  return isCalledBy(r, n) || isModel(r, n) || isSingular(r, n) ? n.next : undefined;
}

/** A label's noun stands before it, perhaps with a sign or the letter of a code: "rule 10b-5", « n° 3 », « l'article R. 421-1 ». */
function isNamedBy(r: Reader, n: Numeral): boolean {
  const before = n.first - 1;
  if (r.raw(before) === '#') return true;
  const code = isCodeLetter(r, before);
  if (code && r.raw(before).endsWith('.')) return true;
  const at = code || /^[°º]$/.test(r.raw(before)) ? before - 1 : before;
  return r.numbers.labels.has(r.norm(at)) && !countsAfter(r, n.next, at);
}

/** « L. », « R », before the number of an article. */
const isCodeLetter = (r: Reader, at: number) =>
  r.language.segmentation.codes.has(r.norm(at).replace('.', '')) && isUpper(r, at);

const isUpper = (r: Reader, at: number) => r.raw(at) !== r.norm(at);

/** "In that section 12 people": a noun in the plural, which the number counts unless the label and the number are one by their form. */
function countsAfter(r: Reader, next: number, label: number): boolean {
  if (!isCountable(r, next)) return false;
  const { labelsOfKind } = r.numbers;
  const opens = r.tokens[label - 1] === undefined || r.tokens[label - 1]!.kind === 'mark';
  return !(opens || isUpper(r, label) || labelsOfKind.has(r.norm(label)) || r.numbers.articles.has(r.norm(label - 1)));
}

/** A noun follows that a number may count. */
function isCountable(r: Reader, next: number): boolean {
  const noun = nounAfter(r, next);
  return noun >= 0 && (r.isPlural(noun) || r.numbers.singularAfterYear.has(r.norm(noun)));
}

/** "Articles 5, 6 and 7": what a list goes on with, where it counts nothing that follows. */
function isNextOf(r: Reader, n: Numeral, { next }: Labelled): boolean {
  const { and, to } = r.numbers;
  const joiner = r.norm(next);
  const joins = joiner === and || joiner === ',' || joiner === '&' || to.has(joiner) || /^[-–]$/.test(joiner);
  const at = isCodeLetter(r, n.first - 1) ? n.first - 1 : n.first;
  return joins && at === next + 1 && !isCountable(r, n.next);
}

/** "CAC 40", « la RD 820 », "the M 25": letters in capitals that a whole number belongs to; a single one only after an article. */
function isCalledBy(r: Reader, n: Numeral): boolean {
  const { segmentation, reference } = r.language;
  const [before, letters] = [r.norm(n.first - 2), r.tokens[n.first - 1]];
  if (n.step !== 1 || n.value >= 10_000 || !letters || letters.end + 1 !== n.start || r.isPlural(n.next)) return false;
  if (!/^\p{Lu}{1,4}$/u.test(letters.text)) return false;
  return letters.text.length === 1 ? reference.determiners.has(before) : !segmentation.functionWords.has(letters.norm);
}

/** "A Peugeot 5008", "Halo 3", "Boeing 737 deliveries": a short number right after a name, with nothing that it could count. */
function isModel(r: Reader, n: Numeral): boolean {
  const at = n.first - 1;
  const name = r.tokens[at];
  if (!isShort(n) || name?.kind !== 'word' || name.end + 1 !== n.start || !isInName(r, at)) return false;
  if (joinsAnother(r, n.next)) return false;
  const make = r.numbers.makes.has(name.norm);
  const first = startOfName(r, at);
  const before = r.tokens[first - 1];
  // A word that begins a sentence has its capital from there.
  const opens = before === undefined || (before.kind === 'mark' && before.text !== ',' && before.text !== '(');
  if (!make && first === at && opens && !isSubject(r, at, n.next)) return false;
  return !isPlaceBefore(r, before, n.next) && (make || !isCountable(r, n.next));
}

/** "Sharknado 3 opened", « Sharknado 3 est »: one thing, whose verb comes right after its number, and no small word before a count. */
function isSubject({ language, tokens }: Reader, word: number, next: number): boolean {
  const { tags, clause } = language.speech;
  const verb = tokens[next]?.norm ?? '';
  return tags(tokens[word]!.norm) === 0 && (clause.numbers.has(verb) || (tags(verb) & TAG.past) !== 0);
}

/** "In Leeds 3 died", "at Renault 300 jobs": after a preposition the number may be of what comes next. */
function isPlaceBefore({ language, tokens, numbers }: Reader, before: Token | undefined, next: number): boolean {
  const { prepositions } = language.reference;
  if (!before || !prepositions.has(before.norm) || numbers.partitives.has(before.norm)) return false;
  const after = tokens[next];
  if (!after || after.kind === 'mark' || after.norm === numbers.and) return false;
  return !prepositions.has(after.norm) || numbers.partitives.has(after.norm);
}

/** « La 205 », "a 747": one thing, which the number cannot count. */
function isSingular(r: Reader, n: Numeral): boolean {
  const article = r.language.reference.determiners.get(r.norm(n.first - 1));
  const one =
    article?.number === 'singular' && (article.gender !== null || r.numbers.articles.has(r.norm(n.first - 1)));
  return one && isShort(n) && n.value > 1 && !joinsAnother(r, n.next) && !r.isNoun(n.next);
}

const isShort = ({ step, start, end, suffix }: Numeral) => step === 1 && suffix === '' && end - start <= MOST_DIGITS;

/** "France 3-1", « Nice 2 à 0 », "a 50/50": a figure of two. */
function joinsAnother(r: Reader, next: number): boolean {
  if (r.glued(next) && /^[-–—/:%]$/.test(r.raw(next))) return true;
  return r.tokens[next + 1]?.kind === 'number' && (r.numbers.to.has(r.norm(next)) || /^[-–—]$/.test(r.raw(next)));
}

function startOfName(r: Reader, last: number): number {
  let first = last;
  while (last - first < NAME_WORDS && isInName(r, first - 1)) first--;
  return first;
}

/** A word with a capital that is no day, no small word and no abbreviation. */
function isInName({ language, tokens }: Reader, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.text === token.norm || token.text.endsWith('.')) return false;
  const { calendar, segmentation, reference } = language;
  const { norm } = token;
  const day = calendar.months.has(norm) || calendar.weekdays.has(norm) || calendar.seasons.has(norm);
  return !day && !segmentation.functionWords.has(norm) && !reference.prepositions.has(norm);
}

/** What is glued to a label's number: "28(2)(a)", "221-4", "10b-5", "2014/24/EU". */
function tailAfter(r: Reader, next: number): number {
  let end = next;
  for (;;) {
    if (r.glued(end) && /^[-–/.]$/.test(r.raw(end)) && isPart(r, end + 1)) end += 2;
    else if (r.glued(end) && r.raw(end) === '(' && isPart(r, end + 1) && r.raw(end + 2) === ')') end += 3;
    else return end;
  }
}

/** A number or a short word glued on. */
function isPart(r: Reader, at: number): boolean {
  const token = r.tokens[at];
  return r.glued(at) && (token?.kind === 'number' || (token?.kind === 'word' && token.text.length <= 3));
}
