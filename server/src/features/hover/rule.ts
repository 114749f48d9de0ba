import { typeset } from '../../base';
import { type Finding, RULES } from '../../rules';
import type { RulePage } from '../diagnostics';
import { link, plain } from '../markdown';
import type { View } from '../view';

/** The rule behind a squiggle, with its page. */
export function ruleLine(view: View, finding: Finding, rulePage: RulePage): string {
  const page = rulePage(finding.rule);
  const { locale } = view.say;
  const title = typeset(RULES.find(({ id }) => id === finding.rule)?.title[locale] ?? finding.rule, locale);
  return view.say('rule', { link: page ? link(finding.rule, page) : plain(finding.rule), title: plain(title) });
}
