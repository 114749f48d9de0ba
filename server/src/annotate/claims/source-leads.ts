import { push } from '../../base';
import type { Language } from '../../languages';
import type { Token } from '../tokens';

const leads = new Map<Language, ReadonlyMap<string, readonly (readonly string[])[]>>();

/** The phrases that lead in a source whoever it is ("according to", « selon »), by their first word. */
export function sourceLeads(language: Language): ReadonlyMap<string, readonly (readonly string[])[]> {
  const known = leads.get(language);
  if (known) return known;
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const { strong, words } of language.speech.leads) if (strong) push(byFirst, words[0]!, words);
  leads.set(language, byFirst);
  return byFirst;
}

/** True where one of them begins with a token. */
export const leadsSourceAt = (tokens: readonly Token[], at: number, language: Language): boolean =>
  sourceLeads(language)
    .get(tokens[at]!.norm)
    ?.some((words) => words.every((word, k) => tokens[at + k]?.norm === word)) === true;
