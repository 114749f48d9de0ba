const SMALL =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  );
const TENS = ['vingt', 'trente', 'quarante', 'cinquante', 'soixante', 'soixante', 'quatre-vingt', 'quatre-vingt'];

/** A whole number from 0 to 100 in French words, as the Imprimerie nationale hyphenates them ("vingt et un", "trente-deux"). */
export function spelled(value: number): string {
  if (value < 20) return SMALL[value]!;
  if (value === 80) return 'quatre-vingts';
  if (value === 100) return 'cent';
  const ten = Math.floor(value / 10);
  const tens = TENS[ten - 2]!;
  // Seventy and ninety count on from sixty and eighty.
  const rest = ten === 7 || ten === 9 ? (value % 10) + 10 : value % 10;
  if (rest === 0) return tens;
  return rest % 10 === 1 && ten < 8 ? `${tens} et ${SMALL[rest]}` : `${tens}-${SMALL[rest]}`;
}
