import { once } from 'node:events';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { createColors } from 'picocolors';
import { version } from '../../../package.json';
import type { UserSettings } from '../analysis';
import { dayNumber } from '../base';
import { isLanguageId, LANGUAGES } from '../languages';
import { readAhead } from '../node/data';
import { HOUSE_IDS, RULES } from '../rules';
import { FORMATS, type Format } from '../text';
import { analyze } from './commands/analyze';
import { check } from './commands/check';
import { fix } from './commands/fix';
import { kbCheck, kbFind } from './commands/kb';
import { type ImportOptions, kbImport } from './commands/kb-import';
import { rulePage, rulesTable } from './commands/rules';
import { CHECK_FORMATS } from './formats';
import { readInputs } from './input';
import { outcomesOf } from './outcomes';
import { counted } from './progress';
import { localeOf, sayIn } from './say';
import { type CommonOptions, startSession } from './session';
import { IN_THREAD, serveThread } from './threads';
import { helpIn, usageError } from './usage';

const isMainThread = process.argv[2] !== IN_THREAD;

// What will be asked first is read beside what is loaded first.
if (!isMainThread || /^(?:check|fix|analyze)$/.test(process.argv[2] ?? '')) readAhead();

const locale = localeOf(process.env, process.argv);
const say = sayIn(locale);

/** Writes to standard output and waits while it is full; a reader that went away ends the run quietly. */
async function print(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
}

const complain = (line: string) => process.stderr.write(`${line}\n`);

function language(value: string): string {
  if (value === 'auto' || isLanguageId(value)) return value;
  throw new InvalidArgumentError(say('badLanguage', { value, list: LANGUAGES.map(({ id }) => id).join(', ') }));
}

function day(value: string): string {
  if (dayNumber(value) !== null) return value;
  throw new InvalidArgumentError(say('badDate', { value }));
}

function threads(value: string): number {
  if (/^[1-9]\d?$/.test(value)) return Number(value);
  throw new InvalidArgumentError(say('badThreads', { value }));
}

function rule(value: string, before: string[] = []): string[] {
  if (RULES.some(({ id }) => id === value)) return [...before, value];
  throw new InvalidArgumentError(say('badRule', { value }));
}

interface CommonFlags {
  language?: UserSettings['language'];
  date?: string;
  house?: UserSettings['houseStyle'];
  config?: string;
  names?: string;
  formatIn: Format | 'auto';
  jsonl?: boolean;
}

const program = new Command('bluepencil')
  .description(say('helpProgram'))
  .version(version, '-V, --version', say('helpVersion'))
  .option('--no-color', say('helpColor'))
  .addOption(new Option('--locale <locale>', say('helpLocale')).choices(['en', 'fr']))
  .helpOption('-h, --help', say('helpHelp'))
  .helpCommand('help [command]', say('helpHelp'))
  .exitOverride()
  .configureOutput({ outputError: () => {} })
  .configureHelp(helpIn(locale, say));

const ids = LANGUAGES.map(({ id }) => id).join(', ');

/** A command that reads articles, with the options that all of those take. */
const reader = (name: string, description: string): Command =>
  program
    .command(name)
    .description(description)
    .argument('[files...]', say('helpFiles'))
    .option('--language <id>', say('helpLanguage', { list: ids }), language)
    .option('--date <YYYY-MM-DD>', say('helpDate'), day)
    .addOption(new Option('--house <style>', say('helpHouse')).choices(HOUSE_IDS))
    .option('--config <file>', say('helpConfig'))
    .option('--names <folder>', say('helpNames'))
    .addOption(new Option('--format-in <format>', say('helpFormatIn')).choices(['auto', ...FORMATS]).default('auto'))
    .option('--jsonl', say('helpJsonl'));

function inputsOf(flags: CommonFlags, files: readonly string[]) {
  const formatIn = flags.formatIn === 'auto' ? undefined : flags.formatIn;
  return readInputs(files, { formatIn, jsonl: flags.jsonl === true, stdin: () => process.stdin, say });
}

function commonOf(flags: CommonFlags): CommonOptions {
  const user: UserSettings = { language: flags.language, date: flags.date, houseStyle: flags.house };
  return { user, config: flags.config, names: flags.names };
}

/** The items, counted on the terminal. Where the articles are shown on the same terminal they are their own progress. */
const shown = <T>(items: AsyncIterable<T>) => (process.stdout.isTTY ? items : counted(items, process.stderr, say));

