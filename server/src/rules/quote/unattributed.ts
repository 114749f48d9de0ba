import { type AnnotatedBlock, type Article, goThrough, type Quote, quotesIn } from '../../annotate';
import { push } from '../../base';
import { at, defineRule } from '../rule';
import { type QuotedWords, quotedIn, quotedWords } from './shared/words';

/** Words in marks that are this few may be a title, a slogan or a term, whoever said them. */
const FEWEST_WORDS = 6;

/** A direct quotation with nobody in reach who could have said it. */
export default defineRule({
  id: 'quote/unattributed',
  title: { en: 'Quotation with no source', fr: 'Citation sans source' },
  scope: 'document',
  digest: (article, index) => [
    quotesIn(article, index).map((quote) => [
      quote.type,
      quote.source !== null,
      quote.speaker !== null,
      quote.candidate.unclosed,
      isSpeech(article.blocks[index]!, quote),
    ]),
    quotedIn(article, index).map(({ key }) => key),
    isProse(article, index),
    namesSomebody(article, index),
  ],
  reads: () => [quotedIn, unsourcedIn],
  languages: 'all',
  severity: 'warning',
  messages: {
    nobody: {
      en: 'Nobody is named as the source of this quotation, here or in the sentences around it: say who spoke.',
      fr: 'Rien ne dit de qui est cette citation, ni ici ni dans les phrases voisines : dites qui parle.',
    },
  },
  *check(article) {
    const isSourced = (index: number) =>
      article.blocks[index] !== undefined && quotesIn(article, index).some((quote) => quote.source);
    let text: ReadonlyMap<string, readonly QuotedWords[]> | undefined;
    for (const quote of goThrough(article, unsourcedIn)) {
      // Somebody quoted just before may still be speaking, past a caption or a line of narration.
      if (NEAR.some((n) => isSourced(quote.block - n))) continue;
      // One that goes on in the next paragraph may have its source there.
      if (quote.candidate.unclosed && isSourced(quote.block + 1)) continue;
      if (opensArticle(article, quote.block)) continue;
      text ??= sourcedByRun(article);
      if (isTakenFromText(text, article, quote)) continue;
      yield { ...at(quote), message: 'nobody' };
    }
  },
});

/** The speeches of a block that nobody is told to have said. */
const unsourcedIn = (article: Article, index: number): readonly Quote[] =>
  quotesIn(article, index).filter(
    (quote) => quote.type === 'direct' && !quote.source && !quote.speaker && isSpeech(article.blocks[index]!, quote),
  );

const NEAR = [0, 1, 2];

const isProse = ({ blocks }: Article, index: number): boolean => blocks[index]?.kind === 'paragraph';

const namesSomebody = ({ blocks }: Article, index: number): boolean =>
  blocks[index]?.names.some(({ type }) => type === 'person') === true;

/** A story may open with somebody's words, and tell in its next paragraph whose they are. */
function opensArticle(article: Article, index: number): boolean {
  for (let i = 0; i < index; i++) if (isProse(article, i)) return false;
  return isProse(article, index + 1) && namesSomebody(article, index + 1);
}

/** What is quoted with its source, by each run of its words; all of it under "". */
function sourcedByRun(article: Article): ReadonlyMap<string, readonly QuotedWords[]> {
  const all = quotedWords(article).filter(({ quote }) => quote.source);
  const byRun = new Map([['', all]]);
  for (const one of all)
    for (const run of one.runs) {
      push(byRun, run, one);
    }
  return byRun;
}

/** The same words stand elsewhere with their source: the page sets them apart. */
function isTakenFromText(text: ReadonlyMap<string, readonly QuotedWords[]>, article: Article, quote: Quote): boolean {
  const own = quotedIn(article, quote.block).find((one) => one.quote === quote);
  return own !== undefined && text.get(own.runs[0] ?? '')?.some(({ key }) => key.includes(own.key)) === true;
}

/** A paragraph that is nothing but words spoken. */
function isSpeech(block: AnnotatedBlock, quote: Quote): boolean {
  if (block.kind !== 'paragraph' && block.kind !== 'list-item') return false;
  const content = quote.candidate.content;
  if (!content || quote.candidate.construction !== 'alone') return false;
  const rest = block.text.length - (quote.end - quote.start);
  return rest < 4 && block.text.slice(content.start, content.end).split(/\s+/).length >= FEWEST_WORDS;
}
