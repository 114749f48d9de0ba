import type { AnnotatedBlock } from '../../annotate';
import { lastStartingBefore, type Span } from '../../base';
import type { Knowledge, KnownEntity } from '../../knowledge';
import { TAG } from '../../languages/speech';
import { defineRule } from '../rule';
import { nameStartingAt, namesByBlock, namesIn, type Placed, tokenFrom } from './shared/mentions';
import { nameInBoth } from './shared/role-words';

/** A town that no reader would look for in another country. */
const WELL_KNOWN = 0.5;
/** Some 40,000 people: a town whose département can be told by its name, since the few smaller ones of that name are known. */
const KNOWN_BY_NAME = 0.3;

export default defineRule({
  id: 'entity/place-mismatch',
  title: { en: 'Place that lies elsewhere', fr: 'Lieu situé ailleurs' },
  scope: 'document',
  each: 'passage',
  reads: () => [namesIn],
  languages: ['fr', 'en'],
  severity: 'information',
  messages: {
    elsewhere: {
      en: '{place} is not in {outer}, as far as is known: it lies in {where}.',
      fr: '{place} : le texte indique {outer} ; pour ce qu’on en sait, le lieu est ailleurs ({where}).',
    },
    apart: {
      en: '{place} and {outer} are two towns: check where this is.',
      fr: '{place} et {outer} sont deux villes distinctes : vérifiez le lieu.',
    },
  },
  *check(article, ctx) {
    const { knowledge } = ctx.annotate;
    for (const [index, block] of ctx.passages()) {
      const names = namesByBlock(article).at(index);
      for (const placing of placings(block, names, knowledge)) {
        const { inner, outer } = placing;
        const places = placesCalled(block, inner, knowledge);
        const outers = placesCalled(block, outer, knowledge);
        if (places.length === 0 || outers.length === 0) continue;
        if (places.some((place) => outers.some((area) => mayLieIn(place, area)))) continue;
        // Of two towns of one name, Brest and Brest, it is the one that has a département.
        const place = (placing.kind === 'department' ? places.find(hasDepartment) : undefined) ?? places[0]!;
        const message = verdict(placing, place, outers[0]!);
        // Of a town in the wrong country, the right country; else what is nearest around it.
        const around = placing.kind === 'country' ? place.within.at(-1) : place.within[0];
        if (!message || (message === 'elsewhere' && around === undefined)) continue;
        const where = knowledge.entity(message === 'elsewhere' ? around! : place.id);
        yield {
          block: index,
          span: { start: inner.start, end: outer.end },
          message,
          args: {
            place: block.text.slice(inner.start, inner.end),
            outer: block.text.slice(outer.start, outer.end),
            where: nameInBoth(where),
          },
        };
      }
    }
  },
});

interface Placing {
  readonly inner: Span;
  readonly outer: Span;
  /**
   * An installation and where it is said to be, or a town and its country or département, by a comma or brackets, or its region by
   * a comma and a preposition.
   */
  readonly kind: 'installation' | 'country' | 'department' | 'region';
}

/**
 * What there is to say of a place that lies in none of those that the copy puts it in. An installation that the knowledge base has
 * is elsewhere, and so is a great town put in another country; of an installation named for a small town and put in a larger one,
 * only that the two are not the same.
 */
function verdict({ kind }: Placing, place: KnownEntity, outer: KnownEntity): 'elsewhere' | 'apart' | null {
  if (kind === 'region' && (!isRegion(outer) || isHistoric(place, outer) || place.within.at(-1) !== outer.within[0]))
    return null;
  if (kind === 'country' || (kind === 'region' && place.prominence >= WELL_KNOWN))
    return place.prominence >= WELL_KNOWN ? 'elsewhere' : null;
  if (kind === 'department' || kind === 'region') {
    return hasDepartment(place) && place.prominence >= KNOWN_BY_NAME ? 'elsewhere' : null;
  }
  if (!isTown(place)) return place.within.length > 0 ? 'elsewhere' : null;
  return isTown(outer) && outer.prominence > place.prominence ? 'apart' : null;
}

