import {
  type AnnotateContext,
  type AnnotatedBlock,
  type Article,
  annotateArticle,
  annotateBlock,
  cutLineage,
  type NameModel,
} from '../annotate';
import { type FailureListener, joined, keptBeside, Lru, type Span, type Steps } from '../base';
import type { Knowledge } from '../knowledge';
import {
  activate,
  applyDirectives,
  checkArticle,
  checkBlock,
  type Finding,
  FindingMaker,
  RULES,
  type Rule,
  type RuleReport,
  type RuleSet,
  withoutFlagged,
} from '../rules';
import { type Block, type MetadataProblem, type OffsetMap, type ProseDocument, sharedBlocks } from '../text';
import { articleDate } from './article-date';
import { type CopyLanguage, languageOfArticle, languageOfBlock } from './copy-language';
import type { Settings } from './settings';

/** What there is to say of an article. */
export interface Analysis {
  readonly article: Article;
  /** In order of place. */
  readonly findings: readonly Finding[];
  /** What could not be read: front matter, a block too long to be prose. */
  readonly problems: readonly MetadataProblem[];
}

/** What is kept of a block: all of it holds wherever the block stands. */
interface Entry {
  readonly context: string;
  readonly block: AnnotatedBlock;
  /** The rule set that made the reports, and the reports. */
  readonly rules: string;
  readonly reports: readonly RuleReport[];
}

/** What an article's blocks were read as. */
interface Reading {
  readonly context: string;
  readonly rules: string;
  readonly blocks: readonly AnnotatedBlock[];
  /** The blocks of which something is reported, with what that is, and those left unread. */
  readonly reporting: readonly Reporting[];
  readonly unread: readonly number[];
}

interface Reporting {
  readonly at: number;
  readonly reports: readonly RuleReport[];
}

const NOTHING: Pick<Reading, 'blocks' | 'reporting' | 'unread'> = { blocks: [], reporting: [], unread: [] };

/** Blocks kept beyond those of the open documents: what was closed, cut or retyped and comes back. */
const KEPT_BLOCKS = 1024;

/** A block longer than this, in UTF-16 units, is no paragraph but data: it is left unread. The longest take some tens of milliseconds. */
const LONGEST_BLOCK = 40_000;

/**
 * Turns prose into an analysis. The outcome depends on the prose, the settings, the knowledge and the date alone; what earlier
 * calls left behind makes it faster, never different.
 */
export class Analyzer {
  readonly #onFailure: FailureListener;
  readonly #rules: readonly Rule[];
  /** By the block's offset map, which stays the same object for as long as the block is not edited. */
  #byIdentity = new WeakMap<OffsetMap, Entry>();
  readonly #byText: Lru<string, Entry>;
  readonly #readings = keptBeside<Article, Reading>();
  #ruleSet: RuleSet | null = null;

  /** `rules` are those that settings can turn on: all there are, but in a rule's own tests. `kept` blocks are remembered. */
  constructor(onFailure: FailureListener, rules: readonly Rule[] = RULES, kept = KEPT_BLOCKS) {
    this.#byText = new Lru(kept);
    this.#onFailure = onFailure;
    this.#rules = rules;
  }

  /** Forgets everything remembered. */
  clear(): void {
    this.#byIdentity = new WeakMap();
    this.#byText.clear();
  }

