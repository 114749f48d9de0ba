#!/usr/bin/env node
// Checks the layering rule: a folder of server/src imports only from those before it, and the analysis knows no host.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folders that each one may import from, besides itself and `base`. */
const ABOVE = {
  base: [],
  text: [],
  languages: ['text'],
  knowledge: [],
  annotate: ['text', 'languages', 'knowledge'],
  ledger: ['text'],
  rules: ['text', 'languages', 'knowledge', 'annotate', 'ledger'],
  analysis: ['text', 'languages', 'knowledge', 'annotate', 'ledger', 'rules'],
  features: ['text', 'languages', 'knowledge', 'annotate', 'ledger', 'rules', 'analysis'],
  lsp: ['text', 'languages', 'knowledge', 'annotate', 'ledger', 'rules', 'analysis', 'features'],
};
const HOSTS = ['node', 'browser', 'cli'];

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const server = join(root, 'server/src');
const problems = [];

function filesOf(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

/** The modules that a file names: static and dynamic imports, exports, and import types. */
const importsOf = (file) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\s*\(\s*)['"]([^'"]+)['"]/g)].map(
    (m) => m[1],
  );

const folderOf = (file) => relative(server, file).split(sep)[0];

for (const file of filesOf(server)) {
  const folder = folderOf(file);
  const allowed = HOSTS.includes(folder) ? [...Object.keys(ABOVE), ...HOSTS] : ABOVE[folder];
  const say = (problem) => problems.push(`${relative(root, file)}: ${problem}`);
  if (!allowed) {
    say(`${folder}/ is in no layer: name it in ${relative(root, fileURLToPath(import.meta.url))}`);
    continue;
  }
  for (const name of importsOf(file)) {
    if (name.startsWith('node:') && !['node', 'cli'].includes(folder))
      say(`imports ${name}; only node/ and cli/ know Node`);
    if (name === 'vscode') say('imports vscode; only client/ knows the editor');
    if (name.startsWith('vscode-languageserver') && !['features', 'lsp', 'node', 'browser'].includes(folder)) {
      say(`imports ${name}; the protocol is known from features/ on`);
    }
    if (!name.startsWith('.')) continue;
    if (name.endsWith('/package.json') && HOSTS.includes(folder)) continue;
    const target = folderOf(resolve(dirname(file), name));
    if (target !== folder && target !== 'base' && !allowed.includes(target))
      say(`${folder}/ may not import from ${target}/`);
  }
}

for (const file of filesOf(join(root, 'client/src'))) {
  for (const name of importsOf(file)) {
    const target = name.startsWith('.') ? relative(root, resolve(dirname(file), name)) : name;
    const where = relative(root, file);
    if (target.startsWith('server') && target !== join('server', 'src', 'lsp', 'protocol'))
      problems.push(`${where}: the client imports only lsp/protocol from the server`);
    if (name === 'vscode' && where.includes(`${sep}report${sep}`))
      problems.push(`${where}: report/ has no vscode import`);
  }
}

for (const problem of problems) console.error(problem);
console.log(problems.length === 0 ? 'layers: every import keeps the rule' : `layers: ${problems.length} broken`);
process.exitCode = problems.length === 0 ? 0 : 1;
