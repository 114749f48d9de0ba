import { tokenize } from '../../annotate/tokens';
import type { Span } from '../../base';
import type { Language } from '../../languages';
import { type Figure, figureAt, figureSource, type Shape, wordOf } from './shape';

/** A word of a set, as found. */
export interface Word extends Span {
  readonly text: string;
}

/** A pattern found in a sentence: its figures and the words of its sets, by name. */
export interface Relation {
  readonly figures: Readonly<Record<string, Figure>>;
  readonly words: Readonly<Record<string, Word>>;
  /** All that the pattern took in, in the block. */
  readonly span: Span;
}

/** Patterns ready to run; see `Figures` for how they are written. */
export interface Patterns {
  readonly expressions: readonly RegExp[];
}

/** Marks that end a gap: what stands beyond them is another thought. */
const STOPS = ',;:.!?()[\\]«»"“”—–…';
const WORD = `(?:[^ \\ue000-\\uf8ff${STOPS}]+ |${figureSource('yYdlk')} )`;
const WORD_OR_COMMA = `(?:[^ \\ue000-\\uf8ff${STOPS.slice(1)}]+ |${figureSource('yYdlk')} )`;

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

/** Compiles patterns for a language; `sets` are the words that `@name` stands for. */
export function compile(
  patterns: readonly string[],
  sets: Readonly<Record<string, ReadonlySet<string>>>,
  language: Language,
): Patterns {
  const words = (text: string) => literal(tokenize(text, language).map(wordOf).join(' '));
  const alternative = (text: string): string => {
    if (!text.startsWith('@')) return words(text.replaceAll('_', ' '));
    const set = sets[text.slice(1)];
    if (!set) throw new Error(`no set ${text}`);
    return `(?<${text.slice(1)}>${[...set].map(words).join('|')})`;
  };
  const item = (text: string): string => {
    const gap = /^(\.\.|~)(\d+)$/.exec(text);
    if (gap) return `${gap[1] === '~' ? WORD_OR_COMMA : WORD}{0,${gap[2]}}?`;
    const figure = /^<(\w+):(\w+)>(\??)$/.exec(text);
    if (figure) return `(?:(?<${figure[1]}>${figureSource(figure[2]!)}) )${figure[3]}`;
    const optional = text.length > 1 && text.endsWith('?');
    return `(?:(?:${(optional ? text.slice(0, -1) : text).split('|').map(alternative).join('|')}) )${optional ? '?' : ''}`;
  };
  return { expressions: patterns.map((p) => new RegExp(`(?<= )${p.trim().split(/\s+/).map(item).join('')}`, 'dg')) };
}

const compiled = new WeakMap<readonly string[], Map<Language, Patterns>>();

/** A language's own patterns, compiled once. */
export function patternsOf(language: Language, patterns: readonly string[], sets = language.figures.sets): Patterns {
  const byLanguage = compiled.get(patterns) ?? new Map<Language, Patterns>();
  compiled.set(patterns, byLanguage);
  const found = byLanguage.get(language) ?? compile(patterns, sets, language);
  byLanguage.set(language, found);
  return found;
}

/** Every place where a pattern fits, the first pattern that names the same figures once. */
export function findRelations(shape: Shape, { expressions }: Patterns): readonly Relation[] {
  const seen = new Set<string>();
  const relations: Relation[] = [];
  for (const expression of expressions) {
    for (const match of shape.text.matchAll(expression)) {
      const relation = relationOf(shape, match);
      const key = Object.entries(relation.figures)
        .map(([name, { start }]) => `${name}${start}`)
        .sort()
        .join();
      if (!seen.has(key)) relations.push(relation);
      seen.add(key);
    }
  }
  return relations;
}

function relationOf(shape: Shape, match: RegExpExecArray): Relation {
  const figures: Record<string, Figure> = {};
  const words: Record<string, Word> = {};
  for (const [name, text] of Object.entries(match.groups ?? {})) {
    if (text === undefined) continue;
    if (text.length === 2 && text.charCodeAt(0) >= 0xe000 && text.charCodeAt(0) < 0xe100)
      figures[name] = figureAt(shape, text);
    else words[name] = { ...spanOf(shape, match.indices!.groups![name]!), text };
  }
  return { figures, words, span: spanOf(shape, match.indices![0]!) };
}

/** The block's span of a span of the shape's text. */
const spanOf = (shape: Shape, [start, end]: readonly [number, number]): Span => ({
  start: shape.spans[indexAt(shape.starts, start)]!.start,
  end: shape.spans[indexAt(shape.starts, end - 1)]!.end,
});

/** The index of the last of ascending numbers that is not above `value`. */
function indexAt(starts: readonly number[], value: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (starts[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
