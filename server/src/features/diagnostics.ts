import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
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

/** Everything to report of a document: what could not be read, then the findings, in order of place. */
export function diagnostics(view: View, options: DiagnosticOptions): Diagnostic[] {
  const unread = view.analysis.problems.map(
    ({ span, message }): Diagnostic => ({
      range: view.lines.rangeOf(span),
      severity: DiagnosticSeverity.Warning,
      source: SOURCE,
      message: message[view.say.locale],
    }),
  );
  return [...unread, ...view.analysis.findings.map((finding) => diagnosticOf(view, finding, options))];
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
  const hash = new Fingerprint();
  const place = (s: { start: number; end: number }) => {
    const { start, end } = view.lines.rangeOf(s);
    hash.number(start.line).number(start.character).number(end.line).number(end.character);
  };
  for (const problem of view.analysis.problems) {
    place(problem.span);
    hash.string(problem.message[view.say.locale]);
  }
  for (const finding of view.analysis.findings) {
    place(finding);
    hash.string(finding.rule).string(finding.severity).string(finding.message);
    for (const related of finding.related) {
      place(related);
      hash.string(related.message);
    }
  }
  return hash.toString();
}

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
    for (let i = 0; i < text.length; i++) this.number(text.charCodeAt(i));
    return this.number(0x1f);
  }

  toString(): string {
    return (this.#a >>> 0).toString(36) + (this.#b >>> 0).toString(36).padStart(7, '0');
  }
}
