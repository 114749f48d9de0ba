import { type Article, type Entity, keyOf, type Mention, mentionsIn, quotesIn, readAll } from '../../annotate';
import { lastStartingBefore } from '../../base';
import { type Knowledge, type KnownEntity, LEXICON } from '../../knowledge';
import type { Language } from '../../languages';
import { at, defineRule } from '../rule';
import { inOneSentence } from '../support/one-sentence';
import { isOfSingleNames } from './shared/countries';
import { isShouted, nameFixes, nameMentions, neighbours, wordsAt } from './shared/names';
import { bodyNames, fullNameOf, HOUSEHOLD, isMononym, isOfThePast, recordOf } from './shared/people';

/** Known well enough for copy that never needs the full name: a striker in a match report, a statesman of the past. */
const FAMILIAR = 0.55;

export default defineRule({
  id: 'entity/first-mention-full-name',
  title: { en: 'Surname before the full name', fr: 'Patronyme avant le nom complet' },
  scope: 'document',
  each: 'entity',
  digest: (article, index) => [
    ...quotesIn(article, index).map(({ speaker, type, confidence }) => [
      speaker,
      type !== 'indirect' && confidence >= 0.7,
    ]),
    firmWordsIn(article, index),
  ],
  reads: () => [firmWordsIn],
  languages: 'all',
  severity: 'warning',
  messages: {
    later: {
      en: '“{name}” comes before the full name: write “{full}” first.',
      fr: '« {name} » paraît avant que le nom complet soit donné : écrivez d’abord « {full} ».',
    },
    never: {
      en: 'The full name of “{name}” is never given: write “{full}” at first mention.',
      fr: 'Le nom complet de « {name} » n’est jamais donné : écrivez « {full} » à la première mention.',
    },
    unknown: {
      en: '“{name}” is quoted, but the given name never appears.',
      fr: 'Les propos de « {name} » sont cités sans que son prénom soit jamais donné.',
    },
    full: { en: 'the full name comes here', fr: 'le nom complet vient ici' },
    write: { en: 'Write “{name}”', fr: 'Écrire « {name} »' },
  },
  *check(article, ctx) {
    const { knowledge, date } = ctx.annotate;
    const firms = new Set(readAll(article, firmWordsIn));
    for (const entity of ctx.entities()) {
      yield;
      if (entity.type !== 'person') continue;
      const [first, ...rest] = bodyNames(article, entity);
      // A name that several of the article's people have is another matter.
      if (first?.form !== 'surname' || first.others || !isBare(article, first, entity, ctx.language, knowledge))
        continue;
      // « Une pièce de Tchekhov ».
      if (isOfThePast(recordOf(entity, knowledge), date)) continue;
      const name = wordsAt(article, first);
      // "Dean" beside "Dean Foods": the bare name may well stand for the firm.
      if (firms.has(name)) continue;
      const later = rest.find(
        (mention) => mention.form === 'full' && isWritten(wordsAt(article, mention), ctx.language),
      );
      if (later && !givenEarlier(article, entity, first) && !isRelative(article, first, later, ctx.language)) {
        const full = rightName(wordsAt(article, later), recordOf(entity, knowledge), knowledge, ctx.language.id);
        // "President Reagan", then "Reagan and Nancy Reagan": the full name may well be a relative's.
        if (!full || rest.some((m) => isBeside(article, m, later))) continue;
        yield {
          ...at(first),
          message: 'later',
          args: { name, full },
          related: [{ ...at(later), message: 'full' }],
          fixes: nameFixes(article, [first], () => full, { own: 'write', quoted: 'write' }),
        };
        continue;
      }
      // Somebody's words or a caption have the full name: it is given.
      if (rest.length === 0 || nameMentions(entity).some(({ form }) => form === 'full')) continue;
      const record = recordOf(entity, knowledge);
      const full = fullNameOf(record, ctx.language.id);
      // "President Reagan": the office says which.
      if (record && (first.role || record.prominence >= FAMILIAR)) continue;
      if (full) {
        yield {
          ...at(first),
          message: 'never',
          args: { name, full },
          fixes: nameFixes(article, [first], () => full, { own: 'write', quoted: 'write' }),
        };
      } else if (
        isSomebody(entity) &&
        isQuotedSource(article, entity) &&
        !isMononymous(article, first, ctx.language, knowledge) &&
        !isGivenName(article, first, ctx.language, knowledge)
      )
        yield { ...at(first), message: 'unknown', args: { name, full: '' } };
    }
  },
});

