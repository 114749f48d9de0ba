import type { Knowledge, KnownEntity, Role } from '../../knowledge';
import type { Language } from '../../languages';

/** A role's title with what it belongs to, as copy writes it: « président des États-Unis », "secretary general of NATO". */
export function roleTitle(role: Role, knowledge: Knowledge, language: Language): string | null {
  const title = role.title[language.id];
  if (!title) return null;
  const owner = role.of === undefined ? undefined : knowledge.entity(role.of);
  const name = owner && usualName(owner, language.id);
  // « ministre de l'Économie » says enough; a second « de » would only burden it.
  const words = title.split(/[\s'’]+/);
  if (
    !owner ||
    !name ||
    words
      .slice(1)
      .some((word) => language.reference.roleLinks.has(word) || language.reference.roleLinks.has(`${word}'`))
  )
    return title;
  const { gender, plural = false, country } = owner;
  return `${title} ${language.reference.of(name, { gender, plural, country: country !== undefined })}`;
}

/** A name longer than this gives way to its acronym: NATO for the North Atlantic Treaty Organization. */
const LONG = 24;

/** The name by which a record goes in a language. */
export function usualName(record: KnownEntity, language: string): string | null {
  const own = record.names.filter((name) => name.language === language || name.language === '*');
  const usual = own.find(({ kind }) => kind === 'full') ?? own.find(({ kind }) => kind === 'short');
  const acronym = own.find(({ kind }) => kind === 'acronym');
  if (acronym && record.country === undefined && (usual?.text.length ?? 0) > LONG) return acronym.text;
  return usual?.text ?? record.names[0]?.text ?? null;
}
