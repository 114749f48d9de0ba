import type { Span } from '../../base';
import type { AnnotateContext } from '../context';
import { isQuote } from './clause';
import { BASE_CONFIDENCE } from './confidence';
import { type Narration, type QuotableBlock, readNarration } from './narration';
import type { Field, Phrase } from './noun-phrase';
import type { Report } from './report';
import { readSentence } from './sentence';
import { speakerLikeness } from './speaker-likeness';
import type { QuoteCandidate, QuoteType } from './types';

/** The quotations of one block, in order of place. It depends on the block alone. */
export function findQuotes(block: QuotableBlock, _ctx: AnnotateContext): readonly QuoteCandidate[] {
  if (block.tokens.length === 0) return [];
  const narration = readNarration(block);
  const candidates: QuoteCandidate[] = [];
  narration.units.forEach((unit, sentence) => {
    const field: Field = { n: narration, unit, language: block.language };
    for (const report of readSentence(field)) candidates.push(candidateOf(field, report, sentence));
  });
  candidates.sort((a, b) => a.start - b.start || b.end - a.end);
  return candidates;
}

function candidateOf(field: Field, report: Report, sentence: number): QuoteCandidate {
  const { n } = field;
  const type = typeOf(n, report);
  const quote = report.whole ? n.items[report.quotes[0]!]! : null;
  return {
    start: report.start,
    end: report.end,
    type,
    confidence: confidenceOf(field, report),
    cue: report.cue,
    source: report.source && phraseSpan(n, report.source),
    sourceKind: report.source?.kind ?? null,
    order: report.order,
    construction: report.construction,
    verb: report.verb?.lemma ?? null,
    speechClass: report.verb?.class ?? null,
    content: quote?.pair?.content ?? null,
    unclosed: isUnclosed(n, report),
    utterance: report.clause < 0 ? -1 : sentence * 64 + report.clause,
    sentence,
    nested: report.nested,
    uninverted: report.uninverted && {
      start: n.items[report.uninverted.first]!.start,
      end: n.items[report.uninverted.end - 1]!.end,
    },
  };
}

export function phraseSpan(n: Narration, phrase: Phrase): Span {
  return { start: n.items[phrase.first]!.start, end: n.items[phrase.end - 1]!.end };
}

/** Begins with a mark that is never closed. */
const isUnclosed = (n: Narration, report: Report): boolean =>
  n.marks.pairs.some((pair) => pair.close === null && pair.start === report.start);

function typeOf(n: Narration, report: Report): QuoteType {
  if (isUnclosed(n, report)) return 'direct';
  if (report.quotes.length === 0) return 'indirect';
  if (!report.whole) return 'mixed';
  if (report.construction === 'object' || report.construction === 'fragment') return 'mixed';
  return isQuote(n.items[report.quotes[0]!]) ? 'direct' : 'mixed';
}

function confidenceOf(field: Field, report: Report): number {
  let confidence = BASE_CONFIDENCE[report.construction];
  if (!report.source) confidence -= 0.15;
  else {
    const likeness = speakerLikeness(field, report.source);
    if (likeness < 2) confidence -= 0.15;
  }
  if (report.nested) confidence -= 0.2;
  return Math.max(0.05, confidence);
}
