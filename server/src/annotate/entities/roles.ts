import type { Knowledge } from '../../knowledge';
import { LEXICON } from '../../knowledge';
import type { Language } from '../../languages';
import type { OfficeClass, Reference } from '../../languages/reference';
import { TAG } from '../../languages/speech';
import type { NameMention } from '../names/types';
import type { Token } from '../tokens';
import type { RolePhrase } from './types';
import { bare, isCapital, phrase } from './words';

/** What role phrases are read from: a block's tokens, and which name, if any, each belongs to. */
export interface RoleSource {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly names: readonly NameMention[];
  /** For each token, the index of the name that it is part of, or -1. */
  readonly nameAt: Int32Array;
  readonly language: Language;
  readonly knowledge: Knowledge;
}

/** A role noun at a token, up to the token `end`. */
export interface RoleHead {
  readonly start: number;
  readonly end: number;
  readonly noun: string;
  readonly office: OfficeClass | null;
  readonly former: boolean;
  readonly plural: boolean;
}

/** Tokens that a complement may run to. */
const LONGEST_COMPLEMENT = 16;

const officeIndex = new WeakMap<
  Reference,
  ReadonlyMap<string, readonly { readonly text: string; readonly size: number }[]>
>();

function officesOf(reference: Reference) {
  let index = officeIndex.get(reference);
  if (!index) {
    const byFirst = new Map<string, { text: string; size: number }[]>();
    for (const text of reference.offices.keys()) {
      const parts = text.match(/[^\s']+'?/g) ?? [];
      const list = byFirst.get(parts[0]!) ?? [];
      list.push({ text, size: parts.length });
      byFirst.set(parts[0]!, list);
    }
    for (const list of byFirst.values()) list.sort((a, b) => b.size - a.size);
    index = byFirst;
    officeIndex.set(reference, index);
  }
  return index;
}

/** The role noun that begins at a token, or null. */
export function roleHeadAt(source: RoleSource, i: number): RoleHead | null {
  const token = source.tokens[i];
  if (token?.kind !== 'word') return null;
  const { reference, names } = source.language;
  const word = bare(token);
  const prefix = word.indexOf('-');
  const former = prefix > 0 && reference.former.has(word.slice(0, prefix));
  const stem = former ? word.slice(prefix + 1) : word;
  const office = officeAt(source, i, stem);
  if (office) return { start: i, ...office, former, plural: false };
  if (reference.notRoles.has(stem) || source.nameAt[i]! >= 0) return null;
  const single = stem.length > 3 && stem.endsWith('s') ? stem.slice(0, -1) : '';
  const plural = single !== '' && (names.roles.has(single) || reference.offices.has(single));
  if (!plural && !names.roles.has(stem)) return null;
  return { start: i, end: i + 1, noun: plural ? single : stem, office: null, former, plural };
}

/** The longest office title at a token; a nationality may stand inside it (« ministre allemand des Affaires étrangères »). */
function officeAt(source: RoleSource, i: number, stem: string) {
  const { tokens, language } = source;
  for (const { text, size } of officesOf(language.reference).get(stem) ?? []) {
    const inside = size > 1 && tokens[i + 1] && isDemonym(source, tokens[i + 1]!) ? 1 : 0;
    const end = i + size + inside;
    if (end > tokens.length) continue;
    const rest = phrase(tokens, i + 1 + inside, end);
    if ((rest ? `${stem} ${rest}` : stem) === text)
      return { end, noun: text, office: language.reference.offices.get(text)! };
  }
  return null;
}

/** The role that stands right before a name, or before a comma and the name; `first` is the name's (or its title's) token. */
export function roleBefore(source: RoleSource, first: number, sentenceStart: number): RolePhrase | null {
  const { tokens, language } = source;
  const comma = tokens[first - 1]?.text === ',';
  const last = comma ? first - 1 : first;
  const heads = headsBefore(source, last, sentenceStart);
  const nearest = heads.findIndex((head) => head.end <= last && isComplement(source, head.end, last, comma));
  if (nearest < 0) return null;
  let head = heads[nearest]!;
  if (comma) {
    for (const further of heads.slice(nearest + 1)) {
      if (!isLinked(source, further.end, head.start)) break;
      head = further;
    }
  }
  if (head.plural) return null;
  const start = phraseStart(source, head.start, sentenceStart);
  const before = tokens[start - 1];
  const determiner = before ? language.reference.determiners.get(bare(before)) : undefined;
  if (comma && !(determiner?.definite ?? head.start > start)) return null;
  if (comma && followsApposition(source, determiner ? start - 1 : start)) return null;
  return rolePhrase(source, head, start, last, 'before', determiner?.definite ?? !determiner);
}

/** The role in apposition after a name: "Ada Lovelace, a mathematician"; `next` is the token after the name. */
export function roleAfter(source: RoleSource, next: number, sentenceEnd: number): RolePhrase | null {
  const { tokens, language } = source;
  const opener = tokens[next]?.text;
  if (opener !== ',' && opener !== '(' && opener !== '–' && opener !== '—') return null;
  let i = next + 1;
  const determiner = tokens[i] ? language.reference.determiners.get(bare(tokens[i]!)) : undefined;
  if (determiner) i++;
  const head = headWithin(source, i, sentenceEnd, 4);
  if (!head || head.plural) return null;
  const end = complementEnd(source, head.end, sentenceEnd);
  for (let k = head.end; k < end; k++) {
    const owner = source.nameAt[k]!;
    // "With Ada, the mathematician Grace …": the role is the next name's.
    if (
      owner >= 0 &&
      source.names[owner]!.type === 'person' &&
      !language.reference.roleLinks.has(bare(tokens[k - 1]!)) &&
      source.nameAt[k - 1] !== owner
    )
      return null;
  }
  // A comma and a name right after it in a list of people says nothing of either.
  return rolePhrase(source, head, i, end, 'after', determiner?.definite ?? true);
}

/** A role by itself, at its determiner: "le Premier ministre japonais". */
export function roleAlone(
  source: RoleSource,
  determiner: number,
  sentenceEnd: number,
): { phrase: RolePhrase; head: RoleHead; end: number } | null {
  const { tokens, language } = source;
  const head = headWithin(source, determiner + 1, sentenceEnd, language.id === 'en' ? 4 : 2);
  if (!head) return null;
  const end = complementEnd(source, head.end, sentenceEnd);
  const definite = language.reference.determiners.get(bare(tokens[determiner]!))?.definite ?? false;
  return { phrase: rolePhrase(source, head, determiner + 1, end, 'alone', definite), head, end };
}

/** What ends a clause's phrase: a verb that is nothing else, or a word that begins something new. Names are never verbs. */
const BREAKING = TAG.finite | TAG.auxiliary | TAG.subject | TAG.relative | TAG.that | TAG.question | TAG.subordinator;

function breaks(source: RoleSource, i: number): boolean {
  const { language, nameAt, tokens } = source;
  const token = tokens[i]!;
  if (language.reference.breaksRole.has(token.norm)) return true;
  return nameAt[i]! < 0 && !isCapital(token.text) && (language.speech.tags(token.norm) & BREAKING) !== 0;
}

/** The heads to the left of a token, nearest first. */
function headsBefore(source: RoleSource, last: number, sentenceStart: number): RoleHead[] {
  const { tokens } = source;
  const heads: RoleHead[] = [];
  const stop = Math.max(sentenceStart, last - LONGEST_COMPLEMENT);
  for (let i = last - 1; i >= stop; i--) {
    const token = tokens[i]!;
    if (token.kind === 'mark' && token.text !== '-') break;
    if (breaks(source, i)) break;
    const head = roleHeadAt(source, i);
    if (!head || head.end > last) continue;
    // "premier ministre" takes the place of "ministre".
    if (heads.length > 0 && head.end > heads.at(-1)!.start) heads.pop();
    heads.push(head);
  }
  return heads;
}

function headWithin(source: RoleSource, from: number, sentenceEnd: number, reach: number): RoleHead | null {
  const { tokens, language } = source;
  const { reference } = language;
  for (let i = from; i < sentenceEnd && i <= from + reach; i++) {
    const token = tokens[i]!;
    const head = roleHeadAt(source, i);
    if (head) {
      // "chief executive" and "police chief": the last of a run of nouns is the head, where it is one too.
      const longer = language.id === 'en' ? roleHeadAt(source, head.end) : null;
      return longer ?? head;
    }
    if (token.kind !== 'word' || breaks(source, i) || reference.prepositions.has(token.norm)) return null;
    if (reference.determiners.has(token.norm)) return null;
  }
  return null;
}

/** True where what lies between a role and a name only says more about the role. */
function isComplement(source: RoleSource, from: number, to: number, comma: boolean): boolean {
  if (from === to) return true;
  const { reference } = source.language;
  const { tokens } = source;
  if (source.language.id === 'en' && !comma) return false;
  let i = from;
  while (i < to && i - from < 3 && !reference.roleLinks.has(bare(tokens[i]!))) {
    if (source.nameAt[i]! >= 0 || reference.determiners.has(bare(tokens[i]!)) || tokens[i]!.kind !== 'word')
      return false;
    i++;
  }
  return i === to || reference.roleLinks.has(bare(tokens[i]!));
}

const isLinked = (source: RoleSource, from: number, to: number): boolean =>
  to - from > 0 && isComplement(source, from, to, true) && linkBefore(source, from, to);

function linkBefore(source: RoleSource, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (source.language.reference.roleLinks.has(bare(source.tokens[i]!))) return true;
  return false;
}

/** The first token of a role phrase: qualifiers, and in English also nationalities, bodies and other nouns before the head. */
function phraseStart(source: RoleSource, head: number, sentenceStart: number): number {
  const { tokens, language, nameAt } = source;
  const { reference, names } = language;
  let start = head;
  while (start > sentenceStart && head - start < 8) {
    const token = tokens[start - 1]!;
    const word = bare(token);
    const qualifies =
      reference.former.has(word) ||
      reference.pending.has(word) ||
      (language.id === 'en' &&
        !reference.breaksRole.has(word) &&
        !reference.prepositions.has(word) &&
        (nameAt[start - 1]! >= 0 ||
          word === "'s" ||
          names.organizationHeads.has(word) ||
          names.roles.has(word) ||
          (isCapital(token.text) &&
            !reference.determiners.has(word) &&
            !names.calendar.has(word) &&
            start - 1 > sentenceStart) ||
          isDemonym(source, token)));
    if (!qualifies) break;
    if (nameAt[start - 1]! >= 0 && source.names[nameAt[start - 1]!]!.type === 'person') break;
    start--;
  }
  return start;
}

/** True where a phrase at this token comes after a person's name and a comma, so that it is that person's. */
function followsApposition(source: RoleSource, start: number): boolean {
  if (source.tokens[start - 1]?.text !== ',') return false;
  const owner = source.nameAt[start - 2] ?? -1;
  return owner >= 0 && source.names[owner]!.type === 'person';
}

/** Where the words after a role stop saying more about it. */
function complementEnd(source: RoleSource, from: number, sentenceEnd: number): number {
  const { tokens, language, nameAt } = source;
  const { reference } = language;
  const stop = Math.min(sentenceEnd, from + LONGEST_COMPLEMENT);
  let i = from;
  let linked = false;
  let end = from;
  for (; i < stop; i++) {
    const token = tokens[i]!;
    const word = bare(token);
    if (token.kind !== 'word' || breaks(source, i)) break;
    if (reference.roleLinks.has(word)) {
      linked = true;
      continue;
    }
    if (
      !linked &&
      !(
        isDemonym(source, token) ||
        reference.pending.has(word) ||
        (language.id !== 'en' && i === from && adjectival(token))
      )
    )
      break;
    if (reference.determiners.has(word)) continue;
    if (linked && !(isCapital(token.text) || nameAt[i]! >= 0 || i - lastLink(source, i) <= 3)) break;
    end = i + 1;
  }
  return end;
}

function lastLink(source: RoleSource, i: number): number {
  let k = i;
  while (k > 0 && !source.language.reference.roleLinks.has(bare(source.tokens[k]!))) k--;
  return k;
}

/** A lower-case word with an ending of French relational adjectives ("municipal", "adjointe", "européenne"). */
const adjectival = (token: Token): boolean =>
  /(?:al|ale|aux|el|elle|ien|ienne|éen|éenne|ain|aine|ais|aise|ois|oise|ique|iste|aire|if|ive|oint|ointe|eur|eure|ent|ente|é|ée)$/.test(
    token.norm,
  ) && !isCapital(token.text);

export const isDemonym = (source: RoleSource, token: Token): boolean =>
  token.kind === 'word' && (source.knowledge.lexicon(token.text) & LEXICON.demonym) !== 0;

function rolePhrase(
  source: RoleSource,
  head: RoleHead,
  start: number,
  end: number,
  side: RolePhrase['side'],
  definite: boolean,
): RolePhrase {
  const { tokens, language } = source;
  const { reference } = language;
  let former = head.former;
  let pending = false;
  for (let i = start; i < end; i++) {
    if (i >= head.start && i < head.end) continue;
    if (i < head.start && reference.former.has(bare(tokens[i]!))) former = true;
    if (reference.pending.has(bare(tokens[i]!))) pending = true;
  }
  const from = Math.min(start, head.start);
  const to = Math.max(end, head.end);
  const of = ownerOf(source, head, from, to);
  return {
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
    head: { start: tokens[head.start]!.start, end: tokens[head.end - 1]!.end },
    noun: head.noun,
    office: head.office,
    of: of?.span ?? null,
    knownOf: of?.known ?? null,
    former,
    pending,
    side,
    definite,
  };
}

/** What a role is a role of: the first body or place named in its phrase, or a nationality. */
function ownerOf(source: RoleSource, head: RoleHead, from: number, to: number) {
  const { tokens, nameAt, names, knowledge, language } = source;
  const order = [...range(head.start + 1, to), ...range(from, head.start).reverse()];
  for (const i of order) {
    const owner = nameAt[i]!;
    if (owner >= 0 && names[owner]!.type !== 'person') {
      const span = { start: names[owner]!.start, end: names[owner]!.end };
      const reading = knowledge
        .readings(source.text.slice(span.start, span.end), language.id)
        .find((r) => r.type === 'place' || r.type === 'organization');
      return { span, known: reading?.entity ?? null };
    }
    const { start, end, text } = tokens[i]!;
    if (isDemonym(source, tokens[i]!)) return { span: { start, end }, known: demonymOf(knowledge, text, language.id) };
    if (owner >= 0 || !/^\p{Lu}{2,}$/u.test(text)) continue;
    // An acronym that was not taken for a name.
    const body = knowledge.readings(text, language.id).find((r) => r.type === 'organization' || r.type === 'place');
    if (body) return { span: { start, end }, known: body.entity };
  }
  return null;
}

/** The country or place that a nationality belongs to, whatever its case. */
export function demonymOf(knowledge: Knowledge, word: string, language: string): string | null {
  for (const form of [word, word.toLowerCase(), word[0]!.toUpperCase() + word.slice(1)]) {
    const reading = knowledge.readings(form, language).find((r) => r.kind === 'demonym');
    if (reading) return reading.entity;
  }
  return null;
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
