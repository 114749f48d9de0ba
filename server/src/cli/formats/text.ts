import type { createColors } from 'picocolors';
import type { Finding, Severity } from '../../rules';
import { Positions } from '../positions';
import type { Say } from '../say';
import type { Writer } from './writer';

export type Colors = ReturnType<typeof createColors>;

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** Columns of source shown around a finding. */
const BEFORE = 30;
const WIDTH = 100;

/** For people: a file, its findings with the words concerned underlined, the first fix, and a count. */
export function textWriter(say: Say, colors: Colors): Writer {
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
    const head = `  ${colors.dim(`${line}:${column}`.padEnd(8))}${paint[severity](say(severity).padEnd(8))} ${message}  ${colors.dim(rule)}`;
    const offered = fixes.slice(0, 3).map((fix) => `          ${colors.green('→')} ${fix.title}`);
    return [
      head,
      ...excerpt(positions.line(line), column - 1, finding.end - finding.start, paint[severity], colors),
      ...offered,
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
      const articles = say(documents === 1 ? 'document' : 'documents', { n: documents });
      const total = SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0);
      if (total === 0) return `${colors.green(say('clean', { documents: articles }))}\n`;
      const list = SEVERITIES.filter((s) => counts[s] > 0).map(
        (s) => `${counts[s]} ${say(counts[s] === 1 ? s : `${s}s`)}`,
      );
      const findings = say(total === 1 ? 'finding' : 'findings', { n: total });
      const summary = colors.bold(say('summary', { findings, documents: articles, list: list.join(', ') }));
      return `${summary}\n${fixable > 0 ? `${say('fixable', { n: fixable })}\n` : ''}`;
    },
  };
}

/** The line around the words, cut to a terminal's width, and a row of carets under them. Control characters are shown as spaces. */
function excerpt(
  line: string,
  column: number,
  length: number,
  paint: (text: string) => string,
  colors: Colors,
): string[] {
  const from = column > BEFORE + 10 ? column - BEFORE : 0;
  const shown = line.slice(from, from + WIDTH).replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, ' ');
  const lead = from > 0 ? '…' : '';
  const tail = line.length > from + WIDTH ? '…' : '';
  const carets = Math.max(1, Math.min(length, shown.length - (column - from)));
  return [
    `          ${colors.dim('│')} ${lead}${shown}${tail}`,
    `          ${colors.dim('│')} ${' '.repeat(lead.length + column - from)}${paint('^'.repeat(carets))}`,
  ];
}
