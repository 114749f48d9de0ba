import type { AnnotatedBlock, Quantity } from '../../annotate';
import { defineRule, type ReportedFix } from '../rule';
import { findRelations, patternsOf } from '../support/figure-phrases';
import { divide, intervalOf, meet, statedShare, times } from '../support/figures';
import { quotable, withQuoted } from '../support/in-quotation';
import { correction, numberOf, percentInDigits, spanOf, WRITE, written } from '../support/number-style';
import { shapeOf, shapeWithBefore } from '../support/shape';

/** A part, a whole, and a share that is not theirs: "45 of 120, or 47 percent". */
export default defineRule({
  id: 'fact/share-mismatch',
  title: { en: 'Share that does not match its figures', fr: 'Part qui ne correspond pas aux chiffres' },
  scope: 'sentence',
  languages: 'all',
  severity: 'warning',
  messages: withQuoted({
    mismatch: {
      en: '{part} of {whole} is {right}, not “{share}”: one of the three is wrong.',
      fr: '{part} sur {whole} font {right}, et non « {share} » : l’un des trois est faux.',
    },
    ratio: {
      en: '“{ratio}” is {right}, not “{share}”: one of the two is wrong.',
      fr: '« {ratio} » font {right}, et non « {share} » : l’un des deux est faux.',
    },
    part: { en: 'the part', fr: 'la partie' },
    whole: { en: 'the whole', fr: 'le tout' },
    write: WRITE,
  }),
  *check({ block, sentence, index }) {
    const shape = shapeOf(block, sentence);
    if (shape.figures.length < 2) return;
    for (const { figures } of findRelations(shape, patternsOf(block.language, block.language.figures.ratio))) {
      const [ratio, share] = [figures.ratio!.quantity!, figures.share!.quantity!];
      // "A third of the towns, or 12 of 48" says of what; "one in three, or 25 percent of the vote" speaks of something else.
      if ((share.of !== undefined && share.start > ratio.start) || meet(intervalOf(ratio), statedShare(share)))
        continue;
      yield quotable(block, {
        span: spanOf(share),
        message: 'ratio',
        args: {
          ratio: written(block, ratio),
          right: percentInDigits(block, ratio.value),
          share: written(block, share),
        },
        related: [{ span: spanOf(ratio), message: 'part' }],
        fixes: [correction(block, share, ratio.value)],
      });
    }
    const { share: anyShare, shareOf, shareAcross } = block.language.figures;
    const seen = new Set<number>();
    const both = shape.holds('pf', 1) ? shapeWithBefore(block, index) : null;
    for (const patterns of [shareOf, anyShare, shareAcross]) {
      const where = patterns === shareAcross ? both : shape;
      if (!where) continue;
      for (const { figures } of findRelations(where, patternsOf(block.language, patterns))) {
        const [part, whole, share] = [figures.part!.quantity!, figures.whole!.quantity!, figures.share!.quantity!];
        if (seen.has(share.start)) continue;
        seen.add(share.start);
        if (!isShare(block, part, whole, patterns === shareOf ? { ...share, of: whole.of } : share)) continue;
        const right = (100 * part.value) / whole.value;
        yield quotable(block, {
          span: spanOf(share),
          message: 'mismatch',
          args: {
            part: numberOf(block, part),
            whole: numberOf(block, whole),
            right: percentInDigits(block, right),
            share: written(block, share),
          },
          related: [
            { span: spanOf(part), message: 'part' },
            { span: spanOf(whole), message: 'whole' },
          ],
          fixes: corrections(block, part, whole, share),
        });
      }
    }
  },
});

/** True where the three are of one thing and contradict each other whatever the rounding. */
function isShare({ language }: AnnotatedBlock, part: Quantity, whole: Quantity, share: Quantity): boolean {
  if (part.value <= 0 || whole.value <= 0 || part.value > whole.value) return false;
  // A price or a rate in parts of one counts nothing.
  if (!isCounted(part) || !isCounted(whole)) return false;
  // "20 billion of the 80 billion euros": the unit may be given once.
  if (part.unit !== whole.unit && part.unit !== null && whole.unit !== null) return false;
  if (part.kind !== whole.kind && Math.min(part.scale, whole.scale) === 1) return false;
  // "45 of 120 members, or 47 % of the votes" is a share of something else; "47 % of members (45 of 120)" says of what.
  const told = share.start < part.start && part.of === undefined && whole.of === undefined;
  const named =
    share.of === undefined || [part.of, whole.of].includes(share.of) || language.figures.wholeAgain.has(share.of);
  if (!named && !told) return false;
  return !meet(times(divide(intervalOf(part), intervalOf(whole)), 100), statedShare(share));
}

const isCounted = ({ kind, scale, value }: Quantity): boolean =>
  kind !== 'count' || scale > 1 || Number.isInteger(value);

function corrections(block: AnnotatedBlock, part: Quantity, whole: Quantity, share: Quantity) {
  const fixes: ReportedFix<'write'>[] = [];
  if (!share.fraction) fixes.push(correction(block, share, (100 * part.value) / whole.value));
  const count = Math.round((whole.value * share.value) / 100);
  if (whole.scale === 1 && part.scale === 1 && count > 0 && count < whole.value)
    fixes.push(correction(block, part, count));
  return fixes;
}
