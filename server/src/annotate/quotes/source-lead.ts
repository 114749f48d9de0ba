import { TAG } from '../../languages/speech';
import { citationAt } from './chain';
import {
  closesQuote,
  has,
  isColon,
  isComma,
  isNominal,
  isQuote,
  isVerb,
  matchBracket,
  showsFiniteIn,
  wordsIn,
} from './clause';
import { closingDash, coreEnd, type Field, type Phrase, skipAsides } from './noun-phrase';
import { phraseBefore } from './phrase-before';
import { opensWithVerb } from './shows-clause';
import { headNoun, speakerLikeness } from './speaker-likeness';

/** "Selon X", "according to X": the words that lead in, and the source. `end` is the item after the source. */
export interface SourcePhrase {
  readonly first: number;
  readonly end: number;
  /** After the words that lead in. */
  readonly words: number;
  readonly verbatim: boolean;
  readonly source: Phrase;
}

/** The phrases of a sentence that lead in a source; those that lead in a measure ("selon les besoins") are left out. */
export function sourceLeads(field: Field): readonly SourcePhrase[] {
  const { items } = field.n;
  const { leadWords } = field.language.speech;
  const found: SourcePhrase[] = [];
  for (let i = field.unit.first; i < field.unit.end; i++) {
    // "Pour la première fois" is an adverb.
    if (!leadWords.has(items[i]!.norm) || items[i]!.tag === TAG.adverb) continue;
    const phrase = leadAt(field, i);
    if (!phrase) continue;
    found.push(phrase);
    i = phrase.end - 1;
  }
  return found.filter((lead) => !has(items[lead.end], TAG.that));
}

function leadAt(field: Field, at: number): SourcePhrase | null {
  const { items } = field.n;
  const { speech } = field.language;
  const { leads, measures } = speech;
  const lead = leads.find((l) => l.words.every((word, k) => items[at + k]?.norm === word));
  if (!lead) return null;
  const from = at + (lead.whose === null ? lead.leading : lead.words.length);
  if (lead.whose !== null) {
    const source: Phrase = { first: at + lead.whose, end: at + lead.whose + 1, kind: 'pronoun' };
    return setsOff(field, from) ? { first: at, end: from, words: from, verbatim: lead.verbatim, source } : null;
  }
  if (from >= field.unit.end) return null;
  const opening = opensClause(field, at);
  // « le bilan officiel et de source policière »: of what comes before.
  const joined = has(items[at - 1], TAG.coordinator) && !showsFiniteIn(items, field.unit.first, at);
  if (lead.whose === null && lead.leading < lead.words.length && (!opening || joined)) return null;
  const relative = relativeAt(field, at, from, lead.strong);
  if (relative) return { first: at, end: from + 1, words: from, verbatim: lead.verbatim, source: relative };
  const latter = has(items[from], TAG.determiner) && speech.clause.latter.has(items[from + 1]?.norm ?? '');
  if (latter && lead.strong && setsOff(field, from + 2)) {
    const source: Phrase = { first: from, end: from + 2, kind: 'nominal' };
    return { first: at, end: from + 2, words: from, verbatim: lead.verbatim, source };
  }
  if (pronounAt(field, from)) {
    // "Who is to blame, according to you?": a question to the one who is asked.
    if (field.language.speech.clause.secondPerson.has(items[from]!.norm)) return null;
    if (!lead.strong && !(opening && setsOff(field, from + 1))) return null;
    return {
      first: at,
      end: from + 1,
      words: from,
      verbatim: lead.verbatim,
      source: { first: from, end: from + 1, kind: 'pronoun' },
    };
  }
  // "aurait, selon X, payé": with no comma the participle belongs to the auxiliary.
  const end = has(items[at - 1], TAG.auxiliary) ? beforeParticiple(field, from) : phraseEnd(field, from);
  if (end <= from) return null;
  const after = overAdjuncts(field, end);
  const source: Phrase = { first: from, end: holdsParticiple(field, from, end) ? after : end, kind: 'nominal' };
  const closes = setsOff(field, after) || joinsFigure(field, after);
  const head = headNoun(field, source);
  if (measures.has(head)) return null;
  const likeness = speakerLikeness(field, source);
  const quoted = isQuote(items[after]) || (isComma(items[after]) && isQuote(items[after + 1]));
  // Where nothing sets the phrase off, only what can speak is a source: "varient selon sa définition".
  const first = opensSentence(field, at);
  // « selon l'Intérieur, »: a capital makes a body of it.
  const capital = /^\p{Lu}/u.test(field.n.text[items[source.end - 1]!.start] ?? '');
  const speaks = closes && (speech.voices.has(head) || (capital && source.end - source.first === 2));
  const least = !opening ? (speaks ? 2 : 3) : first && closes && lead.strong ? 1 : 2;
  if (likeness < least && !(opening && quoted && lead.strong)) return null;
  if (!lead.strong) {
    // « Pour Noël, … »
    if (end - from === 1 && field.language.names.calendar.has(items[from]!.norm)) return null;
    const leads = isComma(items[after]) || quoted || (isColon(items[after]) && isQuote(items[after + 1]));
    // « Pour les réformes de société, … »: what cannot speak, whatever it is of.
    const speaker = speakerLikeness(field, withoutComplements(field, source)) >= 2;
    const ends = (after >= field.unit.end || /^[.;]$/.test(items[after]!.norm)) && followsQuote(field, at);
    if (!speaker || !(ends || (opening && leads && opensSentence(field, at)))) return null;
  }
  return { first: at, end: overRelative(field, after), words: from, verbatim: lead.verbatim, source };
}

