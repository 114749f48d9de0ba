import type { House } from './house';
import type { Severity } from './rule';

export type Locale = 'en' | 'fr';

export interface RuleSetting {
  readonly severity?: Severity | 'off';
  readonly options?: Readonly<Record<string, unknown>>;
}

/** What a check depends on besides the article. */
export interface CheckSettings {
  /** By rule id, or by family (`quote`); a rule's own entry wins. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly house: House;
  /** The language of messages. */
  readonly locale: Locale;
}

/** The setting that holds for a rule: its own entry over its family's. */
export function settingFor(id: string, rules: CheckSettings['rules']): RuleSetting {
  const family = id.slice(0, id.indexOf('/'));
  const own = Object.hasOwn(rules, id) ? rules[id] : undefined;
  const shared = Object.hasOwn(rules, family) ? rules[family] : undefined;
  return { severity: own?.severity ?? shared?.severity, options: own?.options };
}
