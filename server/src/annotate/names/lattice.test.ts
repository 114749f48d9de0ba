import assert from 'node:assert/strict';
import fc from 'fast-check';
import { closes, follows, opens, TAGS } from './labels';
import { FROM, Lattice, MOVES, TO } from './lattice';

/** Every sequence of tags of a length, with its score. */
function sequences(length: number, emissions: readonly number[], transitions: Float32Array) {
  let all: { readonly path: readonly number[]; readonly score: number }[] = [{ path: [], score: 0 }];
  for (let i = 0; i < length; i++) {
    all = all.flatMap(({ path, score }) =>
      Array.from({ length: TAGS }, (_, tag) => tag)
        .filter((tag) => (i === 0 ? opens(tag) : follows(path[i - 1]!, tag)) && (i < length - 1 || closes(tag)))
        .map((tag) => {
          const move = FROM.findIndex((from, m) => from === path[i - 1] && TO[m] === tag);
          return {
            path: [...path, tag],
            score: score + emissions[i * TAGS + tag]! + (i === 0 ? 0 : transitions[move]!),
          };
        }),
    );
  }
  return all;
}

const score = fc.integer({ min: -40, max: 40 }).map((n) => n / 8);

describe('the lattice', () => {
  it('finds the best sequence and the probabilities that counting them all gives', () => {
    const drawn = fc.integer({ min: 1, max: 3 }).chain((length) =>
      fc.record({
        length: fc.constant(length),
        emissions: fc.array(score, { minLength: length * TAGS, maxLength: length * TAGS }),
        transitions: fc.array(score, { minLength: MOVES, maxLength: MOVES }),
      }),
    );
    fc.assert(
      fc.property(drawn, ({ length, emissions, transitions }) => {
        const moves = Float32Array.from(transitions);
        const lattice = new Lattice(moves);
        lattice.reset(length);
        lattice.emissions.set(emissions);
        const all = sequences(length, emissions, moves);
        const best = lattice.best();
        const scoreOf = (path: ArrayLike<number>) =>
          all.find((s) => s.path.every((tag, i) => tag === path[i]))?.score ?? Number.NEGATIVE_INFINITY;
        const most = Math.max(...all.map((s) => s.score));
        assert.ok(Math.abs(scoreOf(best) - most) < 1e-9);
        lattice.sum();
        const total = all.reduce((n, s) => n + Math.exp(s.score - most), 0);
        const first = all
          .filter((s) => s.path[0] === best[0])
          .reduce((n, s) => n + Math.exp(s.score - most) / total, 0);
        assert.ok(Math.abs(lattice.pathProbability(0, best) - 1 / total) < 1e-9);
        assert.ok(Math.abs(lattice.tagProbability(0, best[0]!) - first) < 1e-9);
      }),
      { numRuns: 30 },
    );
  });
});
