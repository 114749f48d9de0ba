/**
 * Lists put end to end, in no more memory than that needs. `flat` asks of every element what it is, and `concat` of many lists takes them
 * as so many arguments.
 */
export function joined<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const all = new Array<T>(lists.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const list of lists) for (let i = 0; i < list.length; i++) all[at++] = list[i]!;
  return all;
}
