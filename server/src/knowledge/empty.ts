import type { Knowledge } from './entity';

/** Knowledge of nothing: what remains where the packs cannot be read. */
export const emptyKnowledge: Knowledge = {
  version: 'empty',
  readings: () => [],
  entity: () => undefined,
  lexicon: () => 0,
  givenNameGender: () => null,
  near: () => [],
  offices: () => [],
  holders: () => null,
  complete: () => [],
};
