import { throwIfCancelled } from '../base';
import {
  claimItems,
  copyQuotations,
  definition,
  documentLinks,
  documentSymbols,
  entityItems,
  highlights,
  hover,
  inlayHints,
  lookupQueryAt,
  prepareRename,
  quotationItems,
  references,
  selectionRanges,
  type View,
} from '../features';
import { actionsAt, resolve } from './actions';
import { completionAt } from './completing';
import { documentDiagnostics } from './diagnostics';
import {
  type CancellationToken,
  CodeActionRequest,
  CodeActionResolveRequest,
  CompletionRequest,
  DefinitionRequest,
  DocumentDiagnosticRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  type Hover,
  HoverRequest,
  type InlayHint,
  type InlayHintParams,
  InlayHintRequest,
  PrepareRenameRequest,
  type ReferenceParams,
  ReferencesRequest,
  RenameRequest,
  type SelectionRangeParams,
  SelectionRangeRequest,
  type TextDocumentPositionParams,
  WorkspaceDiagnosticRequest,
  WorkspaceSymbolRequest,
} from './library';
import { type CopyQuotationsParams, type DocumentParams, type Listing, METHODS } from './protocol';
import { renameAt } from './renaming';
import { onView, type Serve } from './serve';
import type { Session } from './session';
import { sourceAddressFor } from './source-address';
import { flatSymbols, workspaceSymbols } from './symbols';
import { workspaceDiagnostics } from './workspace-diagnostics';

type AtPosition = TextDocumentPositionParams;

/** Every request of the protocol that reads a document or the workspace, and what answers it. */
export function serveRequests(serve: Serve): void {
  serve(DocumentDiagnosticRequest.method, { kind: 'full', items: [] }, documentDiagnostics);
  serve(WorkspaceDiagnosticRequest.method, { items: [] }, workspaceDiagnostics);
  serve(CodeActionRequest.method, null, actionsAt);
  serve(CodeActionResolveRequest.method, null, resolve);
  serve(WorkspaceSymbolRequest.method, [], workspaceSymbols);
  serve(InlayHintRequest.method, null, hints);
  serve(HoverRequest.method, null, hoverAt);
  serve(CompletionRequest.method, null, completionAt);
  serve(RenameRequest.method, null, onView(renameAt));
  serve(
    PrepareRenameRequest.method,
    null,
    onView((view, { position }: AtPosition) => prepareRename(view, position)),
  );
  serve(
    DefinitionRequest.method,
    null,
    onView((view, { position }: AtPosition) => definition(view, position)),
  );
  serve(
    DocumentHighlightRequest.method,
    null,
    onView((view, { position }: AtPosition) => highlights(view, position)),
  );
  serve(ReferencesRequest.method, null, onView(referencesAt));
  serve(DocumentSymbolRequest.method, null, onView(outline));
  serve(DocumentLinkRequest.method, null, onView(links));
  serve(
    SelectionRangeRequest.method,
    null,
    onView((view, { positions }: SelectionRangeParams) => selectionRanges(view, positions)),
  );
  serve(METHODS.entities, null, onView(listing((view) => entityItems(view))));
  serve(METHODS.quotations, null, onView(listing((view) => quotationItems(view))));
  serve(METHODS.claims, null, onView(listing((view) => claimItems(view))));
  serve(
    METHODS.copyQuotations,
    null,
    onView((view, { format, range }: CopyQuotationsParams) => copyQuotations(view, format, range)),
  );
}

const listing =
  <Item>(items: (view: View) => readonly Item[]) =>
  (view: View, _: DocumentParams): Listing<Item> => ({ version: view.version, items: items(view) });

async function hoverAt(
  session: Session,
  { textDocument, position }: AtPosition,
  token: CancellationToken,
): Promise<Hover | null> {
  const { documents, lookups, rulePage, client } = session;
  const view = await documents.view(textDocument.uri, token);
  if (!view) return null;
  const choices = (await documents.settings(textDocument.uri))?.editor.lookup;
  const query = choices?.wikidata ? lookupQueryAt(view, position) : null;
  const lookedUp = choices && query && (await lookups.find(query, choices, token));
  throwIfCancelled(token);
  return hover(view, position, { rulePage, markdown: client.showsMarkdown, lookedUp });
}

const referencesAt = (view: View, { position, context }: ReferenceParams) =>
  references(view, position, context?.includeDeclaration !== false);

function outline(view: View, _: DocumentParams, { client }: Session) {
  const symbols = documentSymbols(view);
  return client.nestsSymbols ? symbols : flatSymbols(view.uri, symbols);
}

const links = (view: View, _: DocumentParams, { folders, trusted }: Session) =>
  documentLinks(view, sourceAddressFor(view.uri, folders, trusted));

/** Hints are off by default: then the document is not even read. */
async function hints(session: Session, params: InlayHintParams, token: CancellationToken): Promise<InlayHint[] | null> {
  const { textDocument, range } = params;
  const editor = (await session.documents.settings(textDocument.uri))?.editor;
  if (!editor?.pronounHints && !editor?.speakerHints) return null;
  const view = await session.documents.view(textDocument.uri, token);
  return view && inlayHints(view, range, { pronouns: editor.pronounHints, speakers: editor.speakerHints });
}
