/** The mark of the one line that tells how a run ended; the runner outside looks for it in the console. */
const OUTCOME = 'BLUEPENCIL-OUTCOME';

/** A reporter that writes nothing: `reported` does. */
export const quiet = class {} as unknown as Mocha.ReporterConstructor;

/** Tells of every test on the console as it ends, and of them all at the end. Rejects where one failed. */
export function reported(runner: Mocha.Runner): Promise<void> {
  let [passed, failed, pending] = [0, 0, 0];
  runner.on('pass', (test) => {
    passed++;
    console.log(`  ✔ ${test.fullTitle()} (${test.duration ?? 0} ms)`);
  });
  // The workbench has a life of its own: what fails there once is tried again, and said.
  runner.on('retry', (test, error: Error) => {
    console.log(`  - ${test.fullTitle()}: tried again after ${error.message}`);
  });
  runner.on('fail', (test, error: Error) => {
    failed++;
    console.log(`  ✖ ${test.fullTitle()}\n${error.stack ?? error.message}`);
  });
  runner.on('pending', (test) => {
    pending++;
    console.log(`  - ${test.fullTitle()}`);
  });
  return new Promise((resolve, reject) => {
    runner.on('end', () => {
      console.log(`${OUTCOME} ${JSON.stringify({ passed, failed, pending })}`);
      if (failed > 0) reject(new Error(`${failed} failed`));
      else resolve();
    });
  });
}
