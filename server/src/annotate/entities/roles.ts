import { TAG } from '../../languages/speech';
import { isAcronym } from './acronyms';
import { breaks, isDemonym, linkedNoun, type RoleHead, type RoleSource, roleHeadAt } from './role-heads';
import { rolePhrase } from './role-phrase';
import type { RolePhrase } from './types';
import { bare, isCapital } from './words';

/** Tokens that a complement may run to. */
const LONGEST_COMPLEMENT = 16;

/** « Le maire de Cassel (Nord), Ada Moss »: tokens from bracket to bracket that are passed over. */
const LONGEST_ASIDE = 5;

/** The role that stands right before a name, or before a comma and the name; `first` is the name's (or its title's) token. */
export function roleBefore(source: RoleSource, first: number, sentenceStart: number): RolePhrase | null {
  const { tokens, language } = source;
  const comma = tokens[first - 1]?.text === ',';
  // « Le porte-parole d'Ada Moss » is not she.
  if (joins(source, first - 1)) return null;
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
  const from = determiner ? start - 1 : start;
  if (comma && (followsApposition(source, from) || isOfSomebody(source, from))) return null;
  return rolePhrase(source, head, start, last, 'before', determiner?.definite ?? !determiner);
}

/**
 * The role in apposition after a name, or said of it: "Ada Lovelace, a mathematician", "Ada Lovelace is a mathematician"; `next` is
 * the token after the name.
 */
export function roleAfter(source: RoleSource, next: number, sentenceEnd: number): RolePhrase | null {
  const { tokens, language } = source;
  const opener = tokens[next]?.text;
  const isSaid = tokens[next]?.norm === language.reference.presentCopula;
  if (!isSaid && opener !== ',' && opener !== '(' && opener !== '–' && opener !== '—') return null;
  let i = isSaid ? next + 1 : afterAge(source, next + 1);
  const determiner = tokens[i] ? language.reference.determiners.get(bare(tokens[i]!)) : undefined;
  if (determiner) i++;
  // "A 36-year-old nurse".
  if (tokens[i]?.kind === 'number' && tokens[i + 1]?.text === '-') i += 3;
  const head = headWithin(source, i, sentenceEnd, isSaid ? 1 : 4);
  if (!head || head.plural) return null;
  const end = complementEnd(source, head.end, sentenceEnd);
  if (opener === ',' && determiner?.definite && isSubject(source, next, end, sentenceEnd)) return null;
  for (let k = head.end; k < end; k++) {
    const owner = source.nameAt[k]!;
    // "With Ada, the mathematician Grace …": the role is the next name's.
    if (owner >= 0 && source.names[owner]!.type === 'person' && !joins(source, k - 1) && source.nameAt[k - 1] !== owner)
      return null;
  }
  // A comma and a name right after it in a list of people says nothing of either.
  return rolePhrase(source, head, i, end, 'after', determiner?.definite ?? true);
}

/** True for a preposition that joins a role to what it is a role of. */
function joins({ tokens, language: { reference } }: RoleSource, i: number): boolean {
  const word = tokens[i] ? bare(tokens[i]!) : '';
  return reference.roleLinks.has(word) && reference.prepositions.has(word);
}

/** The token after an age in commas: "Ada Lovelace, 36, a mathematician", « 36 ans, une mathématicienne ». */
function afterAge({ tokens }: RoleSource, i: number): number {
  if (tokens[i]?.kind !== 'number') return i;
  const comma = tokens[i + 1]?.text === ',' ? i + 1 : i + 2;
  return tokens[comma]?.text === ',' ? comma + 1 : i;
}

/** The furthest that an apposition which is led in by a preposition runs past what is understood of it, in tokens. */
const LOOSE_END = 8;

/**
 * "According to the expert, Ada Lovelace, the accused is well": what follows the comma is no apposition but the subject of what
 * comes next. Its verb tells, where it is a plain one; so does a phrase that a preposition led in and that no comma closes.
 */
function isSubject({ tokens, language, nameAt }: RoleSource, comma: number, end: number, sentenceEnd: number): boolean {
  const { reference } = language;
  const after = end < sentenceEnd ? tokens[end]! : undefined;
  if (!after || after.kind === 'mark') return false;
  if (reference.beforeVerb.has(bare(after)) || reference.copulas.has(bare(after))) return true;
  let first = comma - 1;
  while (first > 0 && nameAt[first - 1] === nameAt[comma - 1]) first--;
  const opensSentence = first < 2 || tokens[first - 2]!.kind === 'mark';
  if (!opensSentence || !reference.prepositions.has(bare(tokens[first - 1] ?? after))) return false;
  for (let k = end; k < Math.min(sentenceEnd, end + LOOSE_END); k++) if (tokens[k]!.text === ',') return false;
  return true;
}

