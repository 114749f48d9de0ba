import type { FailureListener } from '../base';
import { emptyKnowledge, type Knowledge, loadKnowledge } from '../knowledge';

/** Gives the bytes of a shipped data file by its name; rejects where there is none. */
export type ReadData = (name: string) => Promise<Uint8Array>;

/** What analysis reads once and shares between documents. */
export interface Resources {
  readonly knowledge: Knowledge;
}

/** Loads everything that analysis needs. What cannot be read is reported and left out: copy is checked with what remains. */
export async function loadResources(read: ReadData, onFailure: FailureListener): Promise<Resources> {
  const knowledge = await loadKnowledge(read).catch((error: unknown) => {
    onFailure('knowledge', error);
    return emptyKnowledge;
  });
  return { knowledge };
}
