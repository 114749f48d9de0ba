import { TAG } from '../../languages/speech';
import {
  endsInside,
  has,
  isColon,
  isComma,
  isNominal,
  isQuote,
  isVerb,
  opensLow,
  showsFinite,
  wordsIn,
} from './clause';
import { readColon, readLabel, readPreface } from './labels';
import type { Item } from './narration';
import { nearestGroup } from './nearest-group';
import type { Field, Phrase } from './noun-phrase';
import { phraseBefore } from './phrase-before';
import { cueOf, type Reading, record } from './reading';
import { opensWithInfinitive, opensWithVerb } from './shows-clause';
import { speakerLikeness } from './speaker-likeness';
import { sentenceSubject } from './subjects';
import { isTitle } from './title';

/** Reads the quotations in marks that no reporting clause of their sentence has taken. */
export function fragmentsIn(reading: Reading): void {
  const { field, used } = reading;
  for (let i = field.unit.first; i < field.unit.end; i++) {
    if (!isQuote(field.n.items[i]) || used.has(i)) continue;
    if (isReference(field, i) || readLabel(reading, i) || readSignature(reading, i) || isNaming(field, i)) continue;
    if (readColon(reading, i) || readPreface(reading, i) || readPredicate(reading, i)) continue;
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

/** « La mairie « regrette » ce choix », "the firm “accepts” the ruling": the verb in marks is what its subject says of itself. */
function readPredicate(reading: Reading, at: number): boolean {
  const { field } = reading;
  const { items } = field.n;
  if (at === field.unit.first) return false;
  // « Le maire a « condamné avec force cet acte » ».
  const compound = isAuxiliary(field, at - 1) && wordsIn(field.n, items[at]!) > 3 && reportsInMarks(field, items[at]!);
  if (!compound && !opensWithVerb(field, items[at]!, TAG.finite | TAG.auxiliary)) return false;
  const subject = phraseBefore(field, compound ? at - 2 : at - 1);
  if (!subject || subject.kind === 'relative' || speakerLikeness(field, subject) < 2) return false;
  record(reading, {
    range: { first: at, end: at + 1 },
    construction: 'object',
    cue: null,
    source: subject,
    order: 'subject',
    clause: -1,
  });
  return true;
}

const isAuxiliary = ({ n: { items }, language }: Field, at: number): boolean =>
  has(items[at], TAG.auxiliary) && !language.speech.clause.be.has(items[at]!.norm);

/** The first of the words in marks is the participle of a verb that one does by saying so (« condamné »), and of no deed (« menacé »). */
function reportsInMarks({ n, language }: Field, quote: Item): boolean {
  const { start, end } = quote.pair!.content;
  const [word] = /^\p{Ll}+/u.exec(n.text.slice(start, end)) ?? [''];
  const { performatives, readings } = language.speech;
  return readings(word)?.some(({ form, verb }) => form.mood === 'participle' && performatives.has(verb.lemma)) === true;
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

/** « … » — Jeanne Morel. */
function readSignature(reading: Reading, at: number): boolean {
  const { field } = reading;
  const { items } = field.n;
  const dash = items[at + 1];
  if (at !== field.unit.first || !dash || !/^[—–(-]$/.test(dash.norm) || at + 2 >= field.unit.end) return false;
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
    ((has(n.items[before], TAG.determiner) && !(before === at - 1 && has(n.items[before], TAG.disjunct))) ||
      has(n.items[before], TAG.adverb | TAG.preposition | TAG.subordinator))
  )
    before--;
  const said =
    before >= field.unit.first && (isTold(field, before) || isSaid(field, before) || saysTo(field, before, at));
  const word = before >= field.unit.first && !said ? n.items[before]!.norm : '';
  const content = n.text.slice(n.items[at]!.pair!.content.start, n.items[at]!.pair!.content.end);
  if (words < 8 && (naming.before.has(word) || (naming.nouns.has(word) && !describes(field, content)))) return true;
  // "le programme « Un toit pour tous »": a name right after its noun.
  const after = n.items[at - 1];
  if (
    words < 8 &&
    at > field.unit.first &&
    isNominal(after) &&
    !after!.readings &&
    /^\p{Lu}/u.test(content) &&
    !opensInFirstPerson(field, content) &&
    !/[.!?…,]$/.test(content)
  )
    return true;
  return isTitle(content);
}

/** "told the court “I never saw it”": somebody's words, and no name. */
const opensInFirstPerson = ({ language }: Field, content: string): boolean =>
  language.speech.clause.firstPerson.has(/^\p{L}+['’]?/u.exec(content)![0].toLowerCase().replace('’', "'"));

/** « voit dans ce projet « une erreur » »: words that begin with "a" in lower case name nothing. */
const describes = ({ language }: Field, content: string): boolean =>
  language.reference.determiners.get(/^\p{Ll}*/u.exec(content)![0])?.definite === false;

/** « s'est dit », « se dit », « me dit »: says so of oneself or to somebody, and names nothing. */
const isTold = ({ n: { items }, language }: Field, at: number): boolean =>
  items[at]!.readings !== undefined &&
  ([at - 1, at - 2].some((i) => language.speech.clause.reflexives.has(items[i]?.norm ?? '')) ||
    (language.speech.inversion !== null &&
      has(items[at - 1], TAG.clitic) &&
      !has(items[at - 1], TAG.determiner | TAG.negation | TAG.preposition)));

/** « dit « comprendre la colère » »: a verb of saying, and words that begin with an infinitive. */
const saysTo = (field: Field, verb: number, quote: number): boolean =>
  field.n.items[verb]!.readings !== undefined && opensLow(field, quote) && opensWithInfinitive(field, quote);

/** « a dit sa « tristesse » »: what somebody said, and not what something is called (« est dit « classique » »). */
const isSaid = ({ n, language }: Field, at: number): boolean =>
  n.items[at]!.readings !== undefined &&
  has(n.items[at - 1], TAG.auxiliary) &&
  !language.speech.clause.be.has(n.items[at - 1]!.norm);

/** A sentence that is nothing but a quotation in marks. */
function standsAlone(field: Field, at: number): boolean {
  const { items } = field.n;
  if (wordsIn(field.n, items[at]!) <= 2 && !/[.!?…]/.test(endsInside(field.n, items[at]!))) return false;
  for (let i = field.unit.first; i < field.unit.end; i++) {
    if (i === at || items[i]!.kind === 'mark' || isQuote(items[i])) continue;
    return false;
  }
  return true;
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
