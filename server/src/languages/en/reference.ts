import { type Description, type Determiner, type Gender, type Pronoun, type Reference, table } from '../reference';
import { words } from '../segmentation';
import { epithets, narrower } from './people';
import { conventions, honorifics, offices, stateTitles } from './titles';

const pronoun = (
  gender: Gender,
  number: Pronoun['number'],
  use: Pronoun['use'],
  stands: Pronoun['stands'],
): Pronoun => ({ gender, number, use, stands });

const determiner = (number: Determiner['number'], definite = true): Determiner => ({ gender: null, number, definite });

const organization: Description = { type: 'organization', gender: null };

const FEMININE =
  /(?:woman|women|ess|queen|sister|mother|daughter|wife|widow|niece|aunt|nun|girl|heroine|duchess|ballerina|businesswoman|lady|dame|headmistress|grandmother|granddaughter)$/;
const MASCULINE =
  /(?:(?:^|[^o])m[ae]n|king|brother|father|son|husband|widower|nephew|uncle|monk|priest|boy|duke|lord|pope|bishop|cardinal|emperor|prince|grandfather|grandson|godfather|gunman)$/;
const NEUTRAL = /(?:human|german|ottoman|person|norman|roman|princess)$/;

/** Names made of common nouns, and the countries that have an article: "of the European Commission", "of the Netherlands". */
const TAKES_ARTICLE =
  /^(?:Bank of |World Bank|United (?:States|Kingdom|Nations|Arab)|Central African |Czech Republic|Dominican Republic|Democratic Republic|Republic |Netherlands|Philippines|Bahamas|Gambia|Maldives|Seychelles|Comoros|.* (?:Islands|Party|Commission|Central Bank|Council|Union|Court|Parliament|Assembly|Senate|Organi[sz]ation|Agency|Fund|Committee|Federation|Association|Authority|Ministry|Nations|League)$)/;

