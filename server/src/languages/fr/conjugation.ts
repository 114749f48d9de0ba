import type { Tense, VerbForm } from '../speech';

/** A French verb's forms, by tense and person. */
export interface Conjugation {
  readonly present: readonly string[];
  /** Stem of the imperfect and of the present participle. */
  readonly imperfect: string;
  /** The simple past's third persons. */
  readonly past: readonly [string, string];
  /** Stem of the future and the conditional. */
  readonly future: string;
  /** Masculine singular. */
  readonly participle: string;
  readonly subjunctive: string;
  readonly gerund: string;
}

/** A family of irregular verbs: what the infinitive ends in, and what replaces that. */
interface Family {
  readonly ending: string;
  /** Six persons. */
  readonly present: string;
  readonly imperfect: string;
  /** Up to the vowel: "-t" or nothing, and "-rent", follow. */
  readonly past: string;
  readonly future: string;
  readonly participle: string;
  readonly subjunctive?: string;
}

const family = (
  ending: string,
  present: string,
  imperfect: string,
  past: string,
  future: string,
  participle: string,
  subjunctive?: string,
): Family => ({ ending, present, imperfect, past, future, participle, subjunctive });

/** Longest endings first: the first that fits is the verb's. Forms follow the Bescherelle's models. */
const FAMILIES: readonly Family[] = [
  family(
    'reconnaître',
    'reconnais reconnais reconnaît reconnaissons reconnaissez reconnaissent',
    'reconnaiss',
    'reconnu',
    'reconnaîtr',
    'reconnu',
  ),
  family(
    'prévoir',
    'prévois prévois prévoit prévoyons prévoyez prévoient',
    'prévoy',
    'prévi',
    'prévoir',
    'prévu',
    'prévoi',
  ),
  family(
    'contredire',
    'contredis contredis contredit contredisons contredisez contredisent',
    'contredis',
    'contredi',
    'contredir',
    'contredit',
  ),
  family('prédire', 'prédis prédis prédit prédisons prédisez prédisent', 'prédis', 'prédi', 'prédir', 'prédit'),
  family(
    'interdire',
    'interdis interdis interdit interdisons interdisez interdisent',
    'interdis',
    'interdi',
    'interdir',
    'interdit',
  ),
  family('médire', 'médis médis médit médisons médisez médisent', 'médis', 'médi', 'médir', 'médit'),
  family('savoir', 'sais sais sait savons savez savent', 'sav', 'su', 'saur', 'su', 'sach'),
  family('vouloir', 'veux veux veut voulons voulez veulent', 'voul', 'voulu', 'voudr', 'voulu', 'veuill'),
  family('pouvoir', 'peux peux peut pouvons pouvez peuvent', 'pouv', 'pu', 'pourr', 'pu', 'puiss'),
  family('devoir', 'dois dois doit devons devez doivent', 'dev', 'du', 'devr', 'dû', 'doiv'),
  family('cevoir', 'çois çois çoit cevons cevez çoivent', 'cev', 'çu', 'cevr', 'çu', 'çoiv'),
  family('voir', 'vois vois voit voyons voyez voient', 'voy', 'vi', 'verr', 'vu', 'voi'),
  family('faire', 'fais fais fait faisons faites font', 'fais', 'fi', 'fer', 'fait', 'fass'),
  family('taire', 'tais tais tait taisons taisez taisent', 'tais', 'tu', 'tair', 'tu'),
  family('plaire', 'plais plais plaît plaisons plaisez plaisent', 'plais', 'plu', 'plair', 'plu'),
  family('croire', 'crois crois croit croyons croyez croient', 'croy', 'cru', 'croir', 'cru', 'croi'),
  family('écrire', 'écris écris écrit écrivons écrivez écrivent', 'écriv', 'écrivi', 'écrir', 'écrit'),
  family('crire', 'cris cris crit crivons crivez crivent', 'criv', 'crivi', 'crir', 'crit'),
  family('dire', 'dis dis dit disons dites disent', 'dis', 'di', 'dir', 'dit'),
  family('lire', 'lis lis lit lisons lisez lisent', 'lis', 'lu', 'lir', 'lu'),
  family('rire', 'ris ris rit rions riez rient', 'ri', 'ri', 'rir', 'ri'),
  family('uire', 'uis uis uit uisons uisez uisent', 'uis', 'uisi', 'uir', 'uit'),
  family('ivre', 'is is it ivons ivez ivent', 'iv', 'ivi', 'ivr', 'ivi'),
  family('aître', 'ais ais aît aissons aissez aissent', 'aiss', 'u', 'aîtr', 'u'),
  family('mettre', 'mets mets met mettons mettez mettent', 'mett', 'mi', 'mettr', 'mis'),
  family('battre', 'bats bats bat battons battez battent', 'batt', 'batti', 'battr', 'battu'),
  family('vaincre', 'vaincs vaincs vainc vainquons vainquez vainquent', 'vainqu', 'vainqui', 'vaincr', 'vaincu'),
  family('prendre', 'prends prends prend prenons prenez prennent', 'pren', 'pri', 'prendr', 'pris', 'prenn'),
  family('indre', 'ins ins int ignons ignez ignent', 'ign', 'igni', 'indr', 'int'),
  family('dre', 'ds ds d dons dez dent', 'd', 'di', 'dr', 'du'),
  family('ompre', 'omps omps ompt ompons ompez ompent', 'omp', 'ompi', 'ompr', 'ompu'),
  family('inclure', 'inclus inclus inclut incluons incluez incluent', 'inclu', 'inclu', 'inclur', 'inclus'),
  family('clure', 'clus clus clut cluons cluez cluent', 'clu', 'clu', 'clur', 'clu'),
  family('enir', 'iens iens ient enons enez iennent', 'en', 'in', 'iendr', 'enu', 'ienn'),
  family('sentir', 'sens sens sent sentons sentez sentent', 'sent', 'senti', 'sentir', 'senti'),
  family('mentir', 'mens mens ment mentons mentez mentent', 'ment', 'menti', 'mentir', 'menti'),
  family('partir', 'pars pars part partons partez partent', 'part', 'parti', 'partir', 'parti'),
  family('sortir', 'sors sors sort sortons sortez sortent', 'sort', 'sorti', 'sortir', 'sorti'),
  family('servir', 'sers sers sert servons servez servent', 'serv', 'servi', 'servir', 'servi'),
  family('courir', 'cours cours court courons courez courent', 'cour', 'couru', 'courr', 'couru'),
  family('mourir', 'meurs meurs meurt mourons mourez meurent', 'mour', 'mouru', 'mourr', 'mort', 'meur'),
  family('quérir', 'quiers quiers quiert quérons quérez quièrent', 'quér', 'qui', 'querr', 'quis', 'quièr'),
  family(
    'cueillir',
    'cueille cueilles cueille cueillons cueillez cueillent',
    'cueill',
    'cueilli',
    'cueiller',
    'cueilli',
  ),
  family('vrir', 'vre vres vre vrons vrez vrent', 'vr', 'vri', 'vrir', 'vert'),
  family('frir', 'fre fres fre frons frez frent', 'fr', 'fri', 'frir', 'fert'),
];

