import { at, defineRule } from '../rule';
import { nameFixes, wordsAt } from './shared/names';
import { bodyNames } from './shared/people';

export default defineRule({
  id: 'entity/later-mention',
  title: { en: 'Full or given name after the first mention', fr: 'Nom complet ou prénom après la première mention' },
  scope: 'document',
  languages: ['en'],
  severity: 'off',
  messages: {
    full: {
      en: 'The full name was given before: after the first mention the surname is enough, “{surname}”.',
      fr: 'Le nom complet a déjà été donné : après la première mention, le patronyme suffit, « {surname} ».',
    },
    given: {
      en: '“{name}” is a given name: after the first mention an adult goes by the surname, “{surname}”.',
      fr: '« {name} » est un prénom : après la première mention, un adulte est désigné par son patronyme, « {surname} ».',
    },
    write: { en: 'Write “{name}”', fr: 'Écrire « {name} »' },
  },
  *check(article) {
    const surnames = new Map<string, number>();
    for (const { type, surname } of article.entities)
      if (type === 'person' && surname) surnames.set(surname, (surnames.get(surname) ?? 0) + 1);
    for (const entity of article.entities) {
      const { surname } = entity;
      // Two people of one surname keep their given names.
      if (entity.type !== 'person' || !surname || surnames.get(surname)! > 1) continue;
      const names = bodyNames(article, entity);
      const start = names.findIndex((mention) => mention.form === 'full');
      if (start < 0) continue;
      for (const mention of names.slice(start + 1)) {
        if (mention.form !== 'full' && mention.form !== 'given') continue;
        yield {
          ...at(mention),
          message: mention.form,
          args: { name: wordsAt(article, mention), surname },
          fixes: nameFixes(article, [mention], () => surname, { own: 'write', quoted: 'write' }),
        };
      }
    }
  },
});
