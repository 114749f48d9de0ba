import { testRule } from '../../../test/rule-tester';
import rule from './duration-mismatch';

testRule(rule, {
  en: {
    wrong: [
      {
        text: 'He ran the port from 2004 to 2011, or [|twelve years|].',
        fixes: ['He ran the port from 2004 to 2011, or seven years.'],
        message: '2004 to 2011 is 7 years',
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
      'De 2004 à 2011, il a gagné trois coupes en cinq ans.',
      'De 2004 à 2011, les loyers ont augmenté de 12 %.',
      'Il a été condamné à 12 ans de prison pour des faits commis de 2004 à 2011.',
      'Il l’a dirigé de 2004 à 2011, deux ans de plus que prévu.',
      'Âgé de 30 ans, il y a vécu de 1980 à 2000.',
    ],
  },
});
