import type { NewsroomProblem } from '../knowledge';
import type { Files } from './host';

/** What is said on a file of settings or names that is not read because it is a link, or lies in a folder that is one. */
export const LINKED: NewsroomProblem = {
  start: 0,
  end: 0,
  message: {
    en: 'not read: this file, or a folder it lies in, is a symbolic link, and settings and names are read from the workspace itself alone',
    fr: 'non lu : ce fichier, ou un dossier qui le contient, est un lien symbolique ; les paramètres et les noms ne sont lus que dans l’espace de travail lui-même',
  },
};

/**
 * The text of a file found from the folder `root`, null where there is none, and whether it is withheld since it is a link. Where
 * nobody can say, it is as if there were none: what may come from elsewhere is not read, and nothing is said of it.
 */
export async function readUnlinked(
  files: Files,
  uri: string,
  root: string | null,
  limit: number,
): Promise<{ readonly linked: boolean; readonly source: string | null }> {
  try {
    const linked = root !== null && (await files.isLinked(uri, root));
    return { linked, source: linked ? null : await files.read(uri, limit) };
  } catch {
    return { linked: false, source: null };
  }
}
