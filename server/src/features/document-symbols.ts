import { type DocumentSymbol, type Position, SymbolKind } from 'vscode-languageserver-types';
import { blockQuotes, type Entity, type Quote } from '../annotate';
import type { Span } from '../base';
import type { EntityType } from '../knowledge';
import type { Block, OffsetMap } from '../text';
import { excerptOf } from './excerpt';
import { factGroups } from './fact-symbols';
import { counted, type MessageKey } from './l10n';
import { speakerOf } from './speaker';
import { entityOf, introduction, rangeOf, spanOf, type View, wordsOf } from './view';

/** How names appear in outlines and symbol searches. */
export const ENTITY_SYMBOL: Readonly<Record<EntityType, SymbolKind>> = {
  person: SymbolKind.Class,
  organization: SymbolKind.Interface,
  place: SymbolKind.Namespace,
  other: SymbolKind.Constant,
};

const GROUPS: readonly (readonly [EntityType, MessageKey])[] = [
  ['person', 'people'],
  ['organization', 'organizations'],
  ['place', 'places'],
  ['other', 'otherNames'],
];

/** The outline: headline and sections, who says what, who and what is named, what to check. */
export function documentSymbols(view: View): DocumentSymbol[] {
  const groups = [quotationGroup(view), ...GROUPS.map(([type, title]) => entityGroup(view, type, title))];
  return [...sections(view), ...groups.filter((group) => group !== null), ...factGroups(view, MOST)];
}

function symbol(view: View, name: string, kind: SymbolKind, full: Span, selection: Span = full): DocumentSymbol {
  const range = view.lines.rangeOf(full);
  return { name, kind, range, selectionRange: selection === full ? range : view.lines.rangeOf(selection) };
}

/** The headline: the text's own where the metadata gives one too. */
const headlineOf = ({ article }: View): Block | undefined =>
  article.prose.blocks.findLast(({ kind }) => kind === 'headline');

/** Headline and headings, each holding those below it; a section ends where one of its level or above begins. */
function sections(view: View): DocumentSymbol[] {
  const top: DocumentSymbol[] = [];
  const open: { readonly level: number; readonly block: Block; readonly children: DocumentSymbol[] }[] = [];
  const close = (level: number, end: number) => {
    while (open.length > 0 && open.at(-1)!.level >= level) {
      const { block, children } = open.pop()!;
      const kind = block.kind === 'headline' ? SymbolKind.File : SymbolKind.String;
      const made = symbol(view, excerptOf(block.text) || '…', kind, { start: block.start, end }, block);
      (open.at(-1)?.children ?? top).push(children.length > 0 ? { ...made, children } : made);
    }
  };
  const { blocks } = view.article.prose;
  const headline = headlineOf(view);
  for (const block of blocks) {
    if (block.kind !== 'heading' && block !== headline) continue;
    const level = block.kind === 'headline' ? 0 : (block.level ?? 2);
    close(level, block.start);
    open.push({ level, block, children: [] });
  }
  close(0, view.text.length);
  return top;
}

/** As many quotations, names of each kind, claims, dates and figures are listed: an outline of thousands is asked for with every pause in typing, and read by nobody. */
const MOST = 300;

/** What one speaker says: how often, and the quotations that are listed. */
interface Said {
  count: number;
  readonly listed: DocumentSymbol[];
}

/**
 * Speakers in order of their first quotation, each with what they say; what nobody says comes last. Past the most that are listed,
 * quotations are counted, and of each speaker the first is shown.
 */
