export { findQuotes } from './find';
export { type MarkedSpan, type Marks, marksOf } from './marks';
export { resolveQuotes, resolveQuotesAgain, type Said } from './resolve';
export { type MentionsByBlock, mentionsByBlock, type Speaker } from './speakers';
export type { Construction, MarkStyle, Quote, QuoteCandidate, QuoteType, Resolution } from './types';
