import { testRule } from '../../../test/rule-tester';
import rule from './acronym-mismatch';

testRule(rule, {
  en: {
    wrong: [
      {
        text: 'The World Health Organization ([|WOH|]) issued a warning.',
        fix: 'The World Health Organization (WHO) issued a warning.',
        message: '“WOH” does not have the letters of “World Health Organization”',
      },
      {
        text: 'The Bank of Northern Ireland Trust ([|BNTI|]) closed.',
        fix: 'The Bank of Northern Ireland Trust (BNIT) closed.',
      },
    ],
    right: [
      'The World Health Organization (WHO) issued a warning.',
      'Doctors Without Borders (MSF) left the city.',
      'The Department of Homeland Security (DHS) declined to comment.',
      'The Bank of England (BoE) raised rates.',
      'Norvane Ridge Corp. (NRD) rose 3 percent.',
      'Ms Diaz (PSOE) voted against.',
    ],
  },
  fr: {
    wrong: [
      {
        text: 'L’Union nationale lycéenne ([|UNN|]) appelle à la grève.',
        fix: 'L’Union nationale lycéenne (UNL) appelle à la grève.',
      },
      {
        text: 'L’Agence Régionale Santé ([|ASR|]) a alerté les mairies.',
        fix: 'L’Agence Régionale Santé (ARS) a alerté les mairies.',
      },
    ],
    right: [
      'Le Syndicat des dockers unis (SDU) appelle à la grève.',
      'L’Union nationale lycéenne (UNL) appelle à la grève.',
      'L’Organisation mondiale de la santé (OMS) a alerté.',
      'L’Organisation mondiale de la santé (WHO) a alerté.',
      'La Caisse des dépôts et consignations (CDC) investit.',
      'Le Centre national de la recherche scientifique (CNRS) recrute.',
      'Jean Dupont (LR) a voté contre.',
    ],
  },
});
