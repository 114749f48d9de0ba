import type { Figures } from '../../figures';
import { words } from '../../segmentation';

/** Votes and polls, and shares that have a limit. */
export const polls = {
  sides: [
    '<one:p> ..6 ,? to|against|versus|vs|v ..3 <two:p>',
    '<one:p> ..5 ,? compared_with|compared_to <two:p> for',
    '<one:p> of the? vote|votes|ballot|ballots ..2 and|while|, ..4 won|took|got|had|received|polled? <two:p>',
    '<one:p> of the? vote|votes ~6 who|which won|took|got|had|received|polled <two:p>',
    'won|took|got|had|received|polled|secured|obtained <one:p> ..5 and|while|,|; ..6 <two:p> ..3 .|,|;|in_the|after',
    'with <one:p> ..4 ,|; ~8 won|took|got|had|received|polled|secured|obtained|on <two:p>',
    '<one:p> for|yes|in_favour|in_favor ,|and|to ..2 <two:p> against|no|opposed',
    '<one:p> ..3 voted for|yes|in_favour|in_favor ,? and|while|but ..1 <two:p> ..2 against|no',
    '( <one:p> ) ..6 ( <two:p> )',
  ],
  opposites: [
    'approved|rejected|passed|carried|backed|adopted|endorsed|defeated ..6 by <one:p> to|against <two:p>',

    '<one:p> of the? ball|possession ~2 and|to|against|while ..4 <two:p>',
    '<one:p> ..1 @backs ~6 and|while|but|against <two:p> did_not|do_not',
    '<one:p> ..1 @backs ~6 and|while|but|against <two:p> @opposes it|them? .|,|;',
  ],
  votes: words(
    'round vote votes ballot ballots won win wins elected re-elected election runoff run-off referendum beat defeated polled voters electorate majority voted abstained abstaining',
  ),
  threeSides: [
    "<one:p> ..3 ,? <two:p> ..3 ,? and <three:p> ..1 undecided|no_opinion|don't_know|did_not_answer",
    '<one:p> for|in_favour|yes|approve ,? <two:p> against|no|opposed|disapprove ,? and <three:p> undecided|abstained|unsure|abstaining|abstentions|blank',
  ],
  notVotes: words('turnout turnouts abstention abstentions unemployment inflation rate rates approval'),
  elsewhen: words('earlier previously before ago previous time'),
  wholes: words(
    'vote ballot voter electorate population person seat resident household respondent student pupil woman man child inhabitant citizen member adult patient worker employee delegate deputy lawmaker polled surveyed questioned sample participant applicant candidate victim passenger customer user driver parent teacher nurse doctor farmer soldier player volunteer prisoner company firm business school hospital town city village country family home house building vehicle car train flight case subscriber taxpayer tenant homeowner pensioner graduate',
  ),
  turnout: [
    'turnout|participation|abstention ..8 was|of|reached|hit|stood_at|at|rose_to|: <share:p>',
    '<share:p> turnout|participation',
  ],
  falls: ['@fell ..2 by? <share:p>', '@fall of <share:p>', '@falling by? <share:p>'],
  mayGoBelow: words(
    'profit profits earnings income result results balance surplus cash flow return returns margin growth temperature temperatures loss losses deficit contribution ebitda yield yields equity points sentiment index',
  ),
} satisfies Partial<Figures>;
