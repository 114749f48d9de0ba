import { createRequire } from 'node:module';
import { TextlintKernel } from '@textlint/kernel';

const require = createRequire(import.meta.url);
const RULES = ['write-good', 'alex', 'common-misspellings', 'stop-words', 'terminology', 'diacritics', 'rousseau'];
const moduleOf = (name) => {
  const loaded = require(name);
  return loaded.default ?? loaded;
};

export async function open() {
  const kernel = new TextlintKernel();
  const options = {
    ext: '.md',
    plugins: [{ pluginId: 'markdown', plugin: moduleOf('@textlint/textlint-plugin-markdown') }],
    rules: RULES.map((ruleId) => ({ ruleId, rule: moduleOf(`textlint-rule-${ruleId}`) })),
  };
  return { check: (text) => kernel.lintText(text, options) };
}