  *analyse(
    prose: ProseDocument,
    settings: Settings,
    knowledge: Knowledge,
    nameModel: NameModel | null = null,
    before: Analysis | null = null,
  ): Steps<Analysis> {
    const rules = this.#rulesFor(settings);
    const copy = languageOfArticle(prose, settings);
    const { language } = copy;
    const date = articleDate(prose, language, settings.date);
    const ctx: AnnotateContext = { knowledge, nameModel, date, onFailure: this.#onFailure };
    const context = `${ctx.date} ${knowledge.version} ${nameModel !== null} ${language.id} ${copy.foreign}`;
    const reading = yield* this.#readingOf(prose, copy, ctx, context, rules, before?.article ?? null);
    const article = yield* annotateArticle(prose, reading.blocks, language, ctx, before?.article);
    this.#readings.set(article, reading);
    yield;
    const maker = new FindingMaker(article, settings.check.locale);
    const findings: Finding[] = [];
    const add = (report: RuleReport, home: number) => {
      const finding = maker.findingOf(report, home);
      if (finding) findings.push(finding);
    };
    for (const { at, reports } of reading.reporting) {
      for (const report of reports) add(report, at);
      yield;
    }
    for (const report of yield* checkArticle(article, rules, ctx, this.#onFailure)) {
      add(report, 0);
      yield;
    }
    cutLineage(article);
    findings.sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
    const problems = [...prose.metadata.problems, ...reading.unread.map((i) => unread(prose.blocks[i]!))];
    const wanted = withoutFlagged(article, applyDirectives(article, findings), settings.neverFlag);
    return { article, findings: wanted, problems };
  }

  /** Reads the blocks; those that were read in the version before, and have only moved since, are taken over. */
  *#readingOf(
    prose: ProseDocument,
    copy: CopyLanguage,
    ctx: AnnotateContext,
    context: string,
    rules: RuleSet,
    before: Article | null,
  ): Steps<Reading> {
    const last = before ? this.#readings.get(before) : undefined;
    const holds = before && last?.context === context && last.rules === rules.key;
    const { head, tail } = holds ? sharedBlocks(before.prose, prose) : { head: 0, tail: 0 };
    const old = holds ? last : NOTHING;
    const [rest, oldRest] = [prose.blocks.length - tail, old.blocks.length - tail];
    const fresh: AnnotatedBlock[] = [];
    const reporting = old.reporting.filter(({ at }) => at < head);
    const unread = old.unread.filter((i) => i < head);
    for (let i = head; i < rest; i++) {
      const block = prose.blocks[i]!;
      const known = this.#known(block, context, rules);
      const entry = known ?? this.#entry(block, copy, ctx, context, rules);
      fresh.push(entry.block);
      if (entry.reports.length > 0) reporting.push({ at: i, reports: entry.reports });
      if (isTooLong(block)) unread.push(i);
      if (!known) yield;
    }
    const by = rest - oldRest;
    for (const one of old.reporting)
      if (one.at >= oldRest) reporting.push(by === 0 ? one : { at: one.at + by, reports: one.reports });
    for (const at of old.unread) if (at >= oldRest) unread.push(at + by);
    const blocks = joined([old.blocks.slice(0, head), fresh, old.blocks.slice(oldRest)]);
    return { context, rules: rules.key, blocks, reporting, unread };
  }

  #rulesFor(settings: Settings): RuleSet {
    if (this.#ruleSet?.settings !== settings.check) this.#ruleSet = activate(this.#rules, settings.check);
    return this.#ruleSet;
  }

  /** What is kept of a block that is as it was, and was checked by the same rules. */
  #known(block: Block, context: string, rules: RuleSet): Entry | null {
    const entry = this.#byIdentity.get(block.map);
    return entry?.context === context && entry.block.kind === block.kind && entry.rules === rules.key ? entry : null;
  }

  #entry(block: Block, copy: CopyLanguage, ctx: AnnotateContext, context: string, rules: RuleSet): Entry {
    const own = this.#byIdentity.get(block.map);
    const fits = own?.context === context && own.block.kind === block.kind;
    const key = `${context} ${block.kind} ${block.dateline?.end ?? ''} ${block.language ?? ''} ${traitsKey(block)}\n${block.text}`;
    const known = fits ? own : this.#byText.get(key);
    const entry =
      known?.rules === rules.key
        ? known
        : this.#checked(known?.block ?? annotated(block, copy, ctx), ctx, context, rules);
    if (entry !== known) this.#byText.set(key, entry);
    this.#byIdentity.set(block.map, entry);
    return entry;
  }

  #checked(block: AnnotatedBlock, ctx: AnnotateContext, context: string, rules: RuleSet): Entry {
    return { context, block, rules: rules.key, reports: checkBlock(block, rules, ctx, this.#onFailure) };
  }
}

/** A block that is no prose, or in a language that no pack reads, counts as empty. */
function annotated(block: Block, article: CopyLanguage, ctx: AnnotateContext): AnnotatedBlock {
  const language = isTooLong(block) ? null : languageOfBlock(block, article);
  return annotateBlock(language ? block : { ...block, text: '' }, language ?? article.language, ctx);
}

/** What the markup says of a block's words beyond its kind. */
const traitsKey = ({ quoted, italic, emphatic }: Block): string =>
  `${spansKey(quoted)}/${spansKey(italic)}${emphatic ? '*' : ''}`;

const spansKey = (spans: readonly Span[] | undefined): string =>
  spans?.map(({ start, end }) => `${start}-${end}`).join() ?? '';

const isTooLong = (block: Block): boolean => block.text.length > LONGEST_BLOCK;

const unread = ({ start }: Block): MetadataProblem => ({
  span: { start, end: start + 1 },
  message: {
    en: 'This paragraph is too long to be prose, and was not read: break it up.',
    fr: 'Ce paragraphe est trop long pour être de la prose et n’a pas été lu : scindez-le.',
  },
});
