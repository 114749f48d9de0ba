import { overlaps } from '../../base';
import { type EntityType, type Knowledge, LEXICON } from '../../knowledge';
import type { Language } from '../../languages';
import type { BlockDraft } from '../annotate-block';
import type { AnnotateContext } from '../context';
import type { Token } from '../tokens';
import { likelyAlone } from './alone';
import { asRead, withBrackets } from './as-read';
import { withDateline } from './dateline';
import { endOfBody, partsOf, wholeName } from './extent';
import type { Frame } from './frame';
import { headed, isEmployer, isLed, isPortfolio, linkedBody } from './headed';
import { ALONE, LAST, OUTSIDE, placeOfTag, TYPES, tagOf, typeOfTag } from './labels';
import { listedPlaces } from './listed-places';
import { confidenceOf, type NameModel } from './model';
import { overlooked } from './overlooked';
import { roughNames } from './rough';
import { seats } from './seats';
import { settle } from './settle';
import { Tagger } from './tagger';
import { teamColours } from './team-colours';
import { withTitles } from './titles-of-works';
import { type Surroundings, type TokenRange, trim } from './trim';
import type { NameMention } from './types';
import { CLASS, type Word } from './word';

/** The names of one block, in order. It reads the block alone, so the outcome may be kept for as long as the block is the same. */
export function findNames(block: BlockDraft, ctx: AnnotateContext): readonly NameMention[] {
  if (!ctx.nameModel) return roughNames(block, ctx);
  const { text, language } = block;
  const { knowledge } = ctx;
  const isKnown = (acronym: string) => knowledge.readings(acronym, language.id).some(({ type }) => type !== 'person');
  const { tokens, sentences } = asRead(
    block.tokens,
    block.sentences,
    text,
    isKnown,
    (word) => knowledge.lexicon(word) !== 0,
  );
  if (tokens.length === 0) return [];
  const tagger = taggerFor(ctx.nameModel, language, knowledge);
  const frame = tagger.score(tokens, sentences, text);
  const path = tagger.lattice.best();
  tagger.lattice.sum();
  const around = { tokens, text, knowledge, language, lexicon: tagger.lexicon };
  const names: NameMention[] = [];
  const push = ({ first, end }: TokenRange, type: EntityType, confidence: number) => {
    if (isPortfolio({ first, end }, type, around)) return;
    const range = trim({ first, end }, type, frame.opening[first] !== 0, around);
    const title = type === 'person' ? titleBefore(frame.words, range.first) : range.first;
    const found: NameMention = {
      type,
      confidence,
      ...(title < range.first ? { title: { start: tokens[title]!.start, end: tokens[range.first - 1]!.end } } : {}),
      ...withBrackets(text, tokens[range.first]!.start, tokens[range.end - 1]!.end),
    };
    const name = settle(found, text, knowledge, language);
    if (name) names.push(name);
    else path.fill(OUTSIDE, range.first, range.end);
  };
  for (let i = 0; i < path.length; i++) {
    const known = endOfBody(frame, path, i);
    if (known > 0) {
      push({ first: i, end: known }, 'organization', LISTED);
      i = known - 1;
      continue;
    }
    if (path[i] === OUTSIDE) {
      const likely = likelyAlone(i, frame, tagger);
      if (likely) {
        const { type, probability } = likely;
        path[i] = tagOf(type, ALONE);
        push({ first: i, end: i + 1 }, TYPES[type]!, confidenceOf(ctx.nameModel, type, probability));
      }
      continue;
    }
    const first = i;
    while (placeOfTag(path[i]!) !== LAST && placeOfTag(path[i]!) !== ALONE) i++;
    const kind = typeOfTag(path[i]!);
    const probability = tagger.lattice.pathProbability(first, path.subarray(first, i + 1));
    const confidence = confidenceOf(ctx.nameModel, kind, probability);
    const type = TYPES[kind]!;
    const whole = wholeName({ first, end: i + 1 }, type, path, frame, around);
    i = Math.max(i, whole.end - 1);
    for (const { range, guessed, type: own } of partsOf(whole, around)) {
      if (own) {
        push(range, own, LISTED);
        continue;
      }
      const sure = guessed ? 0 : confidence;
      if (range.end - range.first === 1 && spells(frame, range.first, names.at(-1), around)) {
        push(range, 'organization', SPELT);
        continue;
      }
      const body = type === 'person' ? linkedBody(range, around) : null;
      if (body) {
        push(body, 'organization', Math.max(confidence, LISTED));
        continue;
      }
      if (type === 'person' && (isEmployer(range, around) || isLed(range, around))) {
        push(range, 'organization', Math.min(confidence, DOUBTFUL));
        continue;
      }
      const owner = type === 'organization' ? ownerIn(range, around) : null;
      if (owner) push(owner.range, owner.type, Math.min(confidence, DOUBTFUL));
      else {
        const named = headed(range, inDoubt(range, type, sure, frame.words, around), around);
        const told =
          named.type === 'place' && isSeatOf(range.first, type, tokens, language)
            ? SEATED
            : named.type === 'other' && type === 'person'
              ? Math.max(confidence, LISTED)
              : confidence;
        push(named.range, named.type, guessed ? Math.min(told, DOUBTFUL) : told);
      }
    }
  }
  const seen = names.length;
  for (const name of overlooked(path, frame, around)) push(name, name.type, name.confidence);
  if (names.length > seen) names.sort((a, b) => a.start - b.start);
  const sure = [
    ...teams(tokens, language),
    ...seats(tokens, text, knowledge, language),
    ...listedPlaces(tokens, language).filter((place) => !names.some((name) => name.title && overlaps(name, place))),
  ];
  const found = withDateline(names, block.dateline, text, ctx, language);
  return joined(withTitles(inPlace(found, sure), block, around), text, language);
}

