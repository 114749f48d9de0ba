import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createKnowledge, EMBEDDED_PACKS, type Knowledge } from '../src/knowledge';

let knowledge: Knowledge | null = null;

/** The shipped knowledge, read once. */
export function testKnowledge(): Knowledge {
  knowledge ??= createKnowledge(EMBEDDED_PACKS.map((name) => readFileSync(join(__dirname, '../data', name))));
  return knowledge;
}
