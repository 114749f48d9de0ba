import type { Range } from 'vscode-languageserver-types';
import type { Quote } from '../annotate';
import { overlaps } from '../base';
import { plain } from './markdown';
import { speakerOf } from './speaker';
import { rangeOf, spanOf, type View, wordsOf } from './view';

export type QuotationFormat = 'markdown' | 'csv';

/** The article's quotations, or those that a range touches, with who said them, to paste elsewhere. */
export function copyQuotations(view: View, format: QuotationFormat, range?: Range): string {
  const within = range && view.lines.offsetsOf(range);
  const quotes = view.article.quotes.filter((quote) => !within || overlaps(spanOf(view, quote), within));
  return format === 'csv' ? asCsv(view, quotes) : asMarkdown(view, quotes);
}

/** A block quotation each, signed. */
function asMarkdown(view: View, quotes: readonly Quote[]): string {
  return quotes
    .map((quote) => {
      const speaker = speakerOf(view, quote)?.name ?? view.say('unattributed');
      return `> ${plain(wordsOf(view, quote))}\n>\n> — ${plain(speaker)}\n`;
    })
    .join('\n');
}

/** Comma-separated values (RFC 4180) under a row of names. */
function asCsv(view: View, quotes: readonly Quote[]): string {
  const { say } = view;
  const columns = ['speaker', 'quotation', 'type', 'source', 'line'] as const;
  const rows = quotes.map((quote) => [
    speakerOf(view, quote)?.name ?? '',
    wordsOf(view, quote),
    say(`${quote.type}Quotation`),
    quote.source ? wordsOf(view, quote.source) : '',
    String(rangeOf(view, quote).start.line + 1),
  ]);
  const names = columns.map((column) => say(`column.${column}`));
  return [names, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

const field = (value: string): string => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
