/** What takes two columns of a terminal: East Asian wide characters and emoji (Unicode Standard Annex 11, class W and F). */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]|\p{Emoji}\uFE0F/u;

/** What cannot be shown as it is: controls and tabs, formats (but those that join an emoji), halves of a pair. */
const HIDDEN = /^[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+$/u;

/** A line of nothing but what is a character by itself, and takes one column: most lines, and nothing has to be loaded to read them. */
const PLAIN = /^[ -~\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027\u2030-\u205e]*$/;

let graphemes: Intl.Segmenter | null = null;

/** A character as readers know one. */
export interface Cell {
  /** Where it stands in the text, in UTF-16 units. */
  readonly at: number;
  /** What is shown for it: a space for what cannot be shown. */
  readonly shown: string;
  /** Columns of a terminal that it takes. */
  readonly columns: 1 | 2;
}

/** The characters of a line with the columns that each takes in a terminal. */
export function cellsOf(line: string): readonly Cell[] {
  if (PLAIN.test(line)) return line.split('').map((shown, at) => ({ at, shown, columns: 1 }));
  graphemes ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  return Array.from(graphemes.segment(line), ({ segment, index }) => ({
    at: index,
    shown: HIDDEN.test(segment) ? ' ' : segment,
    columns: WIDE.test(segment) ? 2 : 1,
  }));
}
