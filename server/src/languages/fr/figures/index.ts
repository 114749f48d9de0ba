import type { Figures } from '../../figures';
import { table } from '../../reference';
import { phrases, words } from '../../segmentation';
import { changes } from './changes';
import { parts } from './parts';
import { polls } from './polls';
import { times } from './times';

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
    namely: phrases("à savoir, c'est-à-dire"),
    split: words('répartis réparties réparti répartie répartissent répartissaient divisés divisées divisé divisée'),
    passed: words('passé passée passés passées passe passent passait passaient passer passera passant passa passèrent'),
  },
  pointNames: ['point', 'points'],
  percentSign: '\u00a0%',
  conversion: [
    '<one:urm> ..3 (|[ soit|ou|environ|équivalant_à? <two:urm>',
    '<one:urm> ,? soit <two:urm>',
    '<one:urm> , ou <two:urm> ,|.|)|;',
    '<one:urm> / <two:urm>',
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
  ...parts,
  ...changes,
  ...polls,
  ...times,
};
