import type { Token } from '../tokens';

/** The form that language data is written in: lower case, straight apostrophe, no final stop. */
export const bare = (token: Token): string =>
  token.norm.length > 1 && token.norm.endsWith('.') ? token.norm.slice(0, -1) : token.norm;

/** Tokens as language data writes a phrase: single spaces, none after an elided article. */
export function phrase(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) {
    const word = bare(tokens[i]!);
    text += text && !text.endsWith("'") ? ` ${word}` : word;
  }
  return text;
}

export const isCapital = (text: string): boolean => {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^[\p{Lu}\p{Lt}]/u.test(text);
};

/** Capitals throughout, as in some headlines and datelines; an acronym is so too. */
export const isShouted = (text: string): boolean =>
  text === text.toUpperCase() && text.length > 1 && /\p{L}\p{L}/u.test(text);

/** A name without the square brackets around what an editor has added to it: "[Ngozi] Okafor" is Ngozi Okafor. */
export const withoutBrackets = (name: string): string => (name.includes('[') ? name.replace(/[[\]]/g, '') : name);

/** "U. S." as "U.S.". */
export const closedUp = (acronym: string): string =>
  /^(?:\p{Lu}\.\s)+\p{Lu}\.$/u.test(acronym) ? acronym.replace(/\s/g, '') : acronym;

/** A name that is divided at the end of a line in one piece: London, Saint-Étienne. */
export const undivided = (name: string): string =>
  name
    .replace(/(?<=\p{L})-\s+(?=\p{Ll})/gu, '')
    .replace(/(?<=\p{L})-\s+(?=\p{Lu})/gu, '-')
    .replace(/\u00ad/g, '');

/** Letters without accents, in lower case, typographic variants made one: what two spellings share when only marks differ. */
export function keyOf(text: string): string {
  const lower = text.toLowerCase();
  const plain = /[^\0-\x7f]/.test(lower) ? unmarked(lower) : lower;
  return plain
    .replace(/[.]/g, '')
    .replace(/[-\s]+/g, ' ')
    .trim();
}

const unmarked = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u00ad]/g, '')
    .replace(/[’ʼ‘]/g, "'")
    .replace(/[‐‑–]/g, '-')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .replace(/ı/g, 'i');
