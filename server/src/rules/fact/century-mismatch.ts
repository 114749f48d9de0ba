import type { AnnotatedBlock, DateMention } from '../../annotate';
import { readRoman, toRoman } from '../../annotate/quantities/digits';
import { languageOf } from '../../languages';
import { defineRule } from '../rule';
import { findRelations, patternsOf } from '../support/figure-phrases';
import { quotable, withQuoted } from '../support/in-quotation';
import { WRITE } from '../support/number-style';
import { shapeOf } from '../support/shape';

/** A year in a century that is not its own: "en 1920, au XIXe siècle". */
export default defineRule({
  id: 'fact/century-mismatch',
  title: { en: 'Year and century do not agree', fr: 'Année et siècle en désaccord' },
  scope: 'sentence',
  languages: 'all',
  severity: 'warning',
  messages: withQuoted({
    mismatch: {
      en: '{year} is in the {right} century, not the “{said}”: one of the two is wrong.',
      fr: '{year} appartient au {right} siècle, et non au « {said} » : l’un des deux est faux.',
    },
    year: { en: 'the year', fr: 'l’année' },
    write: WRITE,
  }),
  *check({ block, sentence }) {
    const shape = shapeOf(block, sentence);
    if (shape.figures.length < 2) return;
    for (const { figures } of findRelations(shape, patternsOf(block.language, block.language.figures.century))) {
      const [century, date] = [figures.century!.date!, figures.year!.date!];
      if (date.beforeEra || century.beforeEra || date.year === undefined || century.century === undefined) continue;
      if (isAttribute(block, century)) continue;
      const right = Math.ceil(date.year / 100);
      // 1900 is in the nineteenth century by the book and in the twentieth to most readers.
      if (right === century.century || Math.floor(date.year / 100) + 1 === century.century) continue;
      const number = writeOrdinal(block, century, right);
      // "Late nineteenth century": the number and the word are what the year contradicts.
      const span = { start: century.number?.start ?? century.start, end: century.end };
      yield quotable(block, {
        span,
        message: 'mismatch',
        args: { year: date.year, right: ordinal(right), said: block.text.slice(span.start, span.end) },
        related: [{ span: { start: date.start, end: date.end }, message: 'year' }],
        fixes: number
          ? [
              {
                title: 'write',
                args: { text: number.newText + block.text.slice(number.end, century.end) },
                edits: [number],
              },
            ]
          : [],
      });
    }
  },
});

/** "Painted in 1901, [in the] 19th century [style]": the century of something else than the year is of. */
function isAttribute({ tokens, language }: AnnotatedBlock, century: DateMention): boolean {
  const first = tokens.findIndex((token) => token.start >= century.start);
  const next = tokens.find((token) => token.start >= century.end);
  if (!language.reference.prepositions.has(tokens[first - 2]?.norm ?? '')) return false;
  return next?.kind === 'word' && !language.segmentation.functionWords.has(next.norm);
}

/** A century's number as each language of the interface writes it. */
const ordinal = (century: number) => ({
  en: `${century}${languageOf('en')!.numbers.ordinalSuffix(century)}`,
  fr: `${toRoman(century)}${languageOf('fr')!.numbers.ordinalSuffix(century)}`,
});

/** Another century's number, in roman or arabic figures or in words as the one it replaces. */
function writeOrdinal(block: AnnotatedBlock, { number }: DateMention, century: number) {
  if (!number) return null;
  const { start, end } = number;
  const [, digits = '', suffix = ''] = /^([IVX]+|\d+)(.*)/s.exec(block.text.slice(start, end)) ?? [];
  if (!digits) {
    const word = [...block.language.numbers.ordinals].find(([, value]) => value === century)?.[0];
    return word ? { start, end, newText: word } : null;
  }
  if (readRoman(digits) !== null) return { start, end, newText: toRoman(century) + suffix };
  return { start, end, newText: century + block.language.numbers.ordinalSuffix(century) };
}
