import { type AnnotatedBlock, usualName } from '../../annotate';
import type { Knowledge, KnownEntity } from '../../knowledge';
import type { Language } from '../../languages';
import { defineRule, type Edit } from '../rule';
import { areasCalled, SEVERAL_CAPITALS } from './shared/countries';
import { nameEndingAt, nameStartingAt, namesByBlock, namesIn, type Placed, tokenFrom } from './shared/mentions';
import { isOfAnotherTime } from './shared/offices';
import { nameInBoth } from './shared/role-words';

export default defineRule({
  id: 'entity/capital-mismatch',
  title: { en: 'Not the capital of that country or state', fr: 'Capitale d’un autre pays ou État' },
  scope: 'document',
  each: 'passage',
  reads: () => [namesIn],
  languages: ['fr', 'en'],
  severity: 'warning',
  messages: {
    wrong: {
      en: '{city} is not the capital of {country}: {capital} is.',
      fr: 'La capitale n’est pas {city} mais {capital} ({country}).',
    },
    write: { en: 'Write “{name}”', fr: 'Écrire « {name} »' },
    city: { en: 'Write “{words}”', fr: 'Écrire « {words} »' },
  },
  *check(article, ctx) {
    const { knowledge } = ctx.annotate;
    for (const [index, block] of ctx.passages()) {
      yield;
      const names = namesByBlock(article).at(index);
      for (const claim of capitalClaims(block, names, knowledge)) {
        const { city, areas } = claim;
        const [country] = areas;
        const capital = country && knowledge.entity(country.capital!);
        // Rio was the capital of Brazil; a town abroad never was.
        const years = areas.some((area) => mayLieIn(city, area, block.language, knowledge)) ? 'paragraph' : 'sentence';
        if (isOfAnotherTime(article, city, block.language, years)) continue;
        const right = capital && usualName(capital, block.language.id);
        if (!right || areas.some((area) => !isOtherCity(city, area, block.language, knowledge))) continue;
        const name = block.text.slice(city.start, city.end);
        yield {
          block: index,
          span: { start: city.start, end: city.end },
          message: 'wrong',
          args: { city: name, country: nameInBoth(country), capital: right },
          fixes: city.quoted
            ? []
            : [
                {
                  title: 'write',
                  args: { name: right },
                  edits: [{ start: city.start, end: city.end, block: index, newText: right }],
                },
                ...claim.plain.map((edit) => ({
                  title: 'city' as const,
                  args: { words: edit.newText },
                  edits: [{ ...edit, block: index }],
                })),
              ],
        };
      }
    }
  },
});

interface Claim {
  readonly city: Placed;
  /** The country, or the state of a federation, and others that its name may mean. */
  readonly areas: readonly KnownEntity[];
  /** What says no more than that the city lies in the country. */
  readonly plain: readonly Edit[];
}

/** "X, the capital of Y", "Y's capital, X", « la capitale australienne, X »: who is called which country's capital. */
function* capitalClaims(block: AnnotatedBlock, names: readonly Placed[], knowledge: Knowledge): Iterable<Claim> {
  const { tokens, language } = block;
  const { capitals } = language.reference.placing;
  for (let i = 0; i < tokens.length; i++) {
    if (!capitals.has(tokens[i]!.norm)) continue;
    const found = countryAround(block, i, names, knowledge);
    if (!found) continue;
    const left = cityBefore(block, found.from, names);
    const city = left ?? cityAfter(block, found.to, names);
    if (!city || found.areas.some(({ id }) => id === city.entity.known)) continue;
    const plain = left && found.of && language.id === 'en' ? [inCountry(block, found, i)] : [];
    yield { city, areas: found.areas, plain };
  }
}

interface Found {
  readonly areas: readonly KnownEntity[];
  /** Tokens of the whole phrase, half-open. */
  readonly from: number;
  readonly to: number;
  /** "of Y": where the country's name begins. */
  readonly of: boolean;
}