/** A surname with nothing to introduce it, of somebody whom readers do not know by that alone. */
function isBare(article: Article, mention: Mention, entity: Entity, language: Language, knowledge: Knowledge): boolean {
  const record = recordOf(entity, knowledge);
  const name = wordsAt(article, mention);
  const [lead, ...others] = name.split(' ');
  if (others.length > 0 && name !== entity.surname) return false;
  // "Della Ross", "Ben Ross": what may be a particle is a given name as well.
  if (others.length > 0 && knowledge.lexicon(lead!.toLowerCase()) & LEXICON.given) return false;
  if (isCaptioned(article, mention, language) || isAmongNames(article, mention, language)) return false;
  // "Dean Kleckner": a title that people are called by.
  const title = mention.title && article.blocks[mention.block]!.text.slice(mention.title.start, mention.title.end);
  if (title && knowledge.lexicon(title.toLowerCase()) & LEXICON.given) return false;
  if (record && (record.prominence >= HOUSEHOLD || isMononym(record, name))) return false;
  if (!mention.title && mention.role?.side !== 'before' && isLedByName(article, mention, language)) return false;
  const { before, after } = neighbours(article, mention);
  // « son frère Paul » goes by the given name.
  if (language.reference.kin.has(before)) return false;
  // "the Trump administration", « la loi Veil », « les Kennedy »: the name serves another noun, or a family.
  if (mention.title || mention.role) return true;
  if (isEponym(article, mention, language)) return false;
  // « Chez Mollat » is a shop, a firm or a home.
  if (language.reference.determiners.has(before) || language.names.placeLeads.has(before)) return false;
  const isNoun = (word: string) => /^\p{Ll}/u.test(word) && language.speech.tags(word) === 0;
  if (isNoun(before) || (language.reference.namesServeNouns && isNoun(after))) return false;
  // "(Okafor)" after a title or a figure credits somebody.
  return after !== '-' && !(before === '(' && after === ')');
}

/** "Rimmer de Vries": a capital right before that is no word and no title may well be the given name. */
function isLedByName(article: Article, mention: Mention, { names, segmentation, speech }: Language): boolean {
  const { tokens } = article.blocks[mention.block]!;
  const before = tokens[lastStartingBefore(tokens, mention.start) - 1];
  if (!before || !/^\p{Lu}\p{Ll}+$/u.test(before.text) || speech.tags(before.norm) !== 0) return false;
  return [segmentation.functionWords, names.roles, names.titles, names.calendar].every((set) => !set.has(before.norm));
}

/** "Frank, Harris, Shriver and Jacobson": surnames in a row are a firm's, or readers know whose. */
function isAmongNames(article: Article, mention: Mention, { reference }: Language): boolean {
  const { tokens } = article.blocks[mention.block]!;
  const first = lastStartingBefore(tokens, mention.start);
  const next = lastStartingBefore(tokens, mention.end - 1) + 1;
  const joins = (i: number) => tokens[i]?.text === ',' || reference.conjunctions.has(tokens[i]?.norm ?? '');
  const isName = (i: number) => /^\p{Lu}/u.test(tokens[i]?.text ?? '');
  return (
    joins(first - 1) && isName(first - 2) && joins(next) && (isName(next + 1) || (joins(next + 1) && isName(next + 2)))
  );
}

/** The words of the organisations that a block names. */
const firmWordsIn = (article: Article, index: number): readonly string[] =>
  mentionsIn(article, index).flatMap(({ entity, mention }) =>
    mention.kind === 'name' && (entity.type === 'organization' || isOfFamily(article, mention))
      ? wordsAt(article, mention).split(/[\s-]/)
      : [],
  );

/** « La famille Castel », "the Castel family": theirs may be a firm of that name. */
function isOfFamily(article: Article, mention: Mention): boolean {
  const { headLast, families } = article.blocks[mention.block]!.language.reference;
  const { before, after } = neighbours(article, mention);
  return families.has(headLast ? after : before);
}

/** A title, a role or a pronoun shows that a bare name is a person's. */
const isSomebody = ({ mentions }: Entity): boolean =>
  mentions.some(({ title, role, kind }) => title !== undefined || role !== undefined || kind === 'pronoun');

