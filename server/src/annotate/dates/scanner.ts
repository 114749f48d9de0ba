import type { IsoDate } from '../../base';
import type { Language, Numbers } from '../../languages';
import type { BlockDraft } from '../annotate-block';
import { type Numeral, numeralsOf } from '../quantities/numerals';
import type { Token } from '../tokens';
import { type CalendarLexicon, calendarLexicon } from './lexicon';
import type { DateMention } from './types';

/** Mentions read together (mostly one), with the index of the token after them. */
export interface Found {
  readonly mentions: readonly DateMention[];
  readonly next: number;
}

/** A mention before it knows where it stands. */
export type Unplaced = Omit<DateMention, 'start' | 'end'>;

/** What every reader of dates works on: a block's tokens and numbers, the language, the article's date. */
export class Scanner {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly language: Language;
  readonly numbers: Numbers;
  readonly lexicon: CalendarLexicon;
  readonly today: IsoDate | null;
  readonly #numerals: (Numeral | undefined)[] = [];
  /** The last full date read: "the next day" counts from it. */
  scope: IsoDate | null = null;
  /** The last year written: a day without one is of that year. */
  scopeYear: number | null = null;
  /** The month of the last day or month read, as `YYYY-MM`. */
  scopeMonth: string | null = null;

  constructor(draft: BlockDraft, today: IsoDate | null) {
    this.text = draft.text;
    this.tokens = draft.tokens;
    this.language = draft.language;
    this.numbers = draft.language.numbers;
    this.lexicon = calendarLexicon(draft.language);
    this.today = today;
    for (const numeral of numeralsOf(draft.tokens, draft.text, draft.language)) this.#numerals[numeral.first] = numeral;
  }

  /** The number that begins at a token. */
  numeral(i: number): Numeral | undefined {
    return this.#numerals[i];
  }

  norm(i: number): string {
    return this.tokens[i]?.norm ?? '';
  }

  /** The word without a final stop. */
  word(i: number): string {
    const norm = this.norm(i);
    return norm.length > 1 && norm.endsWith('.') ? norm.slice(0, -1) : norm;
  }

  /** An article such as the "le" of "entre le 3 et le 5 mai". */
  isArticle(i: number): boolean {
    return this.language.reference.determiners.get(this.norm(i))?.definite === true;
  }

  /** True where the word before a token opens a range with "and" in its middle ("between", "entre"). */
  opensBetween(i: number): boolean {
    const at = this.isArticle(i - 1) ? i - 2 : i - 1;
    return this.numbers.between.has(this.norm(at));
  }

  /** True where nothing stands between a token and the one before it. */
  glued(i: number): boolean {
    const token = this.tokens[i];
    return token !== undefined && i > 0 && this.tokens[i - 1]!.end === token.start;
  }

  isMark(i: number, marks: string): boolean {
    const token = this.tokens[i];
    return token?.kind === 'mark' && marks.includes(token.text);
  }

  isCapitalised(i: number): boolean {
    const text = this.tokens[i]?.text;
    return text !== undefined && text[0] !== text[0]!.toLowerCase();
  }

  /** A mention over the tokens from `first` up to `next`. */
  mention(first: number, next: number, what: Unplaced, end = this.tokens[next - 1]!.end): DateMention {
    return { start: this.tokens[first]!.start, end, ...what };
  }

  found(first: number, next: number, what: Unplaced): Found {
    return { mentions: [this.mention(first, next, what)], next };
  }
}
