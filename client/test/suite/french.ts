import { type CodeAction, CodeActionKind, commands, env, workspace } from 'vscode';
import * as assert from './assert';
import { closeAll, finding, findings, hoverOn, open, remove, until, write } from './desk';

const STORY = `---
title: Le conseil vote
date: 2026-11-20
---

# Le conseil vote

« Personne ne nous a montré la facture », a déclaré Hélène Kerbrat, la maire de la commune. Le recours expire le 31 novembre.
`;

const RULE = 'fact/impossible-date';

describe('in French', () => {
  afterEach(closeAll);

  it('is where the suite runs', () => {
    assert.equal(env.language, 'fr');
  });

  it('finds what is wrong and says so in French', async () => {
    const { document } = await open('recours.fr.md', STORY);
    const { message } = await finding(document, RULE);
    assert.match(message, /«\u00A031 novembre\u00A0» n’existe pas/);
  });

  it('explains a rule in French', async () => {
    const { document } = await open('recours.fr.md', STORY);
    const { code } = await finding(document, RULE);
    assert.ok(typeof code === 'object');
    const page = await workspace.openTextDocument(code.target);
    assert.match(page.getText(), /^# fact\/impossible-date[\s\S]*## À corriger/);
  });

  it('speaks of quotations and fixes in French', async () => {
    const { document } = await open('recours.fr.md', STORY);
    const found = await finding(document, RULE);
    assert.match(await hoverOn(document, 'Personne ne nous'), /Citation directe[\s\S]*Hélène Kerbrat/);
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      found.range,
      CodeActionKind.QuickFix.value,
    );
    const titles = actions.map(({ title }) => title);
    assert.ok(
      titles.some((title) => /^Écrire «\u00A030 novembre\u00A0»$/.test(title)),
      titles.join(' | '),
    );
    assert.ok(
      titles.some((title) => /^Désactiver fact\/impossible-date/.test(title)),
      titles.join(' | '),
    );
  });

  it('says in French what is wrong in a settings file', async () => {
    await open('recours.fr.md', STORY);
    const file = await write('.bluepencil.yml', 'langue: fr\n');
    try {
      const [wrong] = await until('complaint', () => findings(file).length > 0 && findings(file));
      assert.match(wrong?.message ?? '', /paramètre inconnu/);
    } finally {
      await remove('.bluepencil.yml');
    }
  });
});
