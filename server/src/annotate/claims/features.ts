import { overlaps, type Span, startingIn } from '../../base';
import { CLAIM_CLASSES } from '../../languages/claims';
import { TAG } from '../../languages/speech';
import type { BlockDraft } from '../annotate-block';
import type { AnnotatedBlock } from '../article';
import type { DateMention } from '../dates/types';
import type { Sentence } from '../sentences';
import type { Token } from '../tokens';
import { leadsSourceAt } from './source-leads';
import { AHEAD, LEADS, MINUTE, PLAY, PLEDGES, wordReader } from './words';

/** The block as the claims annotator sees it. */
export type ClaimDraft = BlockDraft & Pick<AnnotatedBlock, 'names' | 'dates' | 'quantities' | 'quotes'>;

/** A feature that holds so often counts no more. */
export const MOST = 3;

/** Sentence lengths, in words, at which a feature more holds. */
const LENGTHS = [2, 4, 7, 10, 14, 20, 30];
/** The words at the start of a sentence that are features by their place too: they say who acts, and whether it asks or exhorts. */
const OPENING = 2;
const TAG_NAMES = Object.keys(TAG) as (keyof typeof TAG)[];
/** Features that are told together too: whose act it is, and whether it is past, of figures, or to come. */
const PAIRED = [
  'figure',
  'past',
  'tag-past',
  'future',
  'opinion',
  'i',
  'we',
  'others',
  'name',
  'law',
  'money',
] as const;
/**
 * Every feature, in the order of its counts. They hold no words, only how many words of each class and part of speech, how many
 * figures, dates and names: what is learned in one language serves another.
 */
export const FEATURES: readonly string[] = [
  ...CLAIM_CLASSES,
  ...TAG_NAMES.map((tag) => `tag-${tag}`),
  ...[1, 2].flatMap((at) => [
    ...CLAIM_CLASSES.map((name) => `word${at}-${name}`),
    ...TAG_NAMES.map((tag) => `word${at}-tag-${tag}`),
  ]),
  ...LENGTHS.map((length) => `longer-than-${length}`),
  ...['question', 'comma', 'quote', 'dash', 'capital', 'acronym', 'digits'],
  ...[
    'figure',
    'percentage',
    'amount',
    'measure',
    'age',
    'rank',
    'date',
    'year',
    'name',
    'scene',
    'promise',
    'lead',
    'match',
  ],
  ...PAIRED.flatMap((a, i) => PAIRED.slice(i + 1).map((b) => `${a}+${b}`)),
];

const INDEX = new Map(FEATURES.map((name, i) => [name, i]));
const at = (name: string): number => INDEX.get(name)!;
/** The classes and parts of speech come first, once for every word and once for each of the opening ones. */
const PER_WORD = CLAIM_CLASSES.length + TAG_NAMES.length;
const FIRST = PER_WORD;
const LENGTH = at(`longer-than-${LENGTHS[0]}`);
const [QUESTION, COMMA, QUOTE, DASH] = [at('question'), at('comma'), at('quote'), at('dash')];
const [CAPITAL, ACRONYM, DIGITS] = [at('capital'), at('acronym'), at('digits')];
const [FIGURE, DATE, YEAR, NAME, SCENE] = [at('figure'), at('date'), at('year'), at('name'), at('scene')];
const [PROMISE, LEAD, OURS, MINE, MATCH] = [at('promise'), at('lead'), at('we'), at('i'), at('match')];
const KINDS: Readonly<Record<string, number>> = {
  percent: at('percentage'),
  points: at('percentage'),
  money: at('amount'),
  measure: at('measure'),
  age: at('age'),
  ordinal: at('rank'),
};
const PAIRS = PAIRED.flatMap((a, i) => PAIRED.slice(i + 1).map((b) => [at(a), at(b), at(`${a}+${b}`)] as const));
const MARKS: Readonly<Record<string, number>> = {
  '?': QUESTION,
  ',': COMMA,
  '"': QUOTE,
  '“': QUOTE,
  '”': QUOTE,
  '«': QUOTE,
  '»': QUOTE,
  '--': DASH,
  '–': DASH,
  '—': DASH,
};

