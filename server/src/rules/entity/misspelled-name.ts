import type { Article, Entity, Mention, Place } from '../../annotate';
import { lastStartingBefore } from '../../base';
import type { KnownEntity } from '../../knowledge';
import { at, defineRule, type Text } from '../rule';
import { lettersOnly, nearestKnown } from './shared/known-slips';
import { namesIn } from './shared/mentions';
import { mentionsByWords, nameFixes, neighbours, wordsAt } from './shared/names';
import { candidatesIn, strayNames } from './shared/stray-names';

export default defineRule({
  id: 'entity/misspelled-name',
  title: { en: 'Name that looks misspelt', fr: 'Nom qui semble mal orthographié' },
  scope: 'document',
  reads: () => [namesIn, candidatesIn],
  languages: 'all',
  severity: 'warning',
  messages: {
    elsewhere: {
      en: '“{name}” is spelt “{other}” elsewhere in this article: check which is right.',
      fr: '« {name} » est écrit « {other} » ailleurs dans l’article : vérifiez la bonne graphie.',
    },
    known: {
      en: '“{name}” looks like a slip for {other}, {what}: check the spelling.',
      fr: '« {name} » ressemble à une coquille pour {other}, {what} : vérifiez l’orthographe.',
    },
    knownByName: {
      en: '“{name}” looks like a slip for {other}: check the spelling.',
      fr: '« {name} » ressemble à une coquille pour {other} : vérifiez l’orthographe.',
    },
    here: { en: '“{other}” here', fr: '« {other} » ici' },
    write: { en: 'Write “{name}”', fr: 'Écrire « {name} »' },
    writeQuoted: { en: 'Write “{name}”, quotations included', fr: 'Écrire « {name} », citations comprises' },
    writeElsewhere: { en: 'Write “{name}” elsewhere too', fr: 'Écrire « {name} » ailleurs aussi' },
    writeElsewhereQuoted: {
      en: 'Write “{name}” elsewhere too, quotations included',
      fr: 'Écrire « {name} » ailleurs aussi, citations comprises',
    },
  },
  *check(article, ctx) {
    const { knowledge } = ctx.annotate;
    const present = new Set(article.entities.flatMap((entity) => entity.known ?? []));
    const titles = { own: 'write', quoted: 'writeQuoted' } as const;
    const elsewhere = { own: 'writeElsewhere', quoted: 'writeElsewhereQuoted' } as const;
    for (const { usual, model, ...place } of yield* strayNames(article, ctx.annotate)) {
      if (isListed(article, place, usual) || isCited(article, place)) continue;
      yield {
        ...at(place),
        message: 'elsewhere',
        args: { name: wordsAt(article, place), other: usual, what: '' },
        related: [{ ...at(model), message: 'here', args: { other: wordsAt(article, model) } }],
        fixes: [{ title: 'write', args: { name: usual }, edits: [{ ...place, newText: usual }] }],
      };
    }
    for (const entity of article.entities) {
      yield;
      for (const { mentions, usual, others } of slips(article, entity)) {
        if (mentions.some((mention) => isListed(article, mention, usual) || isCited(article, mention))) continue;
        const name = wordsAt(article, mentions[0]!);
        yield {
          ...at(mentions[0]!),
          message: 'elsewhere',
          args: { name, other: usual, what: '' },
          related: others.slice(0, 1).map((other) => ({ ...at(other), message: 'here', args: { other: usual } })),
          fixes: [
            ...nameFixes(article, mentions, () => usual, titles),
            // Nothing tells which of two is right where one stands no oftener than the other.
            ...(others.length > 0 && others.length <= mentions.length
              ? nameFixes(article, others, () => name, elsewhere)
              : []),
          ],
        };
      }
      const near = nearestKnown(article, entity, knowledge, ctx.annotate.date, ctx.language.id, present);
      if (!near) continue;
      const wrong = wordsAt(article, near.mentions[0]!);
      const what = descriptionOf(near.known);
      yield {
        ...at(near.mentions[0]!),
        message: what ? 'known' : 'knownByName',
        args: { name: wrong, other: near.name, what: what ?? '' },
        fixes: nameFixes(article, near.mentions, () => near.name, titles),
      };
    }
  },
});

/** What a record says it is, in both languages of messages, or in the one that a newsroom has written; null where it says nothing. */
function descriptionOf({ description }: KnownEntity): Text | null {
  const [any] = Object.values(description);
  return any === undefined ? null : { en: description.en ?? any, fr: description.fr ?? any };
}

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

/** "The Spanish term Antillas": a word that is spoken of, or another language's. */
function isCited(article: Article, place: Place): boolean {
  const { naming } = article.blocks[place.block]!.language.speech;
  const { before } = neighbours(article, place);
  return naming.nouns.has(before) || naming.before.has(before);
}

interface Slip {
  readonly mentions: readonly Mention[];
  readonly usual: string;
  /** The mentions that are spelt so. */
  readonly others: readonly Mention[];
}

/** Spellings that the article itself corrects: a slip of one that it uses as well. */
function slips(article: Article, entity: Entity): readonly Slip[] {
  const wrong = entity.forms.filter(
    ({ text, usual, slip }) =>
      slip && usual && lettersOnly(usual) !== lettersOnly(text) && /^[\p{L}\p{M}'’ .-]+$/u.test(text),
  );
  if (wrong.length === 0) return [];
  const byWords = mentionsByWords(article, entity);
  return wrong.flatMap(({ text, usual }) => {
    const mentions = byWords.get(text) ?? [];
    if (!mentions.some((mention) => !mention.quoted)) return [];
    return [{ mentions, usual: usual!, others: byWords.get(usual!) ?? [] }];
  });
}
