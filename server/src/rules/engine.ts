import {
  type AnnotateContext,
  type AnnotatedBlock,
  type Article,
  type Entity,
  equal,
  type Lineage,
  lineageOf,
  type Quote,
  quotesIn,
  readAhead,
} from '../annotate';
import { type FailureListener, guard, guardSteps, keptBeside, push, type Steps } from '../base';
import type { Language } from '../languages';
import { typographyFor } from './house';
import type { DocumentContext, DocumentRule, OptionSchema, Report, Rule, RuleContext, Severity } from './rule';
import { type CheckSettings, settingFor } from './settings';

interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly options: RuleContext['options'];
}

/** The rules that a settings object turns on, ready to run. */
export interface RuleSet {
  /** Equal for settings under which every rule reports the same. */
  readonly key: string;
  readonly settings: CheckSettings;
  readonly local: readonly ActiveRule[];
  readonly document: readonly ActiveRule[];
}

/** A report with the rule that made it. */
export interface RuleReport {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly report: Report;
}

export function activate(rules: readonly Rule[], settings: CheckSettings): RuleSet {
  const active = rules.flatMap((rule): ActiveRule[] => {
    const setting = settingFor(rule.id, settings.rules);
    const severity = setting.severity ?? rule.severity;
    return severity === 'off' ? [] : [{ rule, severity, options: optionsOf(rule, setting.options) }];
  });
  return {
    key: JSON.stringify([settings.house.id, settings.rules]),
    settings,
    local: active.filter(({ rule }) => rule.scope !== 'document'),
    document: active.filter(({ rule }) => rule.scope === 'document'),
  };
}

/** The rule's options: what is set where it has the right type, else the default. */
function optionsOf(rule: Rule, set: Readonly<Record<string, unknown>> | undefined): RuleContext['options'] {
  const schema: OptionSchema = rule.options ?? {};
  const values = Object.entries(schema).map(([name, option]) => {
    const value = set && Object.hasOwn(set, name) ? set[name] : undefined;
    const fits =
      option.type === 'string[]'
        ? Array.isArray(value) && value.every((v) => typeof v === 'string')
        : typeof value === option.type;
    return [name, fits ? value : option.default];
  });
  return Object.fromEntries(values);
}

const contextFor = (active: ActiveRule, language: Language, set: RuleSet, annotate: AnnotateContext): RuleContext => ({
  options: active.options,
  house: set.settings.house,
  typography: typographyFor(language.typography, language.id, set.settings.house),
  language,
  annotate,
});

/** A rule reports so much of one block, or of one entity, at most: where there is more it is data and no prose, and nobody reads it all. */
const MOST = 99;

const speaks = (rule: Rule, language: Language) => rule.languages === 'all' || rule.languages.includes(language.id);

/** Runs the sentence and block rules on one block. Depends on the block, the rule set and the context alone. */
export function checkBlock(
  block: AnnotatedBlock,
  set: RuleSet,
  annotate: AnnotateContext,
  onFailure: FailureListener,
): readonly RuleReport[] {
  const found: RuleReport[] = [];
  for (const active of set.local) {
    const { rule, severity } = active;
    if (!speaks(rule, block.language)) continue;
    const ctx = contextFor(active, block.language, set, annotate);
    const run = (): Report[] => {
      if (rule.scope === 'block') return [...rule.check(block, ctx)];
      if (rule.scope !== 'sentence') return [];
      return block.sentences.flatMap((sentence, index) => [...rule.check({ block, sentence, index }, ctx)]);
    };
    for (const report of guard(rule.id, onFailure, run, []).slice(0, MOST)) found.push({ rule, severity, report });
  }
  return found;
}

/** What a rule reported while it was at a block or an entity; one that goes through neither reports all at 0. */
interface Reported {
  readonly at: number;
  readonly reports: readonly RuleReport[];
}

/** By article, what its rules reported under one rule set, each in order of place. */
const reported = keptBeside<
  Article,
  { readonly set: string; readonly byRule: ReadonlyMap<Rule, readonly Reported[]> }
>();

/** Runs the document rules on an article, in steps; of one that was another before an edit, on what is not as it was. */
export function* checkArticle(
  article: Article,
  set: RuleSet,
  annotate: AnnotateContext,
  onFailure: FailureListener,
): Steps<readonly RuleReport[]> {
  const lineage = lineageOf(article);
  const before = lineage && reported.get(lineage.before);
  const kept = before?.set === set.key ? before.byRule : undefined;
  const byRule = new Map<Rule, readonly Reported[]>();
  const found: RuleReport[] = [];
  for (const active of set.document) {
    const { rule } = active;
    if (rule.scope !== 'document' || !speaks(rule, article.language)) continue;
    const old = kept?.get(rule);
    const again = old && lineage ? yield* goneThroughAgain(rule, article, lineage, old) : null;
    const run = reportedNow(active, article, set, annotate, old ?? null, again);
    const reports = old && again?.length === 0 ? old : yield* guardSteps(rule.id, onFailure, run, null);
    if (!reports) continue;
    byRule.set(rule, reports);
    for (const own of reports) for (const report of own.reports) found.push(report);
    yield;
  }
  reported.set(article, { set: set.key, byRule });
  return found;
}

