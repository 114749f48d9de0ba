import type { Range } from 'vscode-languageserver-types';
import type { EntityItem } from '../../../server/src/lsp/protocol';

type EntityType = EntityItem['type'];

/** A line of one of the tree views. */
export interface TreeNode {
  /** Stable while the article is edited, so that what is unfolded stays so; unique in its tree. */
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly tooltip?: string;
  /** A codicon's name. */
  readonly icon?: string;
  /** What a click selects. */
  readonly range?: Range;
  readonly children: readonly TreeNode[];
  /** Whether it is unfolded at first. */
  readonly open?: boolean;
}

/** What a view shows: its lines, and how many items they stand for. */
export interface TreeModel {
  readonly nodes: readonly TreeNode[];
  readonly count: number;
}

/** The icons of who and what an article names. */
export const ENTITY_ICONS: Readonly<Record<EntityType, string>> = {
  person: 'person',
  organization: 'organization',
  place: 'location',
  other: 'symbol-misc',
};

const LONGEST = 90;

/** Text on one line, cut at a word where it is long. */
export function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST) return line;
  const cut = line.lastIndexOf(' ', LONGEST);
  return `${line.slice(0, cut > LONGEST / 2 ? cut : LONGEST)}…`;
}

/** The items by a key, in the order in which keys first appear. */
export function groupBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
