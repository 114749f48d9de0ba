import type { EntityType, Gender } from '../../knowledge';
import type { Place } from '../place';

export type MentionKind = 'name' | 'nominal' | 'pronoun';

export interface Mention extends Place {
  readonly kind: MentionKind;
  /** 0 to 1: how sure it is that these words mean this entity. */
  readonly confidence: number;
}

/** Somebody or something that the article names, under all its names. */
export interface Entity {
  /** `e1`, `e2`… in order of first mention. */
  readonly id: string;
  readonly type: EntityType;
  /** The fullest name the article uses. */
  readonly name: string;
  /** The knowledge base's id, where the name is linked to one record. */
  readonly known: string | null;
  readonly gender: Gender;
  /** In order of place. */
  readonly mentions: readonly Mention[];
}
