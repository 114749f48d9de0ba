import type { IsoDate, Span } from '../base';
import type { OffsetMap } from './offset-map';

export type Format = 'plaintext' | 'markdown' | 'html' | 'archieml';

export const FORMATS: readonly Format[] = ['plaintext', 'markdown', 'html', 'archieml'];

/**
 * What a block is to an editor. `heading` is a heading below the headline; `quotation` a block quotation; `dateline` a
 * dateline that stands on a line of its own (one that opens a paragraph is that block's `dateline`).
 */
export type BlockKind =
  | 'headline'
  | 'heading'
  | 'deck'
  | 'byline'
  | 'dateline'
  | 'paragraph'
  | 'list-item'
  | 'quotation'
  | 'caption'
  | 'table-cell';

/**
 * A run of prose. `text` is what a reader sees: markup gone, entities decoded, line breaks inside a paragraph turned into one
 * space. Code, URLs, e-mail addresses and shortcodes are each one U+FFFC.
 * Blocks hold nothing that depends on where they stand but `start` and `end`, so a block that moved is the same block shifted.
 */
export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
  /** From offsets in `text` to offsets in the source counted from `start`. */
  readonly map: OffsetMap;
  /** Where the block stands in the source. */
  readonly start: number;
  readonly end: number;
  /** 1 to 6 for a headline or heading. */
  readonly level?: number;
  /** The dateline that opens the block, in `text`. */
  readonly dateline?: Span;
  /** Words that the markup alone sets in quotation marks (HTML `<q>`), in `text`. */
  readonly quoted?: readonly Span[];
  /** Words in italics, in `text`. */
  readonly italic?: readonly Span[];
  /** Every word of it is bold or italic. */
  readonly emphatic?: boolean;
  /** The language that the markup states (HTML `lang`). */
  readonly language?: string;
  /** What the block's source is written in, where that is not simply the document's format. */
  readonly holder?: Holder;
}

/** A place in a document where the rules of another notation hold: how an edit there has to be escaped. */
export type Holder =
  | 'yaml-plain'
  | 'yaml-single'
  | 'yaml-double'
  | 'html'
  | 'html-attribute'
  | 'markdown-table'
  | 'markdown-image'
  | 'text';

/** What an article says of itself: front matter, HTML `<meta>`, ArchieML keys. */
export interface Metadata {
  readonly title?: string;
  readonly language?: string;
  readonly date?: IsoDate;
  readonly sources: readonly string[];
  /** Rule ids, or whole families, turned off for this file. */
  readonly disable: readonly string[];
  /** What could not be read (bad YAML, an unknown key), for the user, with its place in the source. */
  readonly problems: readonly MetadataProblem[];
}

/** Something in the metadata that could not be read; the message in each language of the editor. */
export interface MetadataProblem {
  readonly span: Span;
  readonly message: { readonly en: string; readonly fr: string };
}

/** A comment in the text that turns rules off or on from its place. No ids means every rule. */
export interface Directive {
  readonly kind: 'disable' | 'enable' | 'disable-next-line' | 'disable-line';
  readonly rules: readonly string[];
  readonly span: Span;
}

/** The prose of a source text, in source order. */
export interface ProseDocument {
  readonly format: Format;
  readonly source: string;
  readonly blocks: readonly Block[];
  readonly metadata: Metadata;
  readonly directives: readonly Directive[];
}

/** One replacement in the source: offsets of the text as the change before it left it. */
export interface SourceChange extends Span {
  readonly newText: string;
}

/** The character that stands for code, a URL, an e-mail address or a shortcode in a block's text. */
export const MASK = '\uFFFC';
