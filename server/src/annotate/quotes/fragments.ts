import { TAG } from '../../languages/speech';
import {
  endsInside,
  has,
  isColon,
  isComma,
  isNominal,
  isQuote,
  isVerb,
  matchBracket,
  opensLow,
  showsFinite,
  wordsIn,
} from './clause';
import type { Item } from './narration';
import type { Field, Phrase } from './noun-phrase';
import { phraseBefore } from './phrase-before';
import { cueOf, type Reading, record } from './reading';
import { headNoun, speakerLikeness } from './speaker-likeness';
import { afterSubordinate, sentenceSubject } from './subjects';
import { FRAME, takes } from './verb-group';

/** Reads the quotations in marks that no reporting clause of their sentence has taken. */
export function fragmentsIn(reading: Reading): void {
  const { field, used } = reading;
  for (let i = field.unit.first; i < field.unit.end; i++) {
    if (!isQuote(field.n.items[i]) || used.has(i)) continue;
    if (isReference(field, i) || readLabel(reading, i) || readSignature(reading, i) || isNaming(field, i)) continue;
    if (readColon(reading, i)) continue;
    if (standsAlone(field, i)) {
      record(reading, {
        range: { first: i, end: i + 1 },
        construction: 'alone',
        cue: null,
        source: null,
        order: null,
        clause: -1,
      });
    } else readFragment(reading, i);
  }
}

/** "X : « … »": a headline, a caption, an interview's answer. */
function readLabel(reading: Reading, at: number): boolean {
  const { field } = reading;
  const { items } = field.n;
  if (!isColon(items[at - 1]) || at - 2 < field.unit.first) return false;
  for (let i = field.unit.first; i < at - 1; i++) {
    if (isVerb(items[i]) || isQuote(items[i]) || (i > field.unit.first && isLikelyVerb(field, i))) return false;
    if (items[i]!.norm === '(' && matchBracket(items, i, 1, field.unit.first, at) < 0) return false;
  }
  let last = at - 2;
  if (items[last]!.norm === ')') while (last > field.unit.first && items[last]!.norm !== '(') last--;
  const phrase = labelPhrase(field, items[last]!.norm === '(' ? last - 1 : last);
  const named = phrase !== null && isSpeaker(field, phrase) && onlyPersons(field, phrase);
  const { content } = items[at]!.pair!;
  // "Cinéma : « La Dernière Cabane », …": a title, and "Reports: “streamlined” plan": a word of the sentence.
  const sure = named && speakerLikeness(field, phrase) === 3;
  if (!sure && (isTitle(field.n.text.slice(content.start, content.end)) || isNominal(items[at + 1]))) return false;
  record(reading, {
    range: { first: at, end: at + 1 },
    construction: 'label',
    cue: null,
    source: named ? phrase : null,
    order: named ? 'label' : null,
    clause: -1,
  });
  return true;
}

