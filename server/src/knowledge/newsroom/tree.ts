import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import type { Span } from '../../base';

/** A file of names as data, each value with its place in the file. */
export type Tree = Span &
  (
    | { readonly kind: 'scalar'; readonly value: string | number | boolean | null }
    | { readonly kind: 'list'; readonly items: readonly Tree[] }
    | { readonly kind: 'map'; readonly entries: readonly Entry[] }
  );

export interface Entry {
  readonly key: string;
  readonly at: Span;
  readonly value: Tree;
}

/** What is wrong, in the reader's language, and where: UTF-16 offsets in the file. */
export interface Problem extends Span {
  readonly message: { readonly en: string; readonly fr: string };
  /** True for what any reader of the format stumbles over, whatever the file is for. */
  readonly isSyntax?: true;
}

/** Raised where a file is refused as a whole. */
export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message.en);
  }
}

/** Longest file of names read, in UTF-16 units. */
const LONGEST = 2_000_000;
/** The deepest a file can be nested and still be one of names. */
const DEEPEST = 16;

/** Names of keys that could reach behind an object. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

export const refuse = (at: Span, en: string, fr: string): never => {
  throw new Refused({ start: at.start, end: at.end, message: { en, fr } });
};

/** Refuses what is too long to be a list of names. */
export function refuseLong(source: string): void {
  if (source.length > LONGEST)
    refuse({ start: 0, end: 0 }, 'the file is longer than 2 MB: split it', 'le fichier dépasse 2 Mo : scindez-le');
}

/** Reads YAML or JSON, which is YAML too. Throws `Refused`: for aliases, deep nesting, keys that are names of a prototype. */
export function yamlTree(source: string): Tree {
  refuseDeep(source);
  let document: ReturnType<typeof parseDocument>;
  try {
    document = parseDocument(source, { uniqueKeys: true, prettyErrors: false, merge: false });
  } catch {
    return tooDeep({ start: 0, end: 0 });
  }
  const [error] = document.errors;
  if (error) {
    const at = { start: error.pos[0], end: error.pos[1] };
    const message = { en: `cannot be read: ${error.message}`, fr: `illisible : ${error.message}` };
    throw new Refused({ ...at, message, isSyntax: true });
  }
  return treeOf(document.contents as Node | null, 0);
}

const tooDeep = (at: Span): never =>
  refuse(at, 'too deeply nested to be a list of names', 'imbrication trop profonde pour une liste de noms');

/** Brackets are counted before parsing: the parser calls itself for each. */
function refuseDeep(source: string): void {
  let depth = 0;
  for (let i = 0; i < source.length; i++) {
    const unit = source.charCodeAt(i);
    if (unit === 0x5b || unit === 0x7b) depth++;
    else if ((unit === 0x5d || unit === 0x7d) && depth > 0) depth--;
    if (depth > 4 * DEEPEST) tooDeep({ start: i, end: i + 1 });
  }
}

function treeOf(node: Node | null, depth: number): Tree {
  const at: Span = { start: node?.range?.[0] ?? 0, end: node?.range?.[1] ?? 0 };
  if (depth > DEEPEST) return tooDeep(at);
  if (isAlias(node)) return refuse(at, 'aliases are not allowed', 'les alias ne sont pas admis');
  if (isSeq(node)) return { ...at, kind: 'list', items: node.items.map((item) => treeOf(item as Node, depth + 1)) };
  if (isMap(node)) {
    const entries = node.items.map(({ key, value }): Entry => {
      const name = treeOf(key as Node | null, depth + 1);
      const text = name.kind === 'scalar' ? String(name.value) : '';
      if (FORBIDDEN.has(text)) refuse(name, `“${text}” cannot be a key`, `« ${text} » ne peut être une clé`);
      return { key: text, at: name, value: treeOf(value as Node | null, depth + 1) };
    });
    return { ...at, kind: 'map', entries };
  }
  const value = isScalar(node) ? node.value : null;
  const plain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
  return { ...at, kind: 'scalar', value: plain };
}
