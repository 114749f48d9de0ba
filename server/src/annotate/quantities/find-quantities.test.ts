import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type LanguageId, languageOf } from '../../languages';
import { findDates } from '../dates';
import { findQuantities } from '.';
import { draftOf } from './draft.fixture';
import type { Quantity } from './types';

const CONTEXT = { date: '2026-11-23' } as Parameters<typeof findDates>[1];

function quantities(language: LanguageId, text: string): readonly Quantity[] {
  const draft = draftOf(text, languageOf(language)!);
  return findQuantities({ ...draft, dates: findDates(draft, CONTEXT) }, CONTEXT);
}

/** Each quantity as "words = kind value unit [hedge] [of noun]". */
const read = (language: LanguageId, text: string): string[] =>
  quantities(language, text).map((q) =>
    [
      `${text.slice(q.start, q.end)} =`,
      q.kind,
      q.upper === undefined ? Number(q.value.toFixed(2)) : `${q.value}..${q.upper}`,
      q.unit,
      q.hedge && `(${q.hedge})`,
      q.of && `of ${q.of}`,
    ]
      .filter((part) => part !== null && part !== undefined)
      .join(' '),
  );

function each(language: LanguageId, cases: Readonly<Record<string, string | readonly string[]>>): void {
  for (const [text, expected] of Object.entries(cases)) {
    it(`${language}: ${text}`, () => assert.deepEqual(read(language, text), [expected].flat()));
  }
}

