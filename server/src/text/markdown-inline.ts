import type { Event, Token } from 'micromark-util-types';
import { directiveIn } from './directives';
import { isCaption } from './html-attributes';
import { MASKED_ELEMENTS, SKIPPED_ELEMENTS } from './html-elements';
import { decodeStrictly } from './html-references';
import { type InlineMarks, InlineTraits } from './inline-traits';
import type { Foreign } from './markdown-foreign';
import type { Directive } from './prose';
import { type BuiltProse, ProseBuilder } from './prose-builder';

/** The events of an image, its own apart. */
type Image = readonly Event[];

/** Tokens with nothing to read in them. */
const UNREAD = new Set([
  'resource',
  'reference',
  'gfmFootnoteCall',
  'taskListCheck',
  'blockQuotePrefix',
  'listItemIndent',
  'setextHeadingLine',
  'atxHeadingSequence',
]);
const MASKED = new Set([
  'codeText',
  'autolink',
  'literalAutolink',
  'literalAutolinkEmail',
  'literalAutolinkWww',
  'literalAutolinkHttp',
]);

/** Reads the inline content of one paragraph, heading or cell. */
export class InlineReader {
  readonly directives: Directive[] = [];
  readonly images: Image[] = [];
  readonly #text: string;
  readonly #foreign: readonly Foreign[];
  readonly #prose: ProseBuilder;
  readonly #inline = new InlineTraits();
  #nextForeign = 0;
  /** The raw HTML element whose text is left out: its name, where it began, whether a mask stands for it. */
  #hidden: { readonly tag: string; readonly start: number; readonly shows: boolean } | null = null;
  #end = 0;

  constructor(text: string, foreign: readonly Foreign[]) {
    this.#text = text;
    this.#foreign = foreign;
    this.#prose = new ProseBuilder(text);
  }

  read(events: readonly Event[]): void {
    for (let i = 0; i < events.length; i++) {
      const [phase, token] = events[i]!;
      const tag = EMPHASIS[token.type];
      if (tag && phase === 'enter') this.#inline.opened(tag, token.start.offset);
      else if (tag) this.#inline.closed(tag, token.end.offset);
      if (phase === 'exit') continue;
      this.#end = token.end.offset;
      const end = this.#readToken(token, events, i);
      if (end) i = end;
    }
  }

  build(): BuiltProse | null {
    this.#endHidden(this.#end);
    return this.#prose.build();
  }

  /** What the markup says of the words that were built. */
  traitsOf(prose: BuiltProse): InlineMarks {
    return this.#inline.take(prose);
  }

  /** Reads what begins at event `i`; gives the event that ends it where what is in it is not to be read. */
  #readToken(token: Token, events: readonly Event[], i: number): number {
    const type: string = token.type;
    const [start, end] = [token.start.offset, token.end.offset];
    if (type === 'htmlText') {
      this.#html(start, end);
      return endOf(events, i);
    }
    if (UNREAD.has(type)) return endOf(events, i);
    if (this.#hidden) return 0;
    if (MASKED.has(type)) {
      this.#prose.mask(start, end);
      return endOf(events, i);
    }
    switch (type) {
      case 'image': {
        const last = endOf(events, i);
        this.images.push(events.slice(i + 1, last));
        this.#prose.mask(start, end);
        return last;
      }
      case 'data':
      case 'characterEscapeValue':
        this.#data(start, end);
        return 0;
      case 'characterReference': {
        const decoded = decodeStrictly(this.#text.slice(start, end));
        if (/^[\t\n\f\r ]$/.test(decoded)) this.#prose.space(start, end);
        else this.#prose.replace(start, end, decoded);
        return endOf(events, i);
      }
      case 'lineEnding':
      case 'linePrefix':
      case 'lineSuffix':
      case 'hardBreakTrailing':
        this.#prose.space(start, end);
        return 0;
      default:
        return 0;
    }
  }

  /** Text, around what is foreign in it. */
  #data(start: number, end: number): void {
    let at = start;
    while ((this.#foreign[this.#nextForeign]?.end ?? Number.POSITIVE_INFINITY) <= at) this.#nextForeign++;
    for (let f = this.#foreign[this.#nextForeign]; f && f.start < end; f = this.#foreign[++this.#nextForeign]) {
      this.#prose.words(at, Math.max(at, f.start));
      if (f.shows) this.#prose.mask(f.start, f.end);
      if (f.directive) this.directives.push(f.directive);
      at = f.end;
    }
    this.#prose.words(at, end);
    this.#inline.words(this.#text.slice(start, end));
  }

  #html(start: number, end: number): void {
    const raw = this.#text.slice(start, end);
    const comment = /^<!--([\s\S]*)-->$/.exec(raw);
    const directive = comment && directiveIn(comment[1]!, start, end);
    if (directive) this.directives.push(directive);
    const tag = /^<(\/?)([a-z][a-z0-9-]*)/i.exec(raw);
    const name = tag?.[2]?.toLowerCase();
    if (!name) return;
    if (this.#hidden) {
      if (tag![1] === '/' && name === this.#hidden.tag) this.#endHidden(end);
    } else if (name === 'br') this.#prose.space(start, end);
    else if (tag![1] === '/') this.#inline.closed(name, start);
    else if (tag![1] === '' && !raw.endsWith('/>') && (MASKED_ELEMENTS.has(name) || SKIPPED_ELEMENTS.has(name)))
      this.#hidden = { tag: name, start, shows: MASKED_ELEMENTS.has(name) };
    else this.#inline.opened(name, end);
  }

  #endHidden(end: number): void {
    if (this.#hidden?.shows) this.#prose.mask(this.#hidden.start, end);
    this.#hidden = null;
  }
}

/** The words between the marks of emphasis, and the element that they are. */
const EMPHASIS: Readonly<Record<string, string>> = { strongText: 'strong', emphasisText: 'em' };

/** What the description and the title of an image say to a reader: captions, where they are more than a word. */
export function captionsOf(text: string, image: Image, foreign: readonly Foreign[]): readonly BuiltProse[] {
  return ['labelText', 'resourceTitleString'].flatMap((type) => {
    const start = image.findIndex(([phase, token]) => phase === 'enter' && (token.type as string) === type);
    if (start < 0) return [];
    const reader = new InlineReader(text, foreign);
    reader.read(image.slice(start + 1, endOf(image, start)));
    const prose = reader.build();
    return prose && isCaption(prose.text) ? [prose] : [];
  });
}

export function endOf(events: readonly Event[], start: number): number {
  const token = events[start]![1];
  let i = start + 1;
  while (events[i]![1] !== token) i++;
  return i;
}
