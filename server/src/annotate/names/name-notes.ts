import { overlapping, type Span } from '../../base';
import type { EntityType } from '../../knowledge';
import { equal } from '../alike';
import type { Token } from '../tokens';
import type { NamedBlock } from './harmonise';
import { leaningsIn } from './leaning';
import { beforeLegalForm } from './legal-form';
import type { NameMention } from './types';
import { isCapital } from './word';

/** What one mention says of the name in it. */
export interface NameNote {
  /** The name as all its spellings have it: one apostrophe, one kind of space. */
  readonly key: string;
  readonly words: readonly string[];
  readonly type: EntityType;
  readonly confidence: number;
  /** The name of a firm without its legal form; null where it has none. */
  readonly firm: readonly string[] | null;
}

export const keyOf = (name: string): string => name.replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ');

const noted = new WeakMap<readonly NameMention[], readonly NameNote[]>();

/** What a block's mentions say of their names, in order of place. */
export function notesOf({ names, text, tokens, language }: NamedBlock): readonly NameNote[] {
  let notes = noted.get(names);
  if (!notes) {
    notes = names.map(({ start, end, type, confidence }) => {
      const words = wordsIn(tokens, { start, end });
      const firm = type === 'organization' ? beforeLegalForm(words, language) : null;
      return { key: keyOf(text.slice(start, end)), words, type, confidence, firm };
    });
    noted.set(names, notes);
  }
  return notes;
}

/** The last word of somebody's full name, where it can stand for the whole. */
export function surnameIn({ type, words }: NameNote): string | null {
  const surname = words.at(-1) ?? '';
  // « L’ami d’Aubry »: a link that may be no part of it.
  if (words.length === 2 && /^\p{Ll}['’]$/u.test(words[0]!)) return null;
  return type === 'person' && words.length > 1 && isCapital(surname) && surname.length >= 3 ? surname : null;
}

/** The first word of somebody's full name. */
export const givenIn = ({ type, words }: NameNote): string | null =>
  type === 'person' && words.length > 1 ? words[0]! : null;

/** Every word and name of which an article may be told something else where it has one block and not the other. */
export function namesToldApart(a: NamedBlock, b: NamedBlock): readonly string[] {
  const notes = differing(notesOf(a), notesOf(b));
  const leanings = differing(leaningsIn(a), leaningsIn(b));
  const names = notes.flatMap((note) =>
    [note.key, surnameIn(note), givenIn(note), note.firm?.join(' ') ?? null].filter((name) => name !== null),
  );
  return [...names, ...leanings.map(([name]) => keyOf(name))];
}

/** The items of two lists between what they begin with alike and what they end with alike. */
function differing<T>(a: readonly T[], b: readonly T[]): readonly T[] {
  let head = 0;
  while (head < a.length && head < b.length && equal(a[head], b[head])) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && equal(a.at(-1 - tail), b.at(-1 - tail))) tail++;
  return [...a.slice(head, a.length - tail), ...b.slice(head, b.length - tail)];
}

/** The words that a name is made of. */
const wordsIn = (tokens: readonly Token[], name: Span): readonly string[] =>
  overlapping(tokens, name).map(({ text }) => text);
