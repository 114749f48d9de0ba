import { commands, env, type Tab, window } from 'vscode';
import * as assert from './assert';
import { closeAll, finding, noFinding, open, pause, textOf, until } from './desk';

const STORY =
  '# A vote\n\n“Nobody has shown us the bill,” said Ruth Hallam, a councillor. The pier was the the topic.\n';

const tabs = (): readonly Tab[] => window.tabGroups.all.flatMap((group) => group.tabs);

/** Runs a command that asks for a choice, and takes the `place`th. */
async function choosing(command: string, place: number): Promise<void> {
  const done = commands.executeCommand(command);
  await pause(500);
  for (let i = 0; i < place; i++) await commands.executeCommand('workbench.action.quickOpenSelectNext');
  await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
  await done;
}

describe('commands', () => {
  afterEach(closeAll);

  it('copy the quotations with attribution, as Markdown and as CSV', async () => {
    const { document } = await open('copy.en.md', STORY);
    await finding(document, 'style/repeated-word');
    await choosing('bluepencil.copyQuotations', 0);
    assert.match(await env.clipboard.readText(), /^> .*Nobody has shown us the bill[\s\S]*Ruth Hallam/);
    await choosing('bluepencil.copyQuotations', 1);
    assert.match(await env.clipboard.readText(), /Ruth Hallam.*Nobody has shown us the bill/);
  });

  it('open a rule’s page from the extension, offline', async () => {
    await commands.executeCommand('bluepencil.openRule', 'style/repeated-word');
    await until(
      'preview',
      () => tabs().some(({ label }) => /repeated-word/.test(label)),
      () => tabs().map(({ label }) => label),
    );
  });

  it('turn findings off in a file by a comment', async () => {
    const { document } = await open('off.en.md', `---\ntitle: A vote\n---\n${STORY}`);
    await finding(document, 'style/repeated-word');
    await commands.executeCommand('bluepencil.disableForFile');
    assert.match(textOf(document), /^---\ntitle: A vote\n---\n<!-- bluepencil-disable -->\n# A vote/);
    await noFinding(document, 'style/repeated-word');
  });

  it('turn findings off in the workspace, and on again', async () => {
    const { document } = await open('workspace-off.en.md', STORY);
    await finding(document, 'style/repeated-word');
    await commands.executeCommand('bluepencil.disableForWorkspace');
    await noFinding(document, 'style/repeated-word');
    await commands.executeCommand('bluepencil.enableForWorkspace');
    await finding(document, 'style/repeated-word');
  });

  it('open the sample article, which has faults', async () => {
    await commands.executeCommand('bluepencil.openSample');
    const document = window.activeTextEditor?.document;
    assert.ok(document?.isUntitled);
    await finding(document, 'style/repeated-word');
  });

  it('restart the server, which finds everything again', async () => {
    const { document } = await open('restart.en.md', STORY);
    await finding(document, 'style/repeated-word');
    await commands.executeCommand('bluepencil.restart');
    await finding(document, 'style/repeated-word');
  });

  it('show the panel', async () => {
    await open('panel.en.md', STORY);
    for (const view of ['entities', 'quotations', 'claims']) await commands.executeCommand(`bluepencil.${view}.focus`);
    await commands.executeCommand('workbench.view.explorer');
  });
});
