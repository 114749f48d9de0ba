import { fill } from '../base';
import type { Locale, Text } from '../rules';

const TEXTS = {
  // Hover: quotations
  directQuotation: { en: 'Direct quotation', fr: 'Citation directe' },
  indirectQuotation: { en: 'Indirect quotation', fr: 'Discours indirect' },
  mixedQuotation: { en: 'Partial quotation', fr: 'Citation partielle' },
  labelled: { en: '{label}: {words}', fr: '{label} : {words}' },
  speaker: { en: 'Speaker: {name}', fr: 'Qui parle : {name}' },
  noSpeaker: {
    en: 'Speaker: nobody named nearby',
    fr: 'Qui parle : personne de nommé à proximité',
  },
  chain: { en: 'Through: {links}', fr: 'Chaîne des sources : {links}' },
  namedAs: { en: 'named here as {words}', fr: 'dans le texte : {words}' },
  cue: { en: 'Cue: {words}', fr: 'Mots d’annonce : {words}' },
  how: { en: 'How: {reason}', fr: 'Comment : {reason}' },
  confidence: { en: 'Confidence: {share}', fr: 'Confiance : {share}' },
  alsoSaid: { en: 'Also said by {name}:', fr: 'Autres propos de la même source :' },
  more: { en: 'and {n} more', fr: 'et {n} de plus' },
  line: { en: 'line {line}', fr: 'ligne {line}' },
  'how.subject': { en: 'the subject of the reporting verb', fr: 'le sujet du verbe de parole' },
  'how.inverted': { en: 'the inverted subject of the reporting verb', fr: 'le sujet inversé du verbe de parole' },
  'how.according-to': { en: '“according to” and the like', fr: '« selon », « d’après » et semblables' },
  'how.lead-in': { en: 'the words that lead in', fr: 'les mots qui introduisent la citation' },
  'how.pronoun': { en: 'a pronoun, followed back to its name', fr: 'un pronom, rapporté à son nom' },
  'how.carried': { en: 'carried on from the quotation before', fr: 'repris de la citation précédente' },
  'how.signature': { en: 'the signature below the quotation', fr: 'la signature sous la citation' },
  'how.label': { en: 'the name in the line above', fr: 'le nom à la ligne précédente' },
  'how.interview': { en: 'the turn of the interview', fr: 'le tour de parole de l’entretien' },

  // Hover: names
  person: { en: 'Person', fr: 'Personne' },
  organization: { en: 'Organisation', fr: 'Organisation' },
  place: { en: 'Place', fr: 'Lieu' },
  other: { en: 'Name', fr: 'Nom' },
  mention: { en: '{n} mention', fr: '{n} mention' },
  mentions: { en: '{n} mentions', fr: '{n} mentions' },

  // Hover: names looked up elsewhere
  bornOn: { en: 'born {date}', fr: 'naissance : {date}' },
  diedOn: { en: 'died {date}', fr: 'mort : {date}' },
  encyclopedia: { en: 'Article in Wikipedia', fr: 'Article de Wikipédia' },
  namesakes: { en: 'Others of that name:', fr: 'Autres personnes ou choses de ce nom :' },
  lookedUp: {
    en: 'Looked up by name alone: make sure that it is the same.',
    fr: 'Recherche par le nom seul : vérifiez qu’il s’agit bien de la même entité.',
  },

  // Hover: dates
  articleDay: { en: 'the article’s date', fr: 'la date de l’article' },
  daysBefore: { en: '{days} before the article’s date, {date}', fr: '{days} avant la date de l’article, {date}' },
  daysAfter: { en: '{days} after the article’s date, {date}', fr: '{days} après la date de l’article, {date}' },
  day: { en: '{n} day', fr: '{n} jour' },
  days: { en: '{n} days', fr: '{n} jours' },
  undated: {
    en: 'The article states no date, so this day cannot be placed. Give one in the front matter: `date: YYYY-MM-DD`.',
    fr: 'L’article n’a pas de date : ce jour ne peut être situé. Donnez-en une en tête du fichier : `date: AAAA-MM-JJ`.',
  },
  fromTo: { en: '{from} to {to}', fr: 'du {from} au {to}' },
  'unit.Y': { en: '{n} year', fr: '{n} an' },
  'units.Y': { en: '{n} years', fr: '{n} ans' },
  'unit.M': { en: '{n} month', fr: '{n} mois' },
  'units.M': { en: '{n} months', fr: '{n} mois' },
  'unit.W': { en: '{n} week', fr: '{n} semaine' },
  'units.W': { en: '{n} weeks', fr: '{n} semaines' },
  'unit.D': { en: '{n} day', fr: '{n} jour' },
  'units.D': { en: '{n} days', fr: '{n} jours' },
  'unit.H': { en: '{n} hour', fr: '{n} heure' },
  'units.H': { en: '{n} hours', fr: '{n} heures' },
  'unit.m': { en: '{n} minute', fr: '{n} minute' },
  'units.m': { en: '{n} minutes', fr: '{n} minutes' },
  'unit.S': { en: '{n} second', fr: '{n} seconde' },
  'units.S': { en: '{n} seconds', fr: '{n} secondes' },

  // Hover: figures
  about: { en: 'about', fr: 'environ' },
  atLeast: { en: 'at least', fr: 'au moins' },
  atMost: { en: 'at most', fr: 'au plus' },
  'unit.pp': { en: '{n} percentage point', fr: '{n} point de pourcentage' },
  'units.pp': { en: '{n} percentage points', fr: '{n} points de pourcentage' },
  'unit.pt': { en: '{n} point', fr: '{n} point' },
  'units.pt': { en: '{n} points', fr: '{n} points' },
  'unit.in': { en: '{n} in', fr: '{n} pouce' },
  'units.in': { en: '{n} in', fr: '{n} pouces' },
  'unit.ft': { en: '{n} ft', fr: '{n} pied' },
  'units.ft': { en: '{n} ft', fr: '{n} pieds' },
  tally: {
    en: '{share} of {whole} for the larger side, a lead of {margin}',
    fr: '{share} de {whole} pour le camp majoritaire, soit {margin} d’avance',
  },
  rangeOf: { en: '{from} to {to}', fr: 'de {from} à {to}' },
  rangeOfElided: { en: '{from} to {to}', fr: 'd’{from} à {to}' },
  outOf: { en: '{part} in {whole}', fr: '{part} sur {whole}' },
  aboutOutOf: { en: 'about {part} in {whole}', fr: 'environ {part} sur {whole}' },
  bornIn: {
    en: 'born in {early} or {late}, by the article’s date',
    fr: 'naissance en {early} ou {late}, d’après la date de l’article',
  },
  spelled: { en: 'in short: {value}', fr: 'en bref : {value}' },

  // Hover: claims and rules
  worthChecking: { en: 'Worth checking: {score} of 100', fr: 'À vérifier : {score} sur 100' },
  why: { en: 'Why: {reasons}', fr: 'Pourquoi : {reasons}' },
  saidBy: { en: 'Said by {name}', fr: 'Dit par {name}' },
  rule: { en: 'Rule {link}: {title}', fr: 'Règle {link} : {title}' },
  'reason.statistic': { en: 'statistic', fr: 'statistique' },
  'reason.comparison': { en: 'comparison', fr: 'comparaison' },
  'reason.superlative': { en: 'superlative', fr: 'superlatif' },
  'reason.change': { en: 'change', fr: 'évolution' },
  'reason.record': { en: 'record or first', fr: 'record ou première fois' },
  'reason.causal': { en: 'cause and effect', fr: 'cause et effet' },
  'reason.law': { en: 'law or policy', fr: 'loi ou politique publique' },
  'reason.public-money': { en: 'economy', fr: 'économie' },
  'reason.public-interest': { en: 'public interest', fr: 'intérêt public' },
  'reason.generalisation': { en: 'generalisation', fr: 'généralisation' },
  'reason.quoted': { en: 'quoted', fr: 'citation' },
  'reason.sourced': { en: 'with a source', fr: 'avec une source' },
  'reason.unsourced': { en: 'no source', fr: 'sans source' },
  'reason.hedged': { en: 'hedged', fr: 'avec réserve' },

  // Diagnostics
  notShown: {
    en: '{n} more findings, less grave, are not shown in this file.',
    fr: '{n} autres signalements, moins graves, ne sont pas affichés pour ce fichier.',
  },

  // Code actions
  fixAllOfRule: { en: 'Fix every “{title}” in this file', fr: 'Corriger partout dans ce fichier : {title}' },
  fixAllSafe: { en: 'Make every safe Blue Pencil fix', fr: 'Appliquer toutes les corrections sûres de Blue Pencil' },
  disableNext: { en: 'Turn {rule} off for this paragraph', fr: 'Désactiver {rule} pour ce paragraphe' },
  disableLine: { en: 'Turn {rule} off for this line', fr: 'Désactiver {rule} pour cette ligne' },
  disableFile: { en: 'Turn {rule} off in this file', fr: 'Désactiver {rule} dans ce fichier' },
  disableWorkspace: { en: 'Turn {rule} off in this workspace', fr: 'Désactiver {rule} dans cet espace de travail' },

  addName: {
    en: 'Add “{name}” to the workspace’s names',
    fr: 'Ajouter « {name} » aux noms de l’espace de travail',
  },
  addSpelling: {
    en: 'Add “{name}” as another spelling of “{of}”',
    fr: 'Ajouter « {name} » comme autre graphie de « {of} »',
  },
  neverFlag: { en: 'Never flag “{name}”', fr: 'Ne jamais signaler « {name} »' },

  // Symbols
  quotations: { en: 'Quotations', fr: 'Citations' },
  people: { en: 'People', fr: 'Personnes' },
  organizations: { en: 'Organisations', fr: 'Organisations' },
  places: { en: 'Places', fr: 'Lieux' },
  otherNames: { en: 'Other names', fr: 'Autres noms' },
  claims: { en: 'Claims to check', fr: 'À vérifier' },
  dates: { en: 'Dates', fr: 'Dates' },
  figures: { en: 'Figures', fr: 'Chiffres' },
  ofHundred: { en: '{score} of 100', fr: '{score} sur 100' },
  unattributed: { en: 'No source', fr: 'Sans source' },
  quotationCount: { en: '{n} quotation', fr: '{n} citation' },
  quotationsCount: { en: '{n} quotations', fr: '{n} citations' },

  // Rename
  notAName: { en: 'There is no name here to change.', fr: 'Il n’y a pas de nom à changer ici.' },
  emptyName: { en: 'A name needs at least one letter.', fr: 'Un nom compte au moins une lettre.' },
  renameLeft: {
    en: '{n} mention is left as it was, since markup stands inside the name.',
    fr: '{n} mention reste telle quelle : du balisage coupe le nom.',
  },
  renamesLeft: {
    en: '{n} mentions are left as they were, since markup stands inside the name.',
    fr: '{n} mentions restent telles quelles : du balisage coupe le nom.',
  },
  keptInside: {
    en: '{n} mention inside a quotation is left as it was said.',
    fr: '{n} mention dans une citation reste telle qu’elle a été dite.',
  },
  keptInsides: {
    en: '{n} mentions inside quotations are left as they were said.',
    fr: '{n} mentions dans des citations restent telles qu’elles ont été dites.',
  },
  changeInside: { en: 'Change It Too', fr: 'La changer aussi' },
  changeInsides: { en: 'Change Them Too', fr: 'Les changer aussi' },
  insideQuotations: { en: 'Inside quotations', fr: 'Dans les citations' },
  insideQuotationsWhy: {
    en: 'The words of a quotation change only if you say so.',
    fr: 'Les mots d’une citation ne changent que si vous le demandez.',
  },

  // Links
  openSource: { en: 'Open the source', fr: 'Ouvrir la source' },

  // Copied quotations: column names
  'column.speaker': { en: 'Speaker', fr: 'Qui parle' },
  'column.quotation': { en: 'Quotation', fr: 'Citation' },
  'column.type': { en: 'Type', fr: 'Type' },
  'column.source': { en: 'Named as', fr: 'Désigné par' },
  'column.line': { en: 'Line', fr: 'Ligne' },

  unreadable: {
    en: '{file} cannot be read as it is: put that right first.',
    fr: '{file} est illisible en l’état : corrigez-le d’abord.',
  },

  // Progress
  reading: { en: 'Reading {file}', fr: 'Lecture de {file}' },
  readingWorkspace: { en: 'Reading the articles of the workspace', fr: 'Lecture des articles de l’espace de travail' },
  ofTotal: { en: '{done} of {total}', fr: '{done} sur {total}' },
} as const satisfies Record<string, Text>;

