import type { ClaimWords } from '../claims';
import { words } from '../segmentation';

export const claims: ClaimWords = {
  statistic: words(
    'percent percentage rate rates average number numbers figure figures majority half third quarter double doubled triple tripled total million billion trillion thousand thousands hundred hundreds millions billions trillions dozen dozens capita dollars dollar cents points share proportion',
  ),
  comparison: words(
    'more less fewer higher lower larger smaller bigger better worse than compared versus twice faster slower greater longer shorter cheaper older younger',
  ),
  superlative: words(
    'most least highest lowest largest smallest biggest best worst greatest longest poorest wealthiest richest strongest fastest oldest youngest ever',
  ),
  change: words(
    'increased increase increases increasing rose risen rise rising grew grown grow growing fell fallen fall falling dropped drop declined decline declining cut cuts reduced reduce reduction reducing raised raise raising gained lost lose expanded shrunk soared jumped plunged went gone created growth worsened improved',
  ),
  record: words('first record never ever history historic only last since decades unprecedented'),
  causal: words('because caused cause causes result resulted due led leads reason therefore consequence effect'),
  law: words(
    'law laws bill bills act legislation amendment vote voted votes veto vetoed passed pass signed treaty treaties constitution ruling legislature regulation regulations ban banned resolution enacted repealed repeal agreement agreements sanctions statute program programs programme programmes policy plan proposal proposed supported opposed support oppose sponsored endorsed introduced submitted approved rejected',
  ),
  money: words(
    'tax taxes taxpayer taxpayers budget deficit deficits debt surplus spending spend spent cost costs costing paid pay pays paying fund funded funding funds wages income incomes salary price prices inflation economy economic jobs job unemployment unemployed employment trade exports imports interest mortgage investment loans welfare premiums insurance pension pensions revenue subsidies',
  ),
  topic: words(
    'military troops army navy missiles missile weapons nuclear defense defence soldiers war wars terrorists terrorism crime crimes murder murders killed deaths dead drug drugs prison prisons guns police violence abortion abortions immigrants immigration migrants border health hospital hospitals school schools teachers students education energy oil gas coal emissions pollution housing homes homeless poverty poor population families seniors veterans workers farmers farms children uninsured',
  ),
  body: words(
    'administration government federal department agency commission president governor senator secretary union congress senate parliament republicans democrats republican democratic company companies industry ministry court courts bank banks states state city cities country countries nation nations committee council',
  ),
  action: words(
    'said told voted killed signed passed vetoed raised lowered built closed opened bought sold sent gave given took taken received promised refused failed tried wanted called announced ordered fired hired appointed elected ran won attacked invaded withdrew withdrawn imposed created eliminated ended started began invested pledged accused indicted convicted sued borrowed earned owned produced provided served left used held made done got brought came fought negotiated met moved wrote changed put',
  ),
  quantifier: words(
    'all every each none no nobody everybody everyone many several few some majority both entire whole',
  ),
  opinion: words(
    'think believe feel hope wish guess suppose seems seem opinion view agree disagree trust want wants like love prefer consider expect care',
  ),
  evaluation: words(
    'good great wonderful terrible important right wrong fair unfair beautiful sad tough hard difficult easy strong tremendous extraordinary fantastic real simple clear proud happy glad sorry critical fundamental special',
  ),
  abstract: words(
    'question questions answer issue issues challenge challenges values value dream opportunity leadership faith experience judgment way ways thing things something anything somebody kind point problem problems difference idea ideas character life heart freedom spirit',
  ),
  future: words(
    "will shall going gonna would could should might may must can ought won't wouldn't couldn't shouldn't can't cannot 'll 'd if unless whether",
  ),
  we: words('we our us ours'),
  i: words("i me my mine 'm myself"),
  you: words('you your yours yourself'),
  others: words('he she they his her their him them it its'),
  negation: words("not never none nor without don't doesn't didn't isn't aren't wasn't weren't haven't hasn't"),
  time: words(
    'year years month months week weeks today yesterday ago day days century decade until during monday tuesday wednesday thursday friday saturday sunday',
  ),
  courtesy: words('thank thanks applause laughter please sir ladies gentlemen tonight debate welcome okay yes well'),
  past: words('was were had did been'),
  state: words('now still already yet since under actually fact indeed currently today again'),
  urging: words("let let's need needs needed ought must should got"),
  hedge: words(
    'reportedly supposedly purportedly allegedly apparently perhaps probably likely about nearly almost roughly',
  ),
  evident: {
    comparison:
      /\bthan (?!an?\b|half\b|one\b|two\b|three\b|four\b|five\b|ten\b|ever\b)[a-z]|\bcompared (?:to|with)\b|\btwice (?:as|the)\b|\btimes (?:more|as|the)\b|\bversus\b|\b(?:up|down) from\b/,
    superlative:
      /(?<!\bat )\b(?:most|least) (?!of\b)[a-z]+\b|\b(?:highest|lowest|largest|smallest|biggest|best|worst|greatest|longest|poorest|wealthiest|richest|strongest|fastest|oldest|youngest)\b/,
    record:
      /\brecord\b|\bunprecedented\b|\bhistoric\b|\b(?:first|last) time\b|\bthe (?:first|only) [a-z-]+ (?:to|in|ever)\b|\bnever\b|\bever\b|\bin (?:its |their |\S+ )?history\b/,
    generalisation: /\b(?:all|every|each|none|nobody|no one|everybody|everyone|always|both|entire|whole|majority)\b/,
    causal:
      /\bbecause\b|\bcaus(?:e|es|ed|ing)\b|\bdue to\b|\bowing to\b|\bthanks to\b|\b(?:led|leads|leading) to\b|\bresult(?:s|ed|ing)? (?:of|in|from)\b|\bas a result\b|\bconsequences?\b|\btherefore\b|\breasons? (?:for|why|is|was)\b|\beffects? (?:of|on|was|is)\b|\bdriven by\b/,
    law: /\blaws?\b|\bbills?\b|\bacts?\b(?= of\b)|\b(?:the|this|that|an?) [a-z -]{0,30}\bact\b|\blegislati|\bamendments?\b|\bvoted?\b (?:for|against|to|on|in favou?r)|\bvetoe?[ds]?\b|\btreat(?:y|ies)\b|\bconstitution|\brulings?\b|\bregulat|\bbann?(?:ed|s|ing)?\b|\bresolutions?\b|\brepeal|\b(?:enact|ratif)|\bagreements?\b|\bsanctions?\b|\bstatutes?\b|\bprogram(?:me)?s?\b|\bpolic(?:y|ies)\b/,
    change:
      /\b(?:increas|reduc|declin|expand|improv|worsen|soar|plung|jump|drop|shr[iu]nk|grow|ris(?:e|en|es|ing)\b|rose\b|grew\b|fall(?:s|en|ing)?\b|fell\b|cut(?:s|ting)?\b|rais(?:e|ed|es|ing)\b(?! (?:concerns?|questions?|doubts?|fears?|eyebrows?|awareness|alarm))|gain(?:s|ed)?\b|doubl|tripl|halv|surg|climb)|\b(?:went|gone|goes) (?:up|down|from)\b|\b(?:lost|los(?:e|es|ing)|created) (?:[a-z']+ ){0,2}\S*(?:\d|jobs?\b|people\b|seats?\b|ground\b|billions?\b|millions?\b|thousands?\b|hundreds?\b)/,
    'public-money':
      /\btax|\bbudgets?\b|\bdeficits?\b|\bdebts?\b|\bsurplus|\bspending\b|\bspen[dt]s? (?!(?:[a-z-]+ ){0,3}(?:years?|nights?|days?|weeks?|months?|time|hours?|weekends?)\b)|\bcost|\bpa(?:y|ys|id|ying)\b|\bfund|\bwages?\b|\bincomes?\b|\bsalar|\bprices?\b|\binflation\b|\becon|\bjob|\b(?:un)?employ|\btrade\b|\bexports?\b|\bimports?\b|\binterest (?:rate|pay)|\bmortgage|\binvest|\bloans?\b|\bwelfare\b|\bpremiums?\b|\binsurance\b|\bpension|\brevenues?\b|\bsubsid/,
  },
  promise: {
    pledges: words('promise promises promised promising pledge pledges pledged vow vows vowed'),
    ahead: words("will shall 'll gonna won't"),
  },
  play: words(
    'equaliser equalizer equalised equalized goalkeeper midfielder winger striker hat-trick half-time halftime touchdown touchdowns quarterback innings wicket wickets tiebreak tie-break fly-half fullback offside',
  ),
  offices: new Map([['first', words('minister lady secretary deputy')]]),
  inflectedFuture: null,
};
