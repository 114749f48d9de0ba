import type { Range } from 'vscode-languageserver-types';
import type { MentionKind, Place, QuoteType, Resolution } from '../annotate';
import type { EntityType, Gender } from '../knowledge';
import { reasonLabel } from './l10n';
import { type Speaker, speakerOf, speaking } from './speaker';
import { entityOf, rangeOf, type View, wordsOf } from './view';

/** Words of the article and where they stand. */
export interface Excerpt {
  readonly range: Range;
  readonly text: string;
}

/** Somebody or something that the article names, with every mention in order. */
export interface EntityItem {
  /** Names it within this version of the article. */
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  /** Its record in the knowledge base. */
  readonly known: string | null;
  readonly gender: Gender;
  readonly mentions: readonly (Excerpt & { readonly kind: MentionKind })[];
  /** How many quotations it speaks. */
  readonly quotations: number;
}

export interface QuotationItem extends Excerpt {
  readonly type: QuoteType;
  readonly speaker: Speaker | null;
  readonly source: Excerpt | null;
  readonly cue: Excerpt | null;
  readonly how: Resolution | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** Fragments of one utterance share it. */
  readonly utterance: number;
}

export interface ClaimItem extends Excerpt {
  /** 0 to 1: how much it is worth checking. */
  readonly score: number;
  /** Ids of the reasons, strongest first, and how to show them. */
  readonly reasons: readonly { readonly id: string; readonly label: string }[];
  readonly status: 'unverified' | 'verified' | 'disputed' | 'stale';
  readonly speaker: Speaker | null;
}

const excerpt = (view: View, place: Place): Excerpt => ({ range: rangeOf(view, place), text: wordsOf(view, place) });

const maybe = (view: View, place: Place | null): Excerpt | null => place && excerpt(view, place);

export function entityItems(view: View): EntityItem[] {
  const spoken = new Map<string, number>();
  for (const { speaker } of view.article.quotes) if (speaker) spoken.set(speaker, (spoken.get(speaker) ?? 0) + 1);
  return view.article.entities.map((entity) => ({
    id: entity.id,
    type: entity.type,
    name: entity.name,
    known: entity.known,
    gender: entity.gender,
    mentions: entity.mentions.map((mention) => ({ ...excerpt(view, mention), kind: mention.kind })),
    quotations: spoken.get(entity.id) ?? 0,
  }));
}

/** The quotations in order of place. */
export function quotationItems(view: View): QuotationItem[] {
  return view.article.quotes.map((quote) => ({
    ...excerpt(view, quote),
    type: quote.type,
    speaker: speakerOf(view, quote),
    source: maybe(view, quote.source),
    cue: maybe(view, quote.cue),
    how: quote.how,
    confidence: quote.confidence,
    utterance: quote.utterance,
  }));
}

/** The statements worth checking, in order of place. */
export function claimItems(view: View): ClaimItem[] {
  return view.article.claims.map((claim) => {
    const speaker = entityOf(view.article, claim.speaker);
    return {
      ...excerpt(view, claim),
      score: claim.score,
      reasons: claim.reasons.map((id) => ({ id, label: reasonLabel(view.say, id) })),
      status: claim.status,
      speaker: speaker && speaking(speaker),
    };
  });
}
