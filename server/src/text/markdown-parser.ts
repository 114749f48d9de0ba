import { parse, postprocess, preprocess } from 'micromark';
import { gfm } from 'micromark-extension-gfm';
import type { Event, ParseContext } from 'micromark-util-types';

/** Putting the constructs together takes longer than reading a paragraph, so one parser serves every chunk, reset each time. */
const parser: ParseContext & { gfmFootnotes?: string[] } = parse({ extensions: [gfm()] });

/**
 * The parser's events for a chunk. `known` are the normalised ids of definitions that stand elsewhere in the document, footnotes
 * with a `^` before.
 */
export function eventsOf(text: string, known: readonly string[]): readonly Event[] {
  parser.defined = known.filter((id) => !id.startsWith('^'));
  parser.gfmFootnotes = known.filter((id) => id.startsWith('^')).map((id) => id.slice(1));
  parser.lazy = {};
  // The parser drops a byte order mark from the front; one that it is given to drop leaves the text's own in place.
  return postprocess(parser.document().write(preprocess()(text.startsWith(BOM) ? BOM + text : text, undefined, true)));
}

const BOM = '\uFEFF';

/** The most work, in signs that open something times the length of their paragraph, that the parser is trusted with. */
const MOST_WORK = 2_500_000;
const LONGEST_CHUNK = 64_000;
const DEEPEST = 40;

/**
 * True for text on which the parser would take time out of all proportion: a very long chunk, a line nested deep, or a paragraph
 * with so many brackets, backticks or the like that looking for the end of each is felt. No prose is like that.
 */
export function isPathological(text: string): boolean {
  if (text.length > LONGEST_CHUNK) return true;
  const nested = new RegExp(`^(?:[ \\t]{0,8}(?:[>*+-]|\\d{1,9}[.)])){${DEEPEST}}`, 'm');
  if (nested.test(text)) return true;
  if (text.length < 1500) return false;
  let [signs, length] = [0, 0];
  for (const line of text.split(/\r\n?|\n/)) {
    if (/^[ \t]*(?:$|[>#|+-]|\*[ \t]|\d{1,9}[.)][ \t])/.test(line)) [signs, length] = [0, 0];
    signs += line.match(/[<`[\]*_~@!&]|www|http/g)?.length ?? 0;
    length += line.length;
    if (signs * length > MOST_WORK) return true;
  }
  return false;
}
