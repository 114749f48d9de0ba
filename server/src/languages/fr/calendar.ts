import type { Calendar } from '../calendar';
import { table } from '../reference';
import { words } from '../segmentation';

const monthNames = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
const weekdayNames = 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' ');
const shortWeekdays = 'lun mar mer jeu ven sam dim'.split(' ');

const numbered = (names: readonly string[], from: number): [string, number][] =>
  names.map((name, i) => [name, i + from]);

export const calendar: Calendar = {
  months: new Map([
    ...numbered(monthNames, 1),
    ...table({
      janv: 1,
      'févr, fév, fevrier': 2,
      avr: 4,
      juil: 7,
      aout: 8,
      sept: 9,
      oct: 10,
      nov: 11,
      'déc, decembre': 12,
    }),
  ]),
  doubtfulMonths: words('mars avr sept'),
  monthNames,
  weekdayNames,
  writeDay: (day) => (day === 1 ? '1er' : String(day)),
  weekdays: new Map([
    ...numbered(weekdayNames, 0),
    ...numbered(
      weekdayNames.map((name) => `${name}s`),
      0,
    ),
    ...numbered(shortWeekdays, 0),
  ]),
  dayParts: words('matin midi après-midi soir'),
  afterDay: words('à au aux dans en sur dès pour puis et ou'),
  bareFirst: {
    first: words('1er'),
    notAfter: words(
      `est était sera fut sont étaient seront serait être été c' finit fini finir termine terminé arrive arrivé devient devenu
       reste resté classé comme que qu' avec contre devant derrière et`,
    ),
  },
  doubtfulWeekdays: words(shortWeekdays.join(' ')),
  numericOrder: 'dmy',
  of: words("de d'"),
  inYear: words('en'),
  leads: words('en depuis dès avant après vers entre de à courant durant et fin début mi au le ou'),
  yearLeads: words(
    'en depuis dès courant fin début mi an année années exercice saison printemps été automne hiver millésime',
  ),
  spelledYearLeads: words('en depuis dès avant après fin début an année'),
  namedDays: words('black good'),
  afterYear: words(
    `et ou à au aux de d' du des par pour dans en sur avec avant après mais que qu' qui où dont lors jusqu' quand alors puis il
     elle ils elles on le la les l' un une ce c' cette cet ces son sa ses leur leurs est était a avait ont étaient sont sera ne n'
     se s' y contre sous comme puisque car afin grâce suite chez selon entre soit aussi pas plus moins nous vous je`,
  ),
  days: table({
    "aujourd'hui, ce matin, cet après-midi, ce soir, cette nuit": 0,
    'hier, hier soir, hier matin, hier après-midi': -1,
    'avant-hier': -2,
    'demain, demain matin, demain soir, demain après-midi': 1,
    'après-demain': 2,
  }),
  daysInScope: table({
    'le lendemain, le lendemain matin, dès le lendemain': 1,
    'le surlendemain': 2,
    'la veille, la veille au soir': -1,
    "l'avant-veille": -2,
    'le jour même, ce jour-là': 0,
  }),
  units: table({
    'seconde, secondes': 'second',
    'minute, minutes, min, mn': 'minute',
    'heure, heures': 'hour',
    'jour, jours, journée, journées': 'day',
    'semaine, semaines': 'week',
    mois: 'month',
    'an, ans, année, années': 'year',
    'décennie, décennies': 'decade',
    'siècle, siècles': 'century',
  }),
  namedSpans: table({ 'week-end': { unit: 'week', count: 1 }, quinzaine: { unit: 'day', count: 15 } }),
  whichBefore: table({ 'ce, cet, cette': 0 }),
  whichAfter: table({
    'dernier, dernière, derniers, passé, passée, précédent, précédente, écoulé, écoulée': -1,
    'en cours, courant': 0,
    'prochain, prochaine, suivant, suivante': 1,
  }),
  beforeUnits: words(
    'derniers dernières prochains prochaines premiers premières bons bonnes longs longues petits petites',
  ),
  agoBefore: table({
    'il y a, il y a environ, il y a près de, il y a plus de, voilà, voici, y a': -1,
    "dans, dans environ, dans les, d'ici, d'ici à": 1,
  }),
  extremes: { words: new Set(), endings: [], notExtremes: new Set() },
  measuring: { words: new Set(), notAfter: new Set() },
  agoAfter: table({ 'plus tôt, auparavant': -1, 'plus tard': 1 }),
  spanBefore: new Map(),
  articles: words('un une'),
  decadeWords: words('années'),
  decadeNames: table({
    vingt: 20,
    trente: 30,
    quarante: 40,
    cinquante: 50,
    soixante: 60,
    'soixante-dix': 70,
    'quatre-vingt, quatre-vingts': 80,
    'quatre-vingt-dix': 90,
  }),
  decadeSuffix: '',
  notDecades: new Set(),
  ageDecades: new Set(),
  centuryWords: words('siècle siècles s'),
  beforeEra: ['av. J.-C.', 'avant J.-C.', 'avant notre ère', 'avant Jésus-Christ', 'av. JC'],
  parts: table({
    'début, au début de, au début du': 'start',
    'mi, courant': 'mid',
    'fin, à la fin de, à la fin du': 'end',
  }),
  seasons: table({ printemps: 3, été: 6, automne: 9, hiver: 12 }),
  quarterWords: words('trimestre'),
  quarterLetter: 't',
  halfYearWords: words('semestre'),
  ranges: new Map([
    ['entre', words('et')],
    ['du', words('au à')],
    ['de', words('à au')],
    ["d'", words('à')],
    ['depuis', words("jusqu'")],
  ]),
  scoped: words('précédent précédente suivant suivante'),
  since: words('depuis'),
  to: words('à au'),
  clock: {
    hours: words('heures heure h hrs'),
    leads: words('à vers dès avant après entre et'),
    leadPhrases: [
      ...["à l'approche des", "à l'approche de", 'aux alentours de', 'aux environs de', 'autour de', 'à partir de'],
      ...["jusqu'à", 'sur les coups de', 'au plus tard à'],
    ],
    notNamedAfter: new Map([['après', words("d' l' cet cette chaque une")]]),
    separators: 'hH',
    halves: table({ 'du matin, a.m., am': 0, "de l'après-midi, du soir, p.m., pm": 12 }),
    named: table({ midi: '12:00', minuit: '00:00' }),
    minutes: table({ 'et demie, et demi': 30, 'et quart': 15, 'moins le quart': -15 }),
    zones: [
      ...'GMT UTC TU CET CEST EST'.split(' '),
      'locales',
      'heure de Paris',
      'heure locale',
      'heures locales',
      'heure française',
      "heure de l'Est",
      'heure de Moscou',
      'heure de Bruxelles',
      'heure de Londres',
      'heure de New York',
    ],
  },
  future: {
    words: words("va vont prochain prochaine demain devrait devraient doit doivent prévu prévue prévus prévues d'ici"),
    endings: ['ra', 'ront'],
    notVerbs: words('opéra caméra choléra agora sahara'),
  },
};
