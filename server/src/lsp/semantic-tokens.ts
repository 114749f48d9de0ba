import { type Chunk, chunkEdits, numbersOf, semanticTokens, tokenChunks, type View } from '../features';
import {
  type SemanticTokens,
  type SemanticTokensDelta,
  type SemanticTokensDeltaParams,
  SemanticTokensDeltaRequest,
  type SemanticTokensParams,
  type SemanticTokensRangeParams,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from './library';
import { onView, type Serve } from './serve';

/** The tokens that each open document's client has, so that it need only be told what differs. */
export class TokenStore {
  readonly #sent = new Map<string, { readonly resultId: string; readonly chunks: readonly Chunk[] }>();
  #last = 0;

  full(view: View): SemanticTokens {
    const chunks = tokenChunks(view);
    return { resultId: this.#keep(view.uri, chunks), data: numbersOf(chunks) };
  }

  delta(view: View, previous: string): SemanticTokens | SemanticTokensDelta {
    const before = this.#sent.get(view.uri);
    if (before?.resultId !== previous) return this.full(view);
    const chunks = tokenChunks(view);
    return { resultId: this.#keep(view.uri, chunks), edits: chunkEdits(before.chunks, chunks) };
  }

  closed(uri: string): void {
    this.#sent.delete(uri);
  }

  #keep(uri: string, chunks: readonly Chunk[]): string {
    const resultId = String(++this.#last);
    this.#sent.set(uri, { resultId, chunks });
    return resultId;
  }
}

export function serveSemanticTokens(serve: Serve): void {
  const { method: full } = SemanticTokensRequest;
  serve(
    full,
    null,
    onView((view, _: SemanticTokensParams, { tokens }) => tokens.full(view)),
  );
  const { method: delta } = SemanticTokensDeltaRequest;
  serve(
    delta,
    null,
    onView((view, { previousResultId }: SemanticTokensDeltaParams, { tokens }) => tokens.delta(view, previousResultId)),
  );
  const { method: part } = SemanticTokensRangeRequest;
  serve(
    part,
    null,
    onView((view, { range }: SemanticTokensRangeParams) => ({ data: semanticTokens(view, range) })),
  );
}
