import type { ClaimItem } from '../../../server/src/lsp/protocol';
import type { Translate } from '../translate';
import { oneLine, type TreeModel, type TreeNode } from './tree-node';

const ICONS: Readonly<Record<ClaimItem['status'], string>> = {
  unverified: 'circle-large-outline',
  verified: 'pass-filled',
  disputed: 'error',
  stale: 'history',
};

/** From this score on, a statement is shown without being asked for. */
const PRESSING = 0.5;

/** The statements worth checking, the most pressing first; the others folded away below. */
export function claimsTree(items: readonly ClaimItem[], t: Translate): TreeModel {
  const statuses: Readonly<Record<ClaimItem['status'], string>> = {
    unverified: t('Not verified yet'),
    verified: t('Verified'),
    disputed: t('Disputed'),
    stale: t('Changed since it was verified'),
  };
  const ranked = items.map((claim, i) => ({ claim, i })).sort((a, b) => b.claim.score - a.claim.score);
  const count = ranked.filter(({ claim }) => claim.score >= PRESSING).length;
  const nodes = ranked.map(({ claim, i }): TreeNode => {
    const reasons = claim.reasons.map(({ label }) => label).join(', ');
    const speaker = claim.speaker ? [t('Said by {0}', claim.speaker.name)] : [];
    return {
      id: `claim/${i}`,
      label: oneLine(claim.text),
      description: reasons,
      tooltip: [claim.text, statuses[claim.status], reasons, ...speaker].filter(Boolean).join('\n'),
      icon: ICONS[claim.status],
      range: claim.range,
      children: [],
    };
  });
  const rest = nodes.slice(count);
  const folded = { id: 'rest', label: t('Less pressing'), description: String(rest.length), children: rest };
  return { nodes: rest.length > 0 ? [...nodes.slice(0, count), folded] : nodes, count };
}
