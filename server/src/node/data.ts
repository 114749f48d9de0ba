import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataSource } from '../base';
import { Kept } from './kept';

const fileOf = (name: string) => join(__dirname, 'data', name);

/** What is kept of a data file hangs on it and on the code that made it. */
const keptOf = (name: string) => new Kept(name, [fileOf(name), join(__dirname, 'analysis.js')]);

/** The shipped data, in the folder beside the built file. */
export const shippedData: DataSource = {
  read: (name) => readFile(fileOf(name)),
  recall: (name) => keptOf(name).read() ?? null,
  keep: (name, make) => keptOf(name).writeLater(make),
};
