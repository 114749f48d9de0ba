import type { Span } from '../../base';
import type { Language } from '../../languages';

/** One replacement in a block's text. */
export interface NameEdit extends Span {
  readonly newText: string;
}

/**
 * The edits that write another name in the place of one, with what must agree before it: French elides and contracts ("d'Ankara",
 * "de Berlin"; "de l'Otan", "du Conseil"). `gender` is the new name's, for the article that an elided one becomes.
 */
export function replaceName(
  text: string,
  place: Span,
  name: string,
  language: Language,
  gender: 'm' | 'f' | null = null,
): readonly NameEdit[] {
  const edit: NameEdit = { start: place.start, end: place.end, newText: name };
  const { elision } = language.reference;
  if (!elision) return [edit];
  const before = text.slice(Math.max(0, place.start - 12), place.start);
  const [was, is] = [elision.elides(text.slice(place.start, place.end)), elision.elides(name)];
  if (was === is) return [edit];
  const lead = (is ? elision.whole : elision.cut).find(([form]) => endsWithWord(before, form));
  if (!lead) return [edit];
  const [form, masculine, feminine] = lead;
  const written = before.slice(before.length - form.length);
  const newLead = keepCase(gender === 'f' ? feminine : masculine, written).replace("'", text.includes("'") ? "'" : '’');
  return [{ start: place.start - form.length, end: place.end, newText: newLead + name }];
}

/** True where the text ends with these words as words of their own, whatever the apostrophe and the case. */
function endsWithWord(text: string, form: string): boolean {
  const tail = text
    .slice(text.length - form.length)
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/[\u00a0\u202f]/g, ' ');
  return tail === form && !/[\p{L}\p{N}]/u.test(text[text.length - form.length - 1] ?? ' ');
}

const keepCase = (text: string, like: string): string =>
  /^\p{Lu}/u.test(like) ? text[0]!.toUpperCase() + text.slice(1) : text;