export const reference: Reference = {
  pronouns: new Map([
    ['he', pronoun('m', 'singular', 'subject', 'person')],
    ['him', pronoun('m', 'singular', 'object', 'person')],
    ['his', pronoun('m', 'singular', 'possessive', 'person')],
    ['himself', pronoun('m', 'singular', 'object', 'person')],
    ['she', pronoun('f', 'singular', 'subject', 'person')],
    ['her', pronoun('f', 'singular', 'possessive', 'person')],
    ['hers', pronoun('f', 'singular', 'possessive', 'person')],
    ['herself', pronoun('f', 'singular', 'object', 'person')],
    ['it', pronoun(null, 'singular', 'subject', 'thing')],
    ['its', pronoun(null, 'singular', 'possessive', 'thing')],
    ['itself', pronoun(null, 'singular', 'object', 'thing')],
    ['they', pronoun(null, 'plural', 'subject', 'any')],
    ['them', pronoun(null, 'plural', 'object', 'any')],
    ['their', pronoun(null, 'plural', 'possessive', 'any')],
  ]),
  disjunctive: new Map(),
  reflexives: words('himself herself itself themselves'),
  proximal: new Set(),
  latter: new Map([['latter', { after: 'the', ...pronoun(null, 'singular', 'subject', 'any') }]]),
  impersonal: words('it'),
  impersonalVerbs: words(`
    seems seemed appears appeared turns turned rains rained snowed takes took happens happened remains remained looks looked
    emerged matters mattered follows followed means meant helps helped`),
  impersonalAdjectives: words(`
    important clear unclear likely unlikely possible impossible necessary hard difficult easy true vital essential crucial time
    better best worth good bad wrong right fair common rare unusual safe not also still too very more most been be thought said
    believed understood reported expected hoped feared estimated not known unknown up only just because when where about like
    as certain obvious evident critical imperative immediately`),
  presentCopula: 'is',
  copulas: words("is was 's be been isn't wasn't"),
  beforeVerb: words("will would has had 'd 'll may might could can should must also now still not"),
  complementizers: words('to that for who which if whether when how why what'),
  determiners: new Map([
    ['the', determiner(null)],
    ['this', determiner('singular')],
    ['that', determiner('singular')],
    ['these', determiner('plural')],
    ['those', determiner('plural')],
    ['his', determiner(null)],
    ['her', determiner(null)],
    ['its', determiner(null)],
    ['their', determiner(null)],
    ['our', determiner(null)],
    ['a', determiner('singular', false)],
    ['an', determiner('singular', false)],
    ['another', determiner('singular', false)],
    ['one', determiner('singular', false)],
    ['every', determiner('singular', false)],
    ['some', determiner('plural', false)],
    ['several', determiner('plural', false)],
    ['two', determiner('plural', false)],
    ['three', determiner('plural', false)],
  ]),
  honorifics,
  offices,
  officeAcronyms: new Map([['PM', 'prime minister']]),
  others: words('other neighbouring neighboring nearby rival second sister'),
  members: words(
    'mp msp mep ms mla td senator congressman congresswoman councillor assemblyman assemblywoman assemblymember lawmaker',
  ),
  stateTitles,
  epithets,
  narrower,
  notRoles: words(`
    former late named called nicknamed born aged man woman boy girl husband wife spouse widow widower son daughter brother
    sister mother father uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter godfather friend friends
    colleague neighbour neighbor replacement prime vice democrat republican conservative socialist`),
  former: words(
    'former ex late ex-president ex-minister ex-prime onetime one-time erstwhile then then-president then-prime',
  ),
  pending: words('incoming designate elect acting interim outgoing future would-be caretaker aspiring'),
  national: (noun) => {
    const [, people, woman] = /^(\p{Lu}\p{L}*(?:sh|ch))(wo)?man$/u.exec(noun) ?? [];
    if (people) return { people, gender: woman ? 'f' : 'm' };
    // "The Germans", but "the Swiss".
    return /(?:sh|ch|[^s]s)$/.test(noun) ? null : { people: noun, gender: null };
  },
  roleGender: (noun) =>
    NEUTRAL.test(noun)
      ? noun === 'princess'
        ? 'f'
        : null
      : FEMININE.test(noun)
        ? 'f'
        : MASCULINE.test(noun)
          ? 'm'
          : null,
  towns: words('city town village capital municipality suburb'),
  descriptions: table<Description>({
    'country, nation': { type: 'place', gender: null, country: true },
    'city, town, village': { type: 'place', gender: null },
    'island, region, province, kingdom, territory, county': { type: 'place', gender: null, named: true },
    'organization, organisation': organization,
    ngo: { ...organization, named: true },
    'company, firm, carmaker, automaker, chipmaker, drugmaker, planemaker, airline, retailer, lender, insurer, grocer, brewer, miner, housebuilder, shipbuilder, supermarket, operator, supplier, corporation, conglomerate, manufacturer, startup, start-up':
      {
        ...organization,
        firm: true,
      },
    'group, bank, agency, alliance, party, club, team, university, association, union, newspaper, paper, broadcaster, charity, institution, committee, commission, ministry, watchdog, regulator, federation, network, foundation, institute, school, council, court, movement, coalition':
      { ...organization, named: true },
  }),
  noFirms: words(`
    ministry department government parliament assembly senate congress council commission committee court police constabulary union
    unions party university school federation association agency authority army navy church street`),
  prepositions: words(`
    of to in on at for with from about against between into through during without under over after before near since toward
    towards within despite among amid via upon across behind beyond alongside per like including vs vs. versus`),
  agents: words('by'),
  births: words('born'),
  prenominal: () => true,
  breaksRole: words(`
    is are was were be been has have had do does did will would can could should may might must he she it they we you i who whom
    whose which that what when where while if but or so because although though not says said tells told after before since as
    then there this`),
  clauseOpeners: words(
    'that who which but and while when because if as although though where so whether until unless once since after before',
  ),
  beforeJoint: words('well such'),
  headLast: true,
  pluralCountries: false,
  relational: null,
  infinitiveMark: 'to',
  gerund: /ing$/,
  roleLinks: words('of for to at in'),
  families: words('family families dynasty clan'),
  eponyms: words(`
    disease syndrome battle boson theorem law laws affair plan prize effect constant scale number equation method principle
    paradox test rule curve report amendment trial treaty accord line bridge street avenue stadium tower museum foundation
    collection comet theory index model manuscript tunnel canal strait mount cape island act bill`),
  namesServeNouns: true,
  captionMarks: words('left right centre center pictured'),
  kin: words(`
    wife husband spouse widow widower son sons daughter daughters brother brothers sister sisters father mother parents uncle aunt
    nephew niece cousin grandson granddaughter grandfather grandmother ex-wife ex-husband partner children family couple`),
  acronyms: words(`
    UN EU US USA UK UAE USSR NATO FBI CIA NSA NASA DEA IRS FDA EPA FCC SEC CDC NIH FEMA TSA ICE DHS DOJ FAA NTSB NHS BBC ITV CNN
    NBC ABC CBS PBS NPR MTV HBO ESPN AP AFP UNESCO UNICEF IMF OPEC FIFA UEFA IOC NBA NFL NHL MLB UFC WWE ATP WTA NCAA PGA IBM BMW
    HSBC UBS ING AXA UPS DHL KFC CEO CFO COO CTO GDP GNP VAT HIV AIDS DNA RNA MRI CT IQ IVF ICU PTSD LGBT LGBTQ NGO POW MIA AWOL
    PhD MBA MP MEP PM QC KC MBE OBE CBE TV DVD CD GPS USB PDF URL HTML PC IT AI VIP DJ MC FAQ RSVP SOS SUV ATM PIN ID NRA ACLU
    NAACP YMCA IRA PLO ISIS IS GOP DNC RNC SNP DUP DC LA NYPD LAPD JFK MIT UCLA SAT COVID SARS MERS NYSE FTSE BP GM GE AT&T`),
  otherTimes: words(
    'then time era once formerly previously predecessor predecessors successor memoir memoirs biography tenure administration',
  ),
  conventions,
  of: (name) => (TAKES_ARTICLE.test(name) ? `of the ${name}` : `of ${name}`),
  placing: {
    homes: [],
    capitals: words('capital'),
    capitalsOfParts: words('state provincial regional'),
    joints: words(", ( – — the is 's"),
    adjectiveAfter: false,
    beside: words('near outside north south east west miles kilometres kilometers km'),
    ways: new Set(),
    within: words('in'),
    installations: words(
      'base bases camp barracks prison plant dam airfield airbase stadium hospital cemetery beach shipyard district refinery suburb',
    ),
    installationParts: words('air naval military power nuclear army navy'),
  },
  conjunctions: words('and or nor'),
};
