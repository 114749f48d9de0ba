import type { AnnotatedBlock, Article, BlockReading, Entity, Place, Quote, Sentence } from '../annotate';
import type { Span } from '../base';
import type { Language, LanguageId, Typography } from '../languages';
import type { House } from './house';

/** A string in every language of the interface. */
export interface Text {
  readonly en: string;
  readonly fr: string;
}

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** One option of a rule: a JSON value with a default, described for the settings page. */
export interface Option<T = unknown> {
  readonly type: 'boolean' | 'number' | 'string' | 'string[]';
  readonly default: T;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly description: Text;
}

export type OptionSchema = Readonly<Record<string, Option>>;

type OptionValues<O extends OptionSchema> = {
  readonly [K in keyof O]: O[K] extends { default: infer D }
    ? D extends boolean
      ? boolean
      : D extends number
        ? number
        : D extends readonly string[]
          ? readonly string[]
          : string
    : never;
};

/** A replacement in a block's text. `block` is needed in document scope alone. */
export interface Edit extends Span {
  readonly block?: number;
  readonly newText: string;
}

export interface ReportedFix<M extends string> {
  /** Which of the rule's messages is the title. */
  readonly title: M;
  readonly args?: MessageArgs;
  /** A safe fix may run on save. It is never wrong where the finding is right, and changes no word inside a quotation. */
  readonly safe?: boolean;
  readonly edits: readonly Edit[];
}

/** What fills a message's holes; a `Text` is given in the message's own language. */
export type MessageArgs = Readonly<Record<string, string | number | Text>>;

/** What a rule yields. Spans are in the text of the block it looks at, or in that of `block` in document scope. */
export interface Report<M extends string = string> {
  readonly span: Span;
  readonly block?: number;
  readonly message: M;
  /** Fill the `{name}` holes of the message. Text from the article goes here, never into the message itself. */
  readonly args?: MessageArgs;
  readonly related?: readonly {
    readonly span: Span;
    readonly block?: number;
    readonly message: M;
    readonly args?: MessageArgs;
  }[];
  readonly fixes?: readonly ReportedFix<M>[];
}

export interface RuleContext<O extends OptionSchema = OptionSchema> {
  readonly options: OptionValues<O>;
  readonly house: House;
  /** The typography that the language and the house call for. */
  readonly typography: Typography;
  readonly language: Language;
  readonly annotate: import('../annotate').AnnotateContext;
}

/**
 * What a document rule goes through. Of a rule that says what it looks at `each` of, only what an edit may have changed is gone
 * through again; what it reported of the rest is kept.
 */
export interface DocumentContext<O extends OptionSchema = OptionSchema> extends RuleContext<O> {
  /** The blocks, with their place in the article. */
  readonly passages: () => Iterable<readonly [index: number, block: AnnotatedBlock]>;
  /** The quotations, in order of place. */
  readonly quotes: () => Iterable<Quote>;
  readonly entities: () => Iterable<Entity>;
}

export interface SentenceUnit {
  readonly block: AnnotatedBlock;
  readonly sentence: Sentence;
  /** The sentence's index in its block. */
  readonly index: number;
}

interface RuleBase<M extends string, O extends OptionSchema> {
  /** `family/kebab-name`, as its file and its page are called. */
  readonly id: string;
  readonly title: Text;
  readonly languages: 'all' | readonly LanguageId[];
  /** `off`: the rule must be asked for. */
  readonly severity: Severity | 'off';
  readonly options?: O;
  /** Messages and fix titles: `{name}` is filled from the report's args. */
  readonly messages: Readonly<Record<M, Text>>;
}

export interface SentenceRule<M extends string = string, O extends OptionSchema = OptionSchema> extends RuleBase<M, O> {
  readonly scope: 'sentence';
  check(unit: SentenceUnit, ctx: RuleContext<O>): Iterable<Report<M>>;
}

export interface BlockRule<M extends string = string, O extends OptionSchema = OptionSchema> extends RuleBase<M, O> {
  readonly scope: 'block';
  check(block: AnnotatedBlock, ctx: RuleContext<O>): Iterable<Report<M>>;
}

/** A rule that reads the whole article; its reports name their `block`. `ctx.language` is the article's. */
export interface DocumentRule<M extends string = string, O extends OptionSchema = OptionSchema> extends RuleBase<M, O> {
  readonly scope: 'document';
  /**
   * `passage`: what it reports while it is at a block, or at a quotation of it, hangs on that block alone, with the names and
   * quotations there and what those are. `entity`: what it reports while it is at an entity hangs on the entity and the blocks
   * that mention it. Such a rule goes through `ctx.passages()`, `ctx.quotes()` or `ctx.entities()`, once.
   */
  readonly each?: 'passage' | 'entity';
  /**
   * For a rule that compares what stands far apart: all that it reads in one block, offsets left out, as plain data. While an edit
   * changes none of it, and touches nothing reported, what was reported holds. Beside `each`: what it reads besides that.
   */
  readonly digest?: BlockReading<unknown>;
  /**
   * What it asks `readBlocks` or `readAll` for, those first that the others read: made ready a block a step, so that the server can
   * give way to other work meanwhile.
   */
  reads?(ctx: RuleContext<O>): readonly BlockReading<unknown>[];
  /** Where it yields nothing, the work may be put aside: long loops do so at every turn. */
  check(article: Article, ctx: DocumentContext<O>): Iterable<Report<M> | undefined>;
}

export type Rule = SentenceRule | BlockRule | DocumentRule;

export function defineRule<M extends string, O extends OptionSchema = Record<never, never>>(
  rule: SentenceRule<M, O> | BlockRule<M, O> | DocumentRule<M, O>,
): Rule {
  return rule as unknown as Rule;
}

/** The report's place in document scope, from a place of the article. */
export const at = (place: Place): { readonly block: number; readonly span: Span } => ({
  block: place.block,
  span: { start: place.start, end: place.end },
});
