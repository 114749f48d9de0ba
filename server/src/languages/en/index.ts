import type { Language } from '../language';
import { names } from './names';
import { segmentation } from './segmentation';
import { typography } from './typography';

export const en: Language = { id: 'en', names, segmentation, typography };
