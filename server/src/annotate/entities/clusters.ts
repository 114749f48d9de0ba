import { type Knowledge, LEXICON, type NameReading } from '../../knowledge';
import type { Language } from '../../languages';
import { abbreviates, isAcronym } from './acronyms';
import type { Form, Forms } from './forms';
import { type PersonName, partName } from './person-name';
import { isSlipOf, slipKeys } from './slips';

/** Forms that name one thing. */
export interface Cluster {
  readonly person: boolean;
  /** In order of first use. */
  readonly forms: readonly Form[];
  /** The forms that only a slip sets apart from another, with that one. */
  readonly variants: ReadonlyMap<Form, Slip>;
}

/** A form that is a slip for another: the word that is wrong, and what it should be, as keys. */
export interface Slip {
  readonly of: Form;
  readonly from: string;
  readonly to: string;
}

export interface Clusters {
  readonly clusters: readonly Cluster[];
  /** By a form's index; -1 for an ambiguous one. */
  readonly clusterOf: Int32Array;
  /** Parts of a name that several people share, with the clusters they could mean. */
  readonly ambiguous: ReadonlyMap<Form, readonly number[]>;
}

/** More forms than this under one spelling key say nothing any more, and are left alone. */
const CROWD = 40;

/** Groups an article's forms by what they name, by the names alone: parts, initials, acronyms, known aliases, slips. */
export function clusterForms(forms: Forms, language: Language, knowledge: Knowledge): Clusters {
  return new Clustering(forms, language, knowledge).run();
}

class Clustering {
  readonly #forms: readonly Form[];
  readonly #expansions: Forms['expansions'];
  readonly #language: Language;
  readonly #knowledge: Knowledge;
  readonly #parent: Int32Array;
  /** At a root, how often its group is named. */
  readonly #count: Int32Array;
  readonly #variants = new Map<Form, Slip>();
  readonly #ambiguous = new Map<Form, readonly Form[]>();
  readonly #readings = new Map<Form, readonly NameReading[]>();

  constructor({ forms, expansions }: Forms, language: Language, knowledge: Knowledge) {
    this.#forms = forms;
    this.#expansions = expansions;
    this.#language = language;
    this.#knowledge = knowledge;
    this.#parent = Int32Array.from(forms, (_, i) => i);
    this.#count = Int32Array.from(forms, (form) => form.uses.length);
  }

  run(): Clusters {
    const people = this.#forms.filter((form) => form.person);
    const things = this.#forms.filter((form) => !form.person);
    this.#joinPeople(people);
    this.#joinThings(things);
    this.#joinKnown();
    this.#joinVariants(people);
    this.#joinVariants(things);
    return this.#result();
  }

  #find(i: number): number {
    let root = i;
    while (this.#parent[root] !== root) root = this.#parent[root]!;
    while (this.#parent[i] !== root) {
      const next = this.#parent[i]!;
      this.#parent[i] = root;
      i = next;
    }
    return root;
  }

