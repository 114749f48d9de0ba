import assert from 'node:assert/strict';
import { detect, LANGUAGES, lean } from '.';

const TEXTS: Readonly<Record<string, string | null>> = {
  'The council said on Monday that it would vote on the plan for the bridge after the summer.': 'en',
  'Le conseil a annoncé lundi qu’il voterait le plan du pont à la fin de l’été, avec une voix de plus.': 'fr',
  'Der Rat hat am Montag mitgeteilt, dass er über den Plan für die Brücke nach dem Sommer abstimmen wird.': 'other',
  'El consejo dijo el lunes que votará el plan del puente después del verano, con un voto más.': 'other',
  'Il consiglio ha detto lunedì che voterà il piano del ponte dopo la fine dell’estate, con un voto in più.': 'other',
  'O conselho disse na segunda-feira que vai votar o plano da ponte depois do verão, com um voto a mais.': 'other',
  'De raad heeft maandag gezegd dat hij na de zomer over het plan voor de brug zal stemmen.': 'other',
  // As many words of Spanish as of French.
  'L’ancien demi de mêlée a raccroché en mai. « Le terrain me manque », avoue l’ancien joueur.': null,
  'Harbour plan backed 27–20': null,
  'Ursula von der Leyen spoke. Von der Leyen’s plan failed. Ms von der Leyen left on Monday.': null,
};

describe('the language of a text', () => {
  for (const [text, language] of Object.entries(TEXTS))
    it(`${language}: ${text.slice(0, 40)}…`, () => assert.equal(detect(text, LANGUAGES), language));
});

describe('the language that a short text leans to', () => {
  const cases: Readonly<Record<string, string | null>> = {
    'Mélanie Jolicœur, maire, a écrit lundi. Mme Jolicœur est là.': 'fr',
    'Ann Lee, mayor, is in the office.': 'en',
    'La La Land': null,
    'Jean Morel': null,
  };
  for (const [text, language] of Object.entries(cases))
    it(`${language}: ${text}`, () => assert.equal(lean(text, LANGUAGES), language));
});
