import { join } from 'node:path';
import { runCached } from '../node/code-cache';

runCached(join(__dirname, 'cli-main.js'));
