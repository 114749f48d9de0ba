import { push } from '../../base';
import type { Language } from '../../languages';
import { isKindOfFirm } from '../names';
import { initialsMatch, isAcronym } from './acronyms';
import type { FormGroups } from './form-groups';
import type { FormReadings } from './form-readings';
import type { Form, Forms } from './forms';

/** Joins the forms of anything but people: articles, legal forms left out, acronyms, a head noun for the whole. */
export function joinThings(
  things: readonly Form[],
  expansions: Forms['expansions'],
  groups: FormGroups,
  readings: FormReadings,
  language: Language,
): void {
  joinShorter(things, groups, readings, language);
  joinAcronyms(things, groups);
  // "World Health Organization (WHO)": what stands in brackets is the same thing, whether or not its letters are right.
  for (const [acronym, expansion] of expansions) {
    if (!acronym.person && !expansion.person) groups.join(acronym, expansion);
  }
  joinHeads(things, groups, language);
}

const textOf = (form: Form): string => form.texts.keys().next().value!;

/** "The Guardian" and "Guardian", "Airbus Group" and "Airbus". */
function joinShorter(things: readonly Form[], groups: FormGroups, readings: FormReadings, language: Language): void {
  const { names } = language;
  const byKey = new Map(things.map((form) => [form.key, form]));
  for (const form of things) {
    const twin = byKey.get(form.key.replace(/^(?:the|le|la|les) |^l'/, ''));
    if (twin) groups.join(form, twin);
    if (form.words.length < 2 || !names.organizationTails.has(form.words.at(-1)!)) continue;
    const shorter = byKey.get(form.words.slice(0, -1).join(' '));
    if (shorter && (areKnownApart(form, shorter, readings) || isOffshoot(form, shorter, readings, language))) continue;
    if (shorter && (shorter.votes.organization > 0 || isFirm(form, shorter, readings))) groups.join(form, shorter);
  }
}

/** Wall Street, and The Wall Street Journal. */
function areKnownApart(one: Form, other: Form, readings: FormReadings): boolean {
  const [first, second] = [readings.all(one)[0]?.entity, readings.all(other)[0]?.entity];
  return first !== undefined && second !== undefined && first !== second;
}

/** "Apple TV": what a well-known firm makes or has beside it, where the word after its name is no other word for a firm. */
function isOffshoot(form: Form, shorter: Form, readings: FormReadings, language: Language): boolean {
  const tail = form.words.at(-1)!;
  if (language.names.legalForms.has(tail) || isKindOfFirm(tail, language)) return false;
  return readings.all(form).length === 0 && readings.sure(shorter)?.type === 'organization';
}

/** "Halvorsen", which looks like somebody, is Halvorsen Group; Wendbury, which looks like a place, is no Wendbury Council. */
const isFirm = (form: Form, shorter: Form, readings: FormReadings): boolean =>
  form.votes.organization > 0 && shorter.votes.person > shorter.votes.place && readings.fitting(shorter).length === 0;

/** An acronym of three letters or more, and the first name whose initials it is. */
function joinAcronyms(things: readonly Form[], groups: FormGroups): void {
  const byFirstLetter = new Map<string, Form[]>();
  for (const form of things) if (form.words.length > 1) push(byFirstLetter, form.key[0]!, form);
  for (const acronym of things) {
    const letters = textOf(acronym);
    if (acronym.words.length > 1 || letters.length < 3 || !isAcronym(letters)) continue;
    const spelled = (byFirstLetter.get(acronym.key[0]!) ?? []).find((form) => initialsMatch(letters, textOf(form)));
    if (spelled) groups.join(acronym, spelled);
  }
}

/** "the Commission" for the European Commission, "the Gulf" for the Gulf of Mexico, where the article names no other. */
function joinHeads(things: readonly Form[], groups: FormGroups, { names }: Language): void {
  const isHead = (word: string) =>
    names.organizationHeads.has(word) || names.organizationTails.has(word) || names.waters.has(word);
  const heads = things.filter(({ words }) => words.length === 1 && isHead(words[0]!));
  if (heads.length === 0) return;
  const byEdge = new Map<string, Set<Form>>();
  for (const form of things) {
    if (form.words.length < 2) continue;
    for (const word of [form.words[0]!, form.words.at(-1)!]) {
      const roots = byEdge.get(word) ?? new Set();
      byEdge.set(word, roots.add(groups.root(form)));
    }
  }
  for (const head of heads) {
    const [only, other] = byEdge.get(head.key) ?? [];
    if (only && !other) groups.join(head, only);
  }
}
