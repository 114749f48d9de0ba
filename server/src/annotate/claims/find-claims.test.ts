import assert from 'node:assert/strict';
import { emptyKnowledge } from '../../knowledge';
import { type LanguageId, languageOf } from '../../languages';
import { OffsetMap } from '../../text';
import { annotateBlock } from '../annotate-block';
import type { AnnotatedBlock } from '../article';
import { claimsOf } from '.';

function blockOf(language: LanguageId, text: string): AnnotatedBlock {
  const block = { kind: 'paragraph' as const, text, map: OffsetMap.identity(text.length), start: 0, end: text.length };
  const ctx = { knowledge: emptyKnowledge, date: '2026-11-23' } as Parameters<typeof annotateBlock>[2];
  return annotateBlock(block, languageOf(language)!, ctx);
}

/** The score of a sentence by itself; 0 where it is no claim. */
const scoreOf = (language: LanguageId, text: string): { readonly score: number; readonly reasons: readonly string[] } =>
  blockOf(language, text).claims[0] ?? { score: 0, reasons: [] };

/** What an article is told of the source of its only statement; nobody is quoted. */
const sourceOf = (language: LanguageId, text: string): readonly string[] =>
  claimsOf(0, blockOf(language, text), [])[0]!.reasons.filter((reason) => SOURCE_REASONS.has(reason));

const SOURCE_REASONS: ReadonlySet<string> = new Set(['quoted', 'sourced', 'unsourced', 'hedged']);

interface Ranked {
  /** To be checked first, with a reason that has to be among those given. */
  readonly high: Readonly<Record<string, string>>;
  /** Greetings, scenes, opinions, questions and promises. */
  readonly low: readonly string[];
}

const COPY: Readonly<Partial<Record<LanguageId, Ranked>>> = {
  en: {
    high: {
      'Unemployment fell to 4.2 percent in October, the lowest level in 20 years.': 'statistic',
      'The city spent $45 million on the bridge last year.': 'public-money',
      'Crime rose 12 percent under the previous mayor.': 'change',
      'The government cut the health budget by a third in 2024.': 'statistic',
      'The senator voted against the bill three times.': 'law',
      'Taxes have doubled since 2019, he said.': 'public-money',
      'It was the largest deficit ever recorded by the state.': 'superlative',
      'The law bans the sale of tobacco to anyone born after 2009.': 'law',
      'Some 3,000 teachers lost their jobs because of the cuts.': 'causal',
      'The company paid no tax on profits of $2 billion.': 'public-money',
    },
    low: [
      'Thank you.',
      'Good evening.',
      'Mayor Quan came back on Friday.',
      'The ministers met in Paris on Monday.',
      'What will he do next?',
      'We will build a better future for our children.',
      'I think it was a wonderful performance.',
      'It was a sunny morning in the village.',
      'She arrived at the courthouse shortly after noon.',
      'Police were called to the square on Friday.',
      'The sun was setting when the first boats came home on Thursday.',
      'He smiled and sat down.',
      'Moss scored in the 67th minute and Hale added a second.',
      'Hull equalised before half-time with 20 minutes gone.',
      'Leeds beat Hull 3-1 on a wet pitch.',
      'He drove his Peugeot 5008 to the house on Highway 61.',
      'I hope we can do this together.',
    ],
  },
  fr: {
    high: {
      'Le chômage est tombé à 4,2 % en octobre, son plus bas niveau depuis vingt ans.': 'statistic',
      'La ville a dépensé 45 millions d’euros pour le pont l’an dernier.': 'public-money',
      'La délinquance a augmenté de 12 % sous le maire précédent.': 'change',
      'Le gouvernement a réduit d’un tiers le budget de la santé en 2024.': 'statistic',
      'Le sénateur a voté trois fois contre le texte.': 'law',
      'Les impôts ont doublé depuis 2019, affirme-t-il.': 'public-money',
      'Il s’agit du plus grand déficit jamais enregistré par l’État.': 'superlative',
      'La loi interdit la vente de tabac à toute personne née après 2009.': 'law',
      'Quelque 3 000 enseignants ont perdu leur emploi à cause des coupes.': 'statistic',
      'L’entreprise n’a payé aucun impôt sur 2 milliards d’euros de bénéfices.': 'public-money',
    },
    low: [
      'Merci beaucoup.',
      'Bonsoir à tous.',
      'Le maire est revenu vendredi.',
      'La Première ministre a salué la foule.',
      'Le premier secrétaire a dit sa joie.',
      'Les ministres se sont réunis lundi à Paris.',
      'Que fera-t-il ensuite ?',
      'Nous construirons un avenir meilleur pour nos enfants.',
      'Le musée ouvrira ses portes en mai.',
      'Je pense que c’était un spectacle magnifique.',
      'C’était une matinée ensoleillée dans le village.',
      'Masson a marqué à la 67e minute et Hallé a doublé la mise.',
      'Le buteur a égalisé après 20 minutes de jeu.',
      'Lens a battu Lille 3-1 sur un terrain gras.',
      'Elle est arrivée au tribunal peu après midi.',
      'Les policiers ont été appelés à l’école vendredi peu avant midi.',
      'Dimanche 6 septembre, un peu avant 17 h 30, le cortège s’est mis en marche.',
      'Il a souri et s’est assis.',
      'J’espère que nous y arriverons ensemble.',
    ],
  },
};

