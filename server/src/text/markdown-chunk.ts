import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import type { Event, Token } from 'micromark-util-types';
import { datelineOf } from './furniture';
import { htmlReader } from './html';
import { type Foreign, foreignIn, overwritten } from './markdown-foreign';
import { captionsOf, endOf, InlineReader } from './markdown-inline';
import { eventsOf, isPathological } from './markdown-parser';
import { blockOf, moved, type Piece } from './piece';
import { plainReader } from './plain';
import type { Block, BlockKind, Directive } from './prose';

/** What a chunk has to do with the rest of the document, by normalised id; footnotes with a `^` before. */
export interface MarkdownNotes {
  readonly defines: readonly string[];
  /** Everything in brackets: it is a link where a definition stands somewhere. */
  readonly mentions: readonly string[];
  /** Those of the mentions that the chunk was read as linked. */
  readonly resolved: readonly string[];
  /** How much of the piece went to the parser. */
  readonly parsed: number;
}

export type ChunkContent = Pick<Piece, 'blocks' | 'directives' | 'metadata'> & { readonly notes: MarkdownNotes };

/** A block that goes on past the end of the chunk. */
export interface OpenBlock {
  /** Where it begins in the chunk. */
  readonly start: number;
  readonly isHtml: boolean;
  readonly isClosedBy: (line: string) => boolean;
}

export interface ChunkReading {
  readonly content: ChunkContent;
  readonly open: OpenBlock | null;
  readonly endsInList: boolean;
}

/** Parses a chunk; `known` are the ids it mentions that are defined anywhere in the document. */
export function readChunk(text: string, known: readonly string[]): ChunkReading {
  if (isPathological(text)) return { content: readAsPlainText(text), open: null, endsInList: true };
  return new ChunkReader(text, known).read();
}

/** The content of a chunk with what an HTML block that was open at its end says up to its real end, where `text` ends. */
export function withOpenBlock(content: ChunkContent, open: OpenBlock | null, text: string): ChunkContent {
  if (!open?.isHtml) return content;
  const [blocks, directives] = [content.blocks.slice(), content.directives.slice()];
  readHtml(text.slice(open.start), open.start, blocks, directives);
  return { ...content, blocks, directives };
}

function readHtml(raw: string, at: number, blocks: Block[], directives: Directive[]): void {
  const from = blocks.length;
  collect(htmlReader.read, raw, at, blocks, directives);
  for (let i = from; i < blocks.length; i++) blocks[i] = inHtml(blocks[i]!);
}

const inHtml = (block: Block): Block => ({ ...block, holder: block.holder ?? 'html' });

function readAsPlainText(text: string): ChunkContent {
  const blocks: Block[] = [];
  const directives: Directive[] = [];
  collect(plainReader.read, text, 0, blocks, directives);
  return { blocks, directives, notes: { defines: [], mentions: [], resolved: [], parsed: text.length } };
}

/** Reads a text by another format's reader, at an offset. */
function collect(
  read: typeof plainReader.read,
  text: string,
  at: number,
  blocks: Block[],
  directives: Directive[],
): void {
  let offset = at;
  read(text, 0, '', (piece) => {
    for (const block of piece.blocks) blocks.push(moved(block, offset));
    for (const { span, ...rest } of piece.directives)
      directives.push({ ...rest, span: { start: span.start + offset, end: span.end + offset } });
    offset += piece.length;
    return true;
  });
}

const CONTAINERS: ReadonlyMap<string, BlockKind> = new Map<string, BlockKind>([
  ['blockQuote', 'quotation'],
  ['listOrdered', 'list-item'],
  ['listUnordered', 'list-item'],
  ['gfmFootnoteDefinition', 'paragraph'],
]);
const LEAVES = new Set(['paragraph', 'atxHeading', 'setextHeading', 'tableHeader', 'tableData']);
const SKIPPED = new Set(['codeFenced', 'codeIndented', 'thematicBreak', 'tableDelimiterRow']);

