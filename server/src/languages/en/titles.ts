import { type Conventions, type Gender, type Honorific, type OfficeClass, table } from '../reference';
import { words } from '../segmentation';

const honorific = (gender: Gender, courtesy: boolean, number: Honorific['number'] = 'singular'): Honorific => ({
  gender,
  number,
  courtesy,
});

export const honorifics: ReadonlyMap<string, Honorific> = new Map([
  ['mr', honorific('m', true)],
  ['messrs', honorific('m', true, 'plural')],
  ['mister', honorific('m', true)],
  ['mrs', honorific('f', true)],
  ['ms', honorific('f', true)],
  ['miss', honorific('f', true)],
  ['mx', honorific(null, true)],
  ['sir', honorific('m', false)],
  ['lord', honorific('m', false)],
  ['lady', honorific('f', false)],
  ['dame', honorific('f', false)],
  ['baron', honorific('m', false)],
  ['baroness', honorific('f', false)],
  ['viscount', honorific('m', false)],
  ['dr', honorific(null, false)],
  ['prof', honorific(null, false)],
  ['cllr', honorific(null, false)],
  ['coun', honorific(null, false)],
  ['professor', honorific(null, false)],
  ['rev', honorific(null, false)],
  ['reverend', honorific(null, false)],
  ['father', honorific('m', false)],
  ['brother', honorific('m', false)],
  ['sister', honorific('f', false)],
  ['gen', honorific(null, false)],
  ['general', honorific(null, false)],
  ['lt', honorific(null, false)],
  ['lieutenant', honorific(null, false)],
  ['col', honorific(null, false)],
  ['colonel', honorific(null, false)],
  ['capt', honorific(null, false)],
  ['captain', honorific(null, false)],
  ['maj', honorific(null, false)],
  ['major', honorific(null, false)],
  ['sgt', honorific(null, false)],
  ['sergeant', honorific(null, false)],
  ['cpl', honorific(null, false)],
  ['adm', honorific(null, false)],
  ['admiral', honorific(null, false)],
  ['sen', honorific(null, false)],
  ['senator', honorific(null, false)],
  ['rep', honorific(null, false)],
  ['gov', honorific(null, false)],
  ['king', honorific('m', false)],
  ['queen', honorific('f', false)],
  ['prince', honorific('m', false)],
  ['princess', honorific('f', false)],
  ['pope', honorific('m', false)],
  ['cardinal', honorific('m', false)],
]);

export const offices: ReadonlyMap<string, OfficeClass> = table<OfficeClass>({
  'president, federal president, head of state': 'president',
  'vice president, vice-president': 'vice-president',
  'prime minister, premier, taoiseach, head of government, president of the council of ministers': 'head-of-government',
  'chancellor, federal chancellor': 'chancellor',
  'king, queen, emperor, empress, monarch, emir, sultan, grand duke': 'monarch',
  'pope, pontiff': 'pope',
  'foreign minister, foreign secretary, foreign affairs minister, minister of foreign affairs, minister for foreign affairs, secretary of state, minister for europe and foreign affairs, external affairs minister, top diplomat':
    'foreign-minister',
  'defence minister, defense minister, defence secretary, defense secretary, secretary of defense, minister of defence, minister of defense, armed forces minister':
    'defence-minister',
  'finance minister, economy minister, treasury secretary, secretary of the treasury, chancellor of the exchequer, minister of finance':
    'finance-minister',
  'interior minister, home secretary, minister of the interior, homeland security secretary': 'interior-minister',
  'justice minister, justice secretary, attorney general, minister of justice': 'justice-minister',
  'education minister, minister of education, education secretary, secretary of education': 'education-minister',
  'health minister, minister of health, health secretary, secretary of health': 'health-minister',
  'environment minister, ecology minister, climate minister, minister of the environment': 'environment-minister',
  'culture minister, minister of culture, culture secretary': 'culture-minister',
  'labour minister, labor minister, labor secretary, secretary of labor': 'labour-minister',
  'agriculture minister, minister of agriculture, agriculture secretary': 'agriculture-minister',
  'national security adviser, national security advisor': 'national-security-adviser',
  'chief of staff, army chief, military chief, presidential chief of staff, chairman of the joint chiefs of staff':
    'chief-of-staff',
  'commander-in-chief, army commander': 'commander-in-chief',
  'majority leader, senate majority leader': 'majority-leader',
  'chief cabinet secretary': 'chief-of-staff',
  'executive director': 'executive-director',
  'high commissioner': 'high-commissioner',
  'governor general, governor-general': 'governor-general',
  'crown prince, crown princess': 'crown-prince',
  'supreme leader': 'supreme-leader',
  'secretary general, secretary-general': 'secretary-general',
  'director general, director-general': 'director-general',
  'managing director': 'managing-director',
  'high representative': 'high-representative',
  governor: 'governor',
  'chair, chairman, chairwoman, chairperson': 'chair',
  'speaker, house speaker': 'speaker',
  mayor: 'mayor',
  'chief executive, chief executive officer, ceo': 'chief-executive',
  'first secretary': 'first-secretary',
  'prosecutor general, prosecutor-general, public prosecutor': 'prosecutor-general',
  'advocate general, advocate-general': 'advocate-general',
});

export const stateTitles: ReadonlySet<string> = new Set([
  'head of state',
  'head of government',
  'prime minister',
  'premier',
]);

/** After the AP Stylebook and the Guardian and BBC News style guides, where they agree; they part on capitals before a name. */
export const conventions: Conventions = {
  courtesy: [
    { written: /(?<![\p{L}\p{N}.-])Mme\.?(?=[\s\u00a0\u202f]\p{Lu})/gu, instead: 'Ms' },
    { written: /(?<![\p{L}\p{N}.-])Mlle\.?(?=[\s\u00a0\u202f]\p{Lu})/gu, instead: 'Ms' },
  ],
  stopped: words('mr mrs ms dr prof rev'),
  lowerOffices: words(`
    president chancellor senator governor mayor minister ambassador commissioner secretary chairman chairwoman director
    congressman congresswoman councillor premier`),
  titlesBeforeNames: words('president chancellor senator governor mayor ambassador pope king queen prince princess'),
  formerWord: { m: 'former', f: 'former' },
  beforeFormer: new Map(),
};