/** A role by itself, at its determiner: "le Premier ministre japonais". */
export function roleAlone(
  source: RoleSource,
  determiner: number,
  sentenceEnd: number,
): { phrase: RolePhrase; head: RoleHead; end: number } | null {
  const { tokens, language } = source;
  const head = headWithin(source, determiner + 1, sentenceEnd, language.reference.headLast ? 4 : 2);
  if (!head) return null;
  const end = complementEnd(source, head.end, sentenceEnd);
  const definite = language.reference.determiners.get(bare(tokens[determiner]!))?.definite ?? false;
  return { phrase: rolePhrase(source, head, determiner + 1, end, 'alone', definite), head, end };
}

/** The heads to the left of a token, nearest first. */
function headsBefore(source: RoleSource, last: number, sentenceStart: number): RoleHead[] {
  const { tokens } = source;
  const heads: RoleHead[] = [];
  const stop = Math.max(sentenceStart, last - LONGEST_COMPLEMENT);
  for (let i = last - 1; i >= stop; i--) {
    const token = tokens[i]!;
    if (token.text === ')') {
      let opener = i - 1;
      const least = Math.max(i - LONGEST_ASIDE, stop);
      while (opener > least && tokens[opener]!.text !== '(') opener--;
      if (opener > least) {
        i = opener;
        continue;
      }
    }
    if (token.kind === 'mark' && token.text !== '-') break;
    if (breaks(source, i)) break;
    const head = roleHeadAt(source, i);
    if (!head || head.end > last) continue;
    // "premier ministre" takes the place of "ministre".
    if (heads.length > 0 && head.end > heads.at(-1)!.start) heads.pop();
    heads.push(head);
  }
  // « le premier ministre élu », « la ministre déléguée »: what follows a role right away says only more of it.
  const [nearest, further] = heads;
  const { pending, headLast } = source.language.reference;
  if (nearest && further?.end === nearest.start && (!headLast || pending.has(bare(tokens[nearest.start]!))))
    heads.shift();
  return heads;
}

function headWithin(source: RoleSource, from: number, sentenceEnd: number, reach: number): RoleHead | null {
  const { tokens, language } = source;
  const { reference } = language;
  let joined = false;
  for (let i = from; i < sentenceEnd && i <= from + reach; i++) {
    const token = tokens[i]!;
    const head = roleHeadAt(source, i);
    if (head) {
      // "The Health and Safety Executive" is no person.
      if (joined && isCapital(token.text)) return null;
      // "chief executive" and "police chief": the last of a run of nouns is the head, where it is one too.
      const longer = reference.headLast ? roleHeadAt(source, head.end) : null;
      return longer ?? head;
    }
    if (token.kind !== 'word' || breaks(source, i) || reference.prepositions.has(token.norm)) return null;
    // « Ce samedi maire de Cassel »: the determiner is the day's.
    if (reference.determiners.has(token.norm) || source.language.names.calendar.has(token.norm)) return null;
    // « L'alliance militaire », « le comité directeur »: what comes after the noun is no noun.
    if (!reference.prenominal(token.norm)) return null;
    joined ||= reference.conjunctions.has(token.norm);
  }
  return null;
}

/** True where what lies between a role and a name only says more about the role. */
function isComplement(source: RoleSource, from: number, to: number, comma: boolean): boolean {
  if (from === to) return true;
  const { reference } = source.language;
  const { tokens } = source;
  if (source.language.reference.headLast && !comma) return false;
  // "The victim's mother, Ada": what has an owner's ending is not what the name is.
  if (tokens[from]!.norm === "'s") return false;
  // « L'adjointe au maire et Ada Moss »: two people.
  if (reference.conjunctions.has(bare(tokens[to - 1]!))) return false;
  let i = afterParty(source, from);
  if (i === to) return true;
  while (i < to && i - from < 3 && !reference.roleLinks.has(bare(tokens[i]!))) {
    if (source.nameAt[i]! >= 0 || reference.determiners.has(bare(tokens[i]!)) || tokens[i]!.kind !== 'word')
      return false;
    i++;
  }
  return i === to || reference.roleLinks.has(bare(tokens[i]!));
}

