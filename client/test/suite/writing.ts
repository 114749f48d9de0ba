import {
  type CompletionList,
  commands,
  type DocumentLink,
  type InlayHint,
  Range,
  Selection,
  type SelectionRange,
  type TextDocument,
} from 'vscode';
import * as assert from './assert';
import { closeAll, finding, open, pause, rangeOf, replace, set, until } from './desk';

const STORY = `---
title: A vote
date: 2026-11-20
---

# A vote

“Nobody has shown us the bill,” said Ruth Hallam, a councillor. “We will wait,” she said.

The pier was the the topic. In the evening Hal
`;

const label = ({ label }: InlayHint) => (typeof label === 'string' ? label : label.map(({ value }) => value).join(''));

const hints = (document: TextDocument) =>
  commands.executeCommand<InlayHint[]>(
    'vscode.executeInlayHintProvider',
    document.uri,
    new Range(0, 0, document.lineCount, 0),
  );

describe('writing an article', () => {
  afterEach(async () => {
    await set('inlayHints.speakers', undefined);
    await closeAll();
  });

  it('offers the names of the article as they are begun', async () => {
    const { document } = await open('writing-1.en.md', STORY);
    await finding(document, 'style/repeated-word');
    const { end } = rangeOf(document, 'evening Hal');
    const { items } = await commands.executeCommand<CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      end,
    );
    const names = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.ok(
      names.some((name) => /Hallam/.test(name)),
      names.join(', '),
    );
  });

  it('opens the list of names by itself, where VS Code would not, as in Markdown', async () => {
    const editor = await open('writing-5.en.md', STORY);
    const { document } = editor;
    await finding(document, 'style/repeated-word');
    const type = async (words: string, from: string) => {
      const { end } = rangeOf(document, from);
      editor.selection = new Selection(end, end);
      for (const text of words) await commands.executeCommand('type', { text });
      await pause(1500);
      await commands.executeCommand('acceptSelectedSuggestion');
    };
    const offer = async () => {
      await type(' Hal', 'evening Hal');
      if (document.getText().includes('evening Hal Hallam')) return true;
      await commands.executeCommand('undo');
      await replace(document, document.lineAt(document.lineCount - 2).text, 'In the evening Hal');
    };
    await until('name', offer);
    // Taken out and begun anew, it is offered anew.
    await replace(document, 'evening Hal Hallam', 'evening Hal');
    await until('name again', offer);
  });

  it('leaves no list of other words open where one has typed on past a name, and opens one that is asked for', async () => {
    const editor = await open('writing-6.en.md', STORY);
    const { document } = editor;
    await finding(document, 'style/repeated-word');
    const written = document.lineAt(document.lineCount - 2).text;
    for (let tries = 0; tries < 6; tries++) {
      const { end } = rangeOf(document, 'evening Hal');
      editor.selection = new Selection(end, end);
      await Promise.all([...' Ruth in '].map((text) => commands.executeCommand('type', { text })));
      await pause(1000);
      await commands.executeCommand('acceptSelectedSuggestion');
      assert.equal(document.lineAt(end).text, `${written} Ruth in `);
      await replace(document, `${written} Ruth in `, written);
    }
    await replace(document, 'In the evening Hal', 'In the evening show');
    const { end: asked } = rangeOf(document, 'evening show');
    editor.selection = new Selection(asked, asked);
    const offered = async () => {
      await commands.executeCommand('editor.action.triggerSuggest');
      await pause(500);
      await commands.executeCommand('acceptSelectedSuggestion');
      return document.getText().includes('In the evening shown');
    };
    await until('word that was asked for', offered, () => document.getText());
  });

  it('says beside a quotation who speaks, where asked', async () => {
    const { document } = await open('writing-2.en.md', STORY);
    await finding(document, 'style/repeated-word');
    assert.equal((await hints(document)).length, 0);
    await set('inlayHints.speakers', true);
    await until('hint', async () => (await hints(document)).some((hint) => /Ruth Hallam/.test(label(hint))));
  });

  it('widens a selection to the quotation, the sentence and the paragraph', async () => {
    const { document } = await open('writing-3.en.md', STORY);
    await finding(document, 'style/repeated-word');
    const { start } = rangeOf(document, 'shown');
    const [first] = await commands.executeCommand<SelectionRange[]>(
      'vscode.executeSelectionRangeProvider',
      document.uri,
      [start],
    );
    const widened: string[] = [];
    for (let at = first; at; at = at.parent) widened.push(document.getText(at.range));
    assert.ok(
      widened.some((words) => /^“?Nobody has shown us the bill,?”?$/.test(words)),
      widened.join(' | '),
    );
  });

  it('links what the front matter names, and answers while the text changes', async () => {
    const { document } = await open(
      'writing-4.en.md',
      STORY.replace('date:', 'bluepencil:\n  sources: [notes.txt]\ndate:'),
    );
    await finding(document, 'style/repeated-word');
    const asked = commands.executeCommand<DocumentLink[]>('vscode.executeLinkProvider', document.uri);
    await replace(document, 'the topic', 'the main topic');
    assert.ok(Array.isArray(await asked));
    await finding(document, 'style/repeated-word');
  });
});
