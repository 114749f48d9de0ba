import type { Article, Entity, Mention } from '../../../annotate';
import type { IsoDate } from '../../../base';
import { type Knowledge, type KnownEntity, type Role, roleStatus } from '../../../knowledge';
import { isBody, nameMentions } from './names';

/** Known by surname alone to any reader: heads of state of great powers and the like. */
export const HOUSEHOLD = 0.75;

export const recordOf = (entity: Entity, knowledge: Knowledge): KnownEntity | undefined =>
  entity.known === null ? undefined : knowledge.entity(entity.known);

/** The mentions by name in the running text, quotations left out. */
export const bodyNames = (article: Article, entity: Entity): readonly Mention[] =>
  nameMentions(entity).filter((mention) => isBody(article, mention) && !mention.quoted);

/** Years since a death after which readers know by their surname whoever is still spoken of: Chekhov, Picasso. */
const PAST = 20;

/** True for somebody known who had long been dead on a day; where the day is not known, for anybody known who is dead. */
export const isOfThePast = (record: KnownEntity | undefined, on: IsoDate | null): boolean =>
  record?.died !== undefined && (!on || Number(on.slice(0, 4)) - Number(record.died.slice(0, 4)) >= PAST);

/** True for a name of one word that is all the name there is: Pelé, Lula, Madonna. */
export const isMononym = (record: KnownEntity | undefined, text: string): boolean =>
  record?.names.some((name) => name.text === text && (name.kind === 'full' || name.kind === 'short')) ?? false;

/** The known full name in a language, given name first. */
export const fullNameOf = (record: KnownEntity | undefined, language: string): string | undefined => {
  const full = record?.names.filter((name) => name.kind === 'full' && name.text.includes(' '));
  return (full?.find((name) => name.language === language) ?? full?.find((name) => name.language === '*') ?? full?.[0])
    ?.text;
};

/** The roles that a person holds on a day for sure, the one begun last first. */
export const currentRoles = (record: KnownEntity, on: IsoDate): readonly Role[] =>
  record.roles
    .filter((role) => roleStatus(role, record.knownThrough, on).status === 'held')
    .sort((a, b) => ((a.start ?? '') < (b.start ?? '') ? 1 : -1));