/** « Le député [LFI] Jean Roux », « le délégué [CGT] de l'usine »: past the letters of a party or a union after what somebody is there. */
function afterParty({ tokens, nameAt, names, language }: RoleSource, i: number): number {
  const name = names[nameAt[i] ?? -1];
  const isParty = name?.type === 'organization' && isAcronym(tokens[i]!.text) && name.end === tokens[i]!.end;
  return isParty && !language.reference.headLast ? i + 1 : i;
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
      (reference.headLast &&
        !reference.breaksRole.has(word) &&
        !reference.prepositions.has(word) &&
        (nameAt[start - 1]! >= 0 ||
          word === "'s" ||
          names.organizationHeads.has(word) ||
          names.roles.has(word) ||
          (isCapital(token.text) &&
            !reference.determiners.has(word) &&
            !names.calendar.has(word) &&
            (start - 1 > sentenceStart || bare(tokens[start]!) === "'s" || isKnownAcronym(source, token.text))) ||
          isDemonym(source, token)));
    if (!qualifies) break;
    if (nameAt[start - 1]! >= 0 && source.names[nameAt[start - 1]!]!.type === 'person' && !isDemonym(source, token))
      break;
    start--;
  }
  return start;
}

/** "NATO", "US" at the head of a sentence, where any other word would have its capital. */
const isKnownAcronym = ({ knowledge, language }: RoleSource, word: string): boolean =>
  /^\p{Lu}{2,}$/u.test(word) && knowledge.readings(word, language.id).some(({ type }) => type !== 'person');

/** True where a phrase at this token comes after a person's name and a comma, so that it is that person's. */
function followsApposition(source: RoleSource, start: number): boolean {
  if (source.tokens[start - 1]?.text !== ',') return false;
  const owner = source.nameAt[start - 2] ?? -1;
  return owner >= 0 && source.names[owner]!.type === 'person';
}

/** « La veuve de la victime, Corinne … »: the name is the widow's, and the role that of whose widow she is. */
const isOfSomebody = (source: RoleSource, start: number): boolean =>
  source.language.speech.people.has(linkedNoun(source, start) ?? '');

/** Where the words after a role stop saying more about it. */
function complementEnd(source: RoleSource, from: number, sentenceEnd: number): number {
  const { tokens, language, nameAt } = source;
  const { reference } = language;
  const stop = Math.min(sentenceEnd, from + LONGEST_COMPLEMENT);
  let i = from;
  let linked = false;
  let named = false;
  let links = 0;
  let end = from;
  for (; i < stop; i++) {
    const token = tokens[i]!;
    const word = bare(token);
    if (token.kind !== 'word' || breaks(source, i)) break;
    if (reference.roleLinks.has(word)) {
      linked = true;
      named = false;
      links++;
      continue;
    }
    if (
      !linked &&
      !(
        isDemonym(source, token) ||
        reference.pending.has(word) ||
        (i === from && !isCapital(token.text) && reference.relational?.test(token.norm))
      )
    )
      break;
    const determiner = reference.determiners.get(word);
    // « Il oblige le maire à une tâche », « le maire à venir »: unlike « de », « à » joins a role to few things.
    const vague = determiner && !determiner.definite && (links > 1 || isWithin(source, i - 1));
    if (linked && (vague || isClause(source, i))) break;
    if (determiner) continue;
    const isName = isCapital(token.text) || nameAt[i]! >= 0;
    // "The mayor of Kingsmere thanked": where qualifiers come first, nothing follows the name.
    if (linked && !isName && ((named && reference.headLast) || i - lastLink(source, i) > 3)) break;
    named ||= isName;
    end = i + 1;
  }
  return end;
}

const isWithin = ({ language, tokens }: RoleSource, i: number): boolean =>
  language.reference.placing.within.has(tokens[i]!.norm);

/** « le maire à venir », "the chairman to accuse him", "the leader for accusing them": a link that leads no noun. */
function isClause({ language, tokens }: RoleSource, i: number): boolean {
  const { reference, speech } = language;
  const { norm, text } = tokens[i]!;
  if ((speech.tags(norm) & TAG.infinitive) !== 0) return true;
  if (text !== norm || reference.determiners.has(norm) || reference.former.has(norm)) return false;
  const isGerund = reference.gerund?.test(norm) && reference.determiners.has(tokens[i + 1]?.norm ?? '');
  return isGerund || reference.infinitiveMark === tokens[i - 1]!.norm;
}

function lastLink(source: RoleSource, i: number): number {
  let k = i;
  while (k > 0 && !source.language.reference.roleLinks.has(bare(source.tokens[k]!))) k--;
  return k;
}
