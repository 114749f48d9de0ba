import type { ClaimItem } from '../../../server/src/lsp/protocol';
import type { Translate } from '../translate';
import { oneLine, type TreeModel, type TreeNode } from './tree-node';

/** How the view lists claims: the most pressing first, or as the article has them. */
export type ClaimsOrder = 'score' | 'article';

/** The icon of a claim that nobody has settled yet, by its strongest reason. */
const REASON_ICONS: Readonly<Record<string, string>> = {
  statistic: 'graph',
  comparison: 'arrow-swap',
  superlative: 'star-full',
  change: 'graph-line',
  record: 'flame',
  causal: 'references',
  law: 'law',
  'public-money': 'credit-card',
  'public-interest': 'globe',
  generalisation: 'group-by-ref-type',
  quoted: 'quote',
};

const STATUS_ICONS: Readonly<Record<Exclude<ClaimItem['status'], 'unverified'>, string>> = {
  verified: 'pass-filled',
  disputed: 'error',
  stale: 'history',
};

/** From this score on, a statement is shown without being asked for. */
const PRESSING = 0.5;

/** The statements worth checking, in the order asked for; the less pressing ones folded away below. */
export function claimsTree(items: readonly ClaimItem[], order: ClaimsOrder, t: Translate): TreeModel {
  const statuses: Readonly<Record<ClaimItem['status'], string>> = {
    unverified: t('Not verified yet'),
    verified: t('Verified'),
    disputed: t('Disputed'),
    stale: t('Changed since it was verified'),
  };
  const nodeOf = ({ claim, i }: Numbered): TreeNode => {
    const reasons = claim.reasons.map(({ label }) => label).join(', ');
    const score = t('Worth checking: {0} of 100', Math.round(claim.score * 100));
    const line = t('line {0}', claim.range.start.line + 1);
    const speaker = claim.speaker ? [t('Said by {0}', claim.speaker.name)] : [];
    return {
      id: `claim/${i}`,
      label: oneLine(claim.text),
      description: reasons,
      tooltip: [claim.text, statuses[claim.status], score, reasons, ...speaker, line].filter(Boolean).join('\n'),
      icon: iconOf(claim),
      range: claim.range,
      children: [],
    };
  };
  const listed = items.map((claim, i): Numbered => ({ claim, i }));
  if (order === 'score') listed.sort((a, b) => b.claim.score - a.claim.score);
  const pressing = listed.filter(({ claim }) => claim.score >= PRESSING).map(nodeOf);
  const rest = listed.filter(({ claim }) => claim.score < PRESSING).map(nodeOf);
  const folded = { id: 'rest', label: t('Less pressing'), description: String(rest.length), children: rest };
  return { nodes: rest.length > 0 ? [...pressing, folded] : pressing, count: pressing.length };
}

/** A claim with its place among the article's. */
interface Numbered {
  readonly claim: ClaimItem;
  readonly i: number;
}

const iconOf = ({ status, reasons: [first] }: ClaimItem): string =>
  status === 'unverified' ? (REASON_ICONS[first?.id ?? ''] ?? 'circle-large-outline') : STATUS_ICONS[status];
