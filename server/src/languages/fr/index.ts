import type { Language } from '../language';
import { ofParts } from '../parts';

export const fr: Language = ofParts('fr', {
  business: () => (require('./business') as typeof import('./business')).business,
  calendar: () => (require('./calendar') as typeof import('./calendar')).calendar,
  claims: () => (require('./claims') as typeof import('./claims')).claims,
  figures: () => (require('./figures') as typeof import('./figures')).figures,
  names: () => (require('./names') as typeof import('./names')).names,
  numbers: () => (require('./numbers') as typeof import('./numbers')).numbers,
  reference: () => (require('./reference') as typeof import('./reference')).reference,
  segmentation: () => (require('./segmentation') as typeof import('./segmentation')).segmentation,
  speech: () => (require('./speech') as typeof import('./speech')).speech,
  typography: () => (require('./typography') as typeof import('./typography')).typography,
});
