import type { Locale, Text } from '../rules';

const TEXTS = {
  notAFile: { en: '{path}: neither a file nor a folder', fr: '{path} : ni un fichier ni un dossier' },
  noSuchFile: { en: '{path}: no such file or folder', fr: '{path} : fichier ou dossier introuvable' },
  nothingFound: { en: '{path}: no article found there', fr: '{path} : aucun article trouvé' },
  tooLarge: { en: '{path}: larger than {limit} MB, not read', fr: '{path} : plus de {limit} Mo, fichier non lu' },
  cannotRead: { en: '{path}: cannot be read ({reason})', fr: '{path} : lecture impossible ({reason})' },
  cannotWrite: { en: '{path}: cannot be written ({reason})', fr: '{path} : écriture impossible ({reason})' },
  binary: {
    en: '{path}: a binary file, not text (NUL at byte {at})',
    fr: '{path} : fichier binaire, pas du texte (octet nul en position {at})',
  },
  notUtf8: {
    en: '{path}: not UTF-8 (byte {at}); save it as UTF-8 and try again',
    fr: '{path} : pas de l’UTF-8 (octet {at}) ; enregistrez-le en UTF-8 et recommencez',
  },
  badLine: {
    en: 'line {line}: not a JSON document with a "text"',
    fr: 'ligne {line} : pas un document JSON avec un champ « text »',
  },
  badLanguage: { en: 'unknown language “{value}”: auto, {list}', fr: 'langue inconnue « {value} » : auto, {list}' },
  badDate: { en: '“{value}” is no date: write YYYY-MM-DD', fr: '« {value} » n’est pas une date : écrivez AAAA-MM-JJ' },
  badRule: {
    en: 'no rule is called “{value}”; “bluepencil rules” lists them',
    fr: 'aucune règle ne s’appelle « {value} » ; « bluepencil rules » en donne la liste',
  },
  noPage: { en: 'the page of {value} is not installed', fr: 'la page de {value} n’est pas installée' },
  config: { en: '{path}:{line}: {problem}', fr: '{path}:{line} : {problem}' },
  internal: { en: '{what} failed and was skipped: {reason}', fr: '{what} a échoué et a été passé : {reason}' },
  clean: { en: 'Nothing to report in {documents}.', fr: 'Rien à signaler dans {documents}.' },
  document: { en: '{n} article', fr: '{n} article' },
  documents: { en: '{n} articles', fr: '{n} articles' },
  summary: { en: '{findings} in {documents} ({list})', fr: '{findings} dans {documents} ({list})' },
  finding: { en: '{n} finding', fr: '{n} signalement' },
  findings: { en: '{n} findings', fr: '{n} signalements' },
  error: { en: 'error', fr: 'erreur' },
  warning: { en: 'warning', fr: 'alerte' },
  information: { en: 'info', fr: 'info' },
  hint: { en: 'hint', fr: 'conseil' },
  errors: { en: 'errors', fr: 'erreurs' },
  warnings: { en: 'warnings', fr: 'alertes' },
  informations: { en: 'infos', fr: 'infos' },
  hints: { en: 'hints', fr: 'conseils' },
  fixable: {
    en: '{n} can be fixed safely with “bluepencil fix”.',
    fr: '{n} peuvent être corrigés sans risque par « bluepencil fix ».',
  },
  fix: { en: 'fix', fr: 'correction' },
  fixed: { en: '{path}: {n} fixed', fr: '{path} : {n} corrigé(s)' },
  nothingToFix: { en: 'Nothing to fix.', fr: 'Rien à corriger.' },
  line: { en: 'line {line}', fr: 'ligne {line}' },
  unknownName: { en: 'Nothing is known under “{name}”.', fr: 'Rien n’est connu sous « {name} ».' },
  unknownNameNear: {
    en: 'Nothing is known under “{name}”; close to it: {list}',
    fr: 'Rien n’est connu sous « {name} » ; noms proches : {list}',
  },
  namesFine: { en: 'Nothing is wrong in {n} file(s) of names.', fr: 'Rien à redire dans {n} fichier(s) de noms.' },
  noNamesFiles: {
    en: 'There is no file of names: put them into a folder “entities”.',
    fr: 'Aucun fichier de noms : placez-les dans un dossier « entities ».',
  },
  notNamesFile: {
    en: '{path}: not a file of names (.yml, .json, .csv or .tsv)',
    fr: '{path} : pas un fichier de noms (.yml, .json, .csv ou .tsv)',
  },
  knownThrough: { en: 'known through {date}', fr: 'connu jusqu’au {date}' },
  isThere: {
    en: '{path}: is there already, and was left as it is',
    fr: '{path} : existe déjà et n’a pas été touché',
  },
  imported: { en: '{n} record(s) out of {path}', fr: '{n} fiche(s) tirée(s) de {path}' },
  importedNameless: {
    en: '{n} left out: nothing names them',
    fr: '{n} laissée(s) de côté : sans nom',
  },
  importedTitleless: {
    en: '{n} role(s) left out: the file does not have the offices themselves, which alone name them',
    fr: '{n} fonction(s) laissée(s) de côté : le fichier ne contient pas les fonctions elles-mêmes, qui seules les nomment',
  },
  importedTypeless: {
    en: '{n} of type “other”: set their types, or give one by --type',
    fr: '{n} de type « other » : précisez leur type, ou donnez-en un par --type',
  },
  off: { en: 'off', fr: 'désactivée' },
  progress: { en: '{done} articles read', fr: '{done} articles lus' },
} as const satisfies Record<string, Text>;

export type MessageKey = keyof typeof TEXTS;

/** Gives a message in the user's language, its `{name}` holes filled. */
export type Say = (key: MessageKey, args?: Readonly<Record<string, string | number>>) => string;

export const sayIn =
  (locale: Locale): Say =>
  (key, args = {}) =>
    TEXTS[key][locale].replace(/\{(\w+)\}/g, (hole, name: string) =>
      Object.hasOwn(args, name) ? String(args[name]) : hole,
    );

/** The language of the terminal, by the usual variables; English where they name neither. */
export function localeOf(env: Readonly<Record<string, string | undefined>>): Locale {
  const named = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return named.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}
