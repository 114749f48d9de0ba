import type { Figures } from '../figures';
import { table } from '../reference';
import { phrases, words } from '../segmentation';

/** What may set off the amount of a change from its two figures. */
const OFF = ',|(|—|–?';

/** Between "de A à B" and what the change amounts to. */
const AMOUNT = [
  `~3 ${OFF} soit|représentant? en|une|un|de? @rise|@fall de|d' <by:pftcmu>`,
  `~3 ${OFF} soit? <by:pfmtcu> de|d' plus|moins|@rise|@fall`,
  `~3 ${OFF} soit|ou <by:pf> .|,|)|;|—|–`,
  `~3 ${OFF} soit? (? +|-|−|plus|moins? <by:pft> )|,|.|;`,
  "..6 , soit|représentant? en|une|un @rise|@fall de|d' <by:pftcmu>",
];

/** From one figure to another. */
const MOVE = "de|d' <from:cmup> ..4 à <to:cmup>";

/** A part of a whole, in that order. */
const PART = '<part:cm> ..4 sur un_total_de|les|ses|leurs|quelque|ces|des|un_budget_de? ..1 <whole:cm>';

/** What says a share once more in other words. */
const OR = "soit|c'est-à-dire|représentant|ce_qui_représente|ce_qui_fait|ou|qui_représentent|équivalant_à";

