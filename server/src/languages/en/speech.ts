import { words } from '../segmentation';
import type { Speech, SpeechClass } from '../speech';
import { inflectWith, lazily, phrases, readingsOf, readVerbs } from '../speech-lexicon';
import { eachForm } from './conjugation';
import { tags } from './grammar';
import { REPORTING_VERBS } from './reporting-verbs';

const verbs = readVerbs(REPORTING_VERBS);
const readings = lazily(() => readingsOf(verbs, eachForm));

const nouns = (rows: Readonly<Partial<Record<SpeechClass, string>>>): ReadonlyMap<string, SpeechClass> =>
  new Map(
    Object.entries(rows).flatMap(([kind, list]) =>
      [...words(list)].map((word) => [word, kind as SpeechClass] as const),
    ),
  );

const lead = (phrase: string, strong = true) => ({ words: phrase.split(' '), strong });

/** Longest first. */
const LEADS = [
  lead('according to'),
  lead('in the words of'),
  lead('in the view of'),
  lead('in the opinion of'),
  lead('in the eyes of'),
  lead('as per', false),
];

export const speech: Speech = {
  verbs,
  readings: (word) => readings().get(word),
  inflect: inflectWith(eachForm),
  tags,
  nouns: nouns({
    neutral: 'statement announcement report reports news word message reply answer comment remark',
    assertive: `claim claims assertion assertions argument allegation allegations accusation accusations promise pledge warning warnings
      insistence assurance assurances evidence proof conclusion prediction`,
    doubting:
      'rumour rumours rumor rumors suspicion suspicions doubt doubts theory hypothesis speculation suggestion suggestions',
    thinking: 'belief hope hopes fear fears concern concerns idea view opinion feeling sense',
    admitting: 'admission confession',
  }),
  asides: phrases(`
    in turn, in addition, in fact, for example, for instance, of course, at first, at least, at last, on the other hand, on the record,
    off the record, in private, in public, in part, in particular, in general, once again, once more, time and again, at the time,
    for now, so far, as well, on air, on camera, in court, under oath, on condition of anonymity, in response, in return, in reply,
    on the phone, by phone, by email, via email, in person, at length, in advance, last week, last month, last year, last night,
    this week, this month, this year, this morning, this afternoon, this evening, the next day, the day before, a day earlier`),
  comparisons: words('as'),
  nounForms: words(`
    questions reports claims comments replies answers demands calls warnings promises charges plans views estimates notes remarks states
    reads posts fears hopes doubts requests orders appeals brands labels terms quotes addresses voices stresses signals forecasts pledges
    vows jokes boasts guesses tweets rules senses laughs smiles cries shouts protests counters objects guarantees disputes blasts laments
    dreams praises reasons whispers sighs judges suspects wonders worries presents details cautions answers opens presses blames taunts`),
  gerundLeads: words('by in while after before when without'),
  comitative: words('with'),
  complements: words('of about'),
  semiAuxiliaries: words(`
    went goes go going expected scheduled due wants wanted want wished wishes continued continues began begins started hastened tried
    seemed appeared used able quick keen eager happy sorry refused declined`),
  headFirst: false,
  personal: words('i you he she we they who one'),
  agents: words('by'),
  impersonal: words('important fair worth necessary possible difficult hard easy safe needless suffice'),
  leads: LEADS,
  leadWords: new Set(LEADS.map((l) => l.words[0]!)),
  measures: words(`
    plan plans schedule rules rule need needs size age type criteria criterion standards standard circumstances taste height weight weights
    law principle principles procedure procedures formula season region country level nature ability preference preferences custom
    tradition design specifications instructions calendar order category scale timetable method priorities severity value
    merit income importance situation wishes`),
  voices: words(`
    report reports study studies survey surveys poll polls statement statements document documents article articles newspaper newspapers
    paper papers magazine agency agencies media outlet outlets website site radio station network tv television broadcaster dispatch
    memo note letter letters email message blog post posting tweet publication book biography research analysis analyses statistics
    figures data estimate estimates tally findings testimony account accounts source sources information autopsy filing filings
    complaint lawsuit indictment affidavit ruling judgment verdict law constitution treaty prosecutors government ministry
    department police court army military navy union unions organization organisation group groups association charity federation
    committee commission council party opposition company companies firm corporation bank manufacturer maker operator museum hospital
    university school institute laboratory team club league confederation house kremlin pentagon palace embassy delegation mission
    observatory foundation center centre bureau office service authority authorities regime state administration campaign defence
    defense prosecution legend tradition bible belief theory rumour rumor proverb encyclopedia authors scientists researchers
    historians specialists experts observers results forecast forecasts forecasters giant brand publisher studio consortium coalition
    rebels militia movement front chamber senate assembly parliament congress city county district spokesman spokeswoman spokesperson
    sheriff board panel watchdog regulator union reporters bill contingent section`),
  anonymous: words(
    'source sources official officials insider insiders observer observers some others people witness witnesses diplomat diplomats',
  ),
  secretive: words('source sources insider insiders'),
  people: words(`
    man men woman women person people child children boy boys girl girls mother father parents parent resident residents neighbor
    neighbors neighbour neighbours protester protesters demonstrator demonstrators voter voters user users customer customers passenger
    passengers victim victims survivor survivors witness witnesses worker workers employee employees employer employers boss bosses
    activist activists opponent opponents supporter supporters fan fans reader readers tourist tourists driver drivers officers
    detectives investigators firefighters paramedics doctors nurses teachers students pupils researchers scientists experts analysts
    economists historians lawyers judges prosecutors officials lawmakers senators ministers leaders chiefs representatives delegates
    spokesman spokeswoman spokesperson spokespeople members authors journalists reporters critics observers diplomats soldiers troops
    rebels insurgents fighters hostages inmates prisoners teenager teen pensioner coach manager player players captain champion leader
    billionaire candidate candidates suspect defendant agent agents astronomers counterpart colleague colleagues predecessor
    successor rival ally allies friend friends brother sister husband wife son daughter cousin uncle aunt widow family families
    population everyone nobody somebody someone many others majority organizers organisers producers volunteers owner owners
    landlord tenant farmers fishermen contractor creator founder commander negotiator mayor governor premier poster posters chair`),
  naming: {
    verbs: words('call term label brand'),
    before: words(`
      called named nicknamed dubbed titled entitled known so-called styled labelled labeled tagged renamed codenamed code-named billed
      alias aka subtitled captioned branded rated`),
    nouns: words(`
      film movie novel book song album show series episode operation project programme program magazine game play painting exhibition
      festival documentary single track essay comedy opera band ship vessel train satellite rocket mission code type category prize
      award slogan word words term terms phrase expression concept notion formula button section chapter title hit tune column
      hashtag sketch spell character nickname name names website page tagline account username`),
  },
  inversion: null,
  oblique: new Map(),
  numbers: new Map([
    ['has', 'have'],
    ['was', 'were'],
    ['is', 'are'],
    ['does', 'do'],
  ]),
  firstPerson: words('i me my mine we us our ours'),
  hearsay: words('reportedly allegedly'),
};
