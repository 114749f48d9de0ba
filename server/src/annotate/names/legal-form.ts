import type { Language } from '../../languages';

/** "Norvane Inc.", « Tanguy SARL »: a firm by the legal form after its name. */
export function hasLegalForm(name: string, { names }: Language): boolean {
  const words = name.split(/\s/);
  return words.length > 1 && names.legalForms.has(words.at(-1)!.replace(/\.$/, '').toLowerCase());
}
