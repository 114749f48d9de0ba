import { type ArchieLine, classify, scopesAfter } from './archieml-lines';
import { directivesOnLine } from './directives';
import { datelineOf } from './furniture';
import { DATE_KEYS, KIND_OF_KEY, LANGUAGE_KEYS } from './keys';
import { isoDay, languageTag } from './metadata';
import { blockOf, type MetadataPart, pieceOf, type Reader } from './piece';
import { proseOfLines } from './plain';
import { isBlank, type Line, LineReader } from './plain-lines';
import type { Block, BlockKind, Directive } from './prose';

/**
 * ArchieML. A piece is a line with the blank lines after it. The state is a mode and the open scopes: `s` in a `:skip`, `i` after
 * `:ignore`, `m` in the later lines of a value that an `:end` closes, with the value's kind.
 */
export const archiemlReader: Reader = {
  initial: '/',
  read(source, from, initial, take) {
    const lines = new LineReader(source, from);
    let state = initial;
    for (let at = lines.begin(); at < source.length; at = lines.begin()) {
      const { after, ...content } = readLine(source, lines, at, state);
      while (lines.peek() && (isBlank(lines.peek()!) || after[0] === 'i')) lines.take();
      const place = { length: lines.position - at, reach: lines.seen - at, state };
      if (!take(pieceOf(place, content), after)) return;
      state = after;
    }
  },
};

interface Content {
  readonly after: string;
  readonly blocks: readonly Block[];
  readonly directives: readonly Directive[];
  readonly metadata?: MetadataPart;
}

const NOTHING = { blocks: [], directives: [] };

/** How far inside a freeform array the `:end` of a value is looked for: there, text after a key is mostly text of its own. */
const FREEFORM_LOOK_AHEAD = 40;

function readLine(source: string, lines: LineReader, origin: number, state: string): Content {
  const line = lines.take()!;
  const slash = state.indexOf('/');
  const [mode, scopes] = [state.slice(0, slash), state.slice(slash + 1)];
  const is = classify(source, line);
  if (mode === 'i') return { ...NOTHING, after: state };
  if (mode === 's')
    return { ...NOTHING, after: is.is === 'command' && is.command === 'endskip' ? `/${scopes}` : state };
  if (isBlank(line)) return { ...NOTHING, after: state };
  const inFreeform = scopes.endsWith('f');
  switch (is.is) {
    case 'command':
      return {
        ...NOTHING,
        after: is.command === 'skip' ? `s/${scopes}` : is.command === 'ignore' ? `i/${scopes}` : `/${scopes}`,
      };
    case 'scope':
      return { ...NOTHING, after: `/${scopesAfter(scopes, is)}` };
    case 'key': {
      const kind = kindOfValue(source, line, is, inFreeform);
      const goesOn = valueGoesOn(source, lines, inFreeform);
      return {
        ...read(source, line, is.valueStart, origin, kind),
        metadata: metadataOf(is.key, source.slice(is.valueStart, line.textEnd)),
        after: goesOn ? `m${kind ?? ''}/${scopes}` : `/${scopes}`,
      };
    }
    case 'item': {
      const goesOn = valueGoesOn(source, lines, inFreeform);
      const isItem = scopes.endsWith('a') || inFreeform;
      return {
        ...read(source, line, is.valueStart, origin, isItem ? 'list-item' : null),
        after: goesOn && isItem ? `mlist-item/${scopes}` : `/${scopes}`,
      };
    }
    case 'text': {
      if (mode[0] !== 'm')
        return { ...read(source, line, line.textStart, origin, inFreeform ? 'paragraph' : null), after: state };
      const escaped = source[line.textStart] === '\\' ? 1 : 0;
      const kind = mode === 'mdeck' || mode === 'mheadline' ? 'paragraph' : (mode.slice(1) as BlockKind | '');
      return { ...read(source, line, line.textStart + escaped, origin, kind || null), after: state };
    }
  }
}

const TAG = /<\/?[a-z][^<>]*>/gi;

