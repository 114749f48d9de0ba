import { type CodeAction, CodeActionKind, commands, type Range, type TextDocument, workspace } from 'vscode';
import * as assert from './assert';
import { closeAll, finding, noFinding, open, rangeOf, set, textOf, underlined, until } from './desk';

/** The actions at a range, with their edits worked out. */
const actionsAt = (document: TextDocument, range: Range, kind: CodeActionKind): Thenable<CodeAction[]> =>
  commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range, kind.value, 100);

async function apply(action: CodeAction | undefined): Promise<void> {
  assert.ok(action?.edit, `no edit in ${action?.title}`);
  assert.ok(await workspace.applyEdit(action.edit));
}

const FRENCH = `# La digue

« La mer n’attendra pas », a déclaré la maire, Hélène Kerbrat. "Nous tenons", a-t-elle ajouté.

"Nous vivons ici", explique Yann Le Goff.
`;

describe('fixing', () => {
  afterEach(closeAll);

  it('mends one fault by a quick fix', async () => {
    const { document } = await open('fix-one.en.md', '# A vote\n\nThe bridge was the the topic, and it it stays.\n');
    const { range } = await finding(document, 'style/repeated-word');
    const actions = await actionsAt(document, range, CodeActionKind.QuickFix);
    const fix = actions.find(({ isPreferred }) => isPreferred) ?? actions[0];
    await apply(fix);
    assert.equal(textOf(document), '# A vote\n\nThe bridge was the topic, and it it stays.\n');
  });

  it('mends all faults of a rule at once', async () => {
    const { document } = await open('fix-rule.en.md', '# A vote\n\nThe bridge was the the topic, and it it stays.\n');
    const { range } = await finding(document, 'style/repeated-word');
    const actions = await actionsAt(document, range, CodeActionKind.QuickFix);
    await apply(actions.find(({ title }) => /every|partout/i.test(title)));
    assert.equal(textOf(document), '# A vote\n\nThe bridge was the topic, and it stays.\n');
    await noFinding(document, 'style/repeated-word');
  });

  it('offers to turn the rule off for the paragraph, the file and the workspace', async () => {
    const { document } = await open('turn-off.en.md', '# A vote\n\nThe bridge was the the topic.\n');
    const { range } = await finding(document, 'style/repeated-word');
    const actions = await actionsAt(document, range, CodeActionKind.QuickFix);
    const off = actions.filter(({ title }) => /turn|désactiver/i.test(title));
    assert.equal(off.length, 3);
    await apply(off[0]);
    assert.match(textOf(document), /<!-- bluepencil-disable-next-line style\/repeated-word -->\nThe bridge/);
    await noFinding(document, 'style/repeated-word');
  });

  it('makes every safe fix by source.fixAll, and leaves the words of quotations alone', async () => {
    const { document } = await open('fixall.fr.md', FRENCH);
    await finding(document, 'quote/mark-style');
    const actions = await actionsAt(document, rangeOf(document, FRENCH), CodeActionKind.SourceFixAll);
    await apply(actions.find(({ kind }) => kind?.value === 'source.fixAll.bluepencil'));
    const text = textOf(document);
    assert.match(text, /«\u00A0Nous tenons\u00A0», a-t-elle/);
    assert.match(text, /«\u00A0Nous vivons ici\u00A0», explique/);
    await noFinding(document, 'quote/mark-style');
  });

  it('makes every safe fix on save where the user asks for it, and no other', async () => {
    const { document } = await open('onsave.fr.md', `${FRENCH}\nElle a parlé de de la digue.\n`);
    await finding(document, 'quote/mark-style');
    await finding(document, 'style/repeated-word');
    const editor = workspace.getConfiguration('editor');
    await editor.update('codeActionsOnSave', { 'source.fixAll.bluepencil': 'explicit' }, false);
    try {
      await commands.executeCommand('workbench.action.files.save');
      await until(
        'saved text',
        () => !document.isDirty && /«\u00A0Nous tenons\u00A0»/.test(textOf(document)),
        () => textOf(document),
      );
      assert.match(textOf(document), /parlé de de la digue/);
    } finally {
      await editor.update('codeActionsOnSave', undefined, false);
    }
  });

  it('has the command that makes every safe fix do so', async () => {
    const { document } = await open('command.fr.md', FRENCH);
    await finding(document, 'quote/mark-style');
    await commands.executeCommand('bluepencil.fixAll');
    await until(
      'mended text',
      () => !textOf(document).includes('"'),
      () => underlined(document),
    );
  });

  after(() => set('rules', undefined));
});
