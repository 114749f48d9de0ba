/**
 * Markdown from parts that are not trusted: words of the article, of a names pack, of a settings file. Whatever is not one of
 * these helpers' own marks is escaped where a Markdown reader would take it for one, so that no text can become a link, a command,
 * an icon, an image or HTML.
 */

/** Marks that mean something anywhere in a line, and the beginnings of addresses that become links by themselves. */
const ANYWHERE = /[\\`*_[\]<>~$@|]|&(?=#?\w+;)|:(?=\/\/)|(?<=www)\./gi;

/** What a line may begin with that would make it a list item, a heading, a rule or the underline of a heading. */
const AT_START = /^(?:(?:[+-]|#{1,6}|\d{1,9}[.)])(?=\s|$)|(?:-+|=+)$)/;

/** Marks that no reader sees, and that turn the order of what follows them round: they would make one name look like another. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

/** Text on one line, in the order in which it is written: for what is shown as it is, without Markdown. */
export const oneLine = (text: string): string => text.replace(TURNING, '').replace(/\s+/g, ' ').trim();

/** Text that shows as it is, on one line. */
export const plain = (text: string): string =>
  oneLine(text)
    .replace(ANYWHERE, '\\$&')
    .replace(AT_START, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`);

export const strong = (text: string): string => `**${plain(text)}**`;

export const emphasis = (text: string): string => `*${plain(text)}*`;

/** A link whose address is of our own making; whatever in it could end it is encoded. */
export const link = (label: string, address: string): string =>
  `[${plain(label)}](${address.replace(TURNING, '').replace(/[\s()<>\\]/g, (c) => `%${c.charCodeAt(0).toString(16).padStart(2, '0')}`)})`;

export const bullets = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

/** Paragraphs one below the other; what is missing is left out. */
export const stack = (...parts: readonly (string | null | undefined | false)[]): string =>
  parts.filter((part): part is string => typeof part === 'string' && part !== '').join('\n\n');

/** Lines of one paragraph; what is missing is left out. A card made of them shows more at once than one of paragraphs. */
export const lines = (...parts: readonly (string | null | undefined | false)[]): string =>
  parts.filter((part): part is string => typeof part === 'string' && part !== '').join('  \n');

/** Cards one below the other, with a rule between. */
export const cards = (parts: readonly string[]): string => parts.join('\n\n---\n\n');

/** The same words for a client that shows no Markdown. Reads what the helpers above write, and no other Markdown. */
export const withoutMarks = (markdown: string): string =>
  markdown.replace(/\\([^\p{L}\p{N}\s])|\[|\]\([^()]*\)|\*{1,2}|`| {2}(?=\n)/gu, '$1');
