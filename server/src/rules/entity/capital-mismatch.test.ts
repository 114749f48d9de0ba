import { testRule } from '../../../test/rule-tester';
import rule from './capital-mismatch';

testRule(rule, {
  en: {
    wrong: [
      '[|Casablanca|], Morocco’s capital, hosts the fair.',
      'The talks moved to the Swiss capital, [|Zurich|], on Monday.',
      'Tourists left [|Auckland|], the capital of New Zealand, on Friday.',
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
      {
        text: '[|Chicago|], the capital of Illinois, votes on Tuesday.',
        fixes: [
          'Springfield, the capital of Illinois, votes on Tuesday.',
          'Chicago, a city in Illinois, votes on Tuesday.',
        ],
        message: 'Chicago is not the capital of Illinois: Springfield is.',
      },
      'The governor spoke in [|Los Angeles|], the state capital of California.',
      '[|Vancouver|] is the capital of British Columbia.',
      "Voters in Florida's capital, [|Miami|], queued for hours.",
      'The talks in [|Sydney|], the capital of Queensland, broke down.',
    ],
    right: [
      'Rabat, Morocco’s capital, hosts the fair.',
      'Casablanca, Morocco’s largest city, hosts the fair.',
      'The governor spoke in Sacramento, the state capital of California.',
      'Sydney, a state capital of Australia, hosted the talks.',
      'Springfield, the capital of Illinois, votes on Tuesday.',
      'Montpelier is the capital of Vermont, and Pierre that of South Dakota.',
      'Atlanta, the capital of Georgia, and Tbilisi, the capital of Georgia, are twinned.',
      'Philadelphia was once the capital of Pennsylvania.',
      'In 1790 Philadelphia was the capital of Pennsylvania.',
      'Rio de Janeiro was the capital of Brazil until 1960.',
      { text: 'Back in 1788, Philadelphia, the capital of Pennsylvania, had 40,000 people.', date: '2026-03-02' },
      'Louisville is the horse-racing capital of Kentucky.',
      'Munich, the Bavarian capital, and Düsseldorf, the capital of North Rhine-Westphalia, bid too.',
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
      '[|Casablanca|], capitale du Maroc, accueille le salon.',
      'Les discussions se poursuivent dans la capitale suisse, [|Zurich|].',
      'Les touristes ont quitté [|Auckland|], la capitale de la Nouvelle-Zélande, vendredi.',
      {
        text: 'Le congrès aura lieu à [|Lima|], capitale du Chili, le 30 avril.',
        fix: 'Le congrès aura lieu à Santiago, capitale du Chili, le 30 avril.',
      },
      {
        text: '[|Sydney|], capitale de l’Australie, accueille le sommet.',
        fix: 'Canberra, capitale de l’Australie, accueille le sommet.',
      },
      {
        text: 'Ils ont atterri dans la capitale turque, [|Istanbul|], vendredi.',
        fix: 'Ils ont atterri dans la capitale turque, Ankara, vendredi.',
      },
      { text: '[|Casablanca|] est la capitale du Maroc.', fix: 'Rabat est la capitale du Maroc.' },
      {
        text: '[|Houston|], la capitale du Texas, est inondée.',
        fix: 'Austin, la capitale du Texas, est inondée.',
      },
      {
        text: 'Le séisme de 1755 est resté dans les mémoires. [|Lisbonne|], capitale de l’Espagne, s’en souvient.',
        date: '2026-03-02',
      },
      '[|Francfort|], capitale de la Hesse, accueille le salon.',
    ],
    right: [
      'Rabat, capitale du Maroc, accueille le salon.',
      'Casablanca, capitale économique du Maroc, accueille le salon.',
      'Austin, la capitale du Texas, est inondée.',
      'Bâton-Rouge, capitale de la Louisiane, vote mardi.',
      'Atlanta, capitale de la Géorgie, vote mardi.',
      'Montréal, capitale économique du Québec, a voté.',
      'Québec est la capitale du Québec.',
      'Rio de Janeiro était la capitale du Brésil jusqu’en 1960.',
      'Le congrès aura lieu à Lima, capitale du Pérou, le 30 avril.',
      'Canberra, capitale de l’Australie, accueille le sommet.',
      'Casablanca, capitale économique du Maroc, accueille le salon.',
      'Milan est la capitale de la mode, et Rome la capitale de l’Italie.',
      { text: 'En 1810, Rio de Janeiro, capitale du Portugal, a reçu la cour.', date: '2026-03-02' },
      { text: 'Le siège a été bâti en 1950. Rio, capitale du Brésil, s’en souvient.', date: '2026-03-02' },
      'Cayenne, capitale de la Guyane, se prépare.',
    ],
  },
});
