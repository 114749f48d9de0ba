import { readFile } from 'node:fs/promises';
import { typeset } from '../../base';
import { rulePageFile } from '../../node/rule-pages';
import type { Locale } from '../../rules';
import { RULES } from '../../rules';
import type { Colors } from '../formats/text';
import type { Say } from '../say';

/** The table of rules: id, severity, title. */
export function rulesTable(say: Say, locale: Locale, colors: Colors): string {
  const [names, labels] = [RULES.map(({ id }) => id), RULES.map(({ severity }) => say(severity))];
  const [name, label] = [names, labels].map((texts) => Math.max(...texts.map((text) => text.length)));
  return RULES.map(
    ({ id, severity, title }) =>
      `${colors.bold(id.padEnd(name!))}  ${say(severity).padEnd(label!)}  ${typeset(title[locale], locale)}\n`,
  ).join('');
}

/** A rule's page, or null where there is no such rule; an empty page where it is not installed. */
export async function rulePage(id: string, locale: Locale): Promise<string | null> {
  if (!RULES.some((rule) => rule.id === id)) return null;
  const file = rulePageFile(id, locale);
  return file === null ? '' : readFile(file, 'utf8');
}
