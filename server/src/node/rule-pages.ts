import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Reader } from '../base';

/** Where the rules' pages are, beside the built file. */
const PAGES = join(__dirname, '../docs/rules');

/** The file of a rule's page, in the reader's language where it is translated; null where no pages are installed. */
export function rulePageFile(rule: string, reader: Reader): string | null {
  const page = join(PAGES, rule);
  return [`${page}.${reader}.md`, `${page}.md`].find((file) => existsSync(file)) ?? null;
}
