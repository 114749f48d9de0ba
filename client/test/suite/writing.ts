import {
  type CompletionList,
  commands,
  type DocumentLink,
  type InlayHint,
  Range,
  type SelectionRange,
  type TextDocument,
} from 'vscode';
import * as assert from './assert';
import { closeAll, finding, open, rangeOf, replace, set, until } from './desk';

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
