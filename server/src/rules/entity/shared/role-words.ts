import type { Entity } from '../../../annotate';
import type { Gender, Knowledge, KnownEntity, Role } from '../../../knowledge';
import type { Text } from '../../rule';

const VOWEL = /^[aeiouyhàâäéèêëîïôöùûüœæ]/i;

/** A role's title with what it belongs to, as copy writes it: « président de la République », "secretary general of NATO". */
export function titleOf(role: Role, knowledge: Knowledge, language: string): string | null {
  const title = role.title[language];
  if (!title) return null;
  const owner = role.of === undefined ? undefined : knowledge.entity(role.of);
  const name = owner && nameOf(owner, language);
  if (!owner || !name || / (?:of|de|du|des|d['’])\s?/.test(title)) return title;
  return language === 'fr' ? `${title} ${frenchOf(owner, name)}` : `${title} of ${name}`;
}

/** « du Japon », « de France », « de l’Otan », « des États-Unis », « de Cuba »: a country of feminine name takes no article. */
function frenchOf(owner: KnownEntity, name: string): string {
  const vowel = VOWEL.test(name);
  if (owner.plural) return `des ${name}`;
  if (owner.gender === null || (owner.gender === 'f' && owner.country !== undefined))
    return vowel ? `d’${name}` : `de ${name}`;
  if (vowel) return `de l’${name}`;
  return owner.gender === 'f' ? `de la ${name}` : `du ${name}`;
}

/** A record's usual name in both languages of messages. */
export const nameInBoth = (record: KnownEntity | undefined): Text => ({
  en: (record && nameOf(record, 'en')) ?? '',
  fr: (record && nameOf(record, 'fr')) ?? '',
});

/** The usual name of a record in a language: the short one of a country, an acronym that everybody knows. */
export function nameOf(record: KnownEntity, language: string): string | null {
  const own = record.names.filter((name) => name.language === language || name.language === '*');
  const usual = own.find((name) => name.kind === 'short') ?? own.find((name) => name.kind === 'full');
  return usual?.text ?? record.names[0]?.text ?? null;
}

export const genderOf = (entity: Entity, record: KnownEntity | undefined): Gender =>
  entity.gender ?? record?.gender ?? null;
