import type { Block, BlockKind, Directive, Holder, Metadata } from './prose';
import type { BuiltProse } from './prose-builder';
import type { SourceText } from './source-text';

/** What one stretch of source says of the article; the first to say a thing is believed. */
export type MetadataPart = Partial<Metadata>;

/**
 * A stretch of source that can be read by itself, and what it reads as. Every offset in it counts from its start, so a piece
 * that moved is the same piece.
 */
export interface Piece {
  readonly length: number;
  /**
   * How far from its start reading it looked, at least `length`. An edit that begins after that cannot change it; one that
   * begins there, or before, can.
   */
  readonly reach: number;
  /** The reader's state where the piece starts; compared by value, so a string. */
  readonly state: string;
  readonly blocks: readonly Block[];
  readonly directives: readonly Directive[];
  readonly metadata?: MetadataPart;
  /** What the reader of the format keeps for itself. */
  readonly notes?: unknown;
}

/** A piece, every property set in one order: there are thousands in a long text, and all of them are looked at after an edit. */
export const pieceOf = (
  { length, reach, state }: Pick<Piece, 'length' | 'reach' | 'state'>,
  { blocks, directives, metadata, notes }: Pick<Piece, 'blocks' | 'directives' | 'metadata' | 'notes'>,
): Piece => ({ length, reach, state, blocks, directives, metadata, notes });

/**
 * Reads one format, piece by piece. What a piece reads as depends on the source from its start on and on its state alone
 * (`settle` apart), so reading can begin anew at the start of any piece.
 */
export interface Reader {
  /** The state at the start of a document. */
  readonly initial: string;
  /**
   * Reads from `from`, a piece's start, to the end of the source, giving each piece to `take` in order; stops where that gives
   * false. The pieces join without a gap, and the last ends where the source does. An empty source has no pieces. What stands
   * before `from` is not looked at: the source may begin there.
   */
  read(source: string, from: number, state: string, take: TakePiece): void;
  /**
   * Reads again those pieces that hang on others far away (a Markdown link on its definition). Gives the same array where none
   * does.
   */
  settle?(text: SourceText, pieces: readonly Piece[]): readonly Piece[];
}

/** Takes a piece and the state after it; gives whether to go on. */
export type TakePiece = (piece: Piece, stateAfter: string) => boolean;

export interface BlockTraits {
  readonly level?: number;
  readonly dateline?: Block['dateline'];
  readonly quoted?: Block['quoted'];
  readonly italic?: Block['italic'];
  readonly emphatic?: boolean;
  readonly language?: string;
  readonly holder?: Holder;
}

/** Below the headline, whatever levels the article has. */
const CROSSHEAD_LEVEL = 2;
const LONGEST_CROSSHEAD = 100;
const CLOSING: Readonly<Record<string, string>> = { '«': '»', '“': '”', '"': '"' };

/** A line that is one quotation without a stop is set above the text that quotes it again: « Un mur de feu ». */
export function isQuotedLine(text: string): boolean {
  const closing = CLOSING[text[0] ?? ''];
  if (!closing || text.length > LONGEST_CROSSHEAD || text.indexOf(closing, 1) !== text.length - 1) return false;
  return /[^\s.!?…,;:]$/u.test(text.slice(1, -1).trimEnd());
}

/**
 * A block from built prose; `origin` is where its piece starts in the coordinates that the builder had. Every block has the
 * same properties in the same order, set or not, so that two readings of one text are deeply equal and copying is quick.
 */
export function blockOf(kind: BlockKind, prose: BuiltProse, origin: number, traits: BlockTraits = {}): Block {
  const isCrosshead = kind === 'paragraph' && isQuotedLine(prose.text);
  return {
    kind: isCrosshead ? 'heading' : kind,
    text: prose.text,
    map: prose.map,
    start: prose.start - origin,
    end: prose.end - origin,
    level: isCrosshead ? CROSSHEAD_LEVEL : traits.level,
    dateline: traits.dateline,
    quoted: traits.quoted,
    italic: traits.italic,
    emphatic: traits.emphatic,
    language: traits.language,
    holder: traits.holder,
  };
}

/** The block, moved. */
export const moved = (block: Block, by: number): Block => ({
  kind: block.kind,
  text: block.text,
  map: block.map,
  start: block.start + by,
  end: block.end + by,
  level: block.level,
  dateline: block.dateline,
  quoted: block.quoted,
  italic: block.italic,
  emphatic: block.emphatic,
  language: block.language,
  holder: block.holder,
});

/** The block under another kind. */
export const as = (block: Block, kind: BlockKind, level?: number): Block => ({ ...moved(block, 0), kind, level });
