import { inSteps, lastEndingBefore, lastStartingBefore, runNow, type Steps } from '../../base';
import { LEXICON, type NameReading } from '../../knowledge';
import { TAG } from '../../languages/speech';
import { equal } from '../alike';
import type { AnnotatedBlock } from '../article';
import type { AnnotateContext } from '../context';
import type { Token } from '../tokens';
import { MUCH, typeBy } from './leaning';
import { type KnownName, NameIndex } from './name-index';
import { keyOf, namesToldApart, notesOf } from './name-notes';
import { namesTown, TOWN } from './towns';
import type { NameMention } from './types';
import { isCapital } from './word';

/** What is read of a block. */
export type NamedBlock = Pick<AnnotatedBlock, 'text' | 'tokens' | 'sentences' | 'language' | 'names'>;

/** A mention surer than this keeps its type and its span whatever the rest of the article says. */
const FIRM = 0.8;

/** How much more the article must say for another type than for the mention's own. */
const OUTVOTED = 2;
/** The same between a place and an organisation: a town and its team share a name, and an article may mean both. */
const OUTVOTED_METONYM = 4;

/** A name is looked for elsewhere in the article where one mention of it is as sure as this. */
const WORTH_FINDING = 0.44;

/** Blocks whose names agree, with what made them agree. */
export interface Harmony<B extends NamedBlock> {
  readonly blocks: readonly B[];
  readonly index: NameIndex;
}

/**
 * Makes the names of an article's blocks agree: a name that is sure in one place is found in all, headlines in capitals too, and
 * a mention in doubt takes the type that the article's other mentions have. A block where nothing changes stays the same object.
 */
export function* harmonise<B extends NamedBlock>(blocks: readonly B[], ctx: AnnotateContext): Steps<Harmony<B>> {
  const lists = { model: ctx.nameModel ?? null, isListed: (word: string) => ctx.knowledge.lexicon(word) !== 0 };
  const index = yield* NameIndex.of(blocks, lists);
  return { index, blocks: yield* inSteps(blocks, (block) => harmonised(block, index, ctx)) };
}

export const harmoniseNames = <B extends NamedBlock>(blocks: readonly B[], ctx: AnnotateContext): readonly B[] =>
  runNow(harmonise(blocks, ctx)).blocks;

/**
 * The same after an edit: `old` are the blocks from which `before` was made, `changed` those that are not the same now. Blocks
 * whose names come out as before stay the same objects.
 */
export function* harmoniseAgain<B extends NamedBlock>(
  before: Harmony<B>,
  old: readonly B[],
  blocks: readonly B[],
  changed: readonly number[],
  ctx: AnnotateContext,
): Steps<Harmony<B>> {
  const told = new Set(changed.flatMap((i) => namesToldApart(old[i]!, blocks[i]!)));
  const kept = before.blocks.slice();
  if (told.size === 0) {
    for (const i of changed) kept[i] = harmonised(blocks[i]!, before.index, ctx);
    return { index: before.index, blocks: kept };
  }
  const { index, firsts } = yield* before.index.again(blocks, told);
  const others = new Set([...told, ...[...told].map(keyOf), ...firsts]);
  const isChanged = new Set(changed);
  for (const [i, block] of blocks.entries()) {
    yield;
    const known = before.blocks[i]!;
    if (isChanged.has(i)) kept[i] = harmonised(block, index, ctx);
    else if (reads(block, known, others)) {
      const fresh = harmonised(block, index, ctx);
      kept[i] = equal(known.names, fresh.names) ? known : fresh;
    }
  }
  return { index, blocks: kept };
}

/** Whether a block has any of these words and names, as it was found and as it was made to agree. */
function reads(block: NamedBlock, agreed: NamedBlock, words: ReadonlySet<string>): boolean {
  const isTold = ({ key }: { readonly key: string }) => words.has(key) || words.has(key.slice(key.indexOf(' ') + 1));
  return (
    capitalsOf(block.tokens).some((i) => words.has(block.tokens[i]!.text)) ||
    notesOf(block).some(isTold) ||
    (agreed.names !== block.names && notesOf(agreed).some(isTold))
  );
}

function harmonised<B extends NamedBlock>(block: B, index: NameIndex, ctx: AnnotateContext): B {
  if (block.tokens.length === 0) return block;
  const agreed = block.names.map(
    (name) =>
      bearerOf(name, block, index, ctx) ??
      fullNameOf(name, block, index, ctx) ??
      townOf(agree(name, index.nameOf(block.text, name)), block, index, ctx),
  );
  const names = withMissing(block, agreed, index).map((name) => {
    const whole = agreed.includes(name) ? name : (bearerOf(name, block, index, ctx) ?? name);
    return withParticle(spokenOf(withoutLink(whole, block, index), block, index, ctx), block, index, ctx);
  });
  return names.length === block.names.length && names.every((name, i) => name === block.names[i])
    ? block
    : { ...block, names };
}

