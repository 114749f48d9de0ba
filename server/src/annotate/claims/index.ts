import { lastStartingBefore, overlaps, startingIn } from '../../base';
import type { AnnotatedBlock } from '../article';
import type { AnnotateContext } from '../context';
import type { Quote } from '../quotes/types';
import type { Sentence } from '../sentences';
import { type ClaimDraft, countFeatures, FEATURES } from './features';
import { scoreOf } from './score';
import type { Claim, ClaimCandidate } from './types';

const [HEDGE, LEAD] = [FEATURES.indexOf('hedge'), FEATURES.indexOf('lead')];

/** The statements of a block with how much each is worth checking. Headlines repeat the body, and are left out. */
export function findClaims(draft: ClaimDraft, _ctx: AnnotateContext): readonly ClaimCandidate[] {
  if (draft.kind === 'headline' || draft.kind === 'heading' || draft.kind === 'byline' || draft.kind === 'dateline')
    return [];
  const opening = afterDateline(draft);
  const counts = new Uint8Array(FEATURES.length);
  return draft.sentences.flatMap((sentence) => {
    countFeatures(draft, sentence, counts);
    const scored = scoreOf(counts, (told) => evidentOf(told, draft, sentence));
    const start = Math.max(sentence.start, opening);
    if (!scored || start >= sentence.end || isDateAlone(draft, sentence)) return [];
    return [
      {
        start,
        end: sentence.end,
        score: Math.round(scored.score * 1000) / 1000,
        reasons: scored.reasons,
        leadsSource: counts[LEAD]! > 0,
        hedged: counts[HEDGE]! > 0,
      },
    ];
  });
}

/** "Saturday, 27 November 2010": a line that says when, and nothing else. */
function isDateAlone({ tokens, dates }: ClaimDraft, { start, end, firstToken, endToken }: Sentence): boolean {
  const said = startingIn(dates, { start, end });
  if (said.length === 0) return false;
  for (let i = firstToken; i < endToken; i++) {
    const token = tokens[i]!;
    if (token.kind === 'word' && !said.some((date) => overlaps(date, token))) return false;
  }
  return true;
}

/** The reasons that a reader finds in the sentence; words of a class alone may do other work. */
function evidentOf(
  reasons: readonly string[],
  { text, language }: ClaimDraft,
  { start, end }: Sentence,
): readonly string[] {
  const { evident } = language.claims;
  const shows = (reason: string): reason is keyof typeof evident => Object.hasOwn(evident, reason);
  if (!reasons.some(shows)) return reasons;
  const words = text.slice(start, end).toLowerCase().replace(/’/g, "'");
  return reasons.filter((reason) => !shows(reason) || evident[reason].test(words));
}

/** Where the text begins once the dateline and the dash after it are read. */
function afterDateline({ dateline, tokens }: ClaimDraft): number {
  if (!dateline) return 0;
  return tokens.find((token) => token.start >= dateline.end && token.kind !== 'mark')?.start ?? dateline.end;
}

/**
 * A block's claims, in order of place. One inside or holding a quotation of the block carries its speaker, and has a source where
 * the quotation has one.
 */
export function claimsOf(index: number, block: AnnotatedBlock, quotes: readonly Quote[]): readonly Claim[] {
  return block.claims.map((claim): Claim => {
    const said = quotesOf(quotes, claim);
    const quote = said.find(({ speaker }) => speaker !== null);
    const sourced = claim.leadsSource || said.some(({ source }) => source !== null);
    return {
      block: index,
      start: claim.start,
      end: claim.end,
      score: claim.score,
      reasons: [
        ...claim.reasons,
        ...(quote ? ['quoted'] : []),
        sourced ? 'sourced' : 'unsourced',
        ...(claim.hedged ? ['hedged'] : []),
      ],
      status: 'unverified',
      speaker: quote?.speaker ?? null,
    };
  });
}

/** The quotations that the statement holds or lies in. Quotations are in order of place. */
function quotesOf(quotes: readonly Quote[], claim: ClaimCandidate): readonly Quote[] {
  const before = quotes[lastStartingBefore(quotes, claim.start)];
  const near = [...(before && before.start < claim.start ? [before] : []), ...startingIn(quotes, claim)];
  return near.filter((quote) => overlaps(quote, claim));
}
