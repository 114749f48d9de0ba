import {
  commands,
  type DocumentSymbol,
  type SemanticTokens,
  type SemanticTokensLegend,
  type SymbolInformation,
} from 'vscode';
import * as assert from './assert';
import { closeAll, finding, hoverOn, open, rangeOf, until } from './desk';

const STORY = `---
title: Council backs the pier
date: 2026-11-20
language: en
---

# Council backs the pier

PORT ARDEN, Nov. 20 — The council approved a new pier after a debate of nine hours.

“Nobody has shown us the bill,” said Ruth Hallam, a councillor from Quay Street. “We will wait.”

## The money

Mayor Teresa Quan said the pier would cost $3.2 billion. Hallam said that Quan was the the only one to know.
`;

describe('reading an article', () => {
  after(closeAll);

  it('tells on hovering what is wrong and which rule says so', async () => {
    const { document } = await open('story.en.md', STORY);
    await finding(document, 'style/repeated-word');
    const said = await hoverOn(document, 'the the');
    assert.match(said, /style\/repeated-word/);
    assert.match(said, /command:bluepencil\.openRule/);
  });

  it('tells on hovering who speaks', async () => {
    const { document } = await open('story.en.md', STORY);
    assert.match(await hoverOn(document, 'Nobody has shown'), /Ruth Hallam/);
  });

  it('tells on hovering how a name is used', async () => {
    const { document } = await open('story.en.md', STORY);
    assert.match(await hoverOn(document, 'Teresa Quan'), /2 mentions|Person/);
  });

  it('outlines the article', async () => {
    const { document } = await open('story.en.md', STORY);
    const symbols = await until('outline', async () => {
      const found = await commands.executeCommand<DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      const ours = flat(found ?? []);
      return ours.some((name) => name.includes('Ruth Hallam')) ? ours : undefined;
    });
    assert.ok(symbols.some((name) => name.includes('Council backs the pier')));
    assert.ok(symbols.some((name) => name.includes('The money')));
  });

  it('finds people across the workspace', async () => {
    await open('story.en.md', STORY);
    const found = await until('symbol', async () => {
      const symbols = await commands.executeCommand<SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        'Quan',
      );
      return symbols.find(({ name }) => name.includes('Teresa Quan'));
    });
    assert.match(found.location.uri.path, /story\.en\.md$/);
  });

  it('marks names and quotations for the theme', async () => {
    const { document } = await open('story.en.md', STORY);
    const legend = await commands.executeCommand<SemanticTokensLegend>(
      'vscode.provideDocumentSemanticTokensLegend',
      document.uri,
    );
    const { data } = await commands.executeCommand<SemanticTokens>(
      'vscode.provideDocumentSemanticTokens',
      document.uri,
    );
    const words: Record<string, string[]> = {};
    for (let i = 0, line = 0, start = 0; i < data.length; i += 5) {
      const [lines = 0, columns = 0, length = 0, type = 0] = data.slice(i, i + 4);
      start = lines > 0 ? columns : start + columns;
      line += lines;
      const name = legend.tokenTypes[type] ?? '';
      words[name] = [...(words[name] ?? []), document.lineAt(line).text.slice(start, start + length)];
    }
    assert.ok(words.person?.includes('Teresa Quan'), JSON.stringify(words));
    assert.ok(
      words.quotation?.some((text) => text.includes('Nobody has shown us')),
      JSON.stringify(words),
    );
  });

  it('shows nothing of itself where the cursor is on plain words', async () => {
    const { document } = await open('story.en.md', STORY);
    await finding(document, 'style/repeated-word');
    assert.doesNotMatch(await hoverOn(document, 'after a debate'), /bluepencil|mention/);
    assert.ok(rangeOf(document, 'after a debate'));
  });
});

const flat = (symbols: readonly DocumentSymbol[]): string[] =>
  symbols.flatMap(({ name, children }) => [name, ...flat(children ?? [])]);
