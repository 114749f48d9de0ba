import { runNow, type Steps } from '../base';
import { archiemlReader } from './archieml';
import { readDocument, rereadDocument } from './document';
import { withFrontMatter } from './front-matter';
import { htmlReader } from './html';
import { markdownReader } from './markdown';
import type { Reader } from './piece';
import { plainReader } from './plain';
import type { Format, ProseDocument, SourceChange } from './prose';
import { SourceText } from './source-text';

export { sharedBlocks, sourceOf } from './document';
export { encodeFor } from './encode';
export { formatOf } from './formats';

const READERS: Readonly<Record<Format, Reader>> = {
  plaintext: withFrontMatter(plainReader),
  markdown: withFrontMatter(markdownReader),
  html: withFrontMatter(htmlReader),
  archieml: withFrontMatter(archiemlReader),
};

/** Reads the prose of a source text, about `stepLength` of it a step. Any text is read: bad markup is prose. */
export const extractSteps = (source: string | SourceText, format: Format, stepLength?: number): Steps<ProseDocument> =>
  readDocument(typeof source === 'string' ? SourceText.of(source) : source, format, READERS[format], stepLength);

/** Reads the prose of a source text at once. */
export const extract = (source: string, format: Format): ProseDocument => runNow(extractSteps(source, format));

/**
 * The prose of a text after some changes, made one after the other. It equals what `extract` gives of the text after all of them in
 * every part, for the price of what changed, and a block that reads as before keeps its `text` and `map`.
 */
export const update = (
  previous: ProseDocument,
  changes: readonly SourceChange[],
  windowLength?: number,
): ProseDocument => rereadDocument(previous, changes, READERS[previous.format], windowLength);
