import type { Piece } from './piece';
import type { Block, Directive, Format, Metadata, ProseDocument } from './prose';
import type { SourceText } from './source-text';

/** What a document was put together from. */
export interface Reading {
  readonly text: SourceText;
  readonly pieces: readonly Piece[];
  /** Where each piece begins in the source, and at last where the last one ends. */
  readonly starts: Int32Array;
  /** How many blocks stand before each piece, and at last how many there are. */
  readonly counts: Int32Array;
  /** The pieces that say something besides their blocks: directives, metadata. */
  readonly notable: readonly number[];
  /** The document's blocks, and the first of them as they were before the top of the article was looked at. */
  readonly blocks: readonly Block[];
  readonly top: readonly Block[];
}

/** What a document says besides its blocks. */
export type Beside = Pick<ProseDocument, 'metadata' | 'directives'>;

/**
 * A document that was read here, with the reading behind it, so that the next version can be read from it. Its source is put together once
 * somebody reads it: most keystrokes need only what stands around them. A class, since V8 keeps the function of a getter that stands in a
 * literal, and all that it sees, with the literal's shape, until all memory is gone through.
 */
export class ReadDocument implements ProseDocument {
  readonly format: Format;
  readonly blocks: readonly Block[];
  readonly metadata: Metadata;
  readonly directives: readonly Directive[];
  readonly #reading: Reading;

  constructor(format: Format, reading: Reading, { metadata, directives }: Beside) {
    this.format = format;
    this.blocks = reading.blocks;
    this.metadata = metadata;
    this.directives = directives;
    this.#reading = reading;
  }

  get source(): string {
    return this.#reading.text.whole;
  }

  static readingOf(document: ProseDocument): Reading | undefined {
    return #reading in document ? document.#reading : undefined;
  }
}

/** The reading behind a document; undefined where it was not read here. */
export const { readingOf: readingBehind } = ReadDocument;
