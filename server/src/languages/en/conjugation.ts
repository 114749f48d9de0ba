import type { VerbForm } from '../speech';

/** Irregular verbs: infinitive, past, past participle (left out where it is the past). */
const IRREGULAR = new Map(
  `arise arose arisen,awake awoke awoken,bear bore borne,beat beat beaten,become became become,begin began begun,bend bent,
  bet bet,bid bid,bind bound,bite bit bitten,bleed bled,blow blew blown,break broke broken,breed bred,bring brought,
  build built,burst burst,buy bought,cast cast,catch caught,choose chose chosen,cling clung,come came come,cost cost,creep crept,
  cut cut,deal dealt,dig dug,draw drew drawn,drink drank drunk,drive drove driven,eat ate eaten,fall fell fallen,
  feed fed,feel felt,fight fought,find found,flee fled,fly flew flown,forbid forbade forbidden,forecast forecast,
  foresee foresaw foreseen,forget forgot forgotten,forgive forgave forgiven,freeze froze frozen,get got,give gave given,
  go went gone,grind ground,grow grew grown,hang hung,hear heard,hide hid hidden,hit hit,hold held,hurt hurt,keep kept,
  know knew known,lay laid,lead led,leave left,lend lent,let let,lie lay lain,light lit,lose lost,make made,mean meant,
  meet met,mislead misled,overcome overcame overcome,oversee oversaw overseen,overtake overtook overtaken,
  overthrow overthrew overthrown,pay paid,put put,quit quit,read read,rebut rebutted,ride rode ridden,ring rang rung,
  rise rose risen,run ran run,say said,see saw seen,seek sought,sell sold,send sent,set set,shake shook shaken,shed shed,
  shine shone,shoot shot,show showed shown,shrink shrank shrunk,shut shut,sing sang sung,sink sank sunk,sit sat,sleep slept,
  slide slid,speak spoke spoken,spend spent,spin spun,split split,spread spread,spring sprang sprung,stand stood,steal stole stolen,
  stick stuck,sting stung,strike struck,strive strove striven,swear swore sworn,sweep swept,swim swam swum,swing swung,
  take took taken,teach taught,tear tore torn,tell told,think thought,throw threw thrown,tread trod trodden,
  undergo underwent undergone,understand understood,undertake undertook undertaken,uphold upheld,wake woke woken,wear wore worn,
  weep wept,win won,wind wound,withdraw withdrew withdrawn,withhold withheld,withstand withstood,write wrote written,
  shoot shot,bleed bled,speed sped`
    .split(/,\s*/)
    .map((row) => {
      const [base, past, participle] = row.trim().split(' ');
      return [base!, [past!, participle ?? past!]] as const;
    }),
);

/** Verbs of more than one syllable that double their last consonant, being stressed on it. */
const DOUBLING =
  /^(?:refer|prefer|confer|defer|infer|concur|occur|recur|incur|admit|commit|permit|submit|omit|emit|transmit|rebut|regret|demur|begin|forget|compel|expel|propel|repel|rebel|control|patrol|deter|transfer|equip|quip|program|abet|allot|format)$/;
const ONE_SYLLABLE = /^[^aeiou]*[aeiou][bdgklmnprt]$|^qui[pt]$/;
const MIXED = /^(?:travel|label|cancel|signal|model|channel|fuel|level|total|quarrel|rival|tunnel)$/;

const form = (
  mood: VerbForm['mood'],
  tense: VerbForm['tense'] = null,
  person: number | null = null,
  number: VerbForm['number'] = null,
): VerbForm => ({ mood, tense, person, number, gender: null });

const INFINITIVE = form('infinitive');
const PRESENT = form('finite', 'present');
const PRESENT_S = form('finite', 'present', 3, 'singular');
const GERUND = form('gerund');
const PAST = form('finite', 'past');
const PARTICIPLE = form('participle');

/** Calls `told` with every form of a verb: base, -s, -ing, past, past participle. */
export function eachForm(infinitive: string, told: (word: string, form: VerbForm) => void): void {
  told(infinitive, INFINITIVE);
  told(withS(infinitive), PRESENT_S);
  told(infinitive, PRESENT);
  const stems = stemsOf(infinitive);
  const irregular = IRREGULAR.get(infinitive);
  for (const stem of stems) {
    told(/(?:ie)$/.test(infinitive) ? `${infinitive.slice(0, -2)}ying` : `${stem}ing`, GERUND);
    if (irregular) continue;
    const ed = /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : stem.endsWith('e') ? `${stem}d` : `${stem}ed`;
    told(ed, PAST);
    told(ed, PARTICIPLE);
  }
  if (irregular) {
    told(irregular[0], PAST);
    told(irregular[1], PARTICIPLE);
  }
}

/** Whether the verb's past is a form that can be nothing but a finite verb ("went", "took"). */
export const clearPast = (infinitive: string): string | null => {
  const irregular = IRREGULAR.get(infinitive);
  return irregular && irregular[0] !== irregular[1] && irregular[0] !== infinitive ? irregular[0] : null;
};

export const irregularVerbs = (): Iterable<string> => IRREGULAR.keys();

function withS(base: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

/** What "-ing" and "-ed" are added to: one way, or two where usage is split ("labeled", "labelled"). */
function stemsOf(base: string): readonly string[] {
  if (/[^eoy]e$/.test(base)) return [base.slice(0, -1)];
  if (MIXED.test(base)) return [base + base.at(-1)!, base];
  if (DOUBLING.test(base) || ONE_SYLLABLE.test(base)) return [base + base.at(-1)!];
  return [base];
}
