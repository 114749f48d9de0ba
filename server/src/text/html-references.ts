// Character references of HTML. The table of their names is read when the first article has one.

type Decoding = typeof import('entities/decode');

let loaded: Decoding | null = null;
function decoding(): Decoding {
  loaded ??= require('entities/decode') as Decoding;
  return loaded;
}

/** The text with its character references decoded, if they end in a semicolon: "caf&eacute;". */
export const decodeStrictly = (text: string): string => decoding().decodeHTMLStrict(text);

let decoded = '';
let decoder: InstanceType<Decoding['HtmlEntityDecoder']> | null = null;

/** The character reference at the start of the text, and how long it is; null where the ampersand is only that. */
export function decodeReference(
  text: string,
  inAttribute: boolean,
): { readonly length: number; readonly text: string } | null {
  const { DecodingMode, HtmlEntityDecoder } = decoding();
  decoder ??= new HtmlEntityDecoder((codePoint) => {
    decoded += String.fromCodePoint(codePoint);
  });
  decoded = '';
  decoder.startEntity(inAttribute ? DecodingMode.Attribute : DecodingMode.Legacy);
  let length = decoder.write(text, 1);
  if (length < 0) length = decoder.end();
  return length > 0 && decoded !== '' ? { length, text: decoded } : null;
}
