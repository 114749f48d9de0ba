import { type Article, type Entity, type Quote, quotesIn, readAll } from '../../annotate';
import { lastEndingBefore, lastStartingBefore } from '../../base';
import type { GrammaticalNumber, Pronoun } from '../../languages/reference';
import { lastBefore } from '../entity/shared/names';
import { at, defineRule, type Edit } from '../rule';
import { clauseOf, inNumber, linkFor } from './shared/clause';

/** A pronoun that reports speech and cannot agree with the only one it can stand for. */
export default defineRule({
  id: 'quote/pronoun-mismatch',
  title: { en: 'Pronoun that agrees with nobody', fr: 'Pronom qui ne s’accorde avec personne' },
  scope: 'document',
  reads: () => [disagreeing],
  languages: 'all',
  severity: 'warning',
  messages: {
    number: {
      en: '“{pronoun}” cannot stand for {name}: the number is wrong, and nobody else has been named. Say who spoke.',
      fr: '« {pronoun} » ne peut pas reprendre {name} : le nombre ne va pas, et personne d’autre n’est nommé. Dites qui parle.',
    },
    gender: {
      en: '“{pronoun}” cannot stand for {name}: the gender is wrong, and nobody else has been named. Say who spoke.',
      fr: '« {pronoun} » ne peut pas reprendre {name} : le genre ne va pas, et personne d’autre n’est nommé. Dites qui parle.',
    },
    candidate: { en: '{name}', fr: '{name}' },
    write: { en: 'Write “{text}”', fr: 'Écrire « {text} »' },
  },
  *check(article) {
    const told = new Set<string>();
    for (const quote of readAll(article, disagreeing)) {
      const source = quote.source!;
      const mention = quote.mention!;
      const place = `${source.block} ${source.start}`;
      if (told.has(place)) continue;
      told.add(place);
      const entity = article.entities.find((e) => e.id === quote.speaker);
      if (!entity || (mention.disagrees === 'gender' && isTakenFor(article, entity))) continue;
      const antecedent = lastBefore(entity, mention, ({ kind }) => kind !== 'pronoun');
      const rewritten = agreeing(article, quote, antecedent);
      yield {
        ...at(source),
        message: mention.disagrees!,
        args: { pronoun: textAt(article, source), name: entity.name },
        related: antecedent ? [{ ...at(antecedent), message: 'candidate', args: { name: entity.name } }] : [],
        fixes: rewritten ? [{ title: 'write', args: { text: rewritten.text }, edits: rewritten.edits }] : [],
      };
    }
  },
});

/** The quotations of a block whose pronoun does not agree with whom it can mean. */
const disagreeing = (article: Article, index: number): readonly Quote[] =>
  quotesIn(article, index).filter(
    ({ mention, source, candidate, how }) =>
      mention?.disagrees &&
      source &&
      candidate.sourceKind === 'pronoun' &&
      how !== 'carried' &&
      // English "they" stands for one person or one body as well as for several.
      (mention.disagrees === 'gender' || article.blocks[index]!.language.speech.inversion),
  );

/** Sentences in which a pronoun must go against a name's gender for the name to be what misleads: Yuli and Andrea are men too. */
const ENOUGH = 2;

/** The article speaks of somebody with one gender throughout, and only the given name speaks for the other. */
function isTakenFor(article: Article, { known, mentions }: Entity): boolean {
  if (known !== null || mentions.some(({ title }) => title)) return false;
  const against = new Set<string>();
  for (const { kind, disagrees, block, start } of mentions) {
    if (kind !== 'pronoun') continue;
    if (disagrees !== 'gender') return false;
    against.add(`${block} ${lastStartingBefore(article.blocks[block]!.sentences, start)}`);
  }
  return against.size >= ENOUGH;
}

const textAt = (article: Article, place: { block: number; start: number; end: number }) =>
  article.blocks[place.block]!.text.slice(place.start, place.end);

/** The pronoun that agrees, with its verb: "Ils ont affirmé" after "La Corée du Nord" gives "Elle a affirmé". */
function agreeing(
  article: Article,
  quote: Quote,
  antecedent: Article['entities'][number]['mentions'][number] | undefined,
) {
  const block = article.blocks[quote.block]!;
  const source = quote.source!;
  const { pronouns, determiners } = block.language.reference;
  if (!antecedent || source.block !== quote.block) return null;
  // The antecedent's own article tells its gender and number.
  const home = article.blocks[antecedent.block]!;
  const before = home.tokens[lastEndingBefore(home.tokens, antecedent.start)];
  const determiner = before ? determiners.get(before.norm) : undefined;
  const number: GrammaticalNumber = determiner?.number ?? 'singular';
  const gender = determiner?.gender ?? article.entities.find((e) => e.id === quote.speaker)?.gender ?? null;
  if (!gender) return null;
  const written = block.tokens.find((token) => token.end === source.end);
  const current = written && pronouns.get(written.norm);
  if (!written || !current) return null;
  const fitting = [...pronouns].find(([, p]) => fits(p, current, gender, number))?.[0];
  if (!fitting || fitting === written.norm) return null;
  const clause = clauseOf(block, quote);
  if (!clause) return null;
  const finite = block.tokens[clause.finite]!;
  const form = current.number === number ? finite.text : inNumber(block, clause, number);
  if (form === null) return null;
  const edits: Edit[] = [];
  const put = (start: number, end: number, newText: string) => edits.push({ block: quote.block, start, end, newText });
  if (clause.inverted !== null) {
    const link = linkFor(block, form, fitting);
    put(finite.start, written.end, `${form}${link}${fitting}`);
    return { text: `${form}${link}${fitting}`, edits };
  }
  const pronoun = /^\p{Lu}/u.test(written.text) ? fitting[0]!.toUpperCase() + fitting.slice(1) : fitting;
  put(written.start, written.end, pronoun);
  if (form !== finite.text) put(finite.start, finite.end, form);
  return { text: `${pronoun} ${form}`, edits };
}

const fits = (p: Pronoun, current: Pronoun, gender: 'm' | 'f', number: GrammaticalNumber) =>
  p.use === current.use && p.gender === gender && p.number === number && p.stands === current.stands;