/** A phrase up to the first preposition in it. */
function withoutComplements({ n }: Field, phrase: Phrase): Phrase {
  let end = phrase.first + 1;
  while (end < phrase.end && !has(n.items[end], TAG.preposition | TAG.link)) end++;
  return { ...phrase, end };
}

/** "a study [published] Monday in Nature,": past when and where it was, as far as a comma or the sentence's end; `end` itself where none comes. */
function overAdjuncts(field: Field, end: number): number {
  const { items } = field.n;
  if (items[end]?.kind === 'mark' || (!has(items[end], TAG.preposition) && skipAsides(field, end) === end)) return end;
  let at = end;
  for (let guard = 0; guard < MOST_ADJUNCTS && at < field.unit.end; guard++) {
    const timed = skipAsides(field, at);
    const core = has(items[timed], TAG.preposition) ? coreEnd(field, timed + 1) : timed;
    if (core === at) break;
    at = core;
  }
  return at >= field.unit.end || isComma(items[at]) || items[at]!.norm === '.' ? at : end;
}

/** Phrases of time and place after a source, at most. */
const MOST_ADJUNCTS = 4;

const holdsParticiple = (field: Field, from: number, end: number): boolean =>
  field.n.items.slice(from + 1, end).some((item) => has(item, TAG.participle | TAG.past));

/** "Selon Le Monde, qui cite un rapport, …": the relative clause is the narrator's. */
function overRelative(field: Field, from: number): number {
  const { items } = field.n;
  if (!isComma(items[from]) || !field.language.speech.clause.relatives.has(items[from + 1]?.norm ?? '')) return from;
  for (let i = from + 2; i < field.unit.end - 2; i++) {
    if (isQuote(items[i]) || isColon(items[i])) return from;
    if (isComma(items[i])) return i;
  }
  return from;
}

function beforeParticiple(field: Field, from: number): number {
  const end = phraseEnd(field, from);
  for (let i = from + 1; i < end; i++) if (has(field.n.items[i], TAG.participle | TAG.past)) return i;
  return end;
}

/** "X, pour qui", "according to whom": the noun before the lead; "la thèse selon laquelle": the relative pronoun itself. */
function relativeAt(field: Field, lead: number, at: number, strong: boolean): Phrase | null {
  const { items } = field.n;
  const item = items[at];
  if (!has(item, TAG.relative) || lead === field.unit.first || at + 1 >= field.unit.end) return null;
  let antecedent = phraseBefore(field, isComma(items[lead - 1]) ? lead - 2 : lead - 1);
  if (antecedent?.kind !== 'nominal') return null;
  // « …, a conclu Marc Delorme, pour qui »: the verb is none of his name.
  while (
    antecedent.end - antecedent.first > 1 &&
    has(items[antecedent.first - 1], TAG.auxiliary) &&
    has(items[antecedent.first], TAG.participle | TAG.past)
  )
    antecedent = { ...antecedent, first: antecedent.first + 1 };
  if (field.language.speech.clause.humanRelatives.has(item!.norm)) return lastPart(field, antecedent);
  return strong ? { first: at, end: at + 1, kind: 'relative' } : null;
}

/** "l'avis de Jean Morel, pour qui": what stands nearest to the pronoun. */
function lastPart(field: Field, phrase: Phrase): Phrase {
  const { items } = field.n;
  let { first } = phrase;
  for (let i = first; i < phrase.end - 1; i++) {
    if (!has(items[i], TAG.preposition)) continue;
    first = has(items[i], TAG.determiner) ? i : i + 1;
  }
  return { ...phrase, first };
}

/** "lui", "them": a source that is one pronoun. */
function pronounAt(field: Field, at: number): boolean {
  const item = field.n.items[at]!;
  // "according to her daughter".
  if (has(item, TAG.determiner) && isNominal(field.n.items[at + 1])) return false;
  return (
    has(item, TAG.disjunct) ||
    (has(item, TAG.subject) && !has(item, TAG.determiner) && field.language.speech.inversion === null)
  );
}

const setsOff = (field: Field, at: number): boolean => {
  const item = field.n.items[at];
  const closes = isComma(item) || isQuote(item) || isColon(item) || item?.norm === '.';
  return at >= field.unit.end || closes || closingDash(field, at) > 0;
};

/** « selon la police et plus de 12 000 selon la CGT »: another figure is joined here. */
const joinsFigure = ({ n: { items } }: Field, at: number): boolean =>
  has(items[at], TAG.coordinator) && items.slice(at + 1, at + 4).some(({ kind }) => kind === 'number');