/** « la base aérienne d’Iruma à Tokyo », "Lyon, Italy", « Orléans (Gard) », « Lyon, en Corse, », "the Iruma air base in Tokyo". */
function* placings(block: AnnotatedBlock, names: readonly Placed[], knowledge: Knowledge): Iterable<Placing> {
  const { tokens, language, sentences } = block;
  const { within } = language.reference.placing;
  for (const name of names) {
    if (name.entity.type === 'person' || name.quoted || (block.dateline && name.start < block.dateline.end)) continue;
    const end = sentences[lastStartingBefore(sentences, name.start)]?.endToken ?? 0;
    const around = installationAround(block, name, end);
    // « Une usine d’Osaka, en Corée du Sud »: its town, and where that is.
    const installation = around && tokens[tokenFrom(tokens, around.end)]?.text !== ',' ? around : null;
    const next = tokenFrom(tokens, (installation ?? name).end);
    const led = !installation && tokens[next]?.text === ',' && next + 2 < end && within.has(tokens[next + 1]!.norm);
    // « Brest, dans le Finistère »
    const article = led && language.reference.determiners.has(tokens[next + 2]!.norm) ? 1 : 0;
    const outer =
      next + 1 < end ? nameStartingAt(names, tokens[next + (led ? 2 + article : 1)]?.start ?? -1) : undefined;
    if (outer?.entity.type !== 'place' || outer.entity === name.entity) continue;
    if (installation && within.has(tokens[next]!.norm)) yield { inner: installation, outer, kind: 'installation' };
    else if (name.entity.type === 'place' && !isCountry(name, knowledge)) {
      const mark = tokens[next]!.text;
      if ((mark !== ',' && mark !== '(') || !stands(block, name, outer)) continue;
      const department = outer.entity.known !== null && isDepartment(outer.entity.known);
      if (led) {
        const kind = department ? 'department' : isCountry(outer, knowledge) ? 'country' : 'region';
        if (isPlaced(block, name) && !isListed(block, outer)) yield { inner: name, outer, kind };
      } else if (isCountry(outer, knowledge)) yield { inner: name, outer, kind: 'country' };
      else if (mark === '(' && department) yield { inner: name, outer, kind: 'department' };
    }
  }
}

/** The span of "Iruma air base" or « base aérienne d’Iruma » around or in a name; null where there is no installation. */
function installationAround({ tokens, language }: AnnotatedBlock, name: Placed, end: number): Span | null {
  const { placing, roleLinks } = language.reference;
  const first = tokenFrom(tokens, name.start);
  const after = tokenFrom(tokens, name.end);
  for (let i = first; i < after; i++) if (placing.installations.has(tokens[i]!.norm)) return name;
  if (placing.adjectiveAfter) {
    if (!tokens[first - 1] || !roleLinks.has(tokens[first - 1]!.norm)) return null;
    const noun = [first - 2, first - 3].find((i) => i >= 0 && placing.installations.has(tokens[i]!.norm));
    return noun === undefined ? null : { start: tokens[noun]!.start, end: name.end };
  }
  let i = after;
  while (i < end && (placing.installationParts.has(tokens[i]!.norm) || placing.installations.has(tokens[i]!.norm))) i++;
  return i > after && placing.installations.has(tokens[i - 1]!.norm)
    ? { start: name.start, end: tokens[i - 1]!.end }
    : null;
}

/** "Lyon, Italy" by itself: no list of places, in which another name comes before or after. */
function stands({ tokens, language }: AnnotatedBlock, inner: Span, outer: Span): boolean {
  const before = tokens[tokenFrom(tokens, inner.start) - 1];
  const after = tokenFrom(tokens, outer.end);
  const [next, then] = [tokens[after], tokens[after + 1]];
  if (before?.text === ',' || before?.text === '(' || next?.kind !== 'mark') return false;
  if (next.text === ')' || next.text === '.') return true;
  const isJoint = language.speech.tags(then?.norm ?? '') & TAG.coordinator;
  return next.text === ',' && !/^\p{Lu}/u.test(then?.text ?? '') && !isJoint;
}

