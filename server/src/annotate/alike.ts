/** True where two values of plain data are equal in every part. */
export function equal(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) {
    if (!Array.isArray(b) || a.length !== b.length) return false;
    for (let i = 0; i < a.length; i++) if (!equal(a[i], b[i])) return false;
    return true;
  }
  if (Object.getPrototypeOf(a) !== Object.prototype || Object.getPrototypeOf(b) !== Object.prototype) return false;
  return sameEntries(a as Plain, b as Plain, equal);
}

type Plain = Readonly<Record<string, unknown>>;

/** True where two objects have the same keys, and values that `same` holds for equal under each. */
export function sameEntries(a: Plain, b: Plain, same: (x: unknown, y: unknown, key: string) => boolean): boolean {
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  for (const key of keys) if (!Object.hasOwn(b, key) || !same(a[key], b[key], key)) return false;
  return true;
}
