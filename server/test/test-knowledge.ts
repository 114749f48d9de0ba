import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createKnowledge, EMBEDDED_PACKS, type Knowledge } from '../src/knowledge';

let shipped: Knowledge | undefined;

/** The shipped knowledge. */
export function testKnowledge(): Knowledge {
  shipped ??= createKnowledge(EMBEDDED_PACKS.map((name) => readFileSync(join(__dirname, '../data', name))));
  return shipped;
}
