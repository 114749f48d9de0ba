import assert from 'node:assert/strict';
import type {
  CodeAction,
  CompletionList,
  DocumentSymbol,
  Hover,
  SemanticTokens,
  SemanticTokensDelta,
} from 'vscode-languageserver-protocol';
import { METHODS } from '../../src/lsp/protocol';
import { Editor, MODERN } from './editor';

const uri = 'file:///desk/budget.md';
const article = `---
language: en
date: 2026-11-23
---

# Council passes the the budget

TK.

The mayor, Ada Byron, spoke for 45% of the city.

“We are ready,” said Ada Byron.
`;

describe('a session over a document', function () {
  this.timeout(60_000);
  let editor: Editor;
  before(async () => {
    editor = await Editor.start();
  });
  after(async () => {
    assert.equal(await editor.stop(), 0);
  });
  beforeEach(() => editor.open(uri, article, 'markdown'));
  afterEach(() => editor.close(uri));

  it('begins with what the server can do', () => {
    const { capabilities, serverInfo } = editor.initialized;
    assert.equal(serverInfo?.name, 'Blue Pencil');
    assert.equal(capabilities.positionEncoding, 'utf-16');
    assert.deepEqual(capabilities.diagnosticProvider, {
      identifier: 'bluepencil',
      interFileDependencies: false,
      workspaceDiagnostics: true,
    });
  });

  it('pulls diagnostics, and hears that they are unchanged', async () => {
    const first = await editor.pull(uri);
    assert.ok(first.kind === 'full' && first.resultId);
    const [repeated, placeholder] = first.items;
    assert.equal(repeated?.code, 'style/repeated-word');
    assert.equal(repeated?.source, 'Blue Pencil');
    assert.equal(editor.wordsAt(uri, repeated!.range), 'the the');
    assert.equal(placeholder?.code, 'fact/placeholder');
    assert.deepEqual(await editor.pull(uri, first.resultId), { kind: 'unchanged', resultId: first.resultId });
    assert.equal((await editor.pull(uri, 'of another day')).kind, 'full');
  });

  it('follows edits, and tells apart what they change', async () => {
    const first = await editor.pull(uri);
    // Words after every finding: nothing that was reported is different.
    await editor.replace(uri, 'We are ready', 'We are quite ready');
    assert.equal((await editor.pull(uri, first.resultId)).kind, 'unchanged');
    await editor.replace(uri, 'the the', 'the');
    const codes = (await editor.diagnostics(uri)).map(({ code }) => code);
    assert.deepEqual(codes, ['fact/placeholder']);
    await editor.replace(uri, '# Council', '\n\n# Council');
    const [placeholder] = await editor.diagnostics(uri);
    assert.equal(editor.wordsAt(uri, placeholder!.range), 'TK');
  });

  it('gives the same after many edits as on a fresh start', async () => {
    const edits = [
      ['Council', 'The council 🏛️'],
      ['TK', '\r\nTK TK\r\n'],
      ['mayor', 'mayor mayor'],
      ['“We are ready,”', '“We are ready,\n\n“and glad,”'],
      ['45%', 'XX'],
    ] as const;
    for (const [words, newText] of edits) {
      await editor.replace(uri, words, newText);
      const here = await editor.pull(uri);
      const copy = 'file:///desk/copy.md';
      await editor.open(copy, editor.text(uri), 'markdown');
      assert.deepEqual(await editor.pull(copy), here);
      await editor.close(copy);
    }
  });

  it('hovers, with a link to the rule’s page', async () => {
    const hover = await editor.request<Hover>('textDocument/hover', editor.at(uri, 'the the', 1));
    assert.ok(typeof hover.contents === 'object' && 'value' in hover.contents);
    assert.match(hover.contents.value, /style\/repeated-word/);
    assert.equal(await editor.request('textDocument/hover', editor.at(uri, 'passes', 1)), null);
  });

  it('resolves a code action when it is chosen, on the text as it then is', async () => {
    const diagnostics = await editor.diagnostics(uri);
    const range = editor.rangeOf(uri, 'the the');
    const actions = await editor.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics },
    });
    const [fix] = actions;
    assert.ok(fix && fix.edit === undefined);
    assert.deepEqual(fix.diagnostics, [diagnostics[0]]);
    const resolved = await editor.request<CodeAction>('codeAction/resolve', fix);
    assert.equal(editor.after(uri, resolved.edit), article.replace('the the', 'the'));
    await editor.replace(uri, 'the the', 'the');
    assert.equal((await editor.request<CodeAction>('codeAction/resolve', fix)).edit, undefined);
  });

  it('renames what is named, and nothing else', async () => {
    const at = editor.at(uri, 'Ada Byron', 2);
    assert.equal(await editor.request('textDocument/prepareRename', editor.at(uri, 'spoke', 2)), null);
    const prepared = await editor.request<{ placeholder: string }>('textDocument/prepareRename', at);
    assert.equal(prepared.placeholder, 'Ada Byron');
    const edit = await editor.request<CodeAction['edit']>('textDocument/rename', { ...at, newName: 'Eva Byron' });
    assert.equal(editor.after(uri, edit), article.replaceAll('Ada Byron', 'Eva Byron'));
    await assert.rejects(editor.request('textDocument/rename', { ...at, newName: ' ' }), /at least one letter/);
  });

  it('offers to change a name inside quotations too, once a rename has left it there', async () => {
    const quoting = 'file:///quoting.md';
    let choose = (_: boolean): void => assert.fail();
    editor.chooses = new Promise((resolve) => {
      choose = resolve;
    });
    const text = 'Marta Silva spoke on Monday. “Silva was late,” said Ben Lowe.\n';
    await editor.open(quoting, text);
    const at = editor.at(quoting, 'Marta Silva', 2);
    await editor.request('textDocument/rename', { ...at, newName: 'Rosa Amaral' });
    await editor.replace(quoting, 'Marta Silva', 'Rosa Amaral');
    choose(true);
    await editor.until(() => editor.applied.length > 0, 'edit');
    assert.deepEqual(editor.shown.slice(-1), ['1 mention inside a quotation is left as it was said.']);
    assert.match(editor.after(quoting, editor.applied[0]), /^Rosa Amaral spoke on Monday. “Amaral was late,”/);
    await editor.close(quoting);
  });

  it('completes a name while its letters are typed', async () => {
    await editor.replace(uri, 'We are ready', 'By');
    const asked = editor.request<CompletionList | null>('textDocument/completion', editor.at(uri, '“By', 3));
    await editor.replace(uri, '“By', '“Byr');
    assert.ok((await asked)?.items.some(({ label }) => label === 'Byron'));
    await editor.replace(uri, '“Byr', '“We are ready');
  });

  it('sends semantic tokens, then only what differs', async () => {
    const full = await editor.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument: { uri } });
    assert.ok(full.data.length > 0 && full.data.length % 5 === 0);
    await editor.replace(uri, 'spoke', 'Bo Lee spoke');
    const delta = await editor.request<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', {
      textDocument: { uri },
      previousResultId: full.resultId,
    });
    const data = [...full.data];
    for (const edit of delta.edits) data.splice(edit.start, edit.deleteCount, ...(edit.data ?? []));
    const again = await editor.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument: { uri } });
    assert.deepEqual(data, again.data);
    const unknown = await editor.request<SemanticTokens>('textDocument/semanticTokens/full/delta', {
      textDocument: { uri },
      previousResultId: 'of another day',
    });
    assert.deepEqual(unknown.data, again.data);
  });

  it('outlines the article, and lists what the side bar shows', async () => {
    const symbols = await editor.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } });
    assert.equal(symbols[0]?.name, 'Council passes the the budget');
    for (const method of [METHODS.entities, METHODS.quotations, METHODS.claims]) {
      const listing = await editor.request<{ version: number; items: unknown[] }>(method, { textDocument: { uri } });
      assert.equal(listing.version, 1, method);
      assert.ok(Array.isArray(listing.items), method);
    }
    const csv = await editor.request<string>(METHODS.copyQuotations, { textDocument: { uri }, format: 'csv' });
    assert.match(csv, /^Speaker,Quotation/);
  });

  it('tells how the document stands', async () => {
    await editor.pull(uri);
    await editor.until(
      () => editor.statuses.some((status) => status.uri === uri && status.state === 'ready'),
      'a status',
    );
    const status = editor.statuses.findLast((each) => each.uri === uri)!;
    assert.deepEqual(status, {
      uri,
      state: 'ready',
      counts: { error: 0, warning: 2, information: 0, hint: 0 },
      language: 'en',
    });
  });
});

