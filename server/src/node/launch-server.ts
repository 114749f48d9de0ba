import { join } from 'node:path';
import { runCached } from './code-cache';

runCached(join(__dirname, 'server-main.js'));
