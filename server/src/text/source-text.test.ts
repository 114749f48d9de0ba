import assert from 'node:assert/strict';
import fc from 'fast-check';
import { SourceText } from './source-text';

/** Texts of several parts, with all kinds of line breaks. */
const text = (maxLength: number) =>
  fc
    .array(fc.tuple(fc.constantFrom('a', 'é', '\n', '\r\n', '\r', 'word '), fc.constantFrom(1, 1, 2, 700, 5000)), {
      maxLength,
    })
    .map((runs) => runs.map(([unit, times]) => unit.repeat(times)).join(''));

const edit = fc.record({ at: fc.nat(), length: fc.oneof(fc.nat(3), fc.nat(20_000)), newText: text(3) });

/** The lines as one reading of the whole text gives them. */
const linesOf = (whole: string) => whole.split(/\r\n|\r|\n/);

describe('a source text', () => {
  it('reads as the string that it stands for after any changes, whole and in stretches', () => {
    fc.assert(
      fc.property(text(12), fc.array(edit, { maxLength: 6 }), fc.nat(), fc.nat(9000), (first, edits, at, length) => {
        let whole = first;
        let source = SourceText.of(first);
        for (const { at, length, newText } of edits) {
          const start = at % (whole.length + 1);
          const end = start + length;
          whole = whole.slice(0, start) + newText + whole.slice(end);
          source = source.with({ start, end, newText });
        }
        assert.ok(source.whole === whole);
        assert.equal(source.length, whole.length);
        const start = at % (whole.length + 1);
        assert.ok(source.slice(start, start + length) === whole.slice(start, start + length));
        const lines = linesOf(whole);
        assert.equal(source.lineCount, lines.length);
        const line = at % lines.length;
        const { start: from, end: to } = source.lineSpan(line);
        assert.equal(whole.slice(from, to), lines[line]);
        assert.equal(source.lineAt(from), line);
        assert.equal(source.lineAt(to), line);
      }),
      { numRuns: 300 },
    );
  });

  it('shares what stands far from a change', () => {
    const source = SourceText.of('a line of words\n'.repeat(10_000));
    const typed = source.with({ start: 80_000, end: 80_000, newText: 'x' });
    assert.equal(typed.lineAt(150_000), source.lineAt(149_999));
    assert.equal(typed.slice(79_999, 80_002), `${source.slice(79_999, 80_000)}x${source.slice(80_000, 80_001)}`);
  });
});
