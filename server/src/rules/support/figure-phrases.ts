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

/** A pattern ready to run; see `Figures` for how they are written. */
interface Pattern {
  readonly expression: RegExp;
  /** How many figures of which kinds it cannot do without. */
  readonly needs: readonly (readonly [kinds: string, count: number])[];
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
): readonly Pattern[] {
  const words = (text: string) => literal(wordsOf(text, language).join(' '));
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
  return patterns.map((pattern) => ({
    expression: new RegExp(`(?<= )${pattern.trim().split(/\s+/).map(item).join('')}`, 'dg'),
    needs: needsOf(pattern),
  }));
}

/** The words of a phrase as shapes have them. One that ends in an elision ("plus qu'") is read before a vowel, without which it is none. */
function wordsOf(text: string, language: Language): readonly string[] {
  const elided = text.endsWith("'");
  const tokens = tokenize(elided ? `${text}a` : text, language).map(wordOf);
  return elided ? tokens.slice(0, -1) : tokens;
}

function needsOf(pattern: string): Pattern['needs'] {
  const counts = new Map<string, number>();
  for (const [, kinds] of pattern.matchAll(/<\w+:(\w+)>(?!\?)/g)) counts.set(kinds!, (counts.get(kinds!) ?? 0) + 1);
  return [...counts];
}

const compiled = new WeakMap<readonly string[], Map<Language, readonly Pattern[]>>();

/** A language's own patterns, compiled once. */
export function patternsOf(
  language: Language,
  patterns: readonly string[],
  sets = language.figures.sets,
): readonly Pattern[] {
  const byLanguage = compiled.get(patterns) ?? new Map<Language, readonly Pattern[]>();
  compiled.set(patterns, byLanguage);
  const found = byLanguage.get(language) ?? compile(patterns, sets, language);
  byLanguage.set(language, found);
  return found;
}

/** Every place where a pattern fits, the first pattern that names the same figures once. */
export function findRelations(shape: Shape, patterns: readonly Pattern[]): readonly Relation[] {
  const seen = new Set<string>();
  const relations: Relation[] = [];
  for (const { expression, needs } of patterns) {
    if (!needs.every(([kinds, count]) => shape.holds(kinds, count))) continue;
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
    else words[name] = { text, ...shape.spanOf(...match.indices!.groups![name]!) };
  }
  return { figures, words, span: shape.spanOf(...match.indices![0]!) };
}
