import { commands, l10n, type QuickPickItem, QuickPickItemKind, window, workspace } from 'vscode';
import { activeArticle } from '../articles';

interface Choice extends QuickPickItem {
  readonly command: string;
}

/** What a click on the status bar offers. */
export async function showMenu(): Promise<void> {
  const article = activeArticle()?.document;
  const enabled = workspace.getConfiguration('bluepencil', article).get('enable', true);
  const choice = (icon: string, label: string, command: string): Choice => ({ label: `$(${icon}) ${label}`, command });
  const separator = (label: string): Choice => ({ label, kind: QuickPickItemKind.Separator, command: '' });
  const choices: Choice[] = [
    ...(article
      ? [
          separator(l10n.t('This article')),
          choice('checklist', l10n.t('Show the findings'), 'workbench.actions.view.problems'),
          choice('list-tree', l10n.t('Show names, quotations and claims'), 'workbench.view.extension.bluepencil'),
          choice('sparkle', l10n.t('Make every safe fix'), 'bluepencil.fixAll'),
          choice('quote', l10n.t('Copy quotations with attribution…'), 'bluepencil.copyQuotations'),
          choice('globe', l10n.t('Choose the language…'), 'bluepencil.chooseLanguage'),
          choice('eye-closed', l10n.t('Turn findings off in this file'), 'bluepencil.disableForFile'),
        ]
      : []),
    separator('Blue Pencil'),
    enabled
      ? choice('circle-slash', l10n.t('Turn findings off in this workspace'), 'bluepencil.disableForWorkspace')
      : choice('check', l10n.t('Turn findings on again in this workspace'), 'bluepencil.enableForWorkspace'),
    choice('book', l10n.t('Read about a rule…'), 'bluepencil.openRule'),
    choice('settings-gear', l10n.t('Open the settings'), 'bluepencil.openSettings'),
    choice('output', l10n.t('Show the output'), 'bluepencil.showOutput'),
    choice('debug-restart', l10n.t('Restart the language server'), 'bluepencil.restart'),
  ];
  const chosen = await window.showQuickPick(choices, { title: 'Blue Pencil' });
  if (chosen) await commands.executeCommand(chosen.command);
}
