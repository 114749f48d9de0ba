import assert from 'node:assert/strict';
import { Analyzer, resolveSettings, type UserSettings } from '../src/analysis';
import { runNow } from '../src/base';
import type { LanguageId } from '../src/languages';
import { applyFixes, type Finding, type Rule } from '../src/rules';
import { extract, type Format } from '../src/text';
import { mark, unmark } from './marked';
import { testKnowledge } from './test-knowledge';
import { testNameModel } from './test-name-model';

/** Copy that a rule should speak of, the words concerned in `[|…|]`; and what its fixes make of it. */
export interface WrongCopy {
  readonly text: string;
  /** The text after the first fix of the first finding. */
  readonly fix?: string;
  /** The text after each fix of the first finding, in order: every one that is offered. */
  readonly fixes?: readonly string[];
  /** What each fix of the first finding is called. */
  readonly titles?: readonly string[];
  /** The text after the first fix of every finding. */
  readonly fixAll?: string;
  /** A part of the first finding's message. */
  readonly message?: string | RegExp;
  readonly format?: Format;
  readonly date?: string;
}

export interface RightCopy {
  readonly text: string;
  readonly format?: Format;
  readonly date?: string;
}

export interface RuleCases {
  /** The article's date for all of these; default 2026-11-23. */
  readonly date?: string;
  readonly houseStyle?: UserSettings['houseStyle'];
  readonly options?: Readonly<Record<string, unknown>>;
  readonly wrong: readonly (string | WrongCopy)[];
  /** Copy on which the rule stays silent. */
  readonly right: readonly (string | RightCopy)[];
}

/** Runs a rule, alone, over wrong and right copy side by side in each language. */
export function testRule(
  rule: Rule,
  cases: Readonly<Partial<Record<LanguageId, RuleCases | readonly RuleCases[]>>>,
): void {
  describe(rule.id, () => {
    for (const [language, groups] of Object.entries(cases)) {
      for (const group of [groups].flat() as RuleCases[]) {
        const check = (text: string, copy: Partial<WrongCopy>) =>
          checkWith(rule, language as LanguageId, group, text, copy);
        for (const copy of group.wrong.map((c) => (typeof c === 'string' ? { text: c } : c))) {
          it(`${language}: ${copy.text.slice(0, 90)}`, () => {
            const { text, spans } = unmark(copy.text);
            const findings = check(text, copy);
            assert.equal(mark(text, findings), mark(text, spans));
            assert.ok(findings.length > 0, 'wrong copy needs a mark');
            expectFixes(text, findings, copy);
          });
        }
        for (const copy of group.right.map((c) => (typeof c === 'string' ? { text: c } : c))) {
          it(`${language}, right: ${copy.text.slice(0, 90)}`, () => {
            assert.equal(mark(copy.text, check(copy.text, copy)), copy.text);
          });
        }
      }
    }
  });
}

function checkWith(
  rule: Rule,
  language: LanguageId,
  group: RuleCases,
  text: string,
  copy: Partial<WrongCopy>,
): readonly Finding[] {
  const severity = rule.severity === 'off' ? 'warning' : rule.severity;
  const settings = resolveSettings('en', {
    language,
    date: copy.date ?? group.date ?? '2026-11-23',
    houseStyle: group.houseStyle,
    rules: { [rule.id]: { severity, options: group.options } },
  });
  const analyzer = new Analyzer(
    (_what, error) => {
      throw error;
    },
    [rule],
  );
  return runNow(analyzer.analyse(extract(text, copy.format ?? 'plaintext'), settings, testKnowledge(), testNameModel()))
    .findings;
}

function expectFixes(text: string, findings: readonly Finding[], copy: WrongCopy): void {
  const first = findings[0]!;
  const after = (fixes: Finding['fixes']) => applyFixes(text, fixes);
  if (copy.message)
    assert.match(
      first.message,
      copy.message instanceof RegExp ? copy.message : new RegExp(copy.message.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')),
    );
  if (copy.fix !== undefined) assert.equal(after(first.fixes.slice(0, 1)), copy.fix);
  if (copy.fixes)
    assert.deepEqual(
      first.fixes.map((fix) => after([fix])),
      copy.fixes,
    );
  if (copy.titles)
    assert.deepEqual(
      first.fixes.map(({ title }) => title),
      copy.titles,
    );
  if (copy.fixAll !== undefined)
    assert.equal(after(findings.flatMap((finding) => finding.fixes.slice(0, 1))), copy.fixAll);
}
