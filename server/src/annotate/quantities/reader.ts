import type { Language, Numbers } from '../../languages';
import type { Token } from '../tokens';
import { type QuantityLexicon, quantityLexicon } from './lexicon';
import type { Quantity } from './types';

/** A quantity with the half-open range of its tokens. */
export interface Read {
  readonly quantity: Quantity;
  readonly first: number;
  readonly next: number;
}

/** What every reader of quantities works on. */
export class Reader {
  readonly numbers: Numbers;
  readonly lexicon: QuantityLexicon;
  /** The first token that no quantity has taken yet. */
  free = 0;

  constructor(
    readonly tokens: readonly Token[],
    readonly text: string,
    readonly language: Language,
  ) {
    this.numbers = language.numbers;
    this.lexicon = quantityLexicon(language);
  }

  norm(i: number): string {
    return this.tokens[i]?.norm ?? '';
  }

  raw(i: number): string {
    return this.tokens[i]?.text ?? '';
  }

  /** True where nothing stands between a token and the one before it. */
  glued(i: number): boolean {
    const token = this.tokens[i];
    return token !== undefined && i > 0 && this.tokens[i - 1]!.end === token.start;
  }

  /** A word in lower case that is no function word: what a figure may count. */
  isNoun(i: number): boolean {
    const token = this.tokens[i];
    return (
      token?.kind === 'word' &&
      token.end - token.start > 1 &&
      token.text[0] === token.text[0]!.toLowerCase() &&
      !this.language.segmentation.functionWords.has(token.norm) &&
      !this.language.calendar.weekdays.has(token.norm) &&
      !this.numbers.notCounted.has(token.norm) &&
      !this.language.reference.prepositions.has(token.norm)
    );
  }

  /** A noun that shows its plural. */
  isPlural(i: number): boolean {
    return this.isNoun(i) && this.numbers.stem(this.norm(i)) !== this.norm(i);
  }

  quantity(first: number, next: number, what: Omit<Quantity, 'start' | 'end'>, end = this.tokens[next - 1]!.end): Read {
    return { first, next, quantity: { start: this.tokens[first]!.start, end, ...what } };
  }
}
