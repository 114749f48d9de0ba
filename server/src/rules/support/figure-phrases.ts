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

/**
 * A pattern ready to run; see `Figures` for how they are written. Few sentences have what one needs, and few patterns are met in an
 * article: what is not asked of it is not made.
 */
interface Pattern {
  /** How many figures of which kinds it cannot do without. */
  readonly needs: readonly (readonly [kinds: string, count: number])[];
  /** Of each word or phrase that it cannot do without, the words that it may begin with. */
  readonly words: readonly ReadonlySet<string>[];
  readonly expression: RegExp;
}

/** Marks that end a gap: what stands beyond them is another thought. */
const STOPS = ',;:.!?()[\\]«»"“”—–…';
const WORD = `(?:[^ \\ue000-\\uf8ff${STOPS}]+ |${figureSource('yYdlk')} )`;
const WORD_OR_COMMA = `(?:[^ \\ue000-\\uf8ff${STOPS.slice(1)}]+ |${figureSource('yYdlk')} )`;

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

const GAP = /^(\.\.|~)(\d+)$/;
const FIGURE = /^<(\w+):(\w+)>(\??)$/;

const isOptional = (item: string): boolean => item.length > 1 && item.endsWith('?');

/** One pattern of a language; `sets` are the words that `@name` stands for. */
class WrittenPattern implements Pattern {
  readonly needs: Pattern['needs'];
  readonly #items: readonly string[];
  readonly #sets: Readonly<Record<string, ReadonlySet<string>>>;
  readonly #language: Language;
  #words: Pattern['words'] | undefined;
  #expression: RegExp | undefined;

  constructor(pattern: string, sets: Readonly<Record<string, ReadonlySet<string>>>, language: Language) {
    this.needs = needsOf(pattern);
    this.#items = pattern.trim().split(/\s+/);
    this.#sets = sets;
    this.#language = language;
  }

  get words(): Pattern['words'] {
    this.#words ??= this.#items
      .filter((item) => !isOptional(item) && !GAP.test(item) && !FIGURE.test(item))
      .map((item) => new Set(item.split('|').flatMap((text) => this.#phrases(text).map(([first]) => first!))));
    return this.#words;
  }

  get expression(): RegExp {
    this.#expression ??= new RegExp(`(?<= )${this.#items.map((item) => this.#source(item)).join('')}`, 'dg');
    return this.#expression;
  }

  #source(item: string): string {
    const gap = GAP.exec(item);
    if (gap) return `${gap[1] === '~' ? WORD_OR_COMMA : WORD}{0,${gap[2]}}?`;
    const figure = FIGURE.exec(item);
    if (figure) return `(?:(?<${figure[1]}>${figureSource(figure[2]!)}) )${figure[3]}`;
    const [written, mark] = isOptional(item) ? [item.slice(0, -1), '?'] : [item, ''];
    return `(?:(?:${written
      .split('|')
      .map((text) => this.#alternative(text))
      .join('|')}) )${mark}`;
  }

  #alternative(text: string): string {
    const source = this.#phrases(text)
      .map((words) => literal(words.join(' ')))
      .join('|');
    return text.startsWith('@') ? `(?<${text.slice(1)}>${source})` : source;
  }

  /** The phrases that a word of a pattern, or the name of a set, stands for. */
  #phrases(text: string): readonly (readonly string[])[] {
    if (!text.startsWith('@')) return [wordsOf(text.replaceAll('_', ' '), this.#language)];
    const set = this.#sets[text.slice(1)];
    if (!set) throw new Error(`no set ${text}`);
    return [...set].map((phrase) => wordsOf(phrase, this.#language));
  }
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

/** A language's own patterns, each made ready once. */
export function patternsOf(
  language: Language,
  patterns: readonly string[],
  sets = language.figures.sets,
): readonly Pattern[] {
  const byLanguage = compiled.get(patterns) ?? new Map<Language, readonly Pattern[]>();
  compiled.set(patterns, byLanguage);
  const found = byLanguage.get(language) ?? patterns.map((pattern) => new WrittenPattern(pattern, sets, language));
  byLanguage.set(language, found);
  return found;
}

/** Every place where a pattern fits, the first pattern that names the same figures once. */
export function findRelations(shape: Shape, patterns: readonly Pattern[]): readonly Relation[] {
  const seen = new Set<string>();
  const relations: Relation[] = [];
  for (const pattern of patterns) {
    if (!pattern.needs.every(([kinds, count]) => shape.holds(kinds, count))) continue;
    if (!pattern.words.every((words) => shape.hasAny(words))) continue;
    for (const match of shape.text.matchAll(pattern.expression)) {
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
