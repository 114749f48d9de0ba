import { type AnnotatedBlock, type Article, readBlocks, type Token } from '../../annotate';
import { type Knowledge, LEXICON } from '../../knowledge';
import type { Language } from '../../languages';
import { TAG } from '../../languages/speech';
import { defineRule } from '../rule';

export default defineRule({
  id: 'entity/nationality-case',
  title: { en: 'Capital on a nationality, in French', fr: 'Majuscule des noms de peuples' },
  scope: 'document',
  reads: () => [wrongCase],
  languages: ['fr'],
  severity: 'warning',
  messages: {
    people: {
      en: 'In French the name of a people takes a capital: “{right}”.',
      fr: 'Le nom d’un peuple ou d’un habitant prend la majuscule : « {right} ».',
    },
    adjective: {
      en: 'In French an adjective of nationality takes no capital: “{right}”.',
      fr: 'L’adjectif de nationalité ne prend pas la majuscule : « {right} ».',
    },
    tongue: {
      en: 'In French the name of a language takes no capital: “{right}”.',
      fr: 'Le nom d’une langue ne prend pas la majuscule : « {right} ».',
    },
    write: { en: 'Write “{right}”', fr: 'Écrire « {right} »' },
  },
  *check(article) {
    const people = new Set(
      article.entities.flatMap((entity) => (entity.type === 'person' ? entity.name.toLowerCase().split(' ') : [])),
    );
    for (const [index, found] of readBlocks(article, wrongCase).filled()) {
      for (const { token, message } of found) {
        if (message !== 'people' && people.has(token.norm)) continue;
        const first = token.text[0]!;
        const right = (message === 'people' ? first.toUpperCase() : first.toLowerCase()) + token.text.slice(1);
        const { start, end } = token;
        yield {
          block: index,
          span: { start, end },
          message,
          args: { right },
          fixes: [{ title: 'write', args: { right }, edits: [{ start, end, block: index, newText: right }] }],
        };
      }
    }
  },
});

interface WrongCase {
  readonly token: Token;
  readonly message: 'people' | 'adjective' | 'tongue';
}

/** The nationalities of a block in the wrong case, unless they are part of somebody's name. */
function wrongCase({ blocks, knowledge }: Article, index: number): readonly WrongCase[] {
  const block = blocks[index]!;
  const found: WrongCase[] = [];
  if (block.language.id !== 'fr') return found;
  for (let i = 1; i < block.tokens.length; i++) {
    const token = block.tokens[i]!;
    if (token.kind !== 'word' || token.text.length < 4 || !isDemonym(knowledge, token)) continue;
    const message = messageFor(block, i, knowledge);
    if (message) found.push({ token, message });
  }
  return found;
}

function messageFor(block: AnnotatedBlock, i: number, knowledge: Knowledge): WrongCase['message'] | null {
  const token = block.tokens[i]!;
  const readings = knowledge.readings(token.norm, 'fr');
  // Of a continent's, « les européennes » are elections.
  const ofCountry = readings.some((r) => r.kind === 'demonym' && knowledge.entity(r.entity)?.country !== undefined);
  if (/^\p{Ll}/u.test(token.text)) return ofCountry && isPeople(block, i) ? 'people' : null;
  const isPlace = knowledge.readings(token.text, 'fr').some(({ kind, type }) => kind !== 'demonym' && type === 'place');
  if (!isPlace && isTongue(block, i)) return 'tongue';
  return ofCountry && isAdjective(block, i) ? 'adjective' : null;
}

const isDemonym = (knowledge: Knowledge, { norm }: Token): boolean => (knowledge.lexicon(norm) & LEXICON.demonym) !== 0;

/** Determiners after which a nationality in the plural is a noun. */
const PLURALS = new Set(['les', 'des', 'aux', 'ces', 'certains', 'certaines', 'plusieurs', 'nombreux', 'nombreuses']);

/** What is done to a language, and to nobody: « un français est parlé à Abidjan ». */
const TONGUE = new Set(['parlé', 'écrit', 'enseigné', 'compris']);

