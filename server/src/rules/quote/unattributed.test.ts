import { testRule } from '../../../test/rule-tester';
import rule from './unattributed';

testRule(rule, {
  fr: {
    wrong: [
      '[|« Nous attendons une réponse depuis des mois et des mois. »|]\n\nLe pont est fermé depuis lundi.',
      'Le pont est fermé depuis lundi.\n\n[|« Nous attendons une réponse depuis des mois et des mois. »|]',
    ],
    right: [
      '« Nous attendons une réponse depuis des mois », a dit le maire.',
      'Le maire a pris la parole. « Nous attendons une réponse depuis des mois et des mois. »',
      'Le maire a répondu jeudi.\n\n« Nous attendons une réponse depuis des mois et des mois. »',
      '« Nous attendons une réponse depuis des mois.\n\n« Elle viendra, nous le savons », a dit le maire.',
      '« Nous attendons une réponse depuis des mois et des mois. »\n\nColère à la mairie pour Jeanne Morel, qui dirige le club.',
      'Son roman, « La Longue Route des gens sans pays », est paru.',
    ],
  },
  en: {
    wrong: ['The bridge has been closed since Monday.\n\n[|“We have been waiting for an answer for months.”|]'],
    right: [
      '“We have been waiting for an answer for months,” the mayor said.',
      '“It is safe,” said the mayor. “We have been waiting for an answer for months.”',
      '“We have been waiting for months and months.”\n\nThe bridge is closed.\n\nIt is old.\n\n“We have been waiting for months and months,” the mayor said.',
      '“We have been waiting for an answer for months.”\n\nAn angry day at the town hall for Jane Morel, who runs the club.',
      'Her novel, “The Long Road of People With No Home”, is out.',
    ],
  },
});