describe('a session with a plain client', function () {
  this.timeout(60_000);

  it('pushes diagnostics, sends whole actions and flat symbols, and speaks French', async () => {
    const editor = await Editor.start({
      capabilities: {},
      locale: 'fr-FR',
      initializationOptions: { ruleDocs: 'https://pages/{rule}' },
    });
    await editor.open(uri, article, 'markdown');
    await editor.until(() => editor.published.length > 0, 'diagnostics');
    const [first] = editor.published;
    assert.equal(first?.uri, uri);
    assert.equal(first?.version, 1);
    assert.equal(first?.diagnostics[0]?.codeDescription?.href, 'https://pages/style/repeated-word');
    assert.match(String(first?.diagnostics[1]?.message), /repère provisoire/);

    const range = editor.rangeOf(uri, 'the the');
    const context = { diagnostics: [] };
    const actions = await editor.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context,
    });
    assert.ok(actions.length > 1 && actions.every(({ edit }) => edit !== undefined));
    assert.equal(editor.after(uri, actions[0]?.edit), article.replace('the the', 'the'));

    const symbols = await editor.request<{ location?: unknown }[]>('textDocument/documentSymbol', {
      textDocument: { uri },
    });
    assert.ok(symbols.every(({ location }) => location !== undefined));

    await editor.replace(uri, 'the the', 'the');
    await editor.until(() => editor.published.length > 1, 'diagnostics of the new version');
    assert.deepEqual(
      editor.published.at(-1)?.diagnostics.map(({ code }) => code),
      ['fact/placeholder'],
    );
    await editor.close(uri);
    await editor.until(() => editor.published.at(-1)?.diagnostics.length === 0, 'no diagnostics after closing');
    assert.equal(await editor.stop(), 0);
  });

  it('is led to the rules’ pages in its language', async () => {
    const editor = await Editor.start({ capabilities: MODERN, locale: 'fr' });
    await editor.open(uri, article, 'markdown');
    const report = await editor.pull(uri);
    assert.ok(report.kind === 'full');
    const page = report.items.find(({ code }) => code === 'style/repeated-word')?.codeDescription?.href;
    assert.match(page ?? '', /^file:.*\/docs\/rules\/style\/repeated-word\.fr\.md$/);
    await editor.stop();
  });

  it('is not pushed to if it pulls', async () => {
    const editor = await Editor.start({ capabilities: MODERN });
    await editor.open(uri, article, 'markdown');
    await editor.pull(uri);
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.deepEqual(editor.published, []);
    await editor.stop();
  });
});
