import type { ClauseWords } from '../clause';
import { words } from '../segmentation';
import { phrases } from '../speech-lexicon';

export const clause: ClauseWords = {
  be: words("is are was were be been being 's 're am"),
  modals: words(`
    to will would can could may might must should shall do does did didn't doesn't don't won't wouldn't can't couldn't cannot 'll 'd`),
  infinitives: words('being having been be have do'),
  reflexives: new Set(),
  articlePronouns: new Set(),
  standIns: words('this that these those all both some many one another'),
  links: words('of &'),
  subjectLinks: words('of for &'),
  hearerLinks: words('of for at from in &'),
  sourceLinks: words('of for in at to from by on with about into near'),
  joiners: words('and or &'),
  exemplifiers: new Set(['like', 'including', 'such as']),
  witnessed: words('heard overheard filmed recorded caught seen'),
  contrasts: words('while whereas'),
  labelLeads: words('from'),
  denials: words('nobody none neither nor no'),
  speechless: new Set(),
  latter: new Set(),
  expletives: words('there'),
  subjectRelatives: words('who which that'),
  humanRelatives: words('who whom'),
  relatives: words('who whose whom which where'),
  notThat: words('so such'),
  adverbThat: new Set(),
  adverbForms: new Set(),
  questions: words('whether why how'),
  closeQuestions: words('if when where what who which'),
  questionPairs: new Map(),
  plurals: words('people police media men women children data many some others'),
  collectives: words(`
    prosecution defence defense council board club union party team side squad family couple government opposition committee
    commission jury panel company firm bank band crew staff public league federation association charity group coalition army`),
  asides: phrases(`
    in turn, in addition, in fact, for example, for instance, of course, at first, at least, at last, on the other hand, on the record,
    off the record, in private, in public, in part, in particular, in general, once again, once more, time and again, at the time,
    for now, so far, as well, on air, on camera, in court, under oath, on condition of anonymity, in response, in return, in reply,
    on the phone, by phone, by email, via email, in person, at length, in advance, last week, last month, last year, last night,
    this week, this month, this year, this morning, this afternoon, this evening, the next day, the day before, a day earlier`),
  postnominals: phrases('in chief, in charge, in question, in waiting, in exile, at large, on duty, on leave'),
  unaccented: new Map(),
  withholding: phrases(`
    declined to, refused to comment, refused to elaborate, refused to say, refused to discuss, refused to confirm, refused to speculate,
    refused to be drawn, gave no details, gave no further, gave no other, gave no explanation, gave no reason, gave no figures,
    gave no timeframe, gave no timeline, provided no details, provided no evidence, offered no details, offered no evidence,
    did not elaborate, did not say, did not give details, did not give any, did not give a, did not give further, did not provide,
    did not specify, did not name, did not identify, did not disclose, didn't elaborate, didn't say, didn't give, would not say,
    would not comment, would not elaborate, would not be drawn, stopped short of, without elaborating, without giving details,
    without giving further, without giving any, without providing, without naming, without specifying`),
  bearing: words(
    'voice face eyes tears throat fist fists hand hands arms finger head smile grin brow heart jaw teeth lips tone breath',
  ),
  comparisons: words('as'),
  continuations: words('add continue go elaborate'),
  things: words('anything everything nothing something little much more'),
  answers: words('reply answer respond retort'),
  nounForms: words(`
    questions reports claims comments replies answers demands calls warnings promises charges plans views estimates notes remarks states
    reads posts fears hopes doubts requests orders appeals brands labels terms quotes addresses voices stresses signals forecasts pledges
    vows jokes boasts guesses tweets rules senses laughs smiles cries shouts protests counters objects guarantees disputes blasts laments
    dreams praises reasons whispers sighs judges suspects wonders worries presents details cautions answers opens presses blames taunts`),
  gerundLeads: words('by in while after before when without'),
  comitative: words('with'),
  complements: words('of about'),
  semiAuxiliaries: words(`
    went goes go going expected scheduled due wants wanted want wished wishes continue continued continues began begins started hastened tried
    seemed appeared used able quick keen eager happy sorry refused declined likes liked`),
  inserted: words('since'),
  headFirst: false,
  personal: words('i you he she we they who one'),
  agents: words('by'),
  origins: words('of by from'),
  obtained: words('seen obtained reviewed viewed read examined consulted'),
  preverbs: new Set(),
  numbered: words('number numbers'),
  sharing: new Set(),
  purposes: words('to'),
  impersonal: words('important fair worth necessary possible difficult hard easy safe needless suffice'),
  oblique: new Map(),
  numbers: new Map([
    ['has', 'have'],
    ['was', 'were'],
    ['is', 'are'],
    ['does', 'do'],
  ]),
  interviewing: phrases(
    'interview with, conversation with, spoke to, spoke with, talked to, talked with, talks to, speaks to, sat down with, caught up with, we met',
  ),
  addressing: words('you your yours yourself yourselves'),
  // "Mine" is more often where ore comes from.
  secondPerson: words('you'),
  firstPerson: words('i me my we us our ours'),
  newsgathering: words(`
    told tells seen saw read reviewed obtained met interviewed asked contacted approached reached reported revealed published visited
    spoke spoken showed shown shared`),
};
