import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runCached } from './code-cache';

// A server runs for days beside an editor: its heap is let grow by a fifth before it is looked through, not by several times.
setFlagsFromString('--heap-growing-percent=20');
runCached(join(__dirname, 'server-main.js'));