export const figures: Figures = {
  sets: {
    rise: words('hausse augmentation progression croissance bond accroissement gain envolée majoration'),
    fall: words('baisse diminution chute recul repli réduction perte contraction décrue'),
    rose: words(
      'augmenté augmentée augmentés augmentées augmente augmentent relevé relève relevée relevés relevées relèvent accru accrue accrus accrues majoré majorée majorés majorées progressé progresse progressent grimpé grimpe bondi bondit crû croît gagné gagne hausse monté grimpent grimpée grimpés explosé explose gonflé',
    ),
    fell: words(
      'baissé baisse baissent abaissé abaisse abaissée abaissés abaissées abaissent diminué diminuée diminués diminuées diminue diminuent chuté chute reculé recule reculent perdu perd cédé cède réduit réduits réduite réduites réduisent fondu dégringolé dégringole plongé plonge plongent régressé régresse fléchi fléchit glissé',
    ),
    more: words('plus'),
    less: words('moins'),
    wins: words('victoire victoires succès'),
    draws: words('nul nuls'),
    losses: words('défaite défaites revers'),
    matches: words('match matchs matches rencontre rencontres journée journées sortie sorties'),
    one: words('un une'),
    backs: words('approuvent soutiennent souhaitent veulent approuvaient soutenaient souhaitaient'),
    opposes: words('rejettent refusent désapprouvent opposent rejetaient refusaient désapprouvaient opposaient'),
    split: words('répartis réparties réparti répartie répartissent répartissaient divisés divisées divisé divisée'),
    passed: words('passé passée passés passées passe passent passait passaient passer passera passant passa passèrent'),
  },
  ratio: ['<ratio:f> ..4 ,|(|—|– soit|ou? <share:p>', '<share:pf> ..3 ,|(|—|– soit|ou? <ratio:f> ,|)|.|—|–'],
  share: [
    `${PART} ~8 ${OR} <share:pf>`,
    `${PART} ~8 ,|(|—|– <share:pf> du|de_leur|de_son total|effectif|ensemble ,|.|)|;|—|–`,
    `${PART} ~5 ,|(|—|– ${OR}? un_taux|une_part|une_proportion de|d' <share:pf>`,
    `${PART} ..3 , <share:pf> ..4 ,|.|;`,
    `${PART} ..4 (|—|– soit? <share:pf>`,
    `<part:c> ..2 des|de_ses|de_leurs|de_ces|d'entre_les <whole:c> ~9 ${OR} <share:pf>`,
    '<part:c> des|de_ses|de_leurs|de_ces <whole:c> ..4 (|—|– soit? <share:pf>',
    '<part:c> ( soit? <share:pf> ) des|de_ses|de_leurs|sur <whole:c>',
    "sur|parmi les|ses|leurs|nos|mes|ces|un_total_de? <whole:c> ~8 <part:c> ..6 (|,|—|– soit? un_taux_de|une_part_de|une_proportion_de|un_taux_d'|une_participation_de|un_taux_de_participation_de|une_abstention_de? <share:pf>",
    '<whole:cm> ..4 ,|( dont ..2 <part:cm> ..6 ,|( soit? le|la|les|un? <share:pf> ,|.|)|;|—|–',
    `<whole:c> ~8 <part:c> d'entre eux|elles ~4 ,|(|—|– ${OR} <share:pf>`,
    `<share:pf> ..4 (|—|– soit? ${PART}`,
    `<share:pf> ..4 , soit ${PART}`,
  ],
  shareOf: [
    "<share:pf> de|des|du|d'|de_ses|de_leurs|de_ces|de_la|de_l'? les|ses|leurs|ces? ..2 <whole:c> ..3 ,|(|—|– soit|ou|c'est-à-dire? <part:c> ..2 ,|.|)|;|—|–",
  ],
  shareAcross: [
    `<whole:c> ~12 . parmi|sur eux|elles|ce_nombre|ce_total ,? ..2 <part:c> ~6 ,|(|—|– ${OR} <share:pf>`,
    `<whole:c> ~12 . ..1 <part:c> d'entre eux|elles ~6 ,|(|—|– ${OR} <share:pf>`,
  ],
  wholeAgain: words('effectif total ensemble capital échantillon corps groupe'),
  course: [
    `@rose ..3 ,? ${MOVE}`,
    `@rose|@fell ..2 ,? passant ${MOVE}`,
    '@rose|@fell ..2 à <to:cmup> ..3 ,? contre <from:cmup>',
  ],
  ranks: words('classement classé classée rang place places position positions liste numéro handicap'),
  currencies: words(
    'dollar euro yen livre franc mark roupie rouble lire livre-sterling won yuan couronne réal rand peso zloty forint shekel dinar naira bitcoin',
  ),
  change: [
    ...AMOUNT.map((amount) => `${MOVE} ${amount}`),
    `@rose|@fell de|d'? <by:pft> ~4 @passed ..2 ${MOVE}`,
    `@rose|@fell ..3 de|d' <by:pftmcu> ~2 , ${MOVE}`,
    `@rose|@fell ..3 de|d' <by:pft> ~2 ${MOVE}`,
    `@rose|@fell de|d' <by:pft> ~3 ,? ${MOVE}`,
    `@rose|@fell <by:pt> ~2 ,? ${MOVE}`,
    `@rise|@fall de|d' <by:pft> ~2 ,? ${MOVE}`,
    "@rose|@fell de|d' <by:pft> ,? pour_atteindre|pour_s'établir_à|à <to:cmup> ~3 contre <from:cmup>",
    "en @rise|@fall de|d' <by:pft> ,? à <to:cmup> ~3 contre <from:cmup>",
    "<to:cmu> ~3 en @rise|@fall de|d' <by:pft> ,? par_rapport_aux|par_rapport_à|sur|contre ..2 <from:cmu>",
    "à|atteint <to:cmup> ..3 ,? contre <from:cmup> ~3 ,|( soit? en|une|un? @rise|@fall de|d' <by:pft>",
    "<to:cmu> ..5 ,? contre <from:cmu> ~5 ,|( soit? en|une|un? @rise|@fall de|d' <by:pft>",
    '<to:cmu> ..3 ,? contre <from:cmu> ~8 ,|( soit <by:pf> de @more|@less .|,|)|;',
    '<to:cmut> ..2 en|sur <within:cl> ..2 ,? contre <from:cmu> ~8 ,|( soit <by:pf> de @more|@less .|,|)|;',
    "<to:cmu> ..4 ,|(|—|– soit? <by:p> de @more|@less que|qu' le|la|les|l'|ses|leurs? ..2 <from:cmu>",
  ],
  changeAcross: AMOUNT.map(
    (amount) =>
      `comptait|employait|vendait|avait|produisait ..2 <from:cm> ~8 . il|elle|ils|elles ..3 désormais|aujourd'hui|maintenant ..2 <to:cm> ${amount}`,
  ),
  additions: words('supplémentaires supplémentaire plus moins'),
  rates: phrases(
    'par an, par mois, par semaine, chaque année, chaque mois, annuel, annuelle, annuellement, en moyenne, moyenne',
  ),
  yearly: phrases('sur un an, en glissement'),
  pointNames: ['point', 'points'],
  percentSign: '\u00a0%',
  multiple: [
    `@multiple ~4 @passed ..2 ${MOVE}`,
    `@multiple ..3 ,? ${MOVE}`,
    `@passed ..2 ${MOVE} ~2 soit ..1 le|un @multiple`,
    `@passed ..2 ${MOVE} , ..1 @multiple`,
    `@passed ..2 ${MOVE} ~4 ,|—|–|( soit? <times:c> fois plus|supérieur|supérieure`,
    `@divided par <times:c> ~4 @passed ..2 ${MOVE}`,
    `@divided par <times:c> ..3 ,? ${MOVE}`,
    "<to:cmu> ~5 plus_du|près_du|presque? le|du @multiple des|de_la|de_l'|du|de|d' ..3 <from:cmu>",
    `multiplié|multipliée|multipliés|multipliées par <times:c> ~4 @passed ..2 ${MOVE}`,
    `multiplié|multipliée|multipliés|multipliées par <times:c> ..3 ,? ${MOVE}`,
    '@multiple ..3 ,? à <to:cmu> ..3 ,? contre <from:cmu>',
    "<to:cmu> ..4 ,|est|était|sont|étaient|—|– soit? <times:c> fois plus_que|plus_qu'|plus_élevé_que|plus_élevée_que|plus_nombreux_que les|le|la|l'? ..2 <from:cmu>",
  ],
  multiples: [
    ['doublé', 'triplé', 'quadruplé', 'quintuplé'],
    ['doublée', 'triplée', 'quadruplée', 'quintuplée'],
    ['doublés', 'triplés', 'quadruplés', 'quintuplés'],
    ['doublées', 'triplées', 'quadruplées', 'quintuplées'],
    ['double', 'triple', 'quadruple', 'quintuple'],
    ['doublent', 'triplent', 'quadruplent', 'quintuplent'],
    ['doublant', 'triplant', 'quadruplant', 'quintuplant'],
    ['doubler', 'tripler', 'quadrupler', 'quintupler'],
    ['doublement', 'triplement', 'quadruplement', 'quintuplement'],
  ],
  halves: new Set([
    ...['réduit', 'réduite', 'réduits', 'réduites', 'diminué', 'baissé', 'chuté', 'reculé'].map(
      (w) => `${w} de moitié`,
    ),
  ]),
  divided: words('divisé divisée divisés divisées'),
  plus: ['et', ',', 'plus', ', et', 'ainsi que'],
  respective: words('respectivement'),
  total: [
    '% ,|—|–|(|: soit|pour un total de <total:cm>',
    '% ,|(|—|– soit <total:cm>',
    '% ,|(|—|– au_total|en_tout ,? <total:cm>',
    '% ,|(|—|– <total:cm> ..3 au_total|en_tout',
  ],
  results: [
    '<part0:c> @wins ,? <part1:c> matchs? @draws ,? et <part2:c> @losses ..2 en|sur|après ..2 <total:c> @matches',
    '<part0:c> @wins ,? <part1:c> @losses ,? et <part2:c> matchs? @draws ..2 en|sur|après ..2 <total:c> @matches',
    '<part0:c> @wins , <part1:c> matchs? @draws et @one @losses ..2 en|sur|après ..2 <total:c> @matches',
    '<part0:c> @wins , @one match? @draws et <part1:c> @losses ..2 en|sur|après ..2 <total:c> @matches',
    '<part0:c> @wins et <part1:c> @losses ..2 en|sur|après ..2 <total:c> @matches',
  ],
  breakdown: [
    '<total:cm> ..6 (|: % )|.|;',
    '<total:cm> ..6 —|– % —|–|.',
    '<total:c> ..3 , % ,|.|;',
    'au_total ,? <total:cm> ..6 , % .|;',
    '<total:c> ..4 @split en|entre % .|;',
  ],
  contrasts: words('mais'),
  listVerbs: words('sont étaient'),
  complements: [
    ['homme', 'femme'],
    ['garçon', 'fille'],
    ['adulte', 'enfant'],
    ['civil', 'militaire'],
  ],
  general: words(
    'personne total élément cas unité membre salarié employé passager victime véhicule animal individu agent enfant adulte élève joueur',
  ),
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
    'voix voi suffrage électeur vote votant population personne siège habitant ménage sondé élève étudiant femme homme enfant inscrit citoyen membre adulte patient salarié délégué député français interrogé échantillon participant candidat victime passager client usager conducteur parent enseignant infirmier médecin agriculteur soldat joueur bénévole détenu entreprise société école hôpital commune ville village pays famille foyer logement bâtiment véhicule voiture train vol cas',
  ),
  turnout: [
    'participation|abstention de|à|: <share:p>',
    "participation|abstention ..8 atteint|s'élève_à|s'est_élevée_à|a_atteint|est_de|était_de|a_été_de <share:p>",
  ],
  falls: ["@fell ..2 de|d' <share:p>", "@fall de|d' <share:p>"],
  mayGoBelow: words(
    'bénéfice bénéfices résultat résultats solde excédent trésorerie rendement marge marges croissance température températures perte pertes déficit contribution ebitda indice profit profits',
  ),
  conversion: [
    '<one:urm> ..3 (|[ soit|ou|environ|équivalant_à? <two:urm>',
    '<one:urm> ,? soit <two:urm>',
    '<one:urm> , ou <two:urm> ,|.|)|;',
    '<one:urm> / <two:urm>',
  ],
  birth: [
    "<age:al> ,? qui_est|est|était|et|,? né|née ..4 en|le|l'an <born:yd>",
    'né|née ..4 en|le <born:yd> ,? ..4 de <age:al>',
    'né|née ..4 en|le <born:yd> )|, ,? <age:al> ,',
    'né|née ..4 en|le <born:yd> ~2 a ..1 <age:al>',
    'né|née ..4 en|le <born:yd> , il|elle ..5 à <age:al>',
    'né|née ..4 en|le <born:yd> , il|elle ~12 ,? à <age:a> .|,|;',
    "né|née ..4 en|le <born:yd> ~8 mort|morte|décédé|décédée|meurt|s'est_éteint|s'est_éteinte ~5 à|à_l'âge_de <age:a> .|,|;",
    'fêté|fête|fêtera|fêtait|souffle|soufflé ses <age:al> ~5 :|;|,|. il|elle|et est né|née ..3 en|le <born:yd>',
    'avait|a <age:al> ~8 ,? est né|née ..3 en|le <born:yd>',
    '<age:a> , né|née ..4 en|le <born:yd>',
    '<age:a> ( né|née ..4 en|le <born:yd> )',
    '<age:a> ,? et|est|était né|née ..4 en|le <born:yd>',
    ', <age:a> , ~8 ; il|elle est|était né|née ..4 en|le <born:yd>',
    '<age:a> , m|mme|mlle|dr|il|elle ..3 est|était né|née ..4 en|le <born:yd>',
    "né|née ..4 en|le <born:yd> ~5 a|est_âgé_de|est_âgée_de|âgé_de|âgée_de|aujourd'hui? <age:a>",
    'né|née ..4 en|le <born:yd> , ..3 , <age:a>',
  ],
  birthAcross: ['né|née ..4 en|le <born:yd> ~12 . il|elle a|avait ..1 <age:a> .|,|;|et'],
  life: [
    "( <life:Y> ) ~6 vécu jusqu'à|jusqu'à_l'âge_de <old:acl>",
    "mort|morte|décédé|décédée|disparu|disparue ..4 en|le <death:yd> ,? à|à_l'âge_de <old:acl> ~5 né|née ..4 en|le <birth:yd>",
    "( <life:Y> ) ~5 mort|morte|décédé|décédée|meurt|s'est_éteint|s'est_éteinte ..4 à|à_l'âge_de <old:ac>",
    "mort|morte|décédé|décédée ..4 à|à_l'âge_de <old:ac> ( <life:Y> )",
    "né|née ..4 en|le <birth:yd> ~6 mort|morte|décédé|décédée|meurt|disparaît ..4 en|le <death:yd> ,? à|à_l'âge_de <old:ac>",
  ],
  duration: [
    "de|d'|du|entre le|la|les? <span:Yd> ,|(|—|– soit|ou|pendant environ|quelque|près_de|presque? <length:l>",
    "de|d'|du|entre <span:Yd> ,|—|– <length:l> ,|.|;|)|—|–",
    '<span:Yd> ,|( soit <length:l>',
    "<length:l> ..2 ,|(|: de|d'|du|entre <span:Yd> ,|.|)|;",
    "de|d'|du|entre <span:Yd> ,|—|– <length:l> pendant_lesquels|pendant_lesquelles|au_cours_desquels|au_cours_desquelles",
    "pendant|durant <length:l> ,? de|d'|du|entre <span:Yd>",
    '<span:Yd> ( <length:l> )',
    '<length:l> ( <span:Y> )',
  ],
  term: [
    "<length:l> ..2 ,? signé|signée|conclu|conclue|commencé|entamé|lancé|ouvert|attribué ..1 en <start:y> ,? ..3 expire|expirera|s'achève|s'achèvera|prend_fin|prendra_fin|court_jusqu'en en? <end:y>",
    'commencé|commencée|débuté|débutée|démarré|démarrée|ouvert|ouverte|entamé|entamée|lancé|lancée ..2 à|le|en? <start:d> et|, ..4 achevé|achevée|terminé|terminée|fini|finie|clos|close|levé|levée|conclu|conclue ..2 à|le|en? <end:d> , soit? <length:d> .|,|;|)',
    'commencé|commencée|débuté|débutée|démarré|ouvert|ouverte|entamé|entamée|lancé|lancée ..2 à|le|en? <start:d> et|, ..4 achevé|achevée|terminé|terminée|fini|finie|clos|close|levé|levée|conclu|conclue ..2 à|le|en? <end:d> , soit|après|pendant|a_duré|ont_duré <length:l> .|,|;|)',
  ],
  within: [
    "de|d'|entre <span:Yd> , ~6 pendant|durant <length:l> .|,",
    "<length:l> en|à|au|dans|comme ..2 ,? de|d'|du|entre <span:Yd>",
  ],
  ran: [
    "de|d'|du|entre le|la|les? <span:Yd> ,|(|—|– soit? en <length:l>",
    "<length:l> ..3 ,? se_tient|se_tiendra|s'est_tenu|dure|durera|a_duré|court ,? de|d'|du|entre <span:Yd>",
    "en <length:l> , de|d'|du|entre <span:Yd>",
    "dure|durera|a_duré|duré|durait <length:l> ,|(|: de|d'|du|entre <span:Yd> .|,|;|)",
    "de|d'|du|entre <span:Yd> ,? et|, ..1 dure|durera|durait|durèrent|dura|duré <length:l>",
    '<length:l> ..2 ( <span:Y> )',
  ],
  elapsed: ['en <year:y> ,|(|—|– soit? <ago:d>', '<ago:d> ,|(|—|– en|dès <year:y>'],
  since: [
    "depuis <start:yd> ,|(|—|– soit|ou|c'est-à-dire depuis|pendant|durant? ..2 <length:l> .|,|)|;|—|–",
    'depuis <start:yd> ,|(|—|– ..3 depuis ..2 <length:l> .|,|)|;|—|–',
  ],
  anniversary: [
    'fondé|fondée|créé|créée|ouvert|ouverte|lancé|lancée|construit|construite|né|née ~4 en <year:y> ~8 ses|leurs|les <years:al>',
    'fondé|fondée|créé|créée|ouvert|ouverte|lancé|lancée|construit|construite|né|née ..3 en <year:y> ~8 <nth:o> anniversaire',
    'fondé|fondée|créé|créée|ouvert|ouverte|lancé|lancée|construit|construite ..3 en <year:y> ,? a|aura ..1 <years:al> .|,|;',
    '<nth:o> anniversaire ..6 fondé|fondée|créé|créée|ouvert|ouverte|lancé|lancée|né|née ..2 en <year:y>',
  ],
  clockSpan: [
    'ouvert|ouverte|ouverts|ouvertes|ouvre|ouvrent|ferme|fermera|fermeront|fermé|fermée|fermés|fermées|lieu|duré|dure|accueille|accueillent|permanence ..3 <span:d>',
    'entre <span:d>',
  ],
  clockOrder: [
    'commence|commencé|débute|débuté|ouvre|ouvert ..3 à <from:d> ~6 termine|terminé|terminée|achève|achevé|achevée|finit|fini|ferme|fermé|fermée ..3 à <to:d>',
  ],
  lifeOrder: ['né|née ..4 en|le <from:yd> ~4 mort|morte|décédé|décédée ..4 en|le <to:yd>'],
  century: [
    '<century:k> ..2 ,|(? ..2 construit|construite|bâti|bâtie|édifié|édifiée|érigé|érigée|fondé|fondée|achevé|achevée|peint|peinte|ouvert|ouverte|datant ..2 en|de <year:yd>',
    "construit|construite|bâti|bâtie|édifié|édifiée|érigé|érigée|fondé|fondée|achevé|achevée|peint|peinte|ouvert|ouverte|datant ..2 en|de <year:yd> , le|la|l'|ce|cette|cet ..2 du <century:k>",
    'construit|construite|bâti|bâtie|édifié|édifiée|érigé|érigée|fondé|fondée|achevé|achevée|peint|peinte|ouvert|ouverte|signé|signée|datant ..2 en|de|dès|le <year:yd> ,? au|à_la_fin_du|au_début_du|au_milieu_du|dès_le <century:k>',
    'à|de|en|dès|le <year:yd> , au|à_la_fin_du|au_début_du|du|au_milieu_du? <century:k>',
    'en|dès|depuis <year:yd> , ..1 au|du? <century:k>',
    '<century:k> , en <year:yd>',
    '<century:k> ( ..2 <year:yd> )',
    '<year:yd> ( ..2 <century:k> )',
    'du <century:k> ,? fut|a_été|est ..1 construit|construite|bâti|bâtie|édifié|édifiée|érigé|érigée|fondé|fondée|achevé|achevée|peint|peinte en <year:yd>',
  ],
  demonstratives: words('ce cet cette ces'),
  anaphoric: words("ces ce cette les le la l' ses leurs son sa cet"),
  costs: words(
    'coûte coûté coûtent vaut valeur prix montant montants somme sommes total totaux an ans année années mois million milliard millions milliards record',
  ),
  fates: table({
    'mort, morte, tué, tuée, tue, tuent, tuant, décè, décédé, décédée, tuer, mourir': 'mort',
    'blessé, blessée, blessant': 'blessé',
    'disparu, disparue': 'disparu',
    'arrêté, arrêtée, interpellé, interpellée, arrestation, interpellation': 'arrêté',
    'spectateur, spectatrice, foule, affluence, supporter, supporteur': 'public',
  }),
  crowds: table({ devant: 'public' }),
};
