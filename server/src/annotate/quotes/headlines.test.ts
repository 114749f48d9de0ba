import assert from 'node:assert/strict';
import { found, quotesOf } from '../../../test/quotes-found';

const BODY = {
  en: 'The bridge will stay shut until Friday, and engineers are at work on two of its pillars.',
  fr: 'Le pont restera fermé jusqu’à vendredi, et les équipes sont à l’œuvre sur deux de ses piles.',
} as const;

const headed = (language: 'en' | 'fr', headline: string, body: string = BODY[language]) =>
  found(language, `${headline}\n\n${body}`);

describe('headlines without marks', () => {
  const told: readonly (readonly ['en' | 'fr', string, readonly string[]])[] = [
    ['en', 'Police: man held after attack on bridge', ['indirect [Police] man held after attack on bridge']],
    ['en', 'Man held after attack, police say', ['indirect [police] Man held after attack']],
    [
      'en',
      'Dozens feared dead in ferry sinking – officials',
      ['indirect [officials] Dozens feared dead in ferry sinking'],
    ],
    ['en', 'Bridge could close for good, engineers warn', ['indirect [engineers] Bridge could close for good']],
    [
      'en',
      'Reports: ‘streamlined’ plan to replace interviews',
      ['indirect [Reports] ‘streamlined’ plan to replace interviews'],
    ],
    ['en', 'Football: England beat Spain on penalties', []],
    ['en', 'Climate: what the summit agreed', []],
    ['en', 'Police: who is to blame for the attack?', []],
    ['en', 'The ten best walks for spring – rivers and canals', []],
    ['fr', 'Séisme au Népal : douze morts (police)', ['indirect [police] Séisme au Népal : douze morts']],
    ['fr', 'Police : deux hommes arrêtés après une agression', []],
    ['fr', 'Grève : la CGT appelle à une journée d’action', []],
    ['fr', 'Budget : le ministre promet une baisse des impôts', []],
    ['fr', 'Union européenne : le traité rejeté par le Parlement', []],
  ];
  for (const [language, headline, expected] of told)
    it(`${language}: ${headline}`, () => assert.deepEqual(headed(language, headline), expected));

  it('give a name the words that its owner says in the body', () => {
    const said = 'The United States will leave the climate accord, President Ann Lee said on Monday.';
    assert.deepEqual(
      headed('en', 'Ann Lee: US to leave climate accord', said)[0],
      'indirect [Ann Lee] US to leave climate accord',
    );
    const lost = '“We threw it away,” said Chidi Okafor of the town’s league of ferries.';
    assert.deepEqual(headed('en', 'Okafor: We threw it away', lost)[0], 'indirect [Okafor] We threw it away');
    assert.deepEqual(headed('en', 'Ferries: We threw it away', lost), headed('en', 'A day at the ferries', lost));
    assert.deepEqual(headed('en', 'Ann Lee: trial to begin in June', said), headed('en', 'A trial in June', said));
  });

  it('give an office to the one who says the same in the body', () => {
    const text = 'Mayor says bridge will reopen\n\nThe bridge will reopen by Friday, Mayor Ann Lee said.';
    const speakers = quotesOf('en', text).map(({ quote }) => quote.speaker);
    assert.equal(speakers.length, 2);
    assert.ok(speakers[0]);
    assert.equal(speakers[0], speakers[1]);
  });
});
