import type { Format } from './prose';

const FORMAT_OF: Readonly<Record<string, Format>> = {
  plaintext: 'plaintext',
  newscopy: 'plaintext',
  txt: 'plaintext',
  text: 'plaintext',
  copy: 'plaintext',
  news: 'plaintext',
  markdown: 'markdown',
  md: 'markdown',
  mdx: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  archieml: 'archieml',
  aml: 'archieml',
};

/** The format of an editor's language id (`markdown`, `newscopy`) or of a file by its extension; plain text where unknown. */
export function formatOf(languageIdOrPath: string): Format {
  const name = languageIdOrPath.toLowerCase().split(/[\\/]/).at(-1)!;
  const extension = name.slice(name.lastIndexOf('.') + 1);
  return Object.hasOwn(FORMAT_OF, extension) ? FORMAT_OF[extension]! : 'plaintext';
}
