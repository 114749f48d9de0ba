import type { AgeWords } from '../numbers';
import { words } from '../segmentation';

export const age: AgeWords = {
  before: [
    'aged',
    'aged from',
    'aged between',
    'as old as',
    'as young as',
    'age',
    'ages',
    'at age',
    'at the age of',
    'under the age of',
    'over the age of',
    'by the age of',
    'the age of',
  ],
  years: [
    ...['years old', 'year old', 'year-old', 'year-olds', 'year olds', 'years-old', 'years of age', 'y/o'],
    ...['- year-old', '- year-olds', '- years-old', '- year - old', '- year old'],
  ],
  months: ['months old', 'month-old', '- month-old', '- months-old'],
  yearsNeedHelp: false,
  of: new Set(),
  people: words('man woman boy girl teenager teen youth father mother driver suspect pensioner student'),
  groups: new Set(),
  verbs: words('turned turns turning'),
  notBeforeVerb: new Set(),
  copulas: words("is was 's"),
  subjects: words('he she who'),
  births: words('born'),
  afterBare: words('and when but now today at in'),
  at: words('at'),
  endings: words('died dead dies'),
  terms: new Set(),
  lengthAfter: new Set(),
};
