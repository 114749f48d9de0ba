import type { Reading } from './reading';
import { afterSubordinate } from './subjects';
import { FRAME, takes } from './verb-group';

/** The last reporting verb before a quotation, with no semicolon between them and not in the passive. */
export function nearestGroup({ field, groups }: Reading, at: number): number {
  let chosen = -1;
  const main = afterSubordinate(field, at);
  for (let g = 0; g < groups.length; g++) {
    const group = groups[g]!;
    if (group.head >= main && group.head < at && !group.passive && takes(group, FRAME.quote | FRAME.object)) chosen = g;
  }
  if (chosen < 0) return -1;
  for (let i = groups[chosen]!.end; i < at; i++) if (field.n.items[i]!.norm === ';') return -1;
  return chosen;
}
