import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { version } from '../../../package.json';
import { fetchJsonWith } from '../knowledge';
import { startServer } from '../lsp';
import { readAhead, shippedData } from './data';
import { diskFiles } from './disk-files';
import { cacheFolder, folderCache } from './lookup-cache';
import { rulePageFile } from './rule-pages';

/** Twice round the event loop: what arrived in the first is handled in the second, before the work goes on. */
const pause = async (): Promise<void> => {
  await setImmediate();
  await setImmediate();
};

const HEADERS = { 'user-agent': `BluePencil/${version} (language server)` };

/** Serves the connection that the command line names. `isAnswered` where the client has had its answer to `initialize` already. */
export function serve(isAnswered: boolean): void {
  const connection = createConnection(ProposedFeatures.all);

  // Whatever gets past the guard around every handler is told, and the server lives on.
  const survive = (error: unknown) =>
    connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.on('uncaughtException', survive);
  process.on('unhandledRejection', survive);

  startServer(
    connection,
    {
      data: () => shippedData,
      readAhead,
      pause,
      files: diskFiles,
      rulePage: (rule, reader) => {
        const file = rulePageFile(rule, reader);
        return file === null ? null : pathToFileURL(file).href;
      },
      // The analysis, which knows how to ask, is not loaded yet.
      fetchJson: (address, signal) => fetchJsonWith(HEADERS)(address, signal),
      openCache: (cacheUri) => folderCache(cacheFolder(cacheUri)),
    },
    version,
    isAnswered,
  );
}