/** How often each feature of a sentence holds, in the order of `FEATURES`, `MOST` at most; written into `counts`, which it clears. */
export function countFeatures(draft: ClaimDraft, sentence: Sentence, counts: Uint8Array): void {
  counts.fill(0);
  const words = countWords(draft, sentence, counts);
  for (let i = 0; i < LENGTHS.length && words > LENGTHS[i]!; i++) counts[LENGTH + i] = 1;
  for (const { kind, label } of startingIn(draft.quantities, sentence)) {
    // Debates, from which the weights are, have hardly any scores; and a label is no figure.
    if (kind === 'score') counts[MATCH] = 1;
    if (kind === 'score' || label) continue;
    add(counts, FIGURE);
    const index = KINDS[kind];
    if (index !== undefined) add(counts, index);
  }
  let scene = false;
  for (const date of startingIn(draft.dates, sentence)) {
    add(counts, DATE);
    if (date.year !== undefined) add(counts, YEAR);
    scene ||= isRecent(date);
  }
  for (const _ of startingIn(draft.names, sentence)) add(counts, NAME);
  for (const [a, b, both] of PAIRS) if (counts[a]! > 0 && counts[b]! > 0) counts[both] = 1;
  if (scene) counts[SCENE] = 1;
}

/** A day of the news itself: a weekday, "yesterday", "this week", a day with no year. */
const isRecent = ({ kind, day, year }: DateMention) =>
  kind === 'weekday' ||
  kind === 'relative' ||
  kind === 'time' ||
  (kind === 'date' && day !== undefined && year === undefined);

function countWords(draft: ClaimDraft, sentence: Sentence, counts: Uint8Array): number {
  const { tokens, language } = draft;
  const read = wordReader(language);
  const labels = startingIn(draft.quantities, sentence).filter(({ label }) => label);
  let words = 0;
  let seen = 0;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const token = tokens[i]!;
    if (token.kind === 'mark') {
      const mark = MARKS[token.text];
      if (mark !== undefined) add(counts, mark);
      continue;
    }
    const { classes, unranked, tags, flags } = read(token.norm);
    if (flags & LEADS && leadsSourceAt(tokens, i, language)) counts[LEAD] = 1;
    seen |= flags;
    const own = classes !== unranked && opensOffice(draft, i) ? unranked : classes;
    addWord(counts, 0, own, tags);
    if (words < OPENING) addWord(counts, FIRST + words * PER_WORD, own, tags);
    if (token.kind !== 'number' || !isLabel(labels, token)) countForm(token, words, counts);
    if (flags & MINUTE && isOfMatch(tokens, i)) counts[MATCH] = 1;
    words++;
  }
  if (seen & AHEAD && (seen & PLEDGES || counts[OURS]! > 0 || counts[MINE]! > 0)) counts[PROMISE] = 1;
  if (seen & PLAY) counts[MATCH] = 1;
  return words;
}

/** « Premier ministre », "first lady": an office's name is no record. */
const opensOffice = ({ tokens, language }: ClaimDraft, i: number): boolean =>
  language.claims.offices.get(tokens[i]!.norm)?.has(tokens[i + 1]?.norm ?? '') === true;

/** "In the 67th minute", « à la 67e minute ». */
const isOfMatch = (tokens: readonly Token[], minute: number): boolean =>
  /^\d+\p{L}/u.test(tokens[minute - (tokens[minute - 1]?.text === '-' ? 2 : 1)]?.text ?? '');

const isLabel = (labels: readonly Span[], token: Span) => labels.some((label) => overlaps(label, token));

function countForm({ kind, text, norm }: Token, words: number, counts: Uint8Array): void {
  if (kind === 'number') add(counts, DIGITS);
  const first = text.charCodeAt(0);
  if ((first >= 97 && first <= 122) || text.length < 2 || text === norm) return;
  if (text === text.toUpperCase()) add(counts, ACRONYM);
  if (words > 0) add(counts, CAPITAL);
}

function add(counts: Uint8Array, index: number): void {
  if (counts[index]! < MOST) counts[index]!++;
}

/** A word's classes and parts of speech, counted from the feature `from` on. */
function addWord(counts: Uint8Array, from: number, classes: number, tags: number): void {
  addBits(counts, from, classes);
  addBits(counts, from + CLAIM_CLASSES.length, tags);
}

/** One more for each bit that is set, from the feature `from` on. */
function addBits(counts: Uint8Array, from: number, bits: number): void {
  for (let rest = bits; rest !== 0; rest &= rest - 1) add(counts, from + 31 - Math.clz32(rest & -rest));
}
