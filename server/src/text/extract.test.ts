import assert from 'node:assert/strict';
import fc from 'fast-check';
import { runNow } from '../base';
import { extract, extractSteps, update } from './extract';
import { type Block, FORMATS, MASK, type ProseDocument } from './prose';
import { apply, changeOf, editIn, sourceIn } from './testing/sources';

/** What every block of every document keeps to. */
function checkMaps({ source, blocks }: ProseDocument): void {
  let end = 0;
  for (const block of blocks) {
    assert.ok(block.start >= end && block.end >= block.start && block.end <= source.length, 'blocks stand in order');
    end = block.end;
    checkRuns(block, source.slice(block.start, block.end));
    for (const p of placesIn(block)) {
      const s = block.map.startToSource(p);
      assert.equal(block.map.toProse(s), p, `${p} comes back`);
      assert.ok(s >= 0 && s <= block.end - block.start);
    }
  }
}

function checkRuns({ text, map: { runs } }: Block, raw: string): void {
  assert.ok(text.length > 0);
  let [prose, source] = [0, 0];
  for (let i = 0; i < runs.length; i += 3) {
    const [p, s, length] = [runs[i]!, runs[i + 1]!, runs[i + 2]!];
    assert.ok(p >= prose && s >= source && length >= 0, 'runs are in order');
    assert.equal(text.slice(p, p + length), raw.slice(s, s + length), 'a run reads the same on both sides');
    [prose, source] = [p + length, s + length];
  }
  assert.ok(prose === text.length && source === raw.length, 'the last run ends the block');
}

/** The offsets in a block's text at which a character of the source begins. */
function placesIn({ text, map: { runs } }: Block): readonly number[] {
  const places: number[] = [];
  for (let i = 0; i < runs.length; i += 3)
    for (let k = 0; k <= runs[i + 2]!; k++) if (runs[i]! + k < text.length) places.push(runs[i]! + k);
  return places;
}

for (const format of FORMATS) {
  describe(`extract ${format}`, function () {
    this.timeout(60_000);

    it('maps every run of prose to source that reads the same, in any text', () => {
      fc.assert(
        fc.property(sourceIn(format), (source) => checkMaps(extract(source, format))),
        { numRuns: 500 },
      );
    });

    it('reads the same in many steps as in one', () => {
      fc.assert(
        fc.property(sourceIn(format, 40), fc.nat(60), (source, stepLength) => {
          const inSteps = runNow(extractSteps(source, format, stepLength));
          assert.deepEqual(inSteps, runNow(extractSteps(source, format, Number.POSITIVE_INFINITY)));
        }),
        { numRuns: 300 },
      );
    });

    it('reads arbitrary Unicode without failing', () => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (source) => checkMaps(extract(source, format))),
        { numRuns: 300 },
      );
    });

    it('never lets a line break or a soft hyphen into the prose', () => {
      fc.assert(
        fc.property(sourceIn(format), (source) => {
          for (const { text } of extract(source, format).blocks) assert.doesNotMatch(text, /[\r\n\u00AD]/);
        }),
        { numRuns: 500 },
      );
    });

    it('reads the same after any edits as afresh, and keeps the maps of what stayed', () => {
      const someEdits = fc.array(editIn(format), { minLength: 1, maxLength: 6 });
      const windows = fc.constantFrom(1, 7, 40, 8192);
      fc.assert(
        fc.property(sourceIn(format), someEdits, windows, (first, edits, windowLength) => {
          let document = extract(first, format);
          for (const edit of edits) {
            const change = changeOf(document.source, edit);
            const source = apply(document.source, change);
            const next = update(document, [change], windowLength);
            assert.deepEqual(next, extract(source, format));
            checkKept(document, next);
            document = next;
          }
        }),
        { numRuns: 500 },
      );
    });

    it('takes several changes at once, each in offsets of the text that the one before left', () => {
      fc.assert(
        fc.property(sourceIn(format), fc.array(editIn(format), { minLength: 2, maxLength: 5 }), (first, edits) => {
          let source = first;
          const changes = edits.map((edit) => {
            const change = changeOf(source, edit);
            source = apply(source, change);
            return change;
          });
          assert.deepEqual(update(extract(first, format), changes), extract(source, format));
        }),
        { numRuns: 200 },
      );
    });
  });
}

/** Of the blocks that read alike before and after, as many as there can be have a map from before. */
function checkKept(before: ProseDocument, after: ProseDocument): void {
  const keyOf = (b: Block) => `${b.language}\n${b.text}\n${b.map.runs.join()}`;
  const old = new Set(before.blocks.map((b) => b.map));
  const count = (blocks: readonly Block[]) => {
    const counts = new Map<string, number>();
    for (const block of blocks) counts.set(keyOf(block), (counts.get(keyOf(block)) ?? 0) + 1);
    return counts;
  };
  const [had, has, kept] = [before.blocks, after.blocks, after.blocks.filter((b) => old.has(b.map))].map(count);
  for (const [key, n] of has!)
    assert.ok((kept!.get(key) ?? 0) >= Math.min(n, had!.get(key) ?? 0), `the map of ${JSON.stringify(key)} was kept`);
  assert.equal(new Set(after.blocks.map((b) => b.map)).size, after.blocks.length, 'no two blocks share a map');
}

describe('update', () => {
  it('brings changes into the text', () => {
    const before = extract('One paragraph.', 'plaintext');
    const after = update(before, [
      { start: 10, end: 99, newText: 's.' },
      { start: -5, end: 3, newText: 'Two' },
      { start: 50, end: 60, newText: '\n\nA third.' },
    ]);
    assert.deepEqual(after, extract('Two paragrs.\n\nA third.', 'plaintext'));
  });

  it('gives the same document where nothing changed', () => {
    const before = extract('One paragraph here.', 'plaintext');
    assert.equal(update(before, []), before);
  });

  it('reads afresh from a document that it did not make', () => {
    const { format, source: before, blocks, metadata, directives } = extract('A **b** c.', 'markdown');
    const copy: ProseDocument = { format, source: before, blocks, metadata, directives };
    const source = 'A **b** c d.';
    assert.deepEqual(update(copy, [{ start: 9, end: 9, newText: ' d' }]), extract(source, 'markdown'));
  });

  for (const format of FORMATS) {
    it(`re-reads one paragraph of many in ${format}`, () => {
      const paragraph =
        format === 'html' ? '<p>The minister resigned on Monday.</p>' : 'The minister resigned on Monday.';
      const opening = format === 'archieml' ? '[+body]\n' : '';
      const source =
        opening + Array.from({ length: 300 }, (_, i) => paragraph.replace('Monday', `day ${i}`)).join('\n\n');
      const before = extract(source, format);
      const at = source.indexOf('day 150');
      const change = { start: at, end: at + 3, newText: 'evening' };
      const after = update(before, [change]);
      const kept = after.blocks.filter((b, i) => b.map === before.blocks[i]!.map);
      assert.equal(after.blocks.length, 300);
      assert.equal(kept.length, 299);
    });
  }
});

describe('masks', () => {
  it('stand for one thing each', () => {
    const { blocks } = extract(
      'Write to me@example.org, or see https://example.org/a?b=c (or www.example.org).',
      'plaintext',
    );
    assert.equal(blocks[0]!.text, `Write to ${MASK}, or see ${MASK} (or ${MASK}).`);
    assert.equal(extract('@jane said #no to Amazon.com', 'plaintext').blocks[0]!.text, '@jane said #no to Amazon.com');
  });
});
