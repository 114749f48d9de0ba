import type { Figures } from '../../figures';
import { pairs, phrases, words } from '../../segmentation';

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

/** How figures change and multiply. */
export const changes = {
  turned: {
    nouns: pairs('hausse baisse, une_augmentation une_diminution, un_bond un_recul, un_gain une_perte'),
    others: pairs(
      'augmenté diminué, augmentée diminuée, augmentés diminués, augmentées diminuées, augmente diminue, augmentent diminuent, relevé abaissé, relevée abaissée, relevés abaissés, relevées abaissées, relève abaisse, relèvent abaissent, progressé reculé, progresse recule, progressent reculent, grimpé chuté, grimpe chute, grimpent chutent, gagné perdu, gagne perd, bondi plongé, bondit plonge, plus moins',
    ),
  },
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
    "<to:cmu> ..8 ,? contre <from:cmu> ~5 ,|( soit? en|une|un? @rise|@fall de|d' <by:pft>",
    '<to:cmu> ..3 ,? contre <from:cmu> ~8 ,|( soit? <by:pf> de @more|@less .|,|)|;',
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
} satisfies Partial<Figures>;
