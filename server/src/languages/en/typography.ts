import type { Typography } from '../typography';

/** Double marks outside and single marks inside, as the Associated Press and Reuters set them. */
export const typography: Typography = {
  marks: [
    { open: '“', close: '”', inside: '' },
    { open: '‘', close: '’', inside: '' },
  ],
  spaceBefore: {},
  stopsInside: true,
  leadIn: 'by-length',
  omission: '…',
};
