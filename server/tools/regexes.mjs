#!/usr/bin/env node
// Checks that every regular expression of the project takes linear time, whatever text it meets: those written down, and those that
// are put together when the program starts. `recheck` decides by automaton where it can, and searches for an attack where an
// expression looks around. What it has passed is kept in `.cache`, so that only what is new is looked at again.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const require = createRequire(import.meta.url);
const KEPT = join(root, '.cache/regexes.json');
/** Milliseconds for one expression; a second look, for what was not decided, has more. */
const LIMITS = [10_000, 60_000];

/** An attack is judged by the steps that it takes, and not by the clock: a busy machine passes what an idle one does. */
const BY_STEPS = { incubationTimeout: null, attackTimeout: null };

/** What the checker takes for worse than it is, and why it is linear. */
const BY_HAND = new Map([
  ['server/src/rules/fact/placeholder.ts', 'a match begins with a word: the run of letters is read once'],
]);

/** A word of a figure phrase with the space after it. */
const WORD = /\[\^ (?:\\.|[^\\\]])*\]\+ /g;

/**
 * True for an expression that can only match so many signs, or so many words after a space: each place where it may begin costs a
 * bounded time.
 */
function isBounded(source) {
  const words = source.startsWith('(?<= )') ? source.replace(WORD, '') : source;
  const outside = words.replace(/\\./g, '').replace(/\[[^\]]*\]/g, '');
  return !/[*+]|\{\d+,\}/.test(outside);
}

/** The expressions by how they are written, with the files that hold them. */
const expressions = new Map();
const note = (source, flags, where) => {
  const written = `/${source}/${flags}`;
  const known = expressions.get(written) ?? { source, flags, files: new Set() };
  known.files.add(where);
  expressions.set(written, known);
};

/** Literals, as the parser finds them in each file. */
async function noteLiterals(acorn) {
  for (const folder of ['server/src', 'client/src']) {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true, recursive: true })) {
      if (!entry.isFile() || !/(?<!\.test)\.ts$/.test(entry.name)) continue;
      const file = join(entry.parentPath ?? entry.path, entry.name);
      const { code } = await transform(readFileSync(file, 'utf8'), { loader: 'ts', target: 'esnext' });
      for (const { type, value } of acorn.tokenizer(code, { ecmaVersion: 'latest', sourceType: 'module' }))
        if (type === acorn.tokTypes.regexp) note(value.pattern, value.flags, relative(root, file));
    }
  }
}

/** Those put together from data: the analysis is run with a constructor that notes what it is given. */
async function noteConstructed() {
  const outfile = join(root, '.cache/regexes.cjs');
  await build({
    stdin: {
      contents: `
        export * from './server/src/analysis';
        export { FORMATS } from './server/src/text';
        export { createKnowledge } from './server/src/knowledge';`,
      resolveDir: root,
      loader: 'ts',
    },
    outfile,
    bundle: true,
    platform: 'node',
    packages: 'external',
    logLevel: 'warning',
    define: { RegExp: 'globalThis.NotingRegExp' },
  });
  globalThis.NotingRegExp = class extends RegExp {
    constructor(source, flags = source instanceof RegExp ? source.flags : '') {
      super(source, flags);
      note(this.source, this.flags, 'put together at run time');
    }
  };
  const { createKnowledge, FORMATS, resolveSettings, Workspace } = require(outfile);
  const workspace = new Workspace({
    knowledge: () => createKnowledge([]),
    nameModel: () => null,
    pause: () => Promise.resolve(),
    onFailure(what, error) {
      throw new Error(what, { cause: error });
    },
  });
  const samples = join(root, 'docs/samples');
  for (const file of readdirSync(samples))
    for (const format of FORMATS)
      for (const language of ['en', 'fr'])
        workspace
          .peek(file, readFileSync(join(samples, file), 'utf8'), format, resolveSettings('en', { language }))
          .analyseNow();
}

function readKept(version) {
  try {
    const kept = JSON.parse(readFileSync(KEPT, 'utf8'));
    return kept.version === version ? new Set(kept.linear) : new Set();
  } catch {
    return new Set();
  }
}

let acorn;
let recheck;
try {
  acorn = require('acorn');
  recheck = require('recheck');
} catch {
  console.log('regular expressions: NOT CHECKED, for want of a package: npm install');
  process.exit(process.env.CI ? 1 : 0);
}
await noteLiterals(acorn);
await noteConstructed();
const { version } = require('recheck/package.json');
const kept = readKept(version);
const linear = [];
let bad = 0;
for (const [written, { source, flags, files }] of expressions) {
  const verdict =
    kept.has(written) || isBounded(source) || [...files].every((file) => BY_HAND.has(file))
      ? { status: 'safe' }
      : verdictOn(source, flags);
  if (verdict.status === 'safe') {
    linear.push(written);
    continue;
  }
  bad++;
  const why = verdict.complexity ? `${verdict.complexity.summary}, by ${verdict.attack.pattern}` : 'not decided';
  console.error(`${[...files].join(', ')}: ${written}\n    ${why}`);
}
mkdirSync(dirname(KEPT), { recursive: true });
writeFileSync(KEPT, JSON.stringify({ version, linear }));
console.log(
  `regular expressions: ${expressions.size}, ${bad === 0 ? 'all take linear time' : `${bad} may take longer than linear time`}`,
);
process.exitCode = bad === 0 ? 0 : 1;

/** Indices change nothing for time; the checker does not know their flag. */
function verdictOn(source, flags) {
  let verdict;
  for (const timeout of LIMITS) {
    verdict = recheck.checkSync(source, flags.replace('d', ''), { ...BY_STEPS, timeout });
    if (verdict.status !== 'unknown') break;
  }
  return verdict;
}
