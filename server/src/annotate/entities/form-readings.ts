import type { Knowledge, NameReading } from '../../knowledge';
import type { Form } from './forms';

/** What the knowledge base has under the forms of an article, each looked up once. */
export class FormReadings {
  readonly #knowledge: Knowledge;
  readonly #language: string;
  readonly #all = new Map<Form, readonly NameReading[]>();
  readonly #fitting = new Map<Form, readonly NameReading[]>();

  constructor(knowledge: Knowledge, language: string) {
    this.#knowledge = knowledge;
    this.#language = language;
  }

  /** Every reading of a form as it is written, or without the article that it may have swallowed; "The Guardian" has its own. */
  all(form: Form): readonly NameReading[] {
    let readings = this.#all.get(form);
    if (!readings) {
      const [text] = form.texts.keys();
      readings = this.#knowledge.readings(text!, this.#language);
      if (readings.length === 0 && form.bare !== text) readings = this.#knowledge.readings(form.bare, this.#language);
      this.#all.set(form, readings);
    }
    return readings;
  }

  /** The readings that name what the form is taken for, a person or something else. */
  fitting(form: Form): readonly NameReading[] {
    let readings = this.#fitting.get(form);
    if (!readings) {
      readings = this.all(form).filter(
        (r) => (r.type === 'person') === form.person && r.kind !== 'demonym' && r.kind !== 'given',
      );
      this.#fitting.set(form, readings);
    }
    return readings;
  }

  /** The only reading, or one far ahead of the others, of a name that is nobody else's part. */
  sure(form: Form): NameReading | null {
    const [first, second] = this.fitting(form);
    if (!first || first.kind === 'metonym' || first.kind === 'surname') return null;
    if (form.person && form.words.length === 1 && first.kind !== 'full') return null;
    return !second || second.entity === first.entity || first.prominence - second.prominence > 0.2 ? first : null;
  }

  /** The country whose people the form names, where it names nothing else. */
  people(form: Form): string | null {
    const readings = form.person ? [] : this.all(form);
    return readings[0] && readings.every(({ kind }) => kind === 'demonym') ? readings[0].entity : null;
  }
}
