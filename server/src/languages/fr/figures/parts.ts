import type { Figures } from '../../figures';
import { words } from '../../segmentation';

/** A part of a whole, in that order. */
const PART =
  '<part:cm> ..4 sur un_total_de|les|ses|leurs|quelque|ces|des|un_budget_de|un_effectif_de|un_parc_de|un_ensemble_de|un_échantillon_de? ..1 <whole:cm>';

/** What says a share once more in other words. */
const OR = "soit|c'est-à-dire|représentant|ce_qui_représente|ce_qui_fait|ou|qui_représentent|équivalant_à";

/** Parts, their shares and their sums. */
export const parts = {
  ratio: [
    '<ratio:f> ..4 ,|(|—|– soit|ou? <share:p>',
    '<share:pf> ..3 ,|—|– soit|ou <ratio:f> ,|)|.|—|–',
    '<share:pf> ..3 ( soit|ou? <ratio:f> )',
    '<share:pf> ,|—|– <ratio:f> ,|.|—|–',
  ],
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
    '<total:c> ..5 , % ,|.|;',
    '<total:cm> ..5 ,? @namely % ,|.|;',
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
} satisfies Partial<Figures>;
