import type { Span } from '../../base';
import { TAG } from '../../languages/speech';
import type { Token } from '../tokens';
import { has, isVerb } from './clause';
import type { QuotableBlock } from './narration';
import type { Field } from './noun-phrase';

/** Where quoted words end, and the name under them. Offsets are in the block's text. */
export interface Signed {
  readonly words: number;
  readonly name: Span;
}

/** Tokens that a signature has at most: a name, and what its owner does. */
const LONGEST = 14;

const isDash = (text: string) => /^[—–-]$/.test(text);

/** "— Jeanne Morel" at the end of a block quotation. */
export function signatureOf(block: QuotableBlock): Signed | null {
  const { tokens } = block;
  const dash = tokens.findLastIndex((token) => isDash(token.text));
  if (dash < 1 || tokens.length - dash > LONGEST || dash + 1 >= tokens.length) return null;
  const name = { start: tokens[dash + 1]!.start, end: tokens.at(-1)!.end };
  if (!block.names.some((n) => n.start >= name.start && n.start <= name.start + 24)) return null;
  return { words: tokens[dash - 1]!.end, name };
}

/**
 * A block that is nothing but a signature: who signs. Under a block quotation that may be somebody whom nothing names
 * ("— A resident of Castle Street"), or a name and who they are without a dash; of a post on a social network, what comes before
 * its handle.
 */
export function signatureBlock(
  block: Pick<QuotableBlock, 'kind' | 'language' | 'names' | 'text' | 'tokens'>,
): Span | null {
  const { tokens, names } = block;
  if (tokens.length === 0 || tokens.length > LONGEST) return null;
  const dashed = isDash(tokens[0]!.text);
  const first = tokens[dashed ? 1 : 0];
  const name = first && names.find(({ start }) => start === first.start);
  if (!first || !(dashed ? name || isSignedLine(block, first) : name && isNamedLine(block, first, name))) return null;
  const handle = block.text.search(/\s\(@/);
  return { start: first.start, end: handle > first.start ? handle : tokens.at(-1)!.end };
}

/** A line of a block quotation that opens with a capital, says nothing and has no stop at its end. */
function isSignedLine(block: Pick<QuotableBlock, 'kind' | 'language' | 'tokens'>, first: Token): boolean {
  if (block.kind !== 'quotation' || !/^\p{Lu}/u.test(first.text)) return false;
  if (/^[.!?…]/.test(block.tokens.at(-1)!.text)) return false;
  return !block.tokens.some((token) => isVerbal(block, token));
}

/** Such a line that is a person's name, alone or with a comma and who they are. */
function isNamedLine(
  block: Pick<QuotableBlock, 'kind' | 'language' | 'tokens'>,
  first: Token,
  { type, end }: QuotableBlock['names'][number],
): boolean {
  const next = block.tokens.find(({ start }) => start >= end);
  return type === 'person' && (!next || next.text === ',') && isSignedLine(block, first);
}

/**
 * A line set above the words of the one whom it names: "Le plus satisfait : Leonardo Jardim (Monaco)", "JANE MOREL | THE BANK". A name
 * and nothing more is a byline, unless it is a heading.
 */
export function labelLine(block: QuotableBlock): Span | null {
  const { kind, names, text, tokens } = block;
  if ((kind !== 'heading' && kind !== 'paragraph' && kind !== 'deck') || tokens.length > LONGEST) return null;
  const [name, ...others] = names.filter(({ type }) => type === 'person');
  if (!name || (others.length > 0 && name.start > 0) || /[.!?…;]$/u.test(text.slice(-4).trimEnd())) return null;
  if (kind !== 'heading' && name.end - name.start >= text.trim().length) return null;
  return tokens.some((token) => isVerbal(block, token)) ? null : { start: name.start, end: name.end };
}

/** A sentence that is a dash and a name: who said the quotation before it. */
export function signatureSentence({ n, unit, language }: Field): Span | null {
  const { items } = n;
  let end = unit.end;
  while (end > unit.first && items[end - 1]!.kind === 'mark') end--;
  if (!isDash(items[unit.first]!.norm) || end - unit.first < 2 || end - unit.first > LONGEST) return null;
  if (items[unit.first + 1]!.name < 0) return null;
  for (let i = unit.first + 1; i < end; i++) {
    if (isVerb(items[i]) || has(items[i], TAG.subject | TAG.relative) || language.speech.readings(items[i]!.norm))
      return null;
  }
  return { start: items[unit.first + 1]!.start, end: items[end - 1]!.end };
}

/**
 * A paragraph in the first person that ends in a name and no full stop ("We did all we could. Jeanne Morel, mayor"): a quotation
 * that a page sets apart from its text.
 */
export function signedParagraph(block: QuotableBlock): Signed | null {
  const { sentences, tokens, language } = block;
  const last = sentences.at(-1);
  if (block.kind !== 'paragraph' || sentences.length < 2 || !last || last.endToken - last.firstToken > LONGEST)
    return null;
  const person = block.names.find((name) => name.start === last.start && name.type === 'person');
  if (!person) return null;
  const closing = tokens.at(-1)!;
  if (/^[.!?…:;]/.test(closing.text)) return null;
  const signature = tokens.slice(last.firstToken, last.endToken);
  if (signature.some((token) => isVerbal(block, token))) return null;
  const { firstPerson } = language.speech.clause;
  if (!tokens.slice(0, last.firstToken).some((token) => firstPerson.has(token.norm))) return null;
  return { words: sentences.at(-2)!.end, name: { start: last.start, end: last.end } };
}

const isVerbal = ({ language }: Pick<QuotableBlock, 'language'>, token: Token) =>
  token.kind === 'word' && (language.speech.tags(token.norm) & (TAG.finite | TAG.auxiliary | TAG.subject)) !== 0;
