import type { AnnotateContext, AnnotatedBlock, Article } from '../annotate';
import { type FailureListener, guard } from '../base';
import type { Language } from '../languages';
import { typographyFor } from './house';
import type { OptionSchema, Report, Rule, RuleContext, Severity } from './rule';
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
    for (const report of guard(rule.id, onFailure, run, [])) found.push({ rule, severity, report });
  }
  return found;
}

/** Runs the document rules on an article. */
export function checkArticle(
  article: Article,
  set: RuleSet,
  annotate: AnnotateContext,
  onFailure: FailureListener,
): readonly RuleReport[] {
  const found: RuleReport[] = [];
  for (const active of set.document) {
    const { rule, severity } = active;
    if (rule.scope !== 'document' || !speaks(rule, article.language)) continue;
    const ctx = contextFor(active, article.language, set, annotate);
    const reports = guard(rule.id, onFailure, () => [...rule.check(article, ctx)], []);
    for (const report of reports) found.push({ rule, severity, report });
  }
  return found;
}
