/** As much of a JSON schema as the extension's own schemas use. */
export interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  /** The description in French. */
  readonly 'x-fr'?: string;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly enum?: readonly (string | number | boolean | null)[];
  readonly type?: string | readonly string[];
}

/** What may be written at a place in a YAML file. */
export interface Suggestion {
  readonly text: string;
  readonly kind: 'key' | 'value';
  readonly description: string | null;
}

/** A key of a mapping, or an item of a list (`key` is null), that a place in a document lies in. */
interface Level {
  readonly key: string | null;
  readonly column: number;
  /** The keys that stand in it so far. */
  readonly keys: Set<string>;
}

const VALUE = /^\s*(?:- +)*(\w[\w.-]*): +[\w-]*$/;
const PARTIAL = /^\s*(?:- +)*(?:-|\w[\w.-]*)?$/;

/**
 * The keys that may begin at the end of a text, without those that stand beside it, or the values that its last key may have; told in
 * the reader's language where the schema has it.
 */
export function suggestionsAt(before: string, schema: Schema, language: string): readonly Suggestion[] {
  const lines = before.split('\n');
  const last = lines.at(-1)!;
  const value = VALUE.exec(last)?.[1];
  if (value === undefined && !PARTIAL.test(last)) return [];
  const { levels, taken } = levelsAt(lines);
  const here = schemasAt(schema, levels);
  if (value !== undefined) return valuesOf(here.flatMap((own) => below(own, value, schema)));
  const found = new Map<string, Suggestion>();
  for (const { properties = {} } of here)
    for (const [key, own] of Object.entries(properties))
      if (!taken.has(key) && !found.has(key))
        found.set(key, { text: key, kind: 'key', description: descriptionOf(own, schema, language) });
  return [...found.values()];
}

function descriptionOf(own: Schema, root: Schema, language: string): string | null {
  const told = [own, ...resolve(own, root)].find(({ description }) => description);
  return (language === 'fr' && told?.['x-fr']) || (told?.description ?? null);
}

function valuesOf(schemas: readonly Schema[]): readonly Suggestion[] {
  const values = schemas.flatMap((own) => own.enum ?? (own.type === 'boolean' ? [true, false] : []));
  return [...new Set(values.map(String))].map((text) => ({ text, kind: 'value', description: null }));
}

/** What the last line lies in, outermost first: the dashes and keys before it that reach as far, and those of its own. */
function levelsAt(lines: readonly string[]): {
  readonly levels: readonly Level[];
  readonly taken: ReadonlySet<string>;
} {
  const top = new Set<string>();
  const levels: Level[] = [];
  const inside = () => levels.at(-1)?.keys ?? top;
  for (const [i, line] of lines.entries()) {
    const isLast = i === lines.length - 1;
    if (!isLast && /^\s*(?:#.*)?$/.test(line)) continue;
    let column = /^\s*/.exec(line)![0].length;
    for (let dash = dashAt(line, column); dash > 0; dash = dashAt(line, column)) {
      // A list may stand in the column of the key that it belongs to.
      leave(levels, (level) => level.column > column || (level.column === column && level.key === null));
      levels.push({ key: null, column, keys: new Set() });
      column += dash;
    }
    leave(levels, (level) => level.column >= column);
    const key = isLast ? undefined : /^([\w.-]+):(?=\s|$)/.exec(line.slice(column))?.[1];
    if (key === undefined) continue;
    inside().add(key);
    levels.push({ key, column, keys: new Set() });
  }
  return { levels, taken: inside() };
}

/** How far a dash and the spaces after it reach; 0 where there is none. */
const dashAt = (line: string, column: number): number => /^-(?:\s+|$)/.exec(line.slice(column))?.[0].length ?? 0;

function leave(levels: Level[], isLeft: (level: Level) => boolean): void {
  while (levels.length > 0 && isLeft(levels.at(-1)!)) levels.pop();
}

function schemasAt(root: Schema, levels: readonly Level[]): readonly Schema[] {
  let schemas = resolve(root, root);
  for (const { key } of levels)
    schemas = schemas.flatMap((own) =>
      key !== null ? below(own, key, root) : own.items ? resolve(own.items, root) : [],
    );
  return schemas;
}

function below(own: Schema, key: string, root: Schema): readonly Schema[] {
  const rest = typeof own.additionalProperties === 'object' ? own.additionalProperties : undefined;
  const next = own.properties?.[key] ?? rest;
  return next ? resolve(next, root) : [];
}

/** A schema and its alternatives, references followed. */
function resolve(schema: Schema, root: Schema): readonly Schema[] {
  const name = schema.$ref?.replace('#/definitions/', '');
  const referred = name === undefined ? [] : resolve(root.definitions?.[name] ?? {}, root);
  const alternatives = (schema.oneOf ?? []).flatMap((own) => resolve(own, root));
  return [schema, ...referred, ...alternatives];
}
