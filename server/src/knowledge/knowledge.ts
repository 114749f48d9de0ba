import { Lru } from '../base';
import type {
  EntityType,
  Gender,
  Knowledge,
  KnownEntity,
  NamedReading,
  NameKind,
  NameReading,
  NearName,
} from './entity';
import { mergeEntities } from './merge';
import { NearIndex } from './near';
import { fold, foldedHash, normalName } from './normal';
import { OfficeIndex } from './office-index';
import { openPack, type Pack } from './pack';
import { GENDER_LANGUAGES } from './pack-source';

/** How much a reading weighs by what the name is to its entity. */
const KIND_WEIGHT: Readonly<Record<NameKind, number>> = {
  full: 1,
  short: 0.97,
  acronym: 0.97,
  transliteration: 0.9,
  demonym: 0.9,
  former: 0.85,
  surname: 0.85,
  misspelling: 0.7,
  metonym: 0.4,
  given: 0.15,
};

/** More names than an article of 100,000 words gives: each is asked about again once one of them changes. */
const READINGS_KEPT = 16_384;

/** A reading of one pack, with the weight that orders it among all. */
interface Weighed extends NameReading {
  readonly weight: number;
}

/**
 * The knowledge in a stack of packs, the last laid over those before. Opening decodes the tables of names; the records behind
 * them are read when they are asked for. Throws where bytes are no pack.
 */
export function createKnowledge(packs: readonly Uint8Array[]): LayeredKnowledge {
  return new LayeredKnowledge(packs.map(openPack));
}

/** Lays one more pack over a stack; what the stack has decoded is shared. */
export const layer = (base: LayeredKnowledge, pack: Uint8Array): LayeredKnowledge =>
  new LayeredKnowledge([...base.packs, openPack(pack)]);

export class LayeredKnowledge implements Knowledge {
  readonly version: string;
  readonly packs: readonly Pack[];
  readonly #readings = new Lru<string, readonly NameReading[]>(READINGS_KEPT);
  readonly #nearby = new Lru<string, readonly NearName[]>(READINGS_KEPT);
  readonly #entities = new Map<string, KnownEntity>();
  readonly #offices: OfficeIndex;
  #near: NearIndex | undefined;

  constructor(packs: readonly Pack[]) {
    this.packs = packs;
    this.version = packs.map((pack) => `${pack.name}@${pack.version}`).join(' ');
    this.#offices = new OfficeIndex(packs, (id) => this.entity(id));
  }

  readings(name: string, language: string): readonly NameReading[] {
    const key = `${language} ${name}`;
    let readings = this.#readings.get(key);
    if (!readings) {
      readings = this.#findReadings(normalName(name), language);
      // "W.H.O."
      if (readings.length === 0 && /^(?:\p{Lu}\.){2,}$/u.test(name))
        readings = this.#findReadings(name.replace(/\./g, ''), language).filter(({ kind }) => kind === 'acronym');
      this.#readings.set(key, readings);
    }
    return readings;
  }

  entity(id: string): KnownEntity | undefined {
    const known = this.#entities.get(id);
    if (known) return known;
    let merged: KnownEntity | undefined;
    for (const pack of this.packs) {
      const index = pack.indexOf(id);
      if (index >= 0) merged = merged ? mergeEntities(merged, pack.entity(index)) : pack.entity(index);
    }
    merged ??= this.#offices.asEntity(id);
    if (merged) this.#entities.set(id, merged);
    return merged;
  }

  lexicon(phrase: string): number {
    const hash = foldedHash(phrase);
    let bits = 0;
    for (const pack of this.packs) {
      const group = pack.group(phrase, hash);
      if (group >= 0) bits |= pack.groupBits(group);
    }
    return bits;
  }