/** "in Denholm", but not "according to Denholm": a preposition of place stands before the mention. */
function isLed({ start }: NameMention, { tokens, language }: NamedBlock): boolean {
  const last = lastEndingBefore(tokens, start);
  if (!language.names.placeLeads.has(tokens[last]?.norm ?? '')) return false;
  const endsHere = (words: readonly string[]) =>
    words.every((word, k) => tokens[last - words.length + 1 + k]?.norm === word);
  return !language.speech.leads.some(({ words }) => endsHere(words));
}

/** A place as well known as this keeps its name, whoever in the article is called after it. */
const WELL_KNOWN = 0.8;

/**
 * The mention as a person, where it is the last word of a full name in the article and nothing says that it is a place: "Denholm,
 * who …" after "Craig Denholm", but not "in Denholm".
 */
function bearerOf(name: NameMention, block: NamedBlock, index: NameIndex, ctx: AnnotateContext): NameMention | null {
  if (name.type === 'person') return null;
  const words = block.text.slice(name.start, name.end);
  const sure = index.bearerOf(words);
  if (sure < WORTH_FINDING) return null;
  if (name.type === 'place' ? isLed(name, block) : isFirmOf(words, index)) return null;
  const known = ctx.knowledge.readings(words, block.language.id);
  return known.some((reading) => reading.type !== 'person' && reading.prominence >= WELL_KNOWN)
    ? null
    : { ...name, type: 'person', confidence: sure };
}

/** "Shares in Moss": the article speaks of a firm that has the name of its founder. */
function isFirmOf(words: string, index: NameIndex): boolean {
  const leaning = index.leaningOf(words);
  return leaning !== undefined && typeBy(leaning) === 'organization';
}

const RESTORED = 0.6;

/**
 * The mention as a town of the country that the language's copy comes from, where it looks like a given name that nobody in the
 * article has: « Nancy reçoit Metz », but not « Nancy, mère de deux enfants ».
 */
function townOf(name: NameMention, block: NamedBlock, index: NameIndex, { knowledge }: AnnotateContext): NameMention {
  const { text, tokens, language } = block;
  const { homes } = language.reference.placing;
  const word = text.slice(name.start, name.end);
  if (homes.length === 0 || name.type !== 'person' || name.title || /\s/.test(word)) return name;
  if (index.isGiven(word) || index.bearerOf(word) > 0) return name;
  const next = lastStartingBefore(tokens, name.end - 1) + 1;
  if (!isLed(name, block) && tokens[next]?.text === ',' && !isCapital(tokens[next + 1]?.text ?? '')) return name;
  const readings = knowledge.readings(word, language.id);
  const isHome = ({ entity }: NameReading) => {
    const country = knowledge.entity(entity)?.within.at(-1);
    return country !== undefined && homes.includes(knowledge.entity(country)?.country ?? '');
  };
  return namesTown(readings, isHome) ? { ...name, type: 'place', confidence: RESTORED } : name;
}

/**
 * The surname with its elided particle, where that stands at the head of a sentence or after a verb, a title or a preposition:
 * « D'Estray a parlé », « elle a salué d'Estray »; but « les services d'Estray » may be anybody's.
 */
