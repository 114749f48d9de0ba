import assert from 'node:assert/strict';
import fc from 'fast-check';
import { SharedMap } from './shared-map';

describe('SharedMap', () => {
  it('holds in every version what a map of that version would', () => {
    const change = fc.dictionary(fc.integer({ min: 0, max: 600 }).map(String), fc.option(fc.nat()), { maxKeys: 200 });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 8 }), (changes) => {
        const plain = new Map<string, number>();
        const versions = [{ shared: SharedMap.of(new Map<string, number>()), plain: new Map<string, number>() }];
        for (const some of changes) {
          const fresh = new Map<string, number>();
          for (const [key, value] of Object.entries(some)) {
            plain.delete(key);
            if (value === null) continue;
            plain.set(key, value);
            fresh.set(key, value);
          }
          const shared = versions.at(-1)!.shared.with(Object.keys(some), fresh);
          versions.push({ shared, plain: new Map(plain) });
        }
        for (const { shared, plain } of versions)
          for (let key = 0; key <= 600; key++) assert.equal(shared.get(String(key)), plain.get(String(key)));
      }),
    );
  });
});