/** The country that "capital" at a token is said of: « de l’Australie », "Australia's", « australienne », "the Australian". */
function countryAround(block: AnnotatedBlock, i: number, names: readonly Placed[], knowledge: Knowledge): Found | null {
  const { tokens, language } = block;
  const { determiners, roleLinks, placing } = language.reference;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  const adjective = placing.adjectiveAfter ? after : before;
  const byAdjective = adjective ? areasCalled(knowledge, adjective.text, language.id) : [];
  if (byAdjective.length > 0) {
    const [from, to] = placing.adjectiveAfter ? [i, i + 2] : [i - 1, i + 1];
    return { areas: byAdjective, from, to, of: false };
  }
  if (after && roleLinks.has(after.norm) && !isQualified(block, i)) {
    let k = i + 2;
    while (tokens[k] && determiners.has(tokens[k]!.norm)) k++;
    const name = tokens[k] && nameStartingAt(names, tokens[k]!.start);
    const ofPart = placing.capitalsOfParts.has(before?.norm ?? '');
    const areas = name ? areasOf(name, language, knowledge).filter(({ country }) => !ofPart || !country) : [];
    const from = ofPart ? i - 1 : i;
    return areas.length > 0 ? { areas, from, to: tokenFrom(tokens, name!.end), of: true } : null;
  }
  if (before?.norm === "'s") {
    const name = nameEndingAt(names, before.start);
    const areas = name ? areasOf(name, language, knowledge) : [];
    return areas.length > 0 ? { areas, from: i - 2, to: i + 1, of: false } : null;
  }
  return null;
}

/** "Former capital", "financial capital", « capitale économique »: not what the country's record calls its capital. */
const isQualified = (block: AnnotatedBlock, i: number): boolean => {
  const { placing, determiners } = block.language.reference;
  const before = block.tokens[i - 1];
  const isPlain = (word: string) =>
    placing.joints.has(word) || placing.capitalsOfParts.has(word) || determiners.has(word);
  return before?.kind === 'word' && !isPlain(before.norm);
};

/** What has a capital of all that a name may mean, what it is taken for first: Georgia the country and the state. */
function areasOf({ entity }: Placed, language: Language, knowledge: Knowledge): readonly KnownEntity[] {
  const meant = entity.known === null ? undefined : knowledge.entity(entity.known);
  if (meant?.capital === undefined) return [];
  const others = knowledge
    .readings(entity.name, language.id)
    .flatMap(({ entity: id, kind }) => (kind === 'demonym' ? [] : (knowledge.entity(id) ?? [])));
  return [meant, ...others.filter(({ id, capital }) => id !== meant.id && capital !== undefined)];
}

function cityBefore(block: AnnotatedBlock, from: number, names: readonly Placed[]): Placed | undefined {
  let i = from - 1;
  while (i >= 0 && from - i < 4 && block.language.reference.placing.joints.has(block.tokens[i]!.norm)) i--;
  if (i === from - 1 || i < 0) return undefined;
  return nameEndingAt(names, block.tokens[i]!.end);
}

function cityAfter(block: AnnotatedBlock, to: number, names: readonly Placed[]): Placed | undefined {
  let i = to;
  if (block.tokens[i]?.text === ',' || block.tokens[i]?.text === '(' || block.tokens[i]?.norm === 'of') i++;
  return block.tokens[i] && nameStartingAt(names, block.tokens[i]!.start);
}

/** The name is a town's, and no reading of it is the capital; nor in the country, where more than one town is called so. */
function isOtherCity(city: Placed, area: KnownEntity, language: Language, knowledge: Knowledge): boolean {
  const capital = area.capital!;
  if (city.entity.known === capital) return false;
  const readings = knowledge.readings(city.entity.name, language.id);
  // "Delhi" for New Delhi.
  const record = knowledge.entity(capital);
  if (record?.names.some((name) => name.text.endsWith(` ${city.entity.name}`))) return false;
  const town = readings.some(
    (reading) =>
      reading.type === 'place' && reading.kind !== 'demonym' && knowledge.entity(reading.entity)?.country === undefined,
  );
  const several = SEVERAL_CAPITALS.has(area.country ?? '');
  const isInside = (id: string) => {
    const record = knowledge.entity(id);
    return !record || record.within.length === 0 || record.within.includes(area.id);
  };
  return town && readings.every(({ entity }) => entity !== capital && !(several && isInside(entity)));
}

/** True unless every town of that name lies in another country than the area does. */
function mayLieIn({ entity }: Placed, area: KnownEntity, language: Language, knowledge: Knowledge): boolean {
  const country = area.within.at(-1) ?? area.id;
  return knowledge
    .readings(entity.name, language.id)
    .some((reading) => reading.type === 'place' && knowledge.entity(reading.entity)?.within.includes(country));
}

/** "a city in Australia" for "the capital of Australia". */
function inCountry(block: AnnotatedBlock, found: Found, i: number): Edit {
  const { tokens, text } = block;
  const start = tokens[i - 1]?.norm === 'the' ? tokens[i - 1]!.start : tokens[i]!.start;
  const country = text.slice(tokens[i + 2]!.start, tokens[found.to - 1]!.end);
  return { start, end: tokens[found.to - 1]!.end, newText: `a city in ${country}` };
}
