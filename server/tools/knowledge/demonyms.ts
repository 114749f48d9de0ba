import type { EntityName } from '../../src/knowledge/entity';

/** The adjective that goes with a country or a town, by language, as `descriptions` want it. */
export interface Demonym {
  readonly m: string;
  readonly f: string;
}

/** The French feminine of an adjective in -ais, -ien, -an … ; irregular ones are given in the table as `turc/turque`. */
export function frenchDemonym(cell: string): Demonym {
  const [m, given] = cell.split('/') as [string, string?];
  if (given) return { m, f: given };
  if (/[eè]$/.test(m)) return { m, f: m };
  if (/(?:ien|éen|on)$/.test(m)) return { m, f: `${m}ne` };
  return { m, f: `${m}e` };
}

const frenchPlural = (form: string): string => (/[sx]$/.test(form) ? form : `${form}s`);

/** French: four forms, each as an adjective ("un journal français") and as a noun ("les Français"). */
export function frenchForms(cell: string): readonly EntityName[] {
  if (!cell) return [];
  const { m, f } = frenchDemonym(cell);
  const forms = new Set([m, f, frenchPlural(m), frenchPlural(f)]);
  return [...forms].flatMap((form) => [demonym(form, 'fr'), demonym(capitalised(form), 'fr')]);
}

/** English: `Spanish/Spaniard/Spaniards/Hispanic`: adjective, nouns, their plurals, further adjectives. */
export function englishForms(cell: string): readonly EntityName[] {
  if (!cell) return [];
  const [adjective, nouns, plurals, others] = cell.split('/') as [string, string?, string?, string?];
  const forms = new Set([adjective]);
  for (const list of [nouns, plurals, others]) {
    for (const form of list?.split(',') ?? []) if (form !== '-') forms.add(form);
  }
  if (nouns === undefined && /(?:an|er|i)$/.test(adjective)) forms.add(`${adjective}s`);
  return [...forms].map((form) => demonym(form, 'en'));
}

/** Spanish adjectives have four forms, or two where they end in -a, -e or -í. */
export function spanishDemonym(m: string): Demonym {
  if (m.endsWith('o')) return { m, f: `${m.slice(0, -1)}a` };
  const accented = /([áéíóú])([ns])$/.exec(m);
  if (accented) return { m, f: `${m.slice(0, -2)}${withoutAccent(accented[1]!)}${accented[2]}a` };
  return { m, f: m };
}

export function spanishForms(m: string): readonly EntityName[] {
  if (!m) return [];
  const { f } = spanishDemonym(m);
  const plural = m.endsWith('o') ? `${m}s` : m === f ? `${m}${m.endsWith('í') ? 'es' : 's'}` : `${f.slice(0, -1)}es`;
  return [...new Set([m, f, plural, `${f}s`])].map((form) => demonym(form, 'es'));
}

/** German: `Franzose,Französin/französisch`: the noun with its feminine where irregular, and the adjective. */
export function germanForms(cell: string): readonly EntityName[] {
  if (!cell) return [];
  const [nouns, adjective] = cell.split('/') as [string, string];
  const [m, given] = nouns.split(',') as [string, string?];
  const f = given ?? (m.endsWith('e') ? `${m.slice(0, -1)}in` : `${m}in`);
  const plural = m.endsWith('e') ? `${m}n` : m;
  const inflected = ['', 'e', 'en', 'er', 'es', 'em'].map((ending) => adjective + ending);
  return [...new Set([m, f, plural, `${f}nen`, ...inflected])].map((form) => demonym(form, 'de'));
}

const demonym = (text: string, language: string): EntityName => ({ text, language, kind: 'demonym' });

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const withoutAccent = (vowel: string): string => 'aeiou'['áéíóú'.indexOf(vowel)]!;
