import type { AgeWords } from '../numbers';
import { words } from '../segmentation';

export const age: AgeWords = {
  before: [
    'âgé de',
    'âgée de',
    'âgés de',
    'âgées de',
    "à l'âge de",
    "l'âge de",
    "âgé d'",
    "âgée d'",
    'agé de',
    'agée de',
  ],
  years: ['ans'],
  months: [],
  yearsNeedHelp: true,
  of: words("de d'"),
  people: words(
    `écrivain chanteur musicien comédien réalisateur peintre artiste entrepreneur ingénieur professeur enseignant chercheur
     avocate médecin infirmier infirmière journaliste ministre président présidente sénatrice mairesse athlète nageur nageuse
     skieur skieuse pilote footballeur footballeuse sprinteur boxeur chanteuse actrice acteur romancier romancière veuve veuf
     homme femme garçon fille fillette garçonnet enfant adolescent adolescente ado jeune jeunes hommes femmes bébé
     nourrisson étudiant étudiante lycéen lycéenne collégien collégienne élève conducteur conductrice automobiliste motard
     cycliste piéton piétonne retraité retraitée individu suspect suspecte personne personnes enfants adolescents fils
     touriste ressortissant ressortissante militant militante mineur mineure père mère joueur joueuse attaquant défenseur
     milieu gardien victime chauffeur candidat candidate habitant habitante mari épouse frère sœur dame agriculteur
     agricultrice ouvrier ouvrière policier gendarme soldat militaire patron avocat médecin élu député députée sénateur
     maire moins plus senior seniors aînés actifs électeurs électrices`,
  ),
  groups: words('les des aux'),
  verbs: words('a avait aura aurait ont avaient ai fête fêtera fêté ayant'),
  notBeforeVerb: words('y'),
  copulas: new Set(),
  subjects: new Set(),
  births: new Set(),
  afterBare: new Set(),
  at: words('à'),
  endings: new Set(),
  terms: words(
    `condamné condamnée condamnés condamnées prison réclusion peine peines ferme sursis bail contrat mandat durée délai
     passe passer porté portée fixé fixée limité limitée ramené ramenée prolongé prolongée`,
  ),
  lengthAfter: words(
    "de d' ferme fermes avec dont plus auparavant après avant pour devant que qu' d'affilée consécutifs durant",
  ),
};
