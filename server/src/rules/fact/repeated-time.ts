import type { AnnotatedBlock, DateMention, Sentence, Token } from '../../annotate';
import { lastEndingBefore, startingIn } from '../../base';
import { TAG } from '../../languages/speech';
import { defineRule } from '../rule';
import { isQuoted } from '../support/quoted';

/** Words between the two beyond which they hardly belong to one clause. */
const FARTHEST = 30;

/** One clause dated twice: "arrived on Monday in Tokyo for talks on Monday". */
export default defineRule({
  id: 'fact/repeated-time',
  title: { en: 'Same day given twice', fr: 'Même jour donné deux fois' },
  scope: 'sentence',
  languages: 'all',
  severity: 'information',
  messages: {
    twice: {
      en: 'The clause says “{time}” twice: take one out, or say which event each belongs to.',
      fr: 'La proposition dit deux fois « {time} » : supprimez l’un des deux, ou précisez à quoi chacun se rapporte.',
    },
    first: { en: 'first here', fr: 'une première fois ici' },
    remove: { en: 'Remove the second “{time}”', fr: 'Supprimer le second « {time} »' },
    removeFirst: { en: 'Remove the first “{time}”', fr: 'Supprimer le premier « {time} »' },
  },
  *check({ block, sentence }) {
    const times = startingIn(block.dates, sentence).filter(
      (date) => isMoment(date) && !isQuoted(block, date) && !isOwner(block, date) && !isTitle(block, sentence, date),
    );
    for (let i = 1; i < times.length; i++) {
      const [first, second] = [times[i - 1]!, times[i]!];
      if (keyOf(first) !== keyOf(second) || !isSameWord(block, first, second)) continue;
      // A year may name an event ("the 1910 election"): only one that frames the sentence dates it.
      const repeats = first.kind !== 'date' && inOneClause(block, sentence, first, second);
      if (!repeats && !frames(block, sentence, first, second)) continue;
      const time = block.text.slice(second.start, second.end);
      yield {
        span: { start: second.start, end: second.end },
        message: 'twice',
        args: { time },
        related: [{ span: { start: first.start, end: first.end }, message: 'first' }],
        fixes: [
          { title: 'remove', args: { time }, edits: [removal(block, second)] },
          { title: 'removeFirst', args: { time }, edits: [removal(block, first)] },
        ],
      };
    }
  },
});

/** What dates an event by itself: a bare weekday, a year, or "yesterday" and the like. */
const isMoment = (date: DateMention): boolean =>
  date.hour === undefined &&
  (date.kind === 'weekday' ||
    (date.kind === 'relative' && date.resolved !== undefined) ||
    (date.kind === 'date' && date.year !== undefined && date.month === undefined && !date.beforeEra));

/** "Last night" and "yesterday" may be two times of one day. */
const isSameWord = ({ text }: AnnotatedBlock, first: DateMention, second: DateMention): boolean =>
  first.kind !== 'relative' ||
  text.slice(first.start, first.end).toLowerCase() === text.slice(second.start, second.end).toLowerCase();

/** "Yesterday's rise" says which rise, and not when something was done. */
const isOwner = ({ tokens }: AnnotatedBlock, { end }: DateMention): boolean =>
  tokens.find((token) => token.start >= end)?.norm === "'s";

/** "The Today newspaper": a day that is written small elsewhere, with a capital inside the sentence, is a name. */
const isTitle = ({ text }: AnnotatedBlock, { start: from }: Sentence, { kind, start }: DateMention): boolean =>
  kind === 'relative' && start > from && /\p{Lu}/u.test(text.charAt(start));

/** A weekday is the same whichever week it was taken to be in. */
const keyOf = (date: DateMention): string =>
  date.kind === 'weekday' ? `weekday ${date.weekday}` : `day ${date.resolved ?? date.year}`;

