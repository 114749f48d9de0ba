export * from './extract';
export * from './offset-map';
export * from './prose';
