import { type Entity, usualName } from '../../../annotate';
import type { Gender, KnownEntity } from '../../../knowledge';
import type { Text } from '../../rule';

/** A record's usual name in both languages of messages. */
export const nameInBoth = (record: KnownEntity | undefined): Text => ({
  en: (record && usualName(record, 'en')) ?? '',
  fr: (record && usualName(record, 'fr')) ?? '',
});

export const genderOf = (entity: Entity, record: KnownEntity | undefined): Gender =>
  entity.gender ?? record?.gender ?? null;
