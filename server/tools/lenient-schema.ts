/** A JSON schema, as far as it is looked into here. */
export type Schema = Readonly<Record<string, unknown>>;

/** What says that something is wrong, and completes nothing; and what is told in French, which only the extension's own completion reads. */
const LEFT_OUT = new Set(
  'required pattern format minLength maxLength minimum maximum propertyNames uniqueItems $schema x-fr'.split(' '),
);

/**
 * A schema by which an editor completes and explains what is written, and finds no fault: the server tells what is wrong, in the
 * user's language, and an editor that checked the same would tell it twice.
 */
export function lenient(schema: Schema): Schema {
  const { type, enum: values, ...rest } = schema;
  const kept = Object.entries(rest)
    .filter(([key, value]) => !LEFT_OUT.has(key) && value !== false)
    .map(([key, value]): [string, unknown] => {
      if (key === 'oneOf') return ['anyOf', (value as Schema[]).map(lenient)];
      if (key === 'properties' || key === 'definitions') return [key, each(value as Readonly<Record<string, Schema>>)];
      return [key, key === 'items' || key === 'additionalProperties' ? lenient(value as Schema) : value];
    });
  const offered = values ? [{ enum: values }, {}] : type === 'boolean' ? [{ type }, {}] : null;
  return Object.fromEntries(offered ? [...kept, ['anyOf', offered]] : kept);
}

const each = (schemas: Readonly<Record<string, Schema>>) =>
  Object.fromEntries(Object.entries(schemas).map(([key, schema]) => [key, lenient(schema)]));
