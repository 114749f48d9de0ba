import type { Article, Entity, Mention, RolePhrase } from '../../annotate';
import { dayInFull, type IsoDate } from '../../base';
import type { Knowledge, KnownEntity, Role } from '../../knowledge';
import type { Language } from '../../languages';
import { at, defineRule, type Edit } from '../rule';
import { nameMentions } from './shared/names';
import { isOfAnotherTime, officesOf, standingOf } from './shared/offices';
import { fullNameOf, recordOf } from './shared/people';
import { genderOf } from './shared/role-words';

export default defineRule({
  id: 'entity/role-outdated',
  title: { en: 'Role no longer held', fr: 'Fonction qui n’est plus exercée' },
  scope: 'document',
  each: 'entity',
  languages: ['fr', 'en'],
  severity: 'warning',
  messages: {
    outdated: {
      en: '{name} left this office in {end}: write “former”, or name who holds it on the article’s date.',
      fr: '{name} a quitté cette fonction en {end} : écrivez « ancien », ou nommez qui l’exerce à la date de l’article.',
    },
    outdatedAsKnown: {
      en: '{name} left this office in {end} and, as far as is known through {day}, has not come back to it: write “former”, or name who holds it on the article’s date.',
      fr: '{name} a quitté cette fonction en {end} et, pour ce qu’on en sait au {day}, ne l’a pas reprise : écrivez « ancien », ou nommez qui l’exerce à la date de l’article.',
    },
    former: { en: 'Write “{role}”', fr: 'Écrire « {role} »' },
    holder: { en: 'Write “{name}”, who holds it now', fr: 'Écrire « {name} », aujourd’hui en fonction' },
  },
  *check(article, ctx) {
    const { knowledge, date } = ctx.annotate;
    if (!date) return;
    for (const entity of ctx.entities()) {
      const record = entity.type === 'person' ? recordOf(entity, knowledge) : undefined;
      if (!record) continue;
      for (const mention of nameMentions(entity)) {
        const { role } = mention;
        if (!role || role.former || role.pending || mention.quoted) continue;
        const left = leftOffice(article, mention, role, record, knowledge, ctx.language, date);
        if (!left) continue;
        const holder = holderNow(left.offices, knowledge, ctx.language.id, date, mention);
        yield {
          block: mention.block,
          span: { start: role.start, end: role.end },
          message: date <= record.knownThrough ? 'outdated' : 'outdatedAsKnown',
          args: { name: entity.name, end: left.role.end.slice(0, 4), day: dayInFull(record.knownThrough), role: '' },
          fixes: [
            formerFix(article, mention, role, entity, record, ctx.language),
            ...(holder
              ? [
                  {
                    title: 'holder' as const,
                    args: { name: holder },
                    edits: [{ ...at(mention).span, block: mention.block, newText: holder }],
                  },
                ]
              : []),
          ],
        };
      }
    }
  },
});

interface Left {
  readonly role: Role & { readonly end: string };
  readonly offices: readonly string[];
}

/** The office that the words mean, where its holder left it before the article's date and the copy does not speak of the past. */
function leftOffice(
  article: Article,
  mention: Mention,
  phrase: RolePhrase,
  record: KnownEntity,
  knowledge: Knowledge,
  language: Language,
  date: IsoDate,
): Left | null {
  const offices = officesOf(phrase, knowledge, language.id);
  const named = record.roles.filter((role) => role.office !== undefined && offices.includes(role.office));
  const roles = named.length > 0 || phrase.knownOf ? named : titled(article, mention, phrase, record, language, date);
  const { held, former, unsure } = standingOf(record, roles, date);
  if (!former || held || unsure || isOfAnotherTime(article, mention, language)) return null;
  return { role: former, offices };
}

/**
 * "President Joe Biden" with no country named: the record's own roles of that title, where a full name stands in a sentence that
 * is dated within days of the article.
 */
function titled(
  article: Article,
  mention: Mention,
  phrase: RolePhrase,
  record: KnownEntity,
  language: Language,
  date: IsoDate,
): readonly Role[] {
  if (mention.form !== 'full' || !phrase.office || !isCurrent(article, mention, date)) return [];
  return record.roles.filter((role) => role.title[language.id]?.toLowerCase() === phrase.noun);
}

const WEEK = 7 * 86_400_000;

function isCurrent(article: Article, mention: Mention, date: IsoDate): boolean {
  const block = article.blocks[mention.block]!;
  const sentence = block.sentences.find((s) => s.start <= mention.start && mention.start < s.end);
  return block.dates.some(
    (d) =>
      sentence !== undefined &&
      d.start >= sentence.start &&
      d.end <= sentence.end &&
      d.resolved !== undefined &&
      Math.abs(Date.parse(d.resolved) - Date.parse(date)) <= WEEK,
  );
}

/** Who holds the office on the day, by the name that takes the mention's place. */
function holderNow(
  offices: readonly string[],
  knowledge: Knowledge,
  language: string,
  date: IsoDate,
  mention: Mention,
): string | null {
  const holders = offices.flatMap((office) => knowledge.holders(office, date) ?? []);
  const [holder, other] = [...new Map(holders.map((person) => [person.id, person])).values()];
  if (!holder || other || mention.form !== 'full') return null;
  return fullNameOf(holder, language) ?? null;
}

/** "former" before the role; in French « ancien » or « ancienne », with the article that it elides. */
function formerFix(
  article: Article,
  mention: Mention,
  role: RolePhrase,
  entity: Entity,
  record: KnownEntity,
  language: Language,
) {
  const { text } = article.blocks[mention.block]!;
  const { formerWord, beforeFormer } = language.reference.conventions;
  const former = formerWord[genderOf(entity, record) ?? 'm'];
  const lead = /^(?:.*[^\p{L}\p{N}])?(\p{L}+)\s$/su.exec(text.slice(Math.max(0, role.start - 8), role.start));
  const becomes = lead ? beforeFormer.get(lead[1]!.toLowerCase()) : undefined;
  // "Chile's former president".
  const owned = role.start + (/^.*['’]s\s/.exec(text.slice(role.start, role.head.start))?.[0].length ?? 0);
  const edit: Edit =
    owned > role.start
      ? { start: owned, end: owned, newText: `${former} ` }
      : lead && becomes
        ? {
            start: role.start - lead[1]!.length - 1,
            end: role.start,
            newText: `${likeCase(becomes, lead[1]!)}${former} `,
          }
        : opensSentence(text, role.start)
          ? openingEdit(text, role, former)
          : { start: role.start, end: role.start, newText: `${former} ` };
  const words = `${text.slice(role.start, edit.start)}${edit.newText}${text.slice(edit.end, role.end)}`;
  return { title: 'former' as const, args: { role: words }, edits: [{ ...edit, block: mention.block }] };
}

const likeCase = (text: string, like: string): string =>
  /^\p{Lu}/u.test(like) ? text[0]!.toUpperCase() + text.slice(1) : text;

const opensSentence = (text: string, at: number): boolean =>
  /(?:^|[.!?]["”’)»\s]*\s)$/.test(text.slice(Math.max(0, at - 6), at));

/** At the head of a sentence the capital goes to "Former", unless the next word has one of its own (a name, an acronym). */
function openingEdit(text: string, role: RolePhrase, former: string): Edit {
  const first = text[role.start]!;
  const own = role.of?.start === role.start || /^\p{Lu}{2}/u.test(text.slice(role.start));
  const newText = `${likeCase(former, 'X')} ${own ? first : first.toLowerCase()}`;
  return { start: role.start, end: role.start + 1, newText };
}
