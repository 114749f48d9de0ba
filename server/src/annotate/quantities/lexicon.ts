import type { Hedge, Language } from '../../languages';
import { PhraseBook } from '../phrases';

/** A language's words around figures, ready to look up. */
export interface QuantityLexicon {
  readonly percent: PhraseBook<true>;
  readonly points: PhraseBook<'pp' | 'pt'>;
  readonly hedges: PhraseBook<Hedge>;
  readonly hedgesAfter: PhraseBook<Hedge>;
  readonly currencies: PhraseBook<string>;
  readonly units: PhraseBook<string>;
  readonly shares: PhraseBook<number>;
  /** A half or a quarter of one per cent or one point, and which. */
  readonly parts: PhraseBook<{ readonly unit: '%' | 'pp' | 'pt'; readonly value: number }>;
  readonly outOf: PhraseBook<true>;
  readonly compared: PhraseBook<true>;
}

const lexicons = new Map<Language, QuantityLexicon>();

/** The lexicon of a language, built once. */
export function quantityLexicon(language: Language): QuantityLexicon {
  let lexicon = lexicons.get(language);
  if (!lexicon) {
    const { numbers } = language;
    const book = <T>(table: Iterable<readonly [string, T]>) => new PhraseBook(table, language);
    const all = (phrases: readonly string[]) => book(phrases.map((phrase) => [phrase, true] as const));
    lexicon = {
      percent: all(numbers.percent),
      points: book(numbers.points),
      hedges: book(numbers.hedges),
      hedgesAfter: book(numbers.hedgesAfter),
      currencies: book(numbers.currencies),
      units: book(numbers.units),
      shares: book(numbers.shares),
      parts: book([...partsOf(numbers.halves, 0.5), ...partsOf(numbers.quarters, 0.25)]),
      outOf: all(numbers.outOf),
      compared: all(numbers.compared),
    };
    lexicons.set(language, lexicon);
  }
  return lexicon;
}

const partsOf = <T>(names: ReadonlyMap<string, T>, value: number) =>
  [...names].map(([name, unit]) => [name, { unit, value }] as const);
