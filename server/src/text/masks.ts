import type { Span } from '../base';

/** Longest local part and domain of an e-mail address (RFC 5321, 4.5.3.1). */
const LOCAL_PART = 64;
const DOMAIN = 255;
const LONGEST_SCHEME = 12;

/** Where a URL stops whatever follows: white space, quotation marks, angle brackets, the mask itself. */
const URL_END = /[\s<>"“”«»„‟‹›\uFFFC]/g;
/** What every URL and address has one of. */
const SIGNS = ['://', '@', 'www.', 'mailto:'];
const LOCAL = /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]/u;
const HOST = /^[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?/u;

/**
 * The URLs and e-mail addresses in a text, in order. Handles (`@name`) and bare domains (`Amazon.com`) are words and stay.
 * Linear: each search starts from a sign that only these hold, and looks a bounded way to the left.
 */
export function findMaskable(text: string): readonly Span[] {
  if (!SIGNS.some((sign) => text.includes(sign))) return [];
  const spans: Span[] = [];
  const signs = /:\/\/|www\.|@|mailto:/g;
  let done = 0;
  for (let m = signs.exec(text); m; m = signs.exec(text)) {
    const found =
      m[0] === '@'
        ? addressAround(text, m.index, done)
        : m[0] === '://'
          ? urlAround(text, m.index, done)
          : urlFrom(text, m.index, m.index + m[0].length);
    if (!found || found.start < done) continue;
    spans.push(found);
    done = found.end;
    signs.lastIndex = done;
  }
  return spans;
}

function addressAround(text: string, at: number, floor: number): Span | null {
  let start = at;
  const lowest = Math.max(floor, at - LOCAL_PART);
  while (start > lowest && LOCAL.test(text[start - 1]!)) start--;
  while (start < at && !/[\p{L}\p{N}]/u.test(text[start]!)) start++;
  if (start === at) return null;
  const host = HOST.exec(text.slice(at + 1, at + 1 + DOMAIN))?.[0] ?? '';
  return /\.\p{L}{2,}$/u.test(host) ? { start, end: at + 1 + host.length } : null;
}

function urlAround(text: string, at: number, floor: number): Span | null {
  let start = at;
  const lowest = Math.max(floor, at - LONGEST_SCHEME);
  while (start > lowest && /[A-Za-z0-9+.-]/.test(text[start - 1]!)) start--;
  while (start < at && !/[A-Za-z]/.test(text[start]!)) start++;
  return start === at ? null : urlFrom(text, start, at + 3);
}

/** The URL that starts at `start`, if it goes on after `body`; closing punctuation is the sentence's, not the URL's. */
function urlFrom(text: string, start: number, body: number): Span | null {
  if (start > 0 && /[\p{L}\p{N}]/u.test(text[start - 1]!)) return null;
  URL_END.lastIndex = body;
  const end = URL_END.exec(text)?.index ?? text.length;
  const last = trimUrl(text, body, end);
  return last > body ? { start, end: last } : null;
}

function trimUrl(text: string, from: number, end: number): number {
  let last = end;
  let open = 0;
  for (let i = from; i < end; i++) {
    if (text[i] === '(') open++;
    else if (text[i] === ')') open--;
  }
  while (last > from) {
    const c = text[last - 1]!;
    if (c === ')' && open < 0) open++;
    else if (!/[.,;:!?'’\]}…*_]/.test(c)) break;
    last--;
  }
  return last;
}
