import { writeFile } from 'node:fs/promises';
import { type EntityType, importNames } from '../../knowledge';
import { placeOf, readText } from '../names';
import type { KbContext } from './kb';

/** Longest file that is imported, in bytes: an export of some thousand entities. */
const LONGEST = 200_000_000;

export interface ImportOptions {
  /** The type of what the file gives none. */
  readonly type: EntityType;
  /** Where to write, in the place of standard output; a file that is there already is not written over. */
  readonly out?: string;
}

/**
 * Prints or writes a file of names made from Wikidata's JSON, SKOS or a table, and tells what was left out. 2 where it cannot be
 * read, or is none of these.
 */
export async function kbImport(path: string, { type, out }: ImportOptions, ctx: KbContext): Promise<number> {
  const { say, complain } = ctx;
  const source = await readText(path, LONGEST);
  if (typeof source !== 'string') {
    complain(say(source.key, source.args));
    return 2;
  }
  const outcome = importNames(path, source, type);
  if (outcome.text === null) {
    const place = outcome.at === null ? null : placeOf(source, outcome.at);
    complain(`${path}${place ? `:${place.line}:${place.column}` : ''}: ${outcome.problem[ctx.locale]}`);
    return 2;
  }
  if (out === undefined) await ctx.print(outcome.text);
  else {
    const failed = await writeFile(out, outcome.text, { flag: 'wx' }).then(
      () => null,
      (error: NodeJS.ErrnoException) => error,
    );
    if (failed) {
      const reason = failed.code ?? failed.message;
      complain(failed.code === 'EEXIST' ? say('isThere', { path: out }) : say('cannotWrite', { path: out, reason }));
      return 2;
    }
  }
  const { records, nameless, titleless, typeless } = outcome;
  complain(say('imported', { n: records, path }));
  if (nameless > 0) complain(say('importedNameless', { n: nameless }));
  if (titleless > 0) complain(say('importedTitleless', { n: titleless }));
  if (typeless > 0) complain(say('importedTypeless', { n: typeless }));
  return 0;
}
