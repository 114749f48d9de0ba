import { env, l10n, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type CopyQuotationsParams, METHODS } from '../../../server/src/lsp/protocol';
import { activeArticle } from '../articles';

/** Puts the article's quotations, or those of the selection, on the clipboard with who said them. */
export async function copyQuotations(client: BaseLanguageClient): Promise<void> {
  const editor = activeArticle();
  if (!editor) {
    window.showInformationMessage(l10n.t('Open an article first.'));
    return;
  }
  const formats = [
    { label: 'Markdown', description: l10n.t('block quotations, each with its speaker'), format: 'markdown' },
    { label: 'CSV', description: l10n.t('a line for each quotation, for a spreadsheet'), format: 'csv' },
  ] as const;
  const chosen = await window.showQuickPick(formats, { placeHolder: l10n.t('Copy the quotations as…') });
  if (!chosen) return;
  const { document, selection } = editor;
  const { asRange, asTextDocumentIdentifier } = client.code2ProtocolConverter;
  const params: CopyQuotationsParams = {
    textDocument: asTextDocumentIdentifier(document),
    format: chosen.format,
    ...(!selection.isEmpty && { range: asRange(selection) }),
  };
  const text = await client.sendRequest<string | null>(METHODS.copyQuotations, params);
  if (!text) {
    window.showInformationMessage(l10n.t('There is no quotation here.'));
    return;
  }
  await env.clipboard.writeText(text);
  window.setStatusBarMessage(l10n.t('Quotations copied.'), 4000);
}
