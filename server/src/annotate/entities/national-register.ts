import type { Knowledge, KnownEntity } from '../../knowledge';
import { nationalitiesIn } from './nationals';

/** Of which people somebody is, as the article says and as the knowledge base has it. Countries are entity ids. */
export class NationalRegister {
  readonly #knowledge: Knowledge;
  readonly #language: string;
  readonly #byCountry = new Map<string, Set<number>>();
  readonly #told = new Set<number>();

  constructor(knowledge: Knowledge, language: string) {
    this.#knowledge = knowledge;
    this.#language = language;
  }

  /** What the words beside a name say, which may be of a town or a body as well. */
  give(cluster: number, country: string): void {
    if (this.#knowledge.entity(country)?.country === undefined) return;
    this.#byCountry.set(country, (this.#byCountry.get(country) ?? new Set()).add(cluster));
    this.#told.add(cluster);
  }

  /** What a known person's description says ("American skier"), and whose offices they have held. */
  know(cluster: number, { description, roles }: KnownEntity): void {
    for (const country of nationalitiesIn(description[this.#language] ?? '', this.#knowledge, this.#language))
      this.give(cluster, country);
    for (const { of } of roles) if (of) this.give(cluster, of);
  }

  /** The clusters of a people. */
  of(country: string): readonly number[] {
    return [...(this.#byCountry.get(country) ?? [])];
  }

  /** Whether anything says of which people somebody is. */
  has(cluster: number): boolean {
    return this.#told.has(cluster);
  }
}
