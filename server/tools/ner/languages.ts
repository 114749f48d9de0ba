import type { Language } from '../../src/languages';
import { names as german } from '../../src/languages/de/names';
import { en } from '../../src/languages/en';
import { names as spanish } from '../../src/languages/es/names';
import { fr } from '../../src/languages/fr';
import { type Segmentation, words } from '../../src/languages/segmentation';
import * as portuguese from './portuguese';

/** What the recogniser reads of a language. */
export type LearningLanguage = Pick<Language, 'names' | 'segmentation'> & { readonly id: string };

const germanSegmentation: Segmentation = {
  ...en.segmentation,
  enclitics: new Set(),
  binding: words('dr prof st nr bzw ca bd jh hrsg mio mrd v'),
  loose: words('usw etc d.h z.b u.a e.v'),
  functionWords: words(
    'der die das den dem des ein eine einer eines einem einen und oder aber dass weil wenn als wie auf in im an am zu zum zur mit von vom bei nach aus für über unter vor durch um bis ist sind war waren wird werden wurde hat haben hatte nicht auch nur noch schon sich er sie es ihr sein seine ihre ihrer diese dieser dieses',
  ),
};

const all: readonly LearningLanguage[] = [
  fr,
  en,
  { id: 'de', names: german, segmentation: germanSegmentation },
  { id: 'es', names: spanish, segmentation: portuguese.segmentation },
  { id: 'pt', names: portuguese.names, segmentation: portuguese.segmentation },
];

export function learningLanguage(id: string): LearningLanguage {
  const language = all.find((l) => l.id === id);
  if (!language) throw new Error(`no language ${id} to learn in`);
  return language;
}