/**
 * "On Monday, the council voted on Monday to close it": the first opens the sentence, and the second stands right
 * after its one verb or before it, or ends it, with nothing between that begins another clause.
 */
function frames(block: AnnotatedBlock, sentence: Sentence, first: DateMention, second: DateMention): boolean {
  const { speech } = block.language;
  const tokens = block.tokens.slice(sentence.firstToken, sentence.endToken);
  const at = tokens.findIndex((token) => token.start >= first.start);
  const between = tokens.filter((token) => token.start >= first.end && token.end <= second.start);
  if (at > 1 || between.length < 3 || between.length > FARTHEST) return false;
  if (at === 1 && (speech.tags(tokens[0]!.norm) & TAG.preposition) === 0) return false;
  const breaks = TAG.relative | TAG.that | TAG.coordinator | TAG.subordinator;
  const inner = between.filter((token, i) => i > 0 || token.text !== ',');
  if (
    inner.some(
      ({ kind, norm }) =>
        kind === 'mark' || ((speech.tags(norm) & breaks) !== 0 && (speech.tags(norm) & TAG.preposition) === 0),
    )
  )
    return false;
  // "On Monday, the council on Monday voted"
  const next = tokens.find((token) => token.start >= second.end);
  const isVerbal = (token: Token | undefined) =>
    token !== undefined && (speech.tags(token.norm) & (TAG.finite | TAG.past | TAG.auxiliary)) !== 0;
  if (isVerbal(next) && !inner.some(isVerbal)) return true;
  const verbs = inner.filter(({ norm }) => (speech.tags(norm) & (TAG.finite | TAG.past)) !== 0);
  const last = inner.findLast(({ norm }) => (speech.tags(norm) & TAG.preposition) === 0);
  const ends = next?.text === '.';
  if (verbs.length > 2 || last === undefined) return false;
  // "A voté": what follows an auxiliary is the verb, whether or not its form is known.
  const helped = inner[inner.indexOf(last) - 1];
  const isVerb = verbs[verbs.length - 1] === last || (helped && (speech.tags(helped.norm) & TAG.auxiliary) !== 0);
  return ends || isVerb === true;
}

/** True where nothing between the two begins another clause, and neither is one end of a span of days. */
function inOneClause(block: AnnotatedBlock, sentence: Sentence, first: DateMention, second: DateMention): boolean {
  const { speech } = block.language;
  const tokens = block.tokens.slice(sentence.firstToken, sentence.endToken);
  const between = tokens.filter((token) => token.start >= first.end && token.end <= second.start);
  if (between.length > FARTHEST || (between.length < 3 && !isPlace(block, between))) return false;
  const breaks =
    TAG.relative | TAG.that | TAG.coordinator | TAG.subordinator | TAG.subject | TAG.finite | TAG.auxiliary;
  return between.every((token) => {
    if (token.kind === 'mark') return false;
    const tags = speech.tags(token.norm);
    // "pour", "après" and the like open a clause only before a verb; before a noun they are prepositions.
    return (tags & TAG.preposition) !== 0 || (tags & breaks) === 0;
  });
}

/** « Vendredi [à Oslo] vendredi »: a preposition and a name. */
const isPlace = ({ language }: AnnotatedBlock, [lead, name, ...more]: readonly Token[]): boolean =>
  more.length === 0 &&
  language.reference.prepositions.has(lead?.norm ?? '') &&
  name !== undefined &&
  name.text !== name.norm;

/** The words with the preposition or the article before them, and the space. */
function removal({ text, tokens, language }: AnnotatedBlock, date: DateMention) {
  const lead = tokens[lastEndingBefore(tokens, date.start)];
  const own = lead && (language.speech.tags(lead.norm) & (TAG.preposition | TAG.determiner)) !== 0;
  const start = own ? lead.start : date.start;
  return { start: start - (/\s/.test(text.charAt(start - 1)) ? 1 : 0), end: date.end, newText: '' };
}
