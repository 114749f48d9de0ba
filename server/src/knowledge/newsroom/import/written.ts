import type { EntityType, Gender, NameKind } from '../../entity';

/** A record as it is written into a file of names, its keys in the order in which a reader wants them. */
export interface Written {
  readonly id?: string;
  readonly name: string;
  readonly type: EntityType;
  readonly gender?: NonNullable<Gender>;
  readonly surname?: string;
  readonly names?: readonly { readonly text: string; readonly language: string; readonly kind: NameKind }[];
  readonly description?: Readonly<Record<string, string>>;
  readonly roles?: readonly {
    readonly title: Readonly<Record<string, string>>;
    readonly of?: string;
    readonly start?: string;
    readonly end?: string;
  }[];
  readonly known?: string;
  readonly sources?: readonly string[];
}

/** What was read, and how much was left out, and why. */
export interface Imported {
  readonly records: readonly Written[];
  /** Entries without a name. */
  readonly nameless: number;
  /** Roles whose office the file does not name. */
  readonly titleless: number;
}

/** What another spelling of a name is: letters in capitals are an acronym. */
export const kindOf = (text: string): 'acronym' | 'short' => (/^(?:\p{Lu}\.?){2,8}$/u.test(text) ? 'acronym' : 'short');

/** The languages that names and descriptions are kept in. */
export const LANGUAGES: readonly string[] = ['fr', 'en', 'es', 'de'];

/** The names without those that come twice in a language. */
export function distinct<T extends { readonly text: string; readonly language: string }>(
  names: readonly T[],
): readonly T[] {
  const seen = new Set<string>();
  return names.filter(({ text, language }) => {
    const key = `${language} ${text}`;
    return !seen.has(key) && seen.add(key);
  });
}
