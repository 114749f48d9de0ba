import { inSteps, type Steps } from '../../base';
import type { EntityType } from '../../knowledge';
import type { Language } from '../../languages';
import type { Token } from '../tokens';
import type { BlockUses, NameUse } from './uses';

/** A name as it is used for one kind of thing, over the whole article: all its uses with the same key. */
export interface Form {
  readonly key: string;
  readonly words: readonly string[];
  readonly person: boolean;
  /** Spellings that differ in case, accents or hyphens alone, with their counts, in order of first use. */
  readonly texts: Map<string, number>;
  readonly uses: NameUse[];
  readonly votes: Record<EntityType, number>;
  /** The first text without an article that was taken for its beginning: « L’Ukraine » is looked up as « Ukraine ». */
  readonly bare: string;
  /** Its place among the article's forms, in order of first use. */
  readonly index: number;
}

/** A name that the article gives only as the one that somebody was born with. */
export const isBirthName = ({ uses }: Form): boolean => uses.every(({ birth }) => birth);

/** The forms of an article in order of first use, and which of them each name is. */
export interface Forms {
  readonly forms: readonly Form[];
  /** For each block, the form of each of its names. */
  readonly byBlock: readonly (readonly Form[])[];
  /** Acronyms in brackets, with the form before the brackets. */
  readonly expansions: readonly (readonly [acronym: Form, expansion: Form])[];
  /** How surely each key names people, and how surely something else, over the article. */
  readonly votes: ReadonlyMap<string, KeyVotes>;
}

export type KeyVotes = readonly [person: number, other: number];

/** Gathers the names of all blocks by form. A key used for a person and for something else is two forms. */
export function* gatherForms(blocks: readonly BlockUses[], language: Language): Steps<Forms> {
  const keys = readKeys(blocks, language);
  yield;
  const people = new Map<string, Form>();
  const things = new Map<string, Form>();
  const forms: Form[] = [];
  const expansions: [Form, Form][] = [];
  const byBlock = yield* inSteps(blocks, ({ names }) => {
    const own: Form[] = [];
    for (const use of names) {
      const person = isPerson(use, keys);
      const byKey = person ? people : things;
      let form = byKey.get(use.key);
      if (!form) {
        form = newForm(use, person, forms.length);
        byKey.set(use.key, form);
        forms.push(form);
      }
      form.texts.set(use.text, (form.texts.get(use.text) ?? 0) + 1);
      form.uses.push(use);
      form.votes[use.name.type] += use.name.confidence;
      if (use.expansion !== null) expansions.push([form, own[use.expansion]!]);
      own.push(form);
    }
    return own;
  });
  return { forms, byBlock, expansions, votes: keys.votes };
}

