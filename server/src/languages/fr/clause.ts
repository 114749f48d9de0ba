import type { ClauseWords } from '../clause';
import { words } from '../segmentation';
import { phrases } from '../speech-lexicon';

export const clause: ClauseWords = {
  be: words('est sont était étaient fut furent sera seront serait seraient été être étant suis sommes soit'),
  modals: new Set(),
  infinitives: words('avoir être'),
  reflexives: words("se s'"),
  articlePronouns: words("le la les l'"),
  standIns: words('tous toutes'),
  witnessed: new Set(),
  contrasts: words('tandis alors'),
  labelLeads: words('chez pour côté'),
  denials: words('personne nul nulle aucun aucune ni'),
  speechless: words("cela ça ceci c'"),
  latter: words('dernier dernière derniers dernières'),
  links: words("de d' du des &"),
  subjectLinks: words("de d' du des & en chargé chargée"),
  hearerLinks: words("de d' du des &"),
  sourceLinks: words("de d' du des à au aux en sur dans pour par auprès chez près"),
  joiners: words('et ou &'),
  exemplifiers: new Set(['comme', 'tel que', 'telle que', 'tels que', 'telles que']),
  expletives: new Set(),
  subjectRelatives: words('qui'),
  humanRelatives: words('qui'),
  relatives: words('qui dont où lequel laquelle'),
  notThat: words(`
    plus moins autre autres même mêmes tel telle tels telles alors tandis pour afin avant après dès bien lors sans parce pendant depuis
    autant aussi ainsi mieux tant pourvu sauf si c'est est-ce quoi`),
  adverbThat: words('aussi ainsi'),
  adverbForms: words('maintenant'),
  questions: words("si s' pourquoi comment combien quel quelle quels quelles"),
  closeQuestions: words('quand où qui'),
  questionPairs: new Map([['ce', words("que qu' qui")]]),
  plurals: new Set(),
  collectives: new Set(),
  postnominals: phrases(
    'par intérim, en chef, en exercice, en titre, en second, en personne, à vie, à la retraite, en fuite',
  ),
  unaccented: new Map([['a', 'à']]),
  asides: phrases(`
    en outre, par ailleurs, en effet, de plus, en revanche, à nouveau, de nouveau, en substance, par la suite, tout de même, au contraire,
    quant à lui, quant à elle, quant à eux, quant à elles, pour sa part, pour leur part, pour ma part, de son côté, de leur côté,
    à son tour, à leur tour, en particulier, à ce sujet, à ce propos, d' ailleurs, sans doute, sans ambages, sans détour, en premier lieu,
    en même temps, en ligne, en direct, dans la foulée, dans le même temps, à plusieurs reprises, à maintes reprises, une nouvelle fois,
    une fois de plus, pour la première fois, pour la deuxième fois, pour la seconde fois, pour la dernière fois, pour une fois,
    pour cette fois, tout d' abord, avant tout, en privé, en public, en interne, à l' inverse, au passage, au préalable, à l' époque,
    ce jour, cette semaine, cette année, ce mois-ci, il y a peu, pour le moment, pour l' instant, en conséquence, par conséquent,
    un jour, un temps, du reste, en fait, en réalité, dès lors, plus tôt, plus tard, à l' antenne, à chaud, du bout des lèvres, par exemple, à terme`),
  withholding: phrases(`
    a refusé de commenter, a refusé de préciser, a refusé de révéler, a refusé de dire, a refusé de donner, a refusé de s' exprimer,
    a refusé de communiquer, a refusé d' en dire, s' est refusé à, s' est refusée à, se refuse à, se refusait à, ont refusé de commenter,
    n' a pas donné de, n' a donné aucun, n' a donné aucune, n' a pas précisé, n' a pas souhaité, n' a pas voulu, n' a pas fourni,
    n' a fourni aucun, n' a fourni aucune, n' a pas détaillé, n' a pas dit, n' ont pas donné de, n' ont pas précisé, n' ont pas souhaité,
    n' ont pas voulu, sans préciser, sans donner de, sans donner plus, sans donner davantage, sans donner d' autres, sans fournir de,
    sans fournir plus, sans fournir davantage, sans plus de précision, sans plus de précisions, sans plus de détails,
    sans autre précision, sans autres précisions, sans détailler, sans nommer, sans citer de, sans s' étendre`),
  bearing: words(`
    voix visage regard œil yeux larme larmes gorge poing poings main mains bras doigt tête mine air ton sourire front sourcils cœur
    mâchoire dents lèvres traits menton cheveux dos souffle`),
  comparisons: words('comme ainsi'),
  things: new Set(),
  answers: words('répondre répliquer rétorquer riposter'),
  continuations: words('ajouter rajouter poursuivre continuer enchaîner compléter'),
  nounForms: new Set(),
  gerundLeads: words('en tout'),
  comitative: words('avec'),
  complements: words("de d' du des"),
  semiAuxiliaries: words(`
    peut peuvent pouvait pouvaient pourra pourront pourrait pourraient pu put doit doivent devait devaient devra devront devrait devraient
    dû veut veulent voulait voulaient voulu va vont allait allaient ira vient viennent venait venaient venu tient tiennent tenait
    tenaient tenu tint ose osent osait osé osa souhaite souhaitent souhaité souhaitait entend entendait continue continuent continué
    finit finissent fini finira préfère préfèrent préféré commence commencent commencé cherche cherché hésite hésité sait
    contente contentent contenté contentée contentés contentées borne bornent borné bornée bornés bornées cesse cessent cessé
    empresse empressent empressé empressée empressés manque manquent manqué tarde tardent tardé`),
  inserted: words('depuis'),
  headFirst: true,
  personal: words("je j' tu il elle on nous vous ils elles qui"),
  agents: words('par'),
  origins: words("de d' du des par"),
  obtained: words(`
    consulté consultée consultés consultées obtenu obtenue obtenus obtenues vu vue vus vues lu lue lus lues examiné examinée examinés
    examinées`),
  preverbs: words("ne n' se s'"),
  numbered: words('numéro numéros'),
  sharing: words('avant après'),
  purposes: words('pour afin'),
  impersonal: words(`
    faut fallait faudra faudrait falloir convient conviendrait convenait reste restait suffit suffirait bon utile important possible
    intéressant difficile nécessaire permis permet permettent utile indispensable temps lieu question juste exact à force sans`),
  oblique: new Map([
    ['nous', /(?:ons|mes)$/],
    ['vous', /(?:ez|tes)$/],
  ]),
  numbers: new Map([
    ['a', 'ont'],
    ['avait', 'avaient'],
    ['aura', 'auront'],
    ['aurait', 'auraient'],
    ['eut', 'eurent'],
    ['est', 'sont'],
    ['était', 'étaient'],
    ['sera', 'seront'],
    ['serait', 'seraient'],
    ['fut', 'furent'],
  ]),
  interviewing: phrases(
    "entretien avec, interview de, interview d', interview avec, rencontre avec, conversation avec, parlé avec, parlé à, discuté avec, avons rencontré, avons interrogé",
  ),
  addressing: words("vous votre vos tu te t' toi ton ta tes"),
  secondPerson: words('toi vous'),
  firstPerson: words("je j' me m' moi mon ma mes nous notre nos"),
  newsgathering: words(`
    consulté consultée consultés consultées consulter vu vue vus vues voir lu lue lus lues lire obtenu obtenue obtenus obtenues obtenir
    rencontré rencontrée rencontrés rencontrées rencontrer interrogé interrogée interrogés interrogées interroger joint jointe joints
    jointes joindre contacté contactée contactés contactées contacter sollicité sollicitée sollicités sollicitées recueilli recueillie
    recueillis recueillies recueillir révélé révélée révélés révélées révélions écrit écrivions publié publiée publiés publiées publiions
    constaté constater visité visitée visiter rapporté rapportions dit confié raconté expliqué déclaré répondu assuré indiqué précisé
    montré transmis transmise`),
};
