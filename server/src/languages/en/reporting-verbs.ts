/**
 * English verbs that report words, by class and by what they take (a letter a frame: q marks, t "that", b a clause without it,
 * c the same where a verb shows it, i infinitive, w question, o object in marks, h direct hearer). Before a verb, `-` says that
 * it casts doubt or blame, `+` that it lends weight or charm; after it, `>` gives the neutral verb to put instead. An underscore
 * joins a verb to words that must follow.
 */
export const REPORTING_VERBS: readonly (readonly [kind: string, verbs: string])[] = [
  ['neutral qtbwo', 'say'],
  ['neutral qtbwoh', 'tell'],
  [
    'neutral qtco',
    `add reply respond answer state declare announce report note observe remark comment mention explain write tweet
    repeat recall testify conclude recount relate post go_on indicate reiterate make_clear make_it_clear sum_up point_out spell_out`,
  ],
  [
    'neutral w',
    'explain describe recount recall announce reveal disclose show demonstrate illustrate clarify specify detail',
  ],
  ['neutral q', 'continue set_out put_it'],
  ['neutral qth', 'inform advise notify brief'],
  [
    'neutral q',
    'read begin start finish chip_in interject interrupt weigh_in offer sing recite quote deadpan open chime_in',
  ],
  [
    'neutral o',
    'describe deem liken portray depict call cite discuss pay_tribute put_down_to put_it_down_to speak refer voice express quote present term characterize characterise label brand praise',
  ],
  [
    'assertive qtco',
    `affirm assert maintain insist stress emphasize emphasise underline underscore highlight confirm +reveal>say +disclose>say
    -boast>say -brag>say vow pledge promise swear predict forecast caution warn
    complain deny counter retort reason proclaim>declare profess submit protest object declare reaffirm attest certify
    guarantee propose estimate show find demonstrate prove establish illustrate signal theorize theorise conclude imply
    hint quip>say joke lament bemoan rule_out vouch opine elaborate clarify specify exclaim reckon
    aver intimate let_it_be_known hit_back fire_back shoot_back let_slip blurt_out cry_out lash_out preach muse marvel rejoice gush>say`,
  ],
  [
    'assertive qtbo',
    'affirm assert maintain insist -claim>say -allege>say contend>say argue warn suggest predict estimate note',
  ],
  ['assertive qth', 'remind assure reassure promise warn persuade convince tell'],
  [
    'assertive qo',
    `condemn criticize criticise denounce -slam>criticise -blast>criticise -rip>criticise -decry>criticise dismiss reject hail
    welcome praise accuse blame defend mock ridicule rebuke rebut refute dispute downplay play_down defend thank apologize
    apologise speak_out threaten laud applaud tout deride -lambast>criticise -lambaste>criticise -savage>criticise endorse
    enthuse cry shout yell scream whisper murmur mutter mumble sigh groan moan grumble growl snap snarl bark roar
    thunder>say -rant>say -rage>say -fume>say -crow>say -sneer>say -scoff>say snort chuckle laugh giggle smile joke quip>say
    tease wail sob stammer stutter chant narrate intone bellow beam grin nod shrug wonder plead beg implore urge
    chide scold taunt gripe whine sniff huff agree correct caution concur volunteer venture ponder
    blog post text breathe chime confide crack exult gasp howl jest lie reflect recollect remember recall purr utter chirp
    expound extol hiss bristle sympathise sympathize shriek screech seethe simper sneer splutter summarise summarize surmise
    cut_in pipe_up speak_up own_up whinge grouse carp -rail -fulminate -inveigh -gloat quibble demur babble prattle disagree challenge
    boom spit rasp weep jeer heckle lecture pontificate beseech entreat pray email backtrack
    persist croak drawl coo gulp blubber yelp bleat bray crow commiserate empathise empathize promise acquiesce deplore -hit_out>criticise`,
  ],
  ['admitting qtco', '-admit>say -confess>say acknowledge'],
  ['admitting qtco', 'concede>say'],
  ['admitting t', 'allow grant'],
  ['doubting qtco', 'doubt question suspect speculate suppose presume assume insinuate>say'],
  ['asking qwoh', 'ask'],
  ['asking qwo', 'inquire enquire question wonder'],
  ['thinking tbo', 'think believe hope feel fear suspect guess suppose'],
  ['thinking tco', 'expect consider imagine worry agree judge wish regret'],
  ['thinking t', 'verify infer deduce learn discover decide determine calculate realise realize'],
  ['neutral tb', 'hear'],
  ['directing qtco', 'recommend propose demand advise request urge order stipulate rule'],
  ['directing qo', 'urge call_for call_on encourage ask exhort instruct invite appeal press beg'],
];
