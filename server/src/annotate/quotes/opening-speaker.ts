import { TAG } from '../../languages/speech';
import { has, isAside, isComma, isNominal, isQuote, isVerb } from './clause';
import type { Field, Phrase } from './noun-phrase';
import { headNoun, isOffice, isPerson, speakerLikeness } from './speaker-likeness';

/** Items of an apposition between two commas, at most. */
const LONGEST_APPOSITION = 12;

/**
 * Whoever opens a sentence that a colon and somebody's words end, whatever the verb: « Son avocat, Me Jean Morel, enfonce le clou : « … » »,
 * "The mayor dodged the question: “…”". Null where the sentence opens with nobody, or has no word left that could be its verb.
 */
export function openingSpeaker(field: Field, colon: number): Phrase | null {
  const { items } = field.n;
  let first = field.unit.first;
  while (first < colon && (isAside(items[first]) || isComma(items[first]) || has(items[first], TAG.coordinator)))
    first++;
  const end = phraseEnd(field, first, colon);
  if (end === null) return null;
  const last = overApposition(field, end, colon);
  if (last === null) return null;
  const phrase: Phrase = { first, end: last, kind: 'nominal' };
  const left = items.slice(phrase.end, colon).some((item) => item.kind === 'word' && isOpen(field, item.start));
  return left && isSomebody(field, { ...phrase, end }) ? phrase : null;
}

/** The end of the noun phrase at an item, the verb after it left out though nothing but its place tells that it is one. */
function phraseEnd(field: Field, first: number, colon: number): number | null {
  const { items } = field.n;
  const { language } = field;
  let k = first;
  while (k < colon && has(items[k], TAG.determiner)) k++;
  let run = k;
  for (; k < colon; k++) {
    const item = items[k]!;
    if (isNominal(item)) continue;
    const linked = language.speech.clause.links.has(item.norm) && k > run;
    if (!linked || isComma(items[k + 1])) break;
    while (has(items[k + 1], TAG.determiner | TAG.link)) k++;
    run = k + 1;
  }
  if (k === run) return null;
  const named = lastNamed(field, run, k);
  const compound = !language.speech.clause.headFirst && k === colon;
  if (named !== null && !(compound && named - run < 2)) return named;
  const verb = has(items[k], TAG.clitic) && !has(items[k], TAG.determiner | TAG.preposition);
  if (isComma(items[k]) || isVerb(items[k]) || verb) return k;
  // "The mayor [dodged] the question", « La maire [fulmine] »: the last of a run of nouns; "Ferry operator:" is none in English.
  if (k - run > 1) return compound ? null : k - 1;
  return has(items[k], TAG.clitic) ? k : null;
}

/** "Mayor Ann Lee [stood firm]": the end of the name in a run of nouns; null where there is none, or "supporters" come after it. */
function lastNamed({ n: { items }, language }: Field, from: number, to: number): number | null {
  let end = to;
  while (end > from && items[end - 1]!.name < 0) end--;
  const other = items.slice(end, to).some(({ norm }) => isOffice(language, norm));
  return end === from || other ? null : end;
}

/** Past ", 24," or ", mayor of the town,": no verb between two commas; null where a comma has no other. */
function overApposition({ n: { items } }: Field, end: number, colon: number): number | null {
  if (!isComma(items[end])) return end;
  for (let i = end + 1; i < Math.min(colon, end + LONGEST_APPOSITION); i++) {
    if (isComma(items[i])) return i + 1 < colon ? i : null;
    if (isVerb(items[i]) || isQuote(items[i]) || has(items[i], TAG.relative)) return null;
  }
  return null;
}

const isOpen = ({ n }: Field, start: number): boolean => /^\p{Ll}/u.test(n.text[start] ?? '');

/** A person by name, or by what people are called, and not what they are of. */
function isSomebody(field: Field, phrase: Phrase): boolean {
  const { headFirst } = field.language.speech.clause;
  const items = field.n.items.slice(phrase.first, phrase.end);
  const noun = isPerson(field.language, headNoun(field, phrase));
  const whole = items.every((item) => !has(item, TAG.link));
  const named = items[0]!.name >= 0 || (!headFirst && whole && items.at(-1)!.name >= 0);
  return speakerLikeness(field, phrase) === 3 && (noun || named);
}
