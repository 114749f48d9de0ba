/** Currency signs that stand right before or after a figure, to ISO 4217. A bare dollar or pound is the usual one. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '€': 'EUR',
    $: 'USD',
    '£': 'GBP',
    '¥': 'JPY',
    '₽': 'RUB',
    '₹': 'INR',
    '₩': 'KRW',
    '₺': 'TRY',
    '₴': 'UAH',
    '₪': 'ILS',
    '₫': 'VND',
    '₦': 'NGN',
    '฿': 'THB',
    '₱': 'PHP',
  }),
);

/** Letters glued before a sign that say whose it is ("US$", "C$", "A$"), by sign and letters. */
export const CURRENCY_PREFIXES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    US$: 'USD',
    C$: 'CAD',
    CA$: 'CAD',
    CAN$: 'CAD',
    A$: 'AUD',
    AU$: 'AUD',
    NZ$: 'NZD',
    HK$: 'HKD',
    S$: 'SGD',
    R$: 'BRL',
    NT$: 'TWD',
    MX$: 'MXN',
  }),
);

/** ISO 4217 codes that copy writes out, before or after a figure, and the letters that stand for them in places. */
export const CURRENCY_CODES: ReadonlyMap<string, string> = new Map([
  ...'EUR USD GBP JPY CHF CAD AUD NZD CNY INR BRL RUB KRW MXN SEK NOK DKK PLN CZK HUF RON BGN TRY UAH ILS ZAR NGN EGP MAD TND DZD XOF XAF SGD HKD TWD THB IDR PHP VND AED SAR QAR ARS CLP COP PEN'
    .split(' ')
    .map((code): [string, string] => [code, code]),
  ['FCFA', 'XOF'],
  ['CFA', 'XOF'],
  ['RMB', 'CNY'],
  ['FS', 'CHF'],
]);

/** The least that a sum may be in a currency whose code is another word too: "COP 28" is a conference. */
export const LEAST_SUMS: ReadonlyMap<string, number> = new Map([['COP', 1000]]);
