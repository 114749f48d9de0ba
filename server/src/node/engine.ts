import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 compile a regular expression when it is first used, to what is run from then on. Otherwise it first makes byte code of it,
 * which is meant to be the quicker for one use and takes longer for what we have: two thirds of all the time that expressions cost a
 * short run.
 */
export const compileExpressionsOnce = (): void => setFlagsFromString('--no-regexp-tier-up');

/** For a program that runs for days beside an editor: the heap is let grow by a fifth before it is looked through, not by several times. */
export const growSlowly = (): void => setFlagsFromString('--heap-growing-percent=20');

/**
 * What is made of a version is made among the young, which are looked through in a millisecond. Reading a long text, V8 learns that blocks
 * and lists of them live long, and would put those of every version after a keystroke among the old at once.
 */
export const makeAllYoung = (): void => setFlagsFromString('--no-allocation-site-pretenuring');
