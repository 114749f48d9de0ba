import { type Knowledge, LEXICON } from '../../knowledge';
import type { Language } from '../../languages';
import type { OfficeClass, Reference } from '../../languages/reference';
import { TAG } from '../../languages/speech';
import type { NameMention } from '../names/types';
import type { Token } from '../tokens';
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

const titleIndex = new WeakMap<
  Reference,
  ReadonlyMap<string, readonly { readonly text: string; readonly size: number }[]>
>();

/** The offices, and what people are in several words, by first word, longest first. */
function titlesOf(reference: Reference) {
  let index = titleIndex.get(reference);
  if (!index) {
    const byFirst = new Map<string, { text: string; size: number }[]>();
    const phrases = [...reference.epithets].filter((text) => text.includes(' '));
    for (const text of [...reference.offices.keys(), ...phrases]) {
      const parts = text.match(/[^\s']+'?/g) ?? [];
      const list = byFirst.get(parts[0]!) ?? [];
      list.push({ text, size: parts.length });
      byFirst.set(parts[0]!, list);
    }
    for (const list of byFirst.values()) list.sort((a, b) => b.size - a.size);
    index = byFirst;
    titleIndex.set(reference, index);
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
  const spelt = reference.officeAcronyms.get(token.text);
  if (spelt !== undefined && source.nameAt[i]! < 0 && source.tokens[i - 1]?.kind !== 'number')
    return {
      start: i,
      end: i + 1,
      noun: spelt,
      office: reference.offices.get(spelt) ?? null,
      former: false,
      plural: false,
    };
  const title = titleAt(source, i, stem);
  if (title) return { start: i, ...title, former, plural: false };
  if (reference.notRoles.has(stem) || source.nameAt[i]! >= 0) return null;
  const isRole = (noun: string) => names.roles.has(noun) || reference.epithets.has(noun);
  const single = singleOf(stem);
  const plural = single !== '' && (isRole(single) || reference.offices.has(single));
  if (!plural && !isRole(stem)) return null;
  return { start: i, end: i + 1, noun: plural ? single : stem, office: null, former, plural };
}

/** "mayors", "deputies": the noun of which a word looks like the plural, or nothing. */
function singleOf(noun: string): string {
  if (noun.length < 4 || !noun.endsWith('s')) return '';
  return noun.endsWith('ies') ? `${noun.slice(0, -3)}y` : noun.slice(0, -1);
}

/** The longest title at a token; a nationality may stand inside it (« ministre allemand des Affaires étrangères »). */
function titleAt(source: RoleSource, i: number, stem: string) {
  const { tokens, language, nameAt } = source;
  for (const { text, size } of titlesOf(language.reference).get(stem) ?? []) {
    const inside = size > 1 && tokens[i + 1] && isDemonym(source, tokens[i + 1]!) ? 1 : 0;
    const end = i + size + inside;
    if (end > tokens.length) continue;
    // « président du Conseil constitutionnel »: the name goes on, and so is no part of « président du Conseil ».
    const goesOn = size > 1 && nameAt[end - 1]! >= 0 && nameAt[end - 1] === nameAt[end];
    if (goesOn && (!isDemonym(source, tokens[end]!) || isKnownBody(source, nameAt[end]!))) continue;
    const rest = phrase(tokens, i + 1 + inside, end);
    if ((rest ? `${stem} ${rest}` : stem) === text)
      return { end, noun: text, office: language.reference.offices.get(text) ?? null };
  }
  return null;
}

function isKnownBody({ text, names, knowledge, language }: RoleSource, name: number): boolean {
  const { start, end } = names[name]!;
  return knowledge.readings(text.slice(start, end), language.id).some((r) => r.type === 'organization');
}

/** The noun that a link ties to what begins at a token: « le [parquet] de X ». */
export function linkedNoun({ tokens, language }: RoleSource, start: number): string | null {
  const [noun, link] = [tokens[start - 2], tokens[start - 1]];
  return noun && link && language.reference.roleLinks.has(bare(link)) ? bare(noun) : null;
}

export const isDemonym = (source: RoleSource, token: Token): boolean =>
  token.kind === 'word' && (source.knowledge.lexicon(token.text) & LEXICON.demonym) !== 0;

/** What ends a clause's phrase: a verb that is nothing else, or a word that begins something new. Names are never verbs. */
const BREAKING = TAG.finite | TAG.auxiliary | TAG.subject | TAG.relative | TAG.that | TAG.question | TAG.subordinator;

export function breaks(source: RoleSource, i: number): boolean {
  const { language, nameAt, tokens } = source;
  const token = tokens[i]!;
  if (language.reference.breaksRole.has(token.norm)) return true;
  return nameAt[i]! < 0 && !isCapital(token.text) && (language.speech.tags(token.norm) & BREAKING) !== 0;
}
