import { readFile } from 'node:fs/promises';
import {
  createKnowledge,
  type Knowledge,
  type KnownEntity,
  loadKnowledge,
  namesFromJson,
  newsroomFormat,
} from '../../knowledge';
import { readData } from '../../node/data';
import type { Locale } from '../../rules';
import { namesFilesIn, placeOf, readNames } from '../names';
import type { Say } from '../say';

/** What the commands write to and in which language. */
export interface KbContext {
  readonly say: Say;
  readonly locale: Locale;
  readonly print: (text: string) => Promise<void>;
  readonly complain: (line: string) => void;
}

/** Prints what is known under a name, best first, or names close to it. Gives the exit code: 1 where nothing is known. */
export async function kbFind(name: string, language: string, json: boolean, ctx: KbContext): Promise<number> {
  const base = await loadKnowledge(readData);
  const { knowledge } = await readNames(base, await namesFilesIn(process.cwd()));
  const found = entitiesOf(
    knowledge,
    knowledge.readings(name, language).map(({ entity }) => entity),
  );
  if (json) await ctx.print(`${JSON.stringify(found, null, 2)}\n`);
  else if (found.length > 0) await ctx.print(found.map((entity) => card(entity, knowledge, language)).join('\n'));
  else {
    const near = knowledge.near(name, language).map((close) => close.name);
    ctx.complain(ctx.say(near.length > 0 ? 'unknownNameNear' : 'unknownName', { name, list: near.join(', ') }));
  }
  return found.length > 0 ? 0 : 1;
}

const entitiesOf = (knowledge: Knowledge, ids: readonly string[]): readonly KnownEntity[] =>
  ids.flatMap((id) => knowledge.entity(id) ?? []);

/** An entity in a few lines: name and id, description, other names, roles with their dates. */
function card(entity: KnownEntity, knowledge: Knowledge, language: string): string {
  const own = entity.names.filter((name) => name.language === language || name.language === '*');
  const [first, ...others] = [...new Set(own.map(({ text }) => text))];
  const where = entity.within.flatMap((id) => knowledge.entity(id)?.names[0]?.text ?? []);
  const lines = [
    `${first ?? entity.names[0]?.text ?? entity.id}  ${entity.id}  ${entity.type}`,
    entity.description[language],
    where.join(', '),
    others.join(', '),
    ...entity.roles.map(({ title, of, start, end }) => {
      const owner = of === undefined ? '' : (knowledge.entity(of)?.names[0]?.text ?? of);
      return `${title[language] ?? Object.values(title)[0] ?? ''}${owner && `, ${owner}`}: ${start ?? ''}–${end ?? ''}`;
    }),
  ];
  return lines.flatMap((line, i) => (line ? [`${i === 0 ? '' : '  '}${line}\n`] : [])).join('');
}

/** Reads files of names (those of `entities/` where none is given) and says what is wrong. 1 where something is, 2 where unread. */
export async function kbCheck(paths: readonly string[], ctx: KbContext): Promise<number> {
  const base = await loadKnowledge(readData).catch(() => createKnowledge([]));
  const files = paths.length > 0 ? paths : await namesFilesIn(process.cwd());
  let problems = 0;
  try {
    for (const file of (await readNames(base, files)).files) {
      for (const { start, message } of file.problems) {
        const { line, column } = placeOf(file.source, start);
        await ctx.print(`${file.path}:${line}:${column}: ${message[ctx.locale]}\n`);
        problems++;
      }
    }
  } catch (error) {
    const { path = '', message } = error as NodeJS.ErrnoException;
    ctx.complain(ctx.say('cannotRead', { path, reason: message }));
    return 2;
  }
  if (problems === 0) ctx.complain(ctx.say('namesFine', { n: files.length }));
  return problems > 0 ? 1 : 0;
}

/** Prints a file of names made from Wikidata's JSON or SKOS. 2 where the file is neither. */
export async function kbImport(path: string, ctx: KbContext): Promise<number> {
  try {
    const names = newsroomFormat(path) === 'csv' ? null : namesFromJson(JSON.parse(await readFile(path, 'utf8')));
    if (names !== null) {
      await ctx.print(names);
      return 0;
    }
    ctx.complain(ctx.say('notNames', { path }));
  } catch (error) {
    ctx.complain(ctx.say('cannotRead', { path, reason: (error as Error).message }));
  }
  return 2;
}
