import type { Knowledge, KnownEntity } from '../../knowledge';
import type { Language } from '../../languages';

/** Where an article is set, by what its names tell whichever of their readings is meant. */
export class Setting {
  readonly #knowledge: Knowledge;
  /** By cluster: what it is, lies in or holds an office of, as far as it can be nothing else. */
  readonly #told: readonly ReadonlySet<string>[];
  /** How many of the article's clusters tell each of these. */
  readonly #counts = new Map<string, number>();
  /** Those of them that are countries. */
  readonly #countries: readonly string[];
  readonly #homes = new Set<string>();

  /** `readings` has, for each cluster, the records that it may be. */
  constructor(readings: readonly (readonly KnownEntity[])[], knowledge: Knowledge, { reference }: Language) {
    this.#knowledge = knowledge;
    this.#told = readings.map(toldByAll);
    for (const told of this.#told) for (const id of told) this.#counts.set(id, (this.#counts.get(id) ?? 0) + 1);
    this.#countries = [...this.#counts.keys()].filter((id) => knowledge.entity(id)?.country !== undefined);
    for (const code of reference.placing.homes) this.#homes.add(code);
    const country = this.#mostTold();
    if (country) this.#homes.add(country);
  }

  /** True where another of the article's names than this cluster tells one of these. */
  holds(ids: readonly string[], cluster: number): boolean {
    const own = this.#told[cluster]!;
    return ids.some((id) => (this.#counts.get(id) ?? 0) > (own.has(id) ? 1 : 0));
  }

  /** True for what lies in the country that the article speaks of most, or from which copy in its language comes. */
  isAtHome({ country, within }: KnownEntity): boolean {
    const outermost = within.at(-1);
    const own = country ?? (outermost === undefined ? undefined : this.#knowledge.entity(outermost)?.country);
    return own !== undefined && this.#homes.has(own);
  }

  /** True for a body of one country where the rest of the article tells twice as much of another. */
  isElsewhere({ type, within }: KnownEntity, cluster: number): boolean {
    const country = within.at(-1);
    if (type !== 'organization' || country === undefined) return false;
    const told = (id: string) => (this.#counts.get(id) ?? 0) - (this.#told[cluster]!.has(id) ? 1 : 0);
    const own = told(country);
    return this.#countries.some((id) => told(id) > 2 * own);
  }

  /** The country that more names tell than any other, two at least. */
  #mostTold(): string | null {
    let best: string | null = null;
    let most = 1;
    let next = 1;
    for (const id of this.#countries) {
      const count = this.#counts.get(id)!;
      if (count < most) continue;
      next = most;
      most = count;
      best = this.#knowledge.entity(id)!.country!;
    }
    return most > next ? best : null;
  }
}

/** What records have in common: the one that there is, and what all of them lie in or belong to. */
function toldByAll([first, ...others]: readonly KnownEntity[]): ReadonlySet<string> {
  if (!first) return new Set();
  return new Set(surroundings(first).filter((id) => others.every((other) => surroundings(other).includes(id))));
}

const surroundings = ({ id, within, roles }: KnownEntity): readonly string[] => [
  id,
  ...within,
  ...roles.flatMap(({ of }) => of ?? []),
];