export type MessageKey = keyof typeof TEXTS;

/** Gives a message in the user's language, its `{name}` holes filled. */
export interface Say {
  (key: MessageKey, args?: Readonly<Record<string, string | number>>): string;
  readonly locale: Locale;
}

export function sayIn(locale: Locale): Say {
  const say = (key: MessageKey, args: Readonly<Record<string, string | number>> = {}) =>
    fill(TEXTS[key][locale], locale, (name) => (Object.hasOwn(args, name) ? String(args[name]) : undefined));
  return Object.assign(say, { locale });
}

/** The singular or the plural, as the language counts: in French, zero and anything below two are singular. */
export function counted(say: Say, n: number, one: MessageKey, many: MessageKey): string {
  const single = say.locale === 'fr' ? Math.abs(n) < 2 : n === 1;
  return say(single ? one : many, { n: n < 1000 && Number.isInteger(n) ? n : numeral(say, n) });
}

/** The number in the reader's digits. */
export function numeral(say: Say, n: number, options: Intl.NumberFormatOptions = { maximumFractionDigits: 6 }): string {
  const key = say.locale + JSON.stringify(options);
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(say.locale, options);
    formats.set(key, format);
  }
  return format.format(n);
}

/** Formats are slow to make; there are as many as ways to call `numeral`, and a currency each. */
const formats = new Map<string, Intl.NumberFormat>();

/** What a reason for checking a claim is called; a reason without a name shows its id. */
export function reasonLabel(say: Say, id: string): string {
  const key = `reason.${id}`;
  return Object.hasOwn(TEXTS, key) ? say(key as MessageKey) : id;
}
