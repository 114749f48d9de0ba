import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Lines } from '../features';
import { applyChanges } from './sync';

const text = fc
  .array(fc.constantFrom('a', 'é', '😀', '\n', '\r\n', '\r'), { maxLength: 30 })
  .map((parts) => parts.join(''));
const position = fc.record({ line: fc.nat(12), character: fc.nat(12) });
const change = fc.oneof(
  { weight: 8, arbitrary: fc.record({ range: fc.record({ start: position, end: position }), text }) },
  { weight: 1, arbitrary: fc.record({ text }) },
);

/** Each change by itself, on the text as the one before left it. */
function oneByOne(
  source: string,
  events: readonly { range?: Parameters<Lines['offsetsOf']>[0]; text: string }[],
): string {
  return events.reduce((before, { range, text: newText }) => {
    const { start, end } = range ? new Lines(before).offsetsOf(range) : { start: 0, end: before.length };
    return before.slice(0, start) + newText + before.slice(end);
  }, source);
}

describe('sync', () => {
  it('gives the text that the changes make in turn, and changes that lead to it', () => {
    fc.assert(
      fc.property(text, fc.array(change, { maxLength: 5 }), (before, events) => {
        const { source, changes } = applyChanges(before, new Lines(before), events);
        assert.equal(source, oneByOne(before, events));
        const led = changes.reduce(
          (at, { start, end, newText }) => at.slice(0, start) + newText + at.slice(end),
          before,
        );
        assert.equal(led, source);
      }),
      { numRuns: 3000 },
    );
  });

  it('puts changes that run backwards together at once', () => {
    const lines = 4000;
    const before = 'une phrase de plus\n'.repeat(lines);
    const events = Array.from({ length: lines }, (_, i) => {
      const line = lines - 1 - i;
      return { range: { start: { line, character: 0 }, end: { line, character: 3 } }, text: 'la' };
    });
    const { source } = applyChanges(before, new Lines(before), events);
    assert.equal(source, 'la phrase de plus\n'.repeat(lines));
  });

  it('passes over what is no change', () => {
    const odd = [null, {}, { text: 5 }, { range: null, text: 'b' }] as unknown as Parameters<typeof applyChanges>[2];
    assert.equal(applyChanges('a', new Lines('a'), odd).source, 'b');
  });
});