const opensClause = (field: Field, at: number): boolean => {
  const before = field.n.items[at - 1];
  return (
    at === field.unit.first ||
    before?.kind === 'mark' ||
    has(before, TAG.adverb | TAG.coordinator | TAG.that | TAG.relative)
  );
};

/** « « Une folie », pour l'opposition »: a quotation and a comma before it, and nothing before those. */
const followsQuote = ({ n: { items }, unit }: Field, at: number): boolean =>
  closesQuote(items, at - 1) && (at - 2 === unit.first || items[at - 3]?.norm === ';');

/** Nothing but "but", "and" and the like comes before. */
const opensSentence = (field: Field, at: number): boolean => {
  for (let i = field.unit.first; i < at; i++) {
    const item = field.n.items[i]!;
    if (!has(item, TAG.coordinator | TAG.adverb) && item.kind !== 'mark') return false;
  }
  return true;
};

function phraseEnd(field: Field, from: number): number {
  const { items } = field.n;
  // A source's phrase goes on to a comma as a rule, so that most prepositions may join its parts.
  const { sourceLinks } = field.language.speech.clause;
  let end = coreEnd(field, from, sourceLinks, true);
  while (
    has(items[end], TAG.coordinator) &&
    end + 1 < field.unit.end &&
    (has(items[end + 1], TAG.determiner) || isNominal(items[end + 1]))
  ) {
    const next = coreEnd(field, end + 1, sourceLinks, true);
    // « selon la police et 12 000 selon la CGT »
    const isOther = field.language.speech.leadWords.has(items[next]?.norm ?? '');
    if (next <= end + 1 || isVerb(items[next]) || isOther) break;
    end = next;
  }
  if (end <= from) return end;
  // "le magazine « Première »": its name.
  const head = headNoun(field, { first: from, end, kind: 'nominal' });
  if (isQuote(items[end]) && field.language.speech.naming.nouns.has(head) && wordsIn(field.n, items[end]!) < 6) end++;
  // "un rapport sur « … », …": a title that belongs to the source.
  if (isQuote(items[end]) && isComma(items[end + 1]) && has(items[end - 1], TAG.preposition)) end++;
  else if (has(items[end], TAG.preposition) && isQuote(items[end + 1]) && isComma(items[end + 2])) end += 2;
  if (items[end]?.norm === '(') {
    const close = matchBracket(items, end, 1, from, field.unit.end);
    if (close > 0) end = close + 1;
  }
  return apposition(field, end);
}

/** ", QC": letters after a name are part of it. */
function overPostNominals(field: Field, from: number): number {
  const { items } = field.n;
  let end = from;
  while (isComma(items[end]) && field.language.names.postNominals.has(items[end + 1]?.norm ?? '')) end += 2;
  return end;
}

/** What the verb of a clause may be, by its form. */
const PREDICATES = TAG.finite | TAG.auxiliary | TAG.maybe | TAG.past;

/** ", chief of police,": where an apposition without a verb follows and something closes it. */
function apposition(field: Field, from: number): number {
  const { items } = field.n;
  const end = overPostNominals(field, from);
  if (!isComma(items[end]) || citationAt(field, end + 1)) return end;
  // ", or Cal Fire,": another name.
  const opens = has(items[end + 1], TAG.coordinator) ? end + 2 : end + 1;
  const next = items[opens];
  // « Pour Jean Morel, de l'Institut du port, »: what a name is of.
  const tied = has(next, TAG.link) && items[end - 1]!.name >= 0;
  if (!next || !(tied || has(next, TAG.determiner) || isNominal(next)) || has(next, TAG.subject)) return end;
  for (let i = opens; i < field.unit.end && i - end < 16; i++) {
    const item = items[i]!;
    if (isComma(item) || isColon(item) || isQuote(item)) {
      const phrase: Phrase = { first: opens, end: i, kind: 'nominal' };
      // « d'après la Cour, la dette « dépasse 30 milliards » »: the subject of a verb in marks.
      if (isQuote(item) && opensWithVerb(field, item, PREDICATES)) return end;
      return (tied ? isComma(item) : speakerLikeness(field, phrase) >= 2) && i > opens && !isSubjectOfNext(field, i)
        ? overPostNominals(field, i)
        : end;
    }
    // « selon le maire, Jean Morel. »: a name that ends the sentence.
    if (item.norm === '.' && i === field.unit.end - 1)
      return items[opens]!.name >= 0 && items[i - 1]!.name >= 0 ? i : end;
    if (isVerb(item) || has(item, TAG.past | TAG.maybe | TAG.relative | TAG.subject)) return end;
  }
  return end;
}

/** "Selon l'AFP, le Conseil, principale coalition, a appelé": what stands before this comma is the subject of the verb to come. */
function isSubjectOfNext(field: Field, comma: number): boolean {
  const { items } = field.n;
  if (!isComma(items[comma])) return false;
  if (isVerb(items[comma + 1]) || has(items[comma + 1], TAG.relative)) return true;
  for (let i = comma + 2; i < field.unit.end; i++) {
    if (isVerb(items[i]) || has(items[i], TAG.past | TAG.maybe)) return false;
    if (isComma(items[i])) return isVerb(items[i + 1]);
  }
  return false;
}
