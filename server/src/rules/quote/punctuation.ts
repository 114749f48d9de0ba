import { type AnnotatedBlock, type Article, type MarkedSpan, marksOf, readBlocks } from '../../annotate';
import { defineRule, type Edit, type Report } from '../rule';

type Message = 'inside' | 'outside' | 'twice' | 'clash' | 'goesOn' | 'move' | 'drop' | 'comma';

/** The full stop or comma on the side of the closing mark where the house puts it. */
export default defineRule({
  id: 'quote/punctuation',
  title: { en: 'Punctuation on the wrong side of the marks', fr: 'Ponctuation du mauvais côté du guillemet' },
  scope: 'document',
  digest: (article, index) =>
    stopsIn(article, index).map(({ mark, inside, both, pair }) => [
      mark,
      inside,
      both,
      isPartial(article.blocks[index]!, pair),
      isAttributedAfter(article.blocks[index]!, pair),
    ]),
  reads: () => [stopsIn],
  languages: 'all',
  severity: 'information',
  messages: {
    inside: {
      en: 'Here “{mark}” goes inside the closing mark, as in the rest of the copy or the house’s style.',
      fr: 'Ici, le signe “{mark}” se place avant le guillemet fermant, comme le veut la maison ou le reste du texte.',
    },
    outside: {
      en: 'Here “{mark}” goes outside the closing mark: it belongs to the sentence, not to the quotation.',
      fr: 'Ici, le signe “{mark}” se place après le guillemet fermant : il appartient à la phrase, non à la citation.',
    },
    twice: {
      en: 'The sentence is stopped twice, inside and outside the marks: keep one stop.',
      fr: 'La phrase est fermée deux fois, avant et après le guillemet : gardez un seul point.',
    },
    clash: {
      en: 'A full stop inside the marks and a comma outside: the sentence goes on, so keep the comma alone.',
      fr: 'Un point avant le guillemet et une virgule après : la phrase continue, gardez la virgule seule.',
    },
    goesOn: {
      en: 'The sentence goes on with who said it: a comma here, not a full stop.',
      fr: 'La phrase continue avec qui parle : une virgule ici, et non un point.',
    },
    comma: { en: 'Put a comma', fr: 'Mettre une virgule' },
    move: { en: 'Move “{mark}”', fr: 'Déplacer le signe “{mark}”' },
    drop: { en: 'Remove the second stop', fr: 'Supprimer le second point' },
  },
  *check(article, ctx) {
    const { stopsInside } = ctx.typography;
    const french = ctx.typography.marks[0].open === '«';
    // With no house to go by, English copy is held to what it does itself; it may do either.
    const ownHabit = ctx.house.id === 'language' ? habitsOf(article) : null;
    for (const [index, stops] of readBlocks(article, stopsIn).filled()) {
      yield;
      const block = article.blocks[index]!;
      for (const found of stops) {
        const { pair } = found;
        if (found.both && found.mark === ',') yield comma(index, found, 'clash', french);
        else if (found.both) yield twice(index, found);
        else if (found.inside && found.mark === '.' && isAttributedAfter(block, pair))
          yield comma(index, found, 'goesOn', french);
        else if (french) {
          if (found.inside && found.mark === ',') yield moved(index, found, 'outside');
        } else if (ctx.house.id === 'language') {
          const own = ownHabit?.(isPartial(block, pair)) ?? null;
          if (own !== null && found.inside !== own) yield moved(index, found, own ? 'inside' : 'outside');
        } else if (stopsInside !== found.inside && (stopsInside || isPartial(block, pair))) {
          yield moved(index, found, stopsInside ? 'inside' : 'outside');
        }
      }
    }
  },
});

interface Stop {
  readonly mark: string;
  readonly inside: boolean;
  /** A full stop inside, and what `mark` says outside. */
  readonly both: boolean;
  /** The mark itself, and the closing quotation mark. */
  readonly start: number;
  readonly end: number;
  readonly close: { readonly start: number; readonly end: number };
  /** Where the words end, for putting the stop before the mark. */
  readonly words: number;
}

/** The stops beside the closing marks of a block's outer quotations. */
const stopsIn = (article: Article, index: number): readonly (Stop & { readonly pair: MarkedSpan })[] => {
  const block = article.blocks[index]!;
  return marksOf(block).pairs.flatMap((pair) => {
    const found = pair.close !== null && pair.depth === 0 ? stopsAt(block, pair) : null;
    return found ? [{ pair, ...found }] : [];
  });
};

