import type { Article, Quote } from '../../annotate';
import { push } from '../../base';
import { at, defineRule } from '../rule';
import { type QuotedWords, quotedIn, quotedWords, RUN } from './shared/words';

/** Of the shorter version's words, the part that the longer one has in the same place. */
const ALIKE = 0.7;
/** Words of fewer letters than this are in any statement. */
const TELLING = 3;
/** How many words a version may have put in or left out before the shared ones. */
const SLACK = 2;

/** One speaker's same words, given two ways. */
export default defineRule({
  id: 'quote/conflicting-versions',
  title: { en: 'One statement quoted two ways', fr: 'Un même propos cité de deux façons' },
  scope: 'document',
  digest: (article, index) =>
    quotedIn(article, index).map((one) => [
      speakerName(article, one.quote),
      one.text,
      endsSentence(article, one.quote),
      carriesOn(article, one.quote),
    ]),
  reads: () => [quotedIn],
  languages: 'all',
  severity: 'warning',
  messages: {
    differ: {
      en: '{name} is quoted as saying this in other words elsewhere (“{other}”): one of the two is not what was said. Check the recording.',
      fr: '{name} : ces propos sont cités ailleurs avec d’autres mots (« {other} »). L’une des deux versions n’est pas fidèle : vérifiez l’enregistrement.',
    },
    resumes: {
      en: 'Here the narration carries on {name}’s sentence after “{shared}”; elsewhere the quotation ends there. One of the two is not what was said.',
      fr: '{name} : ici, le récit prolonge la phrase après « {shared} » ; ailleurs, la citation s’arrête là. L’une des deux versions n’est pas fidèle.',
    },
    there: { en: 'The other version', fr: 'L’autre version' },
  },
  *check(article) {
    const names = new Map(article.entities.map((entity) => [entity.id, entity.name]));
    /** By speaker and run of words: the quotations that have it, by number. Two versions share a run, or are nothing alike. */
    const byRun = new Map<string, Map<string, number[]>>();
    const all = quotedWords(article);
    for (const [number, one] of all.entries()) {
      yield;
      if (!one.quote.speaker || one.words.length < RUN) continue;
      const told = byRun.get(one.quote.speaker) ?? new Map<string, number[]>();
      byRun.set(one.quote.speaker, told);
      for (const other of earlierWith(one, told).map((i) => all[i]!)) {
        const found = compare(article, other, one);
        if (!found) continue;
        yield {
          ...at(found.odd.quote),
          message: found.kind,
          args: { name: names.get(one.quote.speaker)!, other: shown(found.other), shared: found.shared },
          related: [{ ...at(found.other.quote), message: 'there' }],
        };
        break;
      }
      for (const run of one.runs) {
        push(told, run, number);
      }
    }
  },
});

/** The quotations told of before that share a run of words, in order. */
function earlierWith(one: QuotedWords, told: ReadonlyMap<string, readonly number[]>): readonly number[] {
  const found = new Set<number>();
  for (const run of one.runs) for (const number of told.get(run) ?? []) found.add(number);
  return [...found].sort((a, b) => a - b);
}

const speakerName = ({ entities }: Article, { speaker }: Quote) =>
  speaker && [speaker, entities[Number(speaker.slice(1)) - 1]?.name];

interface Conflict {
  readonly kind: 'differ' | 'resumes';
  readonly odd: QuotedWords;
  readonly other: QuotedWords;
  readonly shared: string;
}

function compare(article: Article, a: QuotedWords, b: QuotedWords): Conflict | null {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (long.key.includes(short.key)) {
    if (short.words.length === long.words.length) return null;
    const ends = long.key.endsWith(short.key);
    const conflict = ends && endsSentence(article, long.quote) && carriesOn(article, short.quote);
    return conflict ? { kind: 'resumes', odd: short, other: long, shared: shown(short) } : null;
  }
  const run = sharedRun(short.words, long.words);
  if (!run) return null;
  // The words of the longer one that stand where the shorter one's would.
  const from = Math.max(0, run.long - run.short - SLACK);
  const window = long.words.slice(from, from + short.words.length + 2 * SLACK);
  const alike = commonWords(short.words, window) / short.words.length;
  if (alike < ALIKE || alike === 1) return null;
  const telling = short.words.filter(({ length }) => length >= TELLING);
  if (commonWords(telling, window) < ALIKE * telling.length) return null;
  // What a heading gives is taken from the text.
  const [odd, other] = isHeading(article, a) && !isHeading(article, b) ? [a, b] : [b, a];
  return { kind: 'differ', odd, other, shared: '' };
}

const isHeading = ({ blocks }: Article, { quote }: QuotedWords): boolean => blocks[quote.block]!.kind !== 'paragraph';

/** The speaker's sentence is over where the marks close. */
const endsSentence = (article: Article, quote: Quote): boolean => {
  const text = article.blocks[quote.block]!.text;
  return (
    /^\s*(?:[»”"]\s*)?(?:[.!?]|$)/.test(text.slice(quote.candidate.content?.end ?? quote.end)) ||
    /[.!?…]\s*[»”"]$/.test(text.slice(0, quote.end))
  );
};

/** After the marks the narration goes on with the same clause: a preposition, and no comma before it. */
function carriesOn(article: Article, quote: Quote): boolean {
  const block = article.blocks[quote.block]!;
  const close = block.text.slice(quote.start, quote.end).search(/[»”"](?!.*[»”"])/s);
  const after = block.tokens.find((token) => token.start > quote.start + Math.max(0, close));
  return after?.kind === 'word' && block.language.reference.prepositions.has(after.norm);
}

/** As much of the words as shows which are meant. */
function shown({ text }: QuotedWords): string {
  const words = text.replace(/,$/, '').split(/\s+/);
  return words.length > 12 ? `${words.slice(0, 12).join(' ')}…` : words.join(' ');
}

/** Where two texts first share enough words in a row; null where they never do. */
function sharedRun(
  a: readonly string[],
  b: readonly string[],
): { readonly short: number; readonly long: number } | null {
  const starts = new Map<string, number[]>();
  b.forEach((word, i) => {
    push(starts, word, i);
  });
  for (let i = 0; i + RUN <= a.length; i++) {
    for (const j of starts.get(a[i]!) ?? []) {
      let n = 0;
      while (n < RUN && a[i + n] === b[j + n]) n++;
      if (n === RUN) return { short: i, long: j };
    }
  }
  return null;
}

/** How many of the first text's words the second has, each counted once. */
function commonWords(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of b) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of a) {
    const n = left.get(word) ?? 0;
    if (n === 0) continue;
    left.set(word, n - 1);
    common++;
  }
  return common;
}
