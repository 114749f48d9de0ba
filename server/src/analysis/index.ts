export * from './analyzer';
export * from './config-file';
export * from './read-settings';
export * from './resources';
export * from './settings';
export * from './workspace';
