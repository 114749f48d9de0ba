import type { Article } from '../annotate';
import type { Finding } from './finding';

const matches = (rules: readonly string[], id: string) =>
  rules.length === 0 || rules.some((rule) => rule === id || id.startsWith(`${rule}/`));

/** Leaves out the findings that the article's own comments and front matter turn off. */
export function applyDirectives(article: Article, findings: readonly Finding[]): readonly Finding[] {
  const { directives, metadata } = article.prose;
  if (directives.length === 0 && metadata.disable.length === 0) return findings;
  // The source is put together when it is asked for, which takes longer than all else that a keystroke asks.
  const { source, blocks } = article.prose;
  const lineEnd = (offset: number) => {
    const end = source.indexOf('\n', offset);
    return end < 0 ? source.length : end;
  };
  const lineStart = (offset: number) => source.lastIndexOf('\n', offset - 1) + 1;
  const off = directives.flatMap((directive, i) => {
    const { kind, rules, span } = directive;
    if (kind === 'enable') return [];
    if (kind === 'disable-line') return [{ rules, start: lineStart(span.start), end: lineEnd(span.end) }];
    if (kind === 'disable-next-line') {
      // "Line" as an editor of prose means it: the paragraph that follows.
      const next = blocks.find((block) => block.start >= span.end);
      return next ? [{ rules, start: span.end, end: next.end }] : [];
    }
    const enabled = directives
      .slice(i + 1)
      .find((d) => d.kind === 'enable' && (d.rules.length === 0 || d.rules.join() === rules.join()));
    return [{ rules, start: span.end, end: enabled?.span.start ?? source.length + 1 }];
  });
  const silenced = (finding: Finding) =>
    (metadata.disable.length > 0 && matches(metadata.disable, finding.rule)) ||
    off.some(
      (range) => range.start <= finding.start && finding.start < range.end && matches(range.rules, finding.rule),
    );
  return findings.filter((finding) => !silenced(finding));
}
