import type { DataSource } from '../base';
import { LayeredKnowledge } from './knowledge';
import { keepPack, openKept, openPack, type Pack } from './pack';

/** The embedded packs, lowest first, as they are named beside the built files. */
export const EMBEDDED_PACKS = ['knowledge-names.bin', 'knowledge-places.bin', 'knowledge-public.bin'] as const;

/** Opens the embedded packs. Rejects where one is missing or mangled. */
export async function loadKnowledge(data: DataSource): Promise<LayeredKnowledge> {
  return new LayeredKnowledge(await Promise.all(EMBEDDED_PACKS.map((name) => loadPack(data, name))));
}

/** Opens a pack as an earlier run left it, and else leaves it to later ones. */
async function loadPack(data: DataSource, name: string): Promise<Pack> {
  const kept = await data.recall(name);
  const known = kept && openKept(kept);
  if (known) return known;
  const pack = openPack(await data.read(name));
  data.keep(name, () => keepPack(pack));
  return pack;
}
