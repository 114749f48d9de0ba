import type { AnnotatedBlock, Quote, Token } from '../../../annotate';
import type { GrammaticalNumber } from '../../../languages/reference';
import { TAG, type VerbReading } from '../../../languages/speech';
import { headOf } from '../../../languages/speech-lexicon';

/** The verb of a reporting clause as its block has it. */
export interface ReportingClause {
  /** The reporting verb itself; the finite form, an auxiliary where there is one; a pronoun inverted after it. Token indices. */
  readonly head: number;
  readonly finite: number;
  readonly inverted: number | null;
  readonly reading: VerbReading;
}

/** How far before its verb an auxiliary may stand, in tokens. */
const REACH = 6;

/** The reporting clause of a quotation, or null where it has none with a verb that is known. */
export function clauseOf(block: AnnotatedBlock, quote: Quote): ReportingClause | null {
  const { cue } = quote;
  if (!cue || cue.block !== quote.block) return null;
  const { speech } = block.language;
  const head = block.tokens.findIndex((token) => token.start === cue.start);
  if (head < 0) return null;
  const readings = speech.readings(block.tokens[head]!.norm)?.filter((r) => r.verb.lemma === quote.candidate.verb);
  if (!readings || readings.length === 0) return null;
  const finite = auxiliaryBefore(block, head) ?? head;
  const mood = finite === head ? 'finite' : 'participle';
  const reading =
    readings.find((r) => r.form.mood === mood && (mood !== 'finite' || r.form.person !== 1)) ?? readings[0]!;
  return { head, finite, inverted: invertedAfter(block, finite), reading };
}

function auxiliaryBefore(block: AnnotatedBlock, head: number): number | null {
  const { speech } = block.language;
  for (let i = head - 1; i >= 0 && head - i <= REACH; i--) {
    const token = block.tokens[i]!;
    const tag = speech.tags(token.norm);
    if (tag & TAG.auxiliary) return i;
    if (!(tag & (TAG.adverb | TAG.negation)) && !isInverted(block, token)) return null;
  }
  return null;
}

const isInverted = (block: AnnotatedBlock, token: Token) => /^[-\u2010\u2011]/.test(block.text[token.start] ?? '');

function invertedAfter(block: AnnotatedBlock, finite: number): number | null {
  const next = block.tokens[finite + 1];
  return next && isInverted(block, next) && next.start === block.tokens[finite]!.end ? finite + 1 : null;
}

/** A finite form in the other number, or null where the language does not tell. */
export function inNumber(block: AnnotatedBlock, clause: ReportingClause, number: GrammaticalNumber): string | null {
  const { speech } = block.language;
  const token = block.tokens[clause.finite]!;
  if (clause.finite !== clause.head) {
    for (const [singular, plural] of speech.clause.numbers) {
      if (number === 'singular' ? token.norm === plural : token.norm === singular)
        return number === 'singular' ? singular : plural;
    }
    return [...speech.clause.numbers].some(([s, p]) => (number === 'singular' ? s : p) === token.norm)
      ? token.text
      : null;
  }
  const { verb, form } = clause.reading;
  if (form.mood !== 'finite') return null;
  return speech.inflect(headOf(verb), { ...form, person: 3, number });
}

/** "-t-" or "-" between a verb and a pronoun put after it; empty in a language that does not invert. */
export function linkFor(block: AnnotatedBlock, verb: string, pronoun: string): string {
  const { inversion } = block.language.speech;
  if (!inversion) return ' ';
  return /^(?:il|elle|on)$/i.test(pronoun) && /[aeéiou]$/i.test(verb) ? `-${inversion.link}-` : '-';
}
