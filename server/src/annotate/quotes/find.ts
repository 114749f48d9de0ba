import { compact, type Span } from '../../base';
import type { AnnotateContext } from '../context';
import { endsInside, isQuote } from './clause';
import { BASE_CONFIDENCE, UNCONFIRMED } from './confidence';
import { spokenLine } from './dialogue';
import { isNaming } from './fragments';
import { isSureOfLabel, readHeadline } from './headline-speech';
import { innerIncise, innerLead, lineIncise } from './narrated-incise';
import { type Narration, type QuotableBlock, readNarration } from './narration';
import type { Field } from './noun-phrase';
import { type InReach, reachOf } from './reach';
import { phraseSpan, type Reading } from './reading';
import type { Report } from './report';
import { readSentence } from './sentence';
import { signatureBlock, signatureOf, signatureSentence, signedParagraph } from './signature';
import { speakerLikeness } from './speaker-likeness';
import type { QuoteCandidate, QuoteType } from './types';

/** What a block's quotations say beyond themselves: who a quotation in the next block may be given to. */
const endings = new WeakMap<readonly QuoteCandidate[], InReach>();

/** Who is in reach at the end of the block that these candidates were found in. */
export const reachAtEnd = (candidates: readonly QuoteCandidate[]): InReach | null => endings.get(candidates) ?? null;

/** The quotations of one block, in order of place. It depends on the block alone. */
export function findQuotes(block: QuotableBlock, _ctx: AnnotateContext): readonly QuoteCandidate[] {
  if (block.tokens.length === 0) return [];
  const narration = readNarration(block);
  const candidates: QuoteCandidate[] = [];
  let reach: InReach | null = null;
  let lone: Lone[] = [];
  const flush = (source: (item: Lone) => InReach | null) => {
    for (const item of lone) candidates.push(candidateOf(item.field, item.report, item.sentence, source(item)));
    lone = [];
  };
  narration.units.forEach((unit, sentence) => {
    const field: Field = { n: narration, unit, language: block.language };
    const reading = readSentence(field);
    if (block.kind === 'headline') readHeadline(reading);
    const signed = lone.length > 0 ? signatureSentence(field) : null;
    if (signed) {
      flush(() => ({ kind: 'nominal', spoke: true, bare: false, asks: false, ...signed }));
      reach = null;
      return;
    }
    if (lone.some((item) => item.reach)) flush((item) => item.reach);
    const here = reachOf(reading);
    let answered = false;
    // "« … » Le maire est formel.": a quotation with nobody before it goes to the sentence after it, if that one only says so.
    if (lone.length > 0 && reading.reports.length === 0 && here?.spoke && here.bare) {
      flush(() => here);
    }
    for (const report of reading.reports) {
      const split = !report.whole ? null : splitByIncise(block, field, report, sentence);
      if (split) {
        candidates.push(...split);
        reach = {
          start: split[0]!.source!.start,
          end: split[0]!.source!.end,
          kind: split[0]!.sourceKind!,
          spoke: true,
          bare: false,
          asks: false,
        };
        continue;
      }
      if (report.nested && !worthNesting(field, report)) continue;
      const alone = report.construction === 'alone' && !report.source;
      if (alone && reach?.asks && !isQuestion(field, report)) {
        candidates.push(candidateOf(field, { ...report, construction: 'colon' }, sentence, null));
        answered = true;
      } else if (alone) lone.push({ report, field, sentence, reach });
      else {
        // "Puis, plus grave : « … »", "Et de conclure : « … »": whoever spoke before.
        const goesOn = !report.source && isLedIn(report.construction) && reach?.spoke;
        candidates.push(candidateOf(field, report, sentence, goesOn ? reach : null));
      }
    }
    if (here) reach = here;
    else if (answered || !isOnlyQuotes(reading)) reach = null;
  });
  flush((item) => item.reach);
  addWhole(block, narration, candidates);
  candidates.sort((a, b) => a.start - b.start || b.end - a.end);
  if (!reach) return compact(candidates);
  const found = candidates.slice();
  endings.set(found, reach);
  return found;
}

/** A quotation that stands by itself, until it is known who comes after it. */
interface Lone {
  readonly report: Report;
  readonly field: Field;
  readonly sentence: number;
  readonly reach: InReach | null;
}

const isQuestion = ({ n }: Field, { quotes }: Report): boolean => endsInside(n, n.items[quotes.at(-1)!]!) === '?';

/** By words that name nobody. */
export const isLedIn = (construction: QuoteCandidate['construction']): boolean =>
  construction === 'label' || construction === 'lead-in';

/** Who says what inside what another says is told where it names somebody and says that they said it. */
const worthNesting = (field: Field, report: Report): boolean =>
  report.construction === 'that' && report.source !== null && speakerLikeness(field, report.source) > 1;

/** « Moi, dit-il, j'ai… »: two fragments of one utterance, on either side of the reporting clause. */
function splitByIncise(
  block: QuotableBlock,
  field: Field,
  report: Report,
  sentence: number,
): readonly QuoteCandidate[] | null {
  const { pair } = field.n.items[report.quotes[0]!]!;
  const incise = pair && (innerLead(block, pair) ?? (report.source ? null : innerIncise(block, pair)));
  if (!incise) return null;
  const whole = candidateOf(field, report, sentence, null);
  const told: Partial<QuoteCandidate> = {
    type: 'direct',
    construction: 'incise',
    confidence: BASE_CONFIDENCE.incise,
    cue: incise.cue,
    source: incise.source,
    sourceKind: incise.sourceKind,
    order: incise.order,
    verb: incise.verb?.lemma ?? null,
    speechClass: incise.verb?.class ?? null,
    utterance: sentence * 64 + 63,
  };
  const skip = block.text.slice(incise.cut.end, pair.content.end).search(/[^\s.,;:]/);
  const first = {
    ...whole,
    ...told,
    end: incise.cut.start,
    content: { start: pair.content.start, end: incise.cut.start },
  };
  if (skip < 0) return [first];
  const start = incise.cut.end + skip;
  return [first, { ...whole, ...told, start, content: { start, end: pair.content.end } }];
}

