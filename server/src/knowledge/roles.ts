import { daysInMonth, type IsoDate } from '../base';
import type { KnownEntity, Role } from './entity';

/**
 * Where a role stands on a day: `held`; `former`, since `end`; `future`, from `start`; `unknown` where the record does not say,
 * or does not reach that far.
 */
export type RoleStatus =
  | { readonly status: 'held' }
  | { readonly status: 'former'; readonly end: string }
  | { readonly status: 'future'; readonly start: string }
  | { readonly status: 'unknown' };

export type RoleOnDate = RoleStatus & { readonly role: Role };

/** The first day that a day, a month or a year covers. */
export const firstDay = (date: string): IsoDate =>
  date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;

/** The last day that a day, a month or a year covers. */
export function lastDay(date: string): IsoDate {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length !== 7) return date;
  return `${date}-${String(daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5)))).padStart(2, '0')}`;
}

/**
 * Where a role stands on a day. An end that is known holds for ever; an open role is held only through the day its record is
 * known for. On the day of a handover both are held.
 */
export function roleStatus(role: Role, knownThrough: IsoDate, on: IsoDate): RoleStatus {
  if (role.end && on > lastDay(role.end)) return { status: 'former', end: role.end };
  if (role.start && on < firstDay(role.start)) return { status: 'future', start: role.start };
  if (!role.start || on < lastDay(role.start)) return { status: on === role.start ? 'held' : 'unknown' };
  const sureThrough = role.end ? firstDay(role.end) : (role.knownThrough ?? knownThrough);
  return { status: on <= sureThrough ? 'held' : 'unknown' };
}

/** Every role of an entity, with where it stands on a day. */
export const rolesOn = (entity: KnownEntity, on: IsoDate): readonly RoleOnDate[] =>
  entity.roles.map((role) => ({ role, ...roleStatus(role, entity.knownThrough, on) }));
