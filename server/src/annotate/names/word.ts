import type { Language } from '../../languages';
import type { NamesData } from '../../languages/names';
import { clusterOf, type WordClusters } from './clusters';
import { hashString, mix } from './hash';
import { LEXICON_BITS } from './lexicon';

/** What the model knows of a written word by itself, in one language. */
export interface Word {
  /** Hash of the lower-case form with digits made alike. */
  readonly id: number;
  readonly shape: number;
  /** `CLASS` bits: which sets of the language's `NamesData` hold it. */
  readonly classes: number;
  /** `LEXICON` bits. */
  readonly lexicon: number;
  /** Begins with a capital. */
  readonly capital: boolean;
  /** Two letters or more, all of them capitals. */
  readonly upper: boolean;
  /** Written in lower case in running text, as far as the model has seen. */
  readonly common: boolean;
  /** Its coarse group among words that stand in like sentences; 0 where it has none. */
  readonly group: number;
  /** Hashes of the features that the word gives its own place. */
  readonly features: Int32Array;
  /** Those that it gives the places around it. */
  readonly around: Int32Array;
}

/** Bits for `Word.classes`. `joint` is a function word, `mark` anything that is no word. */
export const CLASS = {
  title: 1,
  role: 2,
  particle: 4,
  suffix: 8,
  organizationHead: 16,
  organizationTail: 32,
  placeHead: 64,
  placeTail: 128,
  placeLead: 256,
  workHead: 512,
  eventHead: 1024,
  calendar: 2048,
  joint: 4096,
  mark: 8192,
  people: 16384,
} as const;

/** A title written short ("Mr", "Mme", "Sen.") or an honour ("Sir"), which is never part of the name ("St." is) and always leads a person. */
export function isCourtesy(norm: string, { names, segmentation }: Pick<Language, 'names' | 'segmentation'>): boolean {
  const bare = norm.replace(/\.$/, '');
  if (!names.titles.has(bare) || names.particles.has(bare)) return false;
  return norm !== bare || names.honours.has(bare) || segmentation.binding.has(bare);
}

type SetName = { [K in keyof NamesData]: NamesData[K] extends ReadonlySet<string> ? K : never }[keyof NamesData];

const SETS: readonly (readonly [SetName, number])[] = [
  ['titles', CLASS.title],
  ['roles', CLASS.role],
  ['particles', CLASS.particle],
  ['suffixes', CLASS.suffix],
  ['organizationHeads', CLASS.organizationHead],
  ['organizationTails', CLASS.organizationTail],
  ['placeHeads', CLASS.placeHead],
  ['placeTails', CLASS.placeTail],
  ['placeLeads', CLASS.placeLead],
  ['workHeads', CLASS.workHead],
  ['eventHeads', CLASS.eventHead],
  ['calendar', CLASS.calendar],
  ['peoples', CLASS.people],
];

/** Where a word's knowledge comes from. */
export interface WordSources {
  readonly language: Pick<Language, 'names' | 'segmentation'> & { readonly id: string };
  readonly lexicon: (phrase: string) => number;
  /** Whether a lower-case word is known in running text. */
  readonly common: (word: string) => boolean;
  readonly clusters: WordClusters | null;
}

/** How far, in tokens, a word is seen from. */
export const REACH = 2;

export function readWord(text: string, sources: WordSources): Word {
  const lower = text.toLowerCase().replace(/[’ʼ]/g, "'").replace(/\d/g, '0');
  const bare = lower.length > 1 && lower.endsWith('.') ? lower.slice(0, -1) : lower;
  const capital = isCapital(text);
  const lettered = /\p{L}/u.test(text);
  const upper = capital && text.length > 1 && text === text.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(text);
  const fine = lettered ? groupOf(text, bare, sources) : -1;
  // Names are written alike in all languages, other words are not.
  const tongue = capital ? 0 : hashString(sources.language.id, 0);
  const word = {
    id: hashString(lower, 1),
    shape: hashString(shapeOf(text), 2),
    classes: classesOf(bare, lettered, sources.language),
    lexicon: lettered ? sources.lexicon(lower) : 0,
    capital,
    upper,
    common: lettered && sources.common(bare),
    group: fine < 0 ? 0 : mix(tongue, sources.clusters!.coarse[fine]! + 1),
  };
  const group = fine < 0 ? 0 : mix(tongue, fine + 1);
  return { features: featuresOf(lower, bare, word, group), around: aroundOf(bare, word, group), ...word };
}

