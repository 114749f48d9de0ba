import type { AnnotatedBlock, Quantity, Token } from '../../annotate';
import { lastStartingBefore } from '../../base';

/** How far from a figure the word is looked for that says what befell the people counted. */
const REACH = 5;

/** "The 1986 results": four digits with no mark between them, which name a year before a noun. */
const isYear = ({ text }: AnnotatedBlock, { number }: Quantity): boolean =>
  /^(?:1[6-9]|20)\d\d$/.test(text.slice(number.start, number.end));

/**
 * What a figure counts, in a form that two figures of one thing share: what befell the people ("15 people were killed" is `dead`),
 * else the noun. Null for what no other figure can contradict: a sum or a measure says not what of.
 */
export function subjectOf(block: AnnotatedBlock, q: Quantity): string | null {
  if (q.kind !== 'count' && !(q.kind === 'range' && q.unit === null)) return null;
  if (isYear(block, q)) return null;
  const { figures, numbers } = block.language;
  const fate = (token: Token | undefined) => token && figures.fates.get(numbers.stem(token.norm));
  if (q.of !== undefined) {
    const own = figures.fates.get(q.of);
    if (own) return own;
    if (!figures.general.has(q.of)) return q.of;
  }
  const at = lastStartingBefore(block.tokens, (q.hedgeAt ?? q).start - 1) + 1;
  const [lead, head] = [block.tokens[at - 1], block.tokens[at - 2]];
  // "killed 15", "a tué au moins 15 personnes", "before 41,200"
  const found = fate(lead) ?? figures.crowds.get(lead?.norm ?? '');
  if (found) return found;
  const after = lastStartingBefore(block.tokens, q.end - 1) + 1;
  const following = block.tokens.slice(after, after + REACH);
  const stop = following.findIndex((token) => token.kind !== 'word');
  for (const token of stop < 0 ? following : following.slice(0, stop)) {
    const befell = fate(token);
    if (befell) return befell;
  }
  // "a crowd of 41,200"
  return (lead && numbers.links.has(lead.norm) && fate(head)) || null;
}
