import {
  type CodeAction,
  CodeActionKind,
  type CompletionList,
  commands,
  type DocumentHighlight,
  type Location,
  type LocationLink,
  languages,
  type TextDocument,
  Uri,
  type WorkspaceEdit,
  workspace,
} from 'vscode';
import * as assert from './assert';
import {
  closeAll,
  finding,
  folder,
  hoverOn,
  noFinding,
  open,
  pause,
  rangeOf,
  remove,
  textOf,
  underlined,
  until,
  write,
} from './desk';

const STORY = `# Council backs the pier

Mayor Teresa Quan said the pier would cost $3.2 billion.

“Quan will not tell us more,” said Ruth Hallam. Hallam voted against, and Quan left early.

Mayor Quan came back on Friday.
`;

const DOUBTED = `# Council votes

Councillor Ruth Hallam voted no. “Nobody has shown us the bill,” Hallam said. Then Hallam left.

Ruth Hallum said later that she would look at it.
`;

const MISSPELT = 'entity/misspelled-name';

/** Runs a quick fix at a finding as the light bulb would: its edit, then its command. */
async function choose(document: TextDocument, title: RegExp): Promise<void> {
  const { range } = await finding(document, MISSPELT);
  const actions = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    CodeActionKind.QuickFix.value,
    100,
  );
  const action = actions.find((each) => title.test(each.title));
  assert.ok(action?.edit, `no ${title} in ${actions.map((each) => each.title).join()}`);
  assert.ok(await workspace.applyEdit(action.edit));
  assert.ok(action.command, 'nothing saves the file');
  await commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
}

/** What a file of the workspace has on the disk. */
async function saved(name: string): Promise<string> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(folder(), name));
  return new TextDecoder().decode(bytes);
}

describe('names', () => {
  afterEach(closeAll);

  it('are found again: references, highlights and the first mention', async () => {
    const { document } = await open('names.en.md', STORY);
    await hoverOn(document, 'Teresa Quan');
    const later = rangeOf(document, 'Quan left').start;
    const references = await commands.executeCommand<Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      later,
    );
    const words = references.map(({ range }) => document.getText(range));
    assert.ok(words.includes('Teresa Quan') && words.length >= 2, words.join());
    const highlights = await commands.executeCommand<DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      later,
    );
    assert.ok(highlights.length >= 2);
    const definitions = await commands.executeCommand<(Location | LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      later,
    );
    const [first] = definitions;
    assert.ok(first);
    const range = 'targetUri' in first ? (first.targetSelectionRange ?? first.targetRange) : first.range;
    assert.ok(rangeOf(document, 'Teresa Quan').intersection(range));
  });

  it('are completed and checked in a file of names', async () => {
    const { document } = await open('entities/desk.yml', '- name: Ruth Hallam\n  type: person\n  ');
    try {
      const list = await commands.executeCommand<CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        document.positionAt(document.getText().length),
      );
      const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      assert.ok(labels.includes('surname') && !labels.includes('type'), labels.join());
      await write('entities/desk.yml', '- name: Ruth Hallam\n  typ: person\n');
      await until(
        'word on the unknown key',
        () => languages.getDiagnostics(document.uri).some(({ message }) => message.includes('typ')),
        () => languages.getDiagnostics(document.uri).map(({ message }) => message),
      );
    } finally {
      await remove('entities/desk.yml');
    }
  });

  it('are checked once in a file of JSON, which the editor checks too', async () => {
    const said = (document: TextDocument) =>
      languages.getDiagnostics(document.uri).map(({ source, message }) => `${source}: ${message}`);
    const { document } = await open('entities/desk.json', '[{ "name": "Ruth Hallam", "typ": "person" }]');
    try {
      await until('word on the unknown key', () => said(document).some((message) => message.includes('typ')));
      await pause(1500);
      assert.ok(
        said(document).every((message) => message.startsWith('Blue Pencil')),
        said(document).join(' | '),
      );
      await write('entities/desk.json', '[{ "name": "Ruth Hallam", "type": "person" }');
      await until('word on the missing bracket', () => said(document).length > 0 && !/typ/.test(said(document).join()));
      await pause(1500);
      assert.equal(said(document).length, 1, said(document).join(' | '));
    } finally {
      await remove('entities/desk.json');
    }
  });

  it('are added to the workspace by a quick fix, and hold from then on', async () => {
    const { document } = await open('doubted.en.md', DOUBTED);
    await choose(document, /add “Ruth Hallum” to the workspace|ajouter «\u00A0Ruth Hallum\u00A0» aux noms/i);
    try {
      assert.equal(await saved('entities/names.yml'), 'entities:\n  - name: Ruth Hallum\n    type: person\n');
      await until(
        'end to the doubts about the name',
        () => !underlined(document).includes(`${MISSPELT}: Ruth Hallum`),
        () => underlined(document),
      );
    } finally {
      await remove('entities/names.yml');
    }
    // The file is gone: so is what it said.
    await until(
      'doubt about the name again',
      () => underlined(document).includes(`${MISSPELT}: Ruth Hallum`),
      () => underlined(document),
    );
  });

  it('are never flagged again once a quick fix says so', async () => {
    const { document } = await open('doubted.en.md', DOUBTED);
    await choose(document, /never flag|ne jamais signaler/i);
    try {
      assert.match(await saved('.bluepencil.yml'), /neverFlag:\s+- Ruth Hallum/);
      await noFinding(document, MISSPELT);
    } finally {
      await remove('.bluepencil.yml');
    }
    await finding(document, MISSPELT);
  });

  it('are renamed in every form, and not inside quotations', async () => {
    const { document } = await open('names.en.md', STORY);
    await hoverOn(document, 'Hallam');
    const at = rangeOf(document, 'Quan left').start;
    const edit = await commands.executeCommand<WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      at,
      'Kwan',
    );
    assert.ok(await workspace.applyEdit(edit));
    const text = textOf(document);
    assert.match(text, /Hallam voted against, and Kwan left early/);
    assert.match(text, /Mayor Kwan came back/);
    assert.match(text, /“Quan will not tell us more,”/);
    assert.match(text, /Mayor Teresa Kwan/);
  });
});