/** Verbs in -eler and -eter that take an accent where the others double the consonant. */
const GRAVE =
  /^(?:marteler|déceler|geler|dégeler|congeler|receler|modeler|peler|ciseler|harceler|acheter|racheter|haleter)$/;
/** And those whose double consonant never moves. */
const FIXED = /^(?:interpeller|fouetter|regretter|émietter|tweeter|retweeter|flatter)$/;

export function conjugate(infinitive: string): Conjugation {
  if (infinitive.endsWith('er')) return firstGroup(infinitive.slice(0, -2), infinitive);
  for (const f of FAMILIES) {
    if (infinitive.endsWith(f.ending)) return irregular(infinitive.slice(0, -f.ending.length), f);
  }
  return secondGroup(infinitive.slice(0, -2));
}

function irregular(stem: string, f: Family): Conjugation {
  const past = stem + f.past;
  return {
    present: f.present.split(' ').map((form) => stem + form),
    imperfect: stem + f.imperfect,
    past: [`${past}t`, `${past}rent`],
    future: stem + f.future,
    participle: stem + f.participle,
    subjunctive: stem + (f.subjunctive ?? f.imperfect),
    gerund: stem + (f.ending === 'savoir' ? 'sachant' : `${f.imperfect}ant`),
  };
}

const secondGroup = (stem: string): Conjugation => ({
  present: ['is', 'is', 'it', 'issons', 'issez', 'issent'].map((ending) => stem + ending),
  imperfect: `${stem}iss`,
  past: [`${stem}it`, `${stem}irent`],
  future: `${stem}ir`,
  participle: `${stem}i`,
  subjunctive: `${stem}iss`,
  gerund: `${stem}issant`,
});

function firstGroup(stem: string, infinitive: string): Conjugation {
  // Before a mute e the stem's last vowel opens; before a and o, "c" and "g" keep their sound.
  const mute = muteStem(stem, infinitive);
  const hard = stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem.endsWith('g') ? `${stem}e` : stem;
  const keepsAccent = /é[^aeiouyé]+$/.test(stem);
  return {
    present: [`${mute}e`, `${mute}es`, `${mute}e`, `${hard}ons`, `${stem}ez`, `${mute}ent`],
    imperfect: hard,
    past: [`${hard}a`, `${stem}èrent`],
    future: `${keepsAccent ? stem : mute}er`,
    participle: `${stem}é`,
    subjunctive: mute,
    gerund: `${hard}ant`,
  };
}