const ARTICLE = /^(?:the |les? |la |l['’])(?=\p{Lu})/iu;

const newForm = ({ key, text }: NameUse, person: boolean, index: number): Form => ({
  key,
  words: key.split(' '),
  bare: person ? text : text.replace(ARTICLE, ''),
  person,
  texts: new Map(),
  uses: [],
  votes: { person: 0, organization: 0, place: 0, other: 0 },
  index,
});

interface Keys {
  readonly votes: Forms['votes'];
  /** The words of people's full names, and their last words together. */
  readonly parts: ReadonlySet<string>;
  /** The names of firms without their legal form: "halvorsen" for "Halvorsen Group". */
  readonly firms: ReadonlySet<string>;
  /** Surnames of the article's people by which it calls their firm. */
  readonly familyFirms: ReadonlySet<string>;
}

function readKeys(blocks: readonly BlockUses[], language: Language): Keys {
  const { names } = language;
  const votes = new Map<string, [number, number]>();
  for (const block of blocks) {
    for (const { key, name } of block.names) {
      let counts = votes.get(key);
      if (!counts) {
        counts = [0, 0];
        votes.set(key, counts);
      }
      counts[name.type === 'person' ? 0 : 1] += name.confidence;
    }
  }
  const parts = new Set<string>();
  for (const [key, [person]] of votes) if (person > 0 && key.includes(' ')) addParts(key.split(' '), parts);
  const firms = new Set<string>();
  for (const [key, [, other]] of votes) {
    const space = key.lastIndexOf(' ');
    if (other > 0 && space > 0 && names.organizationTails.has(key.slice(space + 1))) firms.add(key.slice(0, space));
  }
  const familyFirms = new Set<string>();
  for (const key of parts) {
    if (isFirmToo(votes.get(key) ?? [0, 0])) familyFirms.add(key);
  }
  for (const block of blocks) for (const key of firmsOwnedIn(block, language)) familyFirms.add(key);
  return { votes, parts, firms, familyFirms };
}

const SURE_OF_FIRM = 0.6;

/** A surname of the article's people that it uses so surely for something else is their firm's name too. */
const isFirmToo = ([person, other]: KeyVotes): boolean => other > 0 && other >= person / 2 && other >= SURE_OF_FIRM;

/** All that is asked of a key's votes: while the answers are the same, its uses are read as the same things. */
export const verdictOf = (votes: KeyVotes): readonly boolean[] => [
  votes[0] > 0,
  votes[1] > 0,
  votes[0] >= votes[1],
  isFirmToo(votes),
];

/** Surer than this, a name that is part of somebody's in the article is not theirs where it is taken for something else. */
export const UNSURE = 0.5;

/** The surnames by which a block calls the firm of somebody of that name. */
export function firmsOwnedIn({ names }: BlockUses, language: Language): readonly string[] {
  return names.flatMap((use, i) => {
    const owned = ownedBy(use, names, language.reference.kin) ?? objectOf(use, names[i + 1], language);
    return owned ? [owned.key] : [];
  });
}

/** « Ada Moss, héritière de Moss »: what somebody of that very name has a part in is their firm, save where it is a relative. */
function ownedBy({ role, key }: NameUse, uses: readonly NameUse[], kin: ReadonlySet<string>): NameUse | undefined {
  if (!role || kin.has(role.noun)) return undefined;
  return uses.find(
    (other) => role.start <= other.start && other.end <= role.end && !other.title && key.endsWith(` ${other.key}`),
  );
}

/** « a fondé », "founded": the verb that may stand between. */
const LONGEST_VERB = 2;

/** "Ada Moss founded Moss": what somebody of that very name does something to is their firm. */
function objectOf(use: NameUse, next: NameUse | undefined, language: Language): NameUse | undefined {
  if (next?.prominence !== 'object' || use.prominence !== 'subject' || next.title) return undefined;
  if (next.sentence !== use.sentence || !use.key.endsWith(` ${next.key}`)) return undefined;
  const between = use.home.filter(({ start, end }) => use.end <= start && end <= next.start);
  const isSmall = ({ norm }: Token) =>
    language.reference.prepositions.has(norm) || language.reference.conjunctions.has(norm);
  const isVerb = between.every((token) => token.kind === 'word' && !isSmall(token));
  return isVerb && between.length > 0 && between.length <= LONGEST_VERB ? next : undefined;
}

/** Words of the longest name whose last words together may stand for it. */
const LONGEST_NAME = 24;

function addParts(words: readonly string[], parts: Set<string>): void {
  for (const [i, word] of words.entries()) {
    parts.add(word);
    if (i > 0 && words.length <= LONGEST_NAME) parts.add(words.slice(i).join(' '));
  }
}

/**
 * Whether a use names a person: by the majority of the uses of its key, unless both readings are sure of themselves, as with a
 * town and a person called by its name.
 */
function isPerson({ key, name, honorific, role, age }: NameUse, { votes, parts, firms, familyFirms }: Keys): boolean {
  const [person, other] = votes.get(key)!;
  const own = name.type === 'person';
  const part = parts.has(key);
  if (familyFirms.has(key)) return honorific !== null || role !== null || age !== null;
  // "Van den Berg" after "Pieter van den Berg".
  if (part && key.includes(' ')) return true;
  // A firm that is called after somebody, where the article has nobody of that name.
  if (!part && !honorific && !role && firms.has(key)) return false;
  // Nothing in particular by itself, but part of the name of someone in the article.
  if (person === 0) return part && (name.type === 'other' || name.confidence < UNSURE);
  if (other === 0) return own;
  if (part) return own || honorific !== null || role !== null || name.type === 'other';
  return person >= other;
}
