import type { IsoDate } from '../../base';
import type { Knowledge, KnownEntity } from '../../knowledge';
import type { RolePhrase } from './types';

/** A role that the article gives to a cluster. */
interface Given {
  readonly cluster: number;
  readonly phrase: RolePhrase;
  readonly of: string | null;
}

/** Who holds which role, as the article says and as the knowledge base knows on the article's date. */
export class RoleRegister {
  readonly #byNoun = new Map<string, Given[]>();
  readonly #byOffice = new Map<string, number>();
  /** What the people who hold an office hold it at, each with its cluster. */
  readonly #seats = new Map<string, readonly [of: string, cluster: number]>();
  /** By title: the only one of the article's people who holds an office of that title. */
  readonly #byTitle = new Map<string, number | null>();

  /** A role that the article gives to a cluster; `of` is what it is a role of, as a key. */
  give(cluster: number, phrase: RolePhrase, of: string | null): void {
    for (const key of new Set([...keysOf(phrase), ...shortNouns(phrase.noun)])) {
      const list = this.#byNoun.get(key);
      const given = { cluster, phrase, of };
      if (list) list.push(given);
      else this.#byNoun.set(key, [given]);
    }
  }

  /** The offices that a known person, who is in the article, holds on its date. */
  know(cluster: number, known: KnownEntity, knowledge: Knowledge, date: IsoDate | null): void {
    if (!date) return;
    for (const role of known.roles) {
      if (!role.office || this.#byOffice.has(role.office)) continue;
      if (knowledge.holders(role.office, date)?.some((holder) => holder.id === known.id))
        this.#byOffice.set(role.office, cluster);
      if (role.of && this.#byOffice.get(role.office) === cluster) this.#seats.set(role.office, [role.of, cluster]);
    }
  }

  /** The clusters that a bare role can mean, as the article uses them, without repeats. */
  candidates(phrase: RolePhrase, of: string | null): readonly number[] {
    const found = new Set<number>();
    for (const key of keysOf(phrase)) {
      for (const given of this.#byNoun.get(key) ?? []) {
        if (phrase.former !== given.phrase.former) continue;
        const bothOwned = of !== null && given.of !== null;
        if (bothOwned && of !== given.of && !(phrase.knownOf && phrase.knownOf === given.phrase.knownOf)) continue;
        found.add(given.cluster);
      }
    }
    return [...found];
  }

  /** Who of the article's people holds the office that the words mean, as the knowledge base has it. */
  holder(phrase: RolePhrase, knowledge: Knowledge, language: string): number | null {
    if (phrase.former) return null;
    if (!phrase.knownOf) return phrase.of || !phrase.office ? null : this.#titled(phrase.noun, knowledge, language);
    for (const office of knowledge.offices(phrase.knownOf, phrase.noun, language)) {
      const cluster = this.#byOffice.get(office);
      if (cluster !== undefined) return cluster;
    }
    return null;
  }

  /** « Le chef de l’État » where one of the article's people is one; "the president" alone may be a club's. */
  #titled(title: string, knowledge: Knowledge, language: string): number | null {
    if (!title.includes(' ')) return null;
    let only = this.#byTitle.get(title);
    if (only === undefined) {
      const holders = new Set<number>();
      for (const [office, [of, cluster]] of this.#seats)
        if (knowledge.offices(of, title, language).includes(office)) holders.add(cluster);
      const [first = null] = holders;
      only = holders.size === 1 ? first : null;
      this.#byTitle.set(title, only);
    }
    return only;
  }
}

const keysOf = (phrase: RolePhrase): readonly string[] =>
  phrase.office ? [`office ${phrase.office}`, phrase.noun] : [phrase.noun];

/** « La ministre » takes up « la ministre de la Santé », and "the minister" "the health minister". */
const shortNouns = (noun: string): readonly string[] => {
  const words = noun.split(' ');
  return [words[0]!, words.at(-1)!];
};
