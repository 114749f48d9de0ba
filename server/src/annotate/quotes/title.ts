import { wordsIn } from './clause';
import type { Item } from './narration';
import type { Field } from './noun-phrase';

/** A newspaper's or a programme's name in marks has at most so many words, where its capitals do not tell. */
const TITLE_WORDS = 3;

/** Written as a title: every word of weight begins with a capital, and no sentence ends in it. */
export function isTitle(content: string): boolean {
  if (/[.!?…,]$/.test(content)) return false;
  const words = content.split(/[\s'’-]+/).filter((word) => word.length > 3 || /^\p{Lu}/u.test(word));
  return words.length > 0 && words.length < 8 && words.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}

/** « confie au « Courrier du Lac » »: words in marks that may name what is read or heard. */
export const isTitled = ({ n }: Field, quote: Item): boolean => {
  const { start, end } = quote.pair!.content;
  return isTitle(n.text.slice(start, end)) || wordsIn(n, quote) <= TITLE_WORDS;
};
