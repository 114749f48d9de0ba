import type { Scalar } from 'yaml';
import type { Holder } from './prose';
import { type BuiltProse, ProseBuilder } from './prose-builder';

const isWhite = (unit: number): boolean => unit === 32 || unit === 9 || unit === 10 || unit === 13;

/** The one-letter escapes of a double-quoted scalar (YAML 1.2.2, 5.7). */
const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  N: '\x85',
  _: '\u00A0',
  L: '\u2028',
  P: '\u2029',
};
const HEX_DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** What a string in YAML reads as, line breaks folded, and how an edit in it has to be escaped. */
export function proseOfScalar(
  body: string,
  scalar: Scalar<string>,
): { readonly prose: BuiltProse | null; readonly holder: Holder } {
  const [start, end] = scalar.range ?? [0, 0];
  const prose = new ProseBuilder(body);
  switch (scalar.type) {
    case 'QUOTE_DOUBLE':
      readDoubleQuoted(prose, body, start + 1, end - 1);
      return { prose: prose.build(), holder: 'yaml-double' };
    case 'QUOTE_SINGLE': {
      let at = start + 1;
      for (let quote = body.indexOf("''", at); quote >= 0 && quote < end - 1; quote = body.indexOf("''", at)) {
        prose.folded(at, quote, isWhite);
        prose.replace(quote, quote + 2, "'");
        at = quote + 2;
      }
      prose.folded(at, end - 1, isWhite);
      return { prose: prose.build(), holder: 'yaml-single' };
    }
    case 'BLOCK_FOLDED':
    case 'BLOCK_LITERAL': {
      const header = /^[|>][^\r\n]*/.exec(body.slice(start, end))?.[0].length ?? 0;
      prose.folded(start + header, end, isWhite);
      return { prose: prose.build(), holder: 'text' };
    }
    default:
      prose.folded(start, end, isWhite);
      return { prose: prose.build(), holder: 'yaml-plain' };
  }
}

function readDoubleQuoted(prose: ProseBuilder, body: string, start: number, end: number): void {
  let at = start;
  for (let i = start; i < end; i++) {
    if (body[i] !== '\\' || i + 1 >= end) continue;
    prose.folded(at, i, isWhite);
    const sign = body[i + 1]!;
    const digits = HEX_DIGITS[sign] ?? 0;
    at = i + 2 + digits;
    const code = digits > 0 ? Number.parseInt(body.slice(i + 2, at), 16) : Number.NaN;
    if (digits > 0) prose.replace(i, at, code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD');
    else if (isWhite(body.charCodeAt(i + 1)) && sign !== ' ') prose.space(i, at);
    else if (sign === 'n' || sign === 't') prose.space(i, at);
    else prose.replace(i, at, ESCAPES[sign] ?? sign);
    i = at - 1;
  }
  prose.folded(Math.min(at, end), end, isWhite);
}
