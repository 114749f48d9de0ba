import { lastStartingBefore, overlaps, startingIn } from '../../base';
import type { AnnotatedBlock } from '../article';
import type { AnnotateContext } from '../context';
import type { Quote } from '../quotes/types';
import { type ClaimDraft, countFeatures, FEATURES } from './features';
import { scoreOf } from './score';
import type { Claim, ClaimCandidate } from './types';

/** Below this a sentence is no claim to speak of. */
const LEAST = 0.05;

/** The statements of a block with how much each is worth checking. Headlines repeat the body, and are left out. */
export function findClaims(draft: ClaimDraft, _ctx: AnnotateContext): readonly ClaimCandidate[] {
  if (draft.kind === 'headline' || draft.kind === 'heading' || draft.kind === 'byline' || draft.kind === 'dateline')
    return [];
  const opening = afterDateline(draft);
  const counts = new Uint8Array(FEATURES.length);
  return draft.sentences.flatMap((sentence) => {
    countFeatures(draft, sentence, counts);
    const { score, reasons } = scoreOf(counts);
    const start = Math.max(sentence.start, opening);
    if (score < LEAST || start >= sentence.end) return [];
    return [{ start, end: sentence.end, score: Math.round(score * 1000) / 1000, reasons }];
  });
}

/** Where the text begins once the dateline and the dash after it are read. */
function afterDateline({ dateline, tokens }: ClaimDraft): number {
  if (!dateline) return 0;
  return tokens.find((token) => token.start >= dateline.end && token.kind !== 'mark')?.start ?? dateline.end;
}

/** A block's claims, in order of place; one inside or holding a quotation of the block carries its speaker. */
export function claimsOf(index: number, block: AnnotatedBlock, quotes: readonly Quote[]): readonly Claim[] {
  return block.claims.map((claim): Claim => {
    const quote = speakingIn(quotes, claim);
    return {
      block: index,
      start: claim.start,
      end: claim.end,
      score: claim.score,
      reasons: quote ? [...claim.reasons, 'quoted'] : claim.reasons,
      status: 'unverified',
      speaker: quote?.speaker ?? null,
    };
  });
}

/** The first quotation with a speaker that the statement holds or lies in. Quotations are in order of place. */
function speakingIn(quotes: readonly Quote[], claim: ClaimCandidate): Quote | undefined {
  const before = quotes[lastStartingBefore(quotes, claim.start)];
  const near = [...(before ? [before] : []), ...startingIn(quotes, claim)];
  return near.find((quote) => overlaps(quote, claim) && quote.speaker !== null);
}
