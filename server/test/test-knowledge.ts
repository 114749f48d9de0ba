import { emptyKnowledge, type Knowledge } from '../src/knowledge';

/** The shipped knowledge. */
export const testKnowledge = (): Knowledge => emptyKnowledge;
