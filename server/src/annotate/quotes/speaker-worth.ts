import type { Span } from '../../base';
import type { Gender } from '../../knowledge';
import { TAG } from '../../languages/speech';
import type { AnnotatedBlock } from '../article';
import type { Entity, Mention } from '../entities/types';
import { owns } from './relative-antecedent';
import { isOffice, isPerson } from './speaker-likeness';
import type { SourceKind } from './types';

/** How well a mention inside a source's words stands for the whole of them; 0 where it is only what they are of. */
export function worthOf(
  block: AnnotatedBlock,
  { entity, mention }: { readonly entity: Entity; readonly mention: Mention },
  source: Span,
  kind: SourceKind | null,
): number {
  const { speech } = block.language;
  const human = entity.type === 'person';
  const person = human ? 4 : entity.type === 'other' ? 0 : 2;
  if (kind === 'pronoun') return 1 + person;
  // "Mrs Lee" is not Tom Lee; where his name and her title have told two genders, and so none, she is nobody.
  const courtesy = mention.title ? courtesyGender(block, mention.title) : null;
  if (courtesy && courtesy !== entity.gender && (entity.gender || entity.name.includes(' '))) return 0;
  // "its chief executive" is not what "its" stands for.
  if (mention.kind === 'pronoun' && mention.end < source.end) return 0;
  const head = headOf(block, source);
  const personal = isPersonal(block, source, head);
  // "the Fed chair" is a person, whatever body the words name, and so is « le premier magistrat du village ».
  const opens = mention.kind !== 'name' && mention.start <= source.start;
  if (!human && personal && !opens) return 0;
  // "the Albion manager": whatever the name is, the words are the manager's.
  if (mention.end < source.end && modifies(block, mention.end)) return 0;
  // « le porte-parole du groupe Jean Morel » has his own name, « le porte-parole du groupe Delmas » the group's.
  const full = personal && entity.name.includes(' ') && mention.end >= source.end;
  if (human && !full && namesBody(block, mention)) return 0;
  // A poll may be told by the paper that had it made.
  const isText = speech.texts.has(head);
  const lead = leadOf(block, source, mention, (isText && !speech.studies.has(head)) || human, head);
  // « l'entourage du chef de la diplomatie, Jean Morel »: the name is of the chief.
  const voice = human && speech.voices.has(head) && !isOffice(block.language, head) && !isText;
  if (voice && lead === 'beside' && isOfAnother(block, source, mention)) return 0;
  if (lead === 'text' && isText) return 1 + person / 4;
  if (lead === 'text' || lead === 'complement')
    return mention.kind === 'nominal' && mention.start <= source.start ? 1 : 0;
  return 2 + person + (mention.kind === 'name' ? 2 : 0) + (lead === 'head' ? 1 : 0);
}

/** The gender that a courtesy title tells; null for any other words. */
export const courtesyGender = ({ text, language }: AnnotatedBlock, { start, end }: Span): Gender =>
  language.reference.honorifics.get(text.slice(start, end).toLowerCase().replace(/\.$/, ''))?.gender ?? null;

/** A source's words are about somebody, by what they are or do. */
export const isPersonal = (block: AnnotatedBlock, source: Span, head: string = headOf(block, source)): boolean =>
  isOffice(block.language, head) && !block.language.speech.voices.has(head);

/** A noun for a person comes right after the name that ends here, in a language whose nouns come last. */
function modifies(block: AnnotatedBlock, end: number): boolean {
  const { tokens, language } = block;
  if (language.speech.clause.headFirst) return false;
  const next = tokens[lastTokenBefore(block, end) + 1];
  return next?.kind === 'word' && /^\p{Ll}/u.test(next.text) && isPerson(language, next.norm);
}

/** "le groupe Delmas", "the Delmas group": a body under its founder's name. */
function namesBody(block: AnnotatedBlock, { start, end }: Mention): boolean {
  const { tokens, language } = block;
  const noun = language.speech.clause.headFirst
    ? tokens[lastTokenBefore(block, start)]
    : tokens[lastTokenBefore(block, end) + 1];
  return noun !== undefined && /^\p{Ll}/u.test(noun.text) && language.names.organizationHeads.has(noun.norm);
}

