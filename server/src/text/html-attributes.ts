import type { Token } from 'parse5';
import { DATE_METAS, LANGUAGE_METAS } from './html-elements';
import { attribute } from './html-frames';
import { putHtml } from './html-text';
import { isoDay, languageTag } from './metadata';
import { blockOf, type MetadataPart } from './piece';
import type { Block } from './prose';
import { ProseBuilder } from './prose-builder';

/** What a tag says of the article, if anything. */
export function metadataOf(token: Token.TagToken): MetadataPart | null {
  switch (token.tagName) {
    case 'html':
      return languagePart(attribute(token, 'lang'));
    case 'time':
      return datePart(attribute(token, 'datetime'));
    case 'meta': {
      const names = ['name', 'property', 'itemprop', 'http-equiv'].map((n) => attribute(token, n)?.toLowerCase() ?? '');
      const content = attribute(token, 'content');
      if (names.some((name) => DATE_METAS.has(name))) return datePart(content);
      return names.some((name) => LANGUAGE_METAS.has(name)) ? languagePart(content) : null;
    }
    default:
      return null;
  }
}

function languagePart(value: string | null): MetadataPart | null {
  const language = value === null ? null : languageTag(value);
  return language === null ? null : { language };
}

function datePart(value: string | null): MetadataPart | null {
  const date = value === null ? null : isoDay(value);
  return date === null ? null : { date };
}

/**
 * An image's `alt` as a caption, where it says something: a file name or a word does not. `shift` leads from the token's offsets to
 * the source's.
 */
export function captionOfImage(source: string, token: Token.TagToken, shift: number, origin: number): Block | null {
  const place = token.location?.attrs?.alt;
  if (!place) return null;
  const raw = source.slice(shift + place.startOffset, shift + place.endOffset);
  const opening = /^[^=]*=\s*(["']?)/.exec(raw);
  if (!opening) return null;
  const start = shift + place.startOffset + opening[0].length;
  const prose = new ProseBuilder(source);
  putHtml(prose, source, start, shift + place.endOffset - opening[1]!.length, true);
  const built = prose.build();
  if (!built || !isCaption(built.text)) return null;
  return blockOf('caption', built, origin, { holder: 'html-attribute' });
}

/** Whether the text of an image says something: three words at least. */
export const isCaption = (text: string): boolean => text.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length > 2;
