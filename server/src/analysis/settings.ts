import type { IsoDate } from '../base';
import type { LanguageId } from '../languages';
import { type CheckSettings, HOUSES, type HouseId, type Locale, type RuleSetting, type Severity } from '../rules';

/** What a user can set, from whichever place: the editor, `.bluepencil.yml`, the command line. Every part may be missing. */
export interface UserSettings {
  readonly language?: LanguageId | 'auto';
  readonly date?: IsoDate;
  readonly houseStyle?: HouseId | 'language';
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** Names, as written, about which nothing is reported. */
  readonly neverFlag?: readonly string[];
}

/** Settings complete enough to analyse under. */
export interface Settings {
  readonly language: LanguageId | 'auto';
  /** The article's date where the article does not give one. */
  readonly date: IsoDate | null;
  readonly check: CheckSettings;
  /** Names, as written, about which nothing is reported: those of every layer. */
  readonly neverFlag: readonly string[];
}

export const SEVERITIES: readonly (Severity | 'off')[] = ['error', 'warning', 'information', 'hint', 'off'];

/** Merges settings from the weakest layer to the strongest. */
export function resolveSettings(locale: Locale, ...layers: readonly UserSettings[]): Settings {
  const rules: Record<string, RuleSetting> = Object.create(null);
  for (const layer of layers) {
    for (const [id, setting] of Object.entries(layer.rules ?? {})) {
      const before = rules[id];
      rules[id] = {
        severity: setting.severity ?? before?.severity,
        options: before?.options || setting.options ? { ...before?.options, ...setting.options } : undefined,
      };
    }
  }
  const last = <K extends keyof UserSettings>(key: K) => layers.findLast((layer) => layer[key] !== undefined)?.[key];
  return {
    language: last('language') ?? 'auto',
    date: last('date') ?? null,
    check: { rules, house: HOUSES[last('houseStyle') ?? 'language'], locale },
    neverFlag: layers.flatMap(({ neverFlag }) => neverFlag ?? []),
  };
}
