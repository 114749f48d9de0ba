import type { Span } from '../base';
import type { SourceChange } from '../text';
import type { Severity } from './rule';

export interface Fix {
  readonly title: string;
  readonly safe: boolean;
  /** Source offsets; in order, none overlapping. */
  readonly edits: readonly SourceChange[];
}

export interface Related extends Span {
  readonly message: string;
}

/** Something to check, in source offsets, in the user's language. */
export interface Finding extends Span {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
}
