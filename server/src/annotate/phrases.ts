import { push } from '../base';
import type { Language } from '../languages';
import { type Token, tokenize } from './tokens';

interface Entry<T> {
  readonly rest: readonly string[];
  readonly value: T;
  /** Compared with the text, case and all, and not with its lower case. */
  readonly exact: readonly (string | null)[];
}

/** A phrase found: what it means, and the index of the token after it. */
export interface PhraseMatch<T> {
  readonly value: T;
  readonly next: number;
}

/** Phrases of one or more words, found at a token by one look-up of its first word. Longest first. */
export class PhraseBook<T> {
  readonly #entries = new Map<string, Entry<T>[]>();
  readonly #lastWords = new Set<string>();

  /** A final stop of a token counts for nothing; letters that stand for a word ("m", "MW") keep their case. */
  constructor(phrases: Iterable<readonly [string, T]>, language: Language) {
    for (const [phrase, value] of phrases) {
      const tokens = tokensOf(phrase, language);
      const first = tokens[0];
      if (!first) continue;
      const entry: Entry<T> = {
        rest: tokens.slice(1).map((token) => bare(token.norm)),
        value,
        exact: tokens.map((token) => (isSymbol(token.text, tokens.length === 1) ? token.text : null)),
      };
      this.#lastWords.add(bare(tokens[tokens.length - 1]!.norm));
      const key = bare(first.norm);
      push(this.#entries, key, entry);
    }
    for (const list of this.#entries.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  }

  /** Every word that a phrase begins with, and the words of which one must come next; null where it is a phrase by itself. */
  openings(): readonly (readonly [string, ReadonlySet<string> | null])[] {
    return [...this.#entries].map(([first, list]) => {
      const alone = list.some((entry) => entry.rest.length === 0);
      return [first, alone ? null : new Set(list.map((entry) => entry.rest[0]!))];
    });
  }

  at(tokens: readonly Token[], i: number): PhraseMatch<T> | null {
    const token = tokens[i];
    if (!token) return null;
    const list =
      this.#entries.get(token.norm) ?? (endsInStop(token.norm) ? this.#entries.get(bare(token.norm)) : undefined);
    if (!list) return null;
    for (const entry of list)
      if (fits(entry, tokens, i)) return { value: entry.value, next: i + 1 + entry.rest.length };
    return null;
  }

  /** The longest phrase that ends right before the token `end`, in at most `most` words; null where none does. */
  before(tokens: readonly Token[], end: number, most = 5): (PhraseMatch<T> & { readonly first: number }) | null {
    const last = tokens[end - 1];
    if (!last || !this.#lastWords.has(bare(last.norm))) return null;
    for (let first = Math.max(0, end - most); first < end; first++) {
      const found = this.at(tokens, first);
      if (found?.next === end) return { first, ...found };
    }
    return null;
  }
}

/** A phrase's tokens; one that ends in an elision (« plus d' ») is read before a vowel, without which it is none. */
function tokensOf(phrase: string, language: Language): readonly Token[] {
  return phrase.endsWith("'") ? tokenize(`${phrase}a`, language).slice(0, -1) : tokenize(phrase, language);
}

const endsInStop = (norm: string) => norm.length > 1 && norm.charCodeAt(norm.length - 1) === 46;
const bare = (norm: string) => (endsInStop(norm) && norm.indexOf('.') === norm.length - 1 ? norm.slice(0, -1) : norm);
/** "m" is no "M": letters that stand for a word keep their case. */
const isSymbol = (text: string, alone: boolean) =>
  text.length <= 3 && ((alone && /^\p{L}{1,2}$/u.test(text)) || /\p{Lu}/u.test(text));

function fits<T>(entry: Entry<T>, tokens: readonly Token[], i: number): boolean {
  const { rest, exact } = entry;
  if (exact[0] !== null && exact[0] !== bare(tokens[i]!.text)) return false;
  for (let k = 0; k < rest.length; k++) {
    const token = tokens[i + 1 + k];
    if (!token || (token.norm !== rest[k] && bare(token.norm) !== rest[k])) return false;
    if (exact[k + 1] != null && exact[k + 1] !== bare(token.text)) return false;
  }
  return true;
}
