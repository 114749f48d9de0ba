export { findNames } from './find-names';
export { type Harmony, harmonise, harmoniseAgain, harmoniseNames } from './harmonise';
export { NAME_MODEL_FILE, type NameModel, openNameModel } from './model';
