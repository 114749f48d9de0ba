// The assertions of `node:assert/strict` that the suite uses; a web worker has none.

export class AssertionError extends Error {
  override readonly name = 'AssertionError';
}

export function fail(message: string): never {
  throw new AssertionError(message);
}

export function ok(value: unknown, message = 'it is not so'): asserts value {
  if (!value) fail(message);
}

const shown = (value: unknown): string => JSON.stringify(value) ?? String(value);

export function equal<T>(actual: T, expected: T, what = 'value'): void {
  if (!Object.is(actual, expected)) fail(`${what}: ${shown(actual)} is not ${shown(expected)}`);
}

/** For plain data: what JSON tells apart. */
export function deepEqual<T>(actual: T, expected: T, what = 'value'): void {
  equal(shown(actual), shown(expected), what);
}

export function match(actual: string, pattern: RegExp): void {
  if (!pattern.test(actual)) fail(`${shown(actual)} does not match ${pattern}`);
}

export function doesNotMatch(actual: string, pattern: RegExp): void {
  if (pattern.test(actual)) fail(`${shown(actual)} matches ${pattern}`);
}
