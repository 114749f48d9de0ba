import { TAG } from '../../languages/speech';
import { has, isComma, isNominal } from './clause';
import { opensSubject, subordinateEnd } from './clause-bounds';
import { contentEnd } from './content';
import { coreEnd, type Field, type Phrase, skipAsides } from './noun-phrase';
import { phraseBefore } from './phrase-before';
import { startOf } from './phrase-start';
import { overlapsReport, type Reading, record } from './reading';
import { speakerLikeness } from './speaker-likeness';
import { sentenceSubject } from './subjects';
import { opensRelativeThat } from './that-word';

/** "the claim that the firm lied", « l'affirmation du maire que »: nouns that report as a verb does. */
export function readNouns(reading: Reading): void {
  const { field, groups } = reading;
  const { items } = field.n;
  const { heads } = field.language.speech.nouns;
  for (let i = field.unit.first; i < field.unit.end - 2; i++) {
    if (!heads.has(items[i]!.norm) || items[i]!.name >= 0 || groups.some((group) => group.head === i)) continue;
    const complement = complementOf(field, i);
    const that = complement ? afterApposition(field, complement.end) : skipAsides(field, i + 1);
    if (!has(items[that], TAG.that) || opensRelativeThat(field, that) || isMade(field, that)) continue;
    const noun: Phrase = { first: startOf(field, i), end: i + 1, kind: 'nominal' };
    if (noun.first === i || isIndefinite(field, noun)) continue;
    const end = opensSubject(field, noun.first)
      ? subordinateEnd(field, that)
      : contentEnd(
          reading,
          that,
          groups.filter((group) => group.first > that),
        );
    if (end - that < 3 || overlapsReport(reading, that, end)) continue;
    const named = complement && that > complement.end ? { ...complement, end: that - 1 } : complement;
    const source = possessor(field, noun, i) ?? named ?? owner(field, noun.first);
    record(reading, {
      range: { first: that, end },
      construction: 'noun',
      cue: { start: items[i]!.start, end: items[i]!.end },
      source,
      order: source ? 'subject' : null,
      clause: -1,
    });
  }
}

/** « Une information que la mairie dément »: in French what such a noun says comes after a definite article. */
const isIndefinite = ({ n, language }: Field, { first }: Phrase): boolean =>
  language.speech.nouns.definite && language.reference.determiners.get(n.items[first]!.norm)?.definite === false;

/** "of the mayor", "by prosecutors", « du rapport »: whose claim it is, right after the noun. */
function complementOf(field: Field, noun: number): Phrase | null {
  const { items } = field.n;
  const lead = items[noun + 1];
  const { links, agents } = field.language.speech.clause;
  if (!lead || !(links.has(lead.norm) || agents.has(lead.norm))) return null;
  const first = has(lead, TAG.determiner) ? noun + 1 : noun + 2;
  const end = coreEnd(field, first);
  const phrase: Phrase = { first: noun + 2, end, kind: 'nominal' };
  return end > noun + 2 && speakerLikeness(field, phrase) >= 2 ? phrase : null;
}

/** "claims by the leader, Ann Lee, that": past the name between two commas. */
function afterApposition(field: Field, at: number): number {
  const { items } = field.n;
  if (!isComma(items[at])) return at;
  const end = coreEnd(field, at + 1);
  return isComma(items[end]) && has(items[end + 1], TAG.that) ? end + 1 : at;
}

/** "the claim that he made": a relative clause. */
function isMade(field: Field, that: number): boolean {
  const { items } = field.n;
  const { makes } = field.language.speech.nouns;
  for (let i = that + 1; i < Math.min(field.unit.end, that + 7); i++) {
    const said = has(items[i - 1], TAG.subject | TAG.auxiliary) || items[i - 1]!.name >= 0;
    if (said && makes.has(items[i]!.norm) && !has(items[i + 1], TAG.determiner) && !isNominal(items[i + 1]))
      return true;
  }
  return false;
}

/** "the report's claim", "his claim". */
export function possessor(field: Field, noun: Phrase, head: number): Phrase | null {
  const { items } = field.n;
  for (let i = head - 1; i > noun.first; i--) {
    if (/^'s?$/.test(items[i]!.norm)) return { first: noun.first, end: i, kind: 'nominal' };
  }
  const possessive = field.language.reference.pronouns.get(items[noun.first]!.norm)?.use === 'possessive';
  return possessive ? { first: noun.first, end: noun.first + 1, kind: 'pronoun' } : null;
}

/** "Lee repeated the claim that": the one who makes it their own. */
function owner(field: Field, noun: number): Phrase | null {
  const { items } = field.n;
  let verb = noun - 1;
  while (verb > field.unit.first && has(items[verb], TAG.adverb)) verb--;
  if (verb <= field.unit.first || !field.language.speech.nouns.own.has(items[verb]!.norm)) return null;
  const near = phraseBefore(field, verb - 1);
  const subject = near?.kind === 'nominal' ? near : sentenceSubject(field, verb + 1);
  return subject && speakerLikeness(field, subject) >= 2 ? subject : null;
}
