import { type Article, type Entity, keyOf, type Mention, type Place } from '../../annotate';
import { lastStartingBefore } from '../../base';
import type { Knowledge, KnownEntity, NearName } from '../../knowledge';
import { at, defineRule, type Text } from '../rule';
import { nameFixes, nameMentions, neighbours, wordsAt } from './shared/names';
import { strayNames } from './shared/stray-names';

/** Without anything else to go by, a name this close to a well-known one is taken for it. */
const CLOSE = 0.8;
const WELL_KNOWN = 0.5;
/** Two romanisations of one name are often no further apart: Zelensky, Zelenskyy. */
const TRANSLITERATION = 0.6;

export default defineRule({
  id: 'entity/misspelled-name',
  title: { en: 'Name that looks misspelt', fr: 'Nom qui semble mal orthographié' },
  scope: 'document',
  languages: 'all',
  severity: 'warning',
  messages: {
    elsewhere: {
      en: '“{name}” is spelt “{other}” elsewhere in this article: check which is right.',
      fr: '« {name} » est écrit « {other} » ailleurs dans l’article : vérifiez la bonne graphie.',
    },
    known: {
      en: '“{name}” looks like a slip for {other} ({what}): check the spelling.',
      fr: '« {name} » ressemble à une coquille pour {other} ({what}) : vérifiez l’orthographe.',
    },
    here: { en: '“{other}” here', fr: '« {other} » ici' },
    write: { en: 'Write “{name}”', fr: 'Écrire « {name} »' },
    writeQuoted: { en: 'Write “{name}”, quotations included', fr: 'Écrire « {name} », citations comprises' },
  },
  *check(article, ctx) {
    const { knowledge } = ctx.annotate;
    const present = new Set(article.entities.flatMap((entity) => entity.known ?? []));
    const titles = { own: 'write', quoted: 'writeQuoted' } as const;
    for (const { usual, model, ...place } of strayNames(article, knowledge)) {
      if (isListed(article, place, usual)) continue;
      yield {
        ...at(place),
        message: 'elsewhere',
        args: { name: wordsAt(article, place), other: usual, what: '' },
        related: [{ ...at(model), message: 'here', args: { other: wordsAt(article, model) } }],
        fixes: [{ title: 'write', args: { name: usual }, edits: [{ ...place, newText: usual }] }],
      };
    }
    for (const entity of article.entities) {
      for (const { mentions, usual, other } of slips(article, entity)) {
        if (mentions.some((mention) => isListed(article, mention, usual))) continue;
        const name = wordsAt(article, mentions[0]!);
        yield {
          ...at(mentions[0]!),
          message: 'elsewhere',
          args: { name, other: usual, what: '' },
          related: other ? [{ ...at(other), message: 'here', args: { other: usual } }] : [],
          fixes: nameFixes(article, mentions, () => usual, titles),
        };
      }
      const near = nearest(article, entity, knowledge, ctx.language.id, present);
      if (!near) continue;
      const wrong = wordsAt(article, near.mentions[0]!);
      yield {
        ...at(near.mentions[0]!),
        message: 'known',
        args: { name: wrong, other: near.name, what: descriptionOf(near.known) },
        fixes: nameFixes(article, near.mentions, () => near.name, titles),
      };
    }
  },
});

/** What a record says it is, in both languages of messages. */
const descriptionOf = ({ description }: KnownEntity): Text => ({
  en: description.en ?? '',
  fr: description.fr ?? '',
});

/** In a list of names by a word each that has the other spelling too: « Korrath, Belwin and Belvin » are two that are alike. */
function isListed(article: Article, place: Place, usual: string): boolean {
  const { sentences, tokens, language } = article.blocks[place.block]!;
  const beside = neighbours(article, place);
  const joints = [beside.before, beside.after];
  if (/\s/.test(usual) || !joints.some((word) => word === ',' || language.reference.conjunctions.has(word)))
    return false;
  const sentence = sentences[lastStartingBefore(sentences, place.start)];
  if (!sentence) return false;
  return tokens.slice(sentence.firstToken, sentence.endToken).some(({ text }) => text === usual);
}

interface Slip {
  readonly mentions: readonly Mention[];
  readonly usual: string;
  /** A mention that is spelt so. */
  readonly other: Mention | undefined;
}

/** Spellings that the article itself corrects: a slip of one that it uses as well. */
function slips(article: Article, entity: Entity): readonly Slip[] {
  const wrong = entity.forms.filter(
    ({ text, usual, slip }) =>
      slip && usual && lettersOnly(usual) !== lettersOnly(text) && /^[\p{L}\p{M}'’ .-]+$/u.test(text),
  );
  if (wrong.length === 0) return [];
  const byWords = new Map<string, Mention[]>();
  for (const mention of nameMentions(entity)) {
    const words = wordsAt(article, mention);
    const list = byWords.get(words);
    if (list) list.push(mention);
    else byWords.set(words, [mention]);
  }
  return wrong.flatMap(({ text, usual }) => {
    const mentions = byWords.get(text) ?? [];
    if (!mentions.some((mention) => !mention.quoted)) return [];
    return [{ mentions, usual: usual!, other: byWords.get(usual!)?.[0] }];
  });
}

interface Near {
  readonly mentions: readonly Mention[];
  readonly name: string;
  readonly known: KnownEntity;
}

/** A known name so close that a slip is likelier than a stranger. */
function nearest(
  article: Article,
  entity: Entity,
  knowledge: Knowledge,
  language: string,
  present: ReadonlySet<string>,
): Near | null {
  if (entity.type === 'other') return null;
  const best = knowledge
    .near(entity.name, language)
    .find(
      ({ reading }) =>
        reading.type === entity.type && (reading.entity === entity.known || !present.has(reading.entity)),
    );
  const known = best && knowledge.entity(best.reading.entity);
  if (
    !best ||
    !known ||
    lettersOnly(best.name) === lettersOnly(entity.name) ||
    !isLikely(best, entity, known, knowledge)
  )
    return null;
  const mentions = nameMentions(entity).filter((mention) => wordsAt(article, mention) === entity.name);
  return mentions.length === 0 ? null : { mentions, name: best.name, known };
}

const lettersOnly = (name: string): string => keyOf(name).replace(/[^\p{L}\p{N}]/gu, '');

/** The person is linked to that record by other names, or by the role; or the name is one that everybody knows. */
function isLikely(near: NearName, entity: Entity, known: KnownEntity, knowledge: Knowledge): boolean {
  if (entity.type === 'person') {
    if (!entity.given) return false;
    if (entity.known === known.id || fitsRole(entity, known)) return near.distance > TRANSLITERATION;
  }
  if (entity.known !== null || near.distance > CLOSE || near.reading.prominence < WELL_KNOWN) return false;
  // Nobody knows all towns: Sologne is not Cologne. Countries can be counted.
  if (entity.type === 'place' && known.country === undefined) return false;
  // A surname of the lists is a name in its own right: somebody else may well bear it.
  return entity.type !== 'person' || knowledge.lexicon((entity.surname ?? entity.name).toLowerCase()) === 0;
}

/** The article says that this person holds, or held, what the known one does. */
const fitsRole = (entity: Entity, known: KnownEntity): boolean =>
  entity.mentions.some(({ role }) => role?.knownOf && known.roles.some(({ of }) => of === role.knownOf));
