import { type DocumentSelector, languages, type TextDocument, type TextEditor, window } from 'vscode';

/** The languages whose documents are read as articles. */
export const LANGUAGES = ['markdown', 'plaintext', 'html', 'archieml', 'newscopy'];

/**
 * Where people write: the disk, unsaved documents, and the file systems of remote and browser windows. What only shows text,
 * such as the older side of a comparison or an output channel, is not read.
 */
const SCHEMES = ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-test-web', 'memfs', 'tmp'];

export const ARTICLES = LANGUAGES.flatMap((language) => SCHEMES.map((scheme) => ({ language, scheme })));

export const isArticle = (document: TextDocument): boolean =>
  languages.match(ARTICLES satisfies DocumentSelector, document) > 0;

/** The editor in front, where it shows an article. */
export function activeArticle(): TextEditor | undefined {
  const editor = window.activeTextEditor;
  return editor && isArticle(editor.document) ? editor : undefined;
}
