/** Gives a text in the language of the editor's display, its `{0}` holes filled: `l10n.t`, without the editor. */
export type Translate = (message: string, ...args: (string | number | boolean)[]) => string;

/** A number of things, one at least, with the thing in the singular or the plural. */
export const counted = (t: Translate, n: number, one: string, many: string): string => t(n === 1 ? one : many, n);
