import type { Article, Quote } from '../../../annotate';

/** What a quotation says, word by word, in lower case without marks. */
export interface QuotedWords {
  readonly quote: Quote;
  readonly words: readonly string[];
  /** The words joined by single spaces, with one at either end. */
  readonly key: string;
}

/** The words of every quotation in marks; for a mixed one, each of its marked parts counts by itself. */
export function quotedWords(article: Article): readonly QuotedWords[] {
  return article.quotes.flatMap((quote) => {
    if (quote.type === 'indirect') return [];
    const text = article.blocks[quote.block]!.text;
    const content = quote.candidate.content;
    const parts = content
      ? [text.slice(content.start, content.end)]
      : [...text.slice(quote.start, quote.end).matchAll(/[«“"]([^«»“”"]+)[»”"]/g)].map((match) => match[1]!);
    return parts.map((part) => {
      const words = wordsOf(part);
      return { quote, words, key: ` ${words.join(' ')} ` };
    });
  });
}

export const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .match(/[\p{L}\p{N}]+/gu) ?? [];
