export { findQuotes } from './find';
export { type MarkedSpan, type Marks, marksOf } from './marks';
export { resolveQuotes } from './resolve';
export type { Construction, MarkStyle, Quote, QuoteCandidate, QuoteType, Resolution } from './types';
