import assert from 'node:assert/strict';
import { type LanguageId, languageOf } from '../../languages';
import { findDates } from '../dates';
import { findQuantities } from '.';
import { draftOf } from './draft.fixture';

const CONTEXT = { date: '2026-11-23' } as Parameters<typeof findDates>[1];

/** Each figure of a text as written, a label in brackets. */
function read(language: LanguageId, text: string): string {
  const draft = draftOf(text, languageOf(language)!);
  return findQuantities({ ...draft, dates: findDates(draft, CONTEXT) }, CONTEXT)
    .map(({ start, end, label }) => (label ? `[${text.slice(start, end)}]` : text.slice(start, end)))
    .join(' ');
}

function each(language: LanguageId, cases: Readonly<Record<string, string>>): void {
  for (const [text, expected] of Object.entries(cases))
    it(`${language}: ${text}`, () => assert.equal(read(language, text), expected));
}

describe('labels', () => {
  describe('articles of law', () => {
    each('en', {
      'In count 1 he was charged; the count was 12.': '[1] 12',
      'It breaks Section 28(2) and rule 10b-5, s. 12 and § 3.': '[28(2)] [10b-5] [12] [3]',
      'Sections 2 and 3 apply, and articles 5, 6 and 7 do not.': '[2] [3] [5] [6] [7]',
      'She cited Article 5(1)(a) of Regulation 2016/679.': '[5(1)(a)]',
      'Section 28 states that 12 people may vote.': '[28] 12',
      'In that section 12 people work; in this match 3 players fell.': '12 3',
    });
    each('fr', {
      'En semaine 36, 12 élus ; cette semaine 12 morts.': '[36] 12 12',
      'L’art. 221-4 et l’article L. 1234-5 sont visés.': '[221-4] [1234-5]',
      'Les articles L.121-1 et R. 421-1, et l’art. L. 12.': '[121-1] [421-1] [12]',
      'L’article 5 précise que 12 élus votent, l’article L 121-1 aussi.': '[5] 12 [121-1]',
      'La loi n° 2019-828 et le décret n° 85-603 du 3 mars.': '[2019-828] [85-603]',
      'Elle manque de vitamine D. 12 autres aussi.': '12',
    });
  });

  describe('models, works and divisions', () => {
    each('en', {
      'He has a Peugeot 5008 and plays Halo 3 on an Xbox 360.': '[5008] [3] [360]',
      'Boeing 737 deliveries fell, and 12 Airbus 320 jets flew.': '[737] 12 [320]',
      'Windows 11 runs on an RTX 4090; Formula 1 returns.': '[11] [4090] [1]',
      'They took Highway 61 and watched Channel 4.': '[61] [4]',
      'Type 2 diabetes is common, and Phase 3 trials began.': '[2] [3]',
      'Sharknado 3 opened on Friday. Sharknado 3 was a hit.': '[3] [3]',
      'Yesterday 3 died. Later 12 were found.': '3 12',
      'A 747 has landed, and two 747’s took off.': '[747] two',
      'In Paris 12 people died; in Gaza 45 were hurt.': '12 45',
      'At Renault 300 jobs are at risk; he told Reuters 12 people died.': '300 12',
      'Leeds beat Hull 3-1 on Friday.': '3-1',
      'Some 12 people came; This Easter 3,000 did.': '12 3,000',
      'Toyota sold 3 Corollas.': '3',
    });
    each('fr', {
      'Il roule en Peugeot 5008 et joue à Halo 3 sur une PlayStation 5.': '[5008] [3] [5]',
      'Les livraisons de Boeing 737 ont chuté de 12 %.': '[737] 12 %',
      'La Ligue 2 reprend, la RN 20 ferme, la COP 21 aussi.': '[2] [20] [21]',
      'Sharknado 3 est sorti. Hier 3 sont morts.': '[3] 3',
      'La 205 et la Renault 5 étaient garées.': '[205] [5]',
      'À Lyon 12 personnes ont été blessées ; en Ukraine 45 sont mortes.': '12 45',
      'Il a battu Nice 2 à 0 et Lyon 3-1.': '2 0 3-1',
      'Un prêt de COP 50 000 a été signé.': 'COP 50 000',
    });
  });

  describe('ages by a bare number', () => {
    const kinds = (text: string) => {
      const draft = draftOf(text, languageOf('en')!);
      return findQuantities({ ...draft, dates: [] }, CONTEXT).map(({ kind, value }) => `${kind} ${value}`);
    };
    it('says them of a person alone', () => {
      assert.deepEqual(kinds('She is 52. He was 34 when he left.'), ['age 52', 'age 34']);
      assert.deepEqual(kinds('She was born in Leeds and is 52.'), ['age 52']);
      assert.deepEqual(kinds('The score is 52. He is 12 points up.'), ['count 52', 'points 12']);
    });
  });
});
