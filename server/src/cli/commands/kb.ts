import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { usualName } from '../../annotate';
import { dayInFull, typeset } from '../../base';
import { createKnowledge, type Knowledge, type KnownEntity, loadKnowledge } from '../../knowledge';
import { LANGUAGES } from '../../languages';
import { shippedData } from '../../node/data';
import type { Locale } from '../../rules';
import { namesFilesFor, namesFilesIn, placeOf, readNames } from '../names';
import type { Say } from '../say';

/** What the commands write to and in which language. */
export interface KbContext {
  readonly say: Say;
  readonly locale: Locale;
  readonly print: (text: string) => Promise<void>;
  readonly complain: (line: string) => void;
}

export interface FindOptions {
  readonly language: string;
  readonly json: boolean;
  /** A folder of names beside that of the current folder. */
  readonly names?: string;
}

/** Prints what is known under a name, best first, or names close to it. Gives the exit code: 1 where nothing is known. */
export async function kbFind(name: string, { language, json, names }: FindOptions, ctx: KbContext): Promise<number> {
  const { knowledge, files } = await readNames(await loadKnowledge(shippedData), await namesFilesFor(names));
  for (const { unread } of files) if (unread) ctx.complain(ctx.say(unread.key, unread.args));
  const known = (id: string) =>
    writings(name).flatMap((text) => knowledge.readings(text, id).map(({ entity }) => entity));
  // A spelling may be another language's: « Zelenski ».
  const ids = [language, ...LANGUAGES.map(({ id }) => id)].map(known).find((list) => list.length > 0);
  const found = entitiesOf(knowledge, ids ?? []);
  if (json) await ctx.print(`${JSON.stringify(found, null, 2)}\n`);
  else if (found.length > 0) await ctx.print(found.map((entity) => card(entity, knowledge, language, ctx)).join('\n'));
  else {
    const near = knowledge.near(name, language).map((close) => close.name);
    ctx.complain(ctx.say(near.length > 0 ? 'unknownNameNear' : 'unknownName', { name, list: near.join(', ') }));
  }
  return found.length > 0 ? 0 : 1;
}

/** The name as it was typed and, where that was in lower case, as copy has it: "brunel-sorg", "united nations". */
const writings = (name: string): readonly string[] =>
  name === name.toLowerCase()
    ? [name, name.replace(/(?<![\p{L}'’])\p{Ll}/gu, (letter) => letter.toUpperCase()), name.toUpperCase()]
    : [name];

const entitiesOf = (knowledge: Knowledge, ids: readonly string[]): readonly KnownEntity[] =>
  [...new Set(ids)].flatMap((id) => knowledge.entity(id) ?? []);

/** No record of the packs is known for longer: what a newsroom vouches for without an end. */
const FOREVER = '9999';

/** An entity in a few lines: name and id, description, other names, roles with their dates, and how far that is known. */
function card(entity: KnownEntity, knowledge: Knowledge, language: string, ctx: KbContext): string {
  const own = entity.names.filter((name) => name.language === language || name.language === '*');
  const [first, ...others] = [...new Set(own.map(({ text }) => text))];
  const nameOf = (id: string) => {
    const other = knowledge.entity(id);
    return other && (usualName(other, language) ?? undefined);
  };
  const where = entity.within.flatMap((id) => nameOf(id) ?? []);
  const roles = [...entity.roles].sort((a, b) => ((a.start ?? '') < (b.start ?? '') ? 1 : -1));
  const lines = [
    `${first ?? entity.names[0]?.text ?? entity.id}  ${entity.id}  ${entity.type}`,
    entity.description[language],
    where.join(', '),
    others.join(', '),
    ...roles.map(({ title, of, start, end }) => {
      const owner = of === undefined ? '' : (nameOf(of) ?? of);
      const office = `${title[language] ?? Object.values(title)[0] ?? ''}${owner && `, ${owner}`}`;
      return ctx.say('held', { office, dates: `${start ?? ''}–${end ?? ''}` });
    }),
    entity.knownThrough < FOREVER && ctx.say('knownThrough', { date: dayInFull(entity.knownThrough)[ctx.locale] }),
    entity.sources.join(', '),
  ];
  const set = (line: string) => typeset(line, language === 'fr' ? 'fr' : 'en');
  return lines.flatMap((line, i) => (line ? [`${i === 0 ? '' : '  '}${set(line)}\n`] : [])).join('');
}

/**
 * Reads files of names, or those of folders (of `entities/` where none is given), and says what is wrong. 1 where something is, 2
 * where a file could not be read: it is named, and the others are checked.
 */
export async function kbCheck(paths: readonly string[], ctx: KbContext): Promise<number> {
  const base = await loadKnowledge(shippedData).catch(() => createKnowledge([]));
  const { files } = await readNames(base, paths.length > 0 ? await filesOf(paths) : await namesFilesFor(undefined));
  for (const { path, source, problems, unread } of files) {
    if (unread) ctx.complain(ctx.say(unread.key, unread.args));
    for (const { start, message } of [...problems].sort((a, b) => a.start - b.start)) {
      const { line, column } = placeOf(source, start);
      await ctx.print(`${path}:${line}:${column}: ${message[ctx.locale]}\n`);
    }
  }
  if (files.some(({ unread }) => unread)) return 2;
  if (files.some(({ problems }) => problems.length > 0)) return 1;
  ctx.complain(ctx.say(files.length === 0 ? 'noNamesFiles' : 'namesFine', { n: files.length }));
  return 0;
}

/** The files named, and in the place of a folder those in it, or in its `entities/`. */
async function filesOf(paths: readonly string[]): Promise<readonly string[]> {
  const files = await Promise.all(
    paths.map(async (path) => {
      const isFolder = await stat(path).then(
        (info) => info.isDirectory(),
        () => false,
      );
      return isFolder ? [...(await namesFilesIn(path)), ...(await namesFilesIn(join(path, 'entities')))] : [path];
    }),
  );
  return files.flat();
}
