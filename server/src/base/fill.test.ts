import assert from 'node:assert/strict';
import { fill, typedAs, typeset } from './fill';

describe('texts', () => {
  it('have their holes filled, and keep those that nothing fills', () => {
    assert.equal(
      fill('Line {n} of {file}', 'en', (name) => (name === 'n' ? '3' : undefined)),
      'Line 3 of {file}',
    );
  });

  it('of others go into copy with its apostrophes', () => {
    assert.equal(typedAs('L’été', "l'Europe"), 'l’Europe');
    assert.equal(typedAs('', "l'Europe, 5'10"), "l’Europe, 5'10");
    assert.equal(typedAs("L'été", "l'Europe"), "l'Europe");
  });

  it('are set with no-break spaces in French, and leave the words of others as they are', () => {
    assert.equal(
      fill('« {name} » est faux : 100 % ; vu {n} × sur 12 500 ?', 'fr', (name) => (name === 'n' ? '2' : 'a : b')),
      '«\u00a0a : b\u00a0» est faux\u00a0: 100\u00a0%\u00a0; vu 2\u00a0× sur 12\u202f500\u00a0?',
    );
    assert.equal(typeset("président de l'Assemblée", 'fr'), 'président de l’Assemblée');
    assert.equal(
      fill('“{name}” : wrong', 'en', () => 'a'),
      '“a” : wrong',
    );
  });
});
