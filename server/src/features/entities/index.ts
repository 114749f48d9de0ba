export { entityCard } from './card';
export { type NameSuggestion, type NameSuggestions, suggestNames } from './completion';
export { type NameChange, renameChanges } from './rename';
