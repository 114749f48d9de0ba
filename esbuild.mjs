// Builds dist/ and lays the data beside it. `cli.js` and `server.js` are small: each runs the program beside it, `…-main.js`, and
// both programs run the analysis out of one file, `analysis.js`.
//   node esbuild.mjs              as it ships: minified
//   node esbuild.mjs --dev        with source maps
//   node esbuild.mjs --watch      the same, and again at every change
//   node esbuild.mjs --tests      also the suite that runs inside VS Code
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { context } from 'esbuild';
import { thirdPartyNotices } from './client/tools/notices.mjs';

const options = new Set(process.argv.slice(2));
const unknown = [...options].filter((option) => !['--dev', '--watch', '--tests'].includes(option));
if (unknown.length > 0) throw new Error(`unknown option ${unknown.join(' ')}`);
const watch = options.has('--watch');
const dev = watch || options.has('--dev');

const common = {
  bundle: true,
  metafile: true,
  minify: !dev,
  sourcemap: dev ? 'linked' : false,
  sourcesContent: false,
  legalComments: 'none',
  charset: 'ascii',
  logLevel: 'warning',
  define: { 'process.env.NODE_ENV': '"production"' },
};
// `/\p{L}/u` stays as it is: esbuild, unsure which scripts an engine knows, would write a call for it, and then an expression is made
// anew each time that it is used.
const expressions = { 'regexp-unicode-property-escapes': true };
// A program that runs from compiled code has no loader to import with: what it imports late, it requires.
const supported = { ...expressions, 'dynamic-import': false };
const node = { ...common, platform: 'node', format: 'cjs', target: 'node20', supported };
const web = {
  ...common,
  platform: 'browser',
  target: 'es2022',
  supported: expressions,
  mainFields: ['browser', 'module', 'main'],
};
const mainFields = ['module', 'main'];
const program = { banner: { js: '#!/usr/bin/env node' }, mainFields };

/** esbuild leaves regular expressions as they are: what is not ASCII in them is escaped too, so that a file is one byte a character. */
const plainAscii = {
  name: 'plain ascii',
  setup(build) {
    build.onEnd(({ errors }) => {
      if (errors.length > 0) return;
      const file = build.initialOptions.outfile;
      const escaped = readFileSync(file, 'utf8').replace(/(\\*)([^\0-\x7f])/g, (_, slashes, unit) => {
        // An odd backslash before the character escapes it, which says nothing.
        const kept = slashes.length % 2 === 1 ? slashes.slice(1) : slashes;
        return `${kept}\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
      });
      writeFileSync(file, escaped);
    });
  },
};

/** The one file of the analysis, and what of `server/src` is in it: the folders that its source names. */
const ANALYSIS = { source: 'server/src/node/analysis.ts', file: 'dist/analysis.js' };
const shared = [...readFileSync(ANALYSIS.source, 'utf8').matchAll(/'\.\.\/(\w+)'/g)].map(([, folder]) => folder);

/**
 * A program imports what is shared from the one file. A few constants, which the server says of itself before that file is loaded,
 * it imports by their own: those are in both.
 */
const analysisBeside = {
  name: 'analysis beside',
  setup(build) {
    build.onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) => {
      const [folder, ...rest] = relative('server/src', resolve(resolveDir, path)).split(/[\\/]/);
      if (!shared.includes(folder)) return undefined;
      if (rest.length === 0) return { path: './analysis.js', external: true };
      const early = ['base/without-tail', 'features/offers'].includes([folder, ...rest].join('/'));
      return early ? undefined : { errors: [{ text: `${path} would be in two files: import it from ${folder}/` }] };
    });
  },
};

/** A program that runs from compiled code is a module in the function that Node would put it in, so that it need not be copied there. */
const wrapped = {
  ...node,
  mainFields,
  banner: { js: '(function (exports, require, module, __filename, __dirname) {' },
  footer: { js: '})' },
  plugins: [plainAscii],
};

const products = [
  { ...node, entryPoints: ['client/src/node/main.ts'], outfile: 'dist/client.js', external: ['vscode'] },
  {
    ...web,
    entryPoints: ['client/src/browser/main.ts'],
    outfile: 'dist/client.web.js',
    format: 'cjs',
    external: ['vscode'],
  },
  { ...node, ...program, entryPoints: ['server/src/node/launch-server.ts'], outfile: 'dist/server.js' },
  {
    ...wrapped,
    entryPoints: ['server/src/node/main.ts'],
    outfile: 'dist/server-main.js',
    plugins: [analysisBeside, plainAscii],
  },
  {
    ...web,
    // Some packages have a file for pages, which lean on the DOM, and another for workers.
    conditions: ['worker'],
    entryPoints: ['server/src/browser/main.ts'],
    outfile: 'dist/server.web.js',
    format: 'iife',
  },
  { ...node, ...program, entryPoints: ['server/src/cli/launch.ts'], outfile: 'dist/cli.js' },
  {
    ...wrapped,
    entryPoints: ['server/src/cli/main.ts'],
    outfile: 'dist/cli-main.js',
    plugins: [analysisBeside, plainAscii],
  },
  { ...wrapped, entryPoints: [ANALYSIS.source], outfile: ANALYSIS.file },
];
const suites = [
  { ...node, entryPoints: ['client/test/suite/node.ts'], outfile: 'dist/test/node.js', external: ['vscode', 'mocha'] },
  {
    ...web,
    entryPoints: ['client/test/suite/browser.ts'],
    outfile: 'dist/test/browser.js',
    format: 'cjs',
    external: ['vscode'],
  },
];

/** The packed knowledge and models, which the server reads from beside itself. */
function copyData() {
  const target = 'dist/data';
  mkdirSync(target, { recursive: true });
  const wanted = readdirSync('server/data').filter((file) => file.endsWith('.bin'));
  for (const file of readdirSync(target)) if (!wanted.includes(file)) rmSync(join(target, file));
  for (const file of wanted) cpSync(join('server/data', file), join(target, file));
}

copyData();
const builds = await Promise.all((options.has('--tests') ? [...products, ...suites] : products).map(context));
if (watch) {
  await Promise.all(builds.map((build) => build.watch()));
  console.log('Watching.');
} else {
  const results = await Promise.all(builds.map((build) => build.rebuild()));
  await Promise.all(builds.map((build) => build.dispose()));
  const shipped = results.slice(0, products.length).map(({ metafile }) => metafile);
  writeFileSync('dist/THIRD-PARTY-NOTICES.txt', thirdPartyNotices(shipped));
  for (const file of ['dist/cli.js', 'dist/server.js']) chmodSync(file, 0o755);
}
