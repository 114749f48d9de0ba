import { overlaps } from '../base';
import type { SourceChange } from '../text';
import type { Fix } from './finding';

/** The fixes that can be made together: in order of place, each whole; one that overlaps an earlier one is left for later. */
export function compatibleFixes(fixes: readonly Fix[]): readonly Fix[] {
  const taken: SourceChange[] = [];
  return fixes.filter((fix) => {
    const clash = fix.edits.some((edit) => taken.some((other) => overlaps(edit, other) || sameInsertion(edit, other)));
    if (!clash) taken.push(...fix.edits);
    return !clash;
  });
}

const sameInsertion = (a: SourceChange, b: SourceChange) => a.start === b.start && a.end === b.end;

/** The text after the fixes that can be made together. */
export function applyFixes(source: string, fixes: readonly Fix[]): string {
  const edits = compatibleFixes(fixes).flatMap((fix) => fix.edits);
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.newText + text.slice(edit.end), source);
}
