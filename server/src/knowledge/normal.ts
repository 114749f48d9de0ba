/**
 * How names are compared. Two forms are used: the *normal* form keeps case and accents and only settles typography (apostrophes,
 * hyphens, spaces); the *folded* form is lower case as well. Both map one UTF-16 unit to one unit, so that a name can be hashed
 * and compared in place, without building a string.
 */

const TABLE_SIZE = 0x2500;

const UNITS = new Uint16Array(TABLE_SIZE);
for (let unit = 0; unit < TABLE_SIZE; unit++) UNITS[unit] = unit;
const NORMAL = plain(UNITS);
const FOLDED = plain(lower(UNITS));

function plain(units: Uint16Array): Uint16Array {
  const table = units.slice();
  for (const apostrophe of [0x2018, 0x2019, 0x201b, 0x02bc, 0x02b9, 0x00b4, 0x0060]) table[apostrophe] = 0x27;
  for (const hyphen of [0x2010, 0x2011, 0x2212]) table[hyphen] = 0x2d;
  for (const space of [0x09, 0x0a, 0x0d, 0xa0, 0x2007, 0x2009, 0x202f]) table[space] = 0x20;
  return table;
}

/** Units in lower case, all at once: it is done at every start. Of all, "İ" alone becomes two, of which the dot is left out. */
function lower(units: Uint16Array): Uint16Array {
  const text = String.fromCharCode
    .apply(null, units as unknown as number[])
    .toLowerCase()
    .replace('i\u0307', 'i');
  const lowered = new Uint16Array(units.length);
  for (let at = 0; at < lowered.length; at++) lowered[at] = text.charCodeAt(at);
  return lowered;
}

/** One UTF-16 unit, with apostrophes, hyphens and spaces made plain. */
export const normalUnit = (unit: number): number => (unit < TABLE_SIZE ? NORMAL[unit]! : unit);

/** The same, in lower case. */
export const foldUnit = (unit: number): number => (unit < TABLE_SIZE ? FOLDED[unit]! : unit);

/** The 32-bit FNV-1a hash of a name's folded form. */
export function foldedHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ foldUnit(text.charCodeAt(i)), 0x01000193);
  return hash >>> 0;
}

/** The folded form as a string: lower case, plain apostrophes, hyphens and spaces. */
export function fold(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) folded += String.fromCharCode(foldUnit(text.charCodeAt(i)));
  return folded;
}

/** A name as it is stored: composed, plain apostrophes and hyphens, single spaces, no space at either end. */
export function normalName(text: string): string {
  const composed = text.normalize('NFC');
  let normal = '';
  for (let i = 0; i < composed.length; i++) normal += String.fromCharCode(normalUnit(composed.charCodeAt(i)));
  return normal.replace(/ +/g, ' ').trim();
}

const LETTERS_WITHOUT_MARKS: Readonly<Record<string, string>> = {
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  ß: 'ss',
  ð: 'd',
  þ: 'th',
  ə: 'e',
};

/** The text without accents and other marks on its letters; ligatures are taken apart. */
export function withoutMarks(text: string): string {
  if (!/[^\0-\x7f]/.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[øØłŁđĐıæÆœŒßðþə]/g, (letter) => LETTERS_WITHOUT_MARKS[letter]!)
    .normalize('NFC');
}
