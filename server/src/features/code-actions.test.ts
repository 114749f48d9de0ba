import assert from 'node:assert/strict';
import type { CodeAction, TextDocumentEdit } from 'vscode-languageserver-types';
import { viewOfText } from '../../test/lsp/views';
import type { Format } from '../text';
import { type ActionData, codeActions, resolveAction } from './code-actions';
import { diagnostics } from './diagnostics';
import { disableInConfig } from './disable';
import { FIX_ALL } from './offers';
import type { View } from './view';

const OPTIONS = { versioned: true, annotated: true };
const REPEATED = 'style/repeated-word';

const english = (text: string, format: Format = 'plaintext') =>
  viewOfText(text, { format, settings: { language: 'en' } });

function actionsOn(
  view: View,
  words: string,
  only?: readonly string[],
  canEditWorkspace = true,
  invoked = false,
): CodeAction[] {
  const start = view.source.indexOf(words);
  const range = view.lines.rangeOf({ start, end: start + words.length });
  const known = diagnostics(view, { rulePage: () => null, related: true });
  return codeActions(view, { range, only, diagnostics: known, canEditWorkspace, canAddNames: true, invoked });
}

/** The text after an action. */
function applied(view: View, action: CodeAction | undefined): string {
  const edit = resolveAction(view, action!.data as ActionData, OPTIONS);
  const edits = (edit?.documentChanges as TextDocumentEdit[] | undefined)?.flatMap((change) => change.edits) ?? [];
  return edits
    .map((each) => ({ ...view.lines.offsetsOf(each.range), newText: 'newText' in each ? each.newText : '' }))
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, newText }) => text.slice(0, start) + newText + text.slice(end), view.source);
}

const titled = (actions: readonly CodeAction[], words: RegExp) => actions.find(({ title }) => words.test(title));
const repeats = (view: View) => view.analysis.findings.filter(({ rule }) => rule === REPEATED).length;

