export * from './extract';
export * from './least-change';
export * from './offset-map';
export * from './prose';
export { SourceText } from './source-text';
