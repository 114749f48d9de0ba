import { createKnowledge, type LayeredKnowledge } from './knowledge';

/** The embedded packs, lowest first, as they are named beside the built files. */
export const EMBEDDED_PACKS = ['knowledge-names.bin', 'knowledge-places.bin', 'knowledge-public.bin'] as const;

/** Reads one embedded file: from disk in Node, by `fetch` in a worker. */
export type PackLoader = (name: string) => Uint8Array | Promise<Uint8Array>;

/** Opens the embedded packs. Rejects where one is missing or mangled. */
export async function loadKnowledge(load: PackLoader): Promise<LayeredKnowledge> {
  return createKnowledge(await Promise.all(EMBEDDED_PACKS.map(async (name) => load(name))));
}
