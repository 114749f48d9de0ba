import { en } from './en';
import { fr } from './fr';
import type { Language, LanguageId } from './language';

export type { Calendar, TimeUnit, Which } from './calendar';
export { detect, lean } from './detect';
export type { Language, LanguageId } from './language';
export type { Hedge, Numbers } from './numbers';
export type { MarkPair, Typography } from './typography';

/** Every language with a folder here, the default last resort first. */
export const LANGUAGES: readonly Language[] = [en, fr];

const byId = new Map(LANGUAGES.map((language) => [language.id as string, language]));

/** The language pack for an id (`fr`, `fr-CA`), or undefined where there is none. */
export const languageOf = (id: string): Language | undefined => byId.get(id.toLowerCase().split(/[-_]/)[0]!);

export const isLanguageId = (id: string): id is LanguageId => byId.has(id);
