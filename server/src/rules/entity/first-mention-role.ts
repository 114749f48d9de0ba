import { type Article, type Entity, type Mention, roleTitle } from '../../annotate';
import type { Language } from '../../languages';
import { at, defineRule } from '../rule';
import { neighbours, wordsAt } from './shared/names';
import { bodyNames, currentRoles, HOUSEHOLD, isOfThePast, recordOf } from './shared/people';

export default defineRule({
  id: 'entity/first-mention-role',
  title: { en: 'Person never introduced', fr: 'Fonction jamais précisée' },
  scope: 'document',
  each: 'entity',
  languages: 'all',
  severity: 'hint',
  messages: {
    unsaid: {
      en: 'The article never says who {name} is: give a role or a title at first mention.',
      fr: 'L’article ne dit jamais qui est {name} : donnez sa fonction à la première mention.',
    },
    add: { en: 'Add “{title}”', fr: 'Ajouter « {title} »' },
  },
  *check(article, ctx) {
    const { knowledge, date } = ctx.annotate;
    for (const entity of ctx.entities()) {
      if (entity.type !== 'person' || entity.given === null) continue;
      const names = bodyNames(article, entity);
      const first = names.find((mention) => mention.form === 'full');
      const record = recordOf(entity, knowledge);
      if (!first || names.length < 2 || (record && record.prominence >= HOUSEHOLD)) continue;
      if (isOfThePast(record, date)) continue;
      if (isIntroduced(article, entity, first, ctx.language)) continue;
      const [role] = record && date ? currentRoles(record, date) : [];
      const title = role ? roleTitle(role, knowledge, ctx.language) : null;
      const insert = { block: first.block, start: first.end, end: first.end };
      yield {
        ...at(first),
        message: 'unsaid',
        args: { name: wordsAt(article, first) },
        fixes: title ? [{ title: 'add', args: { title }, edits: [{ ...insert, newText: `, ${title},` }] }] : [],
      };
    }
  },
});

/** The article says something of who this is: a title, a role, words in apposition, a noun right before the name. */
function isIntroduced(article: Article, entity: Entity, first: Mention, language: Language): boolean {
  if (entity.mentions.some((mention) => mention.role || mention.title || mention.form === 'role')) return true;
  const { before, after } = neighbours(article, first);
  if (/^[,(–—:]$/.test(after)) return true;
  if (/^[,(–—:]$/.test(before)) return !isAfterDate(article, first);
  // « Claire Roy de l’Observatoire », "Youngspiration's Yau Wai-ching": whom they are of is said.
  if (before === "'s" || language.reference.roleLinks.has(after)) return true;
  // The last of a list: « les physiciens A, B et C ».
  if (language.reference.conjunctions.has(before)) return true;
  return /^\p{Ll}/u.test(before) && language.speech.tags(before) === 0;
}

/** "On Thursday, Ada Moss …": what stands before the comma is when, and not who. */
function isAfterDate({ blocks }: Article, { block, start }: Mention): boolean {
  const { text, dates } = blocks[block]!;
  const date = dates.findLast((one) => one.end <= start);
  return date !== undefined && /^\s*,\s*$/.test(text.slice(date.end, start));
}
