export { harmoniseNames } from './harmonise';
export { findNames } from './recognise';
