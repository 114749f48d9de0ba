import { TAG } from '../../languages/speech';
import type { Item } from './narration';

/** Marks the words of adverbs of several words as adverbs. */
export function markAsides(items: Item[], asides: ReadonlyMap<string, readonly (readonly string[])[]>): void {
  for (let i = 0; i < items.length; i++) {
    const phrases = items[i]!.kind === 'word' ? asides.get(items[i]!.norm) : undefined;
    if (!phrases) continue;
    for (const phrase of phrases) {
      if (!phrase.every((word, k) => items[i + k]?.norm === word)) continue;
      for (let k = 0; k < phrase.length; k++) items[i + k] = { ...items[i + k]!, tag: TAG.adverb, readings: undefined };
      i += phrase.length - 1;
      break;
    }
  }
}

/** What a word may be, by its form, besides the finite verb that its place makes of it. */
const UNCLEAR = TAG.maybe | TAG.participle;

/** « ne s'en cache pas », « ne fléchit pas »: what may be a noun or a participle is a verb there. */
export function markVerbs(items: Item[], preverbs: ReadonlySet<string>): void {
  for (let i = 1; i < items.length; i++) {
    if (!preverbs.has(items[i - 1]!.norm)) continue;
    while (i < items.length && (items[i]!.tag & TAG.clitic) !== 0) i++;
    const item = items[i];
    if (item?.kind === 'word' && item.name < 0 && (item.tag & ~UNCLEAR) === 0) items[i] = { ...item, tag: TAG.finite };
  }
}

/** Before what may be an article or a pronoun: what has its object after it. */
const LEADS = TAG.gerund | TAG.preposition | TAG.infinitive | TAG.auxiliary | TAG.participle;

/** What a pronoun that is no article comes after. */
const BEFORE_PRONOUN = TAG.subject | TAG.relative | TAG.that | TAG.clitic | TAG.negation | TAG.disjunct;

/** « confirmant l'attaque », « une critique »: what may be a noun or a finite verb is a noun after an article; « qui l'attaque » has a pronoun. */
export function markNouns(items: Item[]): void {
  for (let i = 1; i < items.length; i++) {
    const { tag } = items[i]!;
    const before = items[i - 1]!.tag;
    if (!(tag & TAG.finite) || !(tag & TAG.maybe) || !(before & TAG.determiner) || before & TAG.subject) continue;
    const lead = items[i - 2]?.tag ?? 0;
    const article = !(before & TAG.clitic) || (lead & LEADS && !(lead & BEFORE_PRONOUN));
    if (article) items[i] = { ...items[i]!, tag: tag & ~TAG.finite };
  }
}

/** « le numéro deux français »: a count after the noun that it numbers is no determiner of what comes next. */
export function markNumbers(items: Item[], numbered: ReadonlySet<string>): void {
  for (let i = 1; i < items.length; i++) {
    const item = items[i]!;
    const counts = (item.tag & (TAG.determiner | TAG.preposition)) === TAG.determiner;
    if (counts && numbered.has(items[i - 1]!.norm)) items[i] = { ...item, tag: 0 };
  }
}
