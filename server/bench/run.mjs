#!/usr/bin/env node
// npm run bench: Blue Pencil beside other prose linters, on the same text, each in a process of its own. Prints Markdown.
//   --quick            1,000 words alone, two rounds
//   --only NAME,…      some of them
//   --words N,…        some of the sizes
//   --slow             harper.js and textlint at 100,000 words too, where a round takes minutes
//   --check            compares the ratios with baseline.json and names what got slower (a report, not a test)
//   --save             keeps this run as the baseline
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pack } from '../../client/tools/pack.mjs';
import { markdown } from './texts.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const flag = (name) => process.argv.includes(name);
const option = (name) => process.argv[process.argv.indexOf(name) + 1];

const NAMES = ['bluepencil', 'harper', 'cspell', 'retext', 'textlint'];
const names = flag('--only') ? option('--only').split(',') : NAMES;
const sizes = flag('--quick')
  ? [1000]
  : flag('--words')
    ? option('--words').split(',').map(Number)
    : [1000, 10000, 100000];
/** Rounds by size; a linter that takes minutes a round at the largest size is measured once there. */
const rounds = (name, size) =>
  flag('--quick') ? 2 : size <= 1000 ? 7 : size <= 10000 ? (SLOW.has(name) ? 2 : 5) : name === 'bluepencil' ? 5 : 1;
/** Linters that need seconds for 10,000 words, and minutes for 100,000. */
const SLOW = new Set(['harper', 'textlint']);

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

/** Whole processes, from start to end, that check 1,000 words once: our command line, and a script that loads another linter. */
function coldProcesses(name) {
  const [args, input] =
    name === 'bluepencil'
      ? [['dist/cli.js', 'check', '--format-in', 'markdown', '--fail-on', 'never', '-'], markdown(1000)]
      : [['server/bench/measure.mjs', name, '1000', '0'], ''];
  const times = [];
  // The first is not counted: it warms the disk, and leaves the compiled program behind.
  for (let i = 0; i < (flag('--quick') ? 3 : 6); i++) {
    const from = performance.now();
    const run = spawnSync(process.execPath, args, { cwd: root, input });
    if (run.status !== 0) return null;
    if (i > 0) times.push(performance.now() - from);
  }
  return times;
}

const results = {};
for (const name of names) {
  for (const size of sizes) {
    if (size > 10000 && SLOW.has(name) && !flag('--slow')) continue;
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
    for (const [size, result] of Object.entries(bySize).filter(([size]) => own[size])) {
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
  for (const size of own[1000] ? Object.keys(own).map(Number) : []) {
    const row = KINDS.map((kind) => {
      const perWord = (median(own[size][kind]) * 1000) / size;
      const first = (median(own[1000][kind]) * 1000) / 1000;
      return `${perWord.toFixed(2)} (${(perWord / first).toFixed(2)}×)`;
    });
    console.log(`| ${size} | ${row.join(' | ')} |`);
  }
  console.log('\nWhole processes that check 1,000 words once:\n');
  console.log('| linter | ms | against ours |');
  console.log('| --- | ---: | ---: |');
  const ours = coldProcesses('bluepencil');
  for (const name of Object.keys(results)) {
    const times = name === 'bluepencil' ? ours : coldProcesses(name);
    if (!times || !ours) continue;
    const ratio = median(times) / median(ours);
    if (name !== 'bluepencil') ratios[`${name} process`] = ratio;
    console.log(`| ${name} | ${spread(times)} | ${ratio.toFixed(1)}× |`);
  }
  const [small, large] = [own[1000], own[100000]];
  if (small && large) {
    const slower = median(large.edit) / median(small.edit);
    console.log(`\nOne character in 100,000 words against one in 1,000: ${slower.toFixed(1)}×.`);
    // Like all ratios, the more the better.
    ratios['one character at 1,000 words, against 100,000'] = 1 / slower;
    ratios['a word at 1,000 words, against 100,000'] = (100 * median(small.fresh)) / median(large.fresh);
  }
  const harper = results.harper?.[10000];
  if (harper && large)
    console.log(
      `harper.js after one in 10,000 words against ours in 100,000: ${(median(harper.edit) / median(large.edit)).toFixed(0)}×.`,
    );
}

/** What a script beside this one prints last, as JSON. */
function timesOf(script, rounds) {
  const run = spawnSync(process.execPath, [join(here, script), rounds], {
    encoding: 'utf8',
    timeout: 300_000,
    maxBuffer: 1 << 26,
  });
  if (run.status === 0) return JSON.parse(run.stdout.trim().split('\n').at(-1));
  console.error(`${script}: ${run.error?.message ?? run.stderr.trim().split('\n').at(-1)}`);
  return null;
}

if (own) {
  const answers = timesOf('responses.mjs', flag('--quick') ? '2' : '5');
  const client = timesOf('activate.mjs', flag('--quick') ? '3' : '9');
  console.log('\nHow soon the server answers, and the client is up:\n');
  console.log('| what | ms |');
  console.log('| --- | ---: |');
  if (answers) {
    console.log(`| initialize, from the start of the process | ${spread(answers.initialize)} |`);
    console.log(`| first diagnostics of 1,000 words, from the start of the process | ${spread(answers.first)} |`);
    console.log(`| a hover elsewhere, while 100,000 words are read | ${spread(answers.busy)} |`);
  }
  if (client) {
    console.log(`| the client's code loaded, without the editor's part | ${spread(client.load)} |`);
    console.log(`| the client activated, without the editor's part | ${spread(client.activate)} |`);
  }
}

const kilobytes = (file) => `${(statSync(file).size / 1024).toFixed(0)} KB`;
const built = readdirSync(join(root, 'dist'), { recursive: true })
  .map(String)
  .filter((f) => /^(client|server|cli|client\.web|server\.web|server-main|cli-main|analysis)\.js$|\.bin$/.test(f));
const vsix = join(mkdtempSync(join(tmpdir(), 'bluepencil-bench-')), 'blue-pencil.vsix');
pack(vsix);
console.log(
  `\nThe package: ${kilobytes(vsix)}. ${built.map((f) => `${f} ${kilobytes(join(root, 'dist', f))}`).join(', ')}.`,
);
rmSync(dirname(vsix), { recursive: true });

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
