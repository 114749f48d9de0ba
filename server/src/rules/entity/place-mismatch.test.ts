import { testRule } from '../../../test/rule-tester';
import rule from './place-mismatch';

testRule(rule, {
  en: {
    wrong: ['A court in [|Lyon, Italy|], heard the case.', 'The jets left the [|Iruma air base in Tokyo|] at dawn.'],
    right: [
      'A court in Lyon, France, heard the case.',
      'Flights from Paris to Tokyo resumed.',
      'He visited Lyon, Turin and Geneva.',
      'A court in Paris, Texas, heard the case.',
    ],
  },
  fr: {
    wrong: [
      'Il a visité la [|base aérienne d’Iruma à Tokyo|], mardi.',
      'Le procès se tient à [|Lyon (Italie|]).',
      'À [|Orléans (Gard|]), les pompiers sont intervenus.',
      'Un homme a été arrêté à [|Grenoble (Rhône|]) dimanche.',
    ],
    right: [
      'Il a visité la base aérienne d’Iruma, mardi.',
      'Le train de Lyon à Marseille a déraillé.',
      'Le procès se tient à Lyon (France).',
      'À Orléans (Loiret), les pompiers sont intervenus.',
      // A commune of the same name as a large town.
      'Le feu a pris à Valence (Charente), puis à Saint-Denis (Aude).',
      'Trois villages, dont Montreuil (Vendée), sont privés d’eau.',
      'La route de Tours à Orléans est coupée.',
    ],
  },
});
