import { type AnnotatedBlock, type MarkedSpan, marksOf, quotesIn, type Token } from '../../annotate';
import { lastStartingBefore, overlaps } from '../../base';
import { defineRule } from '../rule';

/** More words than these are a quotation, whoever said them. */
const MOST_WORDS = 2;

/** One or two words in marks that nobody is said to have used: the writer keeps a distance without saying why. */
export default defineRule({
  id: 'quote/scare-quotes',
  title: { en: 'Words in marks with no speaker', fr: 'Mots entre guillemets sans locuteur' },
  scope: 'document',
  each: 'passage',
  languages: 'all',
  severity: 'hint',
  messages: {
    nobody: {
      en: 'Nobody is said to have used “{words}”: say whose word it is, or write it without marks.',
      fr: 'On ne sait qui a dit « {words} » : précisez-le, ou écrivez ces mots sans guillemets.',
    },
    remove: { en: 'Remove the marks', fr: 'Supprimer les guillemets' },
  },
  *check(article, ctx) {
    for (const [index, block] of ctx.passages()) {
      if (block.kind !== 'paragraph' && block.kind !== 'list-item') continue;
      const sourced = quotesIn(article, index).filter((quote) => quote.source);
      const isTold = speechBefore(block);
      for (const pair of marksOf(block).pairs) {
        if (pair.depth > 0 || pair.close === null || !isShort(block, pair) || isNamed(block, pair)) continue;
        if (sourced.some((quote) => overlaps(quote, pair)) || isTold(pair)) continue;
        yield {
          block: index,
          span: { start: pair.start, end: pair.end },
          message: 'nobody',
          args: { words: block.text.slice(pair.content.start, pair.content.end) },
          fixes: [
            {
              title: 'remove',
              edits: [
                { block: index, start: pair.start, end: pair.content.start, newText: '' },
                { block: index, start: pair.content.end, end: pair.end, newText: '' },
              ],
            },
          ],
        };
      }
    }
  },
});

const contentOf = (block: AnnotatedBlock, pair: MarkedSpan) => block.text.slice(pair.content.start, pair.content.end);

const isShort = (block: AnnotatedBlock, pair: MarkedSpan) => {
  const words = contentOf(block, pair).match(/[\p{L}\p{N}'’-]+/gu)?.length ?? 0;
  return words > 0 && words <= MOST_WORDS;
};

/**
 * Tells of marks in a block whether a verb or noun of saying stands before them in their sentence: the word is somebody's ("a qualifié le
 * pont de « fragile »"). The first of a sentence is looked for once.
 */
function speechBefore({ tokens, sentences, language }: AnnotatedBlock): (pair: MarkedSpan) => boolean {
  const { readings, nouns } = language.speech;
  const isOfSaying = ({ norm }: Token) => readings(norm) || nouns.verdicts.has(norm) || nouns.heads.has(norm);
  const first = new Map<number, number>();
  return ({ open, start }) => {
    const at = lastStartingBefore(sentences, start);
    let told = first.get(at);
    if (told === undefined) {
      const { firstToken, endToken } = sentences[at] ?? { firstToken: 0, endToken: tokens.length };
      told = firstToken;
      while (told < endToken && !isOfSaying(tokens[told]!)) told++;
      first.set(at, told);
    }
    return told < open;
  };
}

/** A title, a name, a word spoken of as a word: a capital, or what stands before says so. */
function isNamed(block: AnnotatedBlock, pair: MarkedSpan): boolean {
  if (/\p{Lu}|\d/u.test(contentOf(block, pair))) return true;
  const { naming } = block.language.speech;
  for (let i = pair.open - 1; i >= 0 && pair.open - i <= 3; i--) {
    const word = block.tokens[i]!.norm;
    if (naming.before.has(word) || naming.nouns.has(word)) return true;
  }
  return false;
}
