import { join } from 'node:path';
import { runCached } from './code-cache';
import { compileExpressionsOnce, growSlowly, makeAllYoung } from './engine';

/** Loads the server and has it serve: see `serve`. */
export function loadServer(isAnswered: boolean): void {
  compileExpressionsOnce();
  growSlowly();
  makeAllYoung();
  const { serve } = runCached(join(__dirname, 'server-main.js')) as typeof import('./main');
  serve(isAnswered);
}