function stopsAt(block: AnnotatedBlock, pair: MarkedSpan): Stop | null {
  const { text, tokens } = block;
  const close = tokens[pair.close!]!;
  const last = text[pair.content.end - 1] ?? '';
  const next = tokens[pair.close! + 1];
  const after = next && next.start === close.end ? next.text : '';
  const words = pair.content.end;
  // “E.T.”: the stop is part of the name.
  if (/\p{L}\.\p{L}\.$/u.test(text.slice(Math.max(0, words - 4), words))) return null;
  const inside = /[.,]/.test(last) && text[pair.content.end - 2] !== '.';
  const outside = after === '.' || after === ',';
  if (inside && outside && last === '.') {
    return { mark: after, inside: true, both: true, start: next!.start, end: next!.end, close, words };
  }
  if (inside && !outside) return { mark: last, inside: true, both: false, start: words - 1, end: words, close, words };
  if (!inside && outside && !/[.,!?…;:]/.test(last))
    return { mark: after, inside: false, both: false, start: next!.start, end: next!.end, close, words };
  return null;
}

/**
 * What the article does nearly always: stops inside, outside; null where it has too few to tell. Words that are no sentence and
 * whole sentences are counted apart: British copy treats them differently.
 */
function habitsOf(article: Article): (partial: boolean) => boolean | null {
  const counts = { partial: { inside: 0, outside: 0 }, whole: { inside: 0, outside: 0 } };
  for (const [index, stops] of readBlocks(article, stopsIn).filled()) {
    for (const { both, pair, inside } of stops) {
      if (both) continue;
      counts[isPartial(article.blocks[index]!, pair) ? 'partial' : 'whole'][inside ? 'inside' : 'outside']++;
    }
  }
  return (partial) => {
    const { inside, outside } = counts[partial ? 'partial' : 'whole'];
    if (inside + outside < 4 || Math.max(inside, outside) < 4 * Math.min(inside, outside)) return null;
    return inside > outside;
  };
}

/** Words that are no sentence by themselves: British copy stops them outside. */
const isPartial = (block: AnnotatedBlock, pair: MarkedSpan): boolean =>
  /^\p{Ll}/u.test(block.text.slice(pair.content.start)) && !isResumed(block, pair);

/** “No sentence will help,” she said, “but this is something.”: the words after the comma go on with the sentence before. */
function isResumed(block: AnnotatedBlock, { open, start }: MarkedSpan): boolean {
  if (block.tokens[open - 1]?.text !== ',') return false;
  const before = marksOf(block).pairs.findLast((pair) => pair.depth === 0 && pair.end <= start);
  return before !== undefined && /[,–—]$/.test(block.text.slice(before.content.start, before.content.end));
}

/** “It will hold.” the mayor said: right after the marks, in lower case, the narrator says whose the words are. */
const isAttributedAfter = ({ text, tokens, quotes }: AnnotatedBlock, pair: MarkedSpan): boolean => {
  const next = tokens[pair.close! + 1];
  return (
    next !== undefined &&
    /^\p{Ll}/u.test(next.text) &&
    /\s/.test(text[next.start - 1]!) &&
    quotes.some(
      ({ start, end, construction, source, cue }) =>
        start === pair.start && end === pair.end && construction === 'incise' && source && cue && cue.start > end,
    )
  );
};

/** One comma for the stops on either side of the closing mark: inside it in English, outside in French. */
const comma = (block: number, stop: Stop, message: 'clash' | 'goesOn', french: boolean): Report<Message> => {
  const inner = { block, start: stop.words - 1, end: stop.words, newText: french ? '' : ',' };
  const edits: Edit[] = [inner];
  if (stop.both && !french) edits.push({ block, start: stop.start, end: stop.end, newText: '' });
  if (!stop.both && french) edits.push({ block, start: stop.close.end, end: stop.close.end, newText: ',' });
  return {
    block,
    span: { start: stop.words - 1, end: Math.max(stop.end, stop.close.end) },
    message,
    fixes: [{ title: 'comma', safe: true, edits }],
  };
};

const moved = (block: number, stop: Stop, to: 'inside' | 'outside'): Report<Message> => {
  const edits: Edit[] =
    to === 'outside'
      ? [
          { block, start: stop.start, end: stop.end, newText: '' },
          { block, start: stop.close.end, end: stop.close.end, newText: stop.mark },
        ]
      : [
          { block, start: stop.words, end: stop.words, newText: stop.mark },
          { block, start: stop.start, end: stop.end, newText: '' },
        ];
  return {
    block,
    span: { start: Math.min(stop.start, stop.close.start), end: Math.max(stop.end, stop.close.end) },
    message: to,
    args: { mark: stop.mark },
    fixes: [{ title: 'move', args: { mark: stop.mark }, safe: true, edits }],
  };
};

const twice = (block: number, stop: Stop): Report<Message> => ({
  block,
  span: { start: stop.words - 1, end: stop.end },
  message: 'twice',
  fixes: [{ title: 'drop', safe: true, edits: [{ block, start: stop.start, end: stop.end, newText: '' }] }],
});