/** Teams that go by their colours. */
const teams = (tokens: readonly Token[], language: Language): readonly NameMention[] =>
  [...teamColours(tokens, language)].map(({ first, end }) => {
    return { start: tokens[first]!.start, end: tokens[end - 1]!.end, type: 'organization', confidence: LISTED };
  });

/** Names with others that wordings tell for sure, in place of what stood there. */
function inPlace(names: readonly NameMention[], sure: readonly NameMention[]): readonly NameMention[] {
  if (sure.length === 0) return names;
  const others = names.filter((name) => !sure.some((one) => overlaps(name, one)));
  return [...others, ...sure].sort((a, b) => a.start - b.start);
}

/** "Mahindra & Mahindra", « Université Picardie Jules Verne »: two names that are one body's. */
function joined(names: readonly NameMention[], text: string, language: Language): readonly NameMention[] {
  const whole: NameMention[] = [];
  for (const name of names) {
    const before = whole.at(-1);
    if (before && (arePartners(before, name, text) || isCalledAfter(before, name, text, language))) {
      const confidence = Math.max(before.confidence, name.confidence);
      whole[whole.length - 1] = { start: before.start, end: name.end, type: 'organization', confidence };
    } else whole.push(name);
  }
  return whole;
}

const arePartners = (a: NameMention, b: NameMention, text: string): boolean =>
  a.type !== 'place' && b.type !== 'place' && text.slice(a.end, b.start) === ' & ';

/** Words before a body among which what somebody is there may stand: « la présidente de l'Université ». */
const HOLDER_REACH = 4;