/** A block quotation, or a line of dialogue without marks, is one quotation from end to end. */
function addWhole(block: QuotableBlock, narration: Narration, candidates: QuoteCandidate[]): void {
  const line = spokenLine(block);
  const marked = candidates.filter(({ type }) => type !== 'indirect');
  // "Lee: He asked and I said, 'No.'": a turn, with what is quoted in it.
  if (line?.label && marked.every(({ start }) => start > line.words.start)) {
    candidates.push(plainCandidate('dialogue', line.words, line.label));
    return;
  }
  if (marked.length > 0) return;
  const signed = signedParagraph(block);
  if (signed) {
    const words = { start: block.tokens[0]!.start, end: signed.words };
    candidates.splice(0, candidates.length, plainCandidate('block', words, signed.name));
    return;
  }
  if (block.kind === 'quotation') {
    if (signatureBlock(block)) return;
    const signed = signatureOf(block);
    const words = { start: block.tokens[0]!.start, end: signed ? signed.words : block.tokens.at(-1)!.end };
    candidates.splice(0, candidates.length, plainCandidate('block', words, signed?.name ?? null));
    return;
  }
  if (!line) return;
  const said = lineIncise(block, narration);
  if (!said) {
    candidates.push(plainCandidate('dialogue', line.words, null));
    return;
  }
  const words = { start: line.words.start, end: said.cut.start };
  const { cue, source, sourceKind, verb, order } = said;
  candidates.splice(0, candidates.length, {
    ...plainCandidate('dialogue', words, null),
    confidence: BASE_CONFIDENCE.incise,
    cue,
    source,
    sourceKind,
    order,
    verb: verb?.lemma ?? null,
    speechClass: verb?.class ?? null,
  });
}

/** A quotation that the layout alone shows: a block, a turn of a dialogue. */
export const plainCandidate = (
  construction: 'block' | 'dialogue',
  words: Span,
  source: Span | null,
): QuoteCandidate => ({
  type: 'direct',
  start: words.start,
  end: words.end,
  confidence: BASE_CONFIDENCE[construction] + (source ? 0.25 : 0),
  cue: null,
  source,
  sourceKind: source ? 'nominal' : null,
  chain: [],
  order: source ? 'label' : null,
  construction,
  verb: null,
  speechClass: null,
  content: words,
  unclosed: false,
  utterance: -1,
  sentence: 0,
  nested: false,
  uninverted: null,
});

const isOnlyQuotes = ({ field }: Reading): boolean => {
  for (let i = field.unit.first; i < field.unit.end; i++) {
    const item = field.n.items[i]!;
    if (!isQuote(item) && item.kind !== 'mark') return false;
  }
  return true;
};

function candidateOf(field: Field, report: Report, sentence: number, reach: InReach | null): QuoteCandidate {
  const { n } = field;
  const quote = report.whole ? n.items[report.quotes[0]!]! : null;
  const source = report.source ? phraseSpan(n, report.source) : reach && { start: reach.start, end: reach.end };
  return {
    start: report.start,
    end: report.end,
    type: typeOf(field, report),
    confidence: sureness(field, report, reach),
    cue: report.cue,
    source,
    sourceKind: report.source?.kind ?? reach?.kind ?? null,
    chain: report.chain.map((phrase) => phraseSpan(n, phrase)),
    order: reach ? 'carried' : report.order,
    construction: report.construction,
    verb: report.verb?.lemma ?? null,
    speechClass: report.verb?.class ?? null,
    content: quote?.pair?.content ?? null,
    unclosed: quote?.pair ? quote.pair.close === null : isUnclosed(n, report),
    utterance: report.clause < 0 ? -1 : sentence * 64 + report.clause,
    sentence,
    nested: report.nested,
    uninverted: report.uninverted && {
      start: n.items[report.uninverted.first]!.start,
      end: n.items[report.uninverted.end - 1]!.end,
    },
  };
}

/** Begins with a mark that is never closed. */
const isUnclosed = (n: Narration, report: Report): boolean =>
  n.marks.pairs.some((pair) => pair.close === null && pair.start === report.start);

function typeOf(field: Field, report: Report): QuoteType {
  if (isUnclosed(field.n, report)) return 'direct';
  if (report.construction === 'headline') return 'indirect';
  if (!report.whole && report.quotes.every((quote) => isNaming(field, quote))) return 'indirect';
  if (!report.whole) return 'mixed';
  return report.construction === 'object' || report.construction === 'fragment' ? 'mixed' : 'direct';
}

function sureness(field: Field, report: Report, reach: InReach | null): number {
  let confidence = BASE_CONFIDENCE[report.construction];
  if (report.construction === 'headline' && report.source && !isSureOfLabel(field, report.source, report))
    return UNCONFIRMED;
  if (reach) confidence += reach.spoke ? 0.2 : 0.05;
  else if (!report.source) confidence -= 0.15;
  else if (speakerLikeness(field, report.source) < 2) confidence -= 0.15;
  if (report.nested) confidence -= 0.2;
  return Math.max(0.05, Math.min(0.98, confidence));
}
