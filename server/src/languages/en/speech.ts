import { words } from '../segmentation';
import type { Speech, SpeechClass } from '../speech';
import { classed, inflectWith, lazily, leadsOf, readingsOf, readVerbs, remembered } from '../speech-lexicon';
import { clause } from './clause';
import { eachForm } from './conjugation';
import { tags } from './grammar';
import { REPORTING_VERBS } from './reporting-verbs';

const verbs = readVerbs(REPORTING_VERBS);
const readings = lazily(() => readingsOf(verbs, eachForm));

const { lead, own } = leadsOf(/\bwords\b/);

/** Longest first. */
const LEADS = [
  ...['his', 'her', 'their'].flatMap((whose) => [
    own('in', whose, 'own words'),
    own('in', whose, 'words'),
    own('in', whose, 'view'),
    own('in', whose, 'opinion'),
  ]),
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
  tags: remembered(tags),
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
    rebels militia movement front inquest inquiry jury tribunal hearing court chamber senate assembly parliament congress city county district spokesman spokeswoman spokesperson
    sheriff board panel watchdog regulator union reporters bill contingent section speech`),
  anonymous: words(
    'source sources official officials insider insiders observer observers some others people witness witnesses diplomat diplomats',
  ),
  secretive: words('source sources insider insiders'),
  again: words('same this these that those'),
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
    successor rival ally allies friend friends brother sister husband wife son daughter relatives relative cousin uncle aunt widow family families
    population everyone nobody somebody someone many others majority organizers organisers producers volunteers owner owners
    landlord tenant farmers fishermen contractor creator founder commander negotiator mayor governor premier poster posters chair
    engineer engineers campaigner campaigners inspector inspectors regulators physicians psychologist psychologists surgeons climbers
    miners sailors farmer growers traders brokers bankers investor investors shareholders developers planners builders architects
    auditors accountants councillors councilors peers bishops priests stewards referees swimmers cyclists runners pilots astronauts
    biologists physicists chemists geologists ecologists meteorologists seismologists virologists epidemiologists climatologists
    archaeologists anthropologists sociologists statisticians pollsters strategists advisers advisors aide aides commentators
    columnists editors musicians artists designers filmmakers directors comedians commuters motorists drivers pedestrians
    parishioners pensioners veterans migrants refugees villagers islanders locals fishers hunters vets breeders retailers wholesalers
    suppliers contractors couriers rescuers conservationists environmentalists astronomers forecasters donors peacekeepers
    separatists loyalists republicans democrats conservatives liberals socialists nationalists organiser organizer witnesses
    national nationals attacker attackers assailant assailants intruder intruders shooter shooters stranger strangers immigrant
    immigrants toddler toddlers teammate teammates team-mate team-mates baby babies infant infants police individual individuals guest guests motorist driver pedestrian`),
  performatives: words(`
    condemn welcome thank congratulate regret deplore denounce reaffirm assure stress express urge demand deny reject apologise
    apologize call praise salute`),
  questioners: words(`
    judge prosecutor barrister lawyer attorney solicitor coroner counsel magistrate recorder qc kc detective interviewer presenter
    reporter journalist interrogator examiner moderator`),
  texts: words(`
    report reports study survey poll statement statements document memo note letter email message blog post tweet publication book
    analysis article announcement release filing testimony account dispatch information data figures`),
  studies: words('study studies research thesis'),
  generic: {
    people: words(`
      detective officer inspector superintendent researcher scientist politician lawmaker executive expert veteran billionaire activist lawyer author singer actor
      actress footballer striker forward midfielder defender goalkeeper keeper winger captain skipper batsman bowler sprinter cyclist
      swimmer skier boxer jockey golfer farmer doctor surgeon psychiatrist psychologist philosopher sociologist biologist climatologist
      geologist photographer artist designer novelist playwright chef coach academic historian economist analyst spokesman spokeswoman spokesperson`),
    anybody: words('teenager youngster veteran billionaire millionaire'),
    bodies: words(`
      newspaper daily magazine agency broadcaster network company firm group organisation organization union association
      charity federation watchdog maker manufacturer retailer airline bank party`),
  },
  labelsSpeak: true,
  notices: words(
    'update updates updated correction corrections clarification note warning breaking exclusive watch photo photos picture pictures video read more listen related editor background analysis date time venue tickets where when',
  ),
  naming: {
    verbs: words('call term label brand'),
    describing: {
      verbs: words('describe characterise characterize dismiss label brand denounce condemn decry'),
      leads: words('as'),
    },
    before: words(`
      called named nicknamed dubbed titled entitled known so-called styled labelled labeled tagged renamed codenamed code-named billed
      alias aka subtitled captioned branded rated`),
    nouns: words(`
      film movie novel book song album show series episode operation project programme program magazine game play painting exhibition
      festival documentary single track essay comedy opera band ship vessel train satellite rocket mission code type category prize
      award slogan word words term terms phrase expression concept notion formula button section chapter title hit tune column
      hashtag sketch spell character nickname name names website page tagline account username`),
  },
  hearing: {
    verb: 'hear',
    bodies: words(
      'court inquest inquiry jury jurors judge magistrates coroner tribunal hearing trial panel committee commission council',
    ),
  },
  hearsay: null,
  relaying: {
    citing: words('citing quoting'),
    cited: words('cited quoted relayed'),
    verbs: words('quote cite'),
  },
  nouns: {
    heads: new Map<string, SpeechClass>([
      ...classed(
        'assertive',
        'assertion assertions argument arguments contention conclusion insistence prediction warning warnings promise pledge vow',
      ),
      ...classed('neutral', 'statement statements comment comments remark remarks announcement explanation news'),
      ...classed(
        'doubting',
        'claim claims allegation allegations accusation accusations suggestion suggestions rumour rumours rumor rumors charge charges insinuation',
      ),
      ...classed('admitting', 'admission confession acknowledgement acknowledgment concession'),
      ...classed('directing', 'demand recommendation'),
      ...classed('thinking', 'idea notion view'),
    ]),
    definite: false,
    verdicts: words('tribute homage praise verdict grounds criticism'),
    replies: {
      nouns: words(
        'message motto reply answer response retort riposte verdict reaction advice warning cry assessment prediction',
      ),
      verbs: words('came comes went goes'),
      all: words('all'),
    },
    own: words(`
      made make makes making repeated repeats repeating reiterated reiterates renewed renews advanced advances floated defended defends
      maintained withdrew withdraws retracted retracts offered voiced issued bolstered`),
    makes: words('made make makes making raised put brought issued voiced heard'),
  },
  unlisted: {
    simple: {
      ending: /\p{L}{2}ed$/u,
      form: { mood: 'finite', tense: 'past', person: null, number: null, gender: null },
    },
    compound: null,
    governed: null,
  },
  clause,
  inversion: null,
};