function muteStem(stem: string, infinitive: string): string {
  if (/[ou]y$/.test(stem)) return `${stem.slice(0, -1)}i`;
  if (FIXED.test(infinitive)) return stem;
  const doubled = /e[lt]$/.test(stem) && !GRAVE.test(infinitive);
  if (doubled) return stem + stem.at(-1)!;
  return stem.replace(/[eé]([bcdfghjklmnpqrstvwxz]|[bcdfgpt][lr]|gu|gn|qu)$/, 'è$1');
}

const IMPERFECT = ['ais', 'ais', 'ait', 'ions', 'iez', 'aient'];
const FUTURE = ['ai', 'as', 'a', 'ons', 'ez', 'ont'];
const SUBJUNCTIVE = ['e', 'es', 'e', 'ions', 'iez', 'ent'];

const finite = (tense: Tense, index: number): VerbForm => ({
  mood: 'finite',
  tense,
  person: (index % 3) + 1,
  number: index < 3 ? 'singular' : 'plural',
  gender: null,
});
const participle = (gender: 'm' | 'f', number: 'singular' | 'plural'): VerbForm => ({
  mood: 'participle',
  tense: null,
  person: null,
  number,
  gender,
});
const bareForm = (mood: 'gerund' | 'infinitive'): VerbForm => ({
  mood,
  tense: null,
  person: null,
  number: null,
  gender: null,
});

const PARTICIPLES = [
  participle('m', 'singular'),
  participle('f', 'singular'),
  participle('m', 'plural'),
  participle('f', 'plural'),
];
const GERUND = bareForm('gerund');
const INFINITIVE = bareForm('infinitive');
const PRESENT_FORMS = [0, 1, 2, 3, 4, 5].map((i) => finite('present', i));
const IMPERFECT_FORMS = [0, 1, 2, 3, 4, 5].map((i) => finite('imperfect', i));
const FUTURE_FORMS = [0, 1, 2, 3, 4, 5].map((i) => finite('future', i));
const CONDITIONAL_FORMS = [0, 1, 2, 3, 4, 5].map((i) => finite('conditional', i));
const SUBJUNCTIVE_FORMS = [0, 1, 2, 3, 4, 5].map((i) => finite('subjunctive', i));
const PAST_FORMS = [finite('past', 2), finite('past', 5)];

/** An acute e before the ending of the infinitive, which the spelling of 1990 opens in the future: « répéter », « répètera ». */
const RISING = /é([^aeiouyéè]+)er/;

/** Calls `told` with every form of a verb that copy uses: « balaie » beside « balaye », and the spellings of 1990 beside the older ones. */
export function eachForm(infinitive: string, told: (word: string, form: VerbForm) => void): void {
  const c = conjugate(infinitive);
  const rising = RISING.test(infinitive);
  const tell = (word: string, form: VerbForm) => {
    if (word !== infinitive && infinitive.endsWith('ayer')) {
      const opened = word.replace(/aye(?=$|s$|nt$|r)/, 'aie');
      if (opened !== word) told(opened, form);
    }
    told(word, form);
    // « il répètera »
    if (rising && word.startsWith(c.future)) told(word.replace(RISING, 'è$1er'), form);
    if (word.includes('aît')) told(word.replace('aît', 'ait'), form);
  };
  const soft = /[çe]$/.test(c.imperfect) && infinitive.endsWith('er');
  for (let i = 0; i < 6; i++) {
    tell(c.present[i]!, PRESENT_FORMS[i]!);
    // "nous annoncions", "nous jugions": before i the soft sound needs no help.
    const stem = soft && (i === 3 || i === 4) ? infinitive.slice(0, -2) : c.imperfect;
    tell(stem + IMPERFECT[i]!, IMPERFECT_FORMS[i]!);
    tell(c.future + FUTURE[i]!, FUTURE_FORMS[i]!);
    tell(c.future + IMPERFECT[i]!, CONDITIONAL_FORMS[i]!);
    if (i < 3 || i === 5) tell(c.subjunctive + SUBJUNCTIVE[i]!, SUBJUNCTIVE_FORMS[i]!);
  }
  tell(c.past[0], PAST_FORMS[0]!);
  tell(c.past[1], PAST_FORMS[1]!);
  const feminine = `${c.participle.replace('û', 'u')}e`;
  tell(c.participle, PARTICIPLES[0]!);
  tell(feminine, PARTICIPLES[1]!);
  tell(c.participle.endsWith('s') ? c.participle : `${c.participle.replace('û', 'u')}s`, PARTICIPLES[2]!);
  tell(`${feminine}s`, PARTICIPLES[3]!);
  tell(c.gerund, GERUND);
  tell(infinitive, INFINITIVE);
}
