import type { createColors } from 'picocolors';
import type { Finding, Severity } from '../../rules';
import { Positions } from '../positions';
import type { Say } from '../say';
import { excerptOf, wrapped } from './excerpt';
import type { Writer } from './writer';

export type Colors = ReturnType<typeof createColors>;

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** Columns of a page that is no terminal. */
const PAGE = 110;
const MARGIN = ' '.repeat(10);

/**
 * For people: a file, its findings with the words concerned underlined, what can be done, and a count. `columns` is the width of
 * the terminal; where there is none, messages are not broken.
 */
export function textWriter(say: Say, colors: Colors, columns?: number): Writer {
  const width = Math.max(40, columns ?? PAGE);
  const label = Math.max(...SEVERITIES.map((severity) => say(severity).length)) + 1;
  /** Columns that stand before a message: its place and its severity. */
  const head = MARGIN.length + label;
  const paint: Record<Severity, (text: string) => string> = {
    error: colors.red,
    warning: colors.yellow,
    information: colors.blue,
    hint: colors.gray,
  };
  const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  let documents = 0;
  let fixable = 0;

  const show = (finding: Finding, positions: Positions): string => {
    const { line, column } = positions.at(finding.start);
    const { severity, message, rule, fixes } = finding;
    counts[severity]++;
    if (fixes.some((fix) => fix.safe)) fixable++;
    const place = colors.dim(`${line}:${column}`.padEnd(8));
    const words = `${message}  ${rule}`;
    const [first = '', ...rest] = columns === undefined ? [words] : wrapped(words, Math.max(30, width - head));
    const lines = [
      `  ${place}${paint[severity](say(severity).padEnd(label))}${first}`,
      ...rest.map((more) => ' '.repeat(head) + more),
    ];
    const last = lines.at(-1)!;
    lines[lines.length - 1] = last.slice(0, last.length - rule.length) + colors.dim(rule);
    const shown = excerptOf(positions.line(line), column - 1, finding.end - finding.start, width - MARGIN.length - 3);
    return [
      ...lines,
      `${MARGIN}${colors.dim('│')} ${shown.text}`,
      `${MARGIN}${colors.dim('│')} ${' '.repeat(shown.indent)}${paint[severity]('^'.repeat(shown.width))}`,
      ...fixes.slice(0, 3).map(({ title }) => `${MARGIN}${colors.green('→')} ${title}`),
    ].join('\n');
  };

  return {
    document({ input, findings }) {
      documents++;
      if (findings.length === 0) return '';
      const positions = new Positions(input.text);
      return `${colors.underline(String(input.id ?? ''))}\n${findings.map((f) => show(f, positions)).join('\n')}\n\n`;
    },
    end() {
      if (documents === 0) return '';
      const articles = say(documents === 1 ? 'document' : 'documents', { n: documents });
      const total = SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0);
      if (total === 0) return `${colors.green(say('clean', { documents: articles }))}\n`;
      const list = SEVERITIES.filter((s) => counts[s] > 0).map(
        (s) => `${counts[s]} ${say(counts[s] === 1 ? s : `${s}s`)}`,
      );
      const findings = say(total === 1 ? 'finding' : 'findings', { n: total });
      const summary = colors.bold(say('summary', { findings, documents: articles, list: list.join(', ') }));
      return `${summary}\n${fixable > 0 ? `${say(fixable === 1 ? 'fixableOne' : 'fixable', { n: fixable })}\n` : ''}`;
    },
  };
}
