import type { EntityType } from '../../knowledge';

/** The types in the order the model stores them. */
export const TYPES: readonly EntityType[] = ['person', 'place', 'organization', 'other'];

/**
 * Tags of the sequence model: 0 is outside; type `t` has `1 + 4t` begin, `+1` inside, `+2` last, `+3` alone (BILOU, which tells
 * names apart that touch, and learns how a name ends).
 */
export const TAGS = 1 + 4 * TYPES.length;

export const OUTSIDE = 0;
export const BEGIN = 0;
export const INSIDE = 1;
export const LAST = 2;
export const ALONE = 3;

export const tagOf = (type: number, place: number): number => 1 + 4 * type + place;
export const typeOfTag = (tag: number): number => (tag - 1) >> 2;
export const placeOfTag = (tag: number): number => (tag - 1) & 3;

/** True where a sequence may begin with the tag. */
export const opens = (tag: number): boolean =>
  tag === OUTSIDE || placeOfTag(tag) === BEGIN || placeOfTag(tag) === ALONE;

/** True where a sequence may end with the tag. */
export const closes = (tag: number): boolean =>
  tag === OUTSIDE || placeOfTag(tag) === LAST || placeOfTag(tag) === ALONE;

/** True where `to` may follow `from`: a name that began goes on until it ends. */
export const follows = (from: number, to: number): boolean =>
  closes(from) ? opens(to) : !opens(to) && typeOfTag(from) === typeOfTag(to);
