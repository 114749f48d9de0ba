import { type Article, type Quote, quotesIn, readAll } from '../../../annotate';

/** What a quotation says, word by word, in lower case without marks. */
export interface QuotedWords {
  readonly quote: Quote;
  /** The words as they are written. */
  readonly text: string;
  readonly words: readonly string[];
  /** The words joined by single spaces, with one at either end. */
  readonly key: string;
  /** Each `RUN` of its words in a row. */
  readonly runs: readonly string[];
}

/** How many words in a row make two versions worth comparing. */
export const RUN = 4;

/** The words of every quotation in marks; for a mixed one, each of its marked parts counts by itself. */
export const quotedWords = (article: Article): readonly QuotedWords[] => readAll(article, quotedIn);

/** The same of one block. */
export function quotedIn(article: Article, index: number): readonly QuotedWords[] {
  return quotesIn(article, index).flatMap((quote) => {
    if (quote.type === 'indirect') return [];
    const text = article.blocks[quote.block]!.text;
    const content = quote.candidate.content;
    const parts = content
      ? [text.slice(content.start, content.end)]
      : [...text.slice(quote.start, quote.end).matchAll(/[«“"]([^«»“”"]+)[»”"]/g)].map((match) => match[1]!);
    return parts.map((part) => {
      const words = wordsOf(part);
      return { quote, text: part.trim(), words, key: ` ${words.join(' ')} `, runs: runsOf(words) };
    });
  });
}

export const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .match(/[\p{L}\p{N}]+/gu) ?? [];

function runsOf(words: readonly string[]): readonly string[] {
  const runs = new Set<string>();
  for (let i = 0; i + RUN <= words.length; i++) runs.add(words.slice(i, i + RUN).join(' '));
  return [...runs];
}
