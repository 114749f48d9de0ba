import assert from 'node:assert/strict';
import fc from 'fast-check';
import { languageOf } from '../../languages';
import { readDigits, readRoman, toRoman } from './digits';
import { rateOn, readRate, usualRates } from './exchange';
import { convert, convertDifference, UNITS } from './units';

const near = (actual: number | undefined, expected: number) =>
  assert.ok(
    actual !== undefined && Math.abs(actual - expected) < 1e-6 * Math.max(1, Math.abs(expected)),
    `${actual} is not ${expected}`,
  );

describe('units', () => {
  it('converts by definition', () => {
    near(convert(1, 'mi', 'km')[0], 1.609344);
    near(convert(100, '°C', '°F')[0], 212);
    near(convert(-40, '°F', '°C')[0], -40);
    near(convert(1, 'lb', 'kg')[0], 0.45359237);
    near(convert(1, 'ha', 'ac')[0], 2.471053814672);
    near(convertDifference(2, '°C', '°F')[0], 3.6);
  });

  it('gives every meaning of a name that has several', () => assert.equal(convert(1, 'gal', 'l').length, 2));

  it('gives nothing for two things that are not one measure', () => assert.deepEqual(convert(1, 'km', 'kg'), []));

  it('comes back to where it began', () => {
    const symbols = Object.keys(UNITS);
    fc.assert(
      fc.property(
        fc.constantFrom(...symbols),
        fc.constantFrom(...symbols),
        fc.integer({ min: -500, max: 5000 }),
        (a, b, n) => {
          const there = convert(n, a, b)[0];
          if (there !== undefined) near(convert(there, b, a)[0], n);
        },
      ),
    );
  });

  it('names counterparts that it knows, of the same dimension', () => {
    for (const { counterpart, dimension } of Object.values(UNITS)) {
      if (counterpart) assert.equal(UNITS[counterpart]?.dimension, dimension);
    }
  });

  it('knows every unit that a language names, but for bare degrees', () => {
    for (const id of ['en', 'fr']) {
      for (const symbol of languageOf(id)!.numbers.units.values()) assert.ok(symbol === '°' || UNITS[symbol], symbol);
    }
  });
});

describe('digits', () => {
  const [en, fr] = [languageOf('en')!.numbers, languageOf('fr')!.numbers];

  it('takes a separator for what it is in the language', () => {
    assert.equal(readDigits('1.500', en)?.value, 1.5);
    assert.equal(readDigits('1.500', fr)?.value, 1500);
    assert.equal(readDigits('1,500', en)?.value, 1500);
    assert.equal(readDigits('1,500', fr)?.value, 1.5);
    assert.equal(readDigits('1.234.567,89', fr)?.value, 1234567.89);
    assert.equal(readDigits('12.05.2020', fr), null);
  });

  it('reads the roman numerals that it writes, and no others', () => {
    for (let n = 1; n < 400; n++) assert.equal(readRoman(toRoman(n)), n);
    for (const text of ['IIII', 'VX', 'IC', '', 'XM']) assert.equal(readRoman(text), null);
  });
});

describe('exchange', () => {
  const rates = ['2026-11-20 EUR USD 1.16', '2026-11-20, EUR/GBP, 0.87', '2020-01-02 EUR USD 1.12'].flatMap(
    (line) => readRate(line) ?? [],
  );

  it('reads a dated rate, and nothing else', () => {
    assert.equal(rates.length, 3);
    assert.equal(readRate('EUR USD 1.16'), null);
  });

  it('takes the nearest day, turns a rate round and goes through a third currency', () => {
    near(rateOn(rates, 'EUR', 'USD', '2026-11-23')?.value, 1.16);
    near(rateOn(rates, 'EUR', 'USD', '2020-03-01')?.value, 1.12);
    near(rateOn(rates, 'USD', 'EUR', '2026-11-23')?.value, 1 / 1.16);
    near(rateOn(rates, 'GBP', 'USD', '2026-11-23')?.value, 1.16 / 0.87);
    assert.equal(rateOn(rates, 'EUR', 'CNY', '2026-11-23'), null);
  });

  it('knows the usual rates of the years up to a date', () => {
    const usual = usualRates('EUR', 'USD', '2020-06-01')!;
    assert.deepEqual([usual.firstYear, usual.lastYear], [2013, 2020]);
    assert.ok(usual.low < 1.12 && usual.high > 1.3);
    assert.equal(usualRates('EUR', 'USD', '2005-06-01'), null);
  });
});
