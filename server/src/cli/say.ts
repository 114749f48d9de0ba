import { fill } from '../base';
import type { Locale, Text } from '../rules';

const TEXTS = {
  notAFile: { en: '{path}: neither a file nor a folder', fr: '{path} : ni un fichier ni un dossier' },
  noSuchFile: { en: '{path}: no such file or folder', fr: '{path} : fichier ou dossier introuvable' },
  nothingFound: { en: '{path}: no article found there', fr: '{path} : aucun article trouvé' },
  tooLarge: { en: '{path}: larger than {limit} MB, not read', fr: '{path} : plus de {limit} Mo, fichier non lu' },
  linked: { en: '{path}: a symbolic link, not read', fr: '{path} : lien symbolique, fichier non lu' },
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
  badThreads: {
    en: '“{value}” is no number of threads: write 1 to 99',
    fr: '« {value} » n’est pas un nombre de fils d’exécution : écrivez un nombre de 1 à 99',
  },
  badRule: {
    en: 'no rule is called “{value}”; “bluepencil rules” lists them',
    fr: 'aucune règle ne s’appelle « {value} » ; « bluepencil rules » en donne la liste',
  },
  noPage: { en: 'the page of {value} is not installed', fr: 'la page de {value} n’est pas installée' },
  config: { en: '{path}:{line}: {problem}', fr: '{path}:{line} : {problem}' },
  internal: { en: '{what} failed and was skipped: {reason}', fr: '{what} a échoué et a été ignoré : {reason}' },
  clean: { en: 'Nothing to report in {documents}.', fr: 'Rien à signaler dans {documents}.' },
  document: { en: '{n} article', fr: '{n} article' },
  documents: { en: '{n} articles', fr: '{n} articles' },
  summary: { en: '{findings} in {documents} ({list})', fr: '{findings} dans {documents} ({list})' },
  finding: { en: '{n} finding', fr: '{n} signalement' },
  findings: { en: '{n} findings', fr: '{n} signalements' },
  error: { en: 'error', fr: 'erreur' },
  warning: { en: 'warning', fr: 'avertissement' },
  information: { en: 'info', fr: 'info' },
  hint: { en: 'hint', fr: 'suggestion' },
  errors: { en: 'errors', fr: 'erreurs' },
  warnings: { en: 'warnings', fr: 'avertissements' },
  informations: { en: 'infos', fr: 'infos' },
  hints: { en: 'hints', fr: 'suggestions' },
  fixableOne: {
    en: 'One can be fixed safely with “bluepencil fix”.',
    fr: '« bluepencil fix » peut corriger un signalement sans risque.',
  },
  fixable: {
    en: '{n} can be fixed safely with “bluepencil fix”.',
    fr: '« bluepencil fix » peut corriger {n} signalements sans risque.',
  },
  fix: { en: 'fix', fr: 'correction' },
  fixedOne: { en: '{path}: one fix made', fr: '{path} : une correction faite' },
  fixed: { en: '{path}: {n} fixes made', fr: '{path} : {n} corrections faites' },
  nothingToFix: { en: 'Nothing to fix.', fr: 'Rien à corriger.' },
  line: { en: 'line {line}', fr: 'ligne {line}' },
  unknownName: { en: 'Nothing is known under “{name}”.', fr: 'Aucune fiche sous le nom « {name} ».' },
  unknownNameNear: {
    en: 'Nothing is known under “{name}”; close to it: {list}',
    fr: 'Aucune fiche sous le nom « {name} » ; noms proches : {list}',
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
  held: { en: '{office}: {dates}', fr: '{office} : {dates}' },
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
    fr: '{n} fonction(s) laissée(s) de côté : le fichier n’en contient pas les fiches, qui seules donnent leur intitulé',
  },
  importedTypeless: {
    en: '{n} of type “other”: set their types, or give one by --type',
    fr: '{n} de type « other » : précisez leur type, ou donnez-en un par --type',
  },
  off: { en: 'off', fr: 'désactivée' },
  progressOne: { en: 'one article read', fr: 'un article lu' },
  progress: { en: '{done} articles read', fr: '{done} articles lus' },
  choices: { en: '“{value}” is none of {list}', fr: '« {value} » n’est pas admis ; valeurs possibles : {list}' },
  didYouMean: { en: 'did you mean {value}?', fr: 'vouliez-vous dire {value} ?' },
  seeHelp: { en: '“{command} --help” says how to use it.', fr: '« {command} --help » donne le mode d’emploi.' },
  byDefault: { en: 'default: {value}', fr: 'par défaut : {value}' },
  helpProgram: {
    en: 'Names, quotations and facts in news copy, checked before it runs.',
    fr: 'Noms, citations et faits d’un article, vérifiés avant parution.',
  },
  helpVersion: { en: 'print the version', fr: 'afficher la version' },
  helpHelp: { en: 'print this help', fr: 'afficher cette aide' },
  helpColor: { en: 'no colours', fr: 'sans couleurs' },
  helpLocale: { en: 'the language of messages', fr: 'la langue des messages' },
  helpLanguage: { en: 'the language of the copy: auto, {list}', fr: 'la langue des articles : auto, {list}' },
  helpDate: {
    en: "the articles' date, where they give none",
    fr: 'la date des articles qui n’en donnent pas (AAAA-MM-JJ)',
  },
  helpHouse: { en: 'the house style', fr: 'la marche maison' },
  helpConfig: {
    en: 'a settings file instead of the nearest .bluepencil.yml',
    fr: 'un fichier de paramètres au lieu du .bluepencil.yml le plus proche',
  },
  helpFormatIn: { en: 'how the copy is marked up', fr: 'le balisage des articles' },
  helpJsonl: {
    en: 'standard input holds one JSON document a line: {"id","text","lang"?,"format"?,"date"?}',
    fr: 'l’entrée standard contient un document JSON par ligne : {"id","text","lang"?,"format"?,"date"?}',
  },
  helpFiles: {
    en: 'files, folders, globs, or - for standard input; the current folder where none is given',
    fr: 'fichiers, dossiers, motifs, ou - pour l’entrée standard ; le dossier courant à défaut',
  },
  helpFormat: { en: 'how to print it', fr: 'le format de sortie' },
  helpCheck: {
    en: 'report what should be checked before the copy runs',
    fr: 'signaler ce qui est à vérifier avant parution',
  },
  helpFailOn: {
    en: 'the least severity that makes the exit code 1',
    fr: 'la gravité à partir de laquelle le code de sortie est 1',
  },
  helpThreads: {
    en: 'threads that share many files; one a core where none is said',
    fr: 'fils d’exécution qui se partagent de nombreux fichiers ; à défaut, un par cœur',
  },
  helpFix: { en: 'make the safe fixes', fr: 'appliquer les corrections sûres' },
  helpDryRun: { en: 'print a unified diff and change nothing', fr: 'afficher un diff unifié sans rien modifier' },
  helpRule: {
    en: 'only this rule, its first fix, safe or not (repeatable)',
    fr: 'cette règle seulement, sa première correction, sûre ou non (répétable)',
  },
  helpAnalyze: {
    en: 'print what is seen in the copy: entities, quotations, claims, dates, figures',
    fr: 'afficher ce qui est lu : entités, citations, affirmations, dates, chiffres',
  },
  helpRules: { en: "list the rules, or show one rule's page", fr: 'lister les règles, ou afficher la page de l’une' },
  helpRuleId: { en: 'a rule, to read its page', fr: 'une règle, pour en lire la page' },
  helpKb: {
    en: "what is known of names: the shipped packs and the newsroom's own",
    fr: 'ce qu’on sait des noms : fiches fournies et fiches de la rédaction',
  },
  helpKbFind: { en: 'print what is known under a name', fr: 'afficher ce qu’on sait d’un nom' },
  helpKbLanguage: { en: 'the language of the name', fr: 'la langue du nom' },
  helpKbCheck: { en: 'say what is wrong in files of names', fr: 'signaler ce qui ne va pas dans des fichiers de noms' },
  helpKbFiles: {
    en: 'files of names, or folders of them; entities/ where none is given',
    fr: 'fichiers de noms, ou dossiers qui en contiennent ; entities/ à défaut',
  },
  helpKbImport: { en: 'print a file of names made from it', fr: 'en tirer un fichier de noms, affiché' },
  helpKbFile: {
    en: 'JSON of Wikidata, SKOS as JSON-LD, or a table (.csv, .tsv)',
    fr: 'JSON de Wikidata, SKOS en JSON-LD, ou un tableau (.csv, .tsv)',
  },
  helpKbType: {
    en: 'the type of what the file gives none',
    fr: 'le type des fiches auxquelles le fichier n’en donne pas',
  },
  helpKbOut: { en: 'write there, not to standard output', fr: 'écrire dans ce fichier, et non sur la sortie standard' },
  helpNames: {
    en: 'a folder of names, beside those in entities/ of the current folder',
    fr: 'un dossier de noms, en plus de entities/ dans le dossier courant',
  },
} as const satisfies Record<string, Text>;

export type MessageKey = keyof typeof TEXTS;

/** Gives a message in the user's language, its `{name}` holes filled. */
export type Say = (key: MessageKey, args?: Readonly<Record<string, string | number>>) => string;

export const sayIn =
  (locale: Locale): Say =>
  (key, args = {}) =>
    fill(TEXTS[key][locale], locale, (name) => (Object.hasOwn(args, name) ? String(args[name]) : undefined));

/** The language of messages: `--locale`, then the terminal's by the usual variables; English where they name neither. */
export function localeOf(env: Readonly<Record<string, string | undefined>>, args: readonly string[] = []): Locale {
  const at = args.findIndex((arg) => arg === '--locale' || arg.startsWith('--locale='));
  const asked = at < 0 ? '' : (args[at]!.split('=')[1] ?? args[at + 1] ?? '');
  const named = asked || env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return named.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}
