import type { EntityItem } from '../../../server/src/lsp/protocol';
import { counted, type Translate } from '../translate';
import { ENTITY_ICONS, groupBy, oneLine, type TreeModel, type TreeNode } from './tree-node';

/** Who and what the article names: by type, the most often named first; below each, its mentions. */
export function entitiesTree(items: readonly EntityItem[], t: Translate): TreeModel {
  const types: Readonly<Record<EntityItem['type'], string>> = {
    person: t('People'),
    organization: t('Organisations'),
    place: t('Places'),
    other: t('Other names'),
  };
  const groups = groupBy(items, ({ type }) => type);
  const nodes = (Object.keys(types) as EntityItem['type'][]).flatMap((type): TreeNode[] => {
    const entities = groups.get(type);
    if (!entities) return [];
    const icon = ENTITY_ICONS[type];
    const children = [...entities].sort(byMentions).map((entity) => entityNode(entity, icon, t));
    return [{ id: type, label: types[type], icon, description: String(entities.length), children, open: true }];
  });
  return { nodes, count: items.length };
}

const byMentions = (a: EntityItem, b: EntityItem) =>
  b.mentions.length - a.mentions.length || a.name.localeCompare(b.name);

function entityNode(entity: EntityItem, icon: string, t: Translate): TreeNode {
  const { mentions, quotations } = entity;
  const id = `${entity.type}/${entity.name}/${entity.id}`;
  const counts = [
    counted(t, mentions.length, '{0} mention', '{0} mentions'),
    ...(quotations > 0 ? [counted(t, quotations, '{0} quotation', '{0} quotations')] : []),
  ];
  return {
    id,
    label: entity.name,
    icon,
    description: String(mentions.length),
    tooltip: `${entity.name}: ${counts.join(', ')}`,
    range: mentions[0]?.range,
    children: mentions.map(({ text, range }, i) => ({
      id: `${id}/${i}`,
      label: oneLine(text),
      description: t('line {0}', range.start.line + 1),
      range,
      children: [],
    })),
  };
}
