export type { Files, ServerHost } from './host';
export { startServer } from './server';
