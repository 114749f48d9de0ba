import type { NewsroomProblem } from '../knowledge';

/** What is said on a file of settings or names that is not read because it is a link, or lies in a folder that is one. */
export const LINKED: NewsroomProblem = {
  start: 0,
  end: 0,
  message: {
    en: 'not read: this file, or a folder it lies in, is a symbolic link, and settings and names are read from the workspace itself alone',
    fr: 'non lu : ce fichier, ou un dossier qui le contient, est un lien symbolique ; les réglages et les noms ne sont lus que dans l’espace de travail lui-même',
  },
};
