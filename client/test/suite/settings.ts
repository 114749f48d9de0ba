import { commands, DiagnosticSeverity, type TextDocument, type Uri, window } from 'vscode';
import * as assert from './assert';
import { closeAll, finding, findings, noFinding, open, pause, remove, set, until, write } from './desk';

const RULE = 'style/repeated-word';
const TEXT = '# A vote\n\nThe bridge was the the topic.\n';

const severity = (document: TextDocument, wanted: DiagnosticSeverity) =>
  until('finding of that severity', async () => (await finding(document, RULE)).severity === wanted);

describe('settings', () => {
  afterEach(async () => {
    for (const name of ['rules', 'enable', 'language', 'diagnostics.scope']) await set(name, undefined);
    await closeAll();
  });

  it('change a rule’s severity, and turn it off, without a restart', async () => {
    const { document } = await open('settings-1.md', TEXT);
    await severity(document, DiagnosticSeverity.Warning);
    await set('rules', { [RULE]: 'error' });
    await severity(document, DiagnosticSeverity.Error);
    await set('rules', { [RULE]: 'off' });
    await noFinding(document, RULE);
    await set('rules', undefined);
    await severity(document, DiagnosticSeverity.Warning);
  });

  it('turn everything off, and on again', async () => {
    const { document } = await open('settings-2.md', TEXT);
    await finding(document, RULE);
    await set('enable', false);
    await noFinding(document, RULE);
    await set('enable', undefined);
    await finding(document, RULE);
  });

  it('choose the language of articles', async () => {
    const text =
      'Le chat dort. Paul Martin, directeur.\n\n"Nous tenons", explique Yann Le Goff à la mairie de la ville.\n';
    const { document } = await open('langue.txt', text);
    await finding(document, 'quote/mark-style');
    await set('language', 'en');
    await noFinding(document, 'quote/mark-style');
  });

  it('are shared by a .bluepencil.yml, which is read again when it changes', async () => {
    const { document } = await open('settings-3.md', TEXT);
    await finding(document, RULE);
    await write('.bluepencil.yml', `rules:\n  ${RULE}: off\n`);
    try {
      await noFinding(document, RULE);
      await write('.bluepencil.yml', `rules:\n  ${RULE}: information\n`);
      await severity(document, DiagnosticSeverity.Information);
    } finally {
      await remove('.bluepencil.yml');
    }
    await severity(document, DiagnosticSeverity.Warning);
  });

  it('that are wrong in a .bluepencil.yml are told on the file, at their place', async () => {
    await open('settings-4.md', TEXT);
    const file: Uri = await write('.bluepencil.yml', 'houseStyle: ap\nrules:\n  style/no-such-rule: off\n');
    try {
      const [wrong] = await until(
        'complaint',
        () => findings(file).length > 0 && findings(file),
        () => findings(file),
      );
      assert.ok(wrong);
      assert.match(wrong.message, /style\/no-such-rule/);
      assert.equal(wrong.range.start.line, 2);
    } finally {
      await remove('.bluepencil.yml');
    }
    await until('end to the complaint', () => findings(file).length === 0);
  });

  it('list the findings of articles that are not open, where asked', async () => {
    const unseen = await write('unseen.md', TEXT);
    await open('settings-5.md', '# A vote\n\nThe bridge was the topic.\n');
    await set('diagnostics.scope', 'workspace');
    await until('finding in a closed article', () => findings(unseen).length > 0);
    await commands.executeCommand('vscode.open', unseen);
    await until('the article', () => window.activeTextEditor?.document.uri.path === unseen.path);
    await closeAll();
    await pause(1000);
    await until('finding in the article closed again', () => findings(unseen).length > 0);
    await set('diagnostics.scope', undefined);
    await until('end to it', () => findings(unseen).length === 0);
  });
});