/** Lines of an MDX module (`import`, `export`), which are no prose. */
const MODULE =
  /^(?:import\s+(?:[\w*{][^'"\n]*\sfrom\s+)?['"]|export\s+(?:default\b|const\b|let\b|var\b|(?:async\s+)?function\b|class\b|\{|\*\s+from))/;

class ChunkReader {
  readonly #text: string;
  readonly #known: readonly string[];
  readonly #foreign: readonly Foreign[];
  readonly #blocks: Block[] = [];
  readonly #directives: Directive[] = [];
  readonly #defines: string[] = [];
  readonly #containers: BlockKind[] = [];
  #open: OpenBlock | null = null;
  #endsInList = false;

  constructor(text: string, known: readonly string[]) {
    this.#text = text;
    this.#known = known;
    this.#foreign = foreignIn(text);
  }

  read(): ChunkReading {
    const events = eventsOf(overwritten(this.#text, this.#foreign), this.#known);
    for (let i = 0; i < events.length; i++) {
      const [phase, token] = events[i]!;
      if (phase === 'enter') i = this.#enter(events, i, token);
      else this.#exit(token);
    }
    const mentions = mentionsIn(this.#text);
    const linked = new Set([...this.#known, ...this.#defines]);
    return {
      content: {
        blocks: this.#blocks,
        directives: this.#directives,
        notes: {
          defines: this.#defines,
          mentions,
          resolved: mentions.filter((id) => linked.has(id)),
          parsed: this.#text.length,
        },
      },
      open: this.#open,
      endsInList: this.#endsInList,
    };
  }

  /** Handles what begins at event `i`, and gives the last event that is done with. */
  #enter(events: readonly Event[], i: number, token: Token): number {
    const kind = CONTAINERS.get(token.type);
    if (kind) {
      this.#begin();
      this.#containers.push(kind);
      return i;
    }
    const type: string = token.type;
    if (LEAVES.has(type)) {
      this.#begin();
      const end = endOf(events, i);
      this.#readLeaf(events.slice(i + 1, end), token);
      return end;
    }
    if (type === 'htmlFlow' || SKIPPED.has(type)) {
      this.#begin();
      const end = endOf(events, i);
      if (type === 'htmlFlow') this.#readHtml(token);
      else if (type === 'codeFenced' && this.#containers.length === 0)
        this.#open = openFence(events.slice(i, end), this.#text);
      return end;
    }
    if (type === 'definitionLabelString') this.#define(token, '');
    else if (type === 'gfmFootnoteDefinitionLabelString') this.#define(token, '^');
    return i;
  }

  #exit(token: Token): void {
    if (!CONTAINERS.has(token.type)) return;
    this.#containers.pop();
    if (this.#containers.length === 0)
      this.#endsInList = token.type === 'listOrdered' || token.type === 'listUnordered';
  }

  /** Something begins: what came before it is not the last thing in the chunk. */
  #begin(): void {
    if (this.#containers.length > 0) return;
    this.#open = null;
    this.#endsInList = false;
  }

  #define(token: Token, sign: string): void {
    this.#defines.push(sign + normalizeIdentifier(this.#text.slice(token.start.offset, token.end.offset)));
  }

  #readLeaf(events: readonly Event[], leaf: Token): void {
    const reader = new InlineReader(this.#text, this.#foreign);
    reader.read(events);
    this.#directives.push(...reader.directives);
    const prose = reader.build();
    if (!prose) {
      for (const caption of reader.images.flatMap((image) => captionsOf(this.#text, image, this.#foreign)))
        this.#blocks.push(blockOf('caption', caption, 0, { holder: 'markdown-image' }));
      return;
    }
    if (leaf.type === 'paragraph') {
      if (this.#containers.length === 0 && MODULE.test(this.#text.slice(leaf.start.offset, leaf.start.offset + 500)))
        return;
      const kind = this.#containers.at(-1) ?? 'paragraph';
      const dateline = kind === 'paragraph' ? datelineOf(prose.text) : undefined;
      this.#blocks.push(blockOf(kind, prose, 0, { dateline, ...reader.traitsOf(prose) }));
    } else if (leaf.type === 'atxHeading' || leaf.type === 'setextHeading') {
      this.#blocks.push(blockOf('heading', prose, 0, { level: levelOf(this.#text, events) }));
    } else this.#blocks.push(blockOf('table-cell', prose, 0, { holder: 'markdown-table' }));
  }

  #readHtml(token: Token): void {
    const raw = this.#text.slice(token.start.offset, token.end.offset);
    if (this.#containers.length === 0) {
      this.#open = openHtml(raw, token.start.offset);
      if (this.#open) return;
    } else if (/[\r\n]/.test(raw)) return; // Its lines have the container's signs before them.
    readHtml(raw, token.start.offset, this.#blocks, this.#directives);
  }
}

function levelOf(text: string, events: readonly Event[]): number {
  for (const [, { type, start, end }] of events) {
    if (type === 'atxHeadingSequence') return end.offset - start.offset;
    if (type === 'setextHeadingLineSequence') return text[start.offset] === '=' ? 1 : 2;
  }
  return 2;
}

function openFence(events: readonly Event[], text: string): OpenBlock | null {
  const fences = events.filter(([phase, token]) => phase === 'enter' && token.type === 'codeFencedFence');
  const sequence = events.find(([, token]) => token.type === 'codeFencedFenceSequence')?.[1];
  if (fences.length > 1 || !sequence) return null;
  const [sign, size] = [text[sequence.start.offset]!, sequence.end.offset - sequence.start.offset];
  return {
    start: sequence.start.offset,
    isHtml: false,
    isClosedBy: (line) => {
      const fence = /^ {0,3}(`+|~+)[ \t]*$/.exec(line)?.[1];
      return fence !== undefined && fence[0] === sign && fence.length >= size;
    },
  };
}

/** The kinds of HTML block that only their own end closes (CommonMark 0.31, 4.6, kinds 1 to 5). */
const RAW_HTML: readonly (readonly [start: RegExp, end: RegExp])[] = [
  [/^ {0,3}<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<![A-Za-z]/, />/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
];

function openHtml(raw: string, start: number): OpenBlock | null {
  const kind = RAW_HTML.find(([start]) => start.test(raw));
  return kind && !kind[1].test(raw) ? { start, isHtml: true, isClosedBy: (line) => kind[1].test(line) } : null;
}

/** CommonMark's own limit. */
const LONGEST_LABEL = 999;

function mentionsIn(text: string): readonly string[] {
  if (!text.includes('[')) return [];
  const ids = new Set<string>();
  for (const m of text.matchAll(/\\[\s\S]|\[((?:\\[\s\S]|[^\\[\]])+)\]/g)) {
    const label = m[1];
    if (label === undefined || label.length > LONGEST_LABEL) continue;
    ids.add(label.startsWith('^') ? `^${normalizeIdentifier(label.slice(1))}` : normalizeIdentifier(label));
  }
  return [...ids];
}
