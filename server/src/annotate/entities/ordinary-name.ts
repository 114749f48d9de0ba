import type { EntityType, KnownEntity } from '../../knowledge';
import type { Language } from '../../languages';
import type { Form } from './forms';
import { isShouted, keyOf } from './words';

/**
 * A name without the capitals that a headline or a dateline set it in: as the article writes it elsewhere, else as the record does,
 * else with a capital to each word. What may be an acronym stays: a body's single word that neither knows otherwise.
 */
export function ordinaryName(
  name: string,
  form: Form,
  type: EntityType,
  known: KnownEntity | null,
  language: Language,
): string {
  if (!isShouted(name)) return name;
  for (const text of form.texts.keys()) if (!isShouted(text)) return text;
  const own = known?.names.filter(({ text }) => keyOf(text) === form.key) ?? [];
  if (own.length > 0) {
    const spelt = own.find((one) => one.language === language.id) ?? own.find((one) => one.language === '*') ?? own[0]!;
    return own.some(({ text }) => text === name) ? name : spelt.text;
  }
  const initials = name.length < 4 || /\p{L}\./u.test(name);
  if (initials || (!name.includes(' ') && (known || (type !== 'place' && type !== 'person')))) return name;
  return capitalised(name, language);
}

/** A capital to each word, but for the small ones inside: « VILLENEUVE-SUR-LOT » is « Villeneuve-sur-Lot ». */
function capitalised(name: string, { names, reference }: Language): string {
  const isSmall = (word: string) =>
    names.particles.has(word) || reference.prepositions.has(word) || reference.determiners.has(word);
  return name.toLowerCase().replace(/[\p{L}\p{M}]+/gu, (word, at: number) => {
    return at > 0 && isSmall(word) ? word : word[0]!.toUpperCase() + word.slice(1);
  });
}
