import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NAME_MODEL_FILE, type NameModel, openNameModel } from '../src/annotate';

let model: NameModel | null = null;

/** The shipped name model, read once. */
export function testNameModel(): NameModel {
  model ??= openNameModel(readFileSync(join(__dirname, '../data', NAME_MODEL_FILE)));
  return model;
}
