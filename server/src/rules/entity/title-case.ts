import type { AnnotatedBlock, Token } from '../../annotate';
import { type Knowledge, LEXICON } from '../../knowledge';
import type { HouseId } from '../house';
import { defineRule } from '../rule';
import { nameStartingAt, namesByBlock, namesIn, type Placed, tokenFrom } from './shared/mentions';

/** Houses that capitalise a formal title right before a name: "President Jane Doe". */
const CAPITALISING: ReadonlySet<HouseId | 'language'> = new Set(['ap', 'reuters', 'bbc']);

export default defineRule({
  id: 'entity/title-case',
  title: { en: 'Capital on a title', fr: 'Majuscule d’une fonction' },
  scope: 'document',
  each: 'passage',
  reads: () => [namesIn],
  languages: ['fr', 'en'],
  severity: 'information',
  messages: {
    lower: {
      en: 'A title takes no capital when it stands without a name: “{right}”.',
      fr: 'Un titre de fonction ne prend pas la majuscule : « {right} ».',
    },
    capital: {
      en: 'The house capitalises a title right before a name: “{right}”.',
      fr: 'La maison met la majuscule au titre qui précède un nom : « {right} ».',
    },
    write: { en: 'Write “{right}”', fr: 'Écrire « {right} »' },
  },
  *check(article, ctx) {
    for (const [index, block] of ctx.passages()) {
      yield;
      const names = namesByBlock(article).at(index);
      const { kind } = block;
      if (kind === 'headline' || kind === 'heading' || kind === 'byline' || block.language !== ctx.language) continue;
      for (const { start, end, right } of wrongCase(block, names, article.knowledge, CAPITALISING.has(ctx.house.id))) {
        yield {
          block: index,
          span: { start, end },
          message: /^\p{Lu}/u.test(right) ? 'capital' : 'lower',
          args: { right },
          fixes: [{ title: 'write', args: { right }, edits: [{ start, end, block: index, newText: right }] }],
        };
      }
    }
  },
});

function* wrongCase(block: AnnotatedBlock, names: readonly Placed[], knowledge: Knowledge, capitalising: boolean) {
  const { tokens, language } = block;
  const { lowerOffices, titlesBeforeNames } = language.reference.conventions;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word') continue;
    const first = token.text[0]!;
    const rest = token.text.slice(1);
    const end = endOfOffice(block, i);
    const isOffice = end > token.end || lowerOffices.has(token.norm);
    if (isOffice && /^\p{Lu}\p{Ll}/u.test(token.text) && standsAlone(block, i, names, knowledge)) {
      yield { start: token.start, end, right: block.text.slice(token.start, end).toLowerCase() };
    } else if (
      capitalising &&
      titlesBeforeNames.has(token.norm) &&
      first !== first.toUpperCase() &&
      isBeforeName(block, i, names)
    ) {
      yield { start: token.start, end: token.end, right: first.toUpperCase() + rest };
    }
  }
}

/** "the Secretary of State", "the Prime Minister": in English the office as a whole loses its capitals. French keeps those of its complement. */
function endOfOffice({ tokens, text, language }: AnnotatedBlock, i: number): number {
  const { offices, placing } = language.reference;
  if (placing.adjectiveAfter) return tokens[i]!.end;
  for (let last = i + 3; last > i; last--) {
    if (tokens[last] && offices.has(text.slice(tokens[i]!.start, tokens[last]!.end).toLowerCase()))
      return tokens[last]!.end;
  }
  return tokens[i]!.end;
}

/** « le Président a dit », "the President said": after an article, in the middle of a sentence, part of no name. */
function standsAlone(block: AnnotatedBlock, i: number, names: readonly Placed[], knowledge: Knowledge): boolean {
  const { tokens, language } = block;
  // "the Liberian Foreign Minister"
  const isAdjective = (knowledge.lexicon(tokens[i - 1]?.norm ?? '') & LEXICON.demonym) !== 0;
  const before = tokens[isAdjective ? i - 2 : i - 1];
  const token = tokens[i]!;
  const after = tokens[tokenFrom(tokens, endOfOffice(block, i))];
  const determiner = before && language.reference.determiners.get(before.norm);
  if (!determiner?.definite || names.some((name) => name.start <= token.start && token.start < name.end)) return false;
  // « Monsieur le Maire », "Mr. President": forms of address keep theirs.
  if (language.reference.honorifics.has(tokens[i - 2]?.norm.replace(/\.$/, '') ?? '')) return false;
  if (language.id === 'fr') return true;
  // "the President Hotel", "the Senator from Ohio Jane Doe": another capital follows, so that it may be part of a name.
  return after?.kind !== 'word' || /^\p{Ll}/u.test(after.text);
}

/** "president Jane Doe", with nothing before it that makes it a description ("the company's president, Jane Doe"). */
function isBeforeName({ tokens, language }: AnnotatedBlock, i: number, names: readonly Placed[]): boolean {
  const next: Token | undefined = tokens[i + 1];
  const name = next && nameStartingAt(names, next.start);
  if (name?.entity.type !== 'person') return false;
  const before = tokens[i - 1];
  const { determiners, former } = language.reference;
  return !before || !(determiners.has(before.norm) || former.has(before.norm) || before.norm === "'s");
}
