import type { Language } from '../../languages';
import type { Determiner, Gender, GrammaticalNumber } from '../../languages/reference';
import type { AnnotatedBlock } from '../article';
import type { Sentence } from '../sentences';
import { afterAge, agedAt } from './ages';
import { opensName } from './name-surroundings';
import { nationalAt } from './nationals';
import { speaks } from './pronouns';
import { breaks, type RoleSource } from './role-heads';
import { roleAlone } from './roles';
import type { NominalUse, OtherUse, PronounUse, UsePlace } from './uses';
import { bare, isCapital, keyOf } from './words';

/** A noun phrase without a name, and where it ends. */
export interface NounPhrase {
  readonly use: Reading<NominalUse> | Reading<OtherUse> | Reading<PronounUse>;
  /** The token after it. */
  readonly next: number;
  /** The last token that need not be read again. */
  readonly last: number;
  /** Of interest as a subject alone. */
  readonly ofSubjects: boolean;
}

/** Where a noun phrase opens: the determiner and its token `i`, in a sentence of a block. */
export interface Opening {
  readonly source: RoleSource;
  readonly block: AnnotatedBlock;
  readonly sentence: Sentence;
  readonly determiner: Determiner;
  readonly i: number;
}

/** What a use says besides where it stands and which part it has. */
type Reading<U extends UsePlace> = Omit<U, Exclude<keyof UsePlace, 'end'>>;

/** How far after its determiner, or an age, a noun for people may stand, in tokens. */
const PERSON_REACH = 4;

/**
 * The noun phrase that a determiner opens: « ce dernier », somebody's age, a role, a people ("the German"), a description ("the company"), or any
 * other noun that a pronoun may well mean. `taken` are the tokens that belong to the role of a name. Null where a name makes it its own.
 */
export function nounPhraseAt(opening: Opening, taken: Uint8Array): NounPhrase | null {
  const { source, block, determiner, i, sentence } = opening;
  const { tokens, language } = source;
  const { reference } = language;
  const latter = reference.latter.get(tokens[i + 1]?.norm ?? '');
  // « Ces dernières années » are nobody.
  const isTime = language.calendar.units.has(tokens[i + 2]?.norm ?? '');
  if (latter?.after === tokens[i]!.norm && !isTime && !isRoleAt(source, i + 2))
    return {
      use: {
        kind: 'pronoun',
        end: tokens[i + 1]!.end,
        pronoun: latter,
        latter: true,
        proximal: false,
        apart: false,
        speaks: speaks(source, i + 1),
        saidBy: null,
        fronted: false,
      },
      next: i + 2,
      last: i + 1,
      ofSubjects: false,
    };
  const aged = determiner.definite ? agedAt(source, block, i, sentence.endToken) : null;
  if (aged)
    return {
      use: nominal(
        tokens[aged.end - 1]!.end,
        { age: aged.age, noun: aged.noun ?? '' },
        reference.roleGender(bare(tokens[i + 1]!)) ?? determiner.gender,
        numberOf(determiner),
      ),
      next: aged.end,
      last: aged.end - 1,
      ofSubjects: false,
    };
  const role = roleAlone(source, i, sentence.endToken);
  if (role && !taken[role.head.start] && !opensName(source, role.end) && !isOrdinalOf(source, role)) {
    const { phrase, head, end } = role;
    const gender = reference.roleGender(head.noun) ?? determiner.gender;
    const number = head.plural ? 'plural' : numberOf(determiner);
    return {
      use: determiner.definite
        ? nominal(phrase.end, { role: phrase }, gender, number)
        : { kind: 'other', end: phrase.end, human: true, gender, number },
      next: end,
      last: i,
      ofSubjects: false,
    };
  }
  const national = nationalAt(source, determiner, i);
  if (national && national.end <= sentence.endToken)
    return {
      use: nominal(tokens[i + 1]!.end, { people: national.country }, national.gender, 'singular'),
      next: national.end,
      last: i + 1,
      ofSubjects: false,
    };
  return description(opening);
}

/** « Son premier roman »: an ordinal, short for an office elsewhere, right before its noun. */
function isOrdinalOf(
  { tokens, language }: RoleSource,
  { head, end }: { readonly head: { readonly noun: string }; readonly end: number },
): boolean {
  const next = tokens[end];
  if (!language.numbers.ordinals.has(head.noun) || next?.kind !== 'word' || next.text !== next.norm) return false;
  return language.speech.tags(next.norm) === 0;
}

/** A phrase that stands for somebody or something, by what tells it. */
const nominal = (
  end: number,
  {
    role = null,
    description = null,
    age = null,
    people = null,
    noun = '',
  }: Partial<Pick<NominalUse, 'role' | 'description' | 'age' | 'people' | 'noun'>>,
  gender: Gender,
  number: GrammaticalNumber,
): Reading<NominalUse> => ({
  kind: 'nominal',
  end,
  role,
  description,
  age,
  people,
  noun,
  gender,
  number,
});

