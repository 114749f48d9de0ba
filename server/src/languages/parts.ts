import type { Language, LanguageId } from './language';

type Parts = { readonly [Name in Exclude<keyof Language, 'id'>]: () => Language[Name] };

/** A language each of whose parts is read when it is first asked for: an article in another language needs few of them. */
export function ofParts(id: LanguageId, parts: Parts): Language {
  const language = { id };
  for (const [name, read] of Object.entries(parts)) {
    let part: unknown;
    const get = () => {
      part ??= read();
      return part;
    };
    Object.defineProperty(language, name, { enumerable: true, get });
  }
  return language as Language;
}
