import { join } from 'node:path';
import { runCached } from '../node/code-cache';
import { compileExpressionsOnce } from '../node/engine';

compileExpressionsOnce();
runCached(join(__dirname, 'cli-main.js'));
