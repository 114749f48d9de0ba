import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { resolveSettings, Workspace } from '../../src/analysis';
import { FORMATS, type Format, formatOf } from '../../src/text';
import { apply, changeOf, editIn, type RandomEdit, sourceIn } from '../../src/text/testing/sources';
import { testKnowledge } from '../test-knowledge';
import { testNameModel } from '../test-name-model';
import { heapInUse } from './gc';
import { processorSeconds } from './processor';
import '../seed';

const seed = fc.readConfigureGlobal().seed;

/** Cases, and the processor time after which no more are begun. */
const CASES = 2000;
const LONGEST_RUN = 12;
/** Processor seconds that one small document may take, and a huge one. */
const SMALL = 1;
const HUGE = 60;

const samples = join(__dirname, '../../../docs/samples');
/** Three of them in a row make 27,000 names, each a letter from others. */
const SYLLABLES = ['b', 'd', 'g', 'l', 'm', 'r'].flatMap((first) =>
  ['a', 'e', 'i', 'o', 'u'].map((then) => then + first),
);
const articles = readdirSync(samples).map((file) => ({
  text: readFileSync(join(samples, file), 'utf8'),
  format: formatOf(file),
}));

/** Signs that break readers: halves of pairs, marks that turn the line, stacked accents, ends of lines of every kind. */
const ODD = [
  ...['\ud83d', '\udc4d', '\u202e', '\u202d', '\u2066', '\u2069', '\u200f', '\u0301\u0316\u0335', '\u200d', '\ufe0f'],
  ...['\0', '\ufeff', '\r', '\n\r', '\r\n', '\u2028', '\u2029', '\u0085', '\v', '\f', '\u00ad', '\ufffc', '\ufffd'],
  ...['«', '»', '“', '”', '"', "'", '’', '‘', '*', '_', '[', ']', '(', '<', '>', '`', '&', '{', '|', '#', '~', '\\'],
  ...['قال: «نعم»', 'אמר "כן"', '「好」', 'ประเทศ', '👩‍👧‍👦', 'ﬁn', 'İI', 'ſ', 'ǅ', 'a\u0301'],
];
const repeated = fc.tuple(fc.constantFrom(...ODD), fc.nat(300)).map(([sign, times]) => sign.repeat(times));
const odd = fc.array(
  fc.oneof(fc.constantFrom(...ODD), fc.constantFrom('Ada Byron ', 'a dit ', ' 5 % ', '\n\n'), repeated),
  {
    maxLength: 25,
  },
);
const truncated = fc
  .tuple(fc.constantFrom(...articles), fc.nat(), fc.nat())
  .map(([{ text }, from, to]) => text.slice(from % text.length).slice(0, to % text.length));

const clean = join(__dirname, '../clean');
const words = readdirSync(clean).flatMap((file) => readFileSync(join(clean, file), 'utf8').split(/\s+/));
/** Words of clean copy in runs of a few, in any order: prose that no writer foresees. */
const salad = fc
  .array(
    fc.record({
      at: fc.nat(),
      length: fc.integer({ min: 1, max: 5 }),
      end: fc.constantFrom(' ', ' ', ' ', ', ', '. ', ': ', ' “', '” ', ' « ', ' » ', '\n\n', '.\n\n'),
    }),
    { maxLength: 30 },
  )
  .map((runs) =>
    runs
      .map(({ at, length, end }) => words.slice(at % words.length, (at % words.length) + length).join(' ') + end)
      .join(''),
  );

interface Case {
  readonly format: Format;
  readonly source: string;
  readonly edits: readonly RandomEdit[];
}

const cases: fc.Arbitrary<Case> = fc.constantFrom(...FORMATS).chain((format) =>
  fc.record({
    format: fc.constant(format),
    source: fc.oneof(
      sourceIn(format, 40),
      odd.map((parts) => parts.join('')),
      truncated,
      salad,
      fc.string({ unit: 'binary', maxLength: 200 }),
    ),
    edits: fc.array(editIn(format), { maxLength: 4 }),
  }),
);

const newWorkspace = () =>
  new Workspace({
    knowledge: testKnowledge,
    nameModel: testNameModel,
    pause: () => Promise.resolve(),
    onFailure: (what, error) => {
      throw new Error(what, { cause: error });
    },
  });

const settings = resolveSettings('en', { date: '2026-11-23' });

