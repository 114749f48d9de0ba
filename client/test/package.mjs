import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { pack } from '../tools/pack.mjs';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** The package stays below this, in bytes. */
const MOST = 5_500_000;

/** All that may be in the package. */
const ALLOWED = [
  /^(?:package(?:\.nls(?:\.fr)?)?\.json|readme\.md|changelog\.md|LICENSE\.txt)$/,
  /^dist\/(?:client|client\.web|server|server-main|server\.web|cli|cli-main|analysis)\.js$/,
  /^dist\/THIRD-PARTY-NOTICES\.txt$/,
  /^dist\/data\/[\w-]+\.bin$/,
  /^server\/data\/NOTICE[\w-]*\.md$/,
  /^server\/schemas\/(?:editor\/)?[\w.-]+\.json$/,
  /^client\/l10n\/bundle\.l10n\.\w+\.json$/,
  /^client\/media\/(?:walkthrough\/)?[\w.-]+\.(?:svg|png)$/,
  /^syntaxes\/[\w.-]+\.json$/,
  /^docs\/rules\/\w+\/[\w.-]+\.md$/,
  /^docs\/samples\/[\w.-]+\.md$/,
];

const listed = (folder, suffix) =>
  readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(suffix))
    .map((file) => `${folder}/${file}`.replaceAll('\\', '/'));

/** Packs the extension and checks that it holds all that it needs, nothing else, and is small. */
export async function checkPackage() {
  const folder = mkdtempSync(join(tmpdir(), 'bluepencil-package-'));
  try {
    const file = join(folder, 'blue-pencil.vsix');
    pack(file);
    const zip = readFileSync(file);
    const names = [];
    const read = unzipSync(zip, {
      filter: ({ name }) => {
        names.push(name);
        return name === 'extension/readme.md';
      },
    });
    const readme = new TextDecoder().decode(read['extension/readme.md']);
    const shipped = names
      .filter((name) => name.startsWith('extension/'))
      .map((name) => name.slice('extension/'.length));
    const { contributes, icon, main, browser, bin } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
    const texts = ['package.nls.json', 'package.nls.fr.json'].map((file) => readFileSync(join(project, file), 'utf8'));
    const named = [JSON.stringify(contributes), ...texts]
      .join('\n')
      .match(/(?:client|syntaxes|server)\/[\w./-]+\.(?:json|svg)/g);
    const pages = listed('docs/rules', '.md').filter((name) => !name.endsWith('/README.md'));
    const data = listed('server/data', '.bin').map((name) => name.replace('server/', 'dist/'));
    const needed = [icon, main, browser, ...Object.values(bin), 'dist/server.web.js', ...named, ...pages, ...data];
    const results = [
      ['is below 5.5 MB', zip.length < MOST, `${zip.length} bytes`],
      ['holds all that it needs', ...missing(needed, shipped)],
      ['holds nothing else', ...strange(shipped)],
      ['shows a README without a dead end', ...deadEnds(readme)],
      ['starts its programs with a shebang', ...programs(bin)],
    ];
    for (const [what, good, detail] of results) console.log(`  ${good ? '✔' : '✖'} the package ${what} (${detail})`);
    const failed = results.filter(([, good]) => !good).length;
    return { passed: results.length - failed, failed };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function missing(needed, shipped) {
  const absent = [...new Set(needed.map((name) => name.replace(/^\.\//, '')))].filter(
    (name) => !shipped.includes(name),
  );
  return [absent.length === 0, absent.length === 0 ? `${shipped.length} files` : `without ${absent.join(', ')}`];
}

/** Pictures and links that lead to files: the package's page is shown where there are none. */
function deadEnds(readme) {
  const ends = [...readme.matchAll(/\]\((?!https:|#)([^)]*)\)/g)].map(([, target]) => target);
  const good = ends.length === 0 && readme.startsWith('# Blue Pencil');
  return [good, ends.join(', ') || `${readme.length} characters`];
}

function strange(shipped) {
  const others = shipped.filter((name) => !ALLOWED.some((pattern) => pattern.test(name)));
  return [others.length === 0, others.join(', ') || 'programs, data, grammars, rule pages'];
}

function programs(bin) {
  const bad = Object.values(bin).filter((file) => {
    const path = join(project, file);
    return !existsSync(path) || !readFileSync(path, 'utf8').startsWith('#!/usr/bin/env node\n');
  });
  return [bad.length === 0, bad.join(', ') || Object.keys(bin).join(', ')];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { failed } = await checkPackage();
  process.exit(failed > 0 ? 1 : 0);
}
