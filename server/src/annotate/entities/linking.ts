import type { IsoDate } from '../../base';
import {
  type EntityType,
  type Knowledge,
  type KnownEntity,
  LEXICON,
  type NameKind,
  type NameReading,
} from '../../knowledge';
import type { Language } from '../../languages';
import { TOWN } from '../names';
import type { Cluster } from './clusters';
import type { Form } from './forms';
import {
  areNested,
  FAMOUS,
  isDoubtful,
  isMostlyWithArticle,
  isPeer,
  isSaid,
  isWithoutArticle,
  SMALL_TOWN,
  withOwnArticle,
} from './place-links';
import { Setting } from './setting';
import { isSlipOf } from './slips';
import type { RolePhrase } from './types';
import { keyOf } from './words';

/** A cluster with the record it is linked to, if any, and what it is. */
export interface Link {
  readonly type: EntityType;
  readonly known: KnownEntity | null;
}

/** A reading this far behind the best one is not thought of in telling where the article is set. */
const SURE = 0.3;

/** What a place gains that the article puts where it lies, or in which it puts another that lies there. */
const SAID = 0.5;

/** What a region gains that stands in a list with another of the same country: "Oregon, Idaho and Washington". */
const PEER = 0.6;

/** What a place gains that lies where the article is set, and how much less where it has a namesake that all the world knows. */
const HOME = 0.35;
const HOME_OF_NAMESAKE = 0.1;

/** A region or a country that copy sets an article before is likelier meant than a town, which has none: « la Vienne », « Vienne ». */
const ARTICLE = 0.4;

/** How far ahead of the next reading the best one must be; further where there is a surname alone to go by. */
const MARGIN = 0.12;
const SURNAME_MARGIN = 0.35;

/** What a kind of name adds to a reading: the fuller the name, the surer. */
const KIND_WEIGHT: Readonly<Record<NameKind, number>> = {
  full: 0.5,
  acronym: 0.35,
  short: 0.3,
  former: 0.3,
  transliteration: 0.3,
  misspelling: 0.2,
  surname: 0,
  metonym: -0.2,
  given: -0.5,
  demonym: -1,
};

/**
 * Links each cluster to the one record that fits it best, by its names, its type, the roles that the article gives it and what else
 * the article speaks of; to none where no reading is clearly ahead. Two clusters are never linked to one person.
 */
export function linkClusters(
  clusters: readonly Cluster[],
  language: Language,
  knowledge: Knowledge,
  date: IsoDate | null,
): readonly Link[] {
  const types = clusters.map((cluster) => typeOf(cluster, (form) => form.votes));
  const readings = clusters.map((cluster, i) => readingsOf(cluster, types[i]!, language, knowledge));
  const likely = readings.map((list) =>
    list.flatMap(({ entity, score }) => (list[0]!.score - score > SURE ? [] : (knowledge.entity(entity) ?? []))),
  );
  const setting = new Setting(likely, knowledge, language);
  const beside = besideEach(clusters);
  const taken = new Map<string, number>();
  const links = clusters.map((cluster, i): Link => {
    const listed = beside[i]!.flatMap((other) => likely[other]!);
    const known = choose(cluster, i, readings[i]!, listed, setting, knowledge, language, date);
    return { type: known && !cluster.person ? known.type : types[i]!, known };
  });
  links.forEach((link, i) => {
    if (!link.known) return;
    const rival = taken.get(link.known.id);
    if (rival === undefined) taken.set(link.known.id, i);
  });
  return links.map((link, i) => (link.known && taken.get(link.known.id) !== i ? { ...link, known: null } : link));
}

/** For each cluster, those that the article joins to it by "and" or a comma. */
function besideEach(clusters: readonly Cluster[]): readonly (readonly number[])[] {
  const byKey = new Map<string, number>();
  for (const [i, { person, forms }] of clusters.entries()) if (!person) for (const { key } of forms) byKey.set(key, i);
  const beside = clusters.map(() => new Set<number>());
  for (const [i, { person, forms }] of clusters.entries()) {
    if (person) continue;
    for (const { pairedKey } of forms.flatMap(({ uses }) => uses)) {
      const other = pairedKey === null ? undefined : byKey.get(pairedKey);
      if (other === undefined || other === i) continue;
      beside[i]!.add(other);
      beside[other]!.add(i);
    }
  }
  return beside.map((others) => [...others]);
}

interface Scored {
  readonly entity: string;
  readonly kind: NameKind;
  readonly prominence: number;
  readonly score: number;
}