/** A school that begins with its noun, and right after it whom it is called after, unless that is who has an office there. */
function isCalledAfter(a: NameMention, b: NameMention, text: string, { names, reference }: Language): boolean {
  if (reference.headLast || a.type !== 'organization' || b.type !== 'person' || b.title) return false;
  const head = /^\p{Lu}[\p{L}-]+(?= )/u.exec(text.slice(a.start, a.end))?.[0].toLowerCase() ?? '';
  if (text.slice(a.end, b.start) !== ' ' || !names.namedAfter.has(head)) return false;
  const before = text
    .slice(Math.max(0, a.start - 60), a.start)
    .toLowerCase()
    .split(/[\s'’]+/);
  return !before.slice(-HOLDER_REACH - 1).some((word) => names.roles.has(word));
}

/** How sure a body is that lists know by all its words. */
const LISTED = 0.8;

/** How sure the seat of a member is. */
const SEATED = 0.95;

/** How sure it is that the letters in brackets after an organisation that they begin are its acronym. */
const SPELT = 0.9;

/** True for an acronym in brackets right after the organisation that it is short for. */
function spells({ acronym }: Frame, i: number, before: NameMention | undefined, { tokens }: Surroundings): boolean {
  return (
    acronym[i] !== 0 &&
    !acronym[i - 1] &&
    acronym[i - 2] !== 0 &&
    before?.type === 'organization' &&
    before.end === tokens[i - 2]!.end
  );
}

/** Whose office « bureau de Yoon » is, which is no name: of a person, unless all that is known of the word is a place. */
function ownerIn({ first, end }: TokenRange, { tokens, text, language, lexicon }: Surroundings) {
  const [head, link, owner] = [tokens[first]!, tokens[first + 1], tokens[first + 2]];
  if (end - first !== 3 || head.text !== head.norm || !language.names.ownedHeads.has(head.norm)) return null;
  if (!link || !language.reference.roleLinks.has(link.norm) || !owner || !/^\p{Lu}\p{Ll}/u.test(owner.text))
    return null;
  const bits = lexicon(text.slice(owner.start, owner.end).toLowerCase());
  const isPlace = (bits & LEXICON.place) !== 0 && (bits & (LEXICON.person | LEXICON.surname)) === 0;
  const type: EntityType = isPlace ? 'place' : 'person';
  return { range: { first: first + 2, end }, type };
}

/** The type of a name is doubtful below this, and beside a noun that tells it below that. */
const DOUBTFUL = 0.6;
const SURE = 0.8;

/**
 * The type that the word before settles where the model is in doubt: a known surname is a person unless a preposition of place
 * leads it ("44 percent for Dunn"), an unknown word after one is a place, and so is the seat of a member ("MP for Wendbury") and
 * what a bridge or a bay is called after (« le pont de la Madrague », « l'anse de Pouldavid »); what « l'association » stands before is
 * a body.
 */
function inDoubt(
  { first, end }: TokenRange,
  type: EntityType,
  confidence: number,
  words: readonly Word[],
  { tokens, language }: Surroundings,
): EntityType {
  if (first === 0) return type;
  if (isSeatOf(first, type, tokens, language)) return 'place';
  if (end - first > 1) return confidence < SURE && isHolder({ first, end }, words, tokens, language) ? 'person' : type;
  const { lexicon } = words[first]!;
  const { names, reference } = language;
  const of = reference.roleLinks.has(tokens[first - 1]!.norm) && names.localities.has(tokens[first - 2]?.norm ?? '');
  if (confidence >= (of ? SURE : DOUBTFUL)) return type;
  const led = of || (words[first - 1]!.classes & CLASS.placeLead) !== 0;
  if (type === 'place' && !led && lexicon & LEXICON.surname) return 'person';
  const unknown = !(lexicon & (LEXICON.given | LEXICON.surname | LEXICON.organization));
  // « L'association Dahut »: in a language whose nouns come first.
  const body = !reference.headLast && (words[first - 1]!.classes & CLASS.organizationHead) !== 0;
  if (unknown && body && type === 'person') return 'organization';
  const isPlace = (type === 'person' && led) || (type === 'organization' && sitsAt(first, words, tokens, language));
  return unknown && isPlace ? 'place' : type;
}

/** "MP for Cardiff West", « le député de Valbrune », who would be somebody's; but « la députée du Parti vert » is a body's. */
function isSeatOf(first: number, type: EntityType, tokens: readonly Token[], { names, reference }: Language): boolean {
  const member = tokens[first - 2]?.norm ?? '';
  const isMember = names.postNominals.has(member) || (type === 'person' && reference.members.has(member));
  return isMember && reference.roleLinks.has(tokens[first - 1]!.norm);
}

/** "Journal editor Vermont Royster", « Riga Rana, responsable de … »: two words or three beside what somebody is. */
function isHolder(
  { first, end }: TokenRange,
  words: readonly Word[],
  tokens: readonly Token[],
  { reference }: Language,
): boolean {
  const [head, tail] = [words[first]!, words[end - 1]!];
  const isBody =
    head.classes & (CLASS.organizationHead | CLASS.placeHead) ||
    tail.classes & (CLASS.organizationTail | CLASS.placeTail);
  if (isBody || tail.upper || end - first > 3) return false;
  const isRole = (i: number) =>
    ((words[i]?.classes ?? 0) & CLASS.role) !== 0 && !words[i]!.capital && !reference.notRoles.has(tokens[i]!.norm);
  const isApposed =
    tokens[end]?.text === ',' && isRole(reference.determiners.has(tokens[end + 1]?.norm ?? '') ? end + 2 : end + 1);
  return isApposed || (reference.headLast && isRole(first - 1));
}

/** After a noun of place, a link and an article: « tunnel de la … ». */
function sitsAt(first: number, words: readonly Word[], tokens: readonly Token[], { reference }: Language): boolean {
  const norm = (i: number) => tokens[i]?.norm ?? '';
  const isHead = (words[first - 3]?.classes ?? 0) & CLASS.placeHead;
  return isHead !== 0 && reference.roleLinks.has(norm(first - 2)) && reference.determiners.has(norm(first - 1));
}

/** The first token of the titles and role nouns that stand right before a name. */
function titleBefore(words: readonly Word[], first: number): number {
  let title = first;
  while (title > 0 && words[title - 1]!.classes & (CLASS.title | CLASS.role)) title--;
  return title;
}

/** One tagger for each model, language and state of the knowledge; the last few are kept. */
const taggers = new WeakMap<NameModel, Map<string, Tagger>>();

function taggerFor(model: NameModel, language: Language, knowledge: Knowledge): Tagger {
  let own = taggers.get(model);
  if (!own) {
    own = new Map();
    taggers.set(model, own);
  }
  const key = `${language.id} ${knowledge.version}`;
  let tagger = own.get(key);
  if (!tagger) {
    if (own.size >= MOST_TAGGERS) own.clear();
    tagger = new Tagger(model, language, knowledge);
    own.set(key, tagger);
  }
  return tagger;
}

const MOST_TAGGERS = 8;
