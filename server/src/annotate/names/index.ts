export { findNames } from './find-names';
export { harmoniseNames } from './harmonise';
export { NAME_MODEL_FILE, type NameModel, openNameModel } from './model';
