import { LineCounter, parseDocument } from 'yaml';
import type { Span } from '../base';
import type { Text } from '../rules';
import { readSettings } from './read-settings';
import type { UserSettings } from './settings';

export const CONFIG_FILE = '.bluepencil.yml';

/** Longest configuration read, in UTF-16 units: a settings file is a page at most. */
const LONGEST = 100_000;

export interface ConfigFile {
  readonly settings: UserSettings;
  readonly problems: readonly (Span & { readonly message: Text })[];
}

/** The deepest that brackets are nested, and that lists or questions begin on one line. */
const DEEPEST = 32;
const NESTED_LINE = new RegExp(`^(?:[ \\t]{0,64}[-?]){${DEEPEST}}`, 'm');

/** True for a source that would have the YAML parser call itself too often. */
function isDeep(source: string): boolean {
  let depth = 0;
  for (let i = 0; i < source.length && depth <= DEEPEST; i++) {
    const unit = source[i];
    if (unit === '[' || unit === '{') depth++;
    else if ((unit === ']' || unit === '}') && depth > 0) depth--;
  }
  return depth > DEEPEST || NESTED_LINE.test(source);
}

/** Reads a `.bluepencil.yml`. Never throws: what cannot be read is a problem with its place. Aliases are refused. */
export function readConfigFile(source: string): ConfigFile {
  if (source.length > LONGEST) {
    const message = { en: 'the settings file is too long to be one', fr: 'le fichier de paramètres est trop long' };
    return { settings: {}, problems: [{ start: 0, end: 0, message }] };
  }
  if (isDeep(source)) {
    const message = {
      en: 'the settings file is nested too deep to be one',
      fr: 'le fichier de paramètres est trop imbriqué',
    };
    return { settings: {}, problems: [{ start: 0, end: 0, message }] };
  }
  const document = parseDocument(source, { lineCounter: new LineCounter(), uniqueKeys: true, prettyErrors: false });
  const broken = document.errors.map((error) => ({
    start: error.pos[0],
    end: error.pos[1],
    message: { en: `not valid YAML: ${error.message}`, fr: `YAML incorrect : ${error.message}` },
  }));
  if (broken.length > 0) return { settings: {}, problems: broken };
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 0 });
  } catch {
    const message = {
      en: 'aliases are not allowed in a settings file',
      fr: 'les alias ne sont pas admis dans un fichier de paramètres',
    };
    return { settings: {}, problems: [{ start: 0, end: 0, message }] };
  }
  const { settings, problems } = readSettings(value);
  return {
    settings,
    problems: problems.map(({ path, message }) => {
      const node = document.getIn(path, true) as { range?: readonly [number, number, number] } | undefined;
      return { start: node?.range?.[0] ?? 0, end: node?.range?.[1] ?? 0, message };
    }),
  };
}
