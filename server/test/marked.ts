import type { Span } from '../src/base';

/** Text with `[|…|]` marks taken out, and the spans that they enclosed, in order. */
export interface Marked {
  readonly text: string;
  readonly spans: readonly Span[];
}

export function unmark(marked: string): Marked {
  const spans: Span[] = [];
  let text = '';
  let start = -1;
  for (let i = 0; i < marked.length; i++) {
    if (marked.startsWith('[|', i) && start < 0) {
      start = text.length;
      i++;
    } else if (marked.startsWith('|]', i) && start >= 0) {
      spans.push({ start, end: text.length });
      start = -1;
      i++;
    } else text += marked[i];
  }
  if (start >= 0) throw new Error(`unclosed mark in ${JSON.stringify(marked)}`);
  return { text, spans };
}

/** The text with marks put back around the spans, for a message that can be read. */
export function mark(text: string, spans: readonly Span[]): string {
  return [...spans]
    .sort((a, b) => b.start - a.start)
    .reduce((out, s) => `${out.slice(0, s.start)}[|${out.slice(s.start, s.end)}|]${out.slice(s.end)}`, text);
}
