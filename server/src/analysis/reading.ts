import { type FailureListener, runNow, type Steps } from '../base';
import { extract, extractSteps, type Format, type ProseDocument } from '../text';

/** The prose of one source: read a step at a time for those who can wait, and at once as soon as somebody cannot. */
export class Reading {
  readonly source: string;
  readonly format: Format;
  #prose: ProseDocument | null;
  readonly #steps: Steps<ProseDocument> | null;

  private constructor(source: string, format: Format, prose: ProseDocument | null, steps: Steps<ProseDocument> | null) {
    this.source = source;
    this.format = format;
    this.#prose = prose;
    this.#steps = steps;
  }

  /** Of a source that is yet to be read: nothing is done before it is asked for. */
  static of(source: string, format: Format, onFailure: FailureListener): Reading {
    return new Reading(source, format, null, readAny(source, format, onFailure));
  }

  static done(prose: ProseDocument): Reading {
    return new Reading(prose.source, prose.format, prose, null);
  }

  get isDone(): boolean {
    return this.#prose !== null;
  }

  /** The prose, at once. */
  get prose(): ProseDocument {
    return this.#prose ?? runNow(this.inTurns());
  }

  /** The prose; several may go through it at a time, each goes on from where the others are. */
  *inTurns(): Steps<ProseDocument> {
    for (;;) {
      if (this.#prose) return this.#prose;
      const step = this.#steps!.next();
      if (step.done) this.#prose = step.value;
      else yield;
    }
  }
}

/** The prose under the format, else as plain text, else nothing. */
function* readAny(source: string, format: Format, onFailure: FailureListener): Steps<ProseDocument> {
  for (const as of [format, 'plaintext'] as const) {
    try {
      return yield* extractSteps(source, as);
    } catch (error) {
      onFailure(`reading as ${as}`, error);
    }
  }
  return extract('', format);
}
