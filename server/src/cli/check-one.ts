import type { Finding } from '../rules';
import type { Input } from './input';
import { Positions } from './positions';
import type { Session } from './session';

/** What came of checking one document. Plain data: it crosses from one thread to another. */
export interface Outcome {
  /** Null where the document could not be checked. */
  readonly language: string | null;
  readonly findings: readonly Finding[];
  /** What to tell the user of, in order, besides the findings. */
  readonly complaints: readonly string[];
  /** Something was wrong with the document or with what it is checked under: the run ends with 2. */
  readonly failed: boolean;
}

/** Checks a document. Never rejects: what goes wrong is said of that document, and the others are done. */
export async function checkOne(input: Input, session: Session): Promise<Outcome> {
  const name = String(input.id ?? '');
  try {
    const snapshot = await session.open(input);
    const { article, findings, problems } = snapshot.analyseNow();
    const positions = new Positions(input.text);
    const complaints = problems.map(({ span, message }) =>
      session.say('config', {
        path: name,
        line: positions.at(span.start).line,
        problem: message[session.locale],
      }),
    );
    return { language: article.language.id, findings, complaints, failed: session.failed };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      language: null,
      findings: [],
      complaints: [session.say('cannotRead', { path: name, reason })],
      failed: true,
    };
  }
}
