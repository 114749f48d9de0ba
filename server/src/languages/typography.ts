/** A pair of quotation marks and the space kept inside it ("" for none). */
export interface MarkPair {
  readonly open: string;
  readonly close: string;
  readonly inside: string;
}

/** How a language, or a house, sets quotations. */
export interface Typography {
  /** Outer marks first, then nested ones. */
  readonly marks: readonly [MarkPair, MarkPair];
  /** Punctuation that wants a no-break space before it, and which space: "\u202F" narrow, "\u00A0" full. */
  readonly spaceBefore: Readonly<Record<string, string>>;
  /** Whether a comma or full stop that ends a quotation goes inside the closing mark whatever the sense (American use). */
  readonly stopsInside: boolean;
  /** What goes before a quotation of one sentence or more: a comma, a colon, or a colon from two sentences on. */
  readonly leadIn: 'comma' | 'colon' | 'by-length';
  /** The mark of a cut inside a quotation. */
  readonly omission: string;
}
