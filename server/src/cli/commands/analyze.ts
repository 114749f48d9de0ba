import { analyzedJson } from '../analyzed';
import { type Input, isUnreadable, type Unreadable } from '../input';
import type { Session } from '../session';

/** Prints what the annotators see in every input; gives the exit code. */
export async function analyze(
  inputs: AsyncIterable<Input | Unreadable>,
  session: Session,
  format: 'json' | 'jsonl',
  print: (text: string) => Promise<void> | void,
): Promise<number> {
  let first = true;
  const put = (value: unknown) => {
    const lead = format === 'jsonl' ? '' : first ? '[\n' : ',\n';
    first = false;
    return print(lead + JSON.stringify(value) + (format === 'jsonl' ? '\n' : ''));
  };
  for await (const input of inputs) {
    if (isUnreadable(input)) {
      session.failed = true;
      session.complain(input.error);
      if (format === 'jsonl') await put({ id: input.id, error: input.error });
      continue;
    }
    const snapshot = await session.open(input);
    await put(analyzedJson(input, snapshot.analyseNow().article));
  }
  if (format === 'json') await print(first ? '[]\n' : '\n]\n');
  return session.failed ? 2 : 0;
}
