import type { Analysis } from '../../analysis';
import type { Severity } from '../../rules';
import type { Checked } from '../checked';
import { type CheckFormat, type WriterOptions, writerFor } from '../formats';
import { type Input, isUnreadable, type Unreadable } from '../input';
import { Positions } from '../positions';
import type { Session } from '../session';

export interface CheckOptions {
  readonly format: CheckFormat;
  /** The least severity that makes the run end with 1. */
  readonly failOn: Severity | 'never';
}

const RANK: Readonly<Record<Severity | 'never', number>> = { never: 4, error: 3, warning: 2, information: 1, hint: 0 };

/** Complains of what could not be read in a document. */
function tell(input: Input, problems: Analysis['problems'], session: Session): void {
  if (problems.length === 0) return;
  const positions = new Positions(input.text);
  for (const { span, message } of problems) {
    const { line } = positions.at(span.start);
    session.complain(session.say('config', { path: String(input.id ?? ''), line, problem: message[session.locale] }));
  }
}

/** Checks every input and prints what is found; gives the exit code. */
export async function check(
  inputs: AsyncIterable<Input | Unreadable>,
  session: Session,
  { format, failOn }: CheckOptions,
  look: WriterOptions,
  print: (text: string) => Promise<void> | void,
): Promise<number> {
  const writer = writerFor(format, look);
  let worst = -1;
  for await (const input of inputs) {
    if (isUnreadable(input)) {
      session.failed = true;
      session.complain(input.error);
      if (format === 'jsonl') await print(`${JSON.stringify({ id: input.id, error: input.error })}\n`);
      continue;
    }
    const snapshot = await session.open(input);
    const { article, findings, problems } = snapshot.analyseNow();
    tell(input, problems, session);
    const checked: Checked = { input, language: article.language.id, findings };
    for (const finding of findings) worst = Math.max(worst, RANK[finding.severity]);
    await print(writer.document(checked));
  }
  await print(writer.end());
  if (session.failed) return 2;
  return worst >= RANK[failOn] ? 1 : 0;
}
