import type { IsoDate } from '../../base';
import { firstDay, type Knowledge, type KnownEntity, type Role, rolesOn } from '../../knowledge';
import type { Language } from '../../languages';
import { CROWD } from './lists';
import type { RolePhrase } from './types';

/** A role that the article gives to a cluster. */
interface Given {
  readonly phrase: RolePhrase;
  /** What it is a role of, as a key. */
  readonly of: string | null;
}

/** Roles by the cluster they are given to. */
type Holders = Map<number, Given[]>;

/** Who holds which role, as the article says and as the knowledge base knows on the article's date. */
export class RoleRegister {
  readonly #knowledge: Knowledge;
  readonly #language: Language;
  readonly #byNoun = new Map<string, Holders>();
  /** Those to whom the article gives any. */
  readonly #given = new Set<number>();
  readonly #byOffice = new Map<string, number>();
  /** Offices that more than one of an undated article's people have held. */
  readonly #contested = new Set<string>();
  /** What the people who hold an office hold it at, each with its cluster. */
  readonly #seats = new Map<string, readonly [of: string, cluster: number]>();
  /** What the known people of the article hold, or have held, offices at. */
  readonly #owners = new Map<number, ReadonlySet<string>>();
  /** By the noun of an office, those of the article's people who are known to hold it, or without a date ever to have held it. */
  readonly #byKnownNoun = new Map<string, Set<number>>();
  /** By title: the only one of the article's people who holds an office of that title. */
  readonly #byTitle = new Map<string, number | null>();

  constructor(knowledge: Knowledge, language: Language) {
    this.#knowledge = knowledge;
    this.#language = language;
  }

  /** A role that the article gives to a cluster; `of` is what it is a role of, as a key. */
  give(cluster: number, phrase: RolePhrase, of: string | null): void {
    this.#given.add(cluster);
    for (const key of new Set([...keysOf(phrase), ...shortNouns(phrase.noun)])) {
      const holders: Holders = this.#byNoun.get(key) ?? new Map();
      this.#byNoun.set(key, holders);
      const own = holders.get(cluster);
      if (!own) holders.set(cluster, [{ phrase, of }]);
      else if (!own.some((other) => other.of === of && saysTheSame(other.phrase, phrase))) own.push({ phrase, of });
    }
  }

