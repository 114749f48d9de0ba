import type { AnnotatedBlock } from '../../annotate';
import { lastStartingBefore } from '../../base';
import type { Edit } from '../rule';
import type { Relation } from './figure-phrases';

/** The sets of nouns that tell a direction; all other sets hold verbs and adverbs. */
const NOUNS = ['rise', 'fall'];
const OTHERS = ['rising', 'falling', 'rose', 'fell', 'more', 'less'];

/** The edit that makes the words say that the figure went the other way; null where no word says it, or nothing plainly takes its place. */
export function turned({ text, tokens, language }: AnnotatedBlock, { words }: Relation): Edit | null {
  const { nouns, others } = language.figures.turned;
  const noun = NOUNS.map((set) => words[set]).find(Boolean);
  const word = noun ?? OTHERS.map((set) => words[set]).find(Boolean);
  if (!word) return null;
  const at = (start: number): Edit | null => {
    const newText = (noun ? nouns : others).get(text.slice(start, word.end));
    return newText === undefined ? null : { start, end: word.end, newText };
  };
  const before = tokens[lastStartingBefore(tokens, word.start - 1)];
  return (before && at(before.start)) ?? at(word.start);
}
