import { at, defineRule } from '../rule';
import { isBody, nameMentions, wordsAt } from './shared/names';

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
  *check(article) {
    const byId = new Map(article.entities.map((entity) => [entity.id, entity]));
    for (const entity of article.entities) {
      if (entity.type !== 'person') continue;
      for (const mention of nameMentions(entity)) {
        const rival = mention.others && byId.get(mention.others[0]!.entity);
        if (!rival || mention.form !== 'surname' || mention.quoted || !isBody(article, mention)) continue;
        // A title or a role says which.
        if (mention.title || mention.role) continue;
        const sure = 1 - mention.others!.reduce((sum, other) => sum + other.confidence, 0);
        const named = [entity, rival].map((person) =>
          nameMentions(person).find((m) => m.form === 'full' && m.block <= mention.block),
        );
        if (sure > CLEAR || named.some((m) => m === undefined)) continue;
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
