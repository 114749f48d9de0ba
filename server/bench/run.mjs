#!/usr/bin/env node
// npm run bench: Blue Pencil beside other prose linters, on the same text, each in a process of its own. Prints Markdown.
//   --quick            1,000 words alone, two rounds
//   --only NAME,…      some of them
//   --check            compares the ratios with baseline.json and names what got slower (a report, not a test)
//   --save             keeps this run as the baseline
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { markdown } from './texts.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const flag = (name) => process.argv.includes(name);
const option = (name) => process.argv[process.argv.indexOf(name) + 1];

const NAMES = ['bluepencil', 'harper', 'cspell', 'retext', 'textlint'];
const names = flag('--only') ? option('--only').split(',') : NAMES;
const sizes = flag('--quick') ? [1000] : [1000, 10000, 100000];
/** Rounds by size; a linter that takes minutes a round at the largest size is measured once there. */
const rounds = (name, size) =>
  flag('--quick') ? 2 : size <= 1000 ? 9 : size <= 10000 ? 5 : name === 'bluepencil' ? 5 : 1;
/** Linters that need minutes for 100,000 words. */
const TOO_SLOW = new Set(['harper', 'textlint']);

if (!existsSync(join(root, 'dist/server.js'))) fail('dist/server.js is missing: npm run build first.');
if (names.some((name) => name !== 'bluepencil') && !existsSync(join(here, 'node_modules'))) {
  fail('The other linters are not installed: npm ci --prefix server/bench first.');
}

function fail(line) {
  console.error(line);
  process.exit(2);
}

const median = (list) => {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted.length % 2
    ? sorted[(sorted.length - 1) / 2]
    : (sorted[sorted.length / 2 - 1] + sorted[sorted.length / 2]) / 2;
};
const show = (ms) => (ms >= 100 ? ms.toFixed(0) : ms >= 10 ? ms.toFixed(1) : ms.toFixed(2));
const spread = (list) =>
  list.length > 1 ? `${show(median(list))} (${show(Math.min(...list))}–${show(Math.max(...list))})` : show(list[0]);

function measure(name, size) {
  const run = spawnSync(process.execPath, [join(here, 'measure.mjs'), name, String(size), String(rounds(name, size))], {
    encoding: 'utf8',
    timeout: 900_000,
    maxBuffer: 1 << 26,
  });
  const line = run.stdout?.trim().split('\n').at(-1);
  if (run.status !== 0 || !line) {
    console.error(`${name} at ${size} words: ${run.error?.message ?? run.stderr.trim().split('\n').at(-1)}`);
    return null;
  }
  return JSON.parse(line);
}

/** The command line, from its start to its end, on a file of 1,000 words. */
function coldCommandLine() {
  const times = [];
  for (let i = 0; i < (flag('--quick') ? 2 : 7); i++) {
    const from = performance.now();
    const run = spawnSync(
      process.execPath,
      [join(root, 'dist/cli.js'), 'check', '--format-in', 'markdown', '--fail-on', 'never', '-'],
      {
        input: markdown(1000),
      },
    );
    if (run.status !== 0) return null;
    times.push(performance.now() - from);
  }
  return times;
}

const results = {};
for (const name of names) {
  for (const size of sizes) {
    if (size > 10000 && TOO_SLOW.has(name)) continue;
    const result = measure(name, size);
    if (result) results[name] = { ...results[name], [size]: result };
  }
}

const KINDS = ['cold', 'warm', 'fresh', 'edit'];
console.log(`\nNode ${process.version}, ${cpus().length} × ${cpus()[0].model}. Milliseconds: median (least–most).\n`);
console.log(
  'cold: loading and the first check. warm: the same text again. fresh: another text. edit: one character typed.\n',
);
console.log(`| linter | words | ${KINDS.join(' | ')} | peak MB |`);
console.log(`| --- | ---: | ${KINDS.map(() => '---:').join(' | ')} | ---: |`);
for (const [name, bySize] of Object.entries(results)) {
  for (const [size, result] of Object.entries(bySize)) {
    console.log(
      `| ${name} | ${size} | ${KINDS.map((kind) => spread(result[kind])).join(' | ')} | ${result.memory.toFixed(0)} |`,
    );
  }
}

const own = results.bluepencil;
const ratios = {};
if (own) {
  console.log('\nTimes the others take for one of ours:\n');
  console.log(`| against | words | ${KINDS.join(' | ')} |`);
  console.log(`| --- | ---: | ${KINDS.map(() => '---:').join(' | ')} |`);
  for (const [name, bySize] of Object.entries(results)) {
    if (name === 'bluepencil') continue;
    for (const [size, result] of Object.entries(bySize)) {
      const row = KINDS.map((kind) => median(result[kind]) / median(own[size][kind]));
      KINDS.forEach((kind, i) => {
        ratios[`${name} ${size} ${kind}`] = row[i];
      });
      console.log(`| ${name} | ${size} | ${row.map((r) => `${r.toFixed(1)}×`).join(' | ')} |`);
    }
  }
  console.log('\nGrowth: microseconds a word, and against 1,000 words.\n');
  console.log(`| words | ${KINDS.join(' | ')} |`);
  console.log(`| ---: | ${KINDS.map(() => '---:').join(' | ')} |`);
  for (const size of Object.keys(own).map(Number)) {
    const row = KINDS.map((kind) => {
      const perWord = (median(own[size][kind]) * 1000) / size;
      const first = (median(own[1000][kind]) * 1000) / 1000;
      return `${perWord.toFixed(2)} (${(perWord / first).toFixed(2)}×)`;
    });
    console.log(`| ${size} | ${row.join(' | ')} |`);
  }
  const cold = coldCommandLine();
  if (cold) console.log(`\nCommand line, from its start to its end, 1,000 words: ${spread(cold)} ms.`);
}

const kilobytes = (file) => `${(statSync(file).size / 1024).toFixed(0)} KB`;
const built = readdirSync(join(root, 'dist'), { recursive: true })
  .map(String)
  .filter((f) => /^(client|server|cli|client\.web|server\.web)\.js$|\.bin$/.test(f));
console.log(`\nSizes: ${built.map((f) => `${f} ${kilobytes(join(root, 'dist', f))}`).join(', ')}.`);

const baseline = join(here, 'baseline.json');
if (flag('--save')) writeFileSync(baseline, `${JSON.stringify(ratios, null, 2)}\n`);
if (flag('--check') && existsSync(baseline)) {
  const before = JSON.parse(readFileSync(baseline, 'utf8'));
  const slower = Object.entries(ratios).filter(([key, ratio]) => before[key] && ratio < before[key] * 0.75);
  console.log(
    slower.length
      ? '\nSlower than the baseline, beside the others:'
      : '\nNothing is slower than the baseline, beside the others.',
  );
  for (const [key, ratio] of slower) console.log(`  ${key}: ${ratio.toFixed(1)}×, was ${before[key].toFixed(1)}×`);
}
