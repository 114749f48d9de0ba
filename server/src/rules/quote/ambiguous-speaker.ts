import {
  type AnnotatedBlock,
  type Article,
  type Entity,
  type Place,
  type Quote,
  quotesIn,
  readAll,
} from '../../annotate';
import { lastBefore } from '../entity/shared/names';
import { at, defineRule, type Edit } from '../rule';
import { inOneSentence } from '../support/one-sentence';
import { clauseOf } from './shared/clause';

/** A rival this close to the one that the pronoun most likely means leaves readers to guess; so does a less close one joined to it. */
const CLOSE = 0.7;
const CLOSE_JOINED = 0.4;
/** And one that is less likely than this nobody thinks of. */
const LIKELY = 0.28;

/** "He said", where two people named just before could be meant. */
export default defineRule({
  id: 'quote/ambiguous-speaker',
  title: { en: 'Pronoun that could mean two speakers', fr: 'Pronom à deux locuteurs possibles' },
  scope: 'document',
  reads: () => [unsureIn],
  languages: 'all',
  severity: 'warning',
  messages: {
    ambiguous: {
      en: '“{pronoun}” could be {first} or {second}: readers must guess who spoke. Name the speaker.',
      fr: '« {pronoun} » peut être {first} ou {second} : le lecteur doit deviner qui parle. Nommez le locuteur.',
    },
    candidate: { en: '{name}', fr: '{name}' },
    write: { en: 'Write “{name}”', fr: 'Écrire « {name} »' },
  },
  *check(article) {
    const byId = new Map(article.entities.map((entity) => [entity.id, entity]));
    const told = new Set<string>();
    for (const quote of readAll(article, unsureIn)) {
      const source = quote.source!;
      const mention = quote.mention!;
      const rival = rivalOf(quote)!;
      const first = byId.get(quote.speaker ?? '');
      const second = byId.get(rival.entity);
      if (!first || !second || !isSomebody(first) || !isSomebody(second)) continue;
      const said = quoteBefore(article, quote);
      const before = byId.get(said?.speaker ?? '');
      if (before ? before === first || before === second || mayBeAlike(before, first) : said?.source) continue;
      const [one, other] = [first, second].map((entity) => lastNamed(entity, quote)[0]?.at);
      // Of two in different sentences, readers take the later, or the one that the copy is about.
      if (!one || !other || !inOneSentence(article, one, other)) continue;
      if (!areJoined(article, one, other) && rival.confidence < CLOSE * mention.confidence) continue;
      const place = `${source.block} ${source.start}`;
      if (told.has(place)) continue;
      told.add(place);
      const block = article.blocks[source.block]!;
      yield {
        ...at(source),
        message: 'ambiguous',
        args: { pronoun: pronounText(block, quote), first: first.name, second: second.name },
        related: [first, second]
          .flatMap((entity) => lastNamed(entity, quote))
          .map((m) => ({ ...at(m.at), message: 'candidate' as const, args: { name: m.name } })),
        fixes: [first, second].flatMap((entity) => {
          const name = shortName(entity);
          const edits = naming(article, quote, name);
          return edits ? [{ title: 'write' as const, args: { name }, edits }] : [];
        }),
      };
    }
  },
});

/** A person beyond doubt, by a given name, a title or a role: a firm may be called like one. */
const isSomebody = ({ type, given, known, mentions }: Entity): boolean =>
  type === 'person' &&
  (given !== null || known !== null || mentions.some(({ title, role }) => title !== undefined || role !== undefined));

/** One pronoun fits both, as far as is known. */
const mayBeAlike = (a: Entity, b: Entity): boolean =>
  a.type === 'person' && (a.gender === null || b.gender === null || a.gender === b.gender);

/** The quotation before, in the same paragraph or in the one before: readers take it that whoever speaks there goes on. */
function quoteBefore(article: Article, quote: Quote): Quote | undefined {
  const own = quotesIn(article, quote.block);
  const above = quote.block > 0 ? quotesIn(article, quote.block - 1) : [];
  return own[own.indexOf(quote) - 1] ?? above.at(-1);
}

const rivalOf = (quote: Quote) => quote.mention?.others?.[0];

/** The quotations of a block whose pronoun has a rival to whom it means. */
const unsureIn = (article: Article, index: number): readonly Quote[] =>
  quotesIn(article, index).filter((quote) => {
    const { mention, source, how, candidate } = quote;
    const rival = rivalOf(quote);
    return (
      mention &&
      source &&
      how === 'pronoun' &&
      !candidate.nested &&
      rival &&
      rival.confidence >= LIKELY &&
      rival.confidence >= CLOSE_JOINED * mention.confidence
    );
  });

const pronounText = (block: AnnotatedBlock, quote: Quote) => block.text.slice(quote.source!.start, quote.source!.end);

const lastNamed = (entity: Entity, quote: Quote) => {
  const found = lastBefore(entity, quote.source!, ({ kind }) => kind === 'name');
  return found ? [{ at: found, name: entity.name }] : [];
};

/** Farther apart than this, two names are no pair. */
const PAIR = 48;

/** "Paul Durand et le préfet Marc Petit": two names of one sentence that "and" makes one subject. */
function areJoined(article: Article, a: Place, b: Place): boolean {
  const [left, right] = a.start < b.start ? [a, b] : [b, a];
  if (right.start - left.end > PAIR) return false;
  const block = article.blocks[a.block]!;
  const between = block.tokens.filter((token) => token.start >= left.end && token.end <= right.start);
  return (
    between.every((token) => token.kind === 'word') &&
    between.some((token) => block.language.speech.clause.joiners.has(token.norm))
  );
}

const shortName = (entity: Entity) => entity.surname ?? entity.name;

/** The name in the pronoun's place; after the verb where the pronoun is inverted ("a-t-il dit" gives "a dit Morel"). */
function naming(article: Article, quote: Quote, name: string): readonly Edit[] | null {
  const block = article.blocks[quote.source!.block]!;
  const source = quote.source!;
  const written = block.tokens.find((token) => token.end === source.end);
  if (!written || written.start >= source.start) {
    return [{ block: source.block, start: source.start, end: source.end, newText: name }];
  }
  const clause = clauseOf(block, quote);
  if (!clause) return null;
  const head = block.tokens[clause.head]!;
  return [
    { block: source.block, start: written.start, end: source.end, newText: '' },
    { block: source.block, start: head.end, end: head.end, newText: ` ${name}` },
  ].sort((a, b) => a.start - b.start || a.end - b.end);
}
