import { type FailureListener, runNow, type Steps } from '../base';
import { extract, extractSteps, type Format, type ProseDocument, SourceText, sourceOf } from '../text';

/** The prose of one source: read a step at a time for those who can wait, and at once as soon as somebody cannot. */
export class Reading {
  readonly text: SourceText;
  readonly format: Format;
  #prose: ProseDocument | null;
  readonly #steps: Steps<ProseDocument> | null;

  private constructor(
    text: SourceText,
    format: Format,
    prose: ProseDocument | null,
    steps: Steps<ProseDocument> | null,
  ) {
    this.text = text;
    this.format = format;
    this.#prose = prose;
    this.#steps = steps;
  }

  /** Of a source that is yet to be read: nothing is done before it is asked for. */
  static of(source: string | SourceText, format: Format, onFailure: FailureListener): Reading {
    const text = typeof source === 'string' ? SourceText.of(source) : source;
    return new Reading(text, format, null, readAny(text, format, onFailure));
  }

  static done(prose: ProseDocument): Reading {
    return new Reading(sourceOf(prose), prose.format, prose, null);
  }

  get source(): string {
    return this.text.whole;
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
function* readAny(source: SourceText, format: Format, onFailure: FailureListener): Steps<ProseDocument> {
  for (const as of [format, 'plaintext'] as const) {
    try {
      return yield* extractSteps(source, as);
    } catch (error) {
      onFailure(`reading as ${as}`, error);
    }
  }
  return extract('', format);
}
