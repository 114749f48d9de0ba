/** Parsed JSON from elsewhere, looked into without trust. */
export type Json = unknown;

export const isObject = (value: Json): value is Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands at a path of own keys and indexes; undefined where the path leads nowhere. */
export const at = (value: Json, ...path: readonly (string | number)[]): Json =>
  path.reduce<Json>((inner, key) => {
    if (typeof key === 'number') return Array.isArray(inner) ? inner[key] : undefined;
    return isObject(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined;
  }, value);

export const textAt = (value: Json, ...path: readonly (string | number)[]): string => {
  const found = at(value, ...path);
  return typeof found === 'string' ? found : '';
};

export const listAt = (value: Json, ...path: readonly (string | number)[]): readonly Json[] => {
  const found = at(value, ...path);
  return Array.isArray(found) ? found : [];
};
