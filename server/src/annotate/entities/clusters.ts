import type { Steps } from '../../base';
import type { Knowledge } from '../../knowledge';
import type { Language } from '../../languages';
import type { AlikeWords } from './alike-words';
import { FormGroups } from './form-groups';
import type { FormReadings } from './form-readings';
import type { Form, Forms } from './forms';
import { joinPeople, type SharedParts } from './join-people';
import { joinThings } from './join-things';
import { joinVariants, type Slip } from './join-variants';

/** Forms that name one thing. */
export interface Cluster {
  readonly person: boolean;
  /** In order of first use. */
  readonly forms: readonly Form[];
  /** The forms that only a slip sets apart from another, with that one. */
  readonly variants: ReadonlyMap<Form, Slip>;
}

export interface Clusters {
  readonly clusters: readonly Cluster[];
  /** By a form's index; -1 for a part that several people share. */
  readonly clusterOf: Int32Array;
  /** Parts of a name that several people share, with the clusters they could mean. */
  readonly shared: ReadonlyMap<Form, readonly number[]>;
  /** For the next version. */
  readonly words: NameWords;
}

/** The words of an article's names, as they were compared with each other. */
export interface NameWords {
  readonly people: AlikeWords;
  readonly things: AlikeWords;
}

/**
 * Groups an article's forms by what they name, by the names alone: parts, initials, acronyms, known aliases, slips. `before` are the
 * words of an earlier version's names.
 */
export function* clusterForms(
  forms: Forms,
  before: NameWords | null,
  readings: FormReadings,
  language: Language,
  knowledge: Knowledge,
  listed: (word: string) => boolean,
): Steps<Clusters> {
  const groups = new FormGroups(forms.forms);
  const people = forms.forms.filter((form) => form.person);
  const things = forms.forms.filter((form) => !form.person);
  const shared = joinPeople(people, groups, language, knowledge);
  yield;
  joinThings(things, forms.expansions, groups, readings, language);
  yield;
  joinKnown(forms.forms, groups, readings, shared);
  yield;
  const ctx = { groups, shared, readings, knowledge, language: language.id, listed };
  const ofPeople = yield* joinVariants(people, before?.people ?? null, ctx);
  const ofThings = yield* joinVariants(things, before?.things ?? null, ctx);
  const slips = new Map([...ofPeople.slips, ...ofThings.slips]);
  return { ...number(forms.forms, groups, shared, slips), words: { people: ofPeople.words, things: ofThings.words } };
}

/**
 * Joins what the knowledge base says is one thing: each form by its only or by far its best reading; then a surname alone, in
 * whatever spelling, to the one person of that surname whose full name the article gives.
 */
function joinKnown(forms: readonly Form[], groups: FormGroups, readings: FormReadings, shared: SharedParts): void {
  const byEntity = new Map<string, Form>();
  for (const form of forms) {
    const sure = readings.sure(form);
    if (!sure) continue;
    const other = byEntity.get(sure.entity);
    if (other) groups.join(form, other);
    else byEntity.set(sure.entity, form);
  }
  for (const form of forms) {
    if (!form.person || form.words.length > 1 || shared.has(form) || !groups.isAlone(form)) continue;
    const named = readings.fitting(form).flatMap(({ entity }) => byEntity.get(entity) ?? []);
    const owners = new Set(named.map((other) => groups.root(other)));
    const [owner] = owners;
    if (owner && owners.size === 1) groups.join(form, owner);
  }
}

/** The groups as clusters, numbered in order of first use. */
function number(
  forms: readonly Form[],
  groups: FormGroups,
  parts: SharedParts,
  slips: ReadonlyMap<Form, Slip>,
): Omit<Clusters, 'words'> {
  const numbers = new Map<Form, number>();
  const members: Form[][] = [];
  const clusterOf = new Int32Array(forms.length).fill(-1);
  for (const form of forms) {
    if (parts.has(form)) continue;
    const root = groups.root(form);
    const own = numbers.get(root) ?? members.push([]) - 1;
    numbers.set(root, own);
    members[own]!.push(form);
    clusterOf[form.index] = own;
  }
  const shared = new Map<Form, readonly number[]>();
  for (const [form, owners] of parts) shared.set(form, [...new Set(owners.map((owner) => clusterOf[owner.index]!))]);
  const clusters = members.map((own) => ({
    person: own[0]!.person,
    forms: own,
    variants: new Map(own.flatMap((form) => (slips.has(form) ? [[form, slips.get(form)!] as const] : []))),
  }));
  return { clusters, clusterOf, shared };
}
