import { testRule } from '../../../test/rule-tester';
import rule from './undefined-acronym';

testRule(rule, {
  en: {
    wrong: [
      'A spokesman for the [|FNPT|] said the strike would go on. The FNPT speaks for drivers.',
      'The grant came from the [|WMCF|], which paid for a pool.',
    ],
    right: [
      'The Federation of National Port Traders (FNPT) said the strike would go on. The FNPT speaks for drivers.',
      'The grant came from the WMCF, the West Mercia Community Fund, which paid for a pool.',
      'NATO and the BBC declined to comment.',
      'BEIJING, CHINA The official agency said police arrested a man in BEIJING and CHINA.',
      'FLOODS HIT COAST\n\nThe river rose on Monday.',
    ],
  },
  fr: {
    wrong: [
      'Selon la [|FNPTR|], la grève continue. La FNPTR parle au nom des chauffeurs.',
      {
        text: 'Selon le [|GIEC|], l’urgence est là.',
        fix: 'Selon le Groupe d’experts intergouvernemental sur l’évolution du climat (GIEC), l’urgence est là.',
        titles: ['Write “Groupe d’experts intergouvernemental sur l’évolution du climat (GIEC)”'],
      },
      {
        text: "Selon le [|GIEC|], l'urgence est là.",
        fix: "Selon le Groupe d'experts intergouvernemental sur l'évolution du climat (GIEC), l'urgence est là.",
      },
    ],
    right: [
      'Selon la Fédération nationale des ports et des transports routiers (FNPTR), la grève continue. La FNPTR le répète.',
      'L’ONU et la SNCF n’ont pas répondu.',
      'Le port rouvre\n\nPARIS, 20 nov 2026 (AFP) – Le port a rouvert, a annoncé la mairie.',
      'Le port rouvre\n\nSOURN (France), 20 nov 2026 (AFP) – Le port a rouvert, a annoncé la mairie.',
      'La conférence sur le climat (CFNR24) s’ouvre lundi. Lille a déjà reçu des CFNR.',
      'Il a rejoint le groupe local de contrôle des filets (GLCF). Les agents du GLCF étaient en route.',
      'La députée Claire Roy (MODEM) a voté contre.',
    ],
  },
});
