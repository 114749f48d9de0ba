import { readFile } from 'node:fs/promises';
import { rulePageFile } from '../../node/rule-pages';
import type { Locale } from '../../rules';
import { RULES } from '../../rules';
import type { Colors } from '../formats/text';
import type { Say } from '../say';

/** The table of rules: id, severity, title. */
export function rulesTable(say: Say, locale: Locale, colors: Colors): string {
  const width = Math.max(...RULES.map(({ id }) => id.length));
  return RULES.map(
    ({ id, severity, title }) => `${colors.bold(id.padEnd(width))}  ${say(severity).padEnd(10)} ${title[locale]}\n`,
  ).join('');
}

/** A rule's page, or null where there is no such rule; an empty page where it is not installed. */
export async function rulePage(id: string, locale: Locale): Promise<string | null> {
  if (!RULES.some((rule) => rule.id === id)) return null;
  const file = rulePageFile(id, locale);
  return file === null ? '' : readFile(file, 'utf8');
}
