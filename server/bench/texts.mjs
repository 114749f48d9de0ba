// News copy of any length, made from the clean articles of the tests: names and figures vary, so that no cache is flattered.
import { readFileSync } from 'node:fs';

const article = readFileSync(new URL('../test/clean/tram.en.md', import.meta.url), 'utf8');
const paragraphs = article.split('\n\n').filter((p) => !p.startsWith('---') && !p.startsWith('#'));
const GIVEN = [
  'Anders',
  'Marta',
  'Peter',
  'Ines',
  'Tomas',
  'Ruth',
  'Walter',
  'Ellen',
  'Jonas',
  'Clara',
  'Victor',
  'Naomi',
];
const FAMILY = [
  'Feld',
  'Sandoval',
  'Lund',
  'Okafor',
  'Hallam',
  'Brandt',
  'Osei',
  'Reyes',
  'Kessler',
  'Moreau',
  'Tanaka',
  'Doyle',
];

const pick = (list, n) => list[n % list.length];

/** Markdown of about so many words. `salt` makes another text of the same kind. */
export function markdown(words, salt = 0) {
  const parts = ['# Night trams return to Lindholm\n'];
  let count = 0;
  for (let i = salt * 7919; count < words; i++) {
    const text = paragraphs[i % paragraphs.length]
      .replace(/Feld/g, pick(FAMILY, i + (i >> 3)))
      .replace(/Anders/g, pick(GIVEN, i + (i >> 4)))
      .replace(/\b(\d)(?= |,)/g, String(((i * 7) % 9) + 1))
      .replace(/20 minutes/, `${(i * 13) % 80} minutes`);
    // A figure of its own keeps every paragraph unlike any other.
    parts.push(`${text} The file is number ${100_000 + i}.`);
    count += text.split(/\s+/).length;
  }
  return `${parts.join('\n\n')}\n`;
}

/**
 * The text with one character typed in the middle of a paragraph near its middle: the text after, the character, and where it was
 * typed, which an editor knows.
 */
export function edited(text) {
  let at = text.indexOf(' the ', Math.floor(text.length / 2));
  if (at < 0) at = Math.floor(text.length / 2);
  const before = text.slice(0, at);
  const position = { line: before.split('\n').length - 1, character: at - (before.lastIndexOf('\n') + 1) };
  return { text: `${before}x${text.slice(at)}`, typed: { character: 'x', position } };
}
