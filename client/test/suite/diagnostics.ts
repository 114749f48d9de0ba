import { commands, DiagnosticSeverity, languages, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import * as assert from './assert';
import {
  closeAll,
  finding,
  findings,
  folder,
  noFinding,
  open,
  rangeOf,
  remove,
  replace,
  ruleOf,
  underlined,
  until,
  write,
} from './desk';

const FAULTY: Readonly<Record<string, string>> = {
  'vote.en.md':
    '---\ntitle: A vote\n---\n\n# A vote\n\nOfficials said that *the* the bridge would stay shut, as `the the` says.\n',
  'vote.en.txt': 'A vote\n\nOfficials said that the the bridge would stay shut.\n',
  'vote.en.html':
    '<!doctype html>\n<h1>A vote</h1>\n<p>Officials said that <b>the</b> the bridge would stay shut.</p>\n',
  'vote.en.aml': 'headline: A vote\n\n[+text]\nOfficials said that the the bridge would stay shut.\n[]\n',
  'vote.en.copy': 'A vote\nOfficials said that the the bridge would stay shut.\n',
  'vote.fr.md': '# Un vote\n\nLes responsables ont dit que le le pont resterait fermé.\n',
};

describe('findings', () => {
  afterEach(closeAll);

  for (const [name, text] of Object.entries(FAULTY)) {
    it(`appear where the fault is in ${name}`, async () => {
      const { document } = await open(name, text);
      const found = await finding(document, 'style/repeated-word');
      assert.equal(found.severity, DiagnosticSeverity.Warning);
      const words = document.getText(found.range).replace(/<[^>]*>|\*/g, '');
      assert.match(words, /^(?:the the|the|le le|le)$/);
      const line = document.lineAt(found.range.start.line).text;
      assert.match(line, /^(?:<p>)?(?:Officials|Les responsables)/);
      assert.equal(findings(document.uri).filter((one) => ruleOf(one) === 'style/repeated-word').length, 1);
    });
  }

  it('appear in an article that was never saved', async () => {
    const content = 'Nobody knew that the the bridge was shut.\n';
    const document = await workspace.openTextDocument({ language: 'plaintext', content });
    await window.showTextDocument(document);
    await finding(document, 'style/repeated-word');
  });

  it('say what to do, link to the page of their rule, and come in the language of the copy', async () => {
    const { document } = await open('placeholder.md', '# Coût\n\nLe chantier coûtera TK euros à la ville.\n');
    const found = await finding(document, 'fact/placeholder');
    assert.equal(document.getText(found.range), 'TK');
    assert.match(found.message, /TK/);
    assert.ok(typeof found.code === 'object');
    assert.equal(found.code.target.toString(), 'bluepencil-docs:/rules/fact/placeholder.md');
    const page = await workspace.openTextDocument(found.code.target);
    assert.match(page.getText(), /^# fact\/placeholder/);
  });

  it('follow edits: they move with their words, go when the fault is mended, and come with a new one', async () => {
    const { document } = await open('edits.md', '# A vote\n\nThe bridge was the the topic.\n');
    const before = await finding(document, 'style/repeated-word');
    await replace(document, '# A vote\n', '# A vote\n\nA new paragraph stands here now.\n');
    const { range } = await until('finding two lines below', () =>
      findings(document.uri).find((found) => found.range.start.line === before.range.start.line + 2),
    );
    assert.ok(rangeOf(document, 'the the').contains(range));
    await replace(document, 'the the', 'the');
    await noFinding(document, 'style/repeated-word');
    await replace(document, 'A new paragraph stands', 'A new new paragraph stands');
    await finding(document, 'style/repeated-word');
  });

  it('go when the article is closed', async () => {
    const article = await write('closed.md', '# A vote\n\nThe bridge was the the topic.\n');
    // An extension that opens a document keeps it open for minutes after its editor is gone; a reader does not.
    await commands.executeCommand('vscode.open', article);
    await until('findings', () => findings(article).length > 0);
    await closeAll();
    await until('end to its findings', () => findings(article).length === 0);
    await commands.executeCommand('vscode.open', article);
    await until('findings again', () => findings(article).length > 0);
  });

  it('go where the document is no article any more, and come again with its language', async () => {
    const { document } = await open('language.md', '# A vote\n\nThe bridge was the the topic.\n');
    await finding(document, 'style/repeated-word');
    const other = await languages.setTextDocumentLanguage(document, 'javascript');
    await noFinding(other, 'style/repeated-word');
    const back = await languages.setTextDocumentLanguage(other, 'newscopy');
    await finding(back, 'style/repeated-word');
  });

  it('follow a file that is renamed while it is open', async () => {
    const { document } = await open('old-name.md', '# A vote\n\nThe bridge was the the topic.\n');
    await finding(document, 'style/repeated-word');
    const edit = new WorkspaceEdit();
    const renamed = Uri.joinPath(folder(), 'new-name.md');
    edit.renameFile(document.uri, renamed, { overwrite: true });
    assert.ok(await workspace.applyEdit(edit));
    await until('findings of the new name', () => findings(renamed).length > 0);
    await until('end to those of the old name', () => findings(document.uri).length === 0);
    await remove('new-name.md');
  });

  it('leave a comment that turns a rule off the last word', async () => {
    const { document } = await open('off.md', '# A vote\n\nThe bridge was the the topic.\n');
    await finding(document, 'style/repeated-word');
    await replace(document, 'The bridge', '<!-- bluepencil-disable-next-line style/repeated-word -->\nThe bridge');
    await noFinding(document, 'style/repeated-word');
  });

  it('survive line ends of Windows and characters outside the basic plane', async () => {
    const { document } = await open('crlf.md', '# A vote 🗳️\r\n\r\n🗳️🗳️ The bridge was the the topic.\r\n');
    const { range } = await finding(document, 'style/repeated-word');
    assert.ok(rangeOf(document, 'the the').contains(range), underlined(document).join());
  });
});
