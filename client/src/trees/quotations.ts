import type { QuotationItem, Speaker } from '../../../server/src/lsp/protocol';
import type { Translate } from '../translate';
import { ENTITY_ICONS, groupBy, oneLine, type TreeModel } from './tree-node';

/** The quotations by speaker, in the order in which they first speak; those without a source come last. */
export function quotationsTree(items: readonly QuotationItem[], t: Translate): TreeModel {
  const groups = [...groupBy(items, ({ speaker }) => speaker?.id)].sort(
    ([a], [b]) => Number(a === undefined) - Number(b === undefined),
  );
  const nodes = groups.map(([speaker, quotations]) => {
    const who = quotations[0]?.speaker;
    const id = `speaker/${speaker ?? ''}`;
    return {
      id,
      label: who?.name ?? t('No source found'),
      icon: who ? iconOf(who) : 'question',
      description: String(quotations.length),
      open: true,
      children: quotations.map((quotation, i) => ({
        id: `${id}/${i}`,
        label: oneLine(quotation.text),
        description: t('line {0}', quotation.range.start.line + 1),
        tooltip: tooltipOf(quotation, t),
        icon: 'quote',
        range: quotation.range,
        children: [],
      })),
    };
  });
  return { nodes, count: items.length };
}

/** The icon of a speaker; a source that is no entity is a voice. */
const iconOf = ({ type }: Speaker): string => (type ? ENTITY_ICONS[type] : 'megaphone');

/** Said whole: narrow side bars cut the line short, and screen readers say this in its place. */
function tooltipOf({ text, type, source, range }: QuotationItem, t: Translate): string {
  const types: Readonly<Record<QuotationItem['type'], string>> = {
    direct: t('Direct quotation'),
    indirect: t('Indirect quotation'),
    mixed: t('Partial quotation'),
  };
  const line = t('line {0}', range.start.line + 1);
  return [text, types[type], ...(source ? [t('Source as written: {0}', source.text)] : []), line].join('\n');
}
