import { writeFile } from 'node:fs/promises';
import { createTwoFilesPatch } from 'diff';
import { applyFixes, compatibleFixes, type Finding } from '../../rules';
import { type Input, isUnreadable, type Unreadable } from '../input';
import type { Session } from '../session';

export interface FixOptions {
  readonly dryRun: boolean;
  /** Rule ids; none means every rule. A rule that is named has its first fix applied even where that is not a safe one. */
  readonly rules: readonly string[];
}

/** Rounds of fixing: a fix may make room for another, and one that was in another's way is made in the next round. */
const ROUNDS = 5;

/** Applies fixes to every input, in place, or prints a diff; standard input goes to standard output. Gives the exit code. */
export async function fix(
  inputs: AsyncIterable<Input | Unreadable>,
  session: Session,
  options: FixOptions,
  print: (text: string) => Promise<void> | void,
): Promise<number> {
  let total = 0;
  for await (const input of inputs) {
    if (isUnreadable(input)) {
      session.failed = true;
      session.complain(input.error);
      continue;
    }
    const { text, count } = await fixed(input, session, options);
    total += count;
    if (options.dryRun) await print(count > 0 ? patch(input, text) : '');
    else if (input.path === null) await print(text);
    else if (count > 0) await write(input.path, text, count, session);
  }
  if (total === 0) session.complain(session.say('nothingToFix'));
  return session.failed ? 2 : 0;
}

async function fixed(input: Input, session: Session, { rules }: FixOptions): Promise<{ text: string; count: number }> {
  let { text } = input;
  let count = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const snapshot = await session.open({ ...input, text });
    const fixes = compatibleFixes(snapshot.analyseNow().findings.flatMap((finding) => chosen(finding, rules)));
    if (fixes.length === 0) break;
    text = applyFixes(text, fixes);
    count += fixes.length;
  }
  return { text, count };
}

function chosen({ rule, fixes }: Finding, rules: readonly string[]) {
  if (rules.includes(rule)) return fixes.slice(0, 1);
  return rules.length > 0 ? [] : fixes.filter((f) => f.safe).slice(0, 1);
}

const patch = (input: Input, text: string) => {
  const name = String(input.id ?? '-');
  return createTwoFilesPatch(name, name, input.text, text, undefined, undefined, { context: 2 });
};

async function write(path: string, text: string, count: number, session: Session): Promise<void> {
  try {
    await writeFile(path, text);
    session.complain(session.say(count === 1 ? 'fixedOne' : 'fixed', { path, n: count }));
  } catch (error) {
    session.failed = true;
    session.complain(session.say('cannotWrite', { path, reason: (error as Error).message }));
  }
}
