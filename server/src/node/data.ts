import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Reads a shipped data file from the folder beside the built file. */
export const readData = (name: string): Promise<Uint8Array> => readFile(join(__dirname, 'data', name));
