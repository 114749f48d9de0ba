// Mocha's own build for browsers: it puts `mocha` and the words of its interface on the global object.
import 'mocha/mocha';
import { quiet, reported } from './report';

/** Where VS Code starts the suite in a web worker extension host. */
export async function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', timeout: 60_000, slow: 5_000, retries: 1, reporter: quiet });
  await (await import('./tests')).load();
  await reported(mocha.run());
}
