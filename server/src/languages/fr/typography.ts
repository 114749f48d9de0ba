import type { Typography } from '../typography';

/**
 * The marks and spaces of the Lexique des règles typographiques en usage à l'Imprimerie nationale: guillemets with a no-break
 * space inside, a full no-break space before the colon, a thin one before `;`, `!` and `?`.
 */
export const typography: Typography = {
  marks: [
    { open: '«', close: '»', inside: '\u00A0' },
    { open: '“', close: '”', inside: '' },
  ],
  spaceBefore: { ':': '\u00A0', ';': '\u202F', '!': '\u202F', '?': '\u202F' },
  stopsInside: false,
  leadIn: 'colon',
  omission: '[…]',
};