function start(flags: CommonFlags, files: readonly string[]) {
  return { inputs: shown(inputsOf(flags, files)), session: startSession(commonOf(flags), locale, complain) };
}

/** Colours on a terminal, unless it or the user wants none; elsewhere where they are forced. */
function colors() {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR || program.opts().color === false) return createColors(false);
  return createColors(Boolean(FORCE_COLOR) || (process.stdout.isTTY === true && TERM !== 'dumb'));
}

reader('check', say('helpCheck'))
  .addOption(new Option('--format <format>', say('helpFormat')).choices(CHECK_FORMATS).default('text'))
  .addOption(
    new Option('--fail-on <severity>', say('helpFailOn'))
      .choices(['error', 'warning', 'information', 'hint', 'never'])
      .default('error'),
  )
  .option('--threads <n>', say('helpThreads'), threads)
  .action(async (files: string[], flags) => {
    const results = outcomesOf(inputsOf(flags, files), {
      common: commonOf(flags),
      locale,
      complain,
      threads: flags.threads,
      streamed: flags.jsonl === true,
    });
    const look = { say, locale, colors: colors(), version, columns: process.stdout.columns };
    process.exitCode = await check(shown(results), flags, look, { print, complain });
  });

reader('fix', say('helpFix'))
  .option('--dry-run', say('helpDryRun'))
  .option('--rule <id>', say('helpRule'), rule)
  .action(async (files: string[], flags) => {
    const { inputs, session } = start(flags, files);
    const options = { dryRun: flags.dryRun === true, rules: flags.rule ?? [] };
    process.exitCode = await fix(inputs, await session, options, print);
  });

reader('analyze', say('helpAnalyze'))
  .addOption(new Option('--format <format>', say('helpFormat')).choices(['json', 'jsonl']).default('json'))
  .action(async (files: string[], flags) => {
    const { inputs, session } = start(flags, files);
    process.exitCode = await analyze(inputs, await session, flags.format, print);
  });

program
  .command('rules')
  .argument('[id]', say('helpRuleId'))
  .description(say('helpRules'))
  .action(async (id: string | undefined) => {
    const text = id === undefined ? rulesTable(say, locale, colors()) : await rulePage(id, locale);
    if (text) return print(text);
    complain(say(text === null ? 'badRule' : 'noPage', { value: id ?? '' }));
    process.exitCode = 2;
  });

const kb = program.command('kb').description(say('helpKb'));
const kbContext = { say, locale, print, complain };

kb.command('find')
  .argument('<name>')
  .description(say('helpKbFind'))
  .option('--language <id>', say('helpKbLanguage'), language, locale)
  .option('--names <folder>', say('helpNames'))
  .addOption(new Option('--format <format>', say('helpFormat')).choices(['text', 'json']).default('text'))
  .action(async (name: string, flags: { language: string; format: string; names?: string }) => {
    const { language: id, format, names } = flags;
    process.exitCode = await kbFind(name, { language: id, json: format === 'json', names }, kbContext);
  });

kb.command('check')
  .argument('[files...]', say('helpKbFiles'))
  .description(say('helpKbCheck'))
  .action(async (files: string[]) => {
    process.exitCode = await kbCheck(files, kbContext);
  });

kb.command('import')
  .argument('<file>', say('helpKbFile'))
  .description(say('helpKbImport'))
  .addOption(
    new Option('--type <type>', say('helpKbType'))
      .choices(['person', 'organization', 'place', 'other'])
      .default('other'),
  )
  .option('--out <file>', say('helpKbOut'))
  .action(async (file: string, flags: ImportOptions) => {
    process.exitCode = await kbImport(file, flags, kbContext);
  });

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
}

// Once all is written nothing is left to do: that takes less time than to put everything away.
if (isMainThread) process.once('beforeExit', () => process.exit());

if (isMainThread) program.parseAsync().catch(fail);
else serveThread();

function fail(error: unknown): void {
  if (error instanceof CommanderError) {
    const wrong = error.exitCode !== 0;
    if (wrong && error.code !== 'commander.help') complain(usageError(error, commandNamed(program), locale, say));
    process.exitCode = wrong ? 2 : 0;
    return;
  }
  complain(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exitCode = 2;
}

/** The command that the arguments name, however far they are right. */
function commandNamed(from: Command): Command {
  const words = process.argv.slice(2).filter((word) => !word.startsWith('-'));
  return words.reduce((at, word) => at.commands.find((command) => command.name() === word) ?? at, from);
}
