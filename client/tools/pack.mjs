#!/usr/bin/env node
// Packs what is built into a .vsix: `node client/tools/pack.mjs [FILE]`.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../..', import.meta.url));
const README = 'dist/README.md';

/** Packs the extension into a file, or into one named after its version. */
export function pack(file) {
  const { repository } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  const vsce = join(project, 'node_modules/@vscode/vsce/vsce');
  const flags = ['--no-dependencies', '--readme-path', README];
  // With a repository, vsce turns pictures and links into addresses there. Without one they would lead nowhere.
  if (!repository) flags.push('--allow-missing-repository', '--no-rewrite-relative-links');
  const readme = readFileSync(join(project, 'README.md'), 'utf8');
  writeFileSync(join(project, README), repository ? readme : standingAlone(readme));
  const out = file ? ['--out', file] : [];
  execFileSync(process.execPath, [vsce, 'package', ...flags, ...out], {
    cwd: project,
    stdio: file ? 'pipe' : 'inherit',
  });
}

/** A Markdown text without what it shows or links to beside itself: pictures go, of links the words stay. */
export const standingAlone = (text) =>
  text.replace(/^!\[[^\]]*\]\((?!https:)[^)]*\)\n+/gm, '').replace(/(?<!!)\[([^\]]*)\]\((?!https:|#)[^)]*\)/g, '$1');

if (process.argv[1] === fileURLToPath(import.meta.url)) pack(process.argv[2]);
