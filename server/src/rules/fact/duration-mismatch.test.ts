import { testRule } from '../../../test/rule-tester';
import rule from './duration-mismatch';

testRule(rule, {
  en: {
    wrong: [
      {
        text: 'He ran the port from 2004 to 2011, or [|twelve years|].',
        fixes: ['He ran the port from 2004 to 2011, or seven years.'],
        message: '“2004 to 2011” makes seven years, not “twelve years”',
      },
      {
        text: 'She was mayor for [|15 years|], from 1995 to 2005.',
        fix: 'She was mayor for 10 years, from 1995 to 2005.',
      },
      {
        text: 'The mine worked for [|40 years|] between 1950 and 1970.',
        fix: 'The mine worked for 20 years between 1950 and 1970.',
      },
      { text: 'His term (2010-2014, [|eight years|]) was quiet.' },
      {
        text: 'The war, 1861-1865 ([|nine years|]), ruined them.',
        fix: 'The war, 1861-1865 (four years), ruined them.',
      },
      { text: 'They were wed from 1980 until 2000, [|30 years|] in all.' },
      {
        text: 'The ban lasted from 1990 to 1993, a total of [|six years|].',
        fix: 'The ban lasted from 1990 to 1993, a total of three years.',
      },
      { text: 'It was shut for [|three decades|], from 1960 to 1972.', fixes: [] },
      {
        text: 'The fair ran from May 3 to May 10, or [|twelve days|].',
        fix: 'The fair ran from May 3 to May 10, or seven days.',
      },
      {
        text: 'He worked from 8 a.m. to 6 p.m., or [|eight hours|].',
        fix: 'He worked from 8 a.m. to 6 p.m., or ten hours.',
      },
      'The strike lasted from March to May 2020, a period of [|six months|].',
      {
        text: 'Her [|eight-year|] term, from 2015 to 2020, was quiet.',
        fix: 'Her five-year term, from 2015 to 2020, was quiet.',
      },
      {
        text: 'He taught there from 1971 to 1999, or [|18 years|].',
        fix: 'He taught there from 1971 to 1999, or 28 years.',
      },
      { text: '“I ran it from 2004 to 2011, or [|twelve years|],” he said.', fixes: [] },
    ],
    right: [
      'He ran the port from 2004 to 2011, or seven years.',
      'He ran the port from 2004 to 2011, or eight seasons.',
      'He ran the port from 2004 to 2011, or eight years.',
      'He ran the port from 2004 to 2011, or almost seven years.',
      'She was mayor for 10 years, from 1995 to 2005.',
      'The fair ran from May 3 to May 10, or eight days.',
      'The fair ran from May 3 to May 17, or two weeks.',
      'He worked from 8 a.m. to 6 p.m., or ten hours.',
      'The strike lasted from March to May 2020, a period of three months.',
      'The bar is open from 8 p.m. to 2 a.m., for six hours.',
      'It was shut for three decades, from 1960 to 1988.',
      'From 2004 to 2011 he won three cups in five years.',
      'He ran it from 2004 to 2011, two years longer than planned.',
      'From 2004 to 2011 rents rose by 12 percent.',
      'He was jailed for 12 years for fraud committed from 2004 to 2011.',
    ],
  },
  fr: {
    wrong: [
      {
        text: 'Il a dirigé le port de 2004 à 2011, soit [|douze ans|].',
        fixes: ['Il a dirigé le port de 2004 à 2011, soit sept ans.'],
      },
      {
        text: 'Elle a été maire pendant [|15 ans|], de 1995 à 2005.',
        fix: 'Elle a été maire pendant 10 ans, de 1995 à 2005.',
      },
      { text: 'La mine a fonctionné pendant [|40 ans|], entre 1950 et 1970.' },
      {
        text: 'Son mandat (2010-2014, soit [|huit ans|]) fut calme.',
        fix: 'Son mandat (2010-2014, soit quatre ans) fut calme.',
      },
      { text: 'La guerre, 1861-1865 ([|neuf ans|]), les a ruinés.' },
      {
        text: 'L’interdiction a duré de 1990 à 1993, soit [|six années|].',
        fix: 'L’interdiction a duré de 1990 à 1993, soit trois années.',
      },
      { text: 'Fermé pendant [|trois décennies|], de 1960 à 1972, il rouvre.', fixes: [] },
      {
        text: 'La foire s’est tenue du 3 au 10 mai, soit [|douze jours|].',
        fix: 'La foire s’est tenue du 3 au 10 mai, soit sept jours.',
      },
      {
        text: 'Il a travaillé de 8 h à 18 h, soit [|huit heures|].',
        fix: 'Il a travaillé de 8 h à 18 h, soit dix heures.',
      },
      { text: 'La grève a duré de mars à mai 2020, soit [|six mois|].' },
      { text: 'Il y a enseigné de 1971 à 1999, soit [|18 ans|].', fix: 'Il y a enseigné de 1971 à 1999, soit 28 ans.' },
      { text: 'Ils ont vécu ici [|30 ans|], de 1980 à 2000.', fix: 'Ils ont vécu ici 20 ans, de 1980 à 2000.' },
      { text: '« Je l’ai dirigé de 2004 à 2011, soit [|douze ans|] », a-t-il dit.', fixes: [] },
    ],
    right: [
      'Il a dirigé le port de 2004 à 2011, soit sept ans.',
      'Il a dirigé le port de 2004 à 2011, soit huit ans.',
      'Il a dirigé le port de 2004 à 2011, soit près de sept ans.',
      'Elle a été maire pendant 10 ans, de 1995 à 2005.',
      'Fermé pendant trois décennies, de 1960 à 1988, il rouvre.',
      'La foire s’est tenue du 3 au 10 mai, soit huit jours.',
      'Il a travaillé de 8 h à 18 h, soit dix heures.',
      'La grève a duré de mars à mai 2020, soit trois mois.',
      'De 2004 à 2011, il a gagné trois coupes en cinq ans.',
      'De 2004 à 2011, les loyers ont augmenté de 12 %.',
      'Il a été condamné à 12 ans de prison pour des faits commis de 2004 à 2011.',
      'Il l’a dirigé de 2004 à 2011, deux ans de plus que prévu.',
      'Âgé de 30 ans, il y a vécu de 1980 à 2000.',
    ],
  },
});
