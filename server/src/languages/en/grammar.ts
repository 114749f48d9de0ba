import { words } from '../segmentation';
import { TAG } from '../speech';
import { lazily } from '../speech-lexicon';
import { addTag, tagMap } from '../tags';
import { clearPast, eachForm, irregularVerbs } from './conjugation';
import { REPORTING_VERBS } from './reporting-verbs';

/** Words with a part in the clause that their ending does not tell. */
const CLOSED = {
  disjunct: 'him her them me us himself herself themselves',
  determiner: `the a an this that these those my your his her its our their whose some any no every each another both all several many
    most few two three four five six seven eight nine ten eleven twelve various numerous dozens hundreds thousands one more other`,
  preposition: `of in on at by for with from to about against between during without within through into over under after before
    since until among across behind beyond toward towards upon despite amid near outside inside via per following including
    like than off up down around along ahead because alongside throughout regarding according concerning`,
  link: 'of for in at from with on to by against over and between near under about into across behind',
  subject: 'i you he she it we they there who one',
  clitic: 'me him her us them himself herself itself themselves',
  relative: 'who which whom whose that where when',
  that: 'that',
  question: 'whether if why how what who when where which whom whose',
  coordinator: 'and or but nor yet so',
  subordinator:
    'whilst because although though while whereas unless if when once as after before since until where whereby wherever whenever',
  auxiliary: `am is are was were be been being has have had having do does did will would can could shall should may might must ought
    isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't shouldn't mustn't cannot
    'm 're 've 'd 'll ain't`,
  negation: 'not never',
  adverb: `also later then now still already just even only again once ever soon often always sometimes recently yesterday today tonight
    tomorrow earlier here however meanwhile moreover furthermore therefore thus instead too very rather quite perhaps maybe
    nevertheless nonetheless indeed so far back further previously publicly initially separately privately repeatedly reportedly
    allegedly much well hard fast first afterwards afterward aloud online on-air live`,
  finite: `said told thought asked`,
  time: `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
    november december yesterday today tonight tomorrow week month year morning afternoon evening night last`,
} as const;

/** Verbs common in copy besides those that report, for telling where a clause has its verb. */
const COMMON = `
  accept achieve act address adopt affect aim allow appear apply appoint approach approve arrest arrive assist attack attempt attend
  attract avoid ban base battle belong benefit block board boost breach call cancel capture carry cause celebrate change charge
  chase check claim clash clear close collapse collect comment compete complete comprise conduct confront connect consist contact
  contain contribute control convert convict cooperate cover crash create cross cry damage declare decline defeat defend delay
  deliver depart depend design destroy detain develop die direct disappear discover display donate double drop earn edge elect
  emerge employ enable encourage end endorse engage enjoy ensure enter escape establish evacuate evolve examine exceed exist expand
  expect expel expire explode explore export extend face fail favour favor file fill finish fire fit fix flow focus follow force
  form function gain gather generate govern guide halt hand happen harm head help hire hope host impact implement import improve
  include increase infect influence injure intend invade invest investigate invite involve issue jail join jump kick kill lack
  land last launch lean like limit link list live load lock look love lower maintain manage march mark marry match matter measure
  merge move name need occupy occur open operate oppose organise organize own pass peak perform place plan play plead plunge point
  pose possess prefer prepare present press prevent process produce promote protect protest prove provide publish pull purchase
  pursue push qualify raise range rank reach react receive recognise recognize recommend recover reduce refuse reflect regard reject
  relate release rely remain remove repair replace report represent require rescue resign resist resolve resume retain retire
  retreat return review rule sail save score secure seek seem seize select separate serve settle share shift sign slow solve
  sound sponsor spot stage start stay stop strengthen struggle study succeed suffer suit supply support surge surround survive
  suspend target taste tend test threaten top total touch track trade train transfer travel treat trigger try turn unveil urge use
  visit vote wait walk want warn watch weigh welcome wish work worry`;

/** Plurals and singular nouns that are as often verbs. */
const ADVERB_LY = /ly$/;
const NOT_ADVERBS =
  words(`family supply reply ally rally apply italy july assembly anomaly monopoly early daily weekly monthly fly bully
  belly jelly friendly elderly likely unlikely deadly lonely ugly holy only billy emily kelly sally molly holly reilly o'reilly`);

const table = lazily(() => {
  const bits = tagMap(CLOSED);
  for (const verb of words(COMMON)) {
    eachForm(verb, (word, form) => {
      if (form.mood === 'finite') addTag(bits, word, form.tense === 'past' ? TAG.past : TAG.maybe);
      else if (form.mood === 'gerund') addTag(bits, word, TAG.gerund);
    });
  }
  for (const [, list] of REPORTING_VERBS) {
    for (const entry of words(list)) {
      const verb = /^(?:[-+]?)([^_>]+)/.exec(entry)![1]!;
      if (bits.has(verb)) continue;
      eachForm(verb, (word, form) => {
        if (bits.has(word) && !/(?:ed|s)$/.test(word)) return;
        if (form.mood === 'finite') addTag(bits, word, form.tense === 'past' ? TAG.past : TAG.maybe);
        else if (form.mood === 'gerund') addTag(bits, word, TAG.gerund);
      });
    }
  }
  for (const verb of irregularVerbs()) {
    const past = clearPast(verb);
    eachForm(verb, (word, form) => {
      if (form.mood === 'gerund') addTag(bits, word, TAG.gerund);
      else if (form.mood === 'participle') addTag(bits, word, word === past ? 0 : past ? TAG.participle : TAG.past);
      else if (form.tense === 'present') addTag(bits, word, TAG.maybe);
    });
    if (past) addTag(bits, past, past === 'found' || past === 'rose' ? TAG.past : TAG.finite);
  }
  return bits;
});

/** `TAG` bits of an English word: the lists first, then what its ending tells. */
export function tags(word: string): number {
  const known = table().get(word);
  if (known !== undefined) return known;
  if (word.length < 4) return 0;
  if (word.endsWith('ed') && !word.endsWith('eed')) return TAG.past;
  if (word.endsWith('ing') && word.length > 5) return TAG.gerund;
  if (ADVERB_LY.test(word)) return NOT_ADVERBS.has(word) ? 0 : TAG.adverb;
  return word.endsWith("n't") ? TAG.auxiliary : 0;
}
