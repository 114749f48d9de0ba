import type { Article, Quote } from '../../annotate';
import { at, defineRule } from '../rule';
import { type QuotedWords, quotedIn, quotedWords } from './shared/words';

/** Fewer words than these are anybody's ("a good day"). */
const FEWEST_WORDS = 6;
const SURE = 0.75;

/** The same words given to two people. */
export default defineRule({
  id: 'quote/two-speakers',
  title: { en: 'One quotation given to two speakers', fr: 'Une citation attribuée à deux personnes' },
  scope: 'document',
  digest: (article, index) =>
    quotedIn(article, index).map(({ quote, key }) => {
      const speaker = article.entities[Number(quote.speaker?.slice(1)) - 1];
      return [quote.speaker, speaker?.type, speaker?.name, isSure(quote), key];
    }),
  reads: () => [quotedIn],
  languages: 'all',
  severity: 'warning',
  messages: {
    two: {
      en: 'These words are {first}’s here and {second}’s elsewhere in this article: check who said them.',
      fr: 'Ces mots sont attribués à {first} ici et à {second} ailleurs dans l’article : vérifiez qui les a prononcés.',
    },
    other: { en: 'Given to {second} here', fr: 'Attribués à {second} ici' },
  },
  *check(article) {
    const names = new Map(article.entities.map((entity) => [entity.id, entity]));
    const said = quotedWords(article).filter(
      ({ quote, words }) => words.length >= FEWEST_WORDS && isSure(quote) && !isPulled(article, quote),
    );
    const byOpening = new Map<string, QuotedWords[]>();
    for (const one of said) {
      const opening = one.words.slice(0, FEWEST_WORDS).join(' ');
      for (const other of byOpening.get(opening) ?? []) {
        const [a, b] = [names.get(other.quote.speaker!), names.get(one.quote.speaker!)];
        if (!a || !b || a === b || a.type !== b.type) continue;
        if (!one.key.includes(other.key) && !other.key.includes(one.key)) continue;
        yield {
          ...at(one.quote),
          message: 'two',
          args: { first: b.name, second: a.name },
          related: [{ ...at(other.quote), message: 'other', args: { second: a.name } }],
        };
        break;
      }
      byOpening.set(opening, [...(byOpening.get(opening) ?? []), one]);
    }
  },
});

const isSure = (quote: Quote) => quote.speaker !== null && quote.confidence >= SURE;

/** A block quotation that names nobody only shows again what the article quotes elsewhere. */
const isPulled = (article: Article, { block, source }: Quote) =>
  article.prose.blocks[block]!.kind === 'quotation' && source?.block !== block;
