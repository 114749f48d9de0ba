import { loadResources, type Resources, Workspace } from '../analysis';
import { type FailureListener, typeset } from '../base';
import { type DiagnosticOptions, Lines, type RulePage, type Say, SOURCE, sayIn } from '../features';
import { createKnowledge, type NewsroomProblem } from '../knowledge';
import { Articles } from './articles';
import type { Client } from './client';
import { ConfigFiles } from './config-files';
import { DiagnosticPusher } from './diagnostics';
import { Documents } from './documents';
import type { Files, ServerHost } from './host';
import { type Connection, DiagnosticSeverity, ErrorCodes, ResponseError } from './library';
import { Lookups } from './lookups';
import { NewsroomNames } from './newsroom-names';
import {
  type IsLinkedParams,
  type IsLinkedResult,
  type ListFilesParams,
  type ListFilesResult,
  METHODS,
  type ReadFileResult,
  SYNTAX,
} from './protocol';
import { TokenStore } from './semantic-tokens';
import { SettingsStore } from './settings';
import { StatusReporter } from './status';
import { FolderWatch } from './watching';

/** Everything that lives from `initialize` to `exit`: what the handlers of requests and notifications work on. */
export interface Session {
  readonly connection: Connection;
  readonly client: Client;
  readonly onFailure: FailureListener;
  readonly say: Say;
  /** The workspace's files, where they can be read. */
  readonly files: Files | null;
  readonly configs: ConfigFiles;
  readonly settings: SettingsStore;
  readonly documents: Documents;
  /** The newsroom's own names, over what is shipped. */
  readonly names: NewsroomNames;
  /** Says what is wrong with the newsroom's names, for which what is shipped has to be there. */
  checkNames(): Promise<void>;
  /** The articles of the workspace's folders, open or not. */
  readonly articles: Articles;
  readonly tokens: TokenStore;
  /** Names looked up elsewhere, where the user has turned that on. */
  readonly lookups: Lookups;
  /** The watch over the shared folder of names. */
  readonly sharedWatch: FolderWatch;
  readonly rulePage: RulePage;
  readonly diagnosticOptions: DiagnosticOptions;
  /** The workspace's folders, without a final slash. */
  folders: readonly string[];
  /** The folder of names that the user shares with others; null where none is set. */
  sharedNames: string | null;
  /** Whether paths that the workspace names may be followed. */
  trusted: boolean;
  /** Has the client ask again for whatever it shows. */
  refresh(): void;
}

/** Puts together what a connection is served with, once its client is known. Reads nothing yet. */
export function openSession(
  connection: Connection,
  client: Client,
  host: ServerHost,
  onFailure: FailureListener,
): Session {
  const self = () => session;
  const files = client.options.fileAccess ? clientFiles(connection) : host.files;
  const publish = problemPublisher(connection, client);
  const configs = new ConfigFiles(
    files,
    (uri, config) => publish(uri, config?.source ?? '', config?.file.problems ?? []),
    () => session.folders,
  );
  const names = new NewsroomNames(files, publish);
  const settings = new SettingsStore(connection, client, configs, () => session.folders, onFailure);
  const { knowledge, nameModel, resources } = lazyResources(host, client, () => readNames(session), names, onFailure);
  const workspace = new Workspace({ knowledge, nameModel, pause: host.pause, onFailure });
  const pusher = new DiagnosticPusher(self);
  const status = new StatusReporter(self);
  const tokens = new TokenStore();
  const articles = new Articles({ workspace, files, settings, resources, roots: () => session.folders, onFailure });
  const documents = new Documents(workspace, settings, resources, {
    changed: (uri) => pusher.changed(uri),
    started: (uri, view) => status.started(uri, view),
    closed: (uri) => {
      pusher.closed(uri);
      status.closed(uri);
      tokens.closed(uri);
      articles.changed(uri, false);
    },
  });
  const rulePage = rulePages(client, host);
  const session: Session = {
    connection,
    client,
    onFailure,
    say: sayIn(client.locale),
    files,
    configs,
    settings,
    documents,
    names,
    async checkNames() {
      await resources();
      knowledge();
    },
    articles,
    tokens,
    lookups: new Lookups(() => host.openCache(client.options.cacheUri), host.fetchJson, onFailure),
    rulePage,
    diagnosticOptions: { rulePage, related: client.showsRelated },
    folders: client.folders,
    sharedNames: null,
    sharedWatch: new FolderWatch(connection, client, onFailure),
    trusted: client.options.trusted !== false,
    refresh: () => {
      const { languages } = connection;
      const asked = [
        client.refreshes.diagnostics && languages.diagnostics.refresh(),
        client.refreshes.tokens && languages.semanticTokens.refresh(),
        client.refreshes.hints && languages.inlayHint.refresh(),
      ];
      // A client that will not refresh is asked in vain: no failure of ours.
      for (const answer of asked) if (answer) answer.catch(() => undefined);
    },
  };
  return session;
}

