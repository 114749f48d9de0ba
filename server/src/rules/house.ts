import type { LanguageId, Typography } from '../languages';
import { HOUSE_NAMES } from './house-names';

export const HOUSE_IDS = ['afp', 'ap', 'reuters', 'guardian', 'bbc', 'imprimerie-nationale'] as const;
export type HouseId = (typeof HOUSE_IDS)[number];

/** A house's conventions where they part from the language's own. */
export interface House {
  readonly id: HouseId | 'language';
  /** Replaces the language's typography, in part. */
  readonly typography: Readonly<Partial<Record<LanguageId, Partial<Typography>>>>;
  /** Preferred name forms, by language: what is written → what the house writes. */
  readonly names: Readonly<Partial<Record<LanguageId, Readonly<Record<string, string>>>>>;
  /** Acronyms that need no expansion, by language; added to the language's own. */
  readonly acronyms: Readonly<Partial<Record<LanguageId, readonly string[]>>>;
}

const plain = (id: House['id'], typography: House['typography'] = {}): House => ({
  id,
  typography,
  names: HOUSE_NAMES[id] ?? {},
  acronyms: {},
});

/** The houses by id. Sources: the AP Stylebook; the Reuters Handbook of Journalism; the Guardian and BBC News style guides. */
export const HOUSES: Readonly<Record<HouseId | 'language', House>> = {
  language: plain('language'),
  afp: plain('afp'),
  'imprimerie-nationale': plain('imprimerie-nationale'),
  ap: plain('ap', { en: { stopsInside: true, leadIn: 'by-length', omission: '...' } }),
  reuters: plain('reuters', { en: { stopsInside: true, leadIn: 'colon', omission: '...' } }),
  guardian: plain('guardian', { en: { stopsInside: false, leadIn: 'colon', omission: '…' } }),
  bbc: plain('bbc', { en: { stopsInside: false, leadIn: 'colon', omission: '...' } }),
};

/** A language's typography as the house sets it. */
export const typographyFor = (base: Typography, language: LanguageId, house: House): Typography => ({
  ...base,
  ...house.typography[language],
});
