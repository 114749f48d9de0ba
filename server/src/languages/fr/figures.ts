import type { Figures } from '../figures';
import { table } from '../reference';
import { words } from '../segmentation';

/** Between "de A à B" and what the change amounts to. */
const AMOUNT = [
  "~3 ,? soit|représentant|( en? une|un @rise|@fall de|d' <by:pft>",
  "~3 ,? en @rise|@fall de|d' <by:pft>",
  '~3 ,? soit <by:pft> de plus|moins',
  '~3 ,? soit (? +|-|− <by:pft>',
  '~3 ( +|-|−|soit? <by:pft> )',
  "~3 , une|un @rise|@fall de|d' <by:pft>",
];

export const figures: Figures = {
  sets: {
    rise: words('hausse augmentation progression croissance bond accroissement gain envolée majoration'),
    fall: words('baisse diminution chute recul repli réduction perte contraction décrue'),
    rose: words(
      'augmenté augmente augmentent progressé progresse progressent grimpé grimpe bondi bondit crû croît gagné gagne hausse monté',
    ),
    fell: words(
      'baissé baisse baissent diminué diminue diminuent chuté chute reculé recule reculent perdu perd cédé cède réduit réduits réduite fondu',
    ),
    passed: words('passé passée passés passées passe passent passait passaient passer passera passant passa passèrent'),
  },
  ratio: ['<ratio:f> ~4 soit|ou|(|—|– <share:p>'],
  share: [
    "<part:c> ..4 sur un_total_de|les|ses|leurs|quelque|ces? <whole:c> ~5 soit|c'est-à-dire|représentant|ou <share:pf>",
    '<part:c> ..4 sur un_total_de|les|ses|leurs|ces? <whole:c> ..4 (|—|– soit? <share:pf>',
    "<part:c> des|de_ses|de_leurs|de_ces|d'entre_les <whole:c> ~5 soit|représentant <share:pf>",
    '<part:c> des|de_ses|de_leurs|de_ces <whole:c> ..4 (|—|– soit? <share:pf>',
    '<share:p> ..4 (|—|– soit? <part:c> ..3 sur les|un_total_de? <whole:c>',
    '<share:p> ..4 , soit <part:c> ..3 sur les|un_total_de? <whole:c>',
  ],
  change: [
    ...AMOUNT.flatMap((amount) => [
      `@passed ..2 de|d' <from:cmup> ..4 à <to:cmup> ${amount}`,
      `de|d' <from:cmup> ..4 à <to:cmup> ${amount}`,
    ]),
    "@rose|@fell de|d' <by:pft> ~4 @passed ..2 de|d' <from:cmup> ..4 à <to:cmup>",
    "@rose|@fell de|d' <by:pft> ,? pour_atteindre|pour_s'établir_à|à <to:cmup> ~3 contre <from:cmup>",
    "en @rise|@fall de|d' <by:pft> ,? à <to:cmup> ~3 contre <from:cmup>",
  ],
  pointNames: ['point', 'points'],
  multiple: [
    "@multiple ~4 @passed ..2 de|d' <from:cmup> ..5 à <to:cmup>",
    '@multiple ,? de <from:cmup> ..4 à <to:cmup>',
    "@passed ..2 de|d' <from:cmup> ..4 à <to:cmup> ~2 soit ..1 le|un @multiple",
    "@passed ..2 de|d' <from:cmup> ..4 à <to:cmup> , ..1 @multiple",
    "multiplié|multipliée|multipliés|multipliées par <times:c> ~4 @passed ..2 de|d' <from:cmup> ..4 à <to:cmup>",
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
  halves: new Set(),
  plus: ['et', ',', 'plus', ', et', 'ainsi que'],
  total: [
    ',|—|–|(|: soit|pour un total de <total:cm>',
    ',|(|—|– soit <total:cm> ..3 au_total|en_tout|au_final',
    ',|(|—|– soit <total:cm>',
    ',|(|—|– au_total|en_tout ,? <total:cm>',
  ],
  general: words(
    'personne total élément cas unité membre salarié employé passager victime véhicule animal individu agent enfant adulte élève joueur',
  ),
  sides: ['<one:p> ..6 ,? contre <two:p>'],
  votes: words(
    'voix suffrages suffrage vote votes élu élue élus élection second tour scrutin référendum battu bat battue bulletins exprimés réélu réélue vainqueur',
  ),
  notVotes: words('participation abstention chômage inflation taux popularité'),
  elsewhen: words('auparavant précédemment avant plus précédent précédente lors dernier dernière'),
  wholes: words(
    'voix voi suffrage électeur vote votant population personne siège habitant ménage sondé élève étudiant femme homme enfant inscrit citoyen membre adulte patient salarié délégué député français interrogé',
  ),
  turnout: [
    'participation|abstention de|à|: <share:p>',
    "participation|abstention ..3 atteint|s'élève_à|a_atteint|est_de|était_de|a_été_de <share:p>",
  ],
  conversion: [
    '<one:urm> ..3 (|[ soit|ou|environ|équivalant_à? <two:urm>',
    '<one:urm> ,? soit <two:urm>',
    '<one:urm> , ou <two:urm> ,|.|)|;',
    '<one:urm> / <two:urm>',
  ],
  birth: [
    "<age:a> ,? qui_est|est|était|, né|née ..4 en|le|l'an <born:yd>",
    '<age:a> , né|née ..4 en|le <born:yd>',
    '<age:a> ( né|née ..4 en|le <born:yd> )',
    "né|née ..4 en|le <born:yd> ~5 a|est_âgé_de|est_âgée_de|âgé_de|âgée_de|aujourd'hui? <age:a>",
  ],
  life: [
    "( <life:Y> ) ,? ..4 mort|morte|décédé|décédée|meurt|s'est_éteint|s'est_éteinte ..4 à|à_l'âge_de <old:ac>",
    "mort|morte|décédé|décédée ..4 à|à_l'âge_de <old:ac> ( <life:Y> )",
    "né|née ..4 en|le <birth:yd> ..2 et|, mort|morte|décédé|décédée ..4 en|le <death:yd> ,? à|à_l'âge_de <old:ac>",
  ],
  duration: [
    'de|entre <years:Y> ,|( soit|ou|pendant <length:l>',
    'de|entre <years:Y> , <length:l> ,|.|;|)',
    '<years:Y> ,|( soit <length:l>',
    '<length:l> ,|(|: de|entre <years:Y>',
    'pendant|durant <length:l> ,? de|entre <years:Y>',
    '<years:Y> ( <length:l> )',
  ],
  century: [
    'en <year:y> , au|du? <century:k>',
    '<century:k> , en <year:y>',
    '<century:k> ( ..2 <year:y> )',
    '<year:y> ( ..2 <century:k> )',
  ],
  anaphoric: words("ces ce cette les le la l' ses leurs son sa cet"),
  costs: words(
    'coûte coûté coûtent vaut valeur prix montant montants somme sommes total totaux an ans année années mois million milliard millions milliards record',
  ),
  fates: table({
    'mort, morte, tué, tuée, décè, décédé, décédée, tuer, mourir': 'mort',
    'blessé, blessée': 'blessé',
    'disparu, disparue': 'disparu',
    'arrêté, arrêtée, interpellé, interpellée, arrestation, interpellation': 'arrêté',
  }),
};
