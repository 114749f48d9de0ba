import type { Language } from '../../languages';

/** "Norvane Inc.", « Tanguy SARL »: a firm by the legal form after its name. */
export function hasLegalForm(name: string, { names }: Language): boolean {
  const words = name.split(/\s/);
  return words.length > 1 && names.legalForms.has(words.at(-1)!.replace(/\.$/, '').toLowerCase());
}

/** The words of a firm's name before its legal form: "Norvane" of "Norvane & Co."; null where it has no legal form. */
export function beforeLegalForm(words: readonly string[], { names }: Language): readonly string[] | null {
  const isForm = (word: string) => names.legalForms.has(word.replace(/\.$/, '').toLowerCase());
  if (!isForm(words.at(-1) ?? '')) return null;
  const end = words.findLastIndex((word) => !isForm(word) && /\p{L}/u.test(word) && word !== 'and') + 1;
  return end > 0 && /^\p{Lu}/u.test(words[0]!) ? words.slice(0, end) : null;
}
