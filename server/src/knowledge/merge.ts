import type { EntityName, KnownEntity, Role } from './entity';

/**
 * One entity out of two records of it, the second laid over the first: its scalars and house forms win, its names and sources
 * come first, and a role of the same office (or title and organisation) and start replaces the one below.
 */
export function mergeEntities(below: KnownEntity, above: KnownEntity): KnownEntity {
  return {
    ...below,
    ...above,
    gender: above.gender ?? below.gender,
    names: mergeNames(above.names, below.names),
    description: { ...below.description, ...above.description },
    roles: mergeRoles(below, above),
    within: above.within.length > 0 ? above.within : below.within,
    house: below.house || above.house ? { ...below.house, ...above.house } : undefined,
    sources: [...new Set([...above.sources, ...below.sources])],
    prominence: Math.max(below.prominence, above.prominence),
  };
}

function mergeNames(first: readonly EntityName[], second: readonly EntityName[]): readonly EntityName[] {
  const key = (name: EntityName): string => `${name.language} ${name.text}`;
  const seen = new Set(first.map(key));
  return [...first, ...second.filter((name) => !seen.has(key(name)))];
}

function mergeRoles(below: KnownEntity, above: KnownEntity): readonly Role[] {
  const dated = (entity: KnownEntity): readonly Role[] =>
    entity.roles.map((role) => (role.knownThrough ? role : { ...role, knownThrough: entity.knownThrough }));
  if (above.roles.length === 0) return dated(below);
  const key = (role: Role): string =>
    `${role.office ?? `${Object.values(role.title)[0]} ${role.of}`} ${role.start ?? ''}`;
  const replaced = new Set(above.roles.map(key));
  return [...dated(below).filter((role) => !replaced.has(key(role))), ...dated(above)];
}
