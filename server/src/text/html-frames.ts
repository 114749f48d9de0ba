import type { Token } from 'parse5';
import {
  BLOCK_ELEMENTS,
  CLASSED_ELEMENTS,
  FENCE_ELEMENTS,
  HEADINGS,
  IMPLIED_ENDS,
  KIND_OF_CLASS,
  KIND_OF_ELEMENT,
  SKIPPED_ELEMENTS,
} from './html-elements';
import { languageTag } from './metadata';
import type { BlockKind } from './prose';

/**
 * An open element that matters to the text in it, linked to the one around it. Elements that change nothing are not kept, so that
 * the state of the reader is small and soon the same again after an edit. Immutable.
 */
export interface Frame {
  readonly tag: string;
  readonly kind: BlockKind | 'skip' | '';
  readonly level: number;
  /** The language in force inside; empty where only the document's is. */
  readonly language: string;
  readonly parent: Frame | null;
  readonly depth: number;
  /** The whole stack as a string: equal for equal stacks. */
  readonly key: string;
}

/** Beyond this depth no element is kept. */
const DEEPEST = 64;

function frame(parent: Frame | null, tag: string, kind: Frame['kind'], level: number, language: string): Frame {
  const key = `${parent?.key ?? ''}${tag} ${kind} ${level} ${language}\n`;
  return { tag, kind, level, language, parent, depth: (parent?.depth ?? 0) + 1, key };
}

/** The stack that a `key` stands for. */
export function framesOf(key: string): Frame | null {
  let top: Frame | null = null;
  for (const line of key.split('\n')) {
    if (line === '') continue;
    const [tag, kind, level, language] = line.split(' ') as [string, Frame['kind'], string, string];
    top = frame(top, tag, kind, Number(level), language);
  }
  return top;
}

export const isSkipped = (top: Frame | null): boolean => {
  for (let f = top; f; f = f.parent) if (f.kind === 'skip') return true;
  return false;
};

export const isForeign = (top: Frame | null): boolean => isOpen(top, 'svg') || isOpen(top, 'math');

/** The innermost frame that says what the text is. */
export function kindFrame(top: Frame | null): Frame | null {
  let f = top;
  while (f && f.kind === '') f = f.parent;
  return f;
}

function isOpen(top: Frame | null, tag: string): boolean {
  for (let f = top; f; f = f.parent) if (f.tag === tag) return true;
  return false;
}

/** The stack after a start tag. */
export function opened(top: Frame | null, token: Token.TagToken): Frame | null {
  const tag = token.tagName;
  const around = impliedEnds(top, tag);
  const stated = tag === 'html' ? null : (attribute(token, 'lang') ?? attribute(token, 'xml:lang'));
  const language = stated === null ? null : languageTag(stated);
  const kind = kindOf(token);
  const matters = kind !== '' || language !== null || FENCE_ELEMENTS.has(tag) || isOpen(around, tag);
  if (!matters || (around?.depth ?? 0) >= DEEPEST) return around;
  const level = HEADINGS.has(tag) ? Number(tag[1]) : kind === 'headline' ? 1 : 0;
  return frame(around, tag, kind, level, language ?? around?.language ?? '');
}

/** The stack after an end tag; a stray one changes nothing. */
export function closed(top: Frame | null, tag: string): Frame | null {
  for (let f = top; f; f = f.parent) if (f.tag === tag) return f.parent;
  return top;
}

function impliedEnds(top: Frame | null, tag: string): Frame | null {
  let around = top;
  // A paragraph cannot hold a block, and a heading that was never closed is over where the next block starts.
  if (around && BLOCK_ELEMENTS.has(tag) && (around.tag === 'p' || HEADINGS.has(around.tag))) around = around.parent;
  const implied = IMPLIED_ENDS.get(tag);
  if (!implied) return around;
  let result = around;
  for (let f = around; f && !implied.fences.has(f.tag); f = f.parent) if (implied.ends.has(f.tag)) result = f.parent;
  return result;
}

function kindOf(token: Token.TagToken): Frame['kind'] {
  const tag = token.tagName;
  if (SKIPPED_ELEMENTS.has(tag) || token.attrs.some(isHiding)) return 'skip';
  if (CLASSED_ELEMENTS.has(tag) && token.attrs.length > 0) {
    for (const name of ['class', 'itemprop'])
      for (const value of (attribute(token, name) ?? '').toLowerCase().split(/\s+/)) {
        const kind = KIND_OF_CLASS.get(value.split(/[-_]+/).at(-1)!);
        if (kind) return kind;
      }
  }
  return KIND_OF_ELEMENT.get(tag) ?? '';
}

const isHiding = ({ name, value }: Token.Attribute): boolean =>
  (name === 'hidden' && value !== 'until-found') || (name === 'aria-hidden' && value === 'true');

export const attribute = (token: Token.TagToken, name: string): string | null =>
  token.attrs.find((a) => a.name === name)?.value ?? null;
