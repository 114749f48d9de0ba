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
  const wholes = joined(quotes);
  return format === 'csv' ? asCsv(view, wholes) : asMarkdown(view, wholes);
}

/** The parts of one quotation in one pair of marks: « Moi, dit-il, j’ai trente ans de maison » has two. */
type Whole = readonly [Quote, ...Quote[]];

function joined(quotes: readonly Quote[]): readonly Whole[] {
  const wholes: [Quote, ...Quote[]][] = [];
  for (const quote of quotes) {
    const last = wholes.at(-1);
    const before = last?.at(-1);
    if (last && before && goesOn(before, quote)) last.push(quote);
    else wholes.push([quote]);
  }
  return wholes;
}

/** The first part leaves its marks open, and the second closes them. */
const goesOn = (first: Quote, second: Quote): boolean =>
  first.block === second.block &&
  first.utterance === second.utterance &&
  (first.candidate.content?.end ?? 0) === first.end &&
  (second.candidate.content?.start ?? -1) === second.start;

/** Put together as they were before the narrator came between. */
const wordsOfAll = (view: View, whole: Whole): string =>
  whole.map((part) => wordsOf(view, part)).reduce((said, next) => `${said}${/[.!?…]$/.test(said) ? '' : ','} ${next}`);

/** A block quotation each, signed. */
function asMarkdown(view: View, quotes: readonly Whole[]): string {
  return quotes
    .map((whole) => {
      const speaker = speakerOf(view, whole[0])?.name ?? view.say('unattributed');
      return `> ${plain(wordsOfAll(view, whole))}\n>\n> — ${plain(speaker)}\n`;
    })
    .join('\n');
}

/** Comma-separated values (RFC 4180) under a row of names. */
function asCsv(view: View, quotes: readonly Whole[]): string {
  const { say } = view;
  const columns = ['speaker', 'quotation', 'type', 'source', 'line'] as const;
  const rows = quotes.map((whole) => {
    const [quote] = whole;
    return [
      speakerOf(view, quote)?.name ?? '',
      wordsOfAll(view, whole),
      say(`${quote.type}Quotation`),
      quote.source ? wordsOf(view, quote.source) : '',
      String(rangeOf(view, quote).start.line + 1),
    ];
  });
  const names = columns.map((column) => say(`column.${column}`));
  return [names, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

/** A cell that a spreadsheet would take for a formula begins with an apostrophe, which it does not show. */
function field(value: string): string {
  const cell = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
