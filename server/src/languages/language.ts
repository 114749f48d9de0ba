import type { NamesData } from './names';
import type { Reference } from './reference';
import type { Segmentation } from './segmentation';
import type { Typography } from './typography';

export type LanguageId = 'fr' | 'en' | 'es' | 'de';

/** Everything the analysis knows of a language. One folder a language provides it; nothing linguistic lives elsewhere. */
export interface Language {
  readonly id: LanguageId;
  readonly names: NamesData;
  readonly reference: Reference;
  readonly segmentation: Segmentation;
  readonly typography: Typography;
}