describe('quantities', () => {
  describe('digits in every form', () => {
    each('en', {
      'It has 1,000,000 residents.': '1,000,000 = count 1000000 of resident',
      'A £1million raid and a 2billion fund.': ['£1million = money 1000000 GBP', '2billion = count 2000000000 of fund'],
      'A 35-percent jump and a 4-cent tax; a 6- or 7-cent tax.': [
        '35-percent = percent 35 %',
        '4-cent = money 0.04 USD',
        '6- or 7-cent = range 0.06..0.07 USD',
      ],
      'Two quarters in a row, three quarters of homes.': [
        'Two = count 2 of quarter',
        'three quarters = percent 75 % of home',
      ],
      'Lows of -81°F /-62.78°C.': ['-81°F = measure -81 °F', '-62.78°C = measure -62.78 °C'],
      'It got 1,140″ of snow.': '1,140″ = measure 1140 in',
      'The Fed made a quarter-point cut.': 'a quarter-point = points 0.25 pt',
      'It has 1 000 000 residents.': '1 000 000 = count 1000000 of resident',
      'It has 3.2bn users.': '3.2bn = count 3200000000 of user',
      'It is 3/4 inch thick and 2 1/4 miles long.': ['3/4 inch = measure 0.75 in', '2 1/4 miles = measure 2.25 mi'],
      'He is 5 ft 10 and she is 5′4″.': ['5 ft 10 = measure 5.83 ft', '5′4″ = measure 5.33 ft'],
      'The 5 ft 10 people climbed was a wall.': ['5 ft = measure 5 ft', '10 = count 10 of person'],
      'It is a 5/8-inch bolt.': '5/8-inch = measure 0.63 in',
      'It has two bn users.': 'two bn = count 2000000000 of user',
      'It has 5m users.': '5m = count 5000000 of user',
      'It has 2½ acres.': '2½ acres = measure 2.5 ac',
      'Bonds closed at 98-3/4.': '98-3/4 = count 98.75',
      'It rose half a percentage point.': 'half a percentage point = points 0.5 pp',
      'It rose half a percent.': 'half a percent = percent 0.5 %',
      'He played in the Six Nations and in six nations.': 'six = count 6 of nation',
      'Call 020 7946 0018 or send 20 men.': '20 = count 20 of man',
      'It marks its fiftieth year.': 'fiftieth = ordinal 50',
      'It has 1.5 million users.': '1.5 million = count 1500000 of user',
      'A magnitude-7.8 quake hit; one of magnitude 6.6 hit later.': ['7.8 = count 7.8 of quake', '6.6 = count 6.6'],
      'At one point, an F-16 took off.': [],
      'The 9/11 attacks; 24/7 care.': [],
      'In 2015 100 users left.': '100 = count 100 of user',
    });
    each('fr', {
      'Elle compte 1 000 000 habitants.': '1 000 000 = count 1000000 of habitant',
      'Elle compte 1\u202f000\u00a0000 habitants.': '1\u202f000\u00a0000 = count 1000000 of habitant',
      'Elle compte 1.000.000 habitants.': '1.000.000 = count 1000000 of habitant',
      'Elle compte 1,5 million d’habitants.': '1,5 million = count 1500000 of habitant',
      'Elle compte 3,25 hectares.': '3,25 hectares = measure 3.25 ha',
      'Appelez le 0 800 06 66 66.': [],
      'Il fait 31 °C. Dans le Gard, 30,5°C. On étouffe.': ['31 °C = measure 31 °C', '30,5°C = measure 30.5 °C'],
      'La hausse est d’un demi-point.': 'un demi-point = points 0.5 pt',
      'La hausse est d’un demi pour cent.': 'un demi pour cent = percent 0.5 %',
      'Le taux est stable (-0,1 pt), à 9,1 %.': ['-0,1 pt = points -0.1 pt', '9,1 % = percent 9.1 %'],
      'La liste cède du terrain (- 2) et reste en tête (-1).': ['- 2 = count -2', '-1 = count -1'],
      'En Inde, la Ve République et François Ier.': ['Ve = ordinal 5'],
      'C’est la troisième édition du salon.': 'troisième = ordinal 3',
      'Le club du troisième âge se réunit.': [],
    });
  });

  describe('units left unsaid', () => {
    each('en', {
      'Oil, diesel and gas rose by 27, 27.4 and 50.2 percent.': [
        '27 = percent 27 %',
        '27.4 = percent 27.4 %',
        '50.2 percent = percent 50.2 %',
      ],
      'It sold 27 vans, and 50.2 percent of it ran.': ['27 = count 27 of van', '50.2 percent = percent 50.2 %'],
      'Revenue rose from $4.1 million to 5.2 million.': [
        '$4.1 million = money 4100000 USD',
        '5.2 million = money 5200000 USD',
      ],
      'Sales were €3.2bn, up from about 2.8bn a year earlier.': [
        '€3.2bn = money 3200000000 EUR',
        '2.8bn = money 2800000000 EUR (about)',
      ],
      'It shipped 47 million tonnes, compared with 39 million in May.': [
        '47 million tonnes = measure 47000000 t',
        '39 million = measure 39000000 t',
      ],
      'The $5 million film drew 3 million viewers.': [
        '$5 million = money 5000000 USD',
        '3 million = count 3000000 of viewer',
      ],
      'It cost $5 million. Up from 3 million, calls fell.': [
        '$5 million = money 5000000 USD',
        '3 million = count 3000000',
      ],
    });
    each('fr', {
      'Il a perdu 6,6 milliards d’euros en 2025, contre 1,7 milliard un an plus tôt.': [
        '6,6 milliards d’euros = money 6600000000 EUR',
        '1,7 milliard = money 1700000000 EUR',
      ],
      'Le budget atteint 6,3 milliards d’euros, dont 630 millions pour les routes.': [
        '6,3 milliards d’euros = money 6300000000 EUR',
        '630 millions = money 630000000 EUR',
      ],
      'Un film de 5 millions d’euros, contre 3 millions de spectateurs.': [
        '5 millions d’euros = money 5000000 EUR',
        '3 millions = count 3000000 of spectateur',
      ],
    });
  });

  describe('words', () => {
    each('en', {
      'They ate twenty-one figs.': 'twenty-one = count 21 of fig',
      'They ate a dozen eggs.': 'a dozen = count 12 of egg',
      'Two hundred and fifty thousand fans came.': 'Two hundred and fifty thousand = count 250000 of fan',
      'Two and a half million fans came.': 'Two and a half million = count 2500000 of fan',
      'Half a million fans came.': 'Half a million = count 500000 of fan',
      'One man and nine women left.': ['One = count 1 of man', 'nine = count 9 of woman'],
      'One of them left.': [],
      'A third party came second.': [],
      'The one hundred and twentieth race, the twenty-third win.': [
        'one hundred and twentieth = ordinal 120',
        'twenty-third = ordinal 23',
      ],
      'He won by three hundredths of a second.': 'three hundredths = percent 3 %',
    });
    each('fr', {
      'Quatre-vingt-dix-sept élèves sont venus.': 'Quatre-vingt-dix-sept = count 97 of élève',
      'Deux millions et demi de dollars.': 'Deux millions et demi de dollars = money 2500000 USD',
      'Vingt et un élèves.': 'Vingt et un = count 21 of élève',
      'Soixante et onze élèves.': 'Soixante et onze = count 71 of élève',
      'Deux mille cinq cents élèves.': 'Deux mille cinq cents = count 2500 of élève',
      'Une trentaine d’élèves.': 'Une trentaine = count 30 (about) of élève',
      'Une dizaine de milliers d’élèves.': 'Une dizaine de milliers = count 10000 (about) of élève',
      'Un quart de finale.': [],
      'Le cent vingtième anniversaire, la vingt et unième coupe.': [
        'cent vingtième = ordinal 120',
        'vingt et unième = ordinal 21',
      ],
      'Il gagne de deux centièmes de seconde.': 'deux centièmes = percent 2 % of seconde',
    });
    it('reads back every number it can spell', () => {
      for (const id of ['en', 'fr'] as const) {
        const { spell } = languageOf(id)!.numbers;
        for (let n = 2; n <= 100; n++)
          assert.deepEqual(
            quantities(id, `x ${spell(n)} kg`).map((q) => q.value),
            [n],
            spell(n),
          );
      }
    });
  });

  describe('shares', () => {
    each('en', {
      'Some 37.5% of voters stayed.': '37.5% = percent 37.5 % (about) of voter',
      'It rose 3 per cent.': '3 per cent = percent 3 %',
      'It rose 3 percentage points.': '3 percentage points = points 3 pp',
      'Two-thirds of voters stayed.': 'Two-thirds = percent 66.67 % of voter',
      'Two in five voters stayed.': 'Two in five = percent 40 %',
      'One woman in four stayed.': 'One woman in four = percent 25 %',
      'A one in four chance.': 'one in four = percent 25 %',
      'Half of the voters stayed.': 'Half of = percent 50 % of voter',
    });
    each('fr', {
      'Près de 37,5 % des électeurs.': '37,5 % = percent 37.5 % (less) of électeur',
      'Une hausse de 3 pour cent.': '3 pour cent = percent 3 %',
      'Une hausse de 0,5 point.': '0,5 point = points 0.5 pt',
      'Un tiers des élèves.': 'Un tiers = percent 33.33 % of élève',
      'Deux Français sur trois.': 'Deux Français sur trois = percent 66.67 %',
      'Un Français sur dix.': 'Un Français sur dix = percent 10 %',
      'La moitié des voix.': 'La moitié = percent 50 % of voi',
    });
  });

  describe('money, measures, ages', () => {
    each('en', {
      'It cost $5bn.': '$5bn = money 5000000000 USD',
      'It cost US$5 million.': 'US$5 million = money 5000000 USD',
      'It earned €3.02 billion, or 92 cents per share.': [
        '€3.02 billion = money 3020000000 EUR',
        '92 cents = money 0.92 EUR',
      ],
      'It costs 50 pence or 98 cents.': ['50 pence = money 0.5 GBP', '98 cents = money 0.98 USD'],
      'It cost 45 billion euros.': '45 billion euros = money 45000000000 EUR',
      'It cost €560m.': '€560m = money 560000000 EUR',
      'A 45-million-euro plan.': '45-million-euro = money 45000000 EUR',
      'It is 300 metres long.': '300 metres = measure 300 m',
      'It hit 38C and -5 °F.': ['38C = measure 38 °C', '-5 °F = measure -5 °F'],
      'He is 6ft 2in tall.': '6ft 2in = measure 6.17 ft',
      'He ran the 100m sprint.': '100m = measure 100 m',
      'It does 60mph.': '60mph = measure 60 mph',
      'A 5-year-old won.': '5-year-old = age 5 year',
      'Ada Moss, 47, won.': '47 = age 47 year',
      'Moss, 47, and Lucia, 10, won.': ['47 = age 47 year', '10 = age 10 year'],
      'In Assam, 12, and in Bihar, 9, died.': ['12 = count 12', '9 = count 9'],
      'Women aged 50-64 years and men aged 40 through 57 years.': [
        '50-64 = range 50..64 year',
        '40 through 57 = range 40..57 year',
      ],
      'Fines of 38, 150 and 1500 euros; 5, 10 and 20 km.': [
        '38 = money 38 EUR',
        '150 = money 150 EUR',
        '1500 euros = money 1500 EUR',
        '5 = measure 5 km',
        '10 = measure 10 km',
        '20 km = measure 20 km',
      ],
      'Those aged 16 to 64 work.': '16 to 64 = range 16..64 year',
      'Sons aged 21 and 23 came.': ['21 = age 21 year', '23 = age 23 year'],
      'Some were as young as nine.': 'nine = age 9 year',
      'He died at 86.': '86 = age 86 year',
    });
    each('fr', {
      'Un budget de 1,4 million d’€, un bénéfice de 801,2 ME, entre 675 et 700 ME.': [
        '1,4 million d’€ = money 1400000 EUR',
        '801,2 ME = money 801200000 EUR',
        '675 et 700 ME = range 675000000..700000000 EUR',
      ],
      'Le taux perd un quart de point.': 'un quart de point = points 0.25 pt',
      'Cela coûte 5 M€.': '5 M€ = money 5000000 EUR',
      'Cela coûte 3,2 milliards d’euros.': '3,2 milliards d’euros = money 3200000000 EUR',
      'L’action vaut 30 centimes.': '30 centimes = money 0.3 EUR',
      'Cela coûte 500 M$.': '500 M$ = money 500000000 USD',
      'Il a fait moins 5 °C.': 'moins 5 °C = measure -5 °C',
      'À 130 km/h.': '130 km/h = measure 130 km/h',
      'Sur 2 500 m².': '2 500 m² = measure 2500 m²',
      'Mme Moss, 47 ans, est venue.': '47 ans = age 47 year',
      'Un homme de 47 ans.': '47 ans = age 47 year',
      'Un jeune d’environ dix-huit ans, une autre âgée d’environ 20 ans.': [
        'dix-huit ans = age 18 year (about)',
        '20 ans = age 20 year (about)',
      ],
      'Un bail d’environ 9 ans.': [],
      'Les mineurs de plus de 16 ans.': '16 ans = age 16 year (more)',
      'Deux passagères âgées de 21 et 23 ans.': [
        'Deux = count 2 of passagère',
        '21 = age 21 year',
        '23 ans = age 23 year',
      ],
      'Une moto de 50 cm3.': '50 cm3 = measure 50 cm³',
      'Les 18-24 ans votent.': '18-24 ans = range 18..24 year',
      'Les seniors (50 ans et plus) votent.': '50 ans = age 50 year (more)',
      'Les jeunes (15-24 ans) votent.': '15-24 ans = range 15..24 year',
      'Les 30 ans du club, les 10-15 ans à venir.': [],
      'Il y a 47 ans.': [],
    });
  });

  describe('ranges, hedges, ordinals, scores', () => {
    each('en', {
      'Between 15,000 and 20,000 people came.': '15,000 and 20,000 = range 15000..20000 of person',
      'Some 15-20 people came.': '15-20 = range 15..20 (about) of person',
      'It will cost $5-6 million.': '$5-6 million = range 5000000..6000000 USD',
      'It went from 3 to 4 million users.': ['3 = count 3000000 of user', '4 million = count 4000000 of user'],
      'It rose 1% to 4%.': ['1% = percent 1 %', '4% = percent 4 %'],
      'More than 20 people came.': '20 = count 20 (more) of person',
      'About 20 or so people came.': '20 = count 20 (about) of person',
      'They won 3-1 and lost 54-48.': ['3-1 = score 3..1', '54-48 = score 54..48'],
      'It passed by 52 votes to 48.': '52 votes to 48 = score 52..48',
      'A vote of 4 to 3, a 5 to 2 vote, 3 to 4 votes.': [
        '4 to 3 = score 4..3',
        '5 to 2 = score 5..2',
        '3 to 4 = range 3..4 of vote',
      ],
      'Leverage rose from 18 to 1, to over 25 to 1.': ['18 to 1 = ratio 18..1', '25 to 1 = ratio 25..1'],
      'At odds of about 5 to 2, a ratio of 3 to 5.': ['5 to 2 = ratio 5..2', '3 to 5 = ratio 3..5'],
      'They were outnumbered by 10 to 1.': '10 to 1 = ratio 10..1',
      'The ratio fell from 4 to 1.': ['4 = count 4', '1 = count 1'],
      'Sales fell from 8 to 1.': ['8 = count 8', '1 = count 1'],
      'It rose from 52 votes to 48 seats.': ['52 = count 52 of vote', '48 = count 48 of seat'],
      'The FTSE 100 fell and the M 25 shut; the EU sent 12 ships.': [
        '100 = ordinal 100',
        '25 = ordinal 25',
        '12 = count 12 of ship',
      ],
      'A 5-4 decision.': '5-4 = score 5..4',
      'The 21st edition of article 5.': ['21st = ordinal 21', '5 = ordinal 5'],
      'Henry VIII had six wives.': ['VIII = ordinal 8', 'six = count 6 of wife'],
    });
    each('fr', {
      'Entre 15 000 et 20 000 personnes.': '15 000 et 20 000 = range 15000..20000 of personne',
      'De 15 à 20 personnes.': ['15 = count 15 of personne', '20 = count 20 of personne'],
      'Partagé entre 120 femmes et 90 hommes.': ['120 = count 120 of femme', '90 = count 90 of homme'],
      'Il faut 15 à 20 personnes.': '15 à 20 = range 15..20 of personne',
      'Passé de 3 à 4 %.': ['3 = percent 3 %', '4 % = percent 4 %'],
      'Plus de 20 personnes.': '20 = count 20 (more) of personne',
      'Adopté par 312 voix contre 298.': '312 voix contre 298 = score 312..298',
      'Sur la RD 820 et l’A 10, le CAC 40 monte.': ['820 = ordinal 820', '10 = ordinal 10', '40 = ordinal 40'],
      'Plus d’un million de votes, près d’un tiers.': [
        'un million = count 1000000 (more) of vote',
        'un tiers = percent 33.33 % (less)',
      ],
      'Un rapport de 4 à 1, à 10 contre 1.': ['4 à 1 = ratio 4..1', '10 contre 1 = ratio 10..1'],
      'Le ratio passe de 4 à 1, selon le rapport, de 3 à 5 élus.': [
        '4 = count 4',
        '1 = count 1',
        '3 = count 3 of élu',
        '5 = count 5 of élu',
      ],
      'Victoire 3-1.': '3-1 = score 3..1',
      'La 21e édition, sous Louis XIV.': ['21e = ordinal 21', 'XIV = ordinal 14'],
    });
  });

  it('gives spans in order that do not overlap, whatever the text', () => {
    const word = fc.constantFrom(
      ...'3 20 000 1,5 million millions and et a half un deux vingt sur in five % points $ € km ans years - à to between de of XIV une dizaine . , ( )'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(
        fc.constantFrom('en' as const, 'fr' as const),
        fc.array(word, { maxLength: 14 }),
        (language, words) => {
          const text = words.join(' ');
          let end = 0;
          for (const q of quantities(language, text)) {
            assert.ok(q.start >= end && q.end > q.start && q.end <= text.length, text);
            assert.ok(Number.isFinite(q.value) && q.step > 0, text);
            end = q.end;
          }
        },
      ),
      { numRuns: 600 },
    );
  });
});
