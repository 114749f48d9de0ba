import assert from 'node:assert/strict';
import { datelineOf, isByline, isDatelineLine } from './furniture';

describe('datelines', () => {
  const opening: readonly string[] = [
    'PARIS, 20 novembre (AFP) –',
    'Paris, 20 nov 2023 (AFP) -',
    'Paris (AFP) –',
    '(AFP) -',
    'LONDON (Reuters) -',
    'LONDON, June 3 (Reuters) -',
    'TOKYO, Nov. 3 —',
    'WASHINGTON —',
    'WASHINGTON, D.C. —',
    'NEW DELHI, Jan 5 (Reuters) -',
    'KYIV, Ukraine (AP) —',
    'MOSCOW/KYIV, June 3 (Reuters) -',
    'Berlin (dpa/lni) -',
    'Madrid, 3 may (EFE).-',
    'Bruselas, 12 de junio de 2023 (Europa Press) -',
    '29 mai 2012. -',
    'Genève, le 1er mars 2021 –',
    'Saint-Étienne, jeudi 4 avril –',
    'CHARTRES, 16 novembre (Fil bleu) –',
    'Granton, Nov. 17 (Blue Wire) -',
    'GRANTON (BWN) —',
    'DAKAR (AFP) - 4 mars 2026 -',
    'NAIROBI — March 4, 2026 —',
    'Pune, Dec 27 (PTI)',
    'Hyères, France | AFP | mercredi 26/07/2017 -',
  ];
  for (const dateline of opening) {
    it(`opens a paragraph: ${dateline}`, () => {
      const text = `${dateline} The talks failed on Monday.`;
      assert.deepEqual(datelineOf(text), { start: 0, end: dateline.length });
    });
  }

  it('needs no space after a long dash', () => {
    assert.deepEqual(datelineOf('(Reuters)—Talks failed.'), { start: 0, end: 10 });
    assert.deepEqual(datelineOf('GRANTON—Talks failed.'), { start: 0, end: 8 });
    assert.deepEqual(datelineOf('Kaya, 4 mars 2026 (AIB)-Le maire a voté.'), { start: 0, end: 24 });
    assert.equal(datelineOf('Le maire (élu)-Le préfet a voté.'), undefined);
    assert.equal(datelineOf('Talks failed—The third time.'), undefined);
  });

  for (const text of [
    'The talks – the third this year – failed.',
    'Le maire (PS) – candidat depuis mars – a démissionné.',
    'Anna Weiss (SPD) – die Bürgermeisterin – tritt zurück.',
    'EXCLUSIF – Le maire a démissionné.',
    'FOOTBALL - Le club a gagné.',
    'NATO – what is it for?',
    'Paris – la ville – dort.',
    'En mai 2012 - date du vote - il était absent.',
    'Well-known people came.',
    'Pune (PTI) The city votes.',
    'Le maire (PS) - 4 mars 2026 - a démissionné.',
    '« Non » – il a répété.',
    '20 novembre – Le maire démissionne.',
  ])
    it(`is not: ${text}`, () => assert.equal(datelineOf(text), undefined));

  it('can be a line of their own', () => {
    for (const line of [
      'Paris, le 20 novembre 2023',
      'LONDON, June 3 (Reuters)',
      '6 May 2024',
      'Publié le 20 novembre 2023 à 14h30',
      'LONDON (Reuters) -',
    ])
      assert.ok(isDatelineLine(line), line);
    for (const line of ['Paris', 'PARIS', 'Le 20 novembre, il pleuvait', 'In May 2024', 'Published by the city'])
      assert.ok(!isDatelineLine(line), line);
  });
});

describe('bylines', () => {
  for (const line of [
    'By Jane Doe',
    'By Jane Doe and John Roe in London',
    'BY JANE DOE',
    'Par Jeanne Dupont',
    'Par Jeanne Dupont (à Rome) avec AFP',
    'Por María José de la Cruz',
    'Von Hans Müller und Eva Groß',
    'Propos recueillis par Anne-Marie Le Goff',
    'Jane Doe, Paris',
    'By Jane Q. Doe | Reuters',
  ])
    it(`is one: ${line}`, () => assert.ok(isByline(line)));
  for (const line of [
    'By the time he left it was dark',
    'By Monday',
    'Par ailleurs, le maire a démissionné.',
    'Par Toutatis',
    'Jane Doe',
    'Jane Doe, the mayor',
    'By Jane Doe was written the best book of the year.',
    'Von Montag an',
  ])
    it(`is none: ${line}`, () => assert.ok(!isByline(line)));
});
