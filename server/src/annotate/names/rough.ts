import type { Span } from '../../base';
import { type EntityType, type Knowledge, LEXICON } from '../../knowledge';
import type { NamesData } from '../../languages/names';
import type { BlockDraft } from '../annotate-block';
import type { AnnotateContext } from '../context';
import type { Token } from '../tokens';
import type { NameMention } from './types';

const isCapital = (text: string) => /^\p{Lu}/u.test(text);
const bare = (token: Token) => (token.norm.length > 1 ? token.norm.replace(/\.$/, '') : token.norm);

/** The names of one block by capitals, titles and the lexicon alone: what is left where the model could not be read. */
export function roughNames(block: BlockDraft, ctx: AnnotateContext): readonly NameMention[] {
  const { tokens, text } = block;
  const { names: data, segmentation } = block.language;
  const lexicon = (phrase: string) => ctx.knowledge.lexicon(phrase);
  const mentions: NameMention[] = [];
  const opens = new Set(block.sentences.map((s) => s.firstToken));
  const ordinary = (i: number) => {
    const word = bare(tokens[i]!);
    return segmentation.functionWords.has(word) || data.calendar.has(word) || data.titles.has(word);
  };
  const starts = (i: number) =>
    tokens[i]!.kind === 'word' &&
    isCapital(tokens[i]!.text) &&
    !ordinary(i) &&
    !/['’]$/.test(tokens[i]!.text) &&
    !(opensClause(tokens, i, opens) && lexicon(tokens[i]!.norm) === 0 && !isCapital(tokens[i + 1]?.text ?? ''));
  for (let i = 0; i < tokens.length; i++) {
    if (!starts(i)) continue;
    let end = i + 1;
    for (let j = end; j < tokens.length && j < i + 8; j++) {
      if (tokens[j]!.kind === 'word' && isCapital(tokens[j]!.text) && !ordinary(j)) end = j + 1;
      else if (!data.particles.has(bare(tokens[j]!))) break;
    }
    const title = i > 0 && data.titles.has(bare(tokens[i - 1]!)) ? tokens[i - 1]! : undefined;
    const type = title ? 'person' : typeOf(tokens, i, end, text, data, lexicon);
    mentions.push(mentionOf({ start: tokens[i]!.start, end: tokens[end - 1]!.end }, type, title));
    i = end - 1;
  }
  return mentions;
}

const opensClause = (tokens: readonly Token[], i: number, opens: ReadonlySet<number>) =>
  opens.has(i) || /^[«“"‘—–:•]$/.test(tokens[i - 1]?.text ?? '');

function typeOf(
  tokens: readonly Token[],
  start: number,
  end: number,
  text: string,
  data: NamesData,
  lexicon: Knowledge['lexicon'],
): EntityType {
  const whole = lexicon(text.slice(tokens[start]!.start, tokens[end - 1]!.end));
  if (whole & LEXICON.person) return 'person';
  if (whole & LEXICON.organization) return 'organization';
  if (whole & LEXICON.place) return 'place';
  const first = bare(tokens[start]!);
  const last = bare(tokens[end - 1]!);
  if (data.organizationHeads.has(first) || data.organizationTails.has(last)) return 'organization';
  if (data.placeHeads.has(first) || data.placeTails.has(last)) return 'place';
  const before = start > 0 ? bare(tokens[start - 1]!) : '';
  if (data.roles.has(before) || (end - start > 1 && lexicon(first) & LEXICON.given)) return 'person';
  if (end - start === 1 && /^\p{Lu}{2,6}$/u.test(tokens[start]!.text)) return 'organization';
  if (data.placeLeads.has(before)) return 'place';
  return end - start === 2 ? 'person' : 'other';
}

const mentionOf = (at: Span, type: EntityType, title: Token | undefined): NameMention => ({
  start: at.start,
  end: at.end,
  type,
  confidence: 0.6,
  ...(title ? { title: { start: title.start, end: title.end } } : {}),
});
