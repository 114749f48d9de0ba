export * from './cancel';
export * from './guard';
export * from './iso-date';
export * from './lru';
export * from './span';
