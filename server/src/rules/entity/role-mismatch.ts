import { type AnnotatedBlock, type Article, type Mention, type RolePhrase, roleTitle } from '../../annotate';
import { dayInFull, daysInMonth, type IsoDate } from '../../base';
import type { Knowledge, KnownEntity, Role } from '../../knowledge';
import type { Language } from '../../languages';
import { at, defineRule } from '../rule';
import { nameMentions } from './shared/names';
import { isOfAnotherTime, officesOf } from './shared/offices';
import { currentRoles, fullNameOf, recordOf } from './shared/people';

export default defineRule({
  id: 'entity/role-mismatch',
  title: { en: 'Role that belongs to someone else', fr: 'Fonction qui est celle d’un autre' },
  scope: 'document',
  each: 'entity',
  languages: ['fr', 'en'],
  severity: 'warning',
  messages: {
    never: {
      en: '{name} has never held this office, as far as is known through {day}: it was then {holder}’s.',
      fr: '{name} n’a jamais exercé cette fonction, pour ce qu’on en sait au {day} : elle revenait alors à {holder}.',
    },
    person: { en: 'Write “{name}”', fr: 'Écrire « {name} »' },
    role: { en: 'Write “{role}”', fr: 'Écrire « {role} »' },
  },
  *check(article, ctx) {
    const { knowledge, date } = ctx.annotate;
    if (!date) return;
    for (const entity of ctx.entities()) {
      const record = entity.type === 'person' ? recordOf(entity, knowledge) : undefined;
      if (!record || record.roles.length === 0) continue;
      for (const mention of nameMentions(entity)) {
        const { role } = mention;
        if (!role || role.pending || mention.quoted) continue;
        const found = mismatch(article, mention, role, record, knowledge, ctx.language, date);
        if (!found) continue;
        const args = { name: entity.name, day: dayInFull(found.day), holder: found.holder, role: '' };
        yield {
          block: mention.block,
          span: { start: role.start, end: role.end },
          message: 'never',
          args,
          // Past what is known, who holds which office on the article's date is not.
          fixes: !found.sure
            ? []
            : [
                ...personFix(mention, found.holder),
                ...roleFix(article, mention, role, record, knowledge, ctx.language, found.day),
              ],
        };
      }
    }
  },
});

interface Mismatch {
  readonly holder: string;
  readonly day: IsoDate;
  /** The day is the one that the copy speaks of, and not the last one before it that is known. */
  readonly sure: boolean;
}

/** Who held the office instead, where the record rules out that this person ever did. */
function mismatch(
  article: Article,
  mention: Mention,
  phrase: RolePhrase,
  record: KnownEntity,
  knowledge: Knowledge,
  language: Language,
  date: IsoDate,
): Mismatch | null {
  const offices = officesOf(phrase, knowledge, language.id);
  if (offices.length === 0 || record.roles.some((role) => role.office && offices.includes(role.office))) return null;
  // A role of the same title for the same body under another name of the office.
  if (record.roles.some((role) => role.of === phrase.knownOf && role.title[language.id]?.toLowerCase() === phrase.noun))
    return null;
  if (isOfAnotherTime(article, mention, language))
    return mismatchThen(article, mention, offices, record, knowledge, language);
  const day = date <= record.knownThrough ? date : record.knownThrough;
  // Past what is known, only somebody of another country is sure not to have come into office since.
  if (day !== date && !isForeigner(record, phrase.knownOf!, knowledge)) return null;
  const holders = offices.map((office) => knowledge.holders(office, day));
  if (holders.some((list) => list === null || list.some((person) => person.id === record.id))) return null;
  const [holder] = holders.flatMap((list) => list ?? []);
  return holder ? { holder: fullNameOf(holder, language.id) ?? holder.names[0]!.text, day, sure: day === date } : null;
}

/**
 * The same in a sentence that names one time gone by: somebody who held another office all that time, while this one was all that
 * time another's.
 */
