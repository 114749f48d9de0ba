import assert from 'node:assert/strict';
import { fill } from './fill';

describe('texts', () => {
  it('have their holes filled, and keep those that nothing fills', () => {
    assert.equal(
      fill('Line {n} of {file}', 'en', (name) => (name === 'n' ? '3' : undefined)),
      'Line 3 of {file}',
    );
  });

  it('are set with no-break spaces in French, and leave the words of others as they are', () => {
    assert.equal(
      fill('« {name} » est faux : 100 % ; vu {n} × sur 12 500 ?', 'fr', (name) => (name === 'n' ? '2' : 'a : b')),
      '«\u00a0a : b\u00a0» est faux\u00a0: 100\u00a0%\u00a0; vu 2\u00a0× sur 12\u202f500\u00a0?',
    );
    assert.equal(
      fill('“{name}” : wrong', 'en', () => 'a'),
      '“a” : wrong',
    );
  });
});
