import { type Conventions, type Gender, type Honorific, type OfficeClass, table } from '../reference';
import { words } from '../segmentation';

const honorific = (gender: Gender, courtesy: boolean, number: Honorific['number'] = 'singular'): Honorific => ({
  gender,
  number,
  courtesy,
});

export const honorifics: ReadonlyMap<string, Honorific> = new Map([
  ['m', honorific('m', true)],
  ['mm', honorific('m', true, 'plural')],
  ['mr', honorific('m', true)],
  ['monsieur', honorific('m', true)],
  ['messieurs', honorific('m', true, 'plural')],
  ['mme', honorific('f', true)],
  ['mmes', honorific('f', true, 'plural')],
  ['mlle', honorific('f', true)],
  ['mlles', honorific('f', true, 'plural')],
  ['madame', honorific('f', true)],
  ['mesdames', honorific('f', true, 'plural')],
  ['mademoiselle', honorific('f', true)],
  ['me', honorific(null, false)],
  ['maître', honorific(null, false)],
  ['dr', honorific(null, false)],
  ['docteur', honorific(null, false)],
  ['pr', honorific(null, false)],
  ['professeur', honorific(null, false)],
  ['mgr', honorific('m', false)],
  ['monseigneur', honorific('m', false)],
  ['lord', honorific('m', false)],
  ['lady', honorific('f', false)],
  ['sir', honorific('m', false)],
  ['général', honorific(null, false)],
  ['colonel', honorific(null, false)],
  ['commandant', honorific(null, false)],
  ['capitaine', honorific(null, false)],
  ['lieutenant', honorific(null, false)],
  ['amiral', honorific(null, false)],
  ['maréchal', honorific('m', false)],
  ['cardinal', honorific('m', false)],
  ['père', honorific('m', false)],
  ['frère', honorific('m', false)],
  ['abbé', honorific('m', false)],
  ['sœur', honorific('f', false)],
  ['prince', honorific('m', false)],
  ['princesse', honorific('f', false)],
  ['roi', honorific('m', false)],
  ['reine', honorific('f', false)],
]);

export const offices: ReadonlyMap<string, OfficeClass> = table<OfficeClass>({
  "président, présidente, président de la république, présidente de la république, chef de l'état, cheffe de l'état, chef de l'etat, cheffe de l'etat":
    'president',
  'vice-président, vice-présidente': 'vice-president',
  'premier ministre, première ministre, première-ministre, premier-ministre, chef du gouvernement, cheffe du gouvernement, président du gouvernement, présidente du gouvernement, président du conseil, présidente du conseil, président du conseil des ministres, présidente du conseil des ministres, premier ministre par intérim':
    'head-of-government',
  'chancelier, chancelière, chancelier fédéral, chancelière fédérale': 'chancellor',
  'roi, reine, empereur, impératrice, souverain, souveraine, monarque, émir, grand-duc, sultan': 'monarch',
  'pape, souverain pontife': 'pope',
  "ministre des affaires étrangères, ministre des relations extérieures, ministre des relations internationales, ministre de l'europe et des affaires étrangères, chef de la diplomatie, cheffe de la diplomatie, secrétaire d'état américain, secrétaire d'état américaine":
    'foreign-minister',
  'ministre de la défense, ministre des armées, secrétaire à la défense': 'defence-minister',
  "ministre des finances, ministre de l'économie, ministre de l'économie et des finances, secrétaire au trésor, chancelier de l'échiquier":
    'finance-minister',
  "ministre de l'intérieur, secrétaire à l'intérieur, secrétaire à la sécurité intérieure": 'interior-minister',
  'ministre de la justice, garde des sceaux, procureur général des états-unis': 'justice-minister',
  "ministre de l'éducation nationale, ministre de l'éducation": 'education-minister',
  'ministre de la santé': 'health-minister',
  "ministre de la transition écologique, ministre de l'écologie, ministre de l'environnement": 'environment-minister',
  'ministre de la culture': 'culture-minister',
  'ministre du travail': 'labour-minister',
  "ministre de l'agriculture": 'agriculture-minister',
  'conseiller à la sécurité nationale, conseillère à la sécurité nationale': 'national-security-adviser',
  "chef d'état-major, cheffe d'état-major, chef d'état-major des armées, chef de l'armée, chef d'état-major interarmées":
    'chief-of-staff',
  'commandant en chef, commandante en chef, commandant en chef des forces armées': 'commander-in-chief',
  'chef de la majorité au sénat, cheffe de la majorité au sénat': 'majority-leader',
  'directeur exécutif, directrice exécutive': 'executive-director',
  'haut-commissaire, haute-commissaire': 'high-commissioner',
  'gouverneur général, gouverneure générale': 'governor-general',
  'prince héritier, princesse héritière': 'crown-prince',
  'guide suprême': 'supreme-leader',
  'secrétaire général, secrétaire générale': 'secretary-general',
  'directeur général, directrice générale': 'director-general',
  'haut représentant, haute représentante, haute représentante pour les affaires étrangères': 'high-representative',
  'gouverneur, gouverneure, gouverneuse': 'governor',
  'premier secrétaire, première secrétaire': 'first-secretary',
  'procureur général, procureure générale': 'prosecutor-general',
  'avocat général, avocate générale': 'advocate-general',
  'maire, mairesse': 'mayor',
  'pdg, p-dg, président-directeur général, présidente-directrice générale': 'chief-executive',
});

export const stateTitles: ReadonlySet<string> = new Set([
  "chef de l'état",
  "cheffe de l'état",
  "chef de l'etat",
  "cheffe de l'etat",
  'chef du gouvernement',
  'cheffe du gouvernement',
  'premier ministre',
  'première ministre',
]);

/** After the Lexique des règles typographiques en usage à l'Imprimerie nationale: abréviations, majuscules. */
export const conventions: Conventions = {
  courtesy: [
    { written: /(?<![\p{L}\p{N}.-])Mr\.?(?=[\s\u00a0\u202f]\p{Lu})/gu, instead: 'M.' },
    { written: /(?<![\p{L}\p{N}.-])(?:Mme\.|Mrs\.?|Ms\.?)(?=[\s\u00a0\u202f]\p{Lu})/gu, instead: 'Mme' },
    { written: /(?<![\p{L}\p{N}.-])(?:Mlle\.|Melle\.?)(?=[\s\u00a0\u202f]\p{Lu})/gu, instead: 'Mlle' },
  ],
  stopped: new Set(),
  lowerOffices: words(`
    président présidente vice-président vice-présidente ministre chancelier chancelière maire préfet préfète sous-préfet député
    députée sénateur sénatrice directeur directrice secrétaire gouverneur gouverneure ambassadeur ambassadrice commissaire
    procureur procureure général colonel capitaine roi reine prince princesse pape cardinal évêque archevêque`),
  titlesBeforeNames: new Set(),
  formerWord: { m: 'ancien', f: 'ancienne' },
  beforeFormer: new Map([
    ['le', 'l’'],
    ['la', 'l’'],
    ['du', 'de l’'],
    ['au', 'à l’'],
    ['ce', 'cet '],
    ['sa', 'son '],
  ]),
};
