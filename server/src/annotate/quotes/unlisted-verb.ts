import { FRAME, TAG, type Unlisted, type VerbReading } from '../../languages/speech';
import { closesQuote, endsInside, has, isAside, isQuote, wordsIn } from './clause';
import { type Field, isInverted, skipAsides } from './noun-phrase';
import { phraseAfter } from './phrase-after';
import { phraseBefore } from './phrase-before';
import { speakerLikeness } from './speaker-likeness';

/** Words that a quotation has, at least, before what follows it can only tell who spoke: fewer may be a title. */
const SPEECH_WORDS = 4;

/** What may part the verb from the comma before it. */
const BEFORE_VERB = TAG.clitic | TAG.auxiliary | TAG.adverb | TAG.negation;

/** What may be a verb that nothing else is known of: a noun, an adjective or a verb, as far as the lists and its ending tell. */
const OPEN = TAG.finite | TAG.past | TAG.maybe | TAG.participle | TAG.infinitive;

/**
 * A verb that no list holds, told by its place and its ending: the sentence opens with a quotation, and only a comma, pronouns and
 * an auxiliary part it from the word; whoever speaks comes right after (« … », a savouré le capitaine; “…,” crooned Lee), or in
 * a language that does not invert, before it, with nothing but the sentence's end or a time after it (“…,” she fretted on Monday).
 */
export function unlistedVerb(field: Field, at: number): readonly VerbReading[] | undefined {
  const { n, unit, language } = field;
  const { unlisted } = language.speech;
  const item = n.items[at]!;
  const quote = n.items[unit.first]!;
  if (!isQuote(quote) || item.kind !== 'word' || item.name >= 0 || (item.tag & ~OPEN) !== 0) return undefined;
  if (!/^\p{Ll}/u.test(n.text[item.start]!)) return undefined;
  const { be, reflexives, semiAuxiliaries } = language.speech.clause;
  if (be.has(item.norm)) return undefined;
  let before = at - 1;
  let kind: keyof Unlisted = 'simple';
  let inverted = isInverted(field, at + 1);
  for (; before > unit.first; before--) {
    if (semiAuxiliaries.has(n.items[before]!.norm)) kind = 'governed';
    else if (isInverted(field, before)) inverted = true;
    else if (!has(n.items[before], BEFORE_VERB)) break;
    else if (has(n.items[before], TAG.auxiliary) && kind === 'simple') kind = 'compound';
  }
  const form = unlisted[kind];
  if (!form?.ending.test(item.norm)) return undefined;
  if (!(closes(field, before) ? inverted || namesSpeaker(field, at, kind) : endsClause(field, at))) return undefined;
  if (wordsIn(n, quote) < SPEECH_WORDS) return undefined;
  const reflexive = reflexives.has(n.items[kind === 'compound' ? before + 1 : at - 1]!.norm);
  return [{ verb: { ...UNLISTED, lemma: item.norm, reflexive }, form: form.form }];
}

/** A verb of which only its form is known; its lemma is the word as written. */
const UNLISTED = {
  class: 'neutral',
  frames: FRAME.quote,
  tail: [],
  clitic: null,
  sentiment: 0,
  neutral: null,
} as const;

/** The quotation that opens the sentence ends at `at`, its comma taken along. */
function closes({ n, unit }: Field, at: number): boolean {
  if (at === unit.first) return endsInside(n, n.items[at]!) !== '';
  return at === unit.first + 1 && closesQuote(n.items, at);
}

/** Who speaks stands right after the verb: somebody's name, somebody's office. */
function namesSpeaker(field: Field, at: number, kind: keyof Unlisted): boolean {
  const next = at + 1;
  if (next >= field.unit.end) return false;
  const phrase = phraseAfter(field, next);
  if (!phrase || speakerLikeness(field, phrase) < 3) return false;
  return kind !== 'simple' || phrase.first === next;
}

/** “…,” Lee fretted on Monday: who speaks stands between the quotation and the verb, and nothing is left to be its object. */
function endsClause(field: Field, at: number): boolean {
  const { items } = field.n;
  if (field.language.speech.inversion) return false;
  const subject = phraseBefore(field, at - 1);
  if (!subject || subject.kind === 'relative' || !closes(field, subject.first - 1)) return false;
  if (speakerLikeness(field, subject) < 3) return false;
  const after = skipAsides(field, at + 1);
  return after >= field.unit.end || items[after]!.kind === 'mark' || isAside(items[at + 1]);
}
