import type { Knowledge } from '../../knowledge';
import { isDemonym, type RoleHead, type RoleSource } from './role-heads';
import type { RolePhrase } from './types';
import { bare, isCapital } from './words';

/** Some 200,000 people, for a town. */
const WELL_KNOWN = 0.44;

/** The phrase of a role: its head, and the tokens around it from `start` to `end`. */
export function rolePhrase(
  source: RoleSource,
  head: RoleHead,
  start: number,
  end: number,
  side: RolePhrase['side'],
  definite: boolean,
): RolePhrase {
  const { tokens, language } = source;
  const { reference } = language;
  let former = head.former;
  let pending = false;
  for (let i = start; i < end; i++) {
    if (i >= head.start && i < head.end) continue;
    if (i < head.start && reference.former.has(bare(tokens[i]!))) former = true;
    if (reference.pending.has(bare(tokens[i]!))) pending = true;
  }
  const from = Math.min(start, head.start);
  const to = Math.max(end, head.end);
  const of = ownerOf(source, head, from, to);
  return {
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
    head: { start: tokens[head.start]!.start, end: tokens[head.end - 1]!.end },
    noun: head.noun,
    office: head.office,
    of: of?.span ?? null,
    knownOf: of?.known ?? null,
    owned: of !== null || hasOwner(source, head, from, to),
    former,
    pending,
    side,
    definite,
  };
}

/** "the club's president", "of the club": a common noun that a link joins to the head, or a body's before it. */
function hasOwner({ tokens, language }: RoleSource, head: RoleHead, from: number, to: number): boolean {
  const { reference, names } = language;
  for (let i = head.end; i < to; i++) if (reference.roleLinks.has(bare(tokens[i]!))) return true;
  if (!reference.headLast) return false;
  for (let i = from; i < head.start; i++) {
    const word = bare(tokens[i]!);
    if (word === "'s" || names.organizationHeads.has(word)) return true;
  }
  return false;
}

/** What a role is a role of: the first body or place named in its phrase, or a nationality. */
function ownerOf(source: RoleSource, head: RoleHead, from: number, to: number) {
  const { tokens, nameAt, names, knowledge, language } = source;
  const order = [...range(head.start + 1, to), ...range(from, head.start).reverse()];
  for (const i of order) {
    const owner = nameAt[i]!;
    if (owner >= 0 && names[owner]!.type !== 'person') {
      const span = { start: names[owner]!.start, end: names[owner]!.end };
      const reading = knowledge
        .readings(source.text.slice(span.start, span.end), language.id)
        .find((r) => r.type === 'place' || r.type === 'organization');
      return { span, known: reading?.entity ?? null };
    }
    const { start, end, text } = tokens[i]!;
    if (isDemonym(source, tokens[i]!)) return { span: { start, end }, known: demonymOf(knowledge, text, language.id) };
    if (owner >= 0 || !isCapital(text)) continue;
    // An acronym or a well-known place that was not taken for a name.
    const acronym = /^\p{Lu}{2,}$/u.test(text);
    const body = knowledge
      .readings(text, language.id)
      .find((r) => (r.type === 'place' && r.prominence >= WELL_KNOWN) || (acronym && r.type !== 'person'));
    if (body) return { span: { start, end }, known: body.entity };
  }
  return null;
}

/** The country or place that a nationality belongs to, whatever its case. */
export function demonymOf(knowledge: Knowledge, word: string, language: string): string | null {
  for (const form of [word, word.toLowerCase(), word[0]!.toUpperCase() + word.slice(1)]) {
    const reading = knowledge.readings(form, language).find((r) => r.kind === 'demonym');
    if (reading) return reading.entity;
  }
  return null;
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
