import { type Article, type Mention, mentionsIn, readAll, type Speaker } from '../../annotate';
import { at, defineRule } from '../rule';
import { isBody, lastBefore, neighbours, wordsAt } from './shared/names';

/** A reading that is surer than this is what any reader takes it for. */
const CLEAR = 0.7;

export default defineRule({
  id: 'entity/ambiguous-surname',
  title: { en: 'Surname that two people share', fr: 'Patronyme porté par deux personnes' },
  scope: 'document',
  reads: () => [contested],
  languages: 'all',
  severity: 'warning',
  messages: {
    shared: {
      en: '“{name}” could be {one} or {other}: give the full name.',
      fr: '« {name} » peut désigner {one} ou {other} : donnez le nom complet.',
    },
    person: { en: '{name} is named here', fr: 'ici, {name}' },
  },
  *check(article) {
    const byId = new Map(article.entities.map((entity) => [entity.id, entity]));
    for (const { entity: holder, mention } of readAll(article, contested)) {
      const entity = byId.get(holder.id)!;
      const rival = byId.get(mention.others![0]!.entity);
      if (!rival) continue;
      const named = [entity, rival].map((person) =>
        lastBefore(person, mention, (m) => m.kind === 'name' && (m.form === 'full' || !isNear(m, mention))),
      );
      if (named.some((m) => m === undefined || !isNear(m, mention))) continue;
      yield {
        ...at(mention),
        message: 'shared',
        args: { name: wordsAt(article, mention), one: entity.name, other: rival.name },
        related: [entity, rival].map((person, i) => ({
          ...at(named[i]!),
          message: 'person',
          args: { name: person.name },
        })),
      };
    }
  },
});

/** In the same paragraph or the one before it. */
const isNear = (earlier: Mention, later: Mention): boolean => later.block - earlier.block <= 1;

/** The surnames of a block that could well mean somebody else, each with whom it is taken for. A title or a role says which. */
const contested = (article: Article, index: number): readonly Speaker[] =>
  mentionsIn(article, index).filter(
    ({ entity, mention }) =>
      entity.type === 'person' &&
      mention.kind === 'name' &&
      mention.form === 'surname' &&
      mention.others &&
      !mention.quoted &&
      !mention.title &&
      !mention.role &&
      isBody(article, mention) &&
      // « les Dupont » are the family.
      !isPlural(article, mention) &&
      1 - mention.others.reduce((sum, other) => sum + other.confidence, 0) <= CLEAR,
  );

function isPlural(article: Article, mention: Mention): boolean {
  const { before } = neighbours(article, mention);
  return article.language.reference.determiners.get(before) !== undefined;
}
