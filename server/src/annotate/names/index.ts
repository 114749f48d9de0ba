export { findNames } from './find-names';
export { isKindOfFirm } from './firm-kinds';
export { type Harmony, harmonise, harmoniseAgain, harmoniseNames } from './harmonise';
export { beforeLegalForm, hasLegalForm } from './legal-form';
export { isListed } from './lexicon';
export { loadNameModel, NAME_MODEL_FILE, type NameModel, openNameModel } from './model';
export { TOWN } from './towns';
