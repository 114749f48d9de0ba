import { TAG } from '../../languages/speech';
import type { Item, Narration } from './narration';

export const has = (item: Item | undefined, bits: number): boolean => item !== undefined && (item.tag & bits) !== 0;

/** Function words and verbs: what no noun phrase is made of. */
const STRUCTURE =
  TAG.determiner |
  TAG.preposition |
  TAG.subject |
  TAG.clitic |
  TAG.relative |
  TAG.that |
  TAG.question |
  TAG.coordinator |
  TAG.subordinator |
  TAG.auxiliary |
  TAG.negation |
  TAG.finite;

/** A noun, a name, an adjective, a number: what noun phrases are made of. */
export const isNominal = (item: Item | undefined): boolean =>
  item !== undefined &&
  (item.kind === 'word' || item.kind === 'number') &&
  (item.tag & (STRUCTURE | TAG.adverb | TAG.time)) === 0;

export const isAside = (item: Item | undefined): boolean =>
  has(item, TAG.adverb | TAG.time) && !has(item, TAG.determiner);

export const isSubject = (item: Item | undefined): boolean => has(item, TAG.subject);

export const isComma = (item: Item | undefined): boolean => item?.kind === 'mark' && item.norm === ',';
export const isColon = (item: Item | undefined): boolean => item?.kind === 'mark' && item.norm === ':';
export const isQuote = (item: Item | undefined): boolean => item?.kind === 'quote';
/** Ends a clause whatever comes before: a semicolon, a stop, a long dash. */
export const isBreak = (item: Item | undefined): boolean =>
  item?.kind === 'mark' && /^(?:[;!?…•]|\.+|[—–])$/.test(item.norm);

/** A word that shows a clause to have its verb. */
export const isVerb = (item: Item | undefined): boolean => has(item, TAG.finite | TAG.auxiliary);

/** Whether an item is a finite verb, as far as its form and its neighbours tell. */
export function showsFinite(items: readonly Item[], i: number): boolean {
  const item = items[i]!;
  return (
    isVerb(item) ||
    has(item, TAG.past) ||
    (has(item, TAG.maybe) && isNominal(items[i - 1]) && opensComplement(items[i + 1])) ||
    (!followsArticle(items, i) && item.readings?.some((r) => r.form.mood === 'finite' && r.form.person !== 1) === true)
  );
}

/** A subject pronoun, and a verb right after it: "she replied", « elle a ». */
export const startsClause = (items: readonly Item[], i: number): boolean =>
  has(items[i], TAG.subject) &&
  !has(items[i], TAG.determiner | TAG.relative) &&
  items[i + 1] !== undefined &&
  showsFinite(items, i + 1);

/** « Une critique », "the claims": after an article that is no pronoun stands a noun. */
const followsArticle = (items: readonly Item[], i: number) =>
  has(items[i - 1], TAG.determiner) && !has(items[i - 1], TAG.subject | TAG.clitic);

/** What follows a verb rather than a noun of the same form: "hausse le ton", "plans a sale", « compte 12 hommes ». */
const opensComplement = (item: Item | undefined) =>
  item?.kind === 'number' ||
  (has(item, TAG.determiner | TAG.negation | TAG.adverb | TAG.preposition) && !has(item, TAG.link));

/** A comma that American copy writes inside the closing mark, a stop, a question mark. */
export function endsInside(n: Narration, quote: Item): string {
  const last = n.text[quote.pair!.content.end - 1] ?? '';
  return /[.,!?…;:]/.test(last) ? last : '';
}

/** Words that an aside between two commas has at most. */
const LONGEST_BETWEEN = 8;

/** « a, quant à lui, estimé »: the comma that opens what the comma at `close` closes; null where a verb or another mark is in the way. */
export function openingComma(items: readonly Item[], close: number, first: number): number | null {
  for (let i = close - 1; i > first && close - i <= LONGEST_BETWEEN; i--) {
    const item = items[i]!;
    if (isComma(item)) return i < close - 1 ? i : null;
    if (item.kind === 'mark' || isQuote(item) || isVerb(item) || has(item, TAG.relative | TAG.that)) return null;
  }
  return null;
}

/** Words in a quotation, roughly: runs between spaces. */
export function wordsIn(n: Narration, quote: Item): number {
  const { start, end } = quote.pair!.content;
  let words = 0;
  let inside = false;
  for (let i = start; i < end; i++) {
    const space = n.text.charCodeAt(i) <= 32 || n.text[i] === '\u00a0' || n.text[i] === '\u202f';
    if (!space && !inside) words++;
    inside = !space;
  }
  return words;
}

/** The index of the bracket that an earlier or later one belongs with; -1 where it stands alone. */
export function matchBracket(items: readonly Item[], at: number, step: 1 | -1, first: number, end: number): number {
  const other = step === 1 ? /^[)\]]$/ : /^[([]$/;
  for (let i = at + step; i >= first && i < end; i += step)
    if (items[i]!.kind === 'mark' && other.test(items[i]!.norm)) return i;
  return -1;
}

/** A range of items says that something is not so. */
export const holdsNegation = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from, to).some((item) => has(item, TAG.negation));

/** A range of items holds a finite verb, as far as forms and neighbours tell. */
export function showsFiniteIn(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (showsFinite(items, i)) return true;
  return false;
}

/** The comma after a quotation. */
export const closesQuote = (items: readonly Item[], i: number): boolean => isComma(items[i]) && isQuote(items[i - 1]);

/** The words in marks begin in lower case: they go on with the clause. */
export const opensLow = ({ n }: { readonly n: Narration }, quote: number): boolean =>
  /^\p{Ll}/u.test(n.text[n.items[quote]!.pair!.content.start] ?? '');
