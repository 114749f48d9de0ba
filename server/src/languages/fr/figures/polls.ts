import type { Figures } from '../../figures';
import { words } from '../../segmentation';

/** Votes and polls, and shares that have a limit. */
export const polls = {
  sides: [
    '<one:p> ..6 ,? contre <two:p>',
    'par <one:p> à <two:p>',
    "obtient|obtenu|recueilli|recueille|remporte|remporté|totalise|atteint|reçoit|reçu|recueillent|avec <one:p> ..2 et|contre|,|; ~9 <two:p> ..3 .|,|;|au|à_l'issue",
    'à? <one:p> pour|favorables|oui ,|et ..2 <two:p> contre|opposés|non',
    '<one:p> ..4 voté pour|oui ,? et|quand|tandis_que ..1 <two:p> ..3 contre|non',
    '( <one:p> ) ..6 ( <two:p> )',
    '<one:p> des|de voix|suffrages|votes exprimés? ,? et|contre|, ..5 <two:p> .|,|;',
  ],
  opposites: [
    'approuvé|approuvée|adopté|adoptée|rejeté|rejetée|ratifié|ratifiée ..6 à|par <one:p> ..2 contre|à <two:p>',

    '<one:p> du_ballon|de_possession|de_possession_de_balle ~2 et|contre|à ..4 <two:p>',
    "<one:p> ..1 @backs ~6 et|contre|mais|quand|tandis_que <two:p> le|la|les|l'|s'y|y @opposes",
    '<one:p> ..1 @backs ~6 et|contre|mais|quand|tandis_que <two:p> @opposes .|,|;',
  ],
  votes: words(
    'voix voi suffrages suffrage vote votes élu élue élus élection second tour scrutin référendum battu bat battue voté votent bulletins exprimés réélu réélue vainqueur emporte emportent devance devancent oui',
  ),
  threeSides: [
    '<one:p> ..3 ,? <two:p> ..3 ,? et <three:p> sans_opinion|indécis|ne_se_prononcent_pas|ne_se_prononcent',
    "<one:p> pour|favorables|oui|d'accord ,? <two:p> contre|opposés|non|défavorables ,? et <three:p> sans_opinion|indécis|abstention|abstentions|ne_se_prononcent",
  ],
  notVotes: words('participation abstention chômage inflation taux popularité'),
  elsewhen: words('auparavant précédemment avant plus précédent précédente lors fois'),
  wholes: words(
    'voix voi suffrage électeur vote votant population personne siège habitant ménage sondé élève étudiant femme homme enfant inscrit citoyen membre adulte patient salarié délégué député français interrogé échantillon participant candidat victime passager client usager conducteur parent enseignant infirmier médecin agriculteur soldat joueur bénévole détenu entreprise société école hôpital commune ville village pays famille foyer logement bâtiment véhicule voiture train vol cas abonné adhérent licencié contribuable lycéen collégien retraité locataire propriétaire diplômé',
  ),
  turnout: [
    'participation|abstention de|à|: <share:p>',
    "participation|abstention ..8 atteint|s'élève_à|s'est_élevée_à|a_atteint|est_de|était_de|a_été_de <share:p>",
  ],
  falls: ["@fell ..2 de|d' <share:p>", "@fall de|d' <share:p>"],
  mayGoBelow: words(
    'bénéfice bénéfices résultat résultats solde excédent trésorerie rendement marge marges croissance température températures perte pertes déficit contribution ebitda indice profit profits',
  ),
} satisfies Partial<Figures>;
