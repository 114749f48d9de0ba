import type { Span } from '../base';
import type { BuiltProse } from './prose-builder';

/** Elements that set their words in bold or italics. */
const EMPHASIS: ReadonlySet<string> = new Set(['b', 'strong', 'i', 'em']);
/** Those of them that set words in italics. */
const ITALICS: ReadonlySet<string> = new Set(['i', 'em']);

/** What inline markup says of a block's words. */
export interface InlineMarks {
  readonly quoted: readonly Span[] | undefined;
  readonly italic: readonly Span[] | undefined;
  readonly emphatic: boolean | undefined;
}

/** What inline markup says of a block's words, gathered while the block is read. Offsets are the source's. */
export class InlineTraits {
  #open = 0;
  #isPlain = false;
  readonly #quotes = new Marked();
  readonly #italics = new Marked();

  /** An element begins, up to the end of its tag. */
  opened(tag: string, end: number): void {
    if (EMPHASIS.has(tag)) this.#open++;
    if (ITALICS.has(tag)) this.#italics.opened(end);
    if (tag === 'q') this.#quotes.opened(end);
  }

  /** An element ends, from the start of its tag. */
  closed(tag: string, start: number): void {
    if (EMPHASIS.has(tag)) this.#open = Math.max(0, this.#open - 1);
    if (ITALICS.has(tag)) this.#italics.closed(start);
    if (tag === 'q') this.#quotes.closed(start);
  }

  /** There are words. */
  words(text: string): void {
    if (this.#open === 0 && !this.#isPlain && /[\p{L}\p{N}]/u.test(text)) this.#isPlain = true;
  }

  /** What was gathered for a block; all of it starts anew. */
  take(prose: BuiltProse): InlineMarks {
    const [quoted, italic] = [this.#quotes.within(prose), this.#italics.within(prose)];
    const emphatic = !this.#isPlain || undefined;
    this.clear();
    return { quoted, italic, emphatic };
  }

  clear(): void {
    this.#open = 0;
    this.#isPlain = false;
    this.#quotes.clear();
    this.#italics.clear();
  }
}

/** The stretches of one kind of markup; what is nested is part of the stretch around it, one that never closes is none. */
class Marked {
  #start = -1;
  #depth = 0;
  #spans: Span[] = [];

  opened(end: number): void {
    if (this.#depth++ === 0) this.#start = end;
  }

  closed(start: number): void {
    if (this.#depth === 0) return;
    if (--this.#depth === 0) this.#spans.push({ start: this.#start, end: start });
  }

  /** In offsets of the prose, without what has no words; undefined where there are none. */
  within({ map, start: origin }: BuiltProse): readonly Span[] | undefined {
    const spans = this.#spans.flatMap(({ start, end }) => {
      const span = { start: map.toProse(start - origin), end: map.toProse(end - origin) };
      return span.end > span.start ? [span] : [];
    });
    return spans.length > 0 ? spans : undefined;
  }

  clear(): void {
    this.#start = -1;
    this.#depth = 0;
    this.#spans = [];
  }
}
