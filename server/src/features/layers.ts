import type { Span } from '../base';

/** A span that shows in some way; where several share words, the one of the highest type does. */
export interface Layer extends Span {
  readonly type: number;
  readonly modifiers: number;
}

/** Layers that overlap, as pieces that do not, in order of place. A layer that goes on after what it holds does so as a new piece. */
export function flatten(layers: readonly Layer[]): readonly Layer[] {
  const byStart = [...layers].sort((a, b) => a.start - b.start || a.type - b.type || b.end - a.end);
  const pieces: Layer[] = [];
  const open: Layer[] = [];
  let at = 0;
  for (const [i, layer] of byStart.entries()) {
    at = layer.start;
    open.push(layer);
    const next = byStart[i + 1]?.start ?? Number.POSITIVE_INFINITY;
    while (at < next && open.length > 0) {
      const shown = highest(open);
      const end = Math.min(next, firstEnd(open));
      show(pieces, shown, at, end);
      at = end;
      dropEnded(open, at);
    }
  }
  return pieces;
}

function highest(open: readonly Layer[]): Layer {
  let best = open[0]!;
  for (const layer of open) if (layer.type >= best.type) best = layer;
  return best;
}

function firstEnd(open: readonly Layer[]): number {
  let end = Number.POSITIVE_INFINITY;
  for (const layer of open) end = Math.min(end, layer.end);
  return end;
}

function dropEnded(open: Layer[], at: number): void {
  let kept = 0;
  for (const layer of open) if (layer.end > at) open[kept++] = layer;
  open.length = kept;
}

/** Adds a piece, or lengthens the last where the same goes on: a layer is not cut where one below it begins or ends. */
function show(pieces: Layer[], { start, type, modifiers }: Layer, from: number, to: number): void {
  if (from >= to) return;
  const last = pieces.at(-1);
  const goesOn = last && last.end === from && start < from && last.type === type && last.modifiers === modifiers;
  if (goesOn) pieces[pieces.length - 1] = { ...last, end: to };
  else pieces.push({ start: from, end: to, type, modifiers });
}
