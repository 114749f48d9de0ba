import type { BlockKind } from './prose';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Elements that begin and end a line of their own. */
export const BLOCK_ELEMENTS = words(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup option p pre search ' +
    'section summary table tbody td tfoot th thead title tr ul',
);

/** Elements whose text is no prose of the article. */
export const SKIPPED_ELEMENTS = words(
  'script style template pre svg math iframe object audio video canvas select button nav textarea map datalist xmp noembed ' +
    'noframes noscript rp rt listing',
);

/** Inline elements that stand for a thing, not for words. */
export const MASKED_ELEMENTS = words('code samp kbd tt');

export const VOID_ELEMENTS = words(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr',
);

/** What the text right in an element is. */
export const KIND_OF_ELEMENT: ReadonlyMap<string, BlockKind> = new Map<string, BlockKind>([
  ['title', 'headline'],
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['blockquote', 'quotation'],
  ['li', 'list-item'],
  ['dt', 'list-item'],
  ['dd', 'list-item'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
  ['td', 'table-cell'],
  ['th', 'table-cell'],
]);

/** Elements whose class or `itemprop` is believed when it says what the text in them is. */
export const CLASSED_ELEMENTS = words('p div span address h2 h3 h4 figcaption li ul');

/** What a class name says, by its last part ("article__byline"). */
export const KIND_OF_CLASS: ReadonlyMap<string, BlockKind> = new Map<string, BlockKind>(
  Object.entries({
    headline: 'headline hed',
    deck: 'deck dek standfirst subheadline subtitle chapo chapeau soustitre description',
    byline: 'byline author authors auteur auteurs signature',
    dateline: 'dateline',
    caption: 'caption legende',
  } as const).flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind as BlockKind] as const)),
);

/** Longest text that a class may make these; beyond, it names a box and not a line. */
export const LONGEST_OF_KIND: Readonly<Partial<Record<BlockKind, number>>> = {
  byline: 200,
  dateline: 150,
  deck: 600,
  headline: 300,
};

/** For a start tag: the open elements that it ends, up to the first of those that fence them in. */
export const IMPLIED_ENDS: ReadonlyMap<
  string,
  { readonly ends: ReadonlySet<string>; readonly fences: ReadonlySet<string> }
> = new Map(
  (
    [
      ['li', 'li', 'ul ol menu table blockquote'],
      ['dt', 'dt dd', 'dl table blockquote'],
      ['dd', 'dt dd', 'dl table blockquote'],
      ['td', 'td th', 'table'],
      ['th', 'td th', 'table'],
      ['tr', 'td th tr', 'table'],
      ['tbody', 'td th tr caption', 'table'],
      ['tfoot', 'td th tr caption', 'table'],
      ['body', 'title head', 'table'],
    ] as const
  ).map(([tag, ends, fences]) => [tag, { ends: words(ends), fences: words(fences) }]),
);

/** Elements that always count as open, because others end at them. */
export const FENCE_ELEMENTS = words('ul ol menu dl table');

export const HEADINGS = words('h1 h2 h3 h4 h5 h6');

/** `name`, `property`, `itemprop` or `http-equiv` of the `<meta>` elements that date an article, and that name its language. */
export const DATE_METAS = words(
  'article:published_time og:article:published_time article:published date dc.date dc.date.issued dcterms.date dcterms.created ' +
    'datepublished pubdate publishdate publish-date parsely-pub-date sailthru.date cxenseparse:recs:publishtime',
);
export const LANGUAGE_METAS = words('language content-language og:locale dc.language inlanguage');
