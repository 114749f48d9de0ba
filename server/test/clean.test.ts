import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Analyzer, resolveSettings } from '../src/analysis';
import { runNow } from '../src/base';
import { extract, formatOf } from '../src/text';
import { testKnowledge } from './test-knowledge';
import { testNameModel } from './test-name-model';

const folder = join(__dirname, 'clean');

/** Copy without a fault, on which no rule speaks: hints apart, which only rank. */
describe('clean copy', () => {
  for (const file of readdirSync(folder)) {
    it(file, () => {
      const analyzer = new Analyzer((_what, error) => {
        throw error;
      });
      const settings = resolveSettings('en', { date: '2026-11-20' });
      const { findings } = runNow(
        analyzer.analyse(
          extract(readFileSync(join(folder, file), 'utf8'), formatOf(file)),
          settings,
          testKnowledge(),
          testNameModel(),
        ),
      );
      const said = findings
        .filter(({ severity }) => severity !== 'hint')
        .map(({ rule, message }) => `${rule}: ${message}`);
      assert.deepEqual(said, []);
    });
  }
});
