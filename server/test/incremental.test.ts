import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { resolveSettings, type Snapshot, Workspace } from '../src/analysis';
import { FORMATS, type Format, formatOf, type SourceChange } from '../src/text';
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
/** Now and then a document is closed, changed by somebody else, and opened again. */
const closed = fc.nat(3).map((n) => n === 0);
const edit = fc.record({ at: fc.nat(), length: fc.nat(40), text: snippet, closed });

/** An edit that changes what the article says of somebody: by the words that it puts in, or the paragraph that it moves. */
const editOfSense = fc.record({
  at: fc.nat(),
  closed,
  kind: fc.constantFrom('type', 'insert', 'cut', 'move', 'rename') as fc.Arbitrary<
    'type' | 'insert' | 'cut' | 'move' | 'rename'
  >,
  text: fc.constantFrom(
    'x',
    ' ',
    '.',
    ' Ellen Moreau ',
    ' Ellen Moreaux ',
    ' Moreau ',
    ' Moraeu ',
    ' Elen Moreau ',
    ' M. Moreau ',
    ' she ',
    ' il ',
    ' the minister ',
    ' “It is over,” she said. ',
    ' « C’est fini », a-t-elle dit. ',
    ' (WHO) ',
    ' Mr ',
    ' Mr. ',
    ' 45 million euros ',
    ' US ',
    '\n\n## Ellen Moreau\n\n',
    '\n\nEllen Moreau said the port was closed.\n\n',
    '\n\nIl a dit qu’il partait.\n\n',
    '»',
    '”',
  ),
});

/** The document `file:///a` with a change, made while it was open or while it was closed. */
function changed(open: Workspace, version: number, change: SourceChange, source: string, closed: boolean): Snapshot {
  const before = open.get('file:///a')!;
  if (!closed) return open.apply('file:///a', version, [change])!;
  open.close('file:///a');
  return open.open('file:///a', version, source, before.reading.format, before.settings);
}

/** The edit as a change of a text: at a place between words, of a paragraph, or of a name wherever it stands next. */
function changeFor(source: string, { at, kind, text }: { at: number; kind: string; text: string }) {
  const place = at % (source.length + 1);
  if (kind === 'cut') {
    const end = source.indexOf(' ', place);
    return { start: place, end: end < 0 ? source.length : end, newText: '' };
  }
  if (kind === 'move') {
    const start = source.lastIndexOf('\n\n', place) + 2;
    const end = source.indexOf('\n\n', start);
    const next = end < 0 ? -1 : source.indexOf('\n\n', end + 2);
    if (start < 2 || next < 0) return { start: place, end: place, newText: text };
    return { start, end: next, newText: `${source.slice(end + 2, next)}\n\n${source.slice(start, end)}` };
  }
  if (kind === 'rename') {
    const name = /\p{Lu}\p{Ll}{3,}/u.exec(source.slice(place));
    if (name) return { start: place + name.index, end: place + name.index + name[0].length, newText: text.trim() };
  }
  const between = kind === 'insert' ? source.indexOf(' ', place) : place;
  const start = between < 0 ? place : between;
  return { start, end: start, newText: text };
}

