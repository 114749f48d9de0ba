import type { ClaimItem } from '../../../server/src/lsp/protocol';
import type { Translate } from '../translate';
import { oneLine, type TreeModel } from './tree-node';

const ICONS: Readonly<Record<ClaimItem['status'], string>> = {
  unverified: 'circle-large-outline',
  verified: 'pass-filled',
  disputed: 'error',
  stale: 'history',
};

/** The statements worth checking, the most pressing first. */
export function claimsTree(items: readonly ClaimItem[], t: Translate): TreeModel {
  const statuses: Readonly<Record<ClaimItem['status'], string>> = {
    unverified: t('Not verified yet'),
    verified: t('Verified'),
    disputed: t('Disputed'),
    stale: t('Changed since it was verified'),
  };
  const nodes = items
    .map((claim, i) => ({ claim, i }))
    .sort((a, b) => b.claim.score - a.claim.score)
    .map(({ claim, i }) => {
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
  return { nodes, count: items.length };
}