/** The noun that a source's words are about, in lower case. */
function headOf(block: AnnotatedBlock, source: Span): string {
  const { speech } = block.language;
  let head = '';
  for (let i = lastTokenBefore(block, source.start + 1); i < block.tokens.length; i++) {
    const token = block.tokens[i]!;
    if (token.start >= source.end) break;
    if (token.start < source.start) continue;
    const tag = token.kind === 'word' ? speech.tags(token.norm) : 0;
    if (token.kind === 'mark' || tag & (TAG.determiner | TAG.preposition | TAG.relative)) {
      if (head) break;
      continue;
    }
    head = token.norm;
    if (speech.clause.headFirst) break;
  }
  return head;
}

/**
 * Whether a mention opens its source, stands beside what opens it, or is a complement ("le bureau de Yoon", "Tunisia's coach"):
 * `text` where a text would be by whom it names ("a report by the UN"), and not about it or where it is.
 */
function leadOf(
  block: AnnotatedBlock,
  source: Span,
  mention: Mention,
  stands: boolean,
  head: string,
): 'head' | 'beside' | 'complement' | 'text' {
  const { speech, segmentation } = block.language;
  if (segmentation.enclitics.size > 0 && owns(block, mention.end)) return 'text';
  if (mention.start <= source.start) return 'head';
  let at = lastTokenBefore(block, mention.title?.start ?? mention.start);
  // "an aide to Mayor Ann Lee".
  if (at > 0 && block.tokens[at]!.start === mention.role?.start && mention.role.start > source.start) at--;
  // « un proche du maire », « l'entourage du maire Jean Morel »: somebody else than the mayor.
  const contracted = (speech.tags(block.tokens[at + 1]!.norm) & TAG.preposition) !== 0;
  if (mention.kind === 'nominal' && contracted && isOffice(block.language, mention.role?.noun ?? ''))
    return 'complement';
  if (isOfOffice(block, at, source.start)) return 'complement';
  // « un responsable du lycée Blaise Morel »
  const noun = block.tokens[at];
  if (noun && noun.start > source.start && block.language.names.namedAfter.has(noun.norm)) return 'complement';
  // « un sondage Ifop », and not « une étude parue dans la revue Science ».
  const alone = stands || noun?.norm === head;
  let follows = false;
  while (at >= 0 && block.tokens[at]!.start >= source.start) {
    const token = block.tokens[at]!;
    const tag = speech.tags(token.norm);
    const { origins, obtained } = speech.clause;
    if (tag & TAG.preposition)
      return origins.has(token.norm) && !obtained.has(block.tokens[at - 1]?.norm ?? '') ? 'text' : 'complement';
    // "quoted by public broadcaster RTP": unless it stands `alone`, a body's name after a noun goes with what leads that in.
    if (!(tag & TAG.determiner) && (alone || token.kind !== 'word')) return 'beside';
    follows ||= !(tag & TAG.determiner);
    at--;
  }
  return follows ? 'beside' : 'head';
}

/** A mention comes right after a comma, and a preposition before that in the source. */
function isOfAnother(block: AnnotatedBlock, { start }: Span, mention: Mention): boolean {
  const { tokens, language } = block;
  const last = lastTokenBefore(block, mention.title?.start ?? mention.start);
  if (tokens[last]?.text !== ',') return false;
  return tokens
    .slice(lastTokenBefore(block, start + 1), last)
    .some(({ norm }) => (language.speech.tags(norm) & TAG.preposition) !== 0);
}

/** A token is the noun of one person's office, and a preposition ties it to a noun of the source before it. */
function isOfOffice({ tokens, language }: AnnotatedBlock, at: number, start: number): boolean {
  const [before, noun] = [tokens[at - 1], tokens[at]];
  if (!noun || !before || !isOffice(language, noun.norm) || noun.start <= start) return false;
  const { determiners } = language.reference;
  if (determiners.get(before.norm)?.number !== 'singular') return false;
  const lead = language.speech.tags(before.norm) & TAG.preposition ? before : tokens[at - 2];
  return lead !== undefined && lead.start > start && (language.speech.tags(lead.norm) & TAG.preposition) !== 0;
}

function lastTokenBefore(block: AnnotatedBlock, offset: number): number {
  let low = 0;
  let high = block.tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (block.tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
