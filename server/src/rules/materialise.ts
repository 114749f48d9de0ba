import { type Article, quotesIn } from '../annotate';
import { overlaps, type Span, typedAs } from '../base';
import { type Block, encodeFor, type SourceChange } from '../text';
import type { RuleReport } from './engine';
import type { Finding, Fix } from './finding';
import { render } from './messages';
import type { Edit, MessageArgs, ReportedFix } from './rule';
import type { Locale } from './settings';

/**
 * A report as a finding: block offsets become source offsets. `home` is the index of the block the rule looked at, and counts for
 * every span that names no block of its own. Gives null where the block is gone.
 */
export function materialise(
  article: Article,
  { rule, severity, report }: RuleReport,
  home: number,
  locale: Locale,
): Finding | null {
  const blockOf = (place: { block?: number }) => article.prose.blocks[place.block ?? report.block ?? home];
  const block = blockOf(report);
  if (!block) return null;
  const related = (report.related ?? []).flatMap((r) => {
    const other = blockOf(r);
    return other ? [{ message: render(rule, r.message, r.args, locale), ...sourceSpan(other, r.span) }] : [];
  });
  const fixes = (report.fixes ?? []).flatMap((fix) => {
    const edits = sourceEdits(article, fix, report.block ?? home);
    const title = () => render(rule, fix.title, argsTypedAs(block.text, fix.args), locale);
    return edits ? [{ title: title(), safe: fix.safe === true, edits } satisfies Fix] : [];
  });
  return {
    rule: rule.id,
    severity,
    message: render(rule, report.message, report.args, locale),
    related,
    fixes,
    ...sourceSpan(block, report.span),
  };
}

/** What a fix would write, with the apostrophes that it gets in the copy. */
const argsTypedAs = (copy: string, args: MessageArgs = {}): MessageArgs =>
  Object.fromEntries(
    Object.entries(args).map(([name, value]) => [name, typeof value === 'string' ? typedAs(copy, value) : value]),
  );

/** The source span of a span in a block's text. */
export function sourceSpan(block: Block, s: Span): Span {
  const mapped = block.map.toSource(s);
  return { start: block.start + mapped.start, end: block.start + mapped.end };
}

/** The fix's edits in the source, or null where one would cut through markup, overlap another, or break a promise. */
function sourceEdits(article: Article, fix: ReportedFix<string>, home: number): SourceChange[] | null {
  const changes: SourceChange[] = [];
  for (const edit of fix.edits) {
    const index = edit.block ?? home;
    const block = article.prose.blocks[index];
    if (!block) return null;
    const least = minimise(block.text, { ...edit, newText: typedAs(block.text, edit.newText) });
    if (least.start < least.end && !block.map.isVerbatim(least)) return null;
    if (fix.safe && changesQuotedWords(article, index, block.text, least)) return null;
    const place = sourceSpan(block, least);
    const glued = /\S/.test(block.text[least.start - 1] ?? '');
    changes.push({ newText: encodeFor(article.prose.format, least.newText, block.holder, glued), ...place });
  }
  changes.sort((a, b) => a.start - b.start || a.end - b.end);
  return changes.some((change, i) => i > 0 && overlaps(changes[i - 1]!, change)) ? null : changes;
}

/** The edit without what it leaves the same at either end, so that it touches as little markup as can be. */
function minimise(text: string, edit: Edit): Edit {
  let { start, end, newText } = edit;
  while (start < end && newText !== '' && text[start] === newText[0]) {
    start++;
    newText = newText.slice(1);
  }
  while (start < end && newText !== '' && text[end - 1] === newText[newText.length - 1]) {
    end--;
    newText = newText.slice(0, -1);
  }
  return { start, end, newText };
}

const wordsOnly = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

function changesQuotedWords(article: Article, block: number, text: string, edit: Edit): boolean {
  if (wordsOnly(text.slice(edit.start, edit.end)) === wordsOnly(edit.newText)) return false;
  return quotesIn(article, block).some((q) => q.type !== 'indirect' && overlaps(q, edit));
}
