import type { AnnotatedBlock, Article, Mention, RolePhrase } from '../../../annotate';
import type { IsoDate } from '../../../base';
import { type Knowledge, type KnownEntity, type Role, roleStatus } from '../../../knowledge';
import type { Language } from '../../../languages';

/** The offices that a role phrase can mean, where it says of what. */
export const officesOf = (role: RolePhrase, knowledge: Knowledge, language: string): readonly string[] =>
  role.knownOf === null ? [] : knowledge.offices(role.knownOf, role.noun, language);

/** What a person's record says of some offices on a day. */
export interface Standing {
  readonly held: boolean;
  /** Among the roles that are over, the one that ended last. */
  readonly former: (Role & { readonly end: string }) | null;
  /** The record has one of the offices at some time, past or to come. */
  readonly known: boolean;
  /** A role whose dates do not reach the day. */
  readonly unsure: boolean;
}

export function standingOf(record: KnownEntity, roles: readonly Role[], on: IsoDate): Standing {
  let former: (Role & { end: string }) | null = null;
  let held = false;
  let unsure = false;
  for (const role of roles) {
    const status = roleStatus(role, record.knownThrough, on);
    if (status.status === 'held') held = true;
    else if (status.status === 'unknown') unsure = true;
    else if (status.status === 'former' && (!former || former.end < status.end)) former = { ...role, end: status.end };
  }
  return { held, former, known: roles.length > 0, unsure };
}

/**
 * True where the words around a mention are of another time than the article's: a year gone by in the paragraph, or in the sentence
 * where that is enough, or a word such as "then" in the sentence. A role named there is the one of that time.
 */
export function isOfAnotherTime(
  article: Article,
  mention: Mention,
  language: Language,
  years: 'paragraph' | 'sentence' = 'paragraph',
): boolean {
  const block = article.blocks[mention.block]!;
  const year = Number(article.date?.slice(0, 4));
  const sentence = block.sentences.find((s) => s.start <= mention.start && mention.start < s.end);
  const around = years === 'sentence' && sentence ? sentence : { start: 0, end: block.text.length };
  const isPast = (date: AnnotatedBlock['dates'][number]) =>
    yearOf(date) !== null && yearOf(date)! < year && !isRecent(date, article.date!);
  if (block.dates.some((date) => around.start <= date.start && date.start < around.end && isPast(date))) return true;
  if (!sentence) return false;
  for (let i = sentence.firstToken; i < sentence.endToken; i++)
    if (language.reference.otherTimes.has(block.tokens[i]!.norm)) return true;
  return false;
}

const FORTNIGHT = 14 * 86_400_000;

/** « Lundi » in the first days of a year is of the year before. */
const isRecent = ({ resolved }: { readonly resolved?: string }, today: IsoDate): boolean =>
  resolved !== undefined && Math.abs(Date.parse(today) - Date.parse(resolved)) <= FORTNIGHT;

const yearOf = (date: { readonly year?: number; readonly value: string | null }): number | null =>
  date.year ?? (/^\d{4}/.test(date.value ?? '') ? Number(date.value!.slice(0, 4)) : null);
