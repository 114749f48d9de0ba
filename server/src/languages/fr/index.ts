import type { Language } from '../language';
import { business } from './business';
import { calendar } from './calendar';
import { claims } from './claims';
import { figures } from './figures';
import { names } from './names';
import { numbers } from './numbers';
import { reference } from './reference';
import { segmentation } from './segmentation';
import { speech } from './speech';
import { typography } from './typography';

export const fr: Language = {
  id: 'fr',
  business,
  calendar,
  claims,
  figures,
  names,
  numbers,
  reference,
  segmentation,
  speech,
  typography,
};
