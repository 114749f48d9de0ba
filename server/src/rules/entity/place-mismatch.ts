import type { AnnotatedBlock } from '../../annotate';
import { lastStartingBefore } from '../../base';
import type { Knowledge, KnownEntity } from '../../knowledge';
import { defineRule } from '../rule';
import { nameStartingAt, namesByBlock, type Placed, tokenFrom } from './shared/mentions';
import { nameOf } from './shared/role-words';

export default defineRule({
  id: 'entity/place-mismatch',
  title: { en: 'Place put where it is not', fr: 'Lieu situé ailleurs' },
  scope: 'document',
  languages: ['fr', 'en'],
  severity: 'information',
  messages: {
    elsewhere: {
      en: '{place} is not in {outer}, as far as is known: it lies in {where}.',
      fr: '{place} n’est pas à cet endroit ({outer}), pour ce qu’on en sait, mais dans un autre pays : {where}.',
    },
    apart: {
      en: '{place} and {outer} are two towns: check where this is.',
      fr: '{place} et {outer} sont deux villes distinctes : vérifiez le lieu.',
    },
  },
  *check(article, ctx) {
    const { knowledge } = ctx.annotate;
    const isCountry = (name: Placed) => placeOf(name, knowledge)?.country !== undefined;
    for (const [index, names] of namesByBlock(article).entries()) {
      const block = article.blocks[index]!;
      const language = block.language.id;
      for (const { inner, outer } of placings(block, names, isCountry)) {
        const record = placeOf(outer, knowledge);
        const readings = towns(inner, language, knowledge);
        if (!record || readings.length === 0 || readings.some((town) => liesIn(town, record))) continue;
        // Of small places the knowledge base has but some: another of the name may well lie there.
        if (record.country !== undefined && readings[0]!.prominence < WELL_KNOWN) continue;
        const name = block.text.slice(inner.start, inner.end);
        const span = { start: inner.start, end: outer.end };
        const args = { place: name, outer: block.text.slice(outer.start, outer.end), where: '' };
        if (record.country !== undefined) {
          const where = countryOf(readings[0]!, knowledge);
          if (where)
            yield { block: index, span, message: 'elsewhere', args: { ...args, where: nameOf(where, language) ?? '' } };
        } else if (record.prominence > readings[0]!.prominence && isTown(record)) {
          yield { block: index, span, message: 'apart', args };
        }
      }
    }
  },
});

/** A town that no reader would look for in another country. */
const WELL_KNOWN = 0.6;

interface Placing {
  readonly inner: Placed;
  readonly outer: Placed;
}

/** « la base aérienne d’Iruma à Tokyo », "Lyon, Italy", "the Iruma air base in Tokyo". */
function* placings(
  block: AnnotatedBlock,
  names: readonly Placed[],
  isCountry: (name: Placed) => boolean,
): Iterable<Placing> {
  const { tokens, language, sentences } = block;
  const { placing } = language.reference;
  for (const inner of names) {
    if (
      inner.entity.type !== 'place' ||
      inner.quoted ||
      isCountry(inner) ||
      (block.dateline && inner.start < block.dateline.end)
    )
      continue;
    const end = sentences[lastStartingBefore(sentences, inner.start)]?.endToken ?? 0;
    let next = tokenFrom(tokens, inner.end);
    if (next >= end) continue;
    const comma = tokens[next]!.text === ',' || tokens[next]!.text === '(';
    if (!comma) {
      const first = tokenFrom(tokens, inner.start);
      if (!placing.adjectiveAfter) next = afterInstallation(block, next, end);
      const named = placing.adjectiveAfter
        ? isNamedFor(block, first)
        : placing.installations.has(tokens[next - 1]!.norm);
      if (!named || next >= end || !placing.within.has(tokens[next]!.norm)) continue;
    }
    const outer = tokens[next + 1] && nameStartingAt(names, tokens[next + 1]!.start);
    if (outer?.entity.type !== 'place' || outer.entity === inner.entity) continue;
    if (!comma || (stands(block, inner, outer) && isCountry(outer))) yield { inner, outer };
  }
}

/** Past "air base" after a name: the token after the installation's noun, or the same where there is none. */
function afterInstallation({ tokens, language }: AnnotatedBlock, from: number, end: number): number {
  const { installations, installationParts } = language.reference.placing;
  let i = from;
  while (i < end && (installationParts.has(tokens[i]!.norm) || installations.has(tokens[i]!.norm))) i++;
  return i;
}

/** « la base aérienne d’Iruma »: a noun for an installation, one adjective at most, « de » and the name at this token. */
function isNamedFor({ tokens, language }: AnnotatedBlock, first: number): boolean {
  const { placing, roleLinks } = language.reference;
  if (!tokens[first - 1] || !roleLinks.has(tokens[first - 1]!.norm)) return false;
  return [first - 2, first - 3].some((i) => i >= 0 && placing.installations.has(tokens[i]!.norm));
}

/** "Lyon, Italy" by itself: no list of places, in which another name comes before or after. */
function stands({ tokens }: AnnotatedBlock, inner: Placed, outer: Placed): boolean {
  const before = tokens[tokenFrom(tokens, inner.start) - 1];
  const after = tokenFrom(tokens, outer.end);
  const [next, then] = [tokens[after], tokens[after + 1]];
  if (before?.text === ',' || before?.text === '(' || next?.kind !== 'mark') return false;
  return next.text === ')' || next.text === '.' || (next.text === ',' && !/^\p{Lu}/u.test(then?.text ?? ''));
}

const placeOf = (name: Placed, knowledge: Knowledge): KnownEntity | undefined =>
  name.entity.known === null ? undefined : knowledge.entity(name.entity.known);

const isTown = (record: KnownEntity): boolean =>
  record.type === 'place' && record.country === undefined && record.within.length > 0;

/** Every town of the name, the best known first. */
const towns = (name: Placed, language: string, knowledge: Knowledge): readonly KnownEntity[] =>
  knowledge
    .readings(name.entity.name, language)
    .flatMap((reading) => (reading.kind === 'demonym' ? [] : (knowledge.entity(reading.entity) ?? [])))
    .filter(isTown);

const liesIn = (town: KnownEntity, outer: KnownEntity): boolean =>
  town.id === outer.id || town.within.includes(outer.id);

const countryOf = (town: KnownEntity, knowledge: Knowledge): KnownEntity | undefined =>
  town.within.map((id) => knowledge.entity(id)).find((outer) => outer?.country !== undefined);
