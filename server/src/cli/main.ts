import { once } from 'node:events';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { createColors } from 'picocolors';
import { version } from '../../../package.json';
import type { UserSettings } from '../analysis';
import { dayNumber } from '../base';
import { isLanguageId, LANGUAGES } from '../languages';
import { HOUSE_IDS } from '../rules';
import { FORMATS, type Format } from '../text';
import { analyze } from './commands/analyze';
import { check } from './commands/check';
import { fix } from './commands/fix';
import { kbCheck, kbFind } from './commands/kb';
import { type ImportOptions, kbImport } from './commands/kb-import';
import { rulePage, rulesTable } from './commands/rules';
import { CHECK_FORMATS } from './formats';
import { readInputs } from './input';
import { localeOf, sayIn } from './say';
import { startSession } from './session';

const locale = localeOf(process.env);
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

const collect = (value: string, before: string[] = []) => [...before, value];

interface CommonFlags {
  language?: UserSettings['language'];
  date?: string;
  house?: UserSettings['houseStyle'];
  config?: string;
  names?: string;
  formatIn: Format | 'auto';
  jsonl?: boolean;
}

/** A command with the options that all of them take. */
const withCommon = (command: Command): Command =>
  command
    .option('--language <id>', 'auto, fr or en', language)
    .option('--date <YYYY-MM-DD>', "the articles' date, where they give none", day)
    .addOption(new Option('--house <style>', 'house style').choices(HOUSE_IDS))
    .option('--config <file>', 'a settings file instead of the nearest .bluepencil.yml')
    .option('--names <folder>', 'a folder of names, beside those in entities/ of the current folder')
    .addOption(
      new Option('--format-in <format>', 'how the input is marked up').choices(['auto', ...FORMATS]).default('auto'),
    )
    .option('--jsonl', 'standard input holds one JSON document a line: {"id","text","lang"?,"format"?,"date"?}');

function start(flags: CommonFlags, files: readonly string[]) {
  const formatIn = flags.formatIn === 'auto' ? undefined : flags.formatIn;
  const inputs = readInputs(files, { formatIn, jsonl: flags.jsonl === true, stdin: process.stdin, say });
  const user: UserSettings = { language: flags.language, date: flags.date, houseStyle: flags.house };
  return { inputs, session: startSession({ user, config: flags.config, names: flags.names }, locale, complain) };
}

const program = new Command('bluepencil')
  .description('Names, quotations and facts in news copy, checked before it runs.')
  .version(version)
  .option('--no-color', 'plain output')
  .exitOverride()
  .configureHelp({ showGlobalOptions: true });

withCommon(program.command('check', { isDefault: false }))
  .argument('[files...]', 'files, folders, globs, or - for standard input')
  .description('report what should be checked before the copy runs')
  .addOption(new Option('--format <format>', 'how to print it').choices(CHECK_FORMATS).default('text'))
  .addOption(
    new Option('--fail-on <severity>', 'the least severity that makes the exit code 1')
      .choices(['error', 'warning', 'information', 'hint', 'never'])
      .default('error'),
  )
  .action(async (files: string[], flags) => {
    const { inputs, session } = start(flags, files);
    const colors = createColors(
      program.opts().color !== false && process.stdout.isTTY === true && !process.env.NO_COLOR,
    );
    process.exitCode = await check(inputs, await session, flags, { say, locale, colors, version }, print);
  });

withCommon(program.command('fix'))
  .argument('[files...]', 'files, folders, globs, or - for standard input')
  .description('apply the safe fixes')
  .option('--dry-run', 'print a unified diff and change nothing')
  .option('--rule <id>', 'only this rule, its first fix, safe or not (repeatable)', collect)
  .action(async (files: string[], flags) => {
    const { inputs, session } = start(flags, files);
    process.exitCode = await fix(
      inputs,
      await session,
      { dryRun: flags.dryRun === true, rules: flags.rule ?? [] },
      print,
    );
  });

withCommon(program.command('analyze'))
  .argument('[files...]', 'files, folders, globs, or - for standard input')
  .description('print what is seen in the copy: entities, quotations, claims, dates, figures')
  .addOption(new Option('--format <format>', 'how to print it').choices(['json', 'jsonl']).default('json'))
  .action(async (files: string[], flags) => {
    const { inputs, session } = start(flags, files);
    process.exitCode = await analyze(inputs, await session, flags.format, print);
  });

program
  .command('rules')
  .argument('[id]', 'a rule, to read its page')
  .description("list the rules, or show one rule's page")
  .action(async (id: string | undefined) => {
    const colors = createColors(process.stdout.isTTY === true && !process.env.NO_COLOR);
    const text = id === undefined ? rulesTable(say, locale, colors) : await rulePage(id);
    if (text) return print(text);
    complain(say(text === null ? 'badRule' : 'noPage', { value: id ?? '' }));
    process.exitCode = 2;
  });

const kb = program.command('kb').description("what is known of names: the shipped packs and the newsroom's own");
const kbContext = { say, locale, print, complain };

kb.command('find')
  .argument('<name>')
  .description('print what is known under a name')
  .option('--language <id>', 'the language of the name', language, locale)
  .option('--names <folder>', 'a folder of names, beside those in entities/ of the current folder')
  .addOption(new Option('--format <format>', 'how to print it').choices(['text', 'json']).default('text'))
  .action(async (name: string, flags: { language: string; format: string; names?: string }) => {
    const { language: id, format, names } = flags;
    process.exitCode = await kbFind(name, { language: id, json: format === 'json', names }, kbContext);
  });

kb.command('check')
  .argument('[files...]', 'files of names, or folders of them; entities/ where none is given')
  .description('say what is wrong in files of names')
  .action(async (files: string[]) => {
    process.exitCode = await kbCheck(files, kbContext);
  });

kb.command('import')
  .argument('<file>', 'JSON of Wikidata, SKOS as JSON-LD, or a table (.csv, .tsv)')
  .description('print a file of names made from it')
  .addOption(
    new Option('--type <type>', 'the type of what the file gives none')
      .choices(['person', 'organization', 'place', 'other'])
      .default('other'),
  )
  .option('--out <file>', 'write there, not to standard output')
  .action(async (file: string, flags: ImportOptions) => {
    process.exitCode = await kbImport(file, flags, kbContext);
  });

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

program.parseAsync().catch((error: unknown) => {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    complain(error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exitCode = 2;
  }
});
