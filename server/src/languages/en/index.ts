import type { Language } from '../language';
import { calendar } from './calendar';
import { claims } from './claims';
import { names } from './names';
import { numbers } from './numbers';
import { reference } from './reference';
import { segmentation } from './segmentation';
import { speech } from './speech';
import { typography } from './typography';

export const en: Language = { id: 'en', calendar, claims, names, numbers, reference, segmentation, speech, typography };
