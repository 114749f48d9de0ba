import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runCached } from './code-cache';

/** Loads the server and has it serve: see `serve`. */
export function loadServer(isAnswered: boolean): void {
  // A server runs for days beside an editor: its heap is let grow by a fifth before it is looked through, not by several times.
  setFlagsFromString('--heap-growing-percent=20');
  const { serve } = runCached(join(__dirname, 'server-main.js')) as typeof import('./main');
  serve(isAnswered);
}
