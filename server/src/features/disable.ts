import type { Finding } from '../rules';
import { type Block, leastChange, type SourceChange } from '../text';
import type { View } from './view';
import { addTo, addToNames, edited, put } from './yaml-edit';

const comment = (kind: string, rule: string) => `<!-- bluepencil-${kind} ${rule} -->`;

const insertion = (at: number, newText: string): SourceChange => ({ start: at, end: at, newText });

/** What silences a rule on the paragraph that holds a finding. */
export interface Silencer {
  readonly scope: 'paragraph' | 'line';
  readonly change: SourceChange;
}

/**
 * A comment that silences a rule where a finding is: before its paragraph where it can stand there, else at the end of the
 * finding's line. Null in front matter and the like, where no comment can stand.
 */
export function disableHere(view: View, finding: Finding): Silencer | null {
  const { prose } = view.article;
  const block = prose.blocks.find((b) => b.start <= finding.start && finding.end <= b.end);
  if (!block || !takesComments(view, block)) return null;
  const next = comment('disable-next-line', finding.rule);
  const above = lineAbove(view, block);
  if (above !== null) {
    const { start } = view.lines.spanOf(view.lines.lineAt(above));
    const indent = view.source.slice(start, above);
    return { scope: 'paragraph', change: insertion(above, next + eolOf(view.source) + indent) };
  }
  // One line of HTML may hold several paragraphs; a comment just before the words concerns theirs alone.
  if (prose.format === 'html') return { scope: 'paragraph', change: insertion(block.start, next) };
  const lineEnd = view.lines.spanOf(view.lines.lineAt(finding.start)).end;
  const at = Math.min(lineEnd, block.end);
  return { scope: 'line', change: insertion(at, ` ${comment('disable-line', finding.rule)}`) };
}

function takesComments({ source }: View, block: Block): boolean {
  if (block.holder && block.holder !== 'html' && block.holder !== 'markdown-table') return false;
  return !/<title\b[^<]*$/i.test(source.slice(Math.max(0, block.start - 200), block.start));
}

/** Where a comment line above the block goes: before its opening mark, if nothing but white space stands before that; else null. */
function lineAbove({ article, source, lines }: View, block: Block): number | null {
  const { start } = lines.spanOf(lines.lineAt(block.start));
  const before = source.slice(start, block.start);
  const opening = article.prose.format === 'html' ? /^\s*(<[a-z][^<>]*>\s*)?$/i : /^ {0,3}(#{1,6} +)?$/;
  return opening.test(before) ? start + before.length - before.trimStart().length : null;
}

const eolOf = (source: string): string => (/\r\n|\n/.exec(source)?.[0] === '\r\n' ? '\r\n' : '\n');

const FRONT_MATTER = /^\uFEFF?---[ \t]*(\r?\n)([\s\S]*?)(?<=\n)---[ \t]*(?:\r?\n|$)/;
const DOCTYPE = /^\uFEFF?\s*<!doctype[^>]*>/i;

/** What silences a rule in the whole file: an entry in its front matter where it has one, else a comment at the top. */
export function disableInFile(view: View, rule: string): readonly SourceChange[] {
  const { source } = view;
  const { format } = view.article.prose;
  const head = format === 'html' ? null : FRONT_MATTER.exec(source);
  if (head) {
    const start = head[0].indexOf(head[1]!) + head[1]!.length;
    const changed = edited(head[2]!, (document) => addTo(document, ['bluepencil', 'disable'], rule));
    if (changed !== null) return [leastChange(head[2]!, changed, start)];
    return [insertion(head[0].length, comment('disable', rule) + eolOf(source))];
  }
  const eol = eolOf(source);
  const doctype = format === 'html' ? DOCTYPE.exec(source) : null;
  if (doctype) return [insertion(doctype[0].length, `${eol}${comment('disable', rule)}`)];
  return [insertion(source.startsWith('\uFEFF') ? 1 : 0, `${comment('disable', rule)}${eol}`)];
}

/** A settings file with the rule turned off. An empty or missing file is begun; one that cannot be read gives null. */
export const disableInConfig = (config: string, rule: string): string | null =>
  edited(config, (document) => put(document, ['rules', rule], 'off'));

/** A settings file with a name that is never to be flagged. An empty or missing file is begun; one that cannot be read gives null. */
export const neverFlagInConfig = (config: string, name: string): string | null =>
  edited(config, (document) => addToNames(document, ['neverFlag'], name));