export const isCapital = (text: string): boolean => {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^[\p{Lu}\p{Lt}]/u.test(text);
};

/** `Xx`, `X.X.`, `XX`, `Xx-x`, `d`: runs of one kind as one letter, two for capitals in a row; eight letters at most. */
export function shapeOf(text: string): string {
  let shape = '';
  let before = '';
  for (const c of text) {
    const kind = /\p{Lu}/u.test(c) ? 'X' : /\p{L}/u.test(c) ? 'x' : /\d/.test(c) ? 'd' : c;
    if (kind !== before || (kind === 'X' && !shape.endsWith('XX'))) shape += kind;
    before = kind;
    if (shape.length >= 8) break;
  }
  return shape;
}

function classesOf(bare: string, lettered: boolean, language: WordSources['language']): number {
  if (!lettered) return CLASS.mark;
  let bits = language.segmentation.functionWords.has(bare) ? CLASS.joint : 0;
  for (const [set, bit] of SETS) if (language.names[set].has(bare)) bits |= bit;
  return bits;
}

/** The fine group of the word as written, or without its accents. */
function groupOf(text: string, bare: string, { clusters }: WordSources): number {
  if (!clusters) return -1;
  const lower = text.toLowerCase();
  const own = clusterOf(clusters, lower);
  if (own >= 0) return own;
  const plain = bare.normalize('NFD').replace(/\p{M}/gu, '');
  return plain === lower ? -1 : clusterOf(clusters, plain);
}

type Base = Omit<Word, 'features' | 'around'>;

/** 0 in lower case, 1 with a capital, 2 in capitals. */
const caseOf = (word: Base) => (word.upper ? 2 : word.capital ? 1 : 0);

function featuresOf(lower: string, bare: string, word: Base, group: number): Int32Array {
  const n = bare.length;
  const letters = caseOf(word);
  const features = [word.id, mix(4 + letters, word.id)];
  for (let k = 1; k <= 4 && k < n; k++) features.push(hashString(bare, 10 + k, 0, k));
  for (let k = 1; k <= 5 && k < n; k++) features.push(hashString(bare, 20 + k, n - k));
  if (letters) {
    for (let k = 2; k <= 4 && k < n; k++) features.push(mix(30 + letters, hashString(bare, k, n - k)));
    for (let k = 0; k + 3 <= n; k++) features.push(hashString(bare, 40, k, k + 3));
  }
  if (lower.includes('-')) {
    for (const part of lower.split('-')) if (part.length > 1) features.push(hashString(part, 50));
  }
  pushKnowledge(features, word, group);
  return Int32Array.from(features);
}

function aroundOf(bare: string, word: Base, group: number): Int32Array {
  const features = [word.id];
  if (bare.length > 4) features.push(hashString(bare, 51, bare.length - 4));
  pushKnowledge(features, word, group);
  return Int32Array.from(features);
}

function pushKnowledge(features: number[], word: Base, group: number): void {
  const letters = caseOf(word);
  features.push(mix(60, word.shape), mix(61 + letters, word.lexicon), mix(64 + letters, word.common ? 1 : 0));
  if (group !== 0) features.push(mix(90 + letters, group), mix(93 + letters, word.group));
  for (let bit = 1; bit <= CLASS.people; bit <<= 1) if (word.classes & bit) features.push(mix(70 + letters, bit));
  for (let bit = 1; bit < 1 << LEXICON_BITS; bit <<= 1) if (word.lexicon & bit) features.push(mix(80 + letters, bit));
}
