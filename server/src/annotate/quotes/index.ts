export { findQuotes } from './find';
export { resolveQuotes } from './resolve';
