import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Lines } from '../features';
import { SourceText } from '../text';
import { changesOf } from './sync';

/** The text that a client's changes make of another. */
const changed = (before: string, events: Parameters<typeof changesOf>[1]) =>
  changesOf(SourceText.of(before), events).reduce((text, change) => text.with(change), SourceText.of(before)).whole;

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
  it('gives changes that make what those of the client make in turn', () => {
    fc.assert(
      fc.property(text, fc.array(change, { maxLength: 5 }), (before, events) => {
        assert.equal(changed(before, events), oneByOne(before, events));
      }),
      { numRuns: 3000 },
    );
  });

  it('puts the changes of many cursors together', () => {
    const lines = 4000;
    const before = 'une phrase de plus\n'.repeat(lines);
    const events = Array.from({ length: lines }, (_, i) => {
      const line = lines - 1 - i;
      return { range: { start: { line, character: 0 }, end: { line, character: 3 } }, text: 'la' };
    });
    assert.equal(changed(before, events), 'la phrase de plus\n'.repeat(lines));
  });

  it('passes over what is no change', () => {
    const odd = [null, {}, { text: 5 }, { range: null, text: 'b' }] as unknown as Parameters<typeof changesOf>[1];
    assert.equal(changed('a', odd), 'b');
  });
});
