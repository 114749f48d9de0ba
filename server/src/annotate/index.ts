export { equal } from './alike';
export * from './annotate-article';
export * from './annotate-block';
export * from './article';
export type { Claim, ClaimCandidate } from './claims/types';
export type { AnnotateContext } from './context';
export { isMonthFirst, writesMonthFirst } from './dates/order';
export type { DateKind, DateMention } from './dates/types';
export { acronymLetters, initialsMatch, initialsOf, isAcronym } from './entities/acronyms';
export { type NameChoice, type NameEdit, replaceName } from './entities/name-edit';
export { type PersonName, partName } from './entities/person-name';
export { roleTitle, usualName } from './entities/role-title';
export { isSlipOf, slipKeys } from './entities/slips';
export type {
  Candidate,
  Entity,
  Mention,
  MentionForm,
  MentionKind,
  NameForm,
  RolePhrase,
} from './entities/types';
export { keyOf } from './entities/words';
export {
  type BlockReading,
  cutLineage,
  goThrough,
  type Lineage,
  lineageOf,
  readAhead,
  readAll,
  readBlocks,
} from './lineage';
export {
  beforeLegalForm,
  hasLegalForm,
  isListed,
  loadNameModel,
  NAME_MODEL_FILE,
  type NameModel,
  openNameModel,
} from './names';
export type { NameMention } from './names/types';
export * from './place';
export type { Quantity, QuantityKind } from './quantities/types';
export type { Speaker } from './quotes';
export { type MarkedSpan, type Marks, marksOf } from './quotes';
export type { Construction, MarkStyle, Quote, QuoteCandidate, QuoteType, Resolution } from './quotes/types';
export type { Sentence } from './sentences';
export type { Token, TokenKind } from './tokens';
