import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Analyzer, resolveSettings, type UserSettings } from '../src/analysis';
import { runNow, type Span } from '../src/base';
import { RULES, type Rule } from '../src/rules';
import { extract } from '../src/text';
import { testKnowledge } from './test-knowledge';
import { testNameModel } from './test-name-model';

const folder = join(__dirname, '../../docs/rules');
const WRONG = /^## (?:Wrong|Marked|À corriger|Signalé)$/;
const RIGHT = /^## (?:Right|Not marked|Correct|Non signalé)$/;

/** « - fr (AFP, 2026) : Il a dit… »: a line of copy, with the language, and the house or the year where it hangs on them. */
const EXAMPLE = /^- (?<language>en|fr)(?: \((?<terms>[^)]*)\))?\s?: (?<copy>.*)$/;

interface Example {
  readonly line: string;
  readonly isWrong: boolean;
  readonly language: 'en' | 'fr';
  readonly house: UserSettings['houseStyle'];
  readonly date: string;
  readonly text: string;
  /** What is set in bold: of a wrong example, the words concerned. */
  readonly bold: readonly Span[];
}

function* examplesOf(page: string): Iterable<Example> {
  let isWrong: boolean | null = null;
  for (const line of page.split('\n')) {
    if (line.startsWith('## ')) isWrong = WRONG.test(line) ? true : RIGHT.test(line) ? false : null;
    const { language, terms = '', copy } = EXAMPLE.exec(line)?.groups ?? {};
    if (isWrong === null || copy === undefined) continue;
    const year = /\d{4}-\d\d-\d\d|\d{4}/.exec(terms)?.[0];
    yield {
      line,
      isWrong,
      language: language as 'en' | 'fr',
      house: /[A-Z]\w+/.exec(terms)?.[0]?.toLowerCase() as Example['house'],
      date: year === undefined ? '2026-11-23' : year.padEnd(10, '-11-23'),
      ...readBold(copy.replace(/\s?¶\s?/g, '\n\n')),
    };
  }
}

/** A text without the marks of what is bold in it, and where that stands. */
function readBold(marked: string): Pick<Example, 'text' | 'bold'> {
  const bold: Span[] = [];
  let text = '';
  for (const [i, part] of marked.split('**').entries()) {
    if (i % 2 === 1) bold.push({ start: text.length, end: text.length + part.length });
    text += part;
  }
  return { text, bold };
}

function isTrue(rule: Rule, example: Example): boolean {
  const spans = findingsOf(rule, example);
  if (!example.isWrong) return spans.length === 0;
  return example.bold.some((words) => spans.some(({ start, end }) => start < words.end && words.start < end));
}

function findingsOf(rule: Rule, { language, house, date, text }: Example): readonly Span[] {
  const severity = rule.severity === 'off' ? 'warning' : rule.severity;
  const options = rule.id === 'fact/unsourced-claim' ? { threshold: 0.9 } : undefined;
  const settings = resolveSettings('en', {
    language,
    date,
    houseStyle: house,
    rules: { [rule.id]: { severity, options } },
  });
  const analyzer = new Analyzer(
    (_what, error) => {
      throw error;
    },
    [rule],
  );
  const article = extract(text, 'plaintext');
  return runNow(analyzer.analyse(article, settings, testKnowledge(), testNameModel())).findings;
}

describe('the rules’ pages', () => {
  for (const rule of RULES)
    for (const suffix of ['.md', '.fr.md']) {
      const file = join(folder, rule.id + suffix);
      if (!existsSync(file)) continue;
      const page = readFileSync(file, 'utf8');
      it(`${rule.id}${suffix} says what the rule does`, () => {
        assert.ok(page.startsWith(`# ${rule.id}\n`));
        for (const option of Object.keys(rule.options ?? {})) assert.ok(page.includes(`\`${option}\``), option);
        const untrue = [...examplesOf(page)].filter((one) => !isTrue(rule, one)).map(({ line }) => line);
        assert.deepEqual(untrue, []);
      });
    }
});
