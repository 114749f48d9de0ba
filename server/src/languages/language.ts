import type { Business } from './business';
import type { Calendar } from './calendar';
import type { ClaimWords } from './claims';
import type { Figures } from './figures';
import type { NamesData } from './names';
import type { Numbers } from './numbers';
import type { Reference } from './reference';
import type { Segmentation } from './segmentation';
import type { Speech } from './speech';
import type { Typography } from './typography';

export type LanguageId = 'fr' | 'en' | 'es' | 'de';

/** Everything the analysis knows of a language. One folder a language provides it; nothing linguistic lives elsewhere. */
export interface Language {
  readonly id: LanguageId;
  readonly business: Business;
  readonly calendar: Calendar;
  readonly claims: ClaimWords;
  readonly figures: Figures;
  readonly names: NamesData;
  readonly numbers: Numbers;
  readonly reference: Reference;
  readonly segmentation: Segmentation;
  readonly speech: Speech;
  readonly typography: Typography;
}