/** "Okafor (left)": the words of a caption, wherever they stand. */
function isCaptioned(article: Article, mention: Mention, language: Language): boolean {
  const { tokens } = article.blocks[mention.block]!;
  const next = lastStartingBefore(tokens, mention.end - 1) + 1;
  const inside = tokens.slice(next + 1, next + 3);
  return tokens[next]?.text === '(' && inside.some((token) => language.reference.captionMarks.has(token.norm));
}

/** « la maladie de Paget », "the Battle of Lee", "the Lee report": the name of a thing that is called after somebody. */
function isEponym(article: Article, mention: Mention, language: Language): boolean {
  const { eponyms, namesServeNouns } = language.reference;
  const { tokens } = article.blocks[mention.block]!;
  const at = lastStartingBefore(tokens, mention.start);
  const next = lastStartingBefore(tokens, mention.end - 1) + 1;
  // "Alzheimer's disease", "Alzheimer disease".
  const noun = tokens[/^['’]s?$/.test(tokens[next]?.text ?? '') ? next + 1 : next]?.norm ?? '';
  if (namesServeNouns && eponyms.has(noun)) return true;
  return [1, 2, 3].some((back) => eponyms.has(tokens[at - back]?.norm ?? ''));
}

/** "Indonesian mines minister Sutanto": of a people many of whom have one name, which is all there is to give. */
function isMononymous(article: Article, mention: Mention, language: Language, knowledge: Knowledge): boolean {
  const { tokens, sentences } = article.blocks[mention.block]!;
  const sentence = sentences[lastStartingBefore(sentences, mention.start)];
  if (!sentence) return false;
  return tokens
    .slice(sentence.firstToken, sentence.endToken)
    .some(({ text, start }) => start < mention.start && isOfSingleNames(knowledge, text, language.id));
}

/** Words between two names say that they are two people: « la femme de Trump, Melania Trump ». */
function isRelative(article: Article, first: Mention, later: Mention, language: Language): boolean {
  if (first.block !== later.block) return false;
  const { tokens, sentences } = article.blocks[first.block]!;
  const sentence = sentences[lastStartingBefore(sentences, first.start)];
  if (!sentence || later.start >= sentence.end) return false;
  return tokens.slice(sentence.firstToken, sentence.endToken).some((token) => language.reference.kin.has(token.norm));
}

/** A deck, a caption or somebody's words before have the full name. */
const givenEarlier = (article: Article, entity: Entity, first: Mention): boolean =>
  entity.mentions.some(
    (mention) =>
      mention.kind === 'name' &&
      mention.form === 'full' &&
      (mention.block < first.block || (mention.block === first.block && mention.start < first.start)) &&
      article.blocks[mention.block]!.kind !== 'headline',
  );

/** The only name that is given is itself a given name, alone or after a word of kin, so that no surname was taken for known. */
function isGivenName(article: Article, mention: Mention, language: Language, knowledge: Knowledge): boolean {
  if (mention.title && !language.reference.kin.has(neighbours(article, mention).before)) return false;
  return (knowledge.lexicon(wordsAt(article, mention).toLowerCase()) & LEXICON.given) !== 0;
}

const isQuotedSource = (article: Article, entity: Entity): boolean =>
  article.quotes.some((quote) => quote.speaker === entity.id && quote.type !== 'indirect' && quote.confidence >= 0.7);

/** As names are written: not in capitals, nor after a day ("Wednesday Dixon"). */
const isWritten = (full: string, { names }: Language): boolean =>
  !isShouted(full) && !names.calendar.has(full.slice(0, full.indexOf(' ')).toLowerCase());

/** A surname by itself in the full name's own sentence is somebody else's. */
const isBeside = (article: Article, mention: Mention, full: Mention): boolean =>
  mention.form === 'surname' && inOneSentence(article, mention, full);

/** The full name as it should be written: as it is, or as the record has what looks like a slip for it; null for another's. */
function rightName(
  full: string,
  record: KnownEntity | undefined,
  knowledge: Knowledge,
  language: string,
): string | null {
  if (!record || record.names.some(({ text }) => keyOf(text) === keyOf(full))) return full;
  return knowledge.near(full, language).find(({ reading }) => reading.entity === record.id)?.name ?? null;
}