describe('code actions', () => {
  const text = 'This is the the first part.\n\nHere is the the second part, and TK.';

  it('fix a finding, preferred where there is one way, beside the client’s own diagnostic', () => {
    const view = english(text);
    const [fix] = actionsOn(view, 'the the first');
    assert.equal(fix?.kind, 'quickfix');
    assert.equal(fix?.isPreferred, true);
    assert.deepEqual(
      fix?.diagnostics?.map(({ code }) => code),
      [REPEATED],
    );
    assert.equal(applied(view, fix), text.replace('the the first', 'the first'));
  });

  it('fix every finding of a rule, where there are several', () => {
    const view = english(text);
    const all = titled(actionsOn(view, 'the the first'), /^Fix every/);
    assert.equal(applied(view, all), text.replaceAll('the the', 'the'));
    const alone = english('This is the the only one.');
    assert.equal(titled(actionsOn(alone, 'the the'), /^Fix every/), undefined);
  });

  const names = (view: View, words: string, invoked: boolean) =>
    actionsOn(view, words, ['quickfix'], true, invoked)
      .map(({ title }) => title)
      .filter((title) => /^(Add|Never)/.test(title));

  it('keep a doubted name, as it is or as another spelling, or never flag it', () => {
    const view = english(
      'Councillor Ruth Hallam voted no. “Nobody has shown us the bill,” Hallam said. Then Hallam left.\n\nRuth Hallum said later that she would look at it.',
    );
    const expected = [
      'Add “Ruth Hallum” to the workspace’s names',
      'Add “Ruth Hallum” as another spelling of “Ruth Hallam”',
      'Never flag “Ruth Hallum”',
    ];
    for (const invoked of [true, false]) assert.deepEqual(names(view, 'Ruth Hallum', invoked), expected);
    const [add] = actionsOn(view, 'Ruth Hallum').filter(({ title }) => title === expected[0]);
    assert.deepEqual(
      add?.diagnostics?.map(({ code }) => code),
      ['entity/misspelled-name'],
    );
  });

  it('keep a name that nothing doubts only where the user asks, a surname as the full name', () => {
    const view = english('Councillor Tabitha Quernmore voted no. Quernmore left. Emmanuel Macron came.');
    assert.deepEqual(names(view, 'Quernmore left', false), []);
    assert.deepEqual(names(view, 'Quernmore left', true), [
      'Add “Tabitha Quernmore” to the workspace’s names',
      'Never flag “Quernmore”',
    ]);
    assert.deepEqual(names(view, 'Emmanuel Macron', true), ['Never flag “Emmanuel Macron”']);
    assert.deepEqual(names(view, 'voted', true), []);
  });

  it('answer what is asked for alone', () => {
    const view = english('He said "yes" and [[then]] it was was [TK].');
    assert.deepEqual(actionsOn(view, 'He', ['refactor']), []);
    for (const only of ['source', 'source.fixAll', FIX_ALL]) {
      assert.ok(
        actionsOn(view, 'He', [only]).every(({ kind }) => kind === FIX_ALL),
        only,
      );
    }
    assert.ok(actionsOn(english(text), 'the the', ['quickfix']).every(({ kind }) => kind === 'quickfix'));
  });

  it('make safe fixes alone, all at once', () => {
    const view = english(text);
    const findings = view.analysis.findings.map((finding) => ({
      ...finding,
      fixes: finding.fixes.map((fix, i) => ({ ...fix, safe: finding.start < 20 && i === 0 })),
    }));
    const mixed = { ...view, source: view.source, analysis: { ...view.analysis, findings } };
    const [fixAll, ...more] = actionsOn(mixed, 'Here', ['source.fixAll']);
    assert.deepEqual(more, []);
    assert.equal(applied(mixed, fixAll), text.replace('the the first', 'the first'));
    const none = { ...view, source: view.source, analysis: { ...view.analysis, findings: [] } };
    assert.deepEqual(actionsOn(none, 'Here', ['source.fixAll']), []);
  });

  it('come to nothing once the finding is gone', () => {
    const [fix] = actionsOn(english(text), 'the the first');
    assert.equal(resolveAction(english('All is well.'), fix!.data as ActionData, OPTIONS), null);
  });

  describe('that turn a rule off', () => {
    const documents: Readonly<Record<string, readonly [Format, string]>> = {
      'plain text': ['plaintext', 'A headline\n\nThis is the the first part.\n\nHere is the the second part.\n'],
      Markdown: ['markdown', '# A headline\n\nThis is the the first part.\n\nHere is the the second part.\n'],
      'Markdown with CRLF': [
        'markdown',
        '# A headline\r\n\r\nThis is the the first part.\r\n\r\nHere is the the second part.\r\n',
      ],
      'a Markdown list': ['markdown', 'Some words:\n\n- This is the the first part.\n- Here is the the second part.\n'],
      'a Markdown quotation': ['markdown', '> This is the the first part.\n\nHere is the the second part.\n'],
      'a Markdown heading': ['markdown', '## This is the the first part\n\nHere is the the second part.\n'],
      'front matter': [
        'markdown',
        '---\ntitle: News\ntags: [a] # kept\n---\n\nThis is the the first part.\n\nHere is the the second part.\n',
      ],
      HTML: [
        'html',
        '<!doctype html>\n<article>\n  <p class="lead">This is the the first part.</p>\n  <p>Here is the the second part.</p>\n</article>\n',
      ],
      'HTML inside a line': [
        'html',
        '<ul><li>One.</li><li>This is the the first part.</li></ul><p>Here is the the second part.</p>',
      ],
      ArchieML: ['archieml', 'body: This is the the first part.\n:end\n\nmore: Here is the the second part.\n:end\n'],
    };

    for (const [name, [format, source]] of Object.entries(documents)) {
      const view = english(source, format);

      it(`for a paragraph or a line: ${name}`, () => {
        if (repeats(view) !== 2) assert.fail(`the sample has ${repeats(view)} repeated words, not two`);
        const action = titled(actionsOn(view, 'the the first'), /for this (?:paragraph|line)/);
        const changed = english(applied(view, action), format);
        assert.equal(repeats(changed), 1, changed.source);
        assert.deepEqual(
          changed.article.prose.blocks.map((block) => [block.kind, block.text.replace(/\s*\uFFFC/g, '')]),
          view.article.prose.blocks.map((block) => [block.kind, block.text]),
          'the words are the same',
        );
      });

      it(`for the file: ${name}`, () => {
        const action = titled(actionsOn(view, 'the the first'), /in this file/);
        const changed = english(applied(view, action), format);
        assert.equal(repeats(changed), 0, changed.source);
        assert.equal(changed.source.includes('\r\n'), source.includes('\r\n'));
        assert.ok(!/(?<!\r)\n/.test(changed.source) || !source.includes('\r\n'), 'line breaks stay of one kind');
      });
    }

    it('in front matter add to the list that is there', () => {
      const view = english(
        '---\nbluepencil:\n  disable: [fact/placeholder]\n  language: en # ours\n---\n\nThis is the the part.\n',
        'markdown',
      );
      const action = titled(actionsOn(view, 'the the'), /in this file/);
      assert.equal(
        applied(view, action),
        '---\nbluepencil:\n  disable: [fact/placeholder, style/repeated-word]\n  language: en # ours\n---\n\nThis is the the part.\n',
      );
    });

    it('fall back on a comment where front matter cannot be read', () => {
      const view = english('---\ntitle: [\n---\n\nThis is the the part.\n', 'markdown');
      const changed = english(applied(view, titled(actionsOn(view, 'the the'), /in this file/)), 'markdown');
      assert.equal(repeats(changed), 0, changed.source);
    });

    it('are not offered for the workspace where its settings cannot be written', () => {
      const view = english(text);
      assert.ok(titled(actionsOn(view, 'the the first'), /in this workspace/));
      assert.equal(titled(actionsOn(view, 'the the first', undefined, false), /in this workspace/), undefined);
    });
  });

  describe('in the settings file', () => {
    it('begin it, or add to it and keep the rest', () => {
      assert.equal(disableInConfig('', REPEATED), `rules:\n  ${REPEATED}: off\n`);
      assert.equal(disableInConfig('rules:\n', REPEATED), `rules:\n  ${REPEATED}: off\n`);
      assert.equal(
        disableInConfig('# Ours\nlanguage: fr\n\nrules:\n  quote/spacing: warning # yes\n', REPEATED),
        `# Ours\nlanguage: fr\n\nrules:\n  quote/spacing: warning # yes\n  ${REPEATED}: off\n`,
      );
      assert.equal(disableInConfig(`rules:\n  ${REPEATED}: warning\n`, REPEATED), `rules:\n  ${REPEATED}: off\n`);
    });

    it('leave alone what is no settings file', () => {
      assert.equal(disableInConfig('rules: [', REPEATED), null);
      assert.equal(disableInConfig('- a\n- b\n', REPEATED), null);
    });
  });
});
