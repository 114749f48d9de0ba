import { overlaps, type Span, startingIn } from '../../base';
import type { Language } from '../../languages';
import { CLAIM_CLASSES } from '../../languages/claims';
import { TAG } from '../../languages/speech';
import { remembered } from '../../languages/speech-lexicon';
import type { BlockDraft } from '../annotate-block';
import type { AnnotatedBlock } from '../article';
import type { DateMention } from '../dates/types';
import type { Sentence } from '../sentences';
import type { Token } from '../tokens';

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
  ...['figure', 'percentage', 'amount', 'measure', 'age', 'rank', 'date', 'year', 'name', 'scene', 'promise', 'lead'],
  ...PAIRED.flatMap((a, i) => PAIRED.slice(i + 1).map((b) => `${a}+${b}`)),
];

const INDEX = new Map(FEATURES.map((name, i) => [name, i]));
const at = (name: string): number => INDEX.get(name)!;
const [CLASSES, TAGS, FIRST] = [0, CLAIM_CLASSES.length, CLAIM_CLASSES.length + TAG_NAMES.length];
const PER_WORD = CLAIM_CLASSES.length + TAG_NAMES.length;
const LENGTH = at(`longer-than-${LENGTHS[0]}`);
const [QUESTION, COMMA, QUOTE, DASH] = [at('question'), at('comma'), at('quote'), at('dash')];
const [CAPITAL, ACRONYM, DIGITS] = [at('capital'), at('acronym'), at('digits')];
const [FIGURE, DATE, YEAR, NAME, SCENE] = [at('figure'), at('date'), at('year'), at('name'), at('scene')];
const [PROMISE, LEAD, OURS, MINE] = [at('promise'), at('lead'), at('we'), at('i')];
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

/** The parts of speech are the lower bits of what is known of a word, its classes the upper. */
const TAG_SPACE = 2 ** TAG_NAMES.length;

const FUTURE_BIT = 1 << CLAIM_CLASSES.indexOf('future');
/** Above the classes: what opens a phrase that leads in a source, what announces the time to come, and what promises. */
const [LEAD_BIT, AHEAD_BIT, PLEDGE_BIT] = [1, 2, 4].map((bit) => bit << CLAIM_CLASSES.length) as [
  number,
  number,
  number,
];
const CLASS_BITS = LEAD_BIT - 1;

/** Classes that an office's name has no part in: a prime minister is no record. */
const RANKING = ['comparison', 'superlative', 'record'].reduce(
  (bits, name) => bits | (1 << CLAIM_CLASSES.indexOf(name as 'record')),
  0,
);

/** « Premier ministre », "first lady". */
const opensOffice = ({ tokens, language }: ClaimDraft, i: number): boolean =>
  language.claims.offices.get(tokens[i]!.norm)?.has(tokens[i + 1]?.norm ?? '') === true;

const readers = new Map<Language, (word: string) => number>();

/** What is known of each word of a language: its classes, in the order of `CLAIM_CLASSES`, times `TAG_SPACE`, and its parts of speech. */
function readerOf(language: Language): (word: string) => number {
  const known = readers.get(language);
  if (known) return known;
  const classes = new Map<string, number>();
  CLAIM_CLASSES.forEach((name, i) => {
    for (const word of language.claims[name]) classes.set(word, (classes.get(word) ?? 0) | (1 << i));
  });
  const { inflectedFuture, promise } = language.claims;
  for (const [words, bit] of [
    [language.speech.leadWords, LEAD_BIT],
    [promise.ahead, AHEAD_BIT],
    [promise.pledges, PLEDGE_BIT],
  ] as const)
    for (const word of words) classes.set(word, (classes.get(word) ?? 0) | bit);
  const classesOf = (word: string) =>
    (classes.get(word) ?? 0) | (inflectedFuture?.test(word) ? FUTURE_BIT | AHEAD_BIT : 0);
  const reader = remembered((word) => classesOf(word) * TAG_SPACE + language.speech.tags(word));
  readers.set(language, reader);
  return reader;
}

/** How often each feature of a sentence holds, in the order of `FEATURES`, `MOST` at most; written into `counts`, which it clears. */
export function countFeatures(draft: ClaimDraft, sentence: Sentence, counts: Uint8Array): void {
  counts.fill(0);
  const words = countWords(draft, sentence, counts);
  for (let i = 0; i < LENGTHS.length && words > LENGTHS[i]!; i++) counts[LENGTH + i] = 1;
  for (const { kind, label } of startingIn(draft.quantities, sentence)) {
    // Debates, from which the weights are, have hardly any scores; and a label is no figure.
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
  const read = readerOf(draft.language);
  const labels = startingIn(draft.quantities, sentence).filter(({ label }) => label);
  let words = 0;
  let seen = 0;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const token = draft.tokens[i]!;
    if (token.kind === 'mark') {
      const mark = MARKS[token.text];
      if (mark !== undefined) add(counts, mark);
      continue;
    }
    const known = read(token.norm);
    const tags = known % TAG_SPACE;
    const all = (known - tags) / TAG_SPACE;
    const own = (all & RANKING && opensOffice(draft, i) ? all & ~RANKING : all) & CLASS_BITS;
    seen |= all;
    addBits(counts, CLASSES, own);
    addBits(counts, TAGS, tags);
    if (words < OPENING) {
      const from = FIRST + words * PER_WORD;
      addBits(counts, from, own);
      addBits(counts, from + CLAIM_CLASSES.length, tags);
    }
    if (token.kind !== 'number' || !isLabel(labels, token)) countForm(token, words, counts);
    words++;
  }
  if (seen & AHEAD_BIT && (seen & PLEDGE_BIT || counts[OURS]! > 0 || counts[MINE]! > 0)) counts[PROMISE] = 1;
  if (seen & LEAD_BIT) counts[LEAD] = 1;
  return words;
}

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

/** One more for each bit that is set, from the feature `from` on. */
function addBits(counts: Uint8Array, from: number, bits: number): void {
  for (let rest = bits; rest !== 0; rest &= rest - 1) add(counts, from + 31 - Math.clz32(rest & -rest));
}