/** Where the rules' pages are: as the client says, or beside the server. */
function rulePages({ options, locale }: Client, host: ServerHost): RulePage {
  const template = options.ruleDocs;
  if (template !== undefined) return (rule) => template.replaceAll('{rule}', rule);
  const known = new Map<string, string | null>();
  return (rule) => {
    let page = known.get(rule);
    if (page === undefined) {
      page = host.rulePage(rule, locale);
      known.set(rule, page);
    }
    return page;
  };
}

/** Reads the newsroom's names, from where they are now. Resolves to whether what is known may be different from before. */
export async function readNames(session: Session): Promise<boolean> {
  session.sharedNames = (await session.settings.forAll()).sharedNames;
  session.sharedWatch.watch(session.sharedNames);
  return session.names.reread({ folders: session.folders, shared: session.sharedNames });
}

/** What analysis reads once, read when it is first needed. */
function lazyResources(
  { data }: ServerHost,
  { options }: Client,
  readNames: () => Promise<boolean>,
  names: NewsroomNames,
  onFailure: FailureListener,
) {
  let loaded: Resources = { knowledge: createKnowledge([]), nameModel: null };
  let loading: Promise<void> | null = null;
  const resources = () => {
    loading ??= Promise.all([
      loadResources(data(options.dataUri), onFailure),
      readNames().catch((error: unknown) => onFailure("the newsroom's names", error)),
    ]).then(([read]) => {
      loaded = read;
    });
    return loading;
  };
  return { knowledge: () => names.over(loaded.knowledge), nameModel: () => loaded.nameModel, resources };
}

/** The workspace as the client gives it. */
const clientFiles = (connection: Connection): Files => ({
  async read(uri, limit) {
    return (await connection.sendRequest<ReadFileResult | null>(METHODS.readFile, { uri, limit }))?.text ?? null;
  },
  async isLinked(uri, root) {
    // Links lie on disks. A virtual file system may never answer about a folder that is not there.
    if (!uri.startsWith('file:')) return false;
    const params: IsLinkedParams = { uri, root };
    try {
      return (await connection.sendRequest<IsLinkedResult | null>(METHODS.isLinked, params))?.linked === true;
    } catch (error) {
      if (error instanceof ResponseError && error.code === ErrorCodes.MethodNotFound) return false;
      throw error;
    }
  },
  async list(_folders, include, limit) {
    return (await connection.sendRequest<ListFilesResult | null>(METHODS.listFiles, { include, limit }))?.uris ?? [];
  },
  async listIn(folder, limit) {
    const params: ListFilesParams = { include: '*', limit, folder };
    return (await connection.sendRequest<ListFilesResult | null>(METHODS.listFiles, params))?.uris ?? [];
  },
});

/** Publishes what is wrong in a file of settings or names on the file itself, and takes it back once it is right. */
function problemPublisher(connection: Connection, { locale }: Client) {
  const published = new Set<string>();
  return (uri: string, source: string, problems: readonly NewsroomProblem[]) => {
    if (problems.length === 0 && !published.delete(uri)) return;
    if (problems.length > 0) published.add(uri);
    const lines = new Lines(source);
    const diagnostics = problems.map((problem) => ({
      range: lines.rangeOf(problem),
      severity: DiagnosticSeverity.Warning,
      source: SOURCE,
      ...(problem.isSyntax && { code: SYNTAX }),
      message: typeset(problem.message[locale], locale),
    }));
    connection.sendDiagnostics({ uri, diagnostics }).catch(() => undefined);
  };
}
