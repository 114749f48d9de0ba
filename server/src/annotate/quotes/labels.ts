import { TAG } from '../../languages/speech';
import {
  has,
  isColon,
  isComma,
  isNominal,
  isQuote,
  isVerb,
  matchBracket,
  opensLow,
  showsFinite,
  showsFiniteIn,
  wordsIn,
} from './clause';
import { nearestGroup } from './nearest-group';
import { coreEnd, type Field, type Phrase } from './noun-phrase';
import { openingSpeaker } from './opening-speaker';
import { phraseBefore } from './phrase-before';
import { cueOf, type Reading, record } from './reading';
import { ownerOf } from './replies';
import { headNoun, isPerson, speakerLikeness } from './speaker-likeness';
import { sentenceSubject } from './subjects';
import { isTitle } from './title';
import { FRAME, takes } from './verb-group';

/** "X : « … »": a headline, a caption, an interview's answer. */
export function readLabel(reading: Reading, at: number): boolean {
  const { field } = reading;
  const { items } = field.n;
  if (!isColon(items[at - 1])) return false;
  const first = labelStart(field, at);
  if (at - 2 < first) return false;
  if (reading.groups.some(({ head, mood }) => mood === 'finite' && head >= first && head < at)) return false;
  for (let i = first; i < at - 1; i++) {
    if (isVerb(items[i]) || isQuote(items[i]) || (i > first && isLikelyVerb(field, i))) return false;
    if (items[i]!.norm === '(' && matchBracket(items, i, 1, first, at) < 0) return false;
  }
  let last = at - 2;
  if (items[last]!.norm === ')') while (last > first && items[last]!.norm !== '(') last--;
  const said = saidBy(field, first, at - 1);
  const led = ledTo(field, first, at - 1);
  // « La maire hausse le ton : « … » »: a sentence, with a verb that no list holds.
  if (!said && !led && openingSpeaker(field, at - 1)) return false;
  const phrase = said?.source ?? led ?? labelPhrase(field, items[last]!.norm === '(' ? last - 1 : last);
  const opens = phrase !== null && phrase.first - first <= 1;
  const named =
    phrase !== null &&
    (led ? speakerLikeness(field, led) >= 2 : said ? said.source !== null : opens && isSpeaker(field, phrase));
  const { content } = items[at]!.pair!;
  // "Cinéma : « La Dernière Cabane », …": a title, and "Reports: “streamlined” plan": a word of the sentence.
  const sure = named && speakerLikeness(field, phrase) === 3;
  if (!sure && (isTitle(field.n.text.slice(content.start, content.end)) || isNominal(items[at + 1]))) return false;
  record(reading, {
    range: { first: at, end: at + 1 },
    // « Réponse : « … » »: somebody else's words, whoever spoke before.
    construction: said && !said.source ? 'colon' : 'label',
    cue: null,
    source: named ? phrase : null,
    order: named ? 'label' : null,
    clause: -1,
  });
  return true;
}

/** « Même son de cloche chez sa voisine : « … » », « pas de doute pour Jean Morel, adjoint : « … » »: whom the label comes to. */
function ledTo(field: Field, from: number, end: number): Phrase | null {
  const { items } = field.n;
  for (let i = from; i < end - 1; i++) {
    if (!field.language.speech.clause.labelLeads.has(items[i]!.norm)) continue;
    // « du côté de la mairie ».
    const first = has(items[i + 1], TAG.link) && !has(items[i + 1], TAG.determiner) ? i + 2 : i + 1;
    const core = coreEnd(field, first);
    return core === end || isComma(items[core]) ? { first, end, kind: 'nominal' } : null;
  }
  return null;
}

/** Where the label before a quotation may begin: at its sentence, or after a semicolon. */
function labelStart({ n, unit }: Field, at: number): number {
  let first = at;
  while (first > unit.first && n.items[first - 1]!.norm !== ';') first--;
  return first;
}

/** « Réponse du maire », "Lee's verdict": a label that is a noun for what is said, with whose it is; null for any other label. */
function saidBy(field: Field, first: number, end: number): { readonly source: Phrase | null } | null {
  const { replies, heads } = field.language.speech.nouns;
  const noun = field.n.items.findIndex(
    ({ norm }, i) => i >= first && i < end && (replies.nouns.has(norm) || heads.has(norm)),
  );
  return noun < 0 ? null : { source: ownerOf(field, noun) };
}