  givenNameGender(name: string, language: string): Gender {
    const whole = this.#genderOf(normalName(name), language);
    if (whole !== undefined) return whole;
    const first = /^[^\s-]+(?=[\s-])/.exec(name);
    return (first && this.#genderOf(normalName(first[0]), language)) ?? null;
  }

  near(name: string, language: string): readonly NearName[] {
    const key = `${language} ${name}`;
    let found = this.#nearby.get(key);
    if (!found) {
      found = this.#findNear(normalName(name), language);
      this.#nearby.set(key, found);
    }
    return found;
  }

  offices(of: string, title?: string, language?: string): readonly string[] {
    return this.#offices.of(of, title, language);
  }

  holders(office: string, on: string): readonly KnownEntity[] | null {
    return this.#offices.holders(office, on);
  }

  complete(prefix: string, language: string, limit: number): readonly NamedReading[] {
    const folded = fold(normalName(prefix));
    if (folded === '' || limit <= 0) return [];
    const capital = prefix[0] !== prefix[0]!.toLowerCase();
    const best = new Map<string, { name: string; reading: Weighed }>();
    for (const pack of this.packs) {
      const [from, to] = pack.prefixRange(folded);
      for (let alias = from; alias < to; alias++) {
        if (capital && pack.alias(alias)[0] !== prefix[0]) continue;
        for (const reading of postingsOf(pack, alias, language)) {
          if (reading.weight === 0 || !COMPLETED.has(reading.kind)) continue;
          const known = best.get(reading.entity);
          if (!known || known.reading.weight < reading.weight) {
            best.set(reading.entity, { name: pack.alias(alias), reading });
          }
        }
      }
    }
    return [...best.values()]
      .sort((a, b) => b.reading.weight - a.reading.weight)
      .slice(0, limit)
      .map(({ name, reading }) => ({ name, reading: plain(reading) }));
  }

  #findNear(name: string, language: string): readonly NearName[] {
    if (this.#isSpelling(name, language)) return [];
    this.#near ??= new NearIndex(this.packs, this);
    return this.#near.find(name, language);
  }

  #findReadings(name: string, language: string): readonly NameReading[] {
    const hash = foldedHash(name);
    const shouted = name.length > 1 && name === name.toUpperCase() && name !== name.toLowerCase();
    let found = this.#collect(name, hash, language, (pack, alias) => pack.spells(alias, name));
    if (found.length === 0 && shouted) found = this.#collect(name, hash, language, () => true);
    const own = found.filter((reading) => reading.weight > 0);
    const chosen = own.length > 0 ? own : found.filter((reading) => ACROSS_LANGUAGES.has(reading.kind));
    const best = new Map<string, Weighed>();
    for (const reading of chosen) {
      const known = best.get(reading.entity);
      if (!known || known.weight < reading.weight) best.set(reading.entity, reading);
    }
    return [...best.values()].sort((a, b) => b.weight - a.weight || b.prominence - a.prominence).map(plain);
  }

  #collect(name: string, hash: number, language: string, wanted: (pack: Pack, alias: number) => boolean): Weighed[] {
    const found: Weighed[] = [];
    for (const pack of this.packs) {
      const group = pack.group(name, hash);
      if (group < 0) continue;
      for (let alias = group; alias < pack.groupEnd(group); alias++) {
        if (wanted(pack, alias)) found.push(...postingsOf(pack, alias, language));
      }
    }
    return found;
  }

  /** True where the name is spelt as the language spells it, or as another one does. */
  #isSpelling(name: string, language: string): boolean {
    const found = this.#collect(name, foldedHash(name), language, (pack, alias) => pack.spells(alias, name));
    return found.some(({ weight, kind }) => (weight > 0 ? kind !== 'misspelling' : kind !== 'transliteration'));
  }

  /** Undefined where no list has the name; null where the lists have it for both. */
  #genderOf(name: string, language: string): Gender | undefined {
    const hash = foldedHash(name);
    const answers = new Set<Gender | 'u'>();
    for (const pack of this.packs) {
      const group = pack.group(name, hash);
      if (group < 0) continue;
      for (let alias = group; alias < pack.groupEnd(group); alias++) {
        const own = pack.gender(alias, language);
        if (own) return own === 'u' ? null : own;
        for (const other of GENDER_LANGUAGES) answers.add(pack.gender(alias, other));
      }
    }
    answers.delete(null);
    if (answers.size === 0) return undefined;
    const [only] = answers;
    return answers.size > 1 || only === 'u' ? null : only!;
  }
}

/** Kinds that are offered as one types. */
const COMPLETED: ReadonlySet<NameKind> = new Set(['full', 'short', 'acronym', 'transliteration', 'surname']);

/** Kinds that are read in a language they do not belong to. */
const ACROSS_LANGUAGES: ReadonlySet<NameKind> = new Set(['full', 'short', 'transliteration', 'former']);

const plain = ({ entity, type, kind, prominence }: NameReading): NameReading => ({ entity, type, kind, prominence });

/** The readings of one alias; those of another language weigh nothing. */
function postingsOf(pack: Pack, alias: number, language: string): Weighed[] {
  const [from, to] = pack.postingRange(alias);
  const readings: Weighed[] = [];
  for (let i = from; i < to; i++) {
    const { entity, kind, language: own } = pack.posting(i);
    const prominence = pack.prominenceOf(entity);
    const type: EntityType = pack.typeOf(entity);
    const fits = own === '*' || own === language;
    readings.push({
      entity: pack.idOf(entity),
      type,
      kind,
      prominence,
      weight: fits ? KIND_WEIGHT[kind] * (0.05 + prominence) : 0,
    });
  }
  return readings;
}
