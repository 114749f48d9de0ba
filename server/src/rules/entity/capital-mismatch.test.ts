import { testRule } from '../../../test/rule-tester';
import rule from './capital-mismatch';

testRule(rule, {
  en: {
    wrong: [
      {
        text: '[|Sydney|], the capital of Australia, hosted the talks.',
        fixes: [
          'Canberra, the capital of Australia, hosted the talks.',
          'Sydney, a city in Australia, hosted the talks.',
        ],
        message: 'Sydney is not the capital of Australia: Canberra is.',
      },
      {
        text: 'They flew to the Brazilian capital, [|Rio de Janeiro|], on Friday.',
        fix: 'They flew to the Brazilian capital, Brasilia, on Friday.',
      },
      {
        text: "Talks open in Turkey's capital, [|Istanbul|], on Monday.",
        fix: "Talks open in Turkey's capital, Ankara, on Monday.",
      },
    ],
    right: [
      'Canberra, the capital of Australia, hosted the talks.',
      'Sydney, the financial capital of Australia, hosted the talks.',
      'Amsterdam is the capital of the Netherlands and The Hague its seat of government.',
      'They flew to the Brazilian capital, Brasilia, on Friday.',
      'Sydney, the capital of New South Wales, hosted the talks.',
      'From Lagos, the former capital of Nigeria, they drove north.',
    ],
  },
  fr: {
    wrong: [
      {
        text: '[|Sydney|], capitale de l’Australie, accueille le sommet.',
        fix: 'Canberra, capitale de l’Australie, accueille le sommet.',
      },
      {
        text: 'Ils ont atterri dans la capitale turque, [|Istanbul|], vendredi.',
        fix: 'Ils ont atterri dans la capitale turque, Ankara, vendredi.',
      },
      { text: '[|Casablanca|] est la capitale du Maroc.', fix: 'Rabat est la capitale du Maroc.' },
    ],
    right: [
      'Canberra, capitale de l’Australie, accueille le sommet.',
      'Casablanca, capitale économique du Maroc, accueille le salon.',
      'Milan est la capitale de la mode, et Rome la capitale de l’Italie.',
      'Cayenne, capitale de la Guyane, se prépare.',
    ],
  },
});
