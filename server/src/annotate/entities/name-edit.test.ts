import assert from 'node:assert/strict';
import { languageOf } from '../../languages';
import { type NameChoice, replaceName } from './name-edit';

function replaced(text: string, name: string, by: string, language = 'fr', choice: NameChoice = {}): string {
  const start = text.indexOf(name);
  const edits = replaceName(text, { start, end: start + name.length }, by, languageOf(language)!, choice);
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
    assert.equal(replaced('le siège de l’Otan', 'Otan', 'Ligue', 'fr', { gender: 'f' }), 'le siège de la Ligue');
    assert.equal(replaced('le siège de l’Otan', 'Otan', 'Conseil', 'fr', { gender: 'm' }), 'le siège du Conseil');
    assert.equal(replaced('l’équipe d’Hélène', 'Hélène', 'Sylvie'), 'l’équipe de Sylvie');
    assert.equal(replaced('l’équipe d’Hélène', 'Hélène', 'Henri'), 'l’équipe d’Henri');
    assert.equal(replaced('l’équipe d’Hélène', 'Hélène', 'Ada'), 'l’équipe d’Ada');
    assert.equal(replaced('à l’Unesco', 'Unesco', 'Parlement', 'fr', { gender: 'm' }), 'au Parlement');
  });

  it('joins the article of a name with the preposition before it', () => {
    const joins = (text: string, name: string, by: string) => replaced(text, name, by, 'fr', { joins: true });
    assert.equal(joins('vit à Lyon', 'Lyon', 'Le Havre'), 'vit au Havre');
    assert.equal(joins('le maire d’Oran', 'Oran', 'Le Havre'), 'le maire du Havre');
    assert.equal(joins('vit à Lyon', 'Lyon', 'Les Ulis'), 'vit aux Ulis');
    assert.equal(joins('la gare de Lyon', 'Lyon', 'Les Ulis'), 'la gare des Ulis');
    assert.equal(joins('le port de Lyon', 'Lyon', 'La Rochelle'), 'le port de La Rochelle');
    assert.equal(joins('le siège du Conseil', 'Conseil', 'La Poste'), 'le siège de La Poste');
    assert.equal(joins('Du Havre à Paris', 'Havre', 'Le Mans'), 'Du Mans à Paris');
    assert.equal(joins('Le Havre dort', 'Havre', 'Le Mans'), 'Le Mans dort');
    assert.equal(joins('Lyon dort', 'Lyon', 'Le Mans'), 'Le Mans dort');
    assert.equal(replaced('la fille de Dupont', 'Dupont', 'Le Pen'), 'la fille de Le Pen');
  });

  it('drops the article of the name before', () => {
    const drops = (text: string, by: string) => replaced(text, 'Havre', by, 'fr', { drops: true });
    assert.equal(drops('il vit au Havre', 'Tours'), 'il vit à Tours');
    assert.equal(drops('le port du Havre', 'Orléans'), 'le port d’Orléans');
    assert.equal(drops('Le Havre dort', 'Tours'), 'Tours dort');
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
