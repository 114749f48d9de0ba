import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { resolveSettings, Workspace } from '../src/analysis';
import { FORMATS, type Format, formatOf } from '../src/text';
import { testKnowledge } from './test-knowledge';
import { testNameModel } from './test-name-model';

const samples = join(__dirname, '../../docs/samples');
const articles = readdirSync(samples).map((file) => ({
  text: readFileSync(join(samples, file), 'utf8'),
  format: formatOf(file),
}));

const workspace = () =>
  new Workspace({
    knowledge: testKnowledge,
    nameModel: testNameModel,
    pause: () => Promise.resolve(),
    onFailure: (_what, error) => {
      throw error;
    },
  });

/** What can be typed or pasted: letters, marks, markup, line ends, whatever breaks things. */
const snippet = fc.oneof(
  fc.constantFrom(
    '« ',
    ' »',
    '“',
    '”',
    '"',
    '\n',
    '\n\n',
    '\r\n',
    '# ',
    '> ',
    '- ',
    '<p>',
    '</p>',
    '**',
    '`',
    '---\n',
    'lundi ',
    'a dit',
    '31 novembre ',
    '\u00a0',
    '😀',
    '\ud83d',
    'é',
    '[|',
    '&nbsp;',
    '<!--',
    '-->',
    ':skip\n',
  ),
  fc.string({ maxLength: 12 }),
);
const edit = fc.record({ at: fc.nat(), length: fc.nat(40), text: snippet });

describe('incremental analysis', function () {
  this.timeout(120_000);

  it('equals a fresh one after any edits, in every format', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...articles),
        fc.constantFrom(...FORMATS),
        fc.boolean(),
        fc.array(edit, { maxLength: 6 }),
        (article, other, own, edits) => {
          const format: Format = own ? article.format : other;
          const settings = resolveSettings('en', { date: '2026-11-23' });
          const edited = workspace();
          let source = article.text;
          edited.open('file:///a', 0, source, format, settings);
          edits.forEach(({ at, length, text }, i) => {
            const start = at % (source.length + 1);
            const end = Math.min(source.length, start + length);
            source = source.slice(0, start) + text + source.slice(end);
            edited.apply('file:///a', i + 1, [{ start, end, newText: text }], source)!.analyseNow();
          });
          const incremental = edited.get('file:///a')!.analyseNow();
          const fresh = workspace().open('file:///a', 0, source, format, settings).analyseNow();
          assert.deepEqual(incremental.findings, fresh.findings);
          assert.deepEqual(incremental.article.entities, fresh.article.entities);
          assert.deepEqual(incremental.article.quotes, fresh.article.quotes);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('annotates only the paragraph that changed', () => {
    const settings = resolveSettings('en', { date: '2026-11-23', language: 'en' });
    const open = workspace();
    const paragraphs = Array.from(
      { length: 20 },
      (_, i) => `The council met on day ${i} and Mayor Teresa Quan spoke of the harbour.`,
    );
    const source = paragraphs.join('\n\n');
    const before = open.open('file:///a', 0, source, 'plaintext', settings).analyseNow();
    const at = source.indexOf('day 7');
    const after = open
      .apply('file:///a', 1, [{ start: at, end: at, newText: 'x' }], `${source.slice(0, at)}x${source.slice(at)}`)!
      .analyseNow();
    const kept = after.article.blocks.map((block, i) => block.tokens === before.article.blocks[i]!.tokens);
    assert.deepEqual(
      kept,
      paragraphs.map((_, i) => i !== 7),
    );
  });
});
