import assert from 'node:assert/strict';
import type { Connection } from 'vscode-languageserver';
import { withProgress } from './progress';

/** A client's window that writes down what it is told. */
function window() {
  const told: string[] = [];
  const reporter = (name: string) => ({
    begin: (title: string) => told.push(`${name} begin ${title}`),
    report: (share: number, message: string) => told.push(`${name} ${Math.round(share)} % ${message}`),
    done: () => told.push(`${name} done`),
  });
  const connection = {
    window: {
      createWorkDoneProgress: async () => reporter('own'),
      attachWorkDoneProgress: (token: string) => reporter(token),
    },
  };
  return { told, connection: connection as unknown as Connection };
}

const waited = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('progress', () => {
  it('says nothing of work that is soon done', async () => {
    const { told, connection } = window();
    assert.equal(await withProgress(connection, 'Reading', 't1', async () => 7), 7);
    await waited(600);
    assert.deepEqual(told, []);
  });

  it('shows longer work from half a second on, under the token it was asked with', async () => {
    const { told, connection } = window();
    await withProgress(connection, 'Reading', 't1', async (report) => {
      report('1 of 4', 0.25);
      await waited(600);
      report('3 of 4', 0.75);
      report('too soon after', 0.8);
    });
    assert.deepEqual(told, ['t1 begin Reading', 't1 75 % 3 of 4', 't1 done']);
  });

  it('ends what it began when the work fails', async () => {
    const { told, connection } = window();
    const work = async () => {
      await waited(600);
      throw new Error('no');
    };
    await assert.rejects(withProgress(connection, 'Reading', undefined, work), /no/);
    assert.deepEqual(told, ['own begin Reading', 'own done']);
  });
});
