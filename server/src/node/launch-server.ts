import { welcome } from './welcome';

const TRANSPORTS = ['--stdio', '--node-ipc', '--socket', '--pipe'];

// Editors name the transport; whoever starts the server by hand means standard input and output.
if (!process.argv.some((arg) => TRANSPORTS.some((transport) => arg.startsWith(transport))))
  process.argv.push('--stdio');

welcome(process.argv, (isAnswered) => {
  // Loaded only now: the client has its answer first.
  const { loadServer } = require('./load-server') as typeof import('./load-server');
  loadServer(isAnswered);
});
