export { findNames } from './find-names';
export { type Harmony, harmonise, harmoniseAgain, harmoniseNames } from './harmonise';
export { isKindOfFirm } from './leaning';
export { hasLegalForm } from './legal-form';
export { isListed } from './lexicon';
export { loadNameModel, NAME_MODEL_FILE, type NameModel, openNameModel } from './model';
export { TOWN } from './towns';