describe('claims', () => {
  it('say whether a source leads in, and whether they hold back', () => {
    assert.deepEqual(sourceOf('en', 'Crime rose 12 percent last year.'), ['unsourced']);
    assert.deepEqual(sourceOf('en', 'Crime rose 12 percent last year, according to the ministry.'), ['sourced']);
    assert.deepEqual(sourceOf('en', 'Crime reportedly rose 12 percent last year.'), ['unsourced', 'hedged']);
    assert.deepEqual(sourceOf('fr', 'La délinquance a augmenté de 12 % en 2025.'), ['unsourced']);
    assert.deepEqual(sourceOf('fr', 'Selon le ministère, la délinquance a augmenté de 12 % en 2025.'), ['sourced']);
    assert.deepEqual(sourceOf('fr', 'La délinquance a probablement augmenté de 12 % en 2025.'), [
      'unsourced',
      'hedged',
    ]);
  });

  it('tell only what a reader finds in them', () => {
    const told = (language: LanguageId, text: string) =>
      scoreOf(language, text).reasons.filter((reason) =>
        ['comparison', 'superlative', 'record', 'generalisation', 'causal', 'law', 'change', 'public-money'].includes(
          reason,
        ),
      );
    const cases: readonly [LanguageId, string, readonly string[]][] = [
      ['fr', 'Il a posé plus de 200 capteurs sur les glaciers depuis six ans.', []],
      ['fr', 'La ville a perdu plus d’habitants que la région.', ['change', 'comparison']],
      ['fr', 'C’est le plus grand parc de la région.', ['superlative']],
      ['fr', 'Plusieurs usines ont fermé depuis 2020.', []],
      ['fr', 'Toutes les usines ont fermé, un fait sans précédent.', ['generalisation', 'record']],
      ['en', 'More than 200 people lost at least one hen since May.', []],
      ['en', 'The city lost more people than the county.', ['change', 'comparison']],
      ['en', 'It is the largest park in the county.', ['superlative']],
      ['en', 'Several plants have closed since 2020.', []],
      ['en', 'Moss led Reed by 49 percent to 41 percent among 450 voters.', []],
      ['en', 'The floods led to a shortage of 300 nurses.', ['causal']],
      ['en', 'Some 21 percent of voters supported Moss.', []],
      ['en', 'They voted against the bill three times.', ['law']],
      ['en', 'The system went on sale in 25 countries, and sales went up by half.', ['change']],
      ['en', 'Reed, 61, has spent the past three years in jail.', []],
      ['fr', 'Le résultat du match, 7-2, a surpris 300 personnes.', []],
      ['fr', 'Les coupes ont provoqué une pénurie de 300 infirmières.', ['causal']],
      ['fr', 'Une avalanche a tué au moins une vingtaine de grimpeurs.', []],
      ['fr', 'Les Lillois ont perdu 2-1 ; la ville a perdu 300 habitants.', ['change']],
      ['fr', 'Les Lillois ont perdu la victoire à la 90e minute.', []],
      ['en', 'Every plant has closed for the first time.', ['generalisation', 'record']],
    ];
    for (const [language, text, reasons] of cases) assert.deepEqual([...told(language, text)].sort(), reasons, text);
  });

  it('are made by no line that only says when', () => {
    assert.deepEqual(blockOf('en', 'Saturday, 27 November 2010').claims, []);
    assert.deepEqual(blockOf('fr', 'Le 30 août 2021 à 20 h 30').claims, []);
  });

  it('rank a promise below the fact that it is about', () => {
    const pairs: readonly [LanguageId, string, string][] = [
      ['en', 'We will cut taxes by 10 percent.', 'They cut taxes by 10 percent.'],
      ['en', 'The council will build 300 homes, it promised.', 'The council built 300 homes, it said.'],
      ['fr', 'Nous baisserons les impôts de 10 %.', 'Ils ont baissé les impôts de 10 %.'],
      [
        'fr',
        'La ville construira 300 logements, a promis le maire.',
        'La ville a construit 300 logements, dit le maire.',
      ],
    ];
    for (const [language, promise, fact] of pairs)
      assert.ok(scoreOf(language, promise).score + 0.2 < scoreOf(language, fact).score, promise);
  });

  for (const [id, { high, low }] of Object.entries(COPY)) {
    const language = id as LanguageId;
    const least = Math.min(...Object.keys(high).map((text) => scoreOf(language, text).score));
    for (const [text, reason] of Object.entries(high)) {
      it(`${id}: ${text}`, () => {
        const { score, reasons } = scoreOf(language, text);
        assert.ok(score > 0.5, `${score}`);
        assert.ok(reasons.includes(reason), reasons.join());
      });
    }
    for (const text of low) {
      it(`${id}, lower: ${text}`, () => {
        const { score } = scoreOf(language, text);
        assert.ok(score < Math.min(0.35, least), `${score}`);
      });
    }
  }
});
