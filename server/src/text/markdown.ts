import { chunkAt } from './markdown-boundaries';
import { type MarkdownNotes, readChunk, withOpenBlock } from './markdown-chunk';
import { type Piece, pieceOf, type Reader } from './piece';
import { isMarkdownSpace, LineReader } from './plain-lines';

/**
 * Markdown: CommonMark with GFM, and what site generators add to it. The source is cut where nothing can be open (see
 * `markdown-boundaries`), and each chunk is parsed by itself. Only links and footnotes look further, to definitions anywhere in
 * the document: `settle` parses again the chunks that mention one that came or went.
 */
export const markdownReader: Reader = {
  initial: '',
  read(source, from, state, take) {
    const lines = new LineReader(source, from, isMarkdownSpace);
    for (let at = lines.begin(); at < source.length; at = lines.begin()) {
      const content = chunkAt(source, lines, at);
      const place = { length: lines.position - at, reach: lines.seen - at, state };
      if (!take(pieceOf(place, content), state)) return;
    }
  },
  settle(text, pieces) {
    const defined = new Set<string>();
    let mentions = false;
    for (const { notes } of pieces as readonly MarkdownPiece[]) {
      if (!notes) continue;
      for (const id of notes.defines) defined.add(id);
      mentions ||= notes.mentions.length > 0;
    }
    if (!mentions) return pieces;
    let at = 0;
    let settled: Piece[] | null = null;
    for (const [i, piece] of (pieces as readonly MarkdownPiece[]).entries()) {
      const { mentions, resolved, parsed } = piece.notes ?? NO_NOTES;
      const known = mentions.length === 0 ? mentions : mentions.filter((id) => defined.has(id));
      if (known.length !== resolved.length || known.some((id, k) => id !== resolved[k])) {
        const chunk = text.slice(at, at + piece.length);
        const { content, open } = readChunk(chunk.slice(0, parsed), known);
        settled ??= pieces.slice();
        settled[i] = pieceOf(piece, withOpenBlock(content, open, chunk));
      }
      at += piece.length;
    }
    return settled ?? pieces;
  },
};

type MarkdownPiece = Piece & { readonly notes?: MarkdownNotes };

const NO_NOTES: MarkdownNotes = { defines: [], mentions: [], resolved: [], parsed: 0 };
