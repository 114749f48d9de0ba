import { testRule } from '../../../test/rule-tester';
import rule from './place-mismatch';

testRule(rule, {
  en: {
    wrong: [
      'A court in [|Lyon, Italy|], heard the case.',
      'The fair is held in [|Milan, in Tuscany|], every year.',
      'The jets left the [|Iruma air base in Tokyo|] at dawn.',
    ],
    right: [
      'A court in Lyon, France, heard the case.',
      'Grain in Lyon, Italy, and northern Spain stayed dormant.',
      'The fair is held in Florence, in Tuscany, every year.',
      'Flights from Paris to Tokyo resumed.',
      'He visited Lyon, Turin and Geneva.',
      'A court in Paris, Texas, heard the case.',
    ],
  },
  fr: {
    wrong: [
      '[|Brest, dans le Morbihan|], a été la ville la plus touchée.',
      'Il vit à [|Quimper, dans le Morbihan|], depuis dix ans.',
      'Il a visité la [|base aérienne d’Iruma à Tokyo|], mardi.',
      'Le procès se tient à [|Lyon (Italie|]).',
      'À [|Orléans (Gard|]), les pompiers sont intervenus.',
      'Un homme a été arrêté à [|Grenoble (Rhône|]) dimanche.',
      'La foire se tient à [|Grenoble, en Normandie|], depuis dix ans.',
      '[|Milan, en Toscane|], reçoit le congrès.',
    ],
    right: [
      'Brest, dans le Finistère, a été la ville la plus touchée.',
      'Il vit à Quimper, dans le Finistère, depuis dix ans.',
      'Il a visité la base aérienne d’Iruma, mardi.',
      'Le train de Lyon à Marseille a déraillé.',
      'Le procès se tient à Lyon (France).',
      'La foire se tient à Rouen, en Normandie, depuis dix ans.',
      'Avignon, en Provence, reçoit le congrès.',
      'Nantes, en Bretagne, reçoit le congrès.',
      'Après Grenoble, en Normandie, le jury verra dix projets.',
      'Le congrès a quitté Grenoble, en Normandie on s’en réjouit.',
      'À Orléans (Loiret), les pompiers sont intervenus.',
      // A commune of the same name as a large town.
      'Le feu a pris à Valence (Charente), puis à Saint-Denis (Aude).',
      'Trois villages, dont Montreuil (Vendée), sont privés d’eau.',
      'La route de Tours à Orléans est coupée.',
    ],
  },
});
