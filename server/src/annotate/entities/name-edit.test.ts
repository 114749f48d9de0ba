import assert from 'node:assert/strict';
import { languageOf } from '../../languages';
import { replaceName } from './name-edit';

function replaced(text: string, name: string, by: string, language = 'fr', gender: 'm' | 'f' | null = null): string {
  const start = text.indexOf(name);
  const edits = replaceName(text, { start, end: start + name.length }, by, languageOf(language)!, gender);
  return edits.reduceRight((t, edit) => t.slice(0, edit.start) + edit.newText + t.slice(edit.end), text);
}

describe('replaceName', () => {
  it('cuts before a vowel', () => {
    assert.equal(replaced('le discours de Sarkis', 'Sarkis', 'Aznavour'), 'le discours d’Aznavour');
    assert.equal(replaced("On l'a dit : le chef de Sarkis", 'Sarkis', 'Aznavour'), "On l'a dit : le chef d'Aznavour");
    assert.equal(replaced('Il pense que Sarkis partira', 'Sarkis', 'Aznavour'), 'Il pense qu’Aznavour partira');
    assert.equal(replaced('le budget du Conseil', 'Conseil', 'Unesco'), 'le budget de l’Unesco');
    assert.equal(replaced('Le Conseil a dit', 'Conseil', 'Otan'), 'L’Otan a dit');
  });

  it('makes whole again before a consonant', () => {
    assert.equal(replaced('la mairie d’Oran', 'Oran', 'Tlemcen'), 'la mairie de Tlemcen');
    assert.equal(replaced('le siège de l’Otan', 'Otan', 'Ligue', 'fr', 'f'), 'le siège de la Ligue');
    assert.equal(replaced('le siège de l’Otan', 'Otan', 'Conseil', 'fr', 'm'), 'le siège du Conseil');
    assert.equal(replaced('à l’Unesco', 'Unesco', 'Parlement', 'fr', 'm'), 'au Parlement');
  });

  it('leaves words alone that only end alike', () => {
    assert.equal(replaced('au code Sarkis', 'Sarkis', 'Aznavour'), 'au code Aznavour');
    assert.equal(replaced('Habib de Sarkis et Yaoundé', 'Yaoundé', 'Ypres'), 'Habib de Sarkis et Ypres');
  });

  it('treats y before a vowel as a consonant', () => {
    assert.equal(replaced('de Yaoundé', 'Yaoundé', 'Yvetot'), 'd’Yvetot');
    assert.equal(replaced('de Paris', 'Paris', 'Yaoundé'), 'de Yaoundé');
  });

  it('changes the name alone in English', () => {
    assert.equal(replaced("the office of Oran's mayor", 'Oran', 'Tlemcen', 'en'), "the office of Tlemcen's mayor");
  });
});