function withParticle(found: NameMention, block: NamedBlock, index: NameIndex, ctx: AnnotateContext): NameMention {
  const { text, tokens, language } = block;
  if (!index.isElided(text.slice(found.start, found.end))) return found;
  const name = bearerOf(found, block, index, ctx) ?? found;
  if (name.type !== 'person') return name;
  const at = tokens.findIndex(({ end }) => end === name.start);
  if (at < 0 || !/^\p{L}['’]$/u.test(tokens[at]!.text)) return name;
  const before = tokens[at - 1];
  const isFree =
    before?.kind !== 'word' ||
    /^\p{Lu}/u.test(tokens[at]!.text) ||
    language.names.titles.has(before.norm.replace(/\.$/, '')) ||
    (language.speech.tags(before.norm) & AHEAD) !== 0;
  return isFree ? { ...name, start: tokens[at]!.start } : name;
}

/** « L’ami [d’]Aubry », where the article has an Hélène Aubry and nobody called d’Aubry: the name without what is no particle. */
function withoutLink(name: NameMention, { text, language }: NamedBlock, index: NameIndex): NameMention {
  const words = text.slice(name.start, name.end);
  const link = name.type === 'person' ? (/^\p{Ll}['’](?=\p{Lu}\S+$)/u.exec(words)?.[0] ?? '') : '';
  const surname = words.slice(link.length);
  if (link === '' || !language.reference.roleLinks.has(link.replace('’', "'"))) return name;
  return index.bearerOf(surname) > 0 && !index.isElided(surname) ? { ...name, start: name.start + link.length } : name;
}

/** What may stand before a name and its particle. */
const AHEAD =
  TAG.preposition |
  TAG.finite |
  TAG.past |
  TAG.participle |
  TAG.auxiliary |
  TAG.infinitive |
  TAG.coordinator |
  TAG.that;

/** How sure the type is that the article's own words tell. */
const TOLD = 0.8;
/** More words than this make no bare name. */
const BARE = 3;
/** What much is said of as of a firm or of somebody is one, though a town as prominent as this has its name. */
const WELL_KNOWN_TOWN = 0.5;

/** The mention with the type as which the article speaks of a name that no list knows, and that is no part of a full name in it. */
function spokenOf(name: NameMention, block: NamedBlock, index: NameIndex, { knowledge }: AnnotateContext): NameMention {
  if (name.type === 'organization' || name.type === 'other') return name;
  const words = block.text.slice(name.start, name.end);
  const leaning = index.leaningOf(words);
  if (!leaning || index.isGiven(words) || index.bearerOf(words) > 0) return name;
  const type = typeBy(leaning);
  if (type === null || type === name.type) return name;
  const [first, ...more] = words.split(/\s/);
  if (more.length >= BARE || (more.length > 0 && knowledge.lexicon(first!.toLowerCase()) & LEXICON.given)) return name;
  const most = Math.max(leaning.firm, leaning.person) >= MUCH ? WELL_KNOWN_TOWN : TOWN;
  if (knowledge.readings(words, block.language.id).some(({ prominence }) => prominence >= most)) return name;
  return { ...name, type, confidence: TOLD, title: undefined };
}

/** A type that the model gives less surely than this is a guess. */
const GUESS = 0.55;

/** "Ngozi Okafor", taken for a place at a guess, as the person whom the article goes on to call Okafor; Crewe Alexandra is known. */
function fullNameOf(
  name: NameMention,
  { text, language }: NamedBlock,
  index: NameIndex,
  { knowledge }: AnnotateContext,
): NameMention | null {
  if (name.type === 'person' || name.confidence >= GUESS) return null;
  if (knowledge.readings(text.slice(name.start, name.end), language.id).length > 0) return null;
  const last = /^\p{Lu}[\p{Ll}-]+ (?=\p{Lu}[\p{L}'’-]+$)/u.exec(text.slice(name.start, name.end))?.[0].length;
  const surname = last && index.nameOf(text, { start: name.start + last, end: name.end });
  return surname && surname.type === 'person' && surname.best > name.confidence
    ? { ...name, type: 'person', confidence: surname.best }
    : null;
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
  let from = 0;
  for (const i of capitalsOf(tokens)) {
    if (i < from) continue;
    while (next < names.length && names[next]!.end <= tokens[i]!.start) next++;
    if (next < names.length && names[next]!.start <= tokens[i]!.start) continue;
    const limit = next < names.length ? names[next]!.start : Number.POSITIVE_INFINITY;
    const found = index.longestAt(block, i, limit);
    if (!found || found.name.best < WORTH_FINDING) continue;
    const last = tokens[found.end - 1]!;
    if (continued(tokens, found.end, limit)) continue;
    added.push({ start: tokens[i]!.start, end: last.end, type: found.name.type, confidence: found.name.best * 0.8 });
    from = found.end;
  }
  if (added.length === 0) return names;
  return [...names, ...added].sort((a, b) => a.start - b.start);
}

const capitals = new WeakMap<readonly Token[], readonly number[]>();

/** Where a block has words with a capital. */
function capitalsOf(tokens: readonly Token[]): readonly number[] {
  let found = capitals.get(tokens);
  if (!found) {
    found = tokens.flatMap((token, i) => (token.kind === 'word' && isCapital(token.text) ? [i] : []));
    capitals.set(tokens, found);
  }
  return found;
}

/** True where a capitalised word comes next in copy that is not all in capitals: the words are part of a longer name. */
function continued(tokens: readonly Token[], end: number, limit: number): boolean {
  const after = tokens[end];
  if (!after || after.start >= limit || after.kind !== 'word' || !isCapital(after.text)) return false;
  return after.text !== after.text.toUpperCase() || tokens[end - 1]!.text !== tokens[end - 1]!.text.toUpperCase();
}
