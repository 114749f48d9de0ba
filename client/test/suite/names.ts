import {
  commands,
  type DocumentHighlight,
  type Location,
  type LocationLink,
  type WorkspaceEdit,
  workspace,
} from 'vscode';
import * as assert from './assert';
import { closeAll, hoverOn, open, rangeOf, textOf } from './desk';

const STORY = `# Council backs the pier

Mayor Teresa Quan said the pier would cost $3.2 billion.

“Quan will not tell us more,” said Ruth Hallam. Hallam voted against, and Quan left early.

Mayor Quan came back on Friday.
`;

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
