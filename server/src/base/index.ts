export * from './cancel';
export * from './cooperate';
export * from './guard';
export * from './iso-date';
export * from './lru';
export * from './span';
export * from './without-tail';
export * from './written-date';
