import { lastStartingBefore, type Span, startingIn } from '../../base';
import type { AnnotatedBlock } from '../article';
import { isOffice } from './speaker-likeness';
import type { Speaker } from './speakers';

/** How far before a relative pronoun its antecedent may end, in UTF-16 units. */
const REACH = 60;

/** Who a relative pronoun takes up: the last of those mentioned before it in its block, if nobody else comes between. */
export function antecedentOf(block: AnnotatedBlock, speakers: readonly Speaker[], pronoun: Span): Speaker | null {
  for (let i = speakers.length - 1; i >= 0; i--) {
    const speaker = speakers[i]!;
    const { start, end, kind } = speaker.mention;
    if (end > pronoun.start) continue;
    if (pronoun.start - end > REACH || isApart(block, end, pronoun.start)) return null;
    const isSeat = speaker.entity.type !== 'person' && isOfOffice(block, start);
    // "The Weir, a book by one of whom": a work is nobody.
    if (speaker.entity.type === 'other' && isHuman(block, pronoun)) return null;
    if (kind !== 'pronoun' && !owns(block, end) && !isSeat) return speaker;
  }
  return null;
}

/** Another sentence, or somebody unnamed, stands between: « Elle a reçu une voisine, qui … ». */
function isApart({ tokens, sentences, language }: AnnotatedBlock, start: number, end: number): boolean {
  if (lastStartingBefore(sentences, start - 1) !== lastStartingBefore(sentences, end)) return true;
  const between = startingIn(tokens, { start, end });
  const isSomebody = (i: number) =>
    (language.reference.determiners.has(between[i]!.norm) || between[i]!.kind === 'number') &&
    isOffice(language, between[i + 1]?.norm ?? '');
  // « Jean Morel, un élu de Brest, qui … » is still himself.
  const from = between[0]?.text === ',' ? 2 : 0;
  return between.some((_, i) => i >= from && isSomebody(i));
}

const isHuman = ({ text, language }: AnnotatedBlock, { start, end }: Span): boolean =>
  language.speech.clause.humanRelatives.has(text.slice(start, end).toLowerCase());

/** « Le maire de Brest, qui … »: where somebody has their office, or what it is of. */
function isOfOffice({ tokens, language }: AnnotatedBlock, start: number): boolean {
  const at = lastStartingBefore(tokens, start - 1);
  const [noun, link] = [tokens[at - 1], tokens[at]];
  return noun !== undefined && language.reference.roleLinks.has(link!.norm) && isOffice(language, noun.norm);
}

/** What ends here owns what follows: "the province’s suppliers, which …", "the teachers’ union". */
export const owns = ({ text }: AnnotatedBlock, end: number): boolean =>
  /^['’]s?(?!\p{L})/u.test(text.slice(end, end + 3));
