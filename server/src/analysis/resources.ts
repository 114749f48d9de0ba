import { loadNameModel, type NameModel } from '../annotate';
import type { DataSource, FailureListener } from '../base';
import { createKnowledge, type LayeredKnowledge, loadKnowledge } from '../knowledge';

/** What analysis reads once and shares between documents. */
export interface Resources {
  readonly knowledge: LayeredKnowledge;
  /** Null where the model could not be read. */
  readonly nameModel: NameModel | null;
}

/** Loads everything that analysis needs. What cannot be read is reported and left out: copy is checked with what remains. */
export async function loadResources(data: DataSource, onFailure: FailureListener): Promise<Resources> {
  const or =
    <T>(what: string, instead: T) =>
    (error: unknown): T => {
      onFailure(what, error);
      return instead;
    };
  const [knowledge, nameModel] = await Promise.all([
    loadKnowledge(data).catch(or('knowledge', createKnowledge([]))),
    loadNameModel(data).catch(or('name model', null)),
  ]);
  return { knowledge, nameModel };
}