/** One line of a value. Tags of HTML in it, which ArchieML hands on as they are, are no prose. */
function read(
  source: string,
  line: Line,
  start: number,
  origin: number,
  kind: BlockKind | null,
): Omit<Content, 'after'> {
  const directives = directivesOnLine(source, start, line.textEnd, origin);
  if (kind === null || start >= line.textEnd) return { directives, blocks: [] };
  const text = source.slice(start, line.textEnd);
  const holes = [
    ...directives.map(({ span }) => ({ start: span.start + origin, end: span.end + origin })),
    ...(text.includes('<')
      ? [...text.matchAll(TAG)].map((m) => ({ start: start + m.index, end: start + m.index + m[0].length }))
      : []),
  ].sort((a, b) => a.start - b.start);
  const prose = proseOfLines(source, [line], { start, end: line.textEnd }, holes);
  if (!prose) return { directives, blocks: [] };
  const dateline = kind === 'paragraph' ? datelineOf(prose.text) : undefined;
  const level = kind === 'headline' ? 1 : kind === 'heading' ? 2 : undefined;
  return { directives, blocks: [blockOf(kind, prose, origin, { level, dateline })] };
}

/** Whether the lines after this one belong to its value: they do where an `:end` comes before anything else of ArchieML. */
function valueGoesOn(source: string, lines: LineReader, inFreeform: boolean): boolean {
  const limit = inFreeform ? FREEFORM_LOOK_AHEAD : Number.POSITIVE_INFINITY;
  for (let n = 0; n < limit; n++) {
    const line = lines.peek(n);
    if (!line) return false;
    const is = classify(source, line);
    if (is.is === 'command') return is.command === 'end';
    if (is.is === 'scope' || is.is === 'key' || is.is === 'item') return false;
  }
  return false;
}

const KIND_OF_OTHER_KEY: ReadonlyMap<string, BlockKind> = new Map<string, BlockKind>([
  ['text', 'paragraph'],
  ['body', 'paragraph'],
  ['intro', 'paragraph'],
  ['paragraph', 'paragraph'],
  ['p', 'paragraph'],
  ['quote', 'quotation'],
  ['blockquote', 'quotation'],
  ['pullquote', 'quotation'],
  ['subhead', 'heading'],
  ['heading', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
]);

/** Keys whose values are for the machine, whatever they look like. */
const TECHNICAL =
  /(?:^|[._-])(?:(?:urls?|links?|href|src|images?|img|photos?|slug|ids?|class|style|type|videos?|embed|tags?|keywords?|colou?rs?|credits?|template|layout)$|bluepencil\.)/;

/** What the value of a key is; null where it is not prose. A key not known is believed to hold prose where it holds a sentence. */
function kindOfValue(
  source: string,
  line: Line,
  is: ArchieLine & { is: 'key' },
  inFreeform: boolean,
): BlockKind | null {
  const name = is.key.slice(is.key.lastIndexOf('.') + 1);
  if (DATE_KEYS.includes(name) || LANGUAGE_KEYS.includes(name) || TECHNICAL.test(is.key)) return null;
  const known = KIND_OF_KEY.get(name) ?? KIND_OF_OTHER_KEY.get(name);
  if (known) return known;
  const value = source.slice(is.valueStart, Math.min(line.textEnd, is.valueStart + 200));
  const isSentence =
    /^["'“‘«(]?[ \u00A0\u202F]?[\p{L}\p{N}]/u.test(value) && (value.match(/\s\S*\p{L}/gu)?.length ?? 0) >= 3;
  return isSentence || (inFreeform && value.length > 0 && / /.test(value) && !value.startsWith('//'))
    ? 'paragraph'
    : null;
}

function metadataOf(key: string, value: string): MetadataPart | undefined {
  const list = (): readonly string[] =>
    value
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== '');
  switch (key) {
    case 'headline':
    case 'title':
      return { title: value };
    case 'bluepencil.disable':
      return { disable: list() };
    case 'bluepencil.sources':
      return { sources: list() };
    default: {
      const name = key.replace(/^bluepencil\./, '');
      if (LANGUAGE_KEYS.includes(name)) return { language: languageTag(value) ?? undefined };
      return DATE_KEYS.includes(name) ? { date: isoDay(value) ?? undefined } : undefined;
    }
  }
}
