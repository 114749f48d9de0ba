import type { Format, Holder } from './prose';

/**
 * Prose as it has to be written in a format's source to read as itself; `holder` is the block's, where it has one. `glued` text
 * comes to stand right after a word or a sign, where no line begins. A plain YAML value has no escapes: there the text is given as it is.
 */
export function encodeFor(format: Format, text: string, holder?: Holder, glued = false): string {
  switch (holder ?? format) {
    case 'html':
      return escapeHtml(text);
    case 'html-attribute':
      return escapeHtml(text).replaceAll('"', '&quot;').replaceAll("'", '&#39;');
    case 'markdown':
      return escapeMarkdown(text, glued);
    case 'markdown-table':
      return escapeMarkdown(text, glued).replaceAll('|', '\\|');
    case 'markdown-image':
      return escapeMarkdown(text, glued).replace(/[\]"]/g, '\\$&');
    case 'yaml-double':
      return text.replace(/[\\"]/g, '\\$&');
    case 'yaml-single':
      return text.replaceAll("'", "''");
    default:
      return text;
  }
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Escapes what would be markup wherever the text comes to stand, and nothing else: a name in brackets costs one backslash, a cut […] none. */
function escapeMarkdown(text: string, glued: boolean): string {
  const inline = text
    .replace(/\\(?=[!-/:-@[-`{-~]|$)/g, '\\\\')
    .replace(
      /[`*{~]|\[(?!(?:…|\.{2,4})\])|<(?=[a-z/!?]|$)|&(?=[a-z#]|$)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/giu,
      '\\$&',
    );
  if (glued) return inline;
  return inline
    .replace(/^([ \t]*)(?=(?:#{1,6}|[-+>])(?:[ \t]|$)|>|:::)/, '$1\\')
    .replace(/^([ \t]*\d{1,9})(?=[.)](?:[ \t]|$))/, '$1\\');
}
