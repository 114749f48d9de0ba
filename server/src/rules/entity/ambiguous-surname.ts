import type { Article, Entity, Mention } from '../../annotate';
import type { Language } from '../../languages';
import { at, defineRule } from '../rule';
import { isBody, lastBefore, nameMentions, neighbours, wordsAt } from './shared/names';

/** A reading that is surer than this is what any reader takes it for. */
const CLEAR = 0.7;

export default defineRule({
  id: 'entity/ambiguous-surname',
  title: { en: 'Surname that two people share', fr: 'Patronyme porté par deux personnes' },
  scope: 'document',
  languages: 'all',
  severity: 'warning',
  messages: {
    shared: {
      en: '“{name}” could be {one} or {other}: give the full name.',
      fr: '« {name} » peut désigner {one} ou {other} : donnez le nom complet.',
    },
    person: { en: '{name} is named here', fr: '{name} est nommé ici' },
  },
  *check(article, ctx) {
    const byId = new Map(article.entities.map((entity) => [entity.id, entity]));
    for (const entity of article.entities) {
      if (entity.type !== 'person') continue;
      for (const mention of contested(entity)) {
        const rival = mention.others && byId.get(mention.others[0]!.entity);
        if (!rival || mention.form !== 'surname' || mention.quoted || !isBody(article, mention)) continue;
        // A title or a role says which; « les Dupont » are the family.
        if (mention.title || mention.role || isPlural(article, mention, ctx.language)) continue;
        const sure = 1 - mention.others!.reduce((sum, other) => sum + other.confidence, 0);
        const named = [entity, rival].map((person) =>
          lastBefore(person, mention, (m) => m.kind === 'name' && (m.form === 'full' || !isNear(m, mention))),
        );
        if (sure > CLEAR || named.some((m) => m === undefined || !isNear(m, mention))) continue;
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
    }
  },
});

/** In the same paragraph or the one before it. */
const isNear = (earlier: Mention, later: Mention): boolean => later.block - earlier.block <= 1;

const doubtful = new WeakMap<Entity, readonly Mention[]>();

/** The mentions by name that could mean somebody else. */
function contested(entity: Entity): readonly Mention[] {
  let own = doubtful.get(entity);
  if (!own) {
    own = nameMentions(entity).filter((mention) => mention.others);
    doubtful.set(entity, own);
  }
  return own;
}

function isPlural(article: Article, mention: Mention, language: Language): boolean {
  const { before } = neighbours(article, mention);
  return language.reference.determiners.get(before) !== undefined;
}