/** "The company", « un groupe », within a few words of the determiner. */
function description(opening: Opening): NounPhrase | null {
  const { source, determiner, i, sentence } = opening;
  const { tokens, nameAt, language } = source;
  const { reference } = language;
  let k = i + 1;
  while (
    k < sentence.endToken &&
    k <= i + 2 &&
    tokens[k]!.kind === 'word' &&
    nameAt[k]! < 0 &&
    !reference.prepositions.has(bare(tokens[k]!)) &&
    !reference.determiners.has(bare(tokens[k]!)) &&
    !reference.descriptions.has(bare(tokens[k]!))
  )
    k++;
  const noun = tokens[k];
  const found = noun && k < sentence.endToken && nameAt[k]! < 0 ? reference.descriptions.get(bare(noun)) : undefined;
  if (!noun || !found) return somethingElse(opening);
  // "le groupe Bouygues", "the city of Lyon": the name that follows is the thing's own.
  const after = reference.roleLinks.has(bare(tokens[k + 1] ?? noun)) ? k + 2 : k + 1;
  if (nameAt[after] !== undefined && nameAt[after]! >= 0 && after < sentence.endToken) return null;
  // « l'ONG Acled »: so does a capital that is no name to us.
  const own = after === k + 1 && after < sentence.endToken ? tokens[after]! : undefined;
  if (own && isCapital(own.text) && !language.names.calendar.has(own.norm)) return null;
  const gender = found.gender ?? determiner.gender;
  const number = numberOf(determiner);
  // « Le département voisin », "the other company": not the one that was spoken of.
  const isOther = [i + 1, k + 1].some((at) => reference.others.has(bare(tokens[at] ?? noun)));
  return {
    use:
      determiner.definite && !isOther
        ? nominal(noun.end, { description: found, noun: keyOf(noun.text) }, gender, number)
        : { kind: 'other', end: noun.end, human: false, gender, number },
    next: k + 1,
    last: i,
    ofSubjects: false,
  };
}

/** Any other noun phrase: of interest where it is of people or a subject. */
function somethingElse(opening: Opening): NounPhrase | null {
  const { source, determiner, i, sentence } = opening;
  const { tokens, nameAt, language } = source;
  const person = personAfter(opening);
  if (person > 0) {
    if (isNamed(opening, person + 1)) return null;
    const word = bare(tokens[person]!);
    const plural = word.endsWith('s') && language.speech.people.has(word.slice(0, -1));
    return {
      use: {
        kind: 'other',
        end: tokens[person]!.end,
        human: true,
        gender: language.reference.roleGender(word) ?? determiner.gender,
        number: plural ? 'plural' : numberOf(determiner),
      },
      next: person + 1,
      last: i,
      ofSubjects: false,
    };
  }
  const noun = tokens[i + 1];
  if (noun?.kind !== 'word' || nameAt[i + 1]! >= 0 || i + 1 >= sentence.endToken) return null;
  return {
    use: { kind: 'other', end: noun.end, human: null, gender: determiner.gender, number: numberOf(determiner) },
    next: i + 2,
    last: i,
    ofSubjects: true,
  };
}

/** « son collègue [Malik] acquiesce », "his wife, [Sheila], said": the noun before a token is the name's. */
function isNamed({ source: { tokens, nameAt }, sentence }: Opening, after: number): boolean {
  const apposed = tokens[after]?.text === ',';
  let end = apposed ? after + 1 : after;
  if (end >= sentence.endToken || nameAt[end]! < 0) return false;
  const name = nameAt[end];
  while (end < sentence.endToken && nameAt[end] === name) end++;
  return !apposed || tokens[end]?.text === ',';
}

/** The token of the noun for people that a determiner leads to ("a 28-year-old man"), or -1. */
function personAfter({ source, block, i, sentence }: Opening): number {
  const { tokens, nameAt, language } = source;
  const { reference, speech } = language;
  const from = afterAge(block, i + 1);
  for (let k = from; k < Math.min(sentence.endToken, from + PERSON_REACH); k++) {
    if (tokens[k]!.kind === 'mark' || nameAt[k]! >= 0 || breaks(source, k)) return -1;
    const word = bare(tokens[k]!);
    if (reference.prepositions.has(word) || reference.determiners.has(word)) return -1;
    if (!speech.people.has(word)) continue;
    // "The child benefit": in English the last noun of a row is the head.
    const next = reference.headLast ? tokens[k + 1] : undefined;
    const goesOn = next?.kind === 'word' && speech.tags(next.norm) === 0 && !isSmall(next.norm, language);
    if (!goesOn) return k;
  }
  return -1;
}

function isRoleAt({ tokens, language }: RoleSource, i: number): boolean {
  const token = tokens[i];
  return (
    token?.kind === 'word' &&
    !language.segmentation.functionWords.has(token.norm) &&
    language.names.roles.has(token.norm)
  );
}

const isSmall = (word: string, { reference, segmentation }: Language): boolean =>
  segmentation.functionWords.has(word) || reference.prepositions.has(word) || reference.clauseOpeners.has(word);

const numberOf = (determiner: Determiner): GrammaticalNumber => determiner.number ?? 'singular';