  /** The offices that a known person, who is in the article, holds on its date; past what is known, those not given up since. */
  know(cluster: number, known: KnownEntity, date: IsoDate | null): void {
    if (known.roles.length > 0) this.#owners.set(cluster, new Set(known.roles.flatMap(({ of }) => of ?? [])));
    for (const role of mayHold(known, date)) {
      for (const noun of shortNouns(role.title[this.#language.id]?.toLowerCase() ?? ''))
        this.#byKnownNoun.set(noun, (this.#byKnownNoun.get(noun) ?? new Set()).add(cluster));
    }
    for (const role of date ? known.roles : lastOf(known.roles)) {
      if (!role.office || !this.#mayHold(role, known, cluster, date)) continue;
      this.#byOffice.set(role.office, cluster);
      if (role.of) this.#seats.set(role.office, [role.of, cluster]);
    }
  }

  /** Whether an office is somebody's on the date, and nobody's yet; without a date, whether nobody else of the article ever held it. */
  #mayHold({ office, ...role }: Role, known: KnownEntity, cluster: number, date: IsoDate | null): boolean {
    const other = this.#byOffice.get(office!);
    if (!date) {
      if (other !== undefined && other !== cluster) this.#contested.add(office!);
      if (this.#contested.has(office!)) {
        this.#byOffice.delete(office!);
        this.#seats.delete(office!);
      }
      return !this.#contested.has(office!);
    }
    if (other !== undefined) return false;
    const holders = this.#knowledge.holders(office!, date);
    return holders ? holders.some((holder) => holder.id === known.id) : isOpenOn(role, date);
  }

  /**
   * The clusters that a role can mean, as the article uses them, without repeats: those to whom the article gives it at that very
   * body, and those whose body it leaves open. Where very many people have the role, only those spoken of last can be meant.
   */
  candidates(phrase: RolePhrase, of: string | null, recent: readonly number[]) {
    const found = new Set<number>();
    for (const key of keysOf(phrase)) this.#gather(key, phrase, of, recent, found);
    const isGiven = (cluster: number) =>
      of !== null &&
      keysOf(phrase).some((key) =>
        this.#byNoun
          .get(key)
          ?.get(cluster)
          ?.some((own) => own.of === of),
      );
    const given = [...found].filter(isGiven);
    const [seated, ...others] = this.#seated(phrase, of);
    if (given.length === 0 && seated !== undefined && others.length === 0) found.add(seated);
    return { given, open: [...found].filter((cluster) => !given.includes(cluster)) };
  }

  /** Whom "the MP for Halifax" may mean of those of whom the article gives the party alone, and the other way round. */
  #seated(phrase: RolePhrase, of: string | null): readonly number[] {
    if (of === null || !this.#language.reference.members.has(phrase.noun)) return [];
    const isBody = (id: string | null) => id !== null && this.#knowledge.entity(id)?.type === 'organization';
    return [...(this.#byNoun.get(phrase.noun) ?? [])].flatMap(([cluster, own]) =>
      own.every((given) => given.of !== null && isBody(given.phrase.knownOf) !== isBody(phrase.knownOf)) ? cluster : [],
    );
  }

  /** The clusters whose role is a narrower one: "the player" for the striker. */
  narrower(phrase: RolePhrase, of: string | null, recent: readonly number[]): readonly number[] {
    const found = new Set<number>();
    for (const noun of this.#language.reference.narrower.get(phrase.noun) ?? [])
      this.#gather(noun, phrase, of, recent, found);
    return [...found];
  }

  /** True where somebody has a role, by the article or as known, and none that a noun could mean: a sheriff is no "suspect". */
  hasOther(cluster: number, noun: string): boolean {
    const { narrower } = this.#language.reference;
    const fits = [noun, ...(narrower.get(noun) ?? [])].some(
      (own) => this.#byNoun.get(own)?.has(cluster) || this.#byKnownNoun.get(own)?.has(cluster),
    );
    return !fits && (this.#given.has(cluster) || this.#owners.has(cluster));
  }

  #gather(key: string, phrase: RolePhrase, of: string | null, recent: readonly number[], found: Set<number>): void {
    const holders = this.#byNoun.get(key);
    if (!holders) return;
    for (const cluster of holders.size > CROWD ? recent : holders.keys())
      if (
        this.#mayBeOf(cluster, phrase, of) &&
        holders
          .get(cluster)
          ?.some((given) => this.#canMean(phrase, of, given) && !this.#isOfBody(phrase, of, given, cluster))
      )
        found.add(cluster);
  }

  /** « Le chef de la diplomatie américaine » is no minister who is known to be another country's. */
  #mayBeOf(cluster: number, { knownOf }: RolePhrase, of: string | null): boolean {
    const owners = this.#owners.get(cluster);
    return !knownOf || of !== knownOf || !owners || !this.#isState(knownOf) || owners.has(knownOf);
  }

  /** "The senate president" is not President Tinubu, who is known to be a country's. */
  #isOfBody({ owned }: RolePhrase, of: string | null, given: Given, cluster: number): boolean {
    const isKnown = () => [...(this.#owners.get(cluster) ?? [])].some(this.#isState);
    return owned && of === null && !given.phrase.owned && given.phrase.office !== null && isKnown();
  }

  #canMean(phrase: RolePhrase, of: string | null, given: Given): boolean {
    const { phrase: own } = given;
    // "The nurse" is a former nurse as well; "the president" is no former president.
    if (phrase.former !== own.former && (phrase.former || phrase.office)) return false;
    if (of !== null && given.of !== null) return of === given.of;
    // "The Welsh Secretary" is another than the Home Secretary; « le ministre français » may be the one of the budget.
    if (phrase.knownOf && phrase.noun !== own.noun && !this.#isState(phrase.knownOf)) return false;
    // « Le président du club » and « le chef de l'État » are two.
    const state = own.knownOf !== null && this.#isState(own.knownOf);
    if (this.#isOfState(phrase) && phrase.noun !== own.noun) return state || !own.owned;
    if (this.#isOfState(own) && phrase.noun !== own.noun) return !phrase.owned;
    return !(phrase.owned && of === null && state);
  }

  #isOfState = ({ noun }: RolePhrase): boolean => this.#language.reference.stateTitles.has(noun);

  #isState = (id: string): boolean => this.#knowledge.entity(id)?.country !== undefined;

  /** Who of the article's people holds the office that the words mean, as the knowledge base has it. */
  holder(phrase: RolePhrase): number | null {
    if (phrase.former) return null;
    if (!phrase.knownOf) return phrase.owned || !phrase.office ? null : this.#titled(phrase.noun);
    const { narrower } = this.#language.reference;
    const held = new Set<number>();
    for (const title of [phrase.noun, ...(narrower.get(phrase.noun) ?? [])]) {
      for (const office of this.#knowledge.offices(phrase.knownOf, title, this.#language.id)) {
        const cluster = this.#byOffice.get(office);
        if (cluster !== undefined) held.add(cluster);
      }
      if (title === phrase.noun && held.size > 0) break;
    }
    const [only = null] = held;
    return held.size === 1 || !narrower.has(phrase.noun) ? only : null;
  }

  /** "The minister", where the article says of nobody that they are one: its people who are known to be. */
  knownAs({ noun, owned, former }: RolePhrase): readonly number[] {
    return owned || former ? [] : [...(this.#byKnownNoun.get(noun) ?? [])];
  }

  /** « Le chef de l’État » where one of the article's people is one; "the president" alone may be a club's. */
  #titled(title: string): number | null {
    if (!title.includes(' ')) return null;
    let only = this.#byTitle.get(title);
    if (only === undefined) {
      const holders = new Set<number>();
      for (const [office, [of, cluster]] of this.#seats)
        if (this.#knowledge.offices(of, title, this.#language.id).includes(office)) holders.add(cluster);
      const [first = null] = holders;
      only = holders.size === 1 ? first : null;
      this.#byTitle.set(title, only);
    }
    return only;
  }
}

/** The roles that somebody may hold on a date, neither given up before nor taken up after; the last of them where there is no date. */
const mayHold = (known: KnownEntity, date: IsoDate | null): readonly Role[] =>
  date
    ? rolesOn(known, date).flatMap(({ role, status }) => (status === 'former' || status === 'future' ? [] : role))
    : lastOf(known.roles);

/** Those that somebody took up last: who went from prime minister to president is no "prime minister" any more. */
const lastOf = (roles: readonly Role[]): readonly Role[] => {
  const begun = ({ start }: Role) => (start === undefined ? '' : firstDay(start));
  const last = roles.reduce((latest, role) => (begun(role) > latest ? begun(role) : latest), '');
  return roles.filter((role) => role.end === undefined || begun(role) === last);
};

const isOpenOn = ({ start, end }: Role, date: IsoDate): boolean =>
  end === undefined && (start === undefined || firstDay(start) <= date);

const saysTheSame = (a: RolePhrase, b: RolePhrase): boolean =>
  a.noun === b.noun && a.former === b.former && a.owned === b.owned && a.knownOf === b.knownOf;

const keysOf = (phrase: RolePhrase): readonly string[] =>
  phrase.office ? [`office ${phrase.office}`, phrase.noun] : [phrase.noun];

/** « La ministre » takes up « la ministre de la Santé », and "the minister" "the health minister". */
const shortNouns = (noun: string): readonly string[] => {
  const words = noun.split(' ');
  return [words[0]!, words.at(-1)!];
};
