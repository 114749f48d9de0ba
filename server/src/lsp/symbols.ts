import type {
  CancellationToken,
  DocumentSymbol,
  SymbolInformation,
  WorkspaceSymbolParams,
} from 'vscode-languageserver';
import { Cancelled, throwIfCancelled } from '../base';
import { type ArticleSymbol, articleSymbols, matchesQuery } from '../features';
import { withProgress } from './progress';
import type { Session } from './session';

/** An outline for clients that show a plain list. */
export function flatSymbols(
  uri: string,
  symbols: readonly DocumentSymbol[],
  containerName?: string,
): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, selectionRange, children }) => [
    { name, kind, location: { uri, range: selectionRange }, ...(containerName && { containerName }) },
    ...flatSymbols(uri, children ?? [], name),
  ]);
}

/** Symbols that one search answers with: a longer query finds the rest. */
const MOST = 500;

/** The people, organisations, places and headlines of all articles whose names fit a query. */
export async function workspaceSymbols(
  session: Session,
  { query, workDoneToken }: WorkspaceSymbolParams,
  token: CancellationToken,
): Promise<SymbolInformation[]> {
  const { documents, articles, say, connection } = session;
  const found: SymbolInformation[] = [];
  const add = (uri: string, symbols: readonly ArticleSymbol[]) => {
    for (const { name, kind, range } of symbols) {
      if (matchesQuery(name, query)) found.push({ name, kind, location: { uri, range } });
    }
  };
  for (const uri of documents.uris) {
    const view = await documents.view(uri, token);
    if (view) add(uri, articleSymbols(view));
  }
  const files = (await articles.list()).filter((uri) => !documents.has(uri));
  await withProgress(connection, say('readingWorkspace'), workDoneToken, async (report) => {
    for (const [i, uri] of files.entries()) {
      throwIfCancelled(token);
      report(say('ofTotal', { done: i, total: files.length }), i / files.length);
      if (!articles.summary(uri)) {
        await articles.read(uri, token).catch((error: unknown) => {
          if (error instanceof Cancelled) throw error;
          session.onFailure(`reading ${uri}`, error);
        });
      }
      add(uri, articles.summary(uri)?.symbols ?? []);
      if (found.length >= MOST) return;
    }
  });
  return found.slice(0, MOST);
}