/** The majority of what the recogniser says, by the marginals: the votes of the cluster's forms. */
export function typeOf(cluster: Cluster, votesOf: (form: Form) => Form['votes']): EntityType {
  if (cluster.person) return 'person';
  const votes: Record<EntityType, number> = { person: 0, organization: 0, place: 0, other: 0 };
  for (const form of cluster.forms) for (const type of TYPES) votes[type] += votesOf(form)[type];
  return TYPES.reduce(
    (best, type) => (type !== 'person' && votes[type] > votes[best] ? type : best),
    'organization' as EntityType,
  );
}

const TYPES: readonly EntityType[] = ['person', 'organization', 'place', 'other'];

function readingsOf(cluster: Cluster, type: EntityType, language: Language, knowledge: Knowledge): readonly Scored[] {
  const best = new Map<string, Scored>();
  for (const form of cluster.forms) {
    const texts = new Set([...form.texts.keys(), form.bare]);
    for (const text of [...texts, ...withOwnArticle(form, language)]) {
      for (const reading of knowledge.readings(text, language.id)) {
        if (!texts.has(text) && reading.prominence < TOWN) continue;
        const score = scoreOf(reading, form, cluster.person, type);
        if (score === null) continue;
        const before = best.get(reading.entity);
        if (!before || before.score < score) best.set(reading.entity, { score, ...reading });
      }
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score || (a.entity < b.entity ? -1 : 1));
}

function scoreOf(reading: NameReading, form: Form, person: boolean, type: EntityType): number | null {
  if ((reading.type === 'person') !== person || reading.kind === 'demonym') return null;
  if (person && form.words.length > 1 && reading.kind === 'surname') return null;
  return reading.prominence + KIND_WEIGHT[reading.kind] + (reading.type === type ? 0.3 : 0);
}

function choose(
  cluster: Cluster,
  index: number,
  readings: readonly Scored[],
  listed: readonly KnownEntity[],
  setting: Setting,
  knowledge: Knowledge,
  language: Language,
  date: IsoDate | null,
): KnownEntity | null {
  // « dans le Nord »: the North of what is spoken of, which need not be the department.
  if (cluster.forms.every(({ key }) => language.names.directions.has(key))) return null;
  const hasArticle = isMostlyWithArticle(cluster);
  const famous = readings.filter(({ prominence }) => prominence >= FAMOUS);
  // Chelsea the club, and the part of London.
  const namesake = famous.some(({ entity }) => knowledge.entity(entity)?.type !== 'place') ? 0 : HOME_OF_NAMESAKE;
  const standsForBody = readings.some(({ kind }) => kind === 'metonym');
  const scored = readings.slice(0, 8).flatMap((reading) => {
    const known = knowledge.entity(reading.entity);
    if (!known || (known.type === 'person' && !alive(known, date))) return [];
    const near = setting.holds([...regionsOf(known), ...known.roles.flatMap(({ of }) => of ?? [])], index);
    const role = cluster.person ? roleFit(cluster, known, language.id, knowledge) : 0;
    const atHome = known.type === 'place' && setting.isAtHome(known);
    const home = atHome ? (famous.length > 0 ? namesake : HOME) : 0;
    const without = hasArticle && isWithoutArticle(known, language) ? ARTICLE : 0;
    const said = known.type === 'place' && isSaid(cluster, known, knowledge, language) ? SAID : 0;
    const peer = isPeer(known, listed, language) ? PEER : 0;
    // Matignon is the prime minister's office before it is a town of Brittany.
    if (standsForBody && known.type === 'place' && known.prominence < SMALL_TOWN && said === 0) return [];
    const score = reading.score + (near ? 0.2 : 0) + home + said + peer + role - without;
    return [{ known, reading, role, placed: near || atHome || said + peer > 0, score }];
  });
  scored.sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  if (!first || (second && first.score - second.score < MARGIN && !areNested(first.known, second.known))) return null;
  if (!cluster.person) {
    if (isCommon(cluster, language, knowledge) && setting.isElsewhere(first.known, index)) return null;
    if (first.reading.kind === 'acronym' && isSpeltOtherwise(cluster, first.known)) return null;
    // "Villa Park" is no town of Illinois in an article that says nothing of America.
    if (first.known.type === 'place' && isDoubtful(first, scored, cluster, knowledge, language)) return null;
    return first.reading.kind === 'metonym' && first.reading.prominence < 0.3 ? null : first.known;
  }
  const wholeName =
    cluster.forms.some((form) => form.words.length > 1) &&
    first.reading.kind !== 'surname' &&
    first.reading.kind !== 'given';
  // A namesake: the article says what this person does, and it is not what the known one is known for.
  if (first.role < 0 && first.known.prominence < 0.5) return null;
  if (wholeName) return first.known;
  if (isAnother(cluster, first.known, knowledge)) return null;
  if (first.role > 0) return first.known;
  // "MBS" is nobody where the article says nothing of him: a bond may be called so.
  if (first.reading.kind === 'acronym' && !first.placed) return null;
  const alone = !second || first.score - second.score >= SURNAME_MARGIN;
  return alone && first.known.prominence >= 0.5 ? first.known : null;
}

/** How long a word is, in UTF-16 units, that two names of one body share. */
const TELLING_WORD = 4;

/** « Haute autorité de la communication (HAC) »: a name in full that shares no word with those of the record its acronym has. */
function isSpeltOtherwise({ forms }: Cluster, { names }: KnownEntity): boolean {
  const full = forms.filter(({ words }) => words.length > 1);
  const own = new Set(names.flatMap(({ text }) => keyOf(text).split(' ')));
  return (
    full.length > 0 && !full.some(({ words }) => words.some((word) => word.length >= TELLING_WORD && own.has(word)))
  );
}

/** The regions that a place lies in, or the country where they are not known; for anything else the country. */
const regionsOf = ({ type, within }: KnownEntity): readonly string[] =>
  type === 'place' && within.length > 1 ? within.slice(0, -1) : within;

/** A body that goes by common nouns, and not by a place, may be any country's: « Conseil constitutionnel », "Democratic Party". */
const isCommon = ({ forms }: Cluster, { names }: Language, knowledge: Knowledge): boolean =>
  forms.every(
    ({ words, bare }) =>
      !/\p{Lu}{2}/u.test(bare) &&
      words.every((word) => (knowledge.lexicon(word) & LEXICON.place) === 0) &&
      (names.organizationHeads.has(bare.toLowerCase().split(' ')[0]!) ||
        (words.length > 1 && names.organizationTails.has(words.at(-1)!))),
  );

/**
 * "Dave Carter, president of …", "Nancy Reagan": a full name with a given name that is not the known one's is no name of whom the
 * surname means, whatever role stands beside it. Spellings, initials and short forms are (Joe, Joseph).
 */
function isAnother(cluster: Cluster, known: KnownEntity, knowledge: Knowledge): boolean {
  const given = cluster.forms.find(({ words }) => words.length > 1)?.words[0];
  if (given === undefined || !(knowledge.lexicon(given) & LEXICON.given)) return false;
  const own = known.names.flatMap(({ text }) => keyOf(text).split(' ').slice(0, -1));
  return own.length > 0 && own.every((word) => word.slice(0, 2) !== given.slice(0, 2) && !isSlipOf(word, given));
}

/** Born by the date, and in no office that is still further off than this: nobody had heard of them. */
const alive = ({ born, roles }: KnownEntity, date: IsoDate | null): boolean =>
  !date ||
  ((!born || born.slice(0, 4) <= date.slice(0, 4)) &&
    !(
      roles.length > 0 && roles.every(({ start }) => start !== undefined && yearOf(start) > yearOf(date) + UNHEARD_OF)
    ));

const UNHEARD_OF = 15;

const yearOf = (date: string): number => Number(date.slice(0, 4));

/** How well the roles that the article gives fit those of the record: 0 where either has none. */
function roleFit(cluster: Cluster, known: KnownEntity, language: string, knowledge: Knowledge): number {
  const roles = cluster.forms.flatMap((form) => form.uses.flatMap((use) => (use.role ? [use.role] : [])));
  if (roles.length === 0 || known.roles.length === 0) return 0;
  if (roles.some((role) => fits(role, known, language, knowledge))) return 0.4;
  // Another occupation is another person's; another office may well be the copy's mistake.
  return roles.some((role) => role.office !== null) ? 0 : -0.2;
}

const fits = (phrase: RolePhrase, known: KnownEntity, language: string, knowledge: Knowledge): boolean =>
  known.roles.some((role) => {
    if (phrase.knownOf && role.of === phrase.knownOf) return true;
    const body = phrase.knownOf === null ? undefined : knowledge.entity(phrase.knownOf);
    const title = (role.title[language] ?? '').toLowerCase();
    return (
      title !== '' &&
      (title.startsWith(phrase.noun) || title.includes(` ${phrase.noun}`)) &&
      (!phrase.knownOf || !role.of || body?.within.includes(role.of))
    );
  });
