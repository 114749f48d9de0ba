// What the server and the command line share: one file of the build, which both load when they first need it. An import of one of
// these folders leads there; see esbuild.mjs.
export * from '../analysis';
export * from '../annotate';
export * from '../base';
export * from '../features';
export * from '../knowledge';
export * from '../languages';
export * from '../rules';
export * from '../text';
