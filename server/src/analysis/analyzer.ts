import {
  type AnnotateContext,
  type AnnotatedBlock,
  type Article,
  annotateArticle,
  annotateBlock,
  cutLineage,
  type NameModel,
} from '../annotate';
import { type FailureListener, Lru, type Steps } from '../base';
import type { Knowledge } from '../knowledge';
import { detect, LANGUAGES, type Language, languageOf } from '../languages';
import {
  activate,
  applyDirectives,
  checkArticle,
  checkBlock,
  type Finding,
  findingOf,
  RULES,
  type Rule,
  type RuleReport,
  type RuleSet,
  withoutFlagged,
} from '../rules';
import type { Block, MetadataProblem, OffsetMap, ProseDocument } from '../text';
import { articleDate } from './article-date';
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
  rules: string;
  reports: readonly RuleReport[];
}

/** Blocks kept beyond those of the open documents: what was closed, cut or retyped and comes back. */
const KEPT_BLOCKS = 1024;

/** A block longer than this, in UTF-16 units, is no paragraph but data: it is left unread. The longest take some tens of milliseconds. */
const LONGEST_BLOCK = 40_000;

/** A block shorter than this is in the article's language whatever its words. */
const SHORTEST_FOREIGN = 80;

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
  /** What an article's blocks were read as. */
  readonly #read = new WeakMap<Article, { context: string; rules: string; entries: readonly Entry[] }>();
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
    const language = languageFor(prose, settings);
    const ctx: AnnotateContext = { knowledge, nameModel, date: articleDate(prose, language, settings.date) };
    const context = `${ctx.date} ${knowledge.version} ${nameModel !== null} ${language.id}`;
    const entries: Entry[] = [];
    const last = before && this.#read.get(before.article);
    const old = last?.context === context && last.rules === rules.key ? last.entries : [];
    const oldBlocks = before?.article.prose.blocks ?? [];
    for (const [i, block] of prose.blocks.entries()) {
      const same = oldBlocks[i]?.map === block.map && old[i]?.block.kind === block.kind && old[i]!.rules === rules.key;
      const known = same ? old[i]! : this.#known(block, context, rules);
      entries.push(known ?? this.#entry(block, language, ctx, context, rules));
      if (!known) yield;
    }
    const raw = entries.map((entry) => entry.block);
    const article = annotateArticle(prose, raw, language, ctx, before?.article);
    yield;
    const locale = settings.check.locale;
    const findings: Finding[] = [];
    const add = (report: RuleReport, home: number) => {
      const finding = findingOf(article, report, home, locale);
      if (finding) findings.push(finding);
    };
    entries.forEach((entry, home) => {
      for (const report of entry.reports) add(report, home);
    });
    yield;
    for (const report of checkArticle(article, rules, ctx, this.#onFailure)) add(report, 0);
    cutLineage(article);
    this.#read.set(article, { context, rules: rules.key, entries });
    findings.sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
    const problems = [...prose.metadata.problems, ...prose.blocks.filter(isTooLong).map(unread)];
    const wanted = withoutFlagged(article, applyDirectives(article, findings), settings.neverFlag);
    return { article, findings: wanted, problems };
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

  #entry(block: Block, language: Language, ctx: AnnotateContext, context: string, rules: RuleSet): Entry {
    let entry = this.#byIdentity.get(block.map);
    if (entry?.context !== context || entry.block.kind !== block.kind) {
      const key = `${context} ${block.kind} ${block.dateline?.end ?? ''} ${block.language ?? ''}\n${block.text}`;
      entry = this.#byText.get(key);
      if (!entry) {
        const read = isTooLong(block) ? { ...block, text: '' } : block;
        const annotated = annotateBlock(read, blockLanguage(block, language), ctx);
        entry = { context, block: annotated, rules: '', reports: [] };
        this.#byText.set(key, entry);
      }
      this.#byIdentity.set(block.map, entry);
    }
    if (entry.rules !== rules.key) {
      entry.reports = checkBlock(entry.block, rules, ctx, this.#onFailure);
      entry.rules = rules.key;
    }
    return entry;
  }
}

const isTooLong = (block: Block): boolean => block.text.length > LONGEST_BLOCK;

const unread = ({ start }: Block): MetadataProblem => ({
  span: { start, end: start + 1 },
  message: {
    en: 'This paragraph is too long to be prose, and was not read: break it up.',
    fr: 'Ce paragraphe est trop long pour être de la prose et n’a pas été lu : scindez-le.',
  },
});

/** The article's language: what it says of itself, then what is set, then what it looks like, then the reader's own. */
export function languageFor(prose: ProseDocument, settings: Settings): Language {
  const stated = prose.metadata.language && languageOf(prose.metadata.language);
  if (stated) return stated;
  const set = settings.language !== 'auto' && languageOf(settings.language);
  if (set) return set;
  const guessed = detect(sample(prose), LANGUAGES) ?? settings.check.locale;
  return languageOf(guessed) ?? LANGUAGES[0]!;
}

/** Enough of the body to tell the language by. */
function sample(prose: ProseDocument): string {
  let text = '';
  for (const block of prose.blocks) {
    text += `${block.text}\n`;
    if (text.length > 4000) break;
  }
  return text;
}

function blockLanguage(block: Block, article: Language): Language {
  const stated = block.language && languageOf(block.language);
  if (stated) return stated;
  if (block.text.length < SHORTEST_FOREIGN) return article;
  return languageOf(detect(block.text, LANGUAGES) ?? article.id) ?? article;
}
