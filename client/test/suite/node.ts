import Mocha from 'mocha';
import { quiet, reported } from './report';

/** Where VS Code starts the suite in a Node extension host. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ timeout: 60_000, slow: 5_000, retries: 1, reporter: quiet });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await (await import('./tests')).load();
  await reported(mocha.run());
}
