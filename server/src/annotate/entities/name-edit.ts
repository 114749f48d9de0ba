import { type Span, typedAs } from '../../base';
import type { Language } from '../../languages';
import type { Elision } from '../../languages/reference';

/** One replacement in a block's text. */
export interface NameEdit extends Span {
  readonly newText: string;
}

/** What decides on the words before a name, beside its letters. */
export interface NameChoice {
  /** The new name's gender, for the article that an elided one becomes. */
  readonly gender?: 'm' | 'f' | null;
  /** An article that the new name begins with joins the preposition before: « du Havre », but « de Le Pen ». */
  readonly joins?: boolean;
  /** The article before the old name is part of that name, and goes with it: « au Havre » becomes « à Rouen ». */
  readonly drops?: boolean;
}

/**
 * The edits that write another name in the place of one, with what must agree before it: French elides and contracts ("d'Ankara",
 * "de Berlin"; "de l'Otan", "du Conseil"; "du Havre", "aux Sables-d'Olonne").
 */
export function replaceName(
  text: string,
  place: Span,
  name: string,
  language: Language,
  { gender = null, joins = false, drops = false }: NameChoice = {},
): readonly NameEdit[] {
  const edit: NameEdit = { start: place.start, end: place.end, newText: name };
  const { elision } = language.reference;
  if (!elision) return [edit];
  const before = text.slice(Math.max(0, place.start - 12), place.start);
  const lead =
    (joins && withOwnArticle(before, name, elision)) ||
    (drops && withoutArticle(before, name, elision)) ||
    elided(before, text.slice(place.start, place.end), name, gender, elision);
  if (!lead) return [edit];
  const written = before.slice(before.length - lead.form.length);
  return [
    { start: place.start - lead.form.length, end: place.end, newText: typedAs(text, keepCase(lead.newText, written)) },
  ];
}

/** What stands before a name and changes with it, and what takes the place of both. */
interface Lead {
  readonly form: string;
  readonly newText: string;
}

function elided(before: string, old: string, name: string, gender: 'm' | 'f' | null, elision: Elision): Lead | null {
  // What is cut already shows that the name is one to cut for: « d'Hélène », whose h the letters do not tell, nor Henri's.
  const isCut = !elision.elides(old) && elision.cut.some(([form]) => endsWithWord(before, form));
  const [was, is] = [elision.elides(old) || isCut, elision.elides(name)];
  if (was === is || (isCut && plain(old)[0] === plain(name)[0])) return null;
  const lead = (is ? elision.whole : elision.cut).find(([form]) => endsWithWord(before, form));
  if (!lead) return null;
  const [form, masculine, feminine] = lead;
  return { form, newText: (gender === 'f' ? feminine : masculine) + name };
}

/** Before a name with an article of its own: that one takes the place of any article, and joins the preposition where it can. */
function withOwnArticle(before: string, name: string, { ownArticles }: Elision): Lead | null {
  const [article, joined] = ownArticles.articles.find(([own]) => beginsWith(name, own)) ?? [];
  const [form, joint] = ownArticles.leads.find(([lead]) => endsWithWord(before, lead)) ?? [];
  if (article === undefined || form === undefined || joint === undefined) return null;
  const together = joined?.[joint];
  if (together !== undefined) return { form, newText: together + name.slice(article.length) };
  return { form, newText: ownArticles.prepositions[joint].whole + name };
}

/** Before a name without one, where the name before had one: the preposition alone stays. */
function withoutArticle(before: string, name: string, { ownArticles, elides }: Elision): Lead | null {
  const [form, joint] = ownArticles.leads.find(([lead]) => endsWithWord(before, lead)) ?? [];
  if (form === undefined || joint === undefined) return null;
  const { whole, cut } = ownArticles.prepositions[joint];
  return { form, newText: (elides(name) ? cut : whole) + name };
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/[\u00a0\u202f]/g, ' ');

/** True where a name begins with an article and something with a capital after it. */
const beginsWith = (name: string, article: string): boolean =>
  plain(name).startsWith(article) && /^\p{Lu}/u.test(name.slice(article.length));

/** True where the text ends with these words as words of their own, whatever the apostrophe and the case. */
const endsWithWord = (text: string, form: string): boolean =>
  plain(text.slice(text.length - form.length)) === form &&
  !/[\p{L}\p{N}]/u.test(text[text.length - form.length - 1] ?? ' ');

const keepCase = (text: string, like: string): string =>
  /^\p{Lu}/u.test(like) ? text[0]!.toUpperCase() + text.slice(1) : text;
