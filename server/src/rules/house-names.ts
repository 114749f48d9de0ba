import type { House } from './house';

/** Acronyms that are read as words, which British houses and AFP write with one capital. */
const READ_AS_WORDS = { UNESCO: 'Unesco', UNICEF: 'Unicef' } as const;

const BRITISH = {
  ...READ_AS_WORDS,
  NATO: 'Nato',
  OPEC: 'Opec',
  NASA: 'Nasa',
  FIFA: 'Fifa',
  UEFA: 'Uefa',
} as const;

/** Ukrainian names from the Ukrainian and not from the Russian, as English-language agencies have had them since 2019. */
const UKRAINIAN = { Kiev: 'Kyiv', Kharkov: 'Kharkiv', Lvov: 'Lviv' } as const;

/**
 * Names that a house writes its own way, by language. Sources: the AP Stylebook (entries of 2019 and 2022 on Kyiv), the Reuters
 * Handbook of Journalism, the Guardian and BBC News style guides, the AFP manual.
 */
export const HOUSE_NAMES: Readonly<Partial<Record<House['id'], House['names']>>> = {
  afp: { fr: { ...READ_AS_WORDS, OTAN: 'Otan', OPEP: 'Opep' } },
  ap: { en: UKRAINIAN },
  reuters: { en: UKRAINIAN },
  guardian: { en: { ...BRITISH, ...UKRAINIAN, Erdogan: 'Erdoğan' } },
  bbc: { en: { ...BRITISH, ...UKRAINIAN } },
};