describe('incremental analysis', function () {
  this.timeout(300_000);

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
          edits.forEach(({ at, length, text, closed }, i) => {
            const start = at % (source.length + 1);
            const end = Math.min(source.length, start + length);
            source = source.slice(0, start) + text + source.slice(end);
            changed(edited, i + 1, { start, end, newText: text }, source, closed).analyseNow();
          });
          const incremental = edited.get('file:///a')!.analyseNow();
          const fresh = workspace().open('file:///a', 0, source, format, settings).analyseNow();
          assert.deepEqual(incremental.findings, fresh.findings);
          assert.deepEqual(incremental.article.entities, fresh.article.entities);
          assert.deepEqual(incremental.article.quotes, fresh.article.quotes);
          assert.deepEqual(incremental.article.claims, fresh.article.claims);
          assert.deepEqual(incremental.article.blocks, fresh.article.blocks);
          assert.deepEqual(incremental.problems, fresh.problems);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('equals a fresh one after every edit of names, quotations, headings and the order of paragraphs', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...articles),
        fc.array(editOfSense, { minLength: 1, maxLength: 8 }),
        (article, edits) => {
          const settings = resolveSettings('en', { date: '2026-11-23' });
          const edited = workspace();
          let source = article.text;
          edited.open('file:///a', 0, source, article.format, settings).analyseNow();
          edits.forEach((next, i) => {
            const change = changeFor(source, next);
            source = source.slice(0, change.start) + change.newText + source.slice(change.end);
            const incremental = changed(edited, i + 1, change, source, next.closed).analyseNow();
            const fresh = workspace().open('file:///a', 0, source, article.format, settings).analyseNow();
            assert.deepEqual(incremental.article.entities, fresh.article.entities);
            assert.deepEqual(incremental.article.quotes, fresh.article.quotes);
            assert.deepEqual(incremental.article.claims, fresh.article.claims);
            assert.deepEqual(incremental.findings, fresh.findings);
          });
        },
      ),
      { numRuns: 40 },
    );
  });

  it('equals a fresh one after every letter of a phrase that is typed', () => {
    const phrase = fc.constantFrom(
      ' the council told Ms Moreau that it would pay, she said',
      ' le maire a dit à M. Moreau qu’il paierait, selon elle',
    );
    fc.assert(
      fc.property(fc.constantFrom(...articles), fc.nat(), phrase, (article, place, typed) => {
        const settings = resolveSettings('en', { date: '2026-11-23' });
        const edited = workspace();
        let source = article.text;
        edited.open('file:///a', 0, source, article.format, settings).analyseNow();
        let at = Math.max(0, source.indexOf(' ', place % source.length));
        for (const [i, newText] of [...typed].entries()) {
          source = source.slice(0, at) + newText + source.slice(at);
          const incremental = edited.apply('file:///a', i + 1, [{ start: at, end: at, newText }])!.analyseNow();
          const fresh = workspace().open('file:///a', 0, source, article.format, settings).analyseNow();
          assert.deepEqual(incremental.article.entities, fresh.article.entities);
          assert.deepEqual(incremental.article.quotes, fresh.article.quotes);
          assert.deepEqual(incremental.findings, fresh.findings);
          at++;
        }
      }),
      { numRuns: 3 },
    );
  });

  it('takes a pronoun for somebody else than the name right after its verb, and that alone', () => {
    const settings = resolveSettings('en', { date: '2026-11-23' });
    const open = workspace();
    const before = 'Ada Moss was mayor. She praised Ada Moss again.';
    const after = 'Ada Moss was mayor. She praised enthusiastically yesterday Ada Moss again.';
    const meant = (snapshot: Snapshot) =>
      snapshot.analyseNow().article.entities.map(({ mentions }) => mentions.map(({ start }) => start));
    assert.deepEqual(meant(open.open('file:///a', 0, before, 'plaintext', settings)), [[0, 32]]);
    const at = before.indexOf(' Ada Moss again');
    const typed = { start: at, end: at, newText: ' enthusiastically yesterday' };
    assert.deepEqual(meant(open.apply('file:///a', 1, [typed])!), [[0, 20, 59]]);
    assert.deepEqual(meant(workspace().open('file:///a', 0, after, 'plaintext', settings)), [[0, 20, 59]]);
  });

  it('goes on from what a document was when it was closed', () => {
    const settings = resolveSettings('en', { date: '2026-11-23', language: 'en' });
    const open = workspace();
    const source = '<p>Mayor Teresa Quan spoke of the harbour.</p><p>“It is open,” she said.</p>';
    const before = open.open('file:///a', 0, source, 'html', settings).analyseNow();
    open.close('file:///a');
    const after = open.open('file:///a', 1, `${source}<p>It rained.</p>`, 'html', settings).analyseNow();
    assert.equal(after.article.blocks[0]!.tokens, before.article.blocks[0]!.tokens);
    open.close('file:///a');
    const other = open.open('file:///a', 2, 'It rained.', 'markdown', settings).analyseNow();
    assert.deepEqual(other.article.entities, []);
  });

  it('hears of a firm named far from the surname that may stand for it', () => {
    const settings = resolveSettings('en', { date: '2026-11-23', language: 'en' });
    const open = workspace();
    const before =
      'Council split\n\nAnalysts said Okafor would grow.\n\nIt rained all day.\n\nNgozi Okafor, a founder, left.';
    const told = (snapshot: Snapshot) =>
      snapshot.analyseNow().findings.some(({ rule }) => rule === 'entity/first-mention-full-name');
    assert.ok(told(open.open('file:///a', 0, before, 'plaintext', settings)));
    const at = before.indexOf(' all day');
    assert.ok(!told(open.apply('file:///a', 1, [{ start: at, end: at, newText: ' on Okafor Foods Inc' }])!));
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
    const after = open.apply('file:///a', 1, [{ start: at, end: at, newText: 'x' }])!.analyseNow();
    const kept = after.article.blocks.map((block, i) => block.tokens === before.article.blocks[i]!.tokens);
    assert.deepEqual(
      kept,
      paragraphs.map((_, i) => i !== 7),
    );
  });
});
