/**
 * The words by which bylines and datelines are told, in the languages served. They stand here, below the language packs,
 * because a block's kind is settled before its language is known; none of them means something else in another of the languages
 * in the place where it is looked for.
 */

/** What opens a byline. */
export const BYLINE_OPENERS: readonly string[] = [
  'by',
  'words by',
  'text by',
  'story by',
  'reporting by',
  'par',
  'propos recueillis par',
  'texte par',
  'récit par',
  'enquête de',
  'por',
  'von',
  'text:',
];

/** Lower-case words that belong to names. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'de du des d la le van von der den ter ten zu zum zur y e i da do dos das di del della al el bin ben ibn abu af av'.split(
    ' ',
  ),
);

/** What joins the names of a byline, and what leads to the place or paper they write from. */
export const BYLINE_JOINERS: ReadonlySet<string> = new Set(
  'and et und y with avec con mit & in at for à au aux en a aus für pour para from depuis desde correspondent correspondante correspondant envoyé envoyée spécial spéciale'.split(
    ' ',
  ),
);

/** Month names and their usual abbreviations, without a full stop. */
export const MONTHS: ReadonlySet<string> = new Set(
  [
    'january february march april may june july august september october november december',
    'jan feb mar apr jun jul aug sept sep oct nov dec',
    'janvier février mars avril mai juin juillet août aout septembre octobre novembre décembre',
    'janv fév févr avr juil déc',
    'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre',
    'ene abr ago dic',
    'januar februar märz april juni juli oktober dezember jän mär okt dez',
  ]
    .join(' ')
    .split(' '),
);

export const WEEKDAYS: ReadonlySet<string> = new Set(
  [
    'monday tuesday wednesday thursday friday saturday sunday',
    'lundi mardi mercredi jeudi vendredi samedi dimanche',
    'lunes martes miércoles jueves viernes sábado domingo',
    'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag',
  ]
    .join(' ')
    .split(' '),
);

/** News agencies, as datelines sign them, in lower case. */
export const AGENCIES: ReadonlySet<string> = new Set(
  [
    'afp ap reuters dpa efe ansa upi pa aap anp apa belga ats sda kna epd sid tass xinhua kyodo yonhap bernama pti ani',
    'bloomberg sputnik interfax anadolu aa ansa lusa pap ctk čtk mti tanap map aps tap ukrinform unian irna isna mehr',
    'ritzau ntb tt stt cp nzn cna rfi cnn bbc',
  ]
    .join(' ')
    .split(' ')
    .concat([
      'europa press',
      'press association',
      'pa media',
      'canadian press',
      'the canadian press',
      'associated press',
    ]),
);

/** Words in capitals that open a paragraph as a label, not as a place. */
export const RUBRICS: ReadonlySet<string> = new Set(
  [
    'exclusive exclusif exclusiva exklusiv analysis analyse análisis interview entretien entrevista video vidéo vídeo',
    'breaking urgent urgente eilmeldung update opinion opinión meinung editorial éditorial tribune reportage reportaje',
    'football rugby tennis cyclisme basket sport sports fútbol fußball politique politics política politik économie economy',
    'economía wirtschaft culture cultura kultur portrait récit enquête décryptage témoignage témoignages direct live factbox',
    'encadré repères chronologie timeline infographie podcast note correction rectificatif erratum nato otan covid brexit',
  ]
    .join(' ')
    .split(' '),
);

/** What leads up to the date on a line that says when an article came out. */
export const PUBLISHED: readonly string[] = [
  'published',
  'updated',
  'posted',
  'last updated',
  'publié',
  'mis à jour',
  'modifié',
  'publicado',
  'actualizado',
  'veröffentlicht',
  'aktualisiert',
  'stand',
];
