import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DataSource } from '../base';
import { Kept, readBeside } from './kept';

const FOLDER = join(__dirname, 'data');

const fileOf = (name: string) => join(FOLDER, name);

/** What is kept of a data file hangs on it and on the code that made it. */
const keptOf = (name: string) => new Kept(name, [fileOf(name), join(__dirname, 'analysis.js')]);

/** What is being read, or was, and has not been asked for. */
const ahead = new Map<string, Promise<Buffer | undefined>>();

/** Begins to read what earlier runs kept of all the shipped data, beside what is done before it is asked for. */
export function readAhead(): void {
  // Where it is missing, that is told when it is asked for.
  if (!existsSync(FOLDER)) return;
  for (const name of readdirSync(FOLDER)) ahead.set(name, keptOf(name).readBeside());
}

/** The shipped data, in the folder beside the built file. */
export const shippedData: DataSource = {
  read: (name) => readBeside(fileOf(name)),
  async recall(name) {
    const begun = ahead.get(name);
    ahead.delete(name);
    return (await (begun ?? keptOf(name).readBeside())) ?? null;
  },
  keep: (name, make) => keptOf(name).writeLater(make),
};