function quotationGroup(view: View): DocumentSymbol | null {
  const { article, say } = view;
  const bySpeaker = new Map<string | null, Said>();
  let room = MOST;
  const names = new Map<string | null, string>();
  for (const [block, quotes] of blockQuotes(article).filled()) {
    const symbols = quotationSymbols(view, block, quotes);
    for (const [i, quote] of quotes.entries()) {
      const speaker = bySpeaker.has(quote.speaker) && quote.speaker !== null ? null : speakerOf(view, quote);
      const id = speaker?.id ?? quote.speaker;
      const said: Said = bySpeaker.get(id) ?? { count: 0, listed: [] };
      if (said.count++ === 0) bySpeaker.set(id, said);
      if (room-- > 0 || said.count === 1) said.listed.push(symbols[i]!);
      if (speaker) names.set(speaker.id, speaker.name);
    }
  }
  if (bySpeaker.size === 0) return null;
  const group = (name: string, kind: SymbolKind, first: DocumentSymbol, n: number, children: DocumentSymbol[]) => {
    const { range, selectionRange } = first;
    const detail = counted(say, n, 'quotationCount', 'quotationsCount');
    return { name, kind, range, selectionRange, detail, children };
  };
  const speakers = [...bySpeaker].sort(([a], [b]) => Number(a === null) - Number(b === null));
  const children = speakers.map(([id, said]): DocumentSymbol => {
    const name = names.get(id);
    const kind = name === undefined ? SymbolKind.Null : ENTITY_SYMBOL[entityOf(article, id)?.type ?? 'other'];
    return group(name ?? say('unattributed'), kind, said.listed[0]!, said.count, said.listed);
  });
  const first = [...bySpeaker.values()][0]!.listed[0]!;
  return group(say('quotations'), SymbolKind.Package, first, article.quotes.length, children);
}

/** The quotations of a block as they were shown last: by its map, the same object for as long as the block is not edited. */
const kept = new WeakMap<
  OffsetMap,
  { readonly quotes: readonly Quote[]; readonly at: Position; readonly symbols: readonly DocumentSymbol[] }
>();

/** A symbol for each quotation of a block; the same ones, for as long as the block stands where it stood. */
function quotationSymbols(view: View, block: number, quotes: readonly Quote[]): readonly DocumentSymbol[] {
  const { map, start } = view.article.prose.blocks[block]!;
  const at = view.lines.positionAt(start);
  const before = kept.get(map);
  if (before?.quotes === quotes && before.at.line === at.line && before.at.character === at.character)
    return before.symbols;
  const symbols = quotes.map((quote) =>
    symbol(view, excerptOf(wordsOf(view, quote)) || '…', SymbolKind.String, spanOf(view, quote)),
  );
  kept.set(map, { quotes, at, symbols });
  return symbols;
}

function entityGroup(view: View, type: EntityType, title: MessageKey): DocumentSymbol | null {
  const named = view.article.entities.filter((entity) => entity.type === type && introduction(entity));
  const children = named.slice(0, MOST).flatMap((entity) => entitySymbol(view, entity));
  const [first] = children;
  if (!first) return null;
  const { range, selectionRange } = first;
  const detail = String(named.length);
  return { name: view.say(title), detail, kind: SymbolKind.Package, range, selectionRange, children };
}

function entitySymbol(view: View, entity: Entity): DocumentSymbol[] {
  const first = introduction(entity);
  if (!first) return [];
  const detail = counted(view.say, entity.mentions.length, 'mention', 'mentions');
  return [{ ...symbol(view, entity.name, ENTITY_SYMBOL[entity.type], spanOf(view, first)), detail }];
}

/** A symbol that the whole workspace can be searched for, without the document that holds it. */
export interface ArticleSymbol {
  readonly name: string;
  readonly kind: SymbolKind;
  readonly range: DocumentSymbol['range'];
}

/** What a search over all articles finds of one: its headline, and the people, organisations and places it names. */
export function articleSymbols(view: View): ArticleSymbol[] {
  const headline = headlineOf(view);
  const named = view.article.entities.flatMap((entity): ArticleSymbol[] => {
    const first = entity.type === 'other' ? undefined : introduction(entity);
    return first ? [{ name: entity.name, kind: ENTITY_SYMBOL[entity.type], range: rangeOf(view, first) }] : [];
  });
  const top = headline && {
    name: excerptOf(headline.text),
    kind: SymbolKind.File,
    range: view.lines.rangeOf(headline),
  };
  return top ? [top, ...named] : named;
}

/** True where the letters of the query stand in the name in order, in any case and with or without accents: the usual fuzzy match. */
export function matchesQuery(name: string, query: string): boolean {
  const [there, wanted] = [fold(name), fold(query)];
  let at = 0;
  for (const letter of wanted) {
    const found = there.indexOf(letter, at);
    if (found < 0) return false;
    at = found + letter.length;
  }
  return true;
}

const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\p{M}\s]/gu, '')
    .toLowerCase();
