import { makes } from '../makes';
import type { Hedge, Numbers } from '../numbers';
import { table } from '../reference';
import { words } from '../segmentation';
import { spelled } from './spelled';
import { units } from './units';

/** Plural to singular, near enough for two figures to be seen to count one thing. */
function stem(noun: string): string {
  if (noun.length < 4) return noun;
  if (noun.endsWith('aux')) return noun.endsWith('eaux') ? noun.slice(0, -1) : `${noun.slice(0, -3)}al`;
  return noun.endsWith('s') || noun.endsWith('x') ? noun.slice(0, -1) : noun;
}

export const numbers: Numbers = {
  decimal: ',',
  group: '\u00A0',
  cardinals: table({
    zéro: 0,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    onze: 11,
    douze: 12,
    treize: 13,
    quatorze: 14,
    quinze: 15,
    seize: 16,
    'vingt, vingts': 20,
    trente: 30,
    quarante: 40,
    cinquante: 50,
    soixante: 60,
    septante: 70,
    'octante, huitante': 80,
    nonante: 90,
  }),
  scores: words('vingt vingts'),
  hundreds: words('cent cents'),
  scales: table({
    'mille, mil, millier, milliers': 1e3,
    'million, millions': 1e6,
    'milliard, milliards': 1e9,
    'billion, billions': 1e12,
  }),
  bare: words('cent mille mil'),
  neverAlone: words('mil'),
  abbreviations: table({
    'k, K': { value: 1e3, money: true },
    M: { value: 1e6, money: true },
    Mio: { value: 1e6, money: false },
    'Md, Mds, Mrd, Mrds': { value: 1e9, money: false },
    G: { value: 1e9, money: true },
  }),
  and: 'et',
  half: table({ 'demi, demie': 0.5, quart: 0.25 }),
  articles: words('un une'),
  one: { words: words('un une'), after: new Set(), before: new Set() },
  collectives: new Map(
    Object.entries({
      huitaine: 8,
      dizaine: 10,
      douzaine: 12,
      douzaines: 12,
      quinzaine: 15,
      vingtaine: 20,
      trentaine: 30,
      quarantaine: 40,
      cinquantaine: 50,
      soixantaine: 60,
      centaine: 100,
      millier: 1000,
    }).map(([word, value]) => [word, { value, about: true }]),
  ),
  fractions: table({
    tiers: 3,
    'quart, quarts': 4,
    'cinquième, cinquièmes': 5,
    'sixième, sixièmes': 6,
    'septième, septièmes': 7,
    'huitième, huitièmes': 8,
    'neuvième, neuvièmes': 9,
    'dixième, dixièmes': 10,
    'centième, centièmes': 100,
    'millième, millièmes': 1000,
  }),
  shares: table({ 'la moitié, ½': 0.5, 'le tiers': 1 / 3, 'le quart, ¼': 0.25, '¾': 0.75 }),
  halves: table<'%' | 'pp' | 'pt'>({
    'un demi pour cent, un demi %': '%',
    'un demi-point, un demi point': 'pt',
    'un demi-point de pourcentage, un demi point de pourcentage': 'pp',
  }),
  quarters: table<'%' | 'pp' | 'pt'>({
    'un quart de pour cent, un quart de %': '%',
    'un quart de point': 'pt',
    'un quart de point de pourcentage': 'pp',
  }),
  notFraction: words(
    `finale finales d'heure temps monde point place fois position édition jour tour étage siècle arrondissement anniversaire
     titre but journée année set match mois mandat rang tome épisode saison`,
  ),
  outOf: ['sur'],
  ordinals: table({
    'premier, première, ier': 1,
    'deuxième, second, seconde': 2,
    troisième: 3,
    quatrième: 4,
    cinquième: 5,
    sixième: 6,
    septième: 7,
    huitième: 8,
    neuvième: 9,
    dixième: 10,
    onzième: 11,
    douzième: 12,
    treizième: 13,
    quatorzième: 14,
    quinzième: 15,
    seizième: 16,
    'dix-septième': 17,
    'dix-huitième': 18,
    'dix-neuvième': 19,
    vingtième: 20,
    'vingt-et-unième': 21,
    trentième: 30,
    quarantième: 40,
    cinquantième: 50,
    soixantième: 60,
    'soixante-dixième': 70,
    'quatre-vingtième': 80,
    'quatre-vingt-dixième': 90,
    centième: 100,
  }),
  compoundOrdinals: table({ unième: 1, millième: 1000 }),
  notOrdinal: words('âge dan'),
  ordinalSuffixes: table({ 'er, ère, ere, re, ers, res': 1, 'nd, nde': 2, 'e, è, ème, eme, ième, ieme, es': 0 }),
  percent: ['%', 'pour cent', 'pourcent', 'pour 100'],
  points: table<'pp' | 'pt'>({
    'points de pourcentage, point de pourcentage, pp': 'pp',
    'points, point, pts, pt': 'pt',
  }),
  hedges: table<Hedge>({
    "environ, env, à peu près, quelque, quelques, autour de, aux alentours de, de l'ordre de, approximativement":
      'about',
    'une moyenne de, estimé à, estimée à, estimés à, estimées à, ~, ≈': 'about',
    "plus de, plus d', plus des, au moins, au minimum, pas moins de, bien plus de, un peu plus de, légèrement plus de":
      'more',
    'au-delà de, supérieur à, supérieure à, supérieurs à, supérieures à, >': 'more',
    "près de, près d', près des, presque, quasi, quasiment, pas loin de, à peine, moins de, moins d', moins des":
      'less',
    "un peu moins de, légèrement moins de, au plus, au maximum, jusqu'à, pas plus de, en dessous de, <": 'less',
    'inférieur à, inférieure à, inférieurs à, inférieures à': 'less',
  }),
  hedgesAfter: table<Hedge>({
    'environ, à peu près': 'about',
    'au moins, ou plus, et plus, au minimum': 'more',
    'au plus, au maximum, ou moins': 'less',
  }),
  currencies: table({
    'euro, euros': 'EUR',
    'dollar, dollars, dollars américains, dollars US': 'USD',
    'dollars canadiens': 'CAD',
    'dollars australiens': 'AUD',
    'dollars de Hong Kong': 'HKD',
    'livre sterling, livres sterling': 'GBP',
    'livres turques': 'TRY',
    'livres égyptiennes': 'EGP',
    'yen, yens': 'JPY',
    'yuan, yuans, renminbi': 'CNY',
    'roupie, roupies': 'INR',
    'rouble, roubles': 'RUB',
    'franc suisse, francs suisses': 'CHF',
    'franc CFA, francs CFA': 'XOF',
    'franc, francs': 'FRF',
    wons: 'KRW',
    zlotys: 'PLN',
    hryvnias: 'UAH',
    shekels: 'ILS',
    rands: 'ZAR',
    nairas: 'NGN',
    forints: 'HUF',
    bahts: 'THB',
    'réaux, reais': 'BRL',
    dirhams: 'MAD',
    riyals: 'SAR',
    'couronnes suédoises': 'SEK',
    'couronnes norvégiennes': 'NOK',
    'couronnes danoises': 'DKK',
    'couronnes tchèques': 'CZK',
  }),
  sums: table({
    'kE, KE, kEUR, KEUR': { value: 1e3, unit: 'EUR' },
    'ME, MEUR, MEuros': { value: 1e6, unit: 'EUR' },
    'MdE, MdsE, MdEUR, MdsEUR': { value: 1e9, unit: 'EUR' },
    MUSD: { value: 1e6, unit: 'USD' },
  }),
  subunits: table({ 'centime, centimes': 'EUR CHF USD CAD MAD DZD'.split(' ') }),
  doubtfulCurrencies: table({ 'livre, livres': 'GBP', couronnes: 'SEK', pesos: 'MXN', dinars: 'DZD' }),
  links: words("de d'"),
  partitives: words("de d' du des"),
  units,
  gluedUnits: new Map(),
  dimensions: new Set(),
  minus: words('moins'),
  between: table({ entre: 'et' }),
  from: words('de du'),
  by: words('par'),
  to: words('à ou'),
  compared: ['de', 'à', 'contre', 'après', 'que', 'dont', 'par rapport à', 'y compris'],
  age: {
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
  },
  labels: words(
    `n n° numéro numéros article articles art. chapitre page pages p. pp. ligne salle vol route autoroute départementale
     nationale figure tableau tome phase niveau classe porte quai canal type modèle version bus tramway apollo boeing airbus
     euro formule top acte étape journée semaine saison épisode match groupe catégorie règle amendement titre proposition
     district zone secteur bloc bâtiment étage rue § règlement loi décret résolution alinéa al.
     paragraphe paragraphes directive annexe arrêté ordonnance parcelle`,
  ),
  labelsOfKind: words('type phase catégorie niveau classe'),
  makes,
  gauges: words('magnitude'),
  tally: { nouns: words('voi vote suffrage'), against: words('contre à'), votes: words('vote') },
  ratio: {
    nouns: words('ratio ratios rapport proportion cote levier'),
    joiners: words('à contre pour'),
    leads: words('à par'),
  },
  scoreWords: words(
    `battu battus battue battues bat battent victoire défaite score scores nul mène mènent menait menaient mené gagne gagné
     gagnent remporté remporte remportent remportée perdu perd perdent set sets mi-temps qualifié qualifiés imposé imposés
     imposée impose imposent vainqueur vainqueurs défait défaits dominé domine dominent égalise égalité tirs buts but corrigé
     écrasé incline incliné inclinés finale demi-finale quart`,
  ),
  premodifiers: words(
    `jeunes jeune autres autre nouveaux nouvelles nouveau nouvelle grands grandes petits petites gros grosses premiers
     premières derniers dernières prochains prochaines anciens anciennes vieux vieilles bons bonnes mêmes simples principaux
     principales longs longues hauts hautes vrais de d' du des la le les l' différents différentes divers diverses`,
  ),
  premodifierEndings: [],
  singularAfterYear: words('km kg mètre kilomètre hectare ha euro pour tonne litre'),
  notCounted: words("désormais aujourd'hui maintenant hier"),
  stem,
  synonyms: table({
    'tué, tuée, décè, décédé, décédée, morte': 'mort',
    blessée: 'blessé',
    disparue: 'disparu',
  }),
  ordinalSuffix: (value) => (value === 1 ? 'er' : 'e'),
  spell: spelled,
};
