import { dirname, join, resolve } from 'node:path';
import {
  CONFIG_FILE,
  loadResources,
  readConfigFile,
  resolveSettings,
  type Settings,
  type Snapshot,
  type UserSettings,
  Workspace,
} from '../analysis';
import type { FailureListener } from '../base';
import { isLanguageId } from '../languages';
import { shippedData } from '../node/data';
import type { Locale } from '../rules';
import type { Input } from './input';
import { namesFilesFor, placeOf, readFound, readNames, readText } from './names';
import { type Say, sayIn } from './say';

/** Longest settings file, in bytes. */
const LONGEST_CONFIG = 1_000_000;

/** What the options common to every command say. */
export interface CommonOptions {
  readonly user: UserSettings;
  /** The configuration file to use instead of the nearest one. */
  readonly config?: string;
  /** A folder of names beside that of the current folder. */
  readonly names?: string;
}

/** One run of the command line: the analysis, the settings by folder, and where complaints go. */
export interface Session {
  readonly locale: Locale;
  readonly say: Say;
  /** A line for the user, on standard error. */
  readonly complain: (line: string) => void;
  /** True once something was wrong with the usage or with a file: the run ends with 2. */
  failed: boolean;
  open(input: Input): Promise<Snapshot>;
}

export async function startSession(
  common: CommonOptions,
  locale: Locale,
  complain: (line: string) => void,
): Promise<Session> {
  const say = sayIn(locale);
  const told = new Set<string>();
  const onFailure: FailureListener = (what, error) => {
    const line = say('internal', { what, reason: error instanceof Error ? error.message : String(error) });
    if (!told.has(line)) complain(line);
    told.add(line);
  };
  const resources = await loadResources(shippedData, onFailure);
  const names = await readNames(resources.knowledge, await namesFilesFor(common.names));
  const workspace = new Workspace({
    knowledge: () => names.knowledge,
    nameModel: () => resources.nameModel,
    pause: () => Promise.resolve(),
    onFailure,
  });
  const byFolder = new Map<string, Promise<UserSettings>>();
  const settled = new Map<string, Settings>();

  const session: Session = {
    locale,
    say,
    complain,
    failed: false,
    async open(input) {
      const folder = input.path ? dirname(resolve(input.path)) : process.cwd();
      const key = common.config ? '' : folder;
      if (!byFolder.has(key))
        byFolder.set(key, readConfig(common.config ? [resolve(common.config)] : candidates(folder)));
      const file = await byFolder.get(key)!;
      return workspace.peek(input.uri ?? '', input.text, input.format, settingsFor(key, file, input));
    },
  };

  for (const { path, source, problems, unread } of names.files) {
    if (unread) fail(say(unread.key, unread.args));
    for (const { start, message } of problems)
      fail(say('config', { path, line: placeOf(source, start).line, problem: message[locale] }));
  }

  /** The settings of a document; the same object for documents under the same settings, so that caches hold. */
  function settingsFor(key: string, file: UserSettings, input: Input): Settings {
    const own: UserSettings = {
      language: input.language !== undefined && isLanguageId(input.language) ? input.language : undefined,
      date: input.date,
    };
    const name = JSON.stringify([key, own]);
    const known = settled.get(name);
    if (known) return known;
    const settings = resolveSettings(locale, file, common.user, own);
    settled.set(name, settings);
    return settings;
  }

  async function readConfig(paths: readonly string[]): Promise<UserSettings> {
    for (const path of paths) {
      const text = await (common.config ? readText : readFound)(path, LONGEST_CONFIG);
      if (typeof text !== 'string') {
        if (text.key === 'noSuchFile' && !common.config) continue;
        fail(say(text.key, { ...text.args, ...(common.config && { path: common.config }) }));
        break;
      }
      const { settings, problems } = readConfigFile(text);
      for (const { start, message } of problems) {
        fail(say('config', { path, line: text.slice(0, start).split('\n').length, problem: message[locale] }));
      }
      return settings;
    }
    return {};
  }

  function fail(line: string): void {
    session.failed = true;
    complain(line);
  }

  return session;
}

/** The places where a folder's configuration can be, nearest first. */
function candidates(folder: string): readonly string[] {
  const paths: string[] = [];
  for (let at = folder; ; at = dirname(at)) {
    paths.push(join(at, CONFIG_FILE));
    if (dirname(at) === at) return paths;
  }
}
