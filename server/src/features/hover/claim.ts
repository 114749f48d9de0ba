import type { Claim } from '../../annotate';
import { reasonLabel } from '../l10n';
import { lines, plain } from '../markdown';
import { entityOf, type View } from '../view';

/** A statement less worth checking than this is not spoken of. */
const LEAST = 0.5;

/** On words that say nothing else, only what is well worth checking is spoken of: reading with the mouse must stay quiet. */
const PRESSING = 0.75;

/** How much a statement is worth checking, and why; null where that is little. `alone`: nothing more specific is hovered. */
export function claimCard({ say, article }: View, claim: Claim, alone: boolean): string | null {
  if (claim.score < (alone ? PRESSING : LEAST)) return null;
  const reasons = claim.reasons.map((id) => reasonLabel(say, id)).join(', ');
  const speaker = entityOf(article, claim.speaker);
  return lines(
    `**${say('worthChecking', { score: Math.round(claim.score * 100) })}**`,
    reasons !== '' && plain(say('why', { reasons })),
    speaker && plain(say('saidBy', { name: speaker.name })),
  );
}
