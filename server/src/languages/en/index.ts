import type { Language } from '../language';
import { names } from './names';
import { reference } from './reference';
import { segmentation } from './segmentation';
import { typography } from './typography';

export const en: Language = { id: 'en', names, reference, segmentation, typography };