/**
 * What a rule reports, of which `old` holds but for the places it goes through again. A function by itself: V8 makes a shape for the
 * generators of each that is made anew, and keeps it, with all that the function sees, until all memory is gone through.
 */
function* reportedNow(
  active: ActiveRule,
  article: Article,
  set: RuleSet,
  annotate: AnnotateContext,
  old: readonly Reported[] | null,
  again: readonly number[] | null,
): Steps<readonly Reported[]> {
  const ctx = contextFor(active, article.language, set, annotate);
  const fresh = yield* reportsOf(active, article, ctx, again);
  return old && again ? merged(old, again, fresh) : fresh;
}

/** What a rule goes through again after an edit, by number: nothing, some blocks or entities, or (null) all. */
function* goneThroughAgain(
  rule: DocumentRule,
  article: Article,
  { before, blocks, entities, sameEntities }: Lineage,
  old: readonly Reported[],
): Steps<readonly number[] | null> {
  const { digest } = rule;
  if (digest) {
    for (const at of blocks) {
      if (!equal(digest(before, at), digest(article, at))) return null;
      yield;
    }
  }
  if (rule.each === 'passage') return blocks;
  if (rule.each === 'entity') return entities;
  if (!digest || !sameEntities) return null;
  const told = spokenOf(old);
  return blocks.some((at) => told.has(at)) ? null : [];
}

const spoken = new WeakMap<readonly Reported[], ReadonlySet<number>>();

/** The blocks of which reports speak: found once for as long as they hold. */
function spokenOf(list: readonly Reported[]): ReadonlySet<number> {
  const known = spoken.get(list);
  if (known) return known;
  const blocks = new Set<number>();
  for (const { reports } of list)
    for (const { report } of reports) {
      blocks.add(report.block ?? 0);
      for (const { block } of report.related ?? []) if (block !== undefined) blocks.add(block);
      for (const { edits } of report.fixes ?? [])
        for (const { block } of edits) if (block !== undefined) blocks.add(block);
    }
  spoken.set(list, blocks);
  return blocks;
}

/** What was reported before, but for some places, with what is reported there now. */
function merged(old: readonly Reported[], again: readonly number[], fresh: readonly Reported[]): readonly Reported[] {
  const places = new Set(again);
  const kept = old.filter(({ at }) => !places.has(at));
  if (kept.length === old.length && fresh.length === 0) return old;
  return [...kept, ...fresh].sort((a, b) => a.at - b.at);
}

/** What a rule reports at some places, or at all of them where `some` is null. */
function* reportsOf(
  { rule, severity }: ActiveRule,
  article: Article,
  ctx: RuleContext,
  some: readonly number[] | null,
): Steps<readonly Reported[]> {
  if (rule.scope !== 'document') return [];
  for (const read of rule.reads?.(ctx) ?? []) yield* readAhead(article, read);
  const walk = new Walk(article, some);
  const through: DocumentContext = {
    passages: () => walk.passages(),
    quotes: () => walk.quotes(),
    entities: () => walk.entities(),
    ...ctx,
  };
  const fresh = new Map<number, RuleReport[]>();
  const counts = new Map<number, number>();
  for (const report of rule.check(article, through)) {
    yield;
    if (!report) continue;
    const at = rule.each ? walk.at : 0;
    const counted = rule.each ? at : (report.block ?? 0);
    const count = (counts.get(counted) ?? 0) + 1;
    counts.set(counted, count);
    if (count <= MOST) push(fresh, at, { rule, severity, report });
  }
  return [...fresh].map(([at, reports]) => ({ at, reports }));
}

/** Goes through an article, or through some of its blocks or entities, and remembers where it is. */
class Walk {
  at = 0;
  readonly #article: Article;
  readonly #some: readonly number[] | null;

  constructor(article: Article, some: readonly number[] | null) {
    this.#article = article;
    this.#some = some;
  }

  *passages(): Iterable<readonly [number, AnnotatedBlock]> {
    const { blocks } = this.#article;
    for (this.at of this.#some ?? blocks.keys()) yield [this.at, blocks[this.at]!];
  }

  *quotes(): Iterable<Quote> {
    for (this.at of this.#some ?? this.#article.blocks.keys()) yield* quotesIn(this.#article, this.at);
  }

  *entities(): Iterable<Entity> {
    const { entities } = this.#article;
    for (this.at of this.#some ?? entities.keys()) yield entities[this.at]!;
  }
}
