export * from './empty';
export * from './entity';
