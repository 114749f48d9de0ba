import { isBlank, type Line, type LineReader } from './plain-lines';

/** The widths, in UTF-16 units, to which text is wrapped by hand or by a mailer. */
const NARROWEST = 60;
const WIDEST = 100;
/** A line that opens a paragraph by its indent, as wires send them, is this long at the least where the paragraph goes on. */
const OPENING = 50;
/** How many line ends away the evidence for wrapping may lie. */
const NEAR = 2;

export const ITEM = /^(?:[-*•‣▪◦·]|\d{1,2}\))[ \t\u00A0]+(?=\S)/u;

/**
 * Takes the lines of one paragraph, the first of which is next in `lines` and not blank.
 *
 * As agencies write, a line is a paragraph. Only text wrapped to a width is joined up to the next blank line, and a line end is
 * known for such a wrap by two things:
 * - it *fits*: the next line's first word had no more room on this one, given a width of 60 units at the least, of 100 at the most,
 *   and of the longest line of the paragraph so far and the two lines that follow;
 * - the sentence *runs on*: the line ends within one, and the next begins in lower case. A line end that fits but falls between
 *   two sentences or before a name is taken for a wrap where one that runs on is at most two line ends away.
 *
 * Where lines are indented by two or more and the next is not, as wires send paragraphs, the next goes on with the paragraph.
 *
 * All of it depends on the lines from the paragraph's first on and on a few lines after it, never on the lines before.
 */
export function takeParagraph(source: string, lines: LineReader): readonly Line[] {
  const first = lines.take()!;
  const paragraph = [first];
  let widest = lengthOf(first);
  let sinceRunOn = NEAR + 1;
  for (;;) {
    const line = paragraph.at(-1)!;
    const next = lines.peek();
    if (next && goesOnFromIndent(source, first, line, next)) {
      paragraph.push(next);
      lines.take();
      continue;
    }
    if (!next || !fits(source, line, next, lines.peek(1), widest)) return paragraph;
    if (runsOn(source, line, next)) sinceRunOn = 0;
    else if (++sinceRunOn > NEAR && !runsOnSoon(source, lines)) return paragraph;
    paragraph.push(next);
    lines.take();
    widest = Math.max(widest, lengthOf(next));
  }
}

/** True where the paragraph's first line is indented and long, and the next stands at the margin. */
function goesOnFromIndent(source: string, first: Line, line: Line, next: Line): boolean {
  if (indentOf(first) < 2 || indentOf(next) > 0 || isBlank(next)) return false;
  if (lengthOf(line) < OPENING || lengthOf(line) > WIDEST || lengthOf(next) > WIDEST) return false;
  const isItem = ({ textStart }: Line) => ITEM.test(source.slice(textStart, textStart + 8));
  return !isItem(first) && !isItem(next) && !source.startsWith('<!--', next.textStart);
}

const lengthOf = (line: Line): number => line.textEnd - line.textStart;
const indentOf = (line: Line): number => line.textStart - line.start;

function fits(source: string, line: Line, next: Line, after: Line | undefined, widest: number): boolean {
  const length = lengthOf(line);
  if (length > WIDEST || isBlank(next) || lengthOf(next) > WIDEST) return false;
  const room = Math.max(widest, lengthOf(next), after && lengthOf(after) <= WIDEST ? lengthOf(after) : 0);
  if (length + 1 + firstWordLength(source, next) <= Math.max(room, NARROWEST)) return false;
  if (source.startsWith('<!--', next.textStart) || source.startsWith('-->', line.textEnd - 3)) return false;
  const item = ITEM.exec(source.slice(line.textStart, line.textStart + 8)) !== null;
  const marker = ITEM.exec(source.slice(next.textStart, next.textStart + 8));
  if (marker && !/\p{Ll}/u.test(source.charAt(next.textStart + marker[0].length))) return false;
  return item || indentOf(next) - indentOf(line) < 2;
}

function firstWordLength(source: string, line: Line): number {
  let end = line.textStart;
  while (end < line.textEnd && source.charCodeAt(end) !== 32) end++;
  return end - line.textStart;
}

const runsOn = (source: string, line: Line, next: Line): boolean =>
  /^["'“‘«(–—-]?[ \u00A0\u202F]?\p{Ll}/u.test(source.slice(next.textStart, next.textStart + 4)) &&
  !/[.!?…:;][\s"'”’»)\]]*$/u.test(source.slice(Math.max(line.textStart, line.textEnd - 6), line.textEnd));

/** Whether one of the next two line ends, after the one in question, is a sure wrap. */
function runsOnSoon(source: string, lines: LineReader): boolean {
  for (let n = 0; n < NEAR; n++) {
    const [line, next] = [lines.peek(n), lines.peek(n + 1)];
    if (!line || !next || !fits(source, line, next, lines.peek(n + 2), 0)) return false;
    if (runsOn(source, line, next)) return true;
  }
  return false;
}
