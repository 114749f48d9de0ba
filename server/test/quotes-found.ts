import assert from 'node:assert/strict';
import { Analyzer, resolveSettings } from '../src/analysis';
import type { Place } from '../src/annotate';
import { runNow } from '../src/base';
import type { LanguageId } from '../src/languages';
import { extract, type Format } from '../src/text';
import { testKnowledge } from './test-knowledge';

const articleOf = (language: LanguageId, text: string, format: Format) => {
  const analyzer = new Analyzer((_what, error) => {
    throw error;
  }, []);
  const settings = resolveSettings('en', { language });
  return runNow(analyzer.analyse(extract(text, format), settings, testKnowledge())).article;
};

/** The quotations of a text, each with what reads a place's words. */
export function quotesOf(language: LanguageId, text: string, format: Format = 'plaintext') {
  const article = articleOf(language, text, format);
  const textOf = (place: Place) => article.blocks[place.block]!.text.slice(place.start, place.end);
  return article.quotes.map((quote) => ({ quote, textOf }));
}

/** What is found in a text: `type [source] words`, one line a quotation. */
export const found = (language: LanguageId, text: string, format?: Format): readonly string[] =>
  quotesOf(language, text, format).map(
    ({ quote, textOf }) => `${quote.type} [${quote.source ? textOf(quote.source) : '–'}] ${textOf(quote)}`,
  );

/** A test for each text: what is found in it, line by line. */
export const cases = (language: LanguageId, table: Readonly<Record<string, readonly string[]>>) => {
  for (const [text, expected] of Object.entries(table)) {
    it(`${language}: ${text.replaceAll('\n', ' ¶ ').slice(0, 100)}`, () =>
      assert.deepEqual(found(language, text), expected));
  }
};

/** A test for each text: the names of those who speak, a quotation each; – for nobody. */
export const speakerCases = (language: LanguageId, table: Readonly<Record<string, readonly string[]>>) => {
  for (const [text, expected] of Object.entries(table)) {
    it(`${language}: ${text.replaceAll('\n', ' ¶ ').slice(0, 100)}`, () => {
      const { quotes, entities } = articleOf(language, text, 'plaintext');
      const names = new Map(entities.map(({ id, name }) => [id, name]));
      assert.deepEqual(
        quotes.map(({ speaker }) => names.get(speaker ?? '') ?? '–'),
        expected,
      );
    });
  }
};
