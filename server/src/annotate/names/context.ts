import type { Frame } from './frame';
import { joined } from './hash';
import { CLASS, type Word } from './word';

/** Room that `contextFeatures` needs in its target. */
export const MOST_CONTEXT_FEATURES = 64;

const CUES =
  CLASS.title |
  CLASS.role |
  CLASS.organizationHead |
  CLASS.placeHead |
  CLASS.placeLead |
  CLASS.workHead |
  CLASS.eventHead;
const HOLLOW = CLASS.joint | CLASS.particle;

const NONE = { id: 0, shape: 0, classes: 0, lexicon: 0, capital: false, common: false, group: 0 } as const;

/** Writes the hashes of the features that join several words at a place, and gives how many there are. */
export function contextFeatures(frame: Frame, i: number, language: number, out: Int32Array): number {
  const { words } = frame;
  const at = (k: number): Pick<Word, keyof typeof NONE> => words[k] ?? NONE;
  const word = words[i]!;
  const p1 = at(i - 1);
  const n1 = at(i + 1);
  const p2 = at(i - 2);
  const n2 = at(i + 2);
  let n = 0;
  const put = (template: number, a: number, b = 0, c = 0) => {
    out[n++] = joined(1000 + template, a, b, c);
  };
  const flags =
    frame.opening[i]! |
    (frame.setting[i]! << 6) |
    (word.common ? 8 : 0) |
    (word.capital ? 16 : 0) |
    (word.upper ? 32 : 0);
  put(0, flags, language);
  put(1, flags, word.lexicon);
  put(2, flags, word.classes);
  put(3, word.shape, p1.shape, n1.shape);
  put(4, p1.id, word.id);
  put(5, word.id, n1.id);
  put(6, p1.id, word.shape);
  put(7, word.shape, n1.id);
  put(8, p1.classes, word.shape);
  put(9, n1.classes, word.shape);
  put(10, p1.classes, word.classes);
  put(11, word.classes, n1.classes);
  put(12, p1.lexicon, word.lexicon, word.shape);
  put(13, word.lexicon, n1.lexicon, word.shape);
  put(14, p1.classes, word.lexicon, word.shape);
  put(15, p2.id, p1.id, word.capital ? 1 : 0);
  put(16, n1.id, n2.id, word.capital ? 1 : 0);
  put(17, p2.shape, p1.shape, word.shape);
  put(18, word.shape, n1.shape, n2.shape);
  put(19, frame.enclosed[i]!, word.shape);
  put(29, flags, word.group);
  put(26, p1.group, word.group, word.capital ? 1 : 0);
  put(27, word.group, n1.group, word.capital ? 1 : 0);
  put(28, p1.group, word.shape, n1.group);
  if (frame.acronym[i]) put(20, word.upper ? 1 : 0, word.classes & CLASS.organizationHead);
  if (frame.phrase[i]) {
    put(21, frame.phrase[i]!, word.capital ? 1 : 0);
    put(22, frame.phrase[i]!, p1.classes, word.capital ? 1 : 0);
    put(23, frame.phrase[i]!, frame.setting[i]!, word.capital ? 1 : 0);
  }
  if (word.capital) n = runFeatures(frame, i, out, n);
  const cue = cueBefore(words, i);
  if (cue >= 0) {
    put(24, words[cue]!.classes & CUES, Math.min(i - cue, 4), word.capital ? 1 : 0);
    put(25, words[cue]!.id, word.capital ? 1 : 0);
  }
  return n;
}

/** Features of the run of capitals that the place is in: what is around it, what begins and ends it, what it holds. */
function runFeatures(frame: Frame, i: number, out: Int32Array, from: number): number {
  const { words } = frame;
  const start = frame.runStart[i]!;
  const end = frame.runEnd[i]!;
  const at = (k: number): Pick<Word, keyof typeof NONE> => words[k] ?? NONE;
  let n = from;
  const put = (template: number, a: number, b = 0, c = 0) => {
    out[n++] = joined(2000 + template, a, b, c);
  };
  const before = at(start - 1);
  const after = at(end);
  const place = Math.min(i - start, 3) * 4 + Math.min(end - 1 - i, 3);
  const opening = frame.opening[start]!;
  const lexicon = frame.runLexicon[i]!;
  const classes = frame.runClasses[i]!;
  put(0, place, opening);
  put(1, before.id, place);
  put(2, after.id, place);
  put(3, before.classes, place);
  put(4, after.classes, place);
  put(5, at(start).classes, place);
  put(6, at(end - 1).classes, place);
  put(7, lexicon, place);
  put(8, at(start).lexicon, at(end - 1).lexicon, place);
  put(9, classes, place);
  put(10, at(start).id, place);
  put(11, at(end - 1).id, place);
  put(12, before.id, after.id);
  put(17, at(start).group, place);
  put(18, at(end - 1).group, place);
  put(19, before.group, after.group, Math.min(end - start, 3));
  put(20, before.group, at(start).group, at(end - 1).group);
  put(13, at(start - 2).id, before.id);
  put(14, at(start - 2).classes, before.classes);
  // "X, ministre de …" and "X, the minister": the first word after the comma that says something.
  const apposed = apposition(words, end);
  if (apposed >= 0) {
    put(15, words[apposed]!.classes, Math.min(end - start, 3));
    put(16, words[apposed]!.id);
  }
  return n;
}

function apposition(words: readonly Word[], end: number): number {
  if (!words[end] || !(words[end]!.classes & CLASS.mark)) return -1;
  for (let k = end + 1; k < words.length && k <= end + 3; k++) {
    if (words[k]!.classes & CLASS.mark) return -1;
    if (!(words[k]!.classes & HOLLOW) || words[k]!.classes & CLASS.role) return k;
  }
  return -1;
}

/** The nearest word before with a cue, with nothing but small words between; -1 where there is none in reach. */
function cueBefore(words: readonly Word[], i: number): number {
  for (let k = i - 1; k >= 0 && k >= i - 5; k--) {
    const classes = words[k]!.classes;
    if (classes & CUES && !(classes & HOLLOW)) return k;
    if (classes & CLASS.mark) return -1;
    if (!(classes & HOLLOW) && i - k > 2) return -1;
  }
  return -1;
}