describe('any document', function () {
  this.timeout(600_000);

  it('is read without failing, soon, and after every edit as if it were new; memory comes back', () => {
    const edited = newWorkspace();
    const fresh = newWorkspace();
    const all = fc.sample(cases, { seed, numRuns: CASES });
    const started = processorSeconds();
    let middle = 0;
    let done = 0;
    for (const { format, source: first, edits } of all) {
      if (processorSeconds() - started > LONGEST_RUN) break;
      const name = `case ${done} of seed ${seed}, ${format}: ${JSON.stringify(first)}`;
      const soon = <T>(what: string, work: () => T): T => {
        const before = processorSeconds();
        try {
          return work();
        } catch (error) {
          throw new Error(`${what} failed; ${name}`, { cause: error });
        } finally {
          const took = processorSeconds() - before;
          assert.ok(took < SMALL, `${what} took ${took} s; ${name}`);
        }
      };
      let source = first;
      edited.open('file:///a', 0, source, format, settings);
      soon('reading', () => edited.get('file:///a')!.analyseNow());
      edits.forEach((edit, i) => {
        const change = changeOf(source, edit);
        source = apply(source, change);
        const incremental = soon('an edit', () => edited.apply('file:///a', i + 1, [change])!.analyseNow());
        const { article, findings } = fresh.peek('file:///b', source, format, settings).analyseNow();
        const told = `edit ${i} of ${name}, ${JSON.stringify(edits)}`;
        assert.deepEqual(incremental.findings, findings, told);
        assert.deepEqual(incremental.article.entities, article.entities, told);
        assert.deepEqual(incremental.article.quotes, article.quotes, told);
      });
      edited.close('file:///a');
      done++;
      if (done === 50) middle = heapInUse();
    }
    console.log(`      ${done} documents in ${Math.round(processorSeconds() - started)} s of processor time`);
    assert.ok(done >= 50, `only ${done} cases in ${LONGEST_RUN} s`);
    // What is kept of blocks that may come back is bounded; so is what a test run keeps of its own.
    assert.ok(heapInUse() < middle + 80e6, 'memory grows with every document');
  });

  const N = 100_000;
  const sentence = 'The mayor of Paris said “we will go” on 3 May 2024. ';
  const TEXT = ['plaintext'] as const;
  const person = (i: number) =>
    `Z${[i, i / 30, i / 900].map((part) => SYLLABLES[Math.floor(part) % SYLLABLES.length]).join('')}lo`;
  const paragraphs = (write: (i: number) => string) => Array.from({ length: 10_000 }, (_, i) => write(i)).join('\n\n');
  const HUGE_DOCUMENTS: readonly (readonly [what: string, text: string, formats?: readonly Format[]])[] = [
    ...['"', '“', '«', '*', '_', '[', ']', '<', '`', '>', '#', '|', '\\', '(', '.', '\r', '\n', '\u0301', '\0'].map(
      (sign) => [`100,000 × ${JSON.stringify(sign)}`, sign.repeat(N)] as const,
    ),
    ['100,000 words of one letter, each in marks', '“a” '.repeat(N)],
    ['3,000 short quotations in paragraphs', '“Yes”, he said.\n\n'.repeat(3000), ['plaintext']],
    ['one line of 10 MB', sentence.repeat(10e6 / sentence.length)],
    ['one line just short enough to be read', sentence.repeat(39_000 / sentence.length), ['plaintext']],
    ...['“', "l'", '1. ', 'Ada Moss said ', 'le maire a dit que '].map(
      (words) => [`a paragraph of nothing but ${words}`, words.repeat(39_000 / words.length), TEXT] as const,
    ),
    ['one word of 10 MB', 'a'.repeat(10e6)],
    ['ten thousand people', paragraphs((i) => `Mr ${person(i)} ${person(i + 1)} met ${person(i + 2)} in Paris.`), TEXT],
    ['ten thousand people of one surname', paragraphs((i) => `${person(i)} Smith met Smith.`), TEXT],
    ['ten thousand people of one given name', paragraphs((i) => `Jean ${person(i)} met Jean.`), TEXT],
    ['10,000 nested lists', '- '.repeat(10_000)],
    ['a list ever deeper', Array.from({ length: 1500 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n')],
    ['10,000 nested block quotations', '> '.repeat(10_000)],
    ['200,000 nested tags', '<div><b>'.repeat(N)],
    ['paragraphs that never end', '<p>word said Ada. '.repeat(30_000)],
    ['100,000 scripts', '<script>'.repeat(N)],
    ['a tag that never ends', `<a ${'b="c" '.repeat(N)}`],
    ['a table of 20,000 rows', `| a | b |\n|---|---|\n${'| c | d |\n'.repeat(20_000)}`],
    ['20,000 links that never end', '[a](b '.repeat(20_000)],
    ['20,000 brackets in brackets', `${'['.repeat(20_000)}a${'](b)'.repeat(20_000)}`],
    ['20,000 fences', '```\n'.repeat(20_000)],
    ['front matter that never ends', `---\ntitle: x\n${'key: value\n'.repeat(20_000)}`, ['markdown']],
    ['front matter of 3,000 keys', `---\n${Array.from({ length: 3000 }, (_, i) => `k${i}: v`).join('\n')}\n---\nx`],
    ['front matter nested deep', `---\ntitle: ${'['.repeat(15_000)}\n---\nx`],
    ['10,000 nested scopes', Array.from({ length: 10_000 }, (_, i) => `{.s${i}}`).join('\n')],
    ['10,000 arrays', '[.a]\n* x\n'.repeat(10_000)],
    ['20,000 commands', ':skip\n'.repeat(20_000)],
    ['Chinese without a space', '「我们准备好了」他说。'.repeat(3500)],
  ];

  for (const [what, text, formats = FORMATS] of HUGE_DOCUMENTS) {
    it(`takes ${what}`, () => {
      const workspace = newWorkspace();
      for (const format of formats) {
        const before = processorSeconds();
        workspace.open('file:///a', 0, text, format, settings).analyseNow();
        const took = processorSeconds() - before;
        assert.ok(took < HUGE, `${format}: ${took} s`);
      }
    });
  }
});
