import type { Article, Mention } from '../annotate';
import { covers, lastStartingBefore, push, type Span, sameSpan } from '../base';
import { normalName } from '../knowledge';
import type { Finding } from './finding';
import { sourceSpan } from './materialise';

/** Longest finding whose own words can be a name, in UTF-16 units. */
const LONGEST = 60;

/**
 * The names, as written, that a finding about names speaks of: whose role it is, else the names in it or around it, else its own
 * words where they can be a name that nothing recognised. Empty for findings about anything but names.
 */
export function namesOfFinding(
  article: Article,
  finding: Finding,
  mentions = mentionsByBlock(article),
): readonly string[] {
  if (!finding.rule.startsWith('entity/')) return [];
  const index = lastStartingBefore(article.prose.blocks, finding.start);
  const block = article.prose.blocks[index];
  if (!block) return [];
  const here: (Span & { readonly name: string })[] = [];
  for (const mention of mentions.get(index) ?? []) {
    const name = block.text.slice(mention.start, mention.end);
    if (mention.role && sameSpan(sourceSpan(block, mention.role), finding)) return [name];
    const span = sourceSpan(block, mention);
    if (covers(finding, span) || covers(span, finding)) here.push({ ...span, name });
  }
  if (here.length > 0) return here.sort((a, b) => a.start - b.start).map(({ name }) => name);
  const own = article.prose.source.slice(finding.start, finding.end);
  return own.length <= LONGEST && /\p{Lu}/u.test(own) ? [own] : [];
}

/** Leaves out the findings about names that are never to be flagged. */
export function withoutFlagged(
  article: Article,
  findings: readonly Finding[],
  neverFlag: readonly string[],
): readonly Finding[] {
  if (neverFlag.length === 0) return findings;
  const names = new Set(neverFlag.map(normalName));
  const mentions = mentionsByBlock(article);
  return findings.filter(
    (finding) => !namesOfFinding(article, finding, mentions).some((name) => names.has(normalName(name))),
  );
}

function mentionsByBlock({ entities }: Article): ReadonlyMap<number, readonly Mention[]> {
  const byBlock = new Map<number, Mention[]>();
  for (const { mentions } of entities) {
    for (const mention of mentions) {
      if (mention.kind !== 'name') continue;
      push(byBlock, mention.block, mention);
    }
  }
  return byBlock;
}
