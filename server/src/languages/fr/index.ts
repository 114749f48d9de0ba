import type { Language } from '../language';
import { names } from './names';
import { reference } from './reference';
import { segmentation } from './segmentation';
import { typography } from './typography';

export const fr: Language = { id: 'fr', names, reference, segmentation, typography };
