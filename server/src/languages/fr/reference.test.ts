import assert from 'node:assert/strict';
import { reference } from './reference';

describe('French names after « de »', () => {
  const of = (name: string, gender: 'm' | 'f' | null, country = true) =>
    reference.of(name, { gender, plural: false, country });

  it('are cut for before a vowel and a mute h, and before no other h', () => {
    assert.equal(of('Hongrie', 'f'), 'de Hongrie');
    assert.equal(of('Espagne', 'f'), 'd’Espagne');
    assert.equal(of('Honduras', 'm'), 'du Honduras');
    assert.equal(of('Haïti', null), 'd’Haïti');
    assert.equal(of('HCR', 'm', false), 'du HCR');
    assert.equal(of('Hérault', 'm', false), 'de l’Hérault');
  });

  it('take a y before a vowel for a consonant', () => {
    assert.equal(of('Yémen', 'm'), 'du Yémen');
    assert.equal(of('Otan', 'f', false), 'de l’Otan');
  });
});
