import { commands, extensions, window, workspace } from 'vscode';
import * as assert from './assert';
import { closeAll, finding, findings, open, pause } from './desk';

const EXTENSION = 'blue-pencil.blue-pencil';

describe('activation', () => {
  after(closeAll);

  // When it wakes is in the manifest, and tested there: the workbench may open plain text of its own before any editor does.
  it('reads nothing but articles', async () => {
    assert.ok(extensions.getExtension(EXTENSION));
    const content = '{ "a": "It was the the first." }';
    const document = await workspace.openTextDocument({ language: 'json', content });
    await window.showTextDocument(document);
    await pause(1_000);
    assert.equal(findings(document.uri).length, 0);
  });

  it('comes with an article, and brings every command', async () => {
    const { document } = await open('first.md', '# Title\n\nThe vote was the the first.\n');
    await finding(document, 'style/repeated-word');
    assert.equal(extensions.getExtension(EXTENSION)?.isActive, true);
    const known = new Set(await commands.getCommands(true));
    const declared: { command: string }[] = extensions.getExtension(EXTENSION)?.packageJSON.contributes.commands;
    for (const { command } of declared) assert.ok(known.has(command), command);
  });

  it('knows the languages of news copy by their files', async () => {
    assert.equal((await open('wire.copy', 'Ferry fares rise\n')).document.languageId, 'newscopy');
    assert.equal((await open('wire.news', 'Ferry fares rise\n')).document.languageId, 'newscopy');
    assert.equal((await open('story.aml', 'headline: Ferry fares rise\n')).document.languageId, 'archieml');
  });
});
