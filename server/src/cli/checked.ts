import type { Finding } from '../rules';
import type { Input } from './input';
import { Positions } from './positions';

/** A document with its findings. */
export interface Checked {
  readonly input: Input;
  readonly language: string;
  readonly findings: readonly Finding[];
}

/** The document as `--format json` prints it. */
export function toJson({ input, language, findings }: Checked) {
  const positions = new Positions(input.text);
  return {
    id: input.id,
    uri: input.uri,
    language,
    diagnostics: findings.map(({ start, end, rule, severity, message, related, fixes }) => ({
      start,
      end,
      ...positions.at(start),
      code: rule,
      severity,
      message,
      related: related.map((r) => ({ start: r.start, end: r.end, message: r.message })),
      fixes: fixes.map(({ title, safe, edits }) => ({ title, safe, edits })),
    })),
  };
}
