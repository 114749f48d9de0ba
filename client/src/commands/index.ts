import { commands, Disposable, type ExtensionContext, type LogOutputChannel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { chooseLanguage } from './choose-language';
import { copyQuotations } from './copy-quotations';
import { showMenu } from './menu';
import { openSample } from './sample';
import { disableForFile, setEnabled } from './switch-off';

/** Every command of the manifest but those that belong to a view or a page. */
export function registerCommands(
  context: ExtensionContext,
  client: BaseLanguageClient,
  log: LogOutputChannel,
): Disposable {
  const handlers: Readonly<Record<string, () => unknown>> = {
    showMenu: () => showMenu(),
    restart: () => restart(client),
    showOutput: () => log.show(),
    openSettings: () => commands.executeCommand('workbench.action.openSettings', `@ext:${context.extension.id}`),
    chooseLanguage: () => chooseLanguage(),
    disableForFile: () => disableForFile(),
    disableForWorkspace: () => setEnabled(false),
    enableForWorkspace: () => setEnabled(true),
    copyQuotations: () => copyQuotations(client),
    fixAll: () =>
      commands.executeCommand('editor.action.codeAction', { kind: 'source.fixAll.bluepencil', apply: 'first' }),
    openSample: () => openSample(context),
  };
  return Disposable.from(
    ...Object.entries(handlers).map(([name, run]) => commands.registerCommand(`bluepencil.${name}`, run)),
  );
}

async function restart(client: BaseLanguageClient): Promise<void> {
  if (client.needsStop()) await client.stop();
  await client.start();
}
