import type { BlockKind } from './prose';

const words = (text: string): readonly string[] => text.split(' ');

/** What the value of a key is to an article, by the key in lower case: in front matter and in ArchieML. */
export const KIND_OF_KEY: ReadonlyMap<string, BlockKind> = new Map<string, BlockKind>(
  Object.entries({
    headline: words('headline title hed titre'),
    deck: words('deck dek standfirst subtitle description summary excerpt chapo subhed'),
    byline: words('byline author authors auteur'),
    dateline: words('dateline'),
    caption: words('caption cutline legende'),
  }).flatMap(([kind, names]) => names.map((name) => [name, kind as BlockKind] as const)),
);

export const LANGUAGE_KEYS: readonly string[] = words('language lang locale');

export const DATE_KEYS: readonly string[] = words('date published publishdate pubdate published_at date_published');