/** A label whose own noun speaks: the notary, and not the trial of a notary; in English a body too ("Ferry operator: “…”"). */
function isSpeaker(field: Field, phrase: Phrase): boolean {
  const { speech } = field.language;
  if (speakerLikeness(field, phrase) < (speech.clause.headFirst ? 3 : 2)) return false;
  const { items } = field.n;
  let at = phrase.first;
  while (at < phrase.end && !isNominal(items[at])) at++;
  const head = headNoun(field, phrase);
  return (
    isPerson(field.language, head) ||
    items[at]!.name >= 0 ||
    // "Captain Ann Lee".
    (items[phrase.end - 1]!.name >= 0 && isPerson(field.language, items[at]!.norm)) ||
    (!speech.clause.headFirst && speech.voices.has(head)) ||
    isCapital(field, at)
  );
}

/** Anne Lee, though no list holds her: a capital inside the sentence. */
const isCapital = (field: Field, at: number) =>
  at > field.unit.first && /^\p{Lu}/u.test(field.n.text[field.n.items[at]!.start] ?? '');

/** "Anne Lee", or "Anne Lee, glaciologue": a name with what it is. */
function labelPhrase(field: Field, last: number): Phrase | null {
  const phrase = phraseBefore(field, last);
  if (!phrase || !isComma(field.n.items[phrase.first - 1])) return phrase;
  const named = phraseBefore(field, phrase.first - 2);
  const isName = named?.kind === 'nominal' && field.n.items[named.end - 1]!.name >= 0;
  return isName ? { ...named, end: phrase.end } : phrase;
}

/** "Le maire est formel : « … »", "Her message is simple: “…”": what a sentence with a verb of any kind leads up to. */
export function readColon(reading: Reading, at: number): boolean {
  const { field } = reading;
  const { items } = field.n;
  if (!isColon(items[at - 1]) || wordsIn(field.n, items[at]!) < 2 || opensLow(field, at)) return false;
  if (isToldNext(field, at - 1)) {
    record(reading, {
      range: { first: at, end: at + 1 },
      construction: 'lead-in',
      cue: null,
      source: null,
      order: null,
      clause: -1,
    });
    return true;
  }
  const subject = speakerBefore(reading, at) ?? sentenceSubject(field, at - 1) ?? openingSpeaker(field, at - 1);
  const group = nearestGroup(reading, at);
  if (!subject || group >= 0 || speakerLikeness(field, subject) < 2) return false;
  record(reading, {
    range: { first: at, end: at + 1 },
    construction: 'colon',
    cue: null,
    source: subject,
    order: 'subject',
    clause: -1,
  });
  return true;
}

/** « Et de citer un voisin : « … » »: an infinitive that tells what whoever spoke did next, up to the colon. */
const isToldNext = ({ n: { items }, unit: { first } }: Field, colon: number): boolean =>
  has(items[first], TAG.coordinator) &&
  has(items[first + 1], TAG.link) &&
  has(items[first + 2], TAG.infinitive) &&
  !showsFiniteIn(items, first + 3, colon);

/** « Morel : « … » et puis : « … » »: whoever said the words before, with nothing but small words between. */
function speakerBefore({ field, reports }: Reading, at: number): Phrase | null {
  const { items } = field.n;
  let before = at - 2;
  while (before > field.unit.first && has(items[before], TAG.coordinator | TAG.adverb | TAG.time)) before--;
  return reports.find((report) => report.whole && report.start === items[before]!.start)?.source ?? null;
}

/** « On attend » : dans l'escalier, Anne Lee résume l'humeur: whoever the sentence goes on to say something of. */
export function readPreface(reading: Reading, at: number): boolean {
  const { field, groups, sources } = reading;
  const { items } = field.n;
  if (at !== field.unit.first || !isColon(items[at + 1]) || wordsIn(field.n, items[at]!) < 3) return false;
  const clause = groups.findIndex((group, g) => {
    const source = sources[g];
    const says = group.mood === 'finite' && !group.passive && takes(group, FRAME.quote | FRAME.object);
    return says && source && source.first > at && speakerLikeness(field, source) === 3;
  });
  if (clause < 0) return false;
  const group = groups[clause]!;
  record(reading, {
    range: { first: at, end: at + 1 },
    construction: 'lead-in',
    cue: cueOf(field, group),
    group,
    source: sources[clause]!,
    order: 'subject',
    clause,
  });
  return true;
}

/** A noun or a verb by its form that its neighbours show to be a verb. */
const isLikelyVerb = ({ n: { items } }: Field, i: number) =>
  has(items[i], TAG.maybe) &&
  showsFinite(items, i) &&
  !(has(items[i - 1], TAG.preposition) && !has(items[i - 1], TAG.clitic));
