import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { version } from '../../../package.json';
import { fetchJsonWith } from '../knowledge';
import { startServer } from '../lsp';
import { fetchData } from './data';
import { browserCache } from './lookup-cache';
import { pause } from './pause';
import { scope } from './scope';

const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(scope),
  new BrowserMessageWriter(scope),
);

// Whatever gets past the guard around every handler is told, and the server lives on.
scope.addEventListener('unhandledrejection', (event) => {
  const { reason } = event;
  event.preventDefault();
  connection.console.error(reason instanceof Error ? (reason.stack ?? reason.message) : String(reason));
});

const fetchJson = fetchJsonWith({});

startServer(
  connection,
  {
    data: fetchData,
    pause,
    files: null,
    rulePage: () => null,
    // What makes a Wikibase answer pages of other origins.
    fetchJson: (address, signal) => fetchJson(`${address}&origin=*`, signal),
    openCache: browserCache,
  },
  version,
);
