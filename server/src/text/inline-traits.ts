import type { Span } from '../base';
import type { BuiltProse } from './prose-builder';

/** Elements that set their words in bold or italics. */
const EMPHASIS: ReadonlySet<string> = new Set(['b', 'strong', 'i', 'em']);

/** What inline markup says of a block's words, gathered while the block is read. Offsets are the source's. */
export class InlineTraits {
  #open = 0;
  #isPlain = false;
  #quoteStart = -1;
  #quotes: Span[] = [];

  /** An element begins, up to the end of its tag. */
  opened(tag: string, end: number): void {
    if (EMPHASIS.has(tag)) this.#open++;
    else if (tag === 'q' && this.#quoteStart < 0) this.#quoteStart = end;
  }

  /** An element ends, from the start of its tag. */
  closed(tag: string, start: number): void {
    if (EMPHASIS.has(tag)) this.#open = Math.max(0, this.#open - 1);
    else if (tag === 'q' && this.#quoteStart >= 0) {
      this.#quotes.push({ start: this.#quoteStart, end: start });
      this.#quoteStart = -1;
    }
  }

  /** There are words. */
  words(text: string): void {
    if (this.#open === 0 && !this.#isPlain && /[\p{L}\p{N}]/u.test(text)) this.#isPlain = true;
  }

  /** What was gathered for a block; all of it starts anew. */
  take(prose: BuiltProse): { readonly quoted: readonly Span[] | undefined; readonly emphatic: boolean | undefined } {
    const quoted = this.#quotes.flatMap((span) => {
      const start = prose.map.toProse(span.start - prose.start);
      const end = prose.map.toProse(span.end - prose.start);
      return end > start ? [{ start, end }] : [];
    });
    const emphatic = !this.#isPlain || undefined;
    this.clear();
    return { quoted: quoted.length > 0 ? quoted : undefined, emphatic };
  }

  clear(): void {
    this.#open = 0;
    this.#isPlain = false;
    this.#quoteStart = -1;
    this.#quotes = [];
  }
}