/** « parler l’Allemand », « traduit en Anglais »: a language, or after « et » one more. */
function isTongue({ tokens, language }: AnnotatedBlock, i: number): boolean {
  const { tongues } = language.names;
  const after = tokens[i + 1];
  if (!tongues || (after?.kind === 'word' && /^\p{Lu}/u.test(after.text))) return false;
  const norm = (k: number) => tokens[k]?.norm ?? '';
  let last = i;
  // « Le grec, l’hébreu et l’Italien »
  while (
    tongues.articles.has(norm(last - 1)) &&
    tongues.articles.has(norm(last - 4)) &&
    joins(norm(last - 2), language)
  )
    last -= 3;
  if (norm(last - 1) === tongues.link) return tongues.worded.has(norm(last - 2));
  if (!tongues.articles.has(norm(last - 1))) return false;
  return tongues.spoken.has(norm(tongues.adverbs.has(norm(last - 2)) ? last - 3 : last - 2));
}

const joins = (word: string, { reference }: Language) => word === ',' || reference.conjunctions.has(word);

/**
 * « les français », « un français de 34 ans », « deux français ont »: a nationality right after an article and with no noun of its own. One in the
 * singular may be a language (« le français »), and one before a name an adjective used alone (« les français Renault et PSA »).
 */
function isPeople({ tokens, language }: AnnotatedBlock, i: number): boolean {
  const before = tokens[i - 1]!;
  const after = tokens[i + 1];
  if (after && after.kind === 'word' && /^\p{Lu}/u.test(after.text)) return false;
  const tags = after?.kind === 'word' ? language.speech.tags(after.norm) : 1;
  // What follows could be the noun that it qualifies, or another adjective with one before: leave those alone.
  const ends = after?.kind !== 'word' || tags !== 0;
  const isPlural = tokens[i]!.norm.endsWith('s');
  if (PLURALS.has(before.norm) && isPlural) return ends;
  const isCounted = isPlural && (before.kind === 'number' || (language.numbers.cardinals.get(before.norm) ?? 0) > 1);
  if (!isCounted && before.norm !== 'un' && before.norm !== 'une') return false;
  // « Un belge a été arrêté », « deux belges ont … »: a language takes « parlé » or an adjective first.
  if (after && (tags & TAG.auxiliary) !== 0 && !TONGUE.has(tokens[i + 2]?.norm ?? '')) return true;
  return (after?.norm === 'de' && tokens[i + 2]?.kind === 'number') || /^âgée?s?$/.test(after?.norm ?? '');
}

/** « un journal Français »: a nationality in capitals right after a common noun with its article. */
function isAdjective({ tokens, names, language }: AnnotatedBlock, i: number): boolean {
  const noun = tokens[i - 1]!;
  const article = tokens[i - 2];
  const token = tokens[i]!;
  if (!article || !language.reference.determiners.has(article.norm) || !/^\p{Ll}/u.test(noun.text)) return false;
  const { roles, organizationHeads, workHeads, eventHeads } = language.names;
  // Not the nouns for landscapes: « l’océan Indien », « la mer Égée » are names.
  const isNoun =
    [roles, organizationHeads, workHeads, eventHeads].some((set) => set.has(noun.norm)) ||
    (language.reference.descriptions.get(noun.norm)?.named === undefined &&
      language.reference.descriptions.has(noun.norm)) ||
    language.reference.placing.capitals.has(noun.norm);
  if (!isNoun || language.reference.notRoles.has(noun.norm)) return false;
  // « le premier Français à gagner »: an ordinal, short for an office elsewhere, leaves the nationality a noun.
  if (language.numbers.ordinals.has(noun.norm)) return false;
  // Part of a longer name: « le lycée Français de Pondichéry » may be called so.
  const own = names.find((name) => name.start <= token.start && token.end <= name.end);
  return !own || (own.start === token.start && own.end === token.end && own.type !== 'person');
}
