import { type AnnotatedBlock, type Article, type Entity, marksOf, type Quote, quotesIn, readAll } from '../../annotate';
import { overlaps, type Span } from '../../base';
import { defineRule } from '../rule';
import { invert } from './shared/inversion';

/** An interrupting clause inverts subject and verb in French: « … », a-t-il déclaré. */
export default defineRule({
  id: 'quote/inverted-attribution',
  title: { en: 'Attribution without inversion', fr: 'Incise sans inversion' },
  scope: 'document',
  reads: () => [uninvertedIn],
  languages: ['fr'],
  severity: 'warning',
  messages: {
    invert: {
      en: 'After a quotation French inverts the verb and its subject: “{right}”, not “{wrong}”.',
      fr: 'Après une citation, l’incise inverse le verbe et le sujet : « {right} » et non « {wrong} ».',
    },
    hyphens: {
      en: 'An inverted pronoun is tied to its verb by hyphens: “{right}”, not “{wrong}”.',
      fr: 'Un pronom inversé se lie à son verbe par des traits d’union : « {right} » et non « {wrong} ».',
    },
    write: { en: 'Write “{right}”', fr: 'Écrire « {right} »' },
  },
  *check(article) {
    const slips = readAll(article, slipsIn);
    for (const { block, span, right } of slips) {
      yield {
        block,
        span,
        message: 'hyphens',
        args: { wrong: article.blocks[block]!.text.slice(span.start, span.end), right },
        fixes: [{ title: 'write', args: { right }, edits: [{ block, ...span, newText: right }] }],
      };
    }
    const told = new Set<string>();
    for (const quote of readAll(article, uninvertedIn)) {
      const { sourceKind } = quote.candidate;
      const [clause, source] = [quote.candidate.uninverted!, quote.candidate.source!];
      const block = article.blocks[quote.block]!;
      if (told.has(`${quote.block} ${clause.start}`)) continue;
      if (slips.some((slip) => slip.block === quote.block && overlaps(slip.span, clause))) continue;
      told.add(`${quote.block} ${clause.start}`);
      const wrong = block.text.slice(clause.start, clause.end);
      const isPronoun = sourceKind === 'pronoun';
      const agreeing = isPronoun ? agreeingPronoun(article, article.quotes.indexOf(quote)) : null;
      const as = (pronoun: string | null) => invert(block, clause, source, isPronoun, pronoun);
      const right = as(agreeing);
      if (!right) continue;
      const asWritten = agreeing ? as(null) : null;
      const write = (text: string) => ({
        title: 'write' as const,
        args: { right: text },
        edits: [{ block: quote.block, ...clause, newText: text }],
      });
      yield {
        block: quote.block,
        span: clause,
        message: 'invert',
        args: { wrong, right },
        fixes: asWritten ? [write(right), write(asWritten)] : [write(right)],
      };
    }
  },
});

interface Slip {
  readonly block: number;
  readonly span: Span;
  readonly right: string;
}

/** The inversions of the narration without their hyphens; "-t-" stands between two vowels alone. */
function slipsIn(article: Article, index: number): readonly Slip[] {
  const block = article.blocks[index]!;
  const { inversion } = block.language.speech;
  if (!inversion) return [];
  const { pairs } = marksOf(block);
  return [...block.text.matchAll(inversion.slip)].flatMap(({ 0: words, 1: verb, 2: pronoun, index: start }): Slip[] => {
    const span = { start, end: start + words.length };
    if (pairs.some((pair) => pair.start < span.end && span.start < pair.end)) return [];
    const link = /[td]$/i.test(verb!) ? '-' : `-${inversion.link}-`;
    return [{ block: index, span, right: verb! + link + pronoun! }];
  });
}

/** The quotations of a block that are told of without inversion. */
const uninvertedIn = (article: Article, index: number): readonly Quote[] =>
  quotesIn(article, index).filter(
    ({ candidate: { uninverted, source } }) =>
      uninverted && source && !hasObject(article.blocks[index]!, uninverted.end),
  );

/** « le cinéaste confirme un goût »: a verb with an object tells, and after a title between marks it is no attribution. */
function hasObject({ tokens, language }: AnnotatedBlock, end: number): boolean {
  const next = tokens.find((token) => token.start >= end);
  return next !== undefined && language.reference.determiners.has(next.norm);
}

/** How far back the speaker that a pronoun goes on from may be, in quotations. */
const REACH = 4;

/**
 * The pronoun of the last speaker's gender, where the one that is written agrees with nobody: "il a poursuivi" after a woman's
 * words. Null where it agrees, or nobody's gender is known.
 */
function agreeingPronoun(article: Article, at: number): string | null {
  const quote = article.quotes[at]!;
  const block = article.blocks[quote.block]!;
  const { pronouns } = block.language.reference;
  const written = pronouns.get(
    block.text.slice(quote.candidate.source!.start, quote.candidate.source!.end).toLowerCase(),
  );
  if (!written?.gender || written.number !== 'singular') return null;
  const own = entityOf(article, quote);
  if (own && (own.gender === null || own.gender === written.gender)) return null;
  const before = article.quotes.slice(Math.max(0, at - REACH), at);
  const last = before.findLast((other) => other.speaker && quote.block - other.block <= 1);
  const speaker = own ?? (last && entityOf(article, last));
  if (speaker?.type !== 'person' || !speaker.gender || speaker.gender === written.gender) return null;
  const fitting = [...pronouns].find(
    ([, p]) =>
      p.use === 'subject' && p.number === 'singular' && p.gender === speaker.gender && p.stands === written.stands,
  );
  return fitting?.[0] ?? null;
}

const entityOf = (article: Article, quote: Quote): Entity | undefined =>
  article.entities.find((entity) => entity.id === quote.speaker);
