import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** `../shared` beside the repository, or null on a machine without it: tests that want it skip there, and say so. */
export const sharedFolder: string | null = [join(__dirname, '../../../shared')].find(existsSync) ?? null;