/** « À Lyon, en Allemagne, au Danemark »: the area is one of several places. */
function isListed({ tokens, language }: AnnotatedBlock, outer: Span): boolean {
  const next = tokenFrom(tokens, outer.end);
  if (tokens[next]?.text !== ',' || !language.reference.placing.within.has(tokens[next + 1]?.norm ?? '')) return false;
  return /^\p{Lu}/u.test(tokens[next + 2]?.text ?? '');
}

/** The name opens its sentence, or says where, « une usine d’Osaka » too: « Après Lyon, en Corse, » tells of two places. */
function isPlaced({ tokens, sentences, language }: AnnotatedBlock, name: Span): boolean {
  const first = tokenFrom(tokens, name.start);
  if (sentences[lastStartingBefore(sentences, name.start)]?.firstToken === first) return true;
  const { placing, roleLinks } = language.reference;
  const { placeHeads, localities } = language.names;
  const before = tokens[first - 1]?.norm ?? '';
  if (placing.within.has(before)) return true;
  const noun = tokens[first - 2]?.norm ?? '';
  return roleLinks.has(before) && [placing.installations, placeHeads, localities].some((set) => set.has(noun));
}

/** Every place of a name: of an installation's name if it is known, else of the town that it is named for. */
function placesCalled(block: AnnotatedBlock, { start, end }: Span, knowledge: Knowledge): readonly KnownEntity[] {
  const called = (text: string): KnownEntity[] =>
    knowledge
      .readings(text, block.language.id)
      .flatMap((r) => (r.kind === 'demonym' || r.type !== 'place' ? [] : (knowledge.entity(r.entity) ?? [])));
  const text = block.text.slice(start, end);
  const whole = [text, titleCase(text)].map(called).find((places) => places.length > 0);
  if (whole) return whole;
  const own = /\p{Lu}[\p{L}\p{M}'’-]*(?:\s\p{Lu}[\p{L}\p{M}'’-]*)*/u.exec(text)?.[0];
  return own ? called(own).filter(isTown) : [];
}

/** "Iruma air base" as a list of bases has it. */
const titleCase = (text: string): string => text.replace(/(?<=\s)\p{Ll}/gu, (letter) => letter.toUpperCase());

const isTown = (record: KnownEntity): boolean =>
  record.country === undefined && record.within.length > 0 && record.prominence > 0 && /^(?:gn:|Q)/.test(record.id);

/** Départements have ids of the pack's own, by the number that their communes begin with. */
const isDepartment = (id: string): boolean => /^bp:region\/fr-\d/.test(id);

const hasDepartment = ({ within: [outer] }: KnownEntity): boolean => outer !== undefined && isDepartment(outer);

/** A region by law: those that are only so called, Provence, have ids of the pack's own; towns say where their figures are from. */
const isRegion = (record: KnownEntity): boolean =>
  record.country === undefined && record.within.length === 1 && /^Q/.test(record.id) && record.sources.length === 0;

/** Départements that many still count to a region that they are no longer part of: Loire-Atlantique and Brittany. */
const HISTORIC: ReadonlySet<string> = new Set(['bp:region/fr-44 Q12130']);

const isHistoric = (place: KnownEntity, region: KnownEntity): boolean =>
  place.within.some((outer) => HISTORIC.has(`${outer} ${region.id}`));

/** The name can be a country's: Singapore is a town as well. */
const isCountry = (name: Placed, knowledge: Knowledge): boolean =>
  knowledge.readings(name.entity.name, 'en').some((r) => knowledge.entity(r.entity)?.country !== undefined) ||
  (name.entity.known !== null && knowledge.entity(name.entity.known)?.country !== undefined);

/** The place lies in the area, or both lie in one region, so that it may be beside it. */
const mayLieIn = (place: KnownEntity, area: KnownEntity): boolean =>
  place.id === area.id ||
  place.within.includes(area.id) ||
  (area.country === undefined &&
    place.within.length > 1 &&
    area.within.length > 1 &&
    place.within[0] === area.within[0]);
