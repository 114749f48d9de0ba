/**
 * How each language joins a country to what comes before it: "président du Japon", "ville des États-Unis", "city in the
 * Netherlands", "Stadt in der Türkei".
 */
export interface CountryGrammar {
  readonly code: string;
  /** `m`, `f`, `mp`, `fp`, with a leading `-` where French uses no article ("de Cuba"). */
  readonly gender: string;
  readonly names: Readonly<Record<string, string>>;
}

/** Names that elide the "de" before them: a vowel or a mute h ("d'Haïti", but "de Hongrie", "du Yémen"). */
const ELIDES = /^(?:[aeiouàâäéèêëîïôöûüœ]|haï)/i;

/** "de France", "du Japon", "d'Italie", "des États-Unis", "de Cuba". */
export function ofInFrench({ gender, names }: CountryGrammar): string {
  const name = names.fr!;
  if (gender === 'mp' || gender === 'fp') return `des ${name}`;
  if (ELIDES.test(name)) return `d’${name}`;
  return gender === 'm' ? `du ${name}` : `de ${name}`;
}

const ENGLISH_THE = new Set('AE BS CD CF CG DO FK FO GB GM KM KY MH MV NL PH SB SC US VA'.split(' '));

/** "Japan", "the Netherlands". */
export const withEnglishArticle = ({ code, names }: CountryGrammar): string =>
  ENGLISH_THE.has(code) ? `the ${names.en}` : names.en!;

/** "de Japón": Spanish newspapers leave the article out. */
export const ofInSpanish = ({ names }: CountryGrammar): string => `de ${names.es}`;

/** Countries that German names with an article, by its gender or number. */
const GERMAN_ARTICLE: ReadonlyMap<string, 'f' | 'p' | 'm'> = new Map([
  ...'TR UA CH SK MN CF DO CI CD VA EH'.split(' ').map((code) => [code, 'f'] as const),
  ...'US NL PH AE BS KM MV MH SC SB FO FK KY'.split(' ').map((code) => [code, 'p'] as const),
  ...'GB IR IQ YE SD SS TD NE LB'.split(' ').map((code) => [code, 'm'] as const),
]);

/** "in Japan", "in der Türkei", "in den Niederlanden", "im Iran". */
export function inGerman({ code, names }: CountryGrammar): string {
  const article = GERMAN_ARTICLE.get(code);
  const name = names.de!;
  if (article === 'f') return `in der ${name}`;
  if (article === 'p') return `in den ${name.replace(/^Vereinigte /, 'Vereinigten ').replace(/([er])$/, '$1n')}`;
  return article === 'm' ? `im ${name.replace(/^Vereinigtes/, 'Vereinigten')}` : `in ${name}`;
}

/** "von Japan", "der Türkei", "der Niederlande", "des Iran". */
export function ofInGerman({ code, names }: CountryGrammar): string {
  const article = GERMAN_ARTICLE.get(code);
  const name = names.de!;
  if (article === 'f' || article === 'p') return `der ${name.replace(/^Vereinigte /, 'Vereinigten ')}`;
  return article === 'm'
    ? `des ${name === 'Vereinigtes Königreich' ? 'Vereinigten Königreichs' : name}`
    : `von ${name}`;
}

/** An organisation as the owner of an office. */
export interface OwnerGrammar {
  readonly gender: string;
  readonly names: Readonly<Record<string, string>>;
  /** Its kind in the table of kinds. */
  readonly kind: string;
}

/** Kinds whose names stand without an article, as people's do: "le patron de Renault". */
const NAMED_LIKE_PEOPLE = new Set('company carmaker airline bank site club'.split(' '));
/** Names with an article all the same, which say what they are. */
const SAYS_WHAT_IT_IS = /^(?:Banque|Société|Organisation|SNCF|RATP|World Bank|African|European|Bank)\b/;
/** Names without an article among kinds that have one. */
const WITHOUT_ARTICLE =
  /^(?:Interpol|Europol|Frontex|Al-Qaïda|al-Qaeda|Al-Qaeda|Reconquête|Reconquete|Reform UK|Hamas|World Athletics)$/;
/** Initials said as a word, which English names without an article. */
const SAID_AS_WORDS = /^(?:NATO|UNICEF|UNESCO|OPEC|FIFA|UEFA|ASEAN|FEMA|NASA|Hamas)$/;

/** "de l'OTAN", "du FMI", "des Républicains", "d'Airbus". */
export function ofOwnerInFrench({ gender, names, kind }: OwnerGrammar): string {
  const name = names.fr!;
  if (/^Les? /.test(name)) return `${name.startsWith('Les') ? 'des' : 'du'} ${name.replace(/^Les? /, '')}`;
  const bare = (NAMED_LIKE_PEOPLE.has(kind) && !SAYS_WHAT_IT_IS.test(name)) || WITHOUT_ARTICLE.test(name);
  if (bare && name !== 'Hamas') return ELIDES.test(name) ? `d’${name}` : `de ${name}`;
  if (gender.endsWith('p')) return `des ${name}`;
  if (ELIDES.test(name)) return `de l’${name}`;
  return gender === 'm' ? `du ${name}` : `de la ${name}`;
}

/** "of NATO", "of the IMF", "of Airbus". */
export function ofOwnerInEnglish({ names, kind }: OwnerGrammar): string {
  const name = names.en!;
  const bare = (NAMED_LIKE_PEOPLE.has(kind) && !SAYS_WHAT_IT_IS.test(name)) || WITHOUT_ARTICLE.test(name);
  return bare || SAID_AS_WORDS.test(name) || /^the /i.test(name) ? `of ${name}` : `of the ${name}`;
}
