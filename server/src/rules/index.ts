export * from './apply-fixes';
export * from './directives';
export * from './engine';
export * from './finding';
export * from './house';
export * from './materialise';
export { RULES } from './registry';
export * from './rule';
export * from './settings';
