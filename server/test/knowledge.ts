import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const dataFolder = join(__dirname, '../data');

/** A shipped data file, as the Node host reads it. */
export const readData = (name: string): Uint8Array => readFileSync(join(dataFolder, name));

/** `../shared` beside the repository, or null on a machine without it: tests that want it skip there, and say so. */
export const sharedFolder: string | null = [join(__dirname, '../../../shared')].find(existsSync) ?? null;
