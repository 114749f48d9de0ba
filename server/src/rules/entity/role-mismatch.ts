import { type Article, type Mention, type RolePhrase, roleTitle } from '../../annotate';
import type { IsoDate } from '../../base';
import type { Knowledge, KnownEntity } from '../../knowledge';
import type { Language } from '../../languages';
import { at, defineRule } from '../rule';
import { nameMentions } from './shared/names';
import { isOfAnotherTime, officesOf } from './shared/offices';
import { currentRoles, fullNameOf, recordOf } from './shared/people';

export default defineRule({
  id: 'entity/role-mismatch',
  title: { en: 'Role that belongs to someone else', fr: 'Fonction qui est celle d’un autre' },
  scope: 'document',
  each: 'entity',
  languages: ['fr', 'en'],
  severity: 'warning',
  messages: {
    never: {
      en: '{name} has never held this office, as far as is known through {day}: on that day it was {holder}’s.',
      fr: '{name} n’a jamais exercé cette fonction, pour ce qu’on en sait au {day} : elle revenait alors à {holder}.',
    },
    person: { en: 'Write “{name}”', fr: 'Écrire « {name} »' },
    role: { en: 'Write “{role}”', fr: 'Écrire « {role} »' },
  },
  *check(article, ctx) {
    const { knowledge, date } = ctx.annotate;
    if (!date) return;
    for (const entity of ctx.entities()) {
      const record = entity.type === 'person' ? recordOf(entity, knowledge) : undefined;
      if (!record || record.roles.length === 0) continue;
      for (const mention of nameMentions(entity)) {
        const { role } = mention;
        if (!role || role.pending || mention.quoted) continue;
        const found = mismatch(article, mention, role, record, knowledge, ctx.language, date);
        if (!found) continue;
        const args = { name: entity.name, day: found.day, holder: found.holder, role: '' };
        yield {
          block: mention.block,
          span: { start: role.start, end: role.end },
          message: 'never',
          args,
          fixes: [
            ...personFix(mention, found.holder),
            ...roleFix(mention, role, record, knowledge, ctx.language, date),
          ],
        };
      }
    }
  },
});

interface Mismatch {
  readonly holder: string;
  readonly day: IsoDate;
}

/** Who held the office instead, where the record rules out that this person ever did. */
function mismatch(
  article: Article,
  mention: Mention,
  phrase: RolePhrase,
  record: KnownEntity,
  knowledge: Knowledge,
  language: Language,
  date: IsoDate,
): Mismatch | null {
  const offices = officesOf(phrase, knowledge, language.id);
  if (offices.length === 0 || record.roles.some((role) => role.office && offices.includes(role.office))) return null;
  // A role of the same title for the same body under another name of the office.
  if (record.roles.some((role) => role.of === phrase.knownOf && role.title[language.id]?.toLowerCase() === phrase.noun))
    return null;
  if (isOfAnotherTime(article, mention, language)) return null;
  const day = date <= record.knownThrough ? date : record.knownThrough;
  // Past what is known, only somebody of another country is sure not to have come into office since.
  if (day !== date && !isForeigner(record, phrase.knownOf!, knowledge)) return null;
  const holders = offices.map((office) => knowledge.holders(office, day));
  if (holders.some((list) => list === null || list.some((person) => person.id === record.id))) return null;
  const [holder] = holders.flatMap((list) => list ?? []);
  return holder ? { holder: fullNameOf(holder, language.id) ?? holder.names[0]!.text, day } : null;
}

/** The office is a country's, and the person has held one of another country. */
function isForeigner(record: KnownEntity, owner: string, knowledge: Knowledge): boolean {
  if (knowledge.entity(owner)?.country === undefined) return false;
  const countries = record.roles.flatMap((role) => (role.of && knowledge.entity(role.of)?.country ? [role.of] : []));
  return countries.length > 0 && !countries.includes(owner);
}

function personFix(mention: Mention, holder: string) {
  if (mention.form !== 'full') return [];
  return [
    {
      title: 'person' as const,
      args: { name: holder },
      edits: [{ ...at(mention).span, block: mention.block, newText: holder }],
    },
  ];
}

/** The person's own role on the day, in the place of the wrong one. */
function roleFix(
  mention: Mention,
  phrase: RolePhrase,
  record: KnownEntity,
  knowledge: Knowledge,
  language: Language,
  date: IsoDate,
) {
  const [role] = currentRoles(record, date);
  const title = role && roleTitle(role, knowledge, language);
  if (!title || (language.id === 'en' && phrase.side === 'before')) return [];
  const edit = { start: phrase.start, end: phrase.end, block: mention.block, newText: title };
  return [{ title: 'role' as const, args: { role: title }, edits: [edit] }];
}
