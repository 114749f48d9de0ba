import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import { type Span, typeset } from '../base';
import type { Finding, Severity } from '../rules';
import { SOURCE } from './offers';
import type { View } from './view';

/** Where the page of a rule is; null where there is none to open. */
export type RulePage = (rule: string) => string | null;

export interface DiagnosticOptions {
  readonly rulePage: RulePage;
  /** Whether the client shows related places. */
  readonly related: boolean;
}

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** As many findings of one document are reported, the gravest: editors show no more, and a list of ten thousand helps nobody. */
const MOST = 999;

const BY_WEIGHT: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** The findings that are reported, in order of place, and those left out. */
function reported({ analysis: { findings } }: View): {
  readonly shown: readonly Finding[];
  readonly hidden: readonly Finding[];
} {
  if (findings.length <= MOST) return { shown: findings, hidden: [] };
  const left = new Map<Severity, number>();
  let room = MOST;
  for (const severity of BY_WEIGHT) {
    const some = Math.min(
      room,
      findings.reduce((n, finding) => n + Number(finding.severity === severity), 0),
    );
    left.set(severity, some);
    room -= some;
  }
  const shown: Finding[] = [];
  const hidden: Finding[] = [];
  for (const finding of findings) {
    const more = left.get(finding.severity)!;
    left.set(finding.severity, more - 1);
    (more > 0 ? shown : hidden).push(finding);
  }
  return { shown, hidden };
}

/**
 * Everything to report of a document: what could not be read, then the findings, in order of place. Where they are too many, the
 * least grave are left out, and where the first of those stands it is said how many they are.
 */
export function diagnostics(view: View, options: DiagnosticOptions): Diagnostic[] {
  const { shown, hidden } = reported(view);
  const unread = view.analysis.problems.map(
    ({ span, message }): Diagnostic => ({
      range: view.lines.rangeOf(span),
      severity: DiagnosticSeverity.Warning,
      source: SOURCE,
      message: typeset(message[view.say.locale], view.say.locale),
    }),
  );
  const [first] = hidden;
  if (first)
    unread.push({
      range: view.lines.rangeOf(first),
      severity: DiagnosticSeverity.Information,
      source: SOURCE,
      message: view.say('notShown', { n: hidden.length }),
    });
  return [...unread, ...shown.map((finding) => diagnosticOf(view, finding, options))];
}

export function diagnosticOf(view: View, finding: Finding, { rulePage, related }: DiagnosticOptions): Diagnostic {
  const href = rulePage(finding.rule);
  return {
    range: view.lines.rangeOf(finding),
    severity: SEVERITY[finding.severity],
    source: SOURCE,
    code: finding.rule,
    ...(href && { codeDescription: { href } }),
    message: finding.message,
    ...(related &&
      finding.related.length > 0 && {
        relatedInformation: finding.related.map((r) => ({
          location: { uri: view.uri, range: view.lines.rangeOf(r) },
          message: r.message,
        })),
      }),
  };
}

/**
 * A name for what `diagnostics` gives, without building it: equal where the reports are equal, so that a client which has seen it
 * need not be sent it again. It holds for any version of the document, and for one that was closed and opened again.
 */
export function diagnosticsId(view: View): string {
  const { shown, hidden } = reported(view);
  const hash = new Fingerprint();
  // Thousands of them, at every keystroke: no range is made of any.
  const offset = (at: number) => {
    const line = view.lines.lineAt(at);
    hash.number(line).number(at - view.lines.startOf(line));
  };
  const place = ({ start, end }: Span) => {
    offset(start);
    offset(end);
  };
  for (const problem of view.analysis.problems) {
    place(problem.span);
    hash.string(problem.message[view.say.locale]);
  }
  if (hidden[0]) place(hidden[0]);
  hash.number(hidden.length);
  for (const finding of shown) {
    place(finding);
    hash.string(finding.rule).string(finding.severity).string(finding.message);
    for (const related of finding.related) {
      place(related);
      hash.string(related.message);
    }
  }
  return hash.toString();
}

/** Hashes of texts lately met with: of one version's messages, nearly all are the next version's too. */
const hashes = new Map<string, readonly [number, number]>();
const MOST_HASHES = 10_000;

/** Two 32-bit FNV-1a hashes side by side, the second of the mixed units. */
class Fingerprint {
  #a = 0x811c9dc5;
  #b = 0x01000193;

  number(value: number): this {
    this.#a = Math.imul(this.#a ^ value, 0x01000193);
    this.#b = Math.imul(this.#b ^ (value + 0x9e3779b9), 0x85ebca6b);
    this.#b ^= this.#b >>> 13;
    return this;
  }

  string(text: string): this {
    let known = hashes.get(text);
    if (!known) {
      const own = new Fingerprint();
      for (let i = 0; i < text.length; i++) own.number(text.charCodeAt(i));
      known = [own.#a, own.#b];
      if (hashes.size >= MOST_HASHES) hashes.clear();
      hashes.set(text, known);
    }
    return this.number(known[0]).number(known[1]);
  }

  toString(): string {
    return (this.#a >>> 0).toString(36) + (this.#b >>> 0).toString(36).padStart(7, '0');
  }
}
