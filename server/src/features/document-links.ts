import type { DocumentLink } from 'vscode-languageserver-types';
import type { View } from './view';

/** Turns what an article gives as a source into an address to open; null for what must not, or cannot, be opened. */
export type SourceAddress = (source: string) => string | null;

/** How far into the text metadata is looked for: it stands at the top. */
const LONGEST_HEAD = 20_000;

/** The sources that the article's metadata names, each where it is written. Addresses in the text are the editor's own work. */
export function documentLinks(view: View, addressOf: SourceAddress): DocumentLink[] {
  const head = view.text.slice(0, LONGEST_HEAD);
  const links: DocumentLink[] = [];
  let from = 0;
  for (const source of view.article.prose.metadata.sources) {
    const start = source === '' ? -1 : head.indexOf(source, from);
    const target = start < 0 ? null : addressOf(source);
    if (!target) continue;
    from = start + source.length;
    links.push({ range: view.lines.rangeOf({ start, end: from }), target, tooltip: view.say('openSource') });
  }
  return links;
}
