import type { Checked } from '../checked';

/** Prints what was found. Each part gives the text to print now; a format that is one document prints it at the end. */
export interface Writer {
  document(checked: Checked): string;
  end(): string;
}
