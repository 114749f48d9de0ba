import assert from 'node:assert/strict';
import { testKnowledge } from '../../test/test-knowledge';
import { testNameModel } from '../../test/test-name-model';
import { Cancelled } from '../base';
import { extract } from '../text';
import { Reading } from './reading';
import { resolveSettings } from './settings';
import { Workspace } from './workspace';

const source = 'Ada Byron said the the port was shut.\n\n'.repeat(1000);
const fail = (what: string, error: unknown) => {
  throw new Error(what, { cause: error });
};

describe('the reading of a source', () => {
  it('goes on in turns from where it is, and is finished at once where it is needed', () => {
    const reading = Reading.of(source, 'markdown', fail);
    const [one, other] = [reading.inTurns(), reading.inTurns()];
    for (const steps of [one, other, one]) assert.equal(steps.next().done, false);
    assert.ok(!reading.isDone);
    assert.deepEqual(reading.prose, extract(source, 'markdown'));
    assert.deepEqual(
      [one.next(), other.next()],
      [1, 2].map(() => ({ done: true, value: reading.prose })),
    );
  });

  it('gives way to other work, stops once nobody wants it, and begins anew for the text after a change', async () => {
    let pauses = 0;
    const workspace = new Workspace({
      knowledge: testKnowledge,
      nameModel: testNameModel,
      pause: () => {
        pauses++;
        return Promise.resolve();
      },
      onFailure: fail,
    });
    const uri = 'file:///a.md';
    const settings = resolveSettings('en', {});
    const opened = workspace.open(uri, 1, source, 'markdown', settings);
    assert.ok(!opened.reading.isDone, 'opening reads nothing');
    await assert.rejects(opened.read({ isCancellationRequested: true }), Cancelled);
    const changed = workspace.apply(uri, 2, [{ start: 0, end: 3, newText: 'Eva' }])!;
    assert.ok(!opened.reading.isDone && !changed.reading.isDone, 'nor does a change to what was not read');
    const again = workspace.configure(uri, resolveSettings('en', { language: 'en' }))!;
    assert.equal(again.reading, changed.reading, 'other settings leave the reading alone');
    const { article } = await again.analyse();
    assert.equal(article.blocks.length, 1000);
    assert.equal(article.entities[0]!.name, 'Eva Byron');
    assert.ok(pauses > 0);
    const edited = workspace.apply(uri, 3, [{ start: 0, end: 0, newText: 'X' }])!;
    assert.ok(edited.reading.isDone, 'what was read is updated');
  });

  it('reads as plain text what a reader fails on, and says so', () => {
    const told: string[] = [];
    const broken = Reading.of(source, 'no such format' as 'markdown', (what) => told.push(what));
    assert.equal(broken.prose.format, 'plaintext');
    assert.deepEqual(told, ['reading as no such format']);
  });
});
