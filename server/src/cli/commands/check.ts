import type { Severity } from '../../rules';
import { type CheckFormat, type WriterOptions, writerFor } from '../formats';
import { isUnreadable } from '../input';
import type { Result } from '../outcomes';

export interface CheckOptions {
  readonly format: CheckFormat;
  /** The least severity that makes the run end with 1. */
  readonly failOn: Severity | 'never';
}

const RANK: Readonly<Record<Severity | 'never', number>> = { never: 4, error: 3, warning: 2, information: 1, hint: 0 };

/** Where a run writes: findings, and what else the user is told. */
export interface CheckOutput {
  readonly print: (text: string) => Promise<void> | void;
  readonly complain: (line: string) => void;
}

/** Prints what was found in every document, in order; gives the exit code. */
export async function check(
  results: AsyncIterable<Result>,
  { format, failOn }: CheckOptions,
  look: WriterOptions,
  { print, complain }: CheckOutput,
): Promise<number> {
  const writer = writerFor(format, look);
  let worst = -1;
  let failed = false;
  for await (const result of results) {
    if (isUnreadable(result)) {
      failed = true;
      complain(result.error);
      if (format === 'jsonl') await print(`${JSON.stringify({ id: result.id, error: result.error })}\n`);
      continue;
    }
    const { input, outcome } = result;
    failed ||= outcome.failed;
    for (const line of outcome.complaints) complain(line);
    for (const finding of outcome.findings) worst = Math.max(worst, RANK[finding.severity]);
    if (outcome.language === null && format === 'jsonl')
      await print(`${JSON.stringify({ id: input.id, error: outcome.complaints.at(-1) ?? '' })}\n`);
    if (outcome.language !== null)
      await print(writer.document({ input, language: outcome.language, findings: outcome.findings }));
  }
  await print(writer.end());
  if (failed) return 2;
  return worst >= RANK[failOn] ? 1 : 0;
}
