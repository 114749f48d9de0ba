import assert from 'node:assert/strict';
import { fold, foldUnit, normalUnit } from './normal';

describe('units of names', () => {
  it('are folded each by itself, to the first unit of its lower case', () => {
    for (let unit = 0; unit <= 0xffff; unit++) {
      const plain = normalUnit(unit);
      const expected = unit < 0x2500 ? String.fromCharCode(plain).toLowerCase().charCodeAt(0) : unit;
      assert.equal(foldUnit(unit), expected, unit.toString(16));
    }
  });

  it('do not ask what stands around them', () => {
    assert.equal(fold('ΟΔΥΣΣΕΑΣ’ İzmir‑Ünye'), "οδυσσεασ' izmir-ünye");
    assert.equal(fold('Saint‐Denis\u00a0Ørsted'), 'saint-denis ørsted');
  });
});