function mismatchThen(
  article: Article,
  mention: Mention,
  offices: readonly string[],
  record: KnownEntity,
  knowledge: Knowledge,
  language: Language,
): Mismatch | null {
  const days = timeOf(article, mention);
  if (!days?.every((day) => day <= record.knownThrough && currentRoles(record, day).some(isOffice))) return null;
  const holders = new Set<KnownEntity | null>();
  for (const day of days) {
    for (const office of offices) {
      const there = knowledge.holders(office, day);
      if (there === null) return null;
      for (const person of there) holders.add(person);
    }
  }
  const [holder] = holders;
  if (!holder || holders.size > 1 || holder.id === record.id) return null;
  return { holder: fullNameOf(holder, language.id) ?? holder.names[0]!.text, day: days.at(-1)!, sure: true };
}

const isOffice = ({ office }: Role): boolean => office !== undefined;

/** The first and the last day of the only date that the mention's sentence names, by year or nearer; the paragraph names no other. */
function timeOf(article: Article, mention: Mention): readonly [IsoDate, IsoDate] | null {
  const block = article.blocks[mention.block]!;
  const sentence = block.sentences.find((s) => s.start <= mention.start && mention.start < s.end);
  const [date, other] = block.dates.filter(({ value, year }) => year !== undefined || /^\d{4}/.test(value ?? ''));
  if (!sentence || !date || other || date.start < sentence.start || date.end > sentence.end) return null;
  const [year, month, day] = (/^\d{4}(?:-\d\d){0,2}$/.exec(date.value ?? '')?.[0] ?? String(date.year)).split('-');
  const [first, last] = [month ?? '01', month ?? '12'];
  return [`${year}-${first}-${day ?? '01'}`, `${year}-${last}-${day ?? daysInMonth(Number(year), Number(last))}`];
}

/** The office is a country's, and the person has held one of another country. */
function isForeigner(record: KnownEntity, owner: string, knowledge: Knowledge): boolean {
  if (knowledge.entity(owner)?.country === undefined) return false;
  const countries = record.roles.flatMap((role) => (role.of && knowledge.entity(role.of)?.country ? [role.of] : []));
  return countries.length > 0 && !countries.includes(owner);
}

function personFix(mention: Mention, holder: string) {
  if (mention.form !== 'full') return [];
  return [
    {
      title: 'person' as const,
      args: { name: holder },
      edits: [{ ...at(mention).span, block: mention.block, newText: holder }],
    },
  ];
}

/** The person's own role on the day, in the place of the wrong one. */
function roleFix(
  article: Article,
  mention: Mention,
  phrase: RolePhrase,
  record: KnownEntity,
  knowledge: Knowledge,
  language: Language,
  date: IsoDate,
) {
  const [role] = currentRoles(record, date);
  // "German President" for the chancellor: the country stands, and the noun alone changes.
  const noun = role?.of === phrase.knownOf ? role?.title[language.id] : undefined;
  if (noun && language.id === 'en') {
    const { start, end } = phrase.head;
    const capital = /^\p{Lu}/u.test(article.blocks[mention.block]!.text.slice(start));
    const newText = capital ? noun.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase()) : noun;
    const args = { role: newText };
    return [{ title: 'role' as const, args, edits: [{ start, end, block: mention.block, newText }] }];
  }
  const title = role && roleTitle(role, knowledge, language);
  if (disagrees(article.blocks[mention.block]!, phrase, record)) return [];
  if (!title || (language.id === 'en' && phrase.side === 'before')) return [];
  const edit = { start: phrase.start, end: phrase.end, block: mention.block, newText: title };
  return [{ title: 'role' as const, args: { role: title }, edits: [edit] }];
}

/** « Le [président français] Angela Merkel »: the article before the role is of the other gender, and would stay. */
function disagrees({ tokens, language }: AnnotatedBlock, { start }: RolePhrase, { gender }: KnownEntity): boolean {
  const before = tokens.findLast((token) => token.end <= start);
  const article = language.reference.determiners.get(before?.norm ?? '')?.gender ?? null;
  return article !== null && gender != null && article !== gender;
}
