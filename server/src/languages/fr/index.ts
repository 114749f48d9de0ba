import type { Language } from '../language';
import { names } from './names';
import { segmentation } from './segmentation';
import { typography } from './typography';

export const fr: Language = { id: 'fr', names, segmentation, typography };
