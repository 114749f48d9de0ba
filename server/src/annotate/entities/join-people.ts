import { push } from '../../base';
import type { Knowledge } from '../../knowledge';
import type { Language } from '../../languages';
import type { FormGroups } from './form-groups';
import { type Form, isBirthName } from './forms';
import { CROWD } from './lists';
import { partName } from './person-name';

/** Parts of names that several people share, with a form of each. */
export type SharedParts = ReadonlyMap<Form, readonly Form[]>;

/** Joins the forms of people's names: initials and names left out, then surnames and given names to the full names they are of. */
export function joinPeople(
  people: readonly Form[],
  groups: FormGroups,
  language: Language,
  knowledge: Knowledge,
): SharedParts {
  const lexicon = (word: string) => knowledge.lexicon(word);
  const full = people.filter(
    (form) =>
      form.words.length > 1 &&
      !isTitled(form, language) &&
      partName(form.texts.keys().next().value!, language.names, lexicon).given !== null,
  );
  joinFullNames(full, groups);
  joinBirthNames(full, groups);
  const byWord = new Map<string, Form[]>();
  for (const form of full)
    for (const word of new Set(form.words.flatMap((own) => [own, withoutElision(own)]))) push(byWord, word, form);
  const shared = new Map<Form, readonly Form[]>();
  for (const part of people) {
    const titled = isTitled(part, language);
    const words = titled ? part.words.slice(1) : part.words;
    const fits = titled ? endsWith : contains;
    const wholes = fewestWith(words, byWord).filter((whole) => whole !== part && fits(whole.words, words));
    if (wholes.length === 0) continue;
    const owners = ownersOf(words, wholes, groups);
    if (owners.length === 1) groups.join(part, owners[0]!);
    else if (owners.length > CROWD) continue;
    else if (words.length === 1 || endsWith(owners[0]!.words, words)) shared.set(part, owners);
  }
  return shared;
}

/** "Lord Tebbit": a title that is written as part of the name, and a surname. */
const isTitled = ({ words }: Form, { reference }: Language): boolean =>
  words.length === 2 && reference.honorifics.get(words[0]!)?.courtesy === false;

/** The forms that have one of the part's words: the word that fewest have. */
function fewestWith(words: readonly string[], byWord: ReadonlyMap<string, readonly Form[]>): readonly Form[] {
  const lists = words.map((word) => byWord.get(word) ?? []);
  return lists.reduce((fewest, list) => (list.length < fewest.length ? list : fewest));
}

function joinFullNames(full: readonly Form[], groups: FormGroups): void {
  const bySurname = new Map<string, Form[]>();
  for (const form of full) push(bySurname, form.words.at(-1)!, form);
  for (const group of bySurname.values()) {
    for (let i = 1; i < group.length && i < CROWD; i++)
      for (let k = 0; k < i; k++) if (sameGiven(group[i]!.words, group[k]!.words)) groups.join(group[i]!, group[k]!);
  }
}

/** "Born Margaret Eleanor Tate": the one person of that given name whom the article has named before. */
function joinBirthNames(full: readonly Form[], groups: FormGroups): void {
  const births = full.filter(isBirthName);
  if (births.length === 0) return;
  const byGiven = new Map<string, Form[]>();
  for (const form of full) push(byGiven, form.words[0]!, form);
  for (const form of births) {
    const others = byGiven.get(form.words[0]!)!.slice(0, CROWD);
    const owners = new Set(others.filter(({ index }) => index < form.index).map((other) => groups.root(other)));
    if (owners.size === 1) groups.join(form, [...owners][0]!);
  }
}

/** The people whose name has the part: as a last name before a first one, before what is between. One form a person. */
function ownersOf(words: readonly string[], wholes: readonly Form[], groups: FormGroups): readonly Form[] {
  const last = wholes.filter((whole) => endsWith(whole.words, words));
  const first = wholes.filter((whole) => isWord(whole.words[0], words[0]!));
  const best = last.length > 0 ? last : first.length > 0 ? first : wholes;
  return [...new Map(best.map((whole) => [groups.root(whole), whole])).values()];
}

/** True where two full names with one surname can be one person's: the same first name, or its initial. */
function sameGiven(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a[0]!, b[0]!];
  if (x === y) return true;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return short.length === 1 && long.startsWith(short);
}

const endsWith = (whole: readonly string[], part: readonly string[]): boolean =>
  part.every((word, i) => isWord(whole[whole.length - part.length + i], word));

/** The same word, or the same but for a particle that has lost its vowel: « d'Estray », "Estray". */
const isWord = (word: string | undefined, part: string): boolean =>
  word !== undefined && (word === part || withoutElision(word) === part);

const withoutElision = (word: string): string => word.replace(/^\p{L}'/u, '');

/** True where the words of `part` stand together in `whole`. */
function contains(whole: readonly string[], part: readonly string[]): boolean {
  for (let i = 0; i + part.length <= whole.length; i++)
    if (part.every((word, k) => isWord(whole[i + k], word))) return true;
  return false;
}