  #root(form: Form): number {
    return this.#find(form.index);
  }

  /** The earlier root stays the root. */
  #join(a: Form, b: Form): void {
    const x = this.#root(a);
    const y = this.#root(b);
    if (x === y) return;
    const [early, late] = x < y ? [x, y] : [y, x];
    this.#parent[late] = early;
    this.#count[early]! += this.#count[late]!;
  }

  #joinPeople(people: readonly Form[]): void {
    const full = people.filter((form) => form.words.length > 1 && this.#parts(form).given !== null);
    const bySurname = new Map<string, Form[]>();
    for (const form of full) push(bySurname, form.words.at(-1)!, form);
    for (const group of bySurname.values()) {
      for (let i = 1; i < group.length && i < CROWD; i++)
        for (let k = 0; k < i; k++) if (sameGiven(group[i]!.words, group[k]!.words)) this.#join(group[i]!, group[k]!);
    }
    const byWord = new Map<string, Form[]>();
    for (const form of full) for (const word of new Set(form.words)) push(byWord, word, form);
    for (const form of people) {
      const within = (byWord.get(form.words[0]!) ?? []).filter(
        (whole) => whole !== form && contains(whole.words, form.words),
      );
      if (within.length > 0) this.#joinPart(form, within);
    }
  }

  /** Joins part of a name to the whole names that hold it, a last name before a first one before what is between. */
  #joinPart(part: Form, wholes: readonly Form[]): void {
    const last = wholes.filter((whole) => endsWith(whole.words, part.words));
    const first = wholes.filter((whole) => whole.words[0] === part.words[0]);
    const best = last.length > 0 ? last : first.length > 0 ? first : wholes;
    const people = new Map(best.map((whole) => [this.#root(whole), whole]));
    if (people.size === 1) this.#join(part, best[0]!);
    else if (part.words.length === 1 || last.length > 0) this.#ambiguous.set(part, [...people.values()]);
  }

  #parts(form: Form): PersonName {
    return partName(form.texts.keys().next().value!, this.#language.names, (word) => this.#knowledge.lexicon(word));
  }

  #joinThings(things: readonly Form[]): void {
    const byKey = new Map<string, Form>();
    for (const form of things) byKey.set(form.key, form);
    const byInitials = new Map<string, Form[]>();
    const acronyms: Form[] = [];
    for (const form of things) {
      const text = form.texts.keys().next().value!;
      const bare = form.key.replace(/^(?:the|le|la|les) |^l'/, '');
      const twin = bare !== form.key && byKey.get(bare);
      if (twin) this.#join(form, twin);
      if (form.words.length === 1 && isAcronym(text)) acronyms.push(form);
      else if (form.words.length > 1) {
        push(byInitials, form.words[0]![0]!, form);
        const shorter = this.#language.names.organizationTails.has(form.words.at(-1)!)
          ? byKey.get(form.words.slice(0, -1).join(' '))
          : undefined;
        if (shorter && shorter.votes.organization > 0) this.#join(form, shorter);
      }
    }
    for (const acronym of acronyms) {
      const text = acronym.texts.keys().next().value!;
      if (text.length < 3) continue;
      const spelled = (byInitials.get(acronym.key[0]!) ?? []).find((form) =>
        abbreviates(text, form.texts.keys().next().value!),
      );
      if (spelled) this.#join(acronym, spelled);
    }
    this.#joinBracketed();
    this.#joinHeads(things);
  }

  /** "the Commission" for the European Commission, where the article names no other. */
  #joinHeads(things: readonly Form[]): void {
    const { organizationHeads, organizationTails } = this.#language.names;
    const heads = things.filter(
      ({ words: [word, more] }) => !more && (organizationHeads.has(word!) || organizationTails.has(word!)),
    );
    if (heads.length === 0) return;
    const byEdge = new Map<string, Set<number>>();
    for (const form of things) {
      if (form.words.length < 2) continue;
      for (const word of [form.words[0]!, form.words.at(-1)!]) {
        const roots = byEdge.get(word) ?? new Set();
        byEdge.set(word, roots.add(this.#root(form)));
      }
    }
    for (const head of heads) {
      const [only, other] = byEdge.get(head.key) ?? [];
      if (only !== undefined && other === undefined) this.#join(head, this.#forms[only]!);
    }
  }

  /** "World Health Organization (WHO)": what stands in brackets is the same thing, whether or not its letters are right. */
  #joinBracketed(): void {
    for (const [acronym, expansion] of this.#expansions) {
      if (!acronym.person && !expansion.person) this.#join(acronym, expansion);
    }
  }

  /** Joins what the knowledge base says is one thing: each form by its only or by far its best reading. */
  #joinKnown(): void {
    const byEntity = new Map<string, Form>();
    for (const form of this.#forms) {
      const sure = this.#sureReading(form);
      if (!sure) continue;
      const other = byEntity.get(sure.entity);
      if (other) this.#join(form, other);
      else byEntity.set(sure.entity, form);
    }
  }

  #readingsOf(form: Form): readonly NameReading[] {
    let readings = this.#readings.get(form);
    if (!readings) {
      const all = readingsOf(form, this.#language.id, this.#knowledge);
      readings = all.filter((r) => (r.type === 'person') === form.person && r.kind !== 'demonym' && r.kind !== 'given');
      this.#readings.set(form, readings);
    }
    return readings;
  }

  #sureReading(form: Form): NameReading | null {
    const [first, second] = this.#readingsOf(form);
    if (!first || first.kind === 'metonym' || first.kind === 'surname') return null;
    if (form.person && form.words.length === 1 && first.kind !== 'full') return null;
    return !second || second.entity === first.entity || first.prominence - second.prominence > 0.2 ? first : null;
  }

  /** Joins spellings a slip apart, unless they may well be two things. */
  #joinVariants(forms: readonly Form[]): void {
    const byKey = new Map<string, Form[]>();
    for (const form of forms) {
      for (const word of new Set(form.words)) for (const key of slipKeys(word)) push(byKey, key, form);
    }
    const seen = new Set<number>();
    for (const group of byKey.values()) {
      if (group.length < 2 || group.length > CROWD) continue;
      for (let i = 1; i < group.length; i++) {
        for (let k = 0; k < i; k++) {
          const [a, b] = [group[i]!, group[k]!];
          const pair = a.index * this.#forms.length + b.index;
          if (seen.has(pair)) continue;
          seen.add(pair);
          if (this.#root(a) !== this.#root(b)) this.#joinVariant(a, b);
        }
      }
    }
  }

  #joinVariant(a: Form, b: Form): void {
    if (this.#ambiguous.has(a) || this.#ambiguous.has(b)) return;
    const [minor, main] = this.#minorFirst(a, b);
    const words = differingWords(minor, main);
    if (!words || !isSlipOf(words.minor, words.main) || paired(a, b)) return;
    if (!this.#isSlip(minor, main, words)) return;
    this.#variants.set(minor, { of: main, from: words.minor, to: words.main });
    this.#join(minor, main);
  }

  /** The spelling to doubt first: the unknown one, then the rarer one, then the later one. */
  #minorFirst(a: Form, b: Form): [Form, Form] {
    const known = (form: Form) => Number(this.#readingsOf(form).length > 0);
    const weight = known(a) - known(b) || a.uses.length - b.uses.length || b.index - a.index;
    return weight < 0 ? [a, b] : [b, a];
  }

  #isSlip(minor: Form, main: Form, words: DifferingWords): boolean {
    if (this.#readingsOf(minor).length > 0) return false;
    const bits = this.#knowledge.lexicon(words.minor);
    if (!minor.person) {
      if (isInflection(words.minor, words.main)) return false;
      const known = this.#readingsOf(main).length > 0;
      return bits === 0 && (minor.words.length > 1 || (known && words.minor.length > 5));
    }
    // A family: "the Stoners".
    if (words.minor === `${words.main}s`) return false;
    // Another given name that exists is another person, unless the two are never spoken of together: Kristen, Kristin.
    if (words.given) return (bits & LEXICON.given) === 0 || this.#couldBeOne(minor, main);
    if (minor.words.length > 1) return true;
    const owner = this.#count[this.#root(main)]!;
    return (
      words.minor.length > 4 &&
      bits === 0 &&
      (main.words.length > 1 ? minor.uses.length <= owner : minor.uses.length < owner)
    );
  }

  /** Two given names that sound alike, in full names that stand in no paragraph together. */
  #couldBeOne(a: Form, b: Form): boolean {
    const gender = (form: Form) => this.#knowledge.givenNameGender(form.words[0]!, this.#language.id);
    if (gender(a) !== gender(b) || a.words.length !== 2) return false;
    const blocks = new Set(a.uses.map((use) => use.home));
    return b.uses.every((use) => !blocks.has(use.home));
  }

  #result(): Clusters {
    const numbers = new Int32Array(this.#forms.length).fill(-1);
    const clusterOf = new Int32Array(this.#forms.length).fill(-1);
    const groups: Form[][] = [];
    for (const form of this.#forms) {
      if (this.#ambiguous.has(form)) continue;
      const root = this.#root(form);
      if (numbers[root]! < 0) numbers[root] = groups.push([]) - 1;
      groups[numbers[root]!]!.push(form);
      clusterOf[form.index] = numbers[root]!;
    }
    const ambiguous = new Map<Form, readonly number[]>();
    for (const [form, wholes] of this.#ambiguous) {
      ambiguous.set(form, [...new Set(wholes.map((whole) => clusterOf[whole.index]!))]);
    }
    const clusters = groups.map((group) => ({
      person: group[0]!.person,
      forms: group,
      variants: new Map(group.flatMap((form) => (this.#variants.has(form) ? [[form, this.#variants.get(form)!]] : []))),
    }));
    return { clusters, clusterOf, ambiguous };
  }
}

/** The readings of a form as it is written, or without the article that it may have swallowed ("The Guardian" has its own). */
export function readingsOf(form: Form, language: string, knowledge: Knowledge): readonly NameReading[] {
  const [text] = form.texts.keys();
  const readings = knowledge.readings(text!, language);
  return readings.length > 0 || form.bare === text ? readings : knowledge.readings(form.bare, language);
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** True where two full names with one surname can be one person's: the same first name, an initial, or words left out. */
function sameGiven(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a[0]!, b[0]!];
  if (x === y) return true;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return short.length === 1 && long.startsWith(short);
}

const endsWith = (whole: readonly string[], part: readonly string[]): boolean =>
  part.every((word, i) => whole[whole.length - part.length + i] === word);

/** True where the words of `part` stand together in `whole`. */
function contains(whole: readonly string[], part: readonly string[]): boolean {
  for (let i = 0; i + part.length <= whole.length; i++) if (part.every((word, k) => whole[i + k] === word)) return true;
  return false;
}

interface DifferingWords {
  readonly minor: string;
  readonly main: string;
  /** It is the given name of two full names. */
  readonly given: boolean;
}

/** The only word in which two names differ; of a lone surname and a full name, the surnames. Null where there is more. */
function differingWords(minor: Form, main: Form): DifferingWords | null {
  const [a, b] = [minor.words, main.words];
  if (minor.person && a.length !== b.length) {
    const surnames = a.length === 1 || b.length === 1;
    return surnames ? { minor: a.at(-1)!, main: b.at(-1)!, given: false } : null;
  }
  if (a.length !== b.length) return null;
  const places = a.flatMap((word, i) => (word === b[i] ? [] : [i]));
  const [place] = places;
  if (place === undefined || places.length > 1) return null;
  return { minor: a[place]!, main: b[place]!, given: minor.person && a.length > 1 && place < a.length - 1 };
}

/** Singular and plural, masculine and feminine of one word. */
function isInflection(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short) && /^(?:s|e|es|ne|nes|n|x)$/.test(long.slice(short.length));
}

/** True where the article puts the two side by side as two. */
const paired = (a: Form, b: Form): boolean =>
  a.uses.some((use) => use.pairedKey === b.key) || b.uses.some((use) => use.pairedKey === a.key);
