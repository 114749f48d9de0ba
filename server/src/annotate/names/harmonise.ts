import type { AnnotatedBlock } from '../article';
import type { AnnotateContext } from '../context';
import type { Token } from '../tokens';
import { type KnownName, NameIndex } from './name-index';
import type { NameMention } from './types';
import { isCapital } from './word';

/** What is read of a block. */
export type NamedBlock = Pick<AnnotatedBlock, 'text' | 'tokens' | 'sentences' | 'language' | 'names'>;

/** A mention surer than this keeps its type and its span whatever the rest of the article says. */
const FIRM = 0.9;

/** How much more the article must say for another type than for the mention's own. */
const OUTVOTED = 2;
/** The same between a place and an organisation: a town and its team share a name, and an article may mean both. */
const OUTVOTED_METONYM = 4;

/** A name is looked for elsewhere in the article where one mention of it is as sure as this. */
const WORTH_FINDING = 0.6;

/**
 * Makes the names of an article's blocks agree: a name that is sure in one place is found in all, headlines in capitals too, and
 * a mention in doubt takes the type that the article's other mentions have. A block where nothing changes stays the same object.
 */
export function harmoniseNames<B extends NamedBlock>(blocks: readonly B[], ctx: AnnotateContext): readonly B[] {
  const index = new NameIndex(blocks, ctx.nameModel ?? null);
  return blocks.map((block) => {
    const agreed = block.names.map((name) => agree(name, index.nameOf(block.text, name)));
    const names = withMissing(block, agreed, index);
    return names.length === block.names.length && names.every((name, i) => name === block.names[i])
      ? block
      : { ...block, names };
  });
}

/** The mention with the type that the article settles on. */
function agree(name: NameMention, known: KnownName | undefined): NameMention {
  if (!known || name.confidence >= FIRM) return name;
  const { type } = known;
  const own = known.votes.get(name.type) ?? 0;
  const most = known.votes.get(type) ?? 0;
  if (type === name.type) {
    const others = most - name.confidence;
    return others <= 0 ? name : { ...name, confidence: raised(name.confidence, known.best) };
  }
  const metonym = name.type !== 'person' && name.type !== 'other' && type !== 'person' && type !== 'other';
  if (most < own * (metonym ? OUTVOTED_METONYM : OUTVOTED)) return name;
  return { ...name, type, confidence: known.best * 0.8, title: type === 'person' ? name.title : undefined };
}

/** Half the doubt goes where another mention is sure. */
const raised = (confidence: number, best: number) => 1 - (1 - confidence) * (1 - 0.5 * best);

/** Adds the article's names where the block has their words and no name yet. */
function withMissing(block: NamedBlock, names: readonly NameMention[], index: NameIndex): readonly NameMention[] {
  const { tokens } = block;
  const added: NameMention[] = [];
  let next = 0;
  for (let i = 0; i < tokens.length; i++) {
    while (next < names.length && names[next]!.end <= tokens[i]!.start) next++;
    if (next < names.length && names[next]!.start <= tokens[i]!.start) continue;
    const limit = next < names.length ? names[next]!.start : Number.POSITIVE_INFINITY;
    const found = index.longestAt(block, i, limit);
    if (!found || found.name.best < WORTH_FINDING) continue;
    const last = tokens[found.end - 1]!;
    if (continued(tokens, found.end, limit)) continue;
    added.push({ start: tokens[i]!.start, end: last.end, type: found.name.type, confidence: found.name.best * 0.8 });
    i = found.end - 1;
  }
  if (added.length === 0) return names;
  return [...names, ...added].sort((a, b) => a.start - b.start);
}

/** True where a capitalised word comes next in copy that is not all in capitals: the words are part of a longer name. */
function continued(tokens: readonly Token[], end: number, limit: number): boolean {
  const after = tokens[end];
  if (!after || after.start >= limit || after.kind !== 'word' || !isCapital(after.text)) return false;
  return after.text !== after.text.toUpperCase() || tokens[end - 1]!.text !== tokens[end - 1]!.text.toUpperCase();
}
