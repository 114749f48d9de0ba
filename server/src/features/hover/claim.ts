import type { Claim } from '../../annotate';
import { numeral, reasonLabel } from '../l10n';
import { plain, stack } from '../markdown';
import type { View } from '../view';

/** Why a statement is worth checking, and how much. */
export function claimCard({ say }: View, claim: Claim): string {
  const score = numeral(say, claim.score, { style: 'percent', maximumFractionDigits: 0 });
  const reasons = claim.reasons.map((id) => reasonLabel(say, id)).join(', ');
  return stack(`**${say('worthChecking', { score })}**`, reasons !== '' && plain(say('because', { reasons })));
}
