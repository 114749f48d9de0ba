import type { AnnotatedBlock, Quantity, Sentence, Token } from '../../annotate';
import type { Span } from '../../base';

/** Items of a list, and where it stands. */
export interface NamedList {
  readonly items: number;
  readonly span: Span;
}

/** Words between a number and the mark that opens its list. */
const MOST_BEFORE = 4;
/** The same before a colon, which opens nothing but a list. */
const MOST_BEFORE_COLON = 8;
/** Words of one item: longer ones are clauses. */
const MOST_WORDS = 5;

/**
 * The list of names that a number announces: "three countries: France, Spain and Italy", "four (A, B, C and D)". Only one that the
 * punctuation closes, whose every item is a name; null for anything less plain.
 */
export function listAfter(block: AnnotatedBlock, sentence: Sentence, q: Quantity): NamedList | null {
  const tokens = block.tokens.slice(sentence.firstToken, sentence.endToken);
  let at = tokens.findIndex((token) => token.start >= q.end);
  if (at < 0) return null;
  const from = at;
  while (at < from + MOST_BEFORE_COLON && tokens[at]?.kind === 'word') at++;
  const isContrast = ({ norm }: Token) => block.language.figures.contrasts.has(norm);
  if (tokens.slice(from, at).some(isContrast)) return null;
  // Farther off, the colon must have no other number that it may be for.
  const between = (other: Quantity) => other.start >= q.end && other.end <= (tokens[at]?.start ?? 0);
  if (at > from + MOST_BEFORE && (tokens[at]?.text !== ':' || block.quantities.some(between))) at = from + MOST_BEFORE;
  const verb = tokens.slice(0, at).findIndex((token) => token.start >= q.end && isListVerb(block, token));
  const open = tokens[at]?.text;
  if (verb >= 0 && open !== ':' && open !== '(') return listFrom(block, tokens, verb, 'verb');
  if (open === ',') return apposition(block, tokens, at);
  return open === ':' || open === '(' || open === '—' ? listFrom(block, tokens, at, open) : null;
}

/** The list that begins after a token, up to the mark that closes it. */
function listFrom(block: AnnotatedBlock, tokens: readonly Token[], at: number, open: string): NamedList | null {
  const end = tokens.findIndex(
    (token, i) => i > at && token.kind === 'mark' && token.text !== ',' && token.text !== '’',
  );
  if (end < 0 || !closes(open, tokens[end]!.text)) return null;
  return readItems(block, tokens.slice(at + 1, end));
}

const isListVerb = ({ language }: AnnotatedBlock, token: Token) => language.figures.listVerbs.has(token.norm);

/** "The two sisters, Anna, Beth and Clare, were": people between commas, the last of them after "and". */
function apposition(block: AnnotatedBlock, tokens: readonly Token[], at: number): NamedList | null {
  const { and } = block.language.numbers;
  const last = tokens.findIndex((token, i) => i > at && token.norm === and);
  const end = tokens.findIndex((token, i) => i > last && token.kind === 'mark');
  if (last < 0 || end < 0 || !/^[,.]$/.test(tokens[end]!.text)) return null;
  const items = tokens.slice(at + 1, end);
  if (items.some((token) => token.kind === 'mark' && token.text !== ',')) return null;
  const list = readItems(block, items);
  // A place may be named twice over ("Paris, France, and Rome, Italy"): only people are counted so.
  const named = (token: Token) => block.names.find((name) => name.start <= token.start && token.start < name.end);
  const words = items.filter((token) => token.kind === 'word' && /^\p{Lu}/u.test(token.text));
  return list && words.every((token) => (named(token)?.type ?? 'person') === 'person') ? list : null;
}

const closes = (open: string, mark: string) =>
  open === '(' ? mark === ')' : open === '—' ? mark === '—' || mark === '.' : mark === '.';

/** Items apart by commas, the last by "and" alone or after a comma; each a name, its article before it. */
function readItems(block: AnnotatedBlock, tokens: readonly Token[]): NamedList | null {
  const { and } = block.language.numbers;
  const items: Token[][] = [[]];
  let conjunctions = 0;
  for (const token of tokens) {
    const current = items[items.length - 1]!;
    if (token.text === ',') items.push([]);
    else if (token.norm === and) {
      conjunctions++;
      if (current.length > 0) items.push([]);
    } else current.push(token);
  }
  // Without one final "and" the list goes on elsewhere, or an item holds one ("Trinidad and Tobago").
  if (conjunctions !== 1 || tokens[tokens.length - 1]?.norm === and) return null;
  if (!items.every((item) => isName(block, item))) return null;
  return { items: items.length, span: { start: tokens[0]!.start, end: tokens[tokens.length - 1]!.end } };
}

function isName(block: AnnotatedBlock, item: readonly Token[]): boolean {
  const { determiners } = block.language.reference;
  const words = determiners.has(item[0]?.norm ?? '') ? item.slice(1) : item;
  if (words.length === 0 || words.length > MOST_WORDS) return false;
  return words.every((token) => token.kind === 'word') && /^\p{Lu}/u.test(words[0]!.text);
}
