import { dayNumber } from '../base';
import { isLanguageId } from '../languages';
import { HOUSE_IDS, type HouseId, RULES, type RuleSetting, type Severity, type Text } from '../rules';
import { SEVERITIES, type UserSettings } from './settings';

/** What is wrong with a setting, and its path (`rules.quote/unbalanced.severity`). */
export interface SettingProblem {
  readonly path: readonly string[];
  readonly message: Text;
}

/** Takes note of a problem: its path, and the message in English and French. */
type Wrong = (path: readonly string[], en: string, fr: string) => void;

const FAMILIES = new Set(RULES.map(({ id }) => id.slice(0, id.indexOf('/'))));
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const KEYS = ['language', 'date', 'houseStyle', 'rules', 'options', 'neverFlag'];

/**
 * Reads settings of unknown origin: what is right is kept, what is wrong is named and left out. Never throws.
 * `keys` are the further keys that are allowed beside the settings' own.
 */
export function readSettings(
  value: unknown,
  keys: readonly string[] = [],
): { settings: UserSettings; problems: readonly SettingProblem[] } {
  const problems: SettingProblem[] = [];
  const wrong = (path: readonly string[], en: string, fr: string) => problems.push({ path, message: { en, fr } });
  if (value === null || value === undefined) return { settings: {}, problems };
  if (!isObject(value)) {
    wrong(
      [],
      'settings must be a mapping of names to values',
      'les paramètres doivent associer des noms à des valeurs',
    );
    return { settings: {}, problems };
  }
  for (const key of Object.keys(value)) {
    if (!KEYS.includes(key) && !keys.includes(key))
      wrong([key], `unknown setting “${key}”`, `paramètre inconnu : « ${key} »`);
  }
  const { language, date, houseStyle } = value;
  const settings: { -readonly [K in keyof UserSettings]: UserSettings[K] } = {};
  if (typeof language === 'string' && (language === 'auto' || isLanguageId(language))) settings.language = language;
  else if (language !== undefined)
    wrong(
      ['language'],
      'language must be “auto” or a language Blue Pencil knows',
      'la langue doit être « auto » ou une langue connue',
    );
  if (typeof date === 'string' && dayNumber(date) !== null) settings.date = date;
  else if (date !== undefined && date !== '')
    wrong(['date'], 'date must be a real day, YYYY-MM-DD', 'la date doit être un jour réel, AAAA-MM-JJ');
  if (houseStyle === 'language' || HOUSE_IDS.includes(houseStyle as HouseId))
    settings.houseStyle = houseStyle as HouseId;
  else if (houseStyle !== undefined)
    wrong(
      ['houseStyle'],
      `houseStyle must be one of ${HOUSE_IDS.join(', ')}`,
      `houseStyle doit être l’un de ${HOUSE_IDS.join(', ')}`,
    );
  const rules = { ...readRules(value.rules ?? {}, wrong) };
  for (const [id, options] of Object.entries(readOptions(value.options ?? {}, wrong))) {
    rules[id] = { ...rules[id], options: { ...rules[id]?.options, ...options } };
  }
  if (Object.keys(rules).length > 0) settings.rules = rules;
  const neverFlag = readNames(value.neverFlag ?? [], wrong);
  if (neverFlag.length > 0) settings.neverFlag = neverFlag;
  return { settings, problems };
}

/** `neverFlag: [Jon Smyth]`: one name, or a list of them. */
function readNames(value: unknown, wrong: Wrong): readonly string[] {
  const names: readonly unknown[] = Array.isArray(value) ? value : [value];
  return names.filter((name, i): name is string => {
    if (typeof name === 'string' && name.trim() !== '') return true;
    const path = Array.isArray(value) ? ['neverFlag', String(i)] : ['neverFlag'];
    wrong(path, 'neverFlag must be a list of names', 'neverFlag doit être une liste de noms');
    return false;
  });
}

function readRules(value: unknown, wrong: Wrong): Record<string, RuleSetting> {
  const rules: Record<string, RuleSetting> = Object.create(null);
  if (!isObject(value)) {
    wrong(['rules'], 'rules must map rule ids to a severity', 'rules doit associer des règles à une gravité');
    return rules;
  }
  for (const [id, entry] of Object.entries(value)) {
    if (!FAMILIES.has(id) && !RULES.some((rule) => rule.id === id)) {
      wrong(['rules', id], `no rule is called “${id}”`, `aucune règle ne s’appelle « ${id} »`);
      continue;
    }
    const { severity, ...options } = isObject(entry) ? entry : { severity: entry === false ? 'off' : entry };
    const known = SEVERITIES.includes(severity as Severity);
    if (severity !== undefined && severity !== 'default' && !known) {
      const list = SEVERITIES.join(', ');
      wrong(
        ['rules', id],
        `the severity of ${id} must be one of ${list}`,
        `la gravité de ${id} doit être l’une de ${list}`,
      );
    }
    rules[id] = { severity: known ? (severity as Severity) : undefined, options: checkOptions(id, options, wrong) };
  }
  return rules;
}

/** `options: { fact/unsourced-claim: { threshold: 0.7 } }`: the options of rules whose severity is left alone. */
function readOptions(value: unknown, wrong: Wrong): Record<string, Record<string, unknown>> {
  const all: Record<string, Record<string, unknown>> = Object.create(null);
  if (!isObject(value)) {
    wrong(
      ['options'],
      'options must map rule ids to their options',
      'options doit associer des règles à leurs options',
    );
    return all;
  }
  for (const [id, options] of Object.entries(value)) {
    const known = isObject(options) && RULES.some((rule) => rule.id === id);
    if (!known) wrong(['options', id], `no rule is called “${id}”`, `aucune règle ne s’appelle « ${id} »`);
    else all[id] = checkOptions(id, options, wrong) ?? {};
  }
  return all;
}

function checkOptions(id: string, options: Record<string, unknown>, wrong: Wrong) {
  const schema = RULES.find((rule) => rule.id === id)?.options ?? {};
  const names = Object.keys(options);
  for (const name of names) {
    if (!Object.hasOwn(schema, name))
      wrong(['rules', id, name], `${id} has no option “${name}”`, `${id} n’a pas d’option « ${name} »`);
  }
  return names.length > 0 ? options : undefined;
}
