import { type ExtensionContext, env, Uri, window, workspace } from 'vscode';

/** Opens an article with planted faults, in the language of the display, as an unsaved document. */
export async function openSample(context: ExtensionContext): Promise<void> {
  const name = env.language.startsWith('fr') ? 'maree.fr.md' : 'harbour-vote.en.md';
  const bytes = await workspace.fs.readFile(Uri.joinPath(context.extensionUri, 'docs/samples', name));
  const content = new TextDecoder().decode(bytes);
  await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content }));
}