/** A label whose own noun speaks: the notary, and not the trial of a notary; in English a body too ("Ferry operator: “…”"). */
function isSpeaker(field: Field, phrase: Phrase): boolean {
  const { speech, names } = field.language;
  if (speakerLikeness(field, phrase) < (speech.clause.headFirst ? 3 : 2)) return false;
  const { items } = field.n;
  let at = phrase.first;
  while (at < phrase.end && !isNominal(items[at])) at++;
  const head = headNoun(field, phrase);
  const people =
    speech.people.has(head) || names.roles.has(head) || names.titles.has(head) || speech.anonymous.has(head);
  return (
    people || items[at]!.name >= 0 || (!speech.clause.headFirst && speech.voices.has(head)) || isCapital(field, at)
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
function readColon(reading: Reading, at: number): boolean {
  const { field } = reading;
  const { items } = field.n;
  if (!isColon(items[at - 1]) || wordsIn(field.n, items[at]!) < 2 || opensLow(field, at)) return false;
  const subject = sentenceSubject(field, at - 1);
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

/** “Title” — The Paper, 3 May 2020: an entry in a list of references. */
function isReference(field: Field, at: number): boolean {
  const { items } = field.n;
  const { unit } = field;
  const link = items[at + 1];
  if (!link || at + 2 >= unit.end || !/^[—–,-]$/.test(link.norm) || endsInside(field.n, items[at]!)) return false;
  let dated = false;
  for (let i = at + 2; i < unit.end; i++) {
    if (isVerb(items[i]) || isQuote(items[i])) return false;
    if (has(items[i], TAG.time)) dated = true;
  }
  for (let i = unit.first; i < at; i++) if (isVerb(items[i])) return false;
  return dated;
}

/** A noun or a verb by its form that its neighbours show to be a verb. */
const isLikelyVerb = (field: Field, i: number) => has(field.n.items[i], TAG.maybe) && showsFinite(field.n.items, i);

const onlyPersons = (field: Field, phrase: Phrase) => phrase.first - field.unit.first <= 1;

/** « … » — Jeanne Morel. */
function readSignature(reading: Reading, at: number): boolean {
  const { field } = reading;
  const { items } = field.n;
  const dash = items[at + 1];
  if (at !== field.unit.first || !dash || !/^[—–-]$/.test(dash.norm) || at + 2 >= field.unit.end) return false;
  let end = field.unit.end;
  while (end > at + 2 && items[end - 1]!.kind === 'mark') end--;
  const source: Phrase = { first: at + 2, end, kind: 'nominal' };
  if (end - at > 14 || items[at + 2]!.name < 0 || holdsVerb(field, at + 2, end)) return false;
  record(reading, {
    range: { first: at, end: at + 1 },
    construction: 'alone',
    cue: null,
    source,
    order: 'label',
    clause: -1,
  });
  return true;
}

const holdsVerb = (field: Field, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (isVerb(field.n.items[i])) return true;
  return false;
};

/** A title, a nickname, a term: what stands before it says so. */
export function isNaming(field: Field, at: number): boolean {
  const { n } = field;
  const { naming } = field.language.speech;
  const words = wordsIn(n, n.items[at]!);
  if (words > 10) return false;
  let before = at - 1;
  while (
    before >= field.unit.first &&
    (has(n.items[before], TAG.determiner | TAG.adverb) || has(n.items[before], TAG.preposition | TAG.subordinator))
  )
    before--;
  const word = before >= field.unit.first && !isSelf(field, before) ? n.items[before]!.norm : '';
  if (words < 8 && (naming.before.has(word) || naming.nouns.has(word))) return true;
  const content = n.text.slice(n.items[at]!.pair!.content.start, n.items[at]!.pair!.content.end);
  // "le programme « Un toit pour tous »": a name right after its noun.
  const after = n.items[at - 1];
  if (
    words < 8 &&
    at > field.unit.first &&
    isNominal(after) &&
    !after!.readings &&
    /^\p{Lu}/u.test(content) &&
    !/[.!?…,]$/.test(content)
  )
    return true;
  return isTitle(content);
}

/** « s'est dit », « se dit »: says so of oneself, and names nothing. */
const isSelf = (field: Field, at: number): boolean =>
  field.n.items[at]!.readings !== undefined &&
  [at - 1, at - 2].some((i) => field.language.speech.clause.reflexives.has(field.n.items[i]?.norm ?? ''));

/** Written as a title: every word of weight begins with a capital, and no sentence ends in it. */
function isTitle(content: string): boolean {
  if (/[.!?…,]$/.test(content)) return false;
  const words = content.split(/[\s'’-]+/).filter((word) => word.length > 3 || /^\p{Lu}/u.test(word));
  return words.length > 0 && words.length < 8 && words.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}

/** A sentence that is nothing but a quotation in marks. */
function standsAlone(field: Field, at: number): boolean {
  const { items } = field.n;
  for (let i = field.unit.first; i < field.unit.end; i++) {
    if (i === at || items[i]!.kind === 'mark' || isQuote(items[i])) continue;
    return false;
  }
  return wordsIn(field.n, items[at]!) > 2;
}

/** Words in marks in a sentence that reports: they go to its nearest reporting verb. */
function readFragment(reading: Reading, at: number): void {
  const { field, groups, leads } = reading;
  const { items } = field.n;
  const words = wordsIn(field.n, items[at]!);
  const spoken = words >= 4 && looksSpoken(field, items[at]!);
  const range = { first: at, end: at + 1 };
  const chosen = words >= 3 || spoken ? nearestGroup(reading, at) : -1;
  if (chosen >= 0) {
    const group = groups[chosen]!;
    const own = reading.sources[chosen] ?? sentenceSubject(field, group.first);
    const around = own?.kind === 'relative' ? outsideRelative(field, own, group.end, at) : null;
    const source = around ?? own;
    if ((source && speakerLikeness(field, source) >= 2) || spoken) {
      const order = source ? 'subject' : null;
      const cue = around ? null : cueOf(field, group);
      const led = source !== null && isColon(items[at - 1]) && !opensLow(field, at);
      record(reading, { range, construction: led ? 'lead-in' : 'fragment', cue, group, source, order, clause: chosen });
      return;
    }
  }
  const lead = leads.find((l) => l.end <= at) ?? leads[0];
  if (lead && words >= 3) {
    const cue = { start: items[lead.first]!.start, end: items[lead.words - 1]!.end };
    const clause = groups.length + leads.indexOf(lead);
    record(reading, { range, construction: 'fragment', cue, source: lead.source, order: 'according-to', clause });
  } else if (spoken) {
    const construction = isFramed(field, at) ? 'alone' : 'fragment';
    record(reading, { range, construction, cue: null, source: null, order: null, clause: -1 });
  }
}

/** « Malgré tout, « je respecte ce choix » »: nothing but where, when or how stands about the words. */
function isFramed({ n, unit }: Field, at: number): boolean {
  for (let i = unit.first; i < unit.end; i++)
    if (i !== at && (isQuote(n.items[i]) || showsFinite(n.items, i))) return false;
  return isComma(n.items[at - 1]);
}

/** « La direction, qui avait proposé une prime, « prend acte » »: of words after a relative clause's last comma, what the clause is about. */
function outsideRelative(field: Field, relative: Phrase, from: number, at: number): Phrase | null {
  const { items } = field.n;
  if (!isComma(items[relative.first - 1])) return null;
  for (let i = from; i < at; i++) if (isComma(items[i])) return phraseBefore(field, relative.first - 2);
  return null;
}

/** The last reporting verb before a quotation, with no semicolon between them and not in the passive. */
function nearestGroup({ field, groups }: Reading, at: number): number {
  let chosen = -1;
  const main = afterSubordinate(field, at);
  for (let g = 0; g < groups.length; g++) {
    const group = groups[g]!;
    if (group.head >= main && group.head < at && !group.passive && takes(group, FRAME.quote | FRAME.object)) chosen = g;
  }
  if (chosen < 0) return -1;
  for (let i = groups[chosen]!.end; i < at; i++) if (field.n.items[i]!.norm === ';') return -1;
  return chosen;
}

/** Has a verb of its own, or speaks in the first person. */
function looksSpoken(field: Field, quote: Item): boolean {
  const { speech } = field.language;
  const content = field.n.text
    .slice(quote.pair!.content.start, quote.pair!.content.end)
    .toLowerCase()
    .replace(/[’ʼ]/g, "'");
  let finite = false;
  for (const word of content.split(/[^\p{L}\p{N}'-]+/u)) {
    const tag = speech.tags(word);
    if (tag & (TAG.finite | TAG.auxiliary)) finite = true;
    if (speech.clause.firstPerson.has(word)) return true;
  }
  return finite;
}
