export { findNames } from './find-names';
export { type Harmony, harmonise, harmoniseAgain, harmoniseNames } from './harmonise';
export { isListed } from './lexicon';
export { loadNameModel, NAME_MODEL_FILE, type NameModel, openNameModel } from './model';
