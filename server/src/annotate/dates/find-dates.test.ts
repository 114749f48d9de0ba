import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type LanguageId, languageOf } from '../../languages';
import { draftOf } from '../quantities/draft.fixture';
import { findDates } from '.';

const ARTICLE = '2026-11-23';

/** Each mention as "words = kind value", with the day that it resolves to where that is another. */
function read(language: LanguageId, text: string, date: string | null = ARTICLE): string[] {
  const draft = draftOf(text, languageOf(language)!);
  return findDates(draft, { ...NO_KNOWLEDGE, date }).map(
    (m) => `${text.slice(m.start, m.end)} = ${m.kind} ${m.resolved ?? m.value}`,
  );
}

const NO_KNOWLEDGE = {} as Parameters<typeof findDates>[1];

function each(language: LanguageId, cases: Readonly<Record<string, string | readonly string[]>>): void {
  for (const [text, expected] of Object.entries(cases)) {
    it(`${language}: ${text}`, () => assert.deepEqual(read(language, text), [expected].flat()));
  }
}

describe('dates', () => {
  describe('absolute and partial', () => {
    each('en', {
      'It opened on Monday, March 2, 2026.': 'Monday, March 2, 2026 = date 2026-03-02',
      'It opened on 2 March 2026.': '2 March 2026 = date 2026-03-02',
      'It opened on the 2nd of March 2026.': '2nd of March 2026 = date 2026-03-02',
      'It opened on Nov. 3.': 'Nov. 3 = date 2026-11-03',
      'It opened in March 2024.': 'March 2024 = date 2024-03',
      'It opened in 2024 and closed.': '2024 = date 2024',
      'It opened on 2024-03-02.': '2024-03-02 = date 2024-03-02',
      'It opened on 24/11/2025.': '24/11/2025 = date 2025-11-24',
      'It closes on November 31.': 'November 31 = date null',
      'The 2014 protests spread.': '2014 = date 2014',
      'In 2019, on 3 May, it opened.': ['2019 = date 2019', '3 May = date 2019-05-03'],
      'In March 40 people marched on.': 'March = date 2026-03',
      'They march in May and may march again.': 'May = date 2026-05',
      'Some 1500 people came.': [],
      'See question 5-1995 of 6 April 2011.': '6 April 2011 = date 2011-04-06',
      'Its 2009 adjusted profit fell.': '2009 = date 2009',
      'Its 2009 older cows died; 2013 staff left.': [],
      'It cost 2000 euros.': [],
      'It dates from 44 BC or 1200 BC.': ['44 BC = date -44', '1200 BC = date -1200'],
      'It was in the Edmonton Sun, August 16, 2008.': 'August 16, 2008 = date 2008-08-16',
    });
    each('fr', {
      'L’exercice 2017/2018 ressort en hausse.': '2017/2018 = range 2017/2018',
      'Sur les 5 dernières semaines, depuis la mi-août.': [
        '5 dernières semaines = duration P5W',
        'mi-août = date 2026-08',
      ],
      'Il s’en tient à 1 m. Depuis 2020, il pleut.': '2020 = date 2020',
      'Il ouvre lundi 2 mars 2026.': 'lundi 2 mars 2026 = date 2026-03-02',
      'Il ouvre le 1er mars 2026.': '1er mars 2026 = date 2026-03-01',
      'Il ouvre le premier mai 2024.': 'premier mai 2024 = date 2024-05-01',
      'Il a ouvert le 3 novembre.': '3 novembre = date 2026-11-03',
      'Il a ouvert en mars 2024.': 'mars 2024 = date 2024-03',
      'Il a ouvert en 2024.': '2024 = date 2024',
      'Un record de 1968 égalé ; quelque 1968 habitants, 1980 km.': '1968 = date 1968',
      'Il a ouvert le 24/11/2025.': '24/11/2025 = date 2025-11-24',
      'Il ferme le 31 novembre 2026.': '31 novembre 2026 = date null',
      'Il a ouvert en mars dernier.': 'mars dernier = date 2026-03',
      'La planète Mars est loin ; mars aussi.': [],
      'Quelque 1500 personnes sont venues.': [],
      'Ouvert en 1200 av. J.-C. par eux.': '1200 av. J.-C. = date -1200',
    });
  });

  describe('years in words', () => {
    each('en', {
      'He was born in nineteen sixty-eight.': 'nineteen sixty-eight = date 1968',
      'By twenty twenty-one it had closed.': 'twenty twenty-one = date 2021',
      'She moved in two thousand and three.': 'two thousand and three = date 2003',
      'It opened in two thousand homes.': [],
      'It closed in nineteen hundred and five.': 'nineteen hundred and five = date 1905',
      'The nineteen sixties ended.': 'nineteen sixties = range 1960/1969',
      'In fifteen thirty-second clips, he spoke.': 'thirty-second = duration PT30S',
    });
    each('fr', {
      'Le premier mai mil neuf cent soixante-huit.': 'premier mai mil neuf cent soixante-huit = date 1968-05-01',
      'L’an deux mil trois fut sec.': 'deux mil trois = date 2003',
      'C’était en l’an deux mille dix-huit.': 'deux mille dix-huit = date 2018',
      'Elle est née en dix-neuf cent quarante.': 'dix-neuf cent quarante = date 1940',
      'Il est tiré en deux mille dix exemplaires.': [],
      'Le mil et le sorgho manquent.': [],
    });
  });

  describe('a weekday that the year in scope rules out', () => {
    const MARCH = '2026-03-12';
    it('en: takes the year nearest the article', () => {
      assert.deepEqual(read('en', 'In November 2025 they met. It was out on Tuesday, March 10.', MARCH), [
        'November 2025 = date 2025-11',
        'Tuesday, March 10 = date 2026-03-10',
      ]);
    });
    it('fr: takes the year nearest the article', () => {
      assert.deepEqual(read('fr', 'En novembre 2025, ils ont signé. Le texte est sorti le mardi 10 mars.', MARCH), [
        'novembre 2025 = date 2025-11',
        'mardi 10 mars = date 2026-03-10',
      ]);
    });
    it('keeps the year that the weekday fits, and that of a day without one', () => {
      assert.deepEqual(read('en', 'In 2025 they met on Monday, March 10, and on March 12.', MARCH), [
        '2025 = date 2025',
        'Monday, March 10 = date 2025-03-10',
        'March 12 = date 2025-03-12',
      ]);
    });
  });

  describe('weekdays and relative days', () => {
    each('en', {
      'He left on Friday.': 'Friday = weekday 2026-11-20',
      'He will leave on Friday.': 'Friday = weekday 2026-11-27',
      'He left on Monday.': 'Monday = weekday 2026-11-23',
      'He left yesterday.': 'yesterday = relative 2026-11-22',
      'He left the day before yesterday.': 'the day before yesterday = relative 2026-11-21',
      'He left last Tuesday.': 'last Tuesday = weekday 2026-11-17',
      'He left two days ago.': 'two days ago = relative 2026-11-21',
      'He leaves next week.': 'next week = relative 2026-11-30/2026-12-06',
      'He left last year.': 'last year = relative 2025',
      'He left a decade ago.': 'a decade ago = relative 2016',
      'He left on 3 May 2020. The next day he was back.': [
        '3 May 2020 = date 2020-05-03',
        'The next day = relative 2020-05-04',
      ],
      'It rained on Good Friday.': [],
      'He died on 3 March last year.': ['3 March = date 2025-03-03', 'last year = relative 2025'],
      'He was there in July last year.': ['July = date 2025-07', 'last year = relative 2025'],
      'It sold nine in 2019, against seven the previous year.': [
        '2019 = date 2019',
        'the previous year = relative 2018',
      ],
      'It sold nine in 2019, against seven a year earlier.': ['2019 = date 2019', 'a year earlier = relative 2018'],
      'It closes on 7 December 2026, a Monday, at noon.': [
        '7 December 2026, a Monday = date 2026-12-07',
        'noon = time T12:00',
      ],
      'It cost nine in 2019. It opened on Friday, and closes on 3 December.': [
        '2019 = date 2019',
        'Friday = weekday 2026-11-20',
        '3 December = date 2026-12-03',
      ],
      'It failed in 2019. It will open on 3 December.': ['2019 = date 2019', '3 December = date 2026-12-03'],
      'It failed in 2019. It closed on 3 December.': ['2019 = date 2019', '3 December = date 2019-12-03'],
      'The trial opens on Monday (Nov. 23) in Lyon.': 'Monday (Nov. 23 = date 2026-11-23',
      'It rose in October, from the previous month’s low.': [
        'October = date 2026-10',
        'the previous month = relative 2026-09',
      ],
      'Fined in 2011, he was tried in March of this year and freed in April.': [
        '2011 = date 2011',
        'March = date 2026-03',
        'this year = relative 2026',
        'April = date 2026-04',
      ],
      'It was the lowest since early 2009. In March it rose.': ['early 2009 = date 2009', 'March = date 2026-03'],
      'He returns in two weeks.': 'two weeks = relative 2026-12-07',
      'It rained on April 14-15 in 2018.': 'April 14-15 in 2018 = range 2018-04-14/2018-04-15',
      'It opened on 3 May in 2018 and closed.': '3 May in 2018 = date 2018-05-03',
      'Temperatures soared into the 90s; it was built in the 90s.': '90s = range 1990/1999',
      'The term was cut from six to five years.': ['six = duration P6Y', 'five years = duration P5Y'],
      'It rained for ten consecutive days.': 'ten consecutive days = duration P10D',
      'Sales fell by half in a year.': [],
      'Prices doubled in two years.': 'two years = duration P2Y',
      'The house was built in two years.': 'two years = duration P2Y',
      'A vote is expected in two weeks.': 'two weeks = relative 2026-12-07',
      'She announced a vote in two weeks.': 'two weeks = relative 2026-12-07',
      'The court set a hearing in two weeks.': 'two weeks = relative 2026-12-07',
      'He said it would open in two weeks.': 'two weeks = relative 2026-12-07',
      'It was the worst flood in 30 years.': '30 years = duration P30Y',
      'It was the third fire in two weeks.': 'two weeks = duration P2W',
      'Polls closed on 23 May.': '23 May = date 2026-05-23',
      'It opens on 7 December.': '7 December = date 2026-12-07',
      'They met on Sunday evening, 8 November, at home.': 'Sunday evening, 8 November = date 2026-11-08',
      'The strike began on Tues., Nov. 17.': 'Tues., Nov. 17 = date 2026-11-17',
    });
    each('fr', {
      'Il est parti vendredi.': 'vendredi = weekday 2026-11-20',
      'Il partira vendredi.': 'vendredi = weekday 2026-11-27',
      'Il est parti hier.': 'hier = relative 2026-11-22',
      'Il est parti avant-hier.': 'avant-hier = relative 2026-11-21',
      'Il est parti mardi dernier.': 'mardi dernier = weekday 2026-11-17',
      'Il est parti il y a deux jours.': 'il y a deux jours = relative 2026-11-21',
      'Il part la semaine prochaine.': 'semaine prochaine = relative 2026-11-30/2026-12-06',
      'Il est parti l’an dernier.': 'an dernier = relative 2025',
      'Il est mort le 3 mars de l’an dernier.': ['3 mars = date 2025-03-03', 'an dernier = relative 2025'],
      'Neuf en 2019, contre sept l’année précédente.': ['2019 = date 2019', 'année précédente = relative 2018'],
      'Deux nuls et sept défaites au cours des sept derniers matchs, de sept. à oct.': [
        'sept. à oct. = range 2026-09/2026-10',
      ],
      'Neuf en 2019, contre sept un an plus tôt.': ['2019 = date 2019', 'un an plus tôt = relative 2018'],
      'Clôture le 30 novembre 2026 (lundi).': '30 novembre 2026 (lundi = date 2026-11-30',
      'Le procès du 8-Mars a repris.': '8-Mars = date 2026-03-08',
      'Échec en 2019. Il rouvrira le 3 décembre.': ['2019 = date 2019', '3 décembre = date 2026-12-03'],
      'Au plus bas depuis début 2009, selon une note publiée en mars.': [
        'début 2009 = date 2009',
        'mars = date 2026-03',
      ],
      'Le bilan de dimanche matin 8 novembre a doublé.': 'dimanche matin 8 novembre = date 2026-11-08',
      'Il jouera samedi 5 à Lyon, mardi 1er à Dax.': ['samedi 5 = date 2026-12-05', 'mardi 1er = date 2026-12-01'],
      'Samedi 5 personnes ont été blessées.': 'Samedi = weekday 2026-11-21',
      'Ils reviendront le 1er au soir.': '1er = date 2026-12-01',
      'Signé le 28 mars 2025, il court depuis le 1er.': ['28 mars 2025 = date 2025-03-28', '1er = date 2025-04-01'],
      'Il est le 1er, et le 1er tour est loin.': [],
      'Il reviendra dans deux semaines.': 'deux semaines = relative 2026-12-07',
      'Parti le 3 mai 2020, il revint le lendemain.': [
        '3 mai 2020 = date 2020-05-03',
        'le lendemain = relative 2020-05-04',
      ],
    });
    it('leaves what it cannot tell without an article date', () => {
      assert.deepEqual(read('en', 'He left on Friday, two days ago.', null), [
        'Friday = weekday null',
        'two days ago = relative null',
      ]);
    });
  });

  describe('ranges, lengths, decades, centuries', () => {
    each('en', {
      "The 1990’s, early 2010's and ’90’s.": [
        '1990’s = range 1990/1999',
        "early 2010's = range 2010/2019",
        '90’s = range 1990/1999',
      ],
      '2020’s first storm hit those in their 20’s.': '2020 = date 2020',
      'World Cup 2026 tickets and Regulation 2016/679.': '2026 = date 2026',
      'He ran it from 2015 to 2020.': '2015 to 2020 = range 2015/2020',
      'Dunn (1920-1999) wrote.': '1920-1999 = range 1920/1999',
      'The 2015-16 season ended.': '2015-16 = range 2015/2016',
      'Open May 3-5, 2026.': 'May 3-5, 2026 = range 2026-05-03/2026-05-05',
      'Open from 3 to 5 May 2026.': '3 to 5 May 2026 = range 2026-05-03/2026-05-05',
      'It ran from March to May 2020.': 'March to May 2020 = range 2020-03/2020-05',
      'Figures for July to September 2017 fell.': 'July to September 2017 = range 2017-07/2017-09',
      'It moved in May 2019 to June.': ['May 2019 = date 2019-05', 'June = date 2019-06'],
      'It lasted eight years.': 'eight years = duration P8Y',
      'A five-year plan.': 'five-year = duration P5Y',
      'It takes 10 to 15 days.': '10 to 15 days = range P10D/P15D',
      'In the 1920s and the sixties.': ['1920s = range 1920/1929', 'sixties = range 1960/1969'],
      'In the 18th century.': '18th century = range 1701/1800',
      'In the early 1990s.': 'early 1990s = range 1990/1999',
      'In Q3 2025.': 'Q3 2025 = range 2025-07/2025-09',
      'In the second and third centuries.': ['second = range 101/200', 'third centuries = range 201/300'],
      'In the third quarter of 2023.': 'third quarter of 2023 = range 2023-07/2023-09',
      'A 5-year-old won.': [],
    });
    each('fr', {
      'Il l’a dirigé de 2015 à 2020.': '2015 à 2020 = range 2015/2020',
      'Ouvert du 3 au 5 mai 2026.': '3 au 5 mai 2026 = range 2026-05-03/2026-05-05',
      'Ouvert entre le 3 et le 5 mai 2026.': '3 et le 5 mai 2026 = range 2026-05-03/2026-05-05',
      'Cela a duré huit ans.': 'huit ans = duration P8Y',
      'Il faut entre 10 et 15 jours.': '10 et 15 jours = range P10D/P15D',
      'Dans les années 1920, puis les années quatre-vingt.': [
        'années 1920 = range 1920/1929',
        'années quatre-vingt = range 1980/1989',
      ],
      'Au XIXe siècle.': 'XIXe siècle = range 1801/1900',
      'Aux XVIIIe et XIXe siècles.': ['XVIIIe = range 1701/1800', 'XIXe siècles = range 1801/1900'],
      'Au vingt et unième siècle.': 'vingt et unième siècle = range 2001/2100',
      'À la mi-mars 2024.': 'mi-mars 2024 = date 2024-03',
      'Au T3 2025.': 'T3 2025 = range 2025-07/2025-09',
      'Après Louis XIV, le XIXe siècle.': 'XIXe siècle = range 1801/1900',
      'Au premier trimestre 2024.': 'premier trimestre 2024 = range 2024-01/2024-03',
      'Un homme de 47 ans, condamné à 5 ans de prison.': '5 ans = duration P5Y',
      'Mme Moss, 47 ans, est partie.': [],
    });
  });

  describe('times', () => {
    each('en', {
      'It starts at 7 p.m. on time.': '7 p.m. = time T19:00',
      'Open 6-9 p.m. and 11-2 p.m.': ['6-9 p.m. = range T18:00/T21:00', '11-2 p.m. = range T11:00/T14:00'],
      'He ran it in 20 minutes.': '20 minutes = duration PT20M',
      'A man in his 40s.': [],
      'It starts at 12:15 PM.': '12:15 PM = time T12:15',
      'It starts at 7:30pm.': '7:30pm = time T19:30',
      'It starts at 19:30 GMT.': '19:30 GMT = time T19:30',
      'It starts at 1400 GMT.': '1400 GMT = time T14:00',
      'It has 1400 local members.': [],
      'It starts at noon.': 'noon = time T12:00',
      'Open from 9am to 5pm.': '9am to 5pm = range T09:00/T17:00',
      'It is 12 a.m. now.': '12 a.m. = time T00:00',
    });
    each('fr', {
      'Il ouvre de 9 heures à 14 heures.': '9 heures à 14 heures = range T09:00/T14:00',
      'Le trajet passe de 2 heures à 3 heures de route.': ['2 heures = duration PT2H', '3 heures = duration PT3H'],
      'Il débute à 20 h 30.': '20 h 30 = time T20:30',
      'Il débute à 20h30 GMT.': '20h30 GMT = time T20:30',
      'Il débute à 7 heures du soir.': '7 heures du soir = time T19:00',
      'Il débute à l’approche des 20 heures, en début d’après midi.': '20 heures = time T20:00',
      'Il dure 1h30 de film, à 20h30 de préférence.': '20h30 = time T20:30',
      'Il débute à vingt heures trente.': 'vingt heures trente = time T20:30',
      'Il débute à midi et demi.': 'midi et demi = time T12:30',
      'Il débute à 7 heures et quart.': '7 heures et quart = time T07:15',
      'Il a dormi 7 heures.': '7 heures = duration PT7H',
    });
  });

  it('gives spans in order that do not overlap, whatever the text', () => {
    const word = fc.constantFrom(
      ...'3 31 2024 1er XIXe May mars Monday lundi to au - – de from between entre et and , . siècle century ans years ago il y a 20h30 p.m. last dernier le the 1920s'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(
        fc.constantFrom('en' as const, 'fr' as const),
        fc.array(word, { maxLength: 14 }),
        (language, words) => {
          const text = words.join(' ');
          const found = findDates(draftOf(text, languageOf(language)!), { ...NO_KNOWLEDGE, date: ARTICLE });
          let end = 0;
          for (const mention of found) {
            assert.ok(mention.start >= end && mention.end > mention.start && mention.end <= text.length, text);
            end = mention.end;
          }
        },
      ),
      { numRuns: 600 },
    );
  });
});
