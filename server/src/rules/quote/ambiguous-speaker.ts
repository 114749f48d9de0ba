import type { AnnotatedBlock, Article, Entity, Quote } from '../../annotate';
import { at, defineRule, type Edit } from '../rule';
import { clauseOf } from './shared/clause';

/** A rival this close to the one that the pronoun most likely means leaves readers to guess. */
const CLOSE = 0.7;
/** And one that is less likely than this nobody thinks of. */
const LIKELY = 0.3;

/** "He said", where two people named just before could be meant. */
export default defineRule({
  id: 'quote/ambiguous-speaker',
  title: { en: 'Pronoun that could mean two speakers', fr: 'Pronom à deux locuteurs possibles' },
  scope: 'document',
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
    for (const quote of article.quotes) {
      const { mention, source } = quote;
      if (!mention || !source || quote.how !== 'pronoun' || quote.candidate.nested) continue;
      const rival = mention.others?.[0];
      if (!rival || rival.confidence < LIKELY || rival.confidence < CLOSE * mention.confidence) continue;
      const first = byId.get(quote.speaker ?? '');
      const second = byId.get(rival.entity);
      if (!first || !second || first.type !== 'person' || second.type !== 'person') continue;
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

const pronounText = (block: AnnotatedBlock, quote: Quote) =>
  block.text.slice(quote.source!.start, quote.source!.end).replace(/^[-\u2010\u2011]+(?:t-)?/, '');

const lastNamed = (entity: Entity, quote: Quote) => {
  const { block, start } = quote.source!;
  const found = entity.mentions.findLast(
    (m) => m.kind === 'name' && (m.block < block || (m.block === block && m.end <= start)),
  );
  return found ? [{ at: found, name: entity.name }] : [];
};

const shortName = (entity: Entity) => entity.surname ?? entity.name;

/** The name in the pronoun's place; after the verb where the pronoun is inverted ("a-t-il dit" gives "a dit Morel"). */
function naming(article: Article, quote: Quote, name: string): readonly Edit[] | null {
  const block = article.blocks[quote.source!.block]!;
  const source = quote.source!;
  if (!/^[-\u2010\u2011]/.test(block.text[source.start] ?? '')) {
    return [{ block: source.block, start: source.start, end: source.end, newText: name }];
  }
  const clause = clauseOf(block, quote);
  if (!clause) return null;
  const head = block.tokens[clause.head]!;
  return [
    { block: source.block, start: source.start, end: source.end, newText: '' },
    { block: source.block, start: head.end, end: head.end, newText: ` ${name}` },
  ].sort((a, b) => a.start - b.start || a.end - b.end);
}
