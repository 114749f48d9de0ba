import type { AnnotatedBlock, Token } from '../../../annotate';
import { type Span, withoutTail } from '../../../base';
import { TAG } from '../../../languages/speech';

/**
 * A French reporting clause with its subject after the verb: "il a déclaré" gives "a-t-il déclaré", "Jeanne Morel a ajouté" gives
 * "a ajouté Jeanne Morel". Null where the clause has no verb to invert. The rule of "-t-": between a verb that ends in a vowel and
 * "il", "elle" or "on"; `other` is a pronoun to put for the subject's (Grevisse, Le Bon Usage, on the euphonic t).
 */
export function invert(
  block: AnnotatedBlock,
  clause: Span,
  subject: Span,
  isPronoun: boolean,
  other: string | null,
): string | null {
  const { text } = block;
  const rest = block.tokens.filter((token) => token.start >= subject.end && token.end <= clause.end);
  const verb = rest.findIndex((token) => isVerbForm(block, token));
  if (verb < 0) return null;
  const subjectText = withoutTail(text.slice(subject.start, subject.end), ',').trimEnd();
  if (!isPronoun) {
    // Words between subject and verb belong to the subject, or to something else than an attribution.
    if (rest.slice(0, verb).some((token) => !isBeforeVerb(block, token))) return null;
    const words = text.slice(rest[0]!.start, clause.end);
    return `${words} ${subjectText}`;
  }
  const pronoun = other ?? block.language.speech.inversion?.pronouns.get(subjectText.toLowerCase().replace('’', "'"));
  if (!pronoun) return null;
  const before = text.slice(rest[0]!.start, rest[verb]!.start);
  const form = rest[verb]!.text;
  if (pronoun === 'je' && !/^(?:ai|suis|dis|vais|dois|peux|puis)$/.test(form.toLowerCase())) return null;
  const link =
    /^(?:il|elle|on)$/.test(pronoun) && /[aeéiou]$/i.test(form) ? `-${block.language.speech.inversion!.link}` : '';
  const after = text.slice(rest[verb]!.end, clause.end);
  return `${before}${form}${link}-${pronoun}${after}`;
}

/** A pronoun, a negation or an adverb, which go with the verb that follows. */
const isBeforeVerb = ({ language }: AnnotatedBlock, { norm }: Token): boolean =>
  (language.speech.tags(norm) & (TAG.clitic | TAG.negation | TAG.adverb | TAG.subject)) !== 0;

/** The finite verb of the clause: its auxiliary, or the reporting verb itself; never a pronoun or "ne" before it. */
function isVerbForm(block: AnnotatedBlock, token: Token): boolean {
  const { speech } = block.language;
  const tag = speech.tags(token.norm);
  if (tag & TAG.auxiliary) return true;
  if (isBeforeVerb(block, token)) return false;
  return (
    speech.readings(token.norm)?.some((reading) => reading.form.mood === 'finite') === true || (tag & TAG.finite) !== 0
  );
}
