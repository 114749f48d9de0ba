import type { Language } from '../../languages';
import type { Token } from '../tokens';
import { isCapital } from './word';

/** True for a noun that says what kind of firm a name is, or several are: "chipmaker", « le groupe ». */
export function isKindOfFirm(word: string, { business, reference }: Language): boolean {
  const one = word.replace(/s$/, '');
  return [word, one].some((noun) => business.kinds.has(noun) || reference.descriptions.get(noun)?.firm === true);
}

/** Tokens of a list before one of its names. */
const REACH = 16;

/** One of several after their noun: "retailers Tremont and Aldacor", « des marques comme Belcor, Tavane et Ostrel ». */
export function isOneOfFirms(tokens: readonly Token[], first: number, language: Language): boolean {
  const { conjunctions } = language.reference;
  const isNoun = (i: number) => /s$/.test(tokens[i]?.norm ?? '') && isKindOfFirm(tokens[i]!.norm, language);
  const isPart = ({ text, norm }: Token) => text === ',' || conjunctions.has(norm) || isCapital(text);
  const stop = Math.max(0, first - REACH);
  let i = first - 1;
  while (i >= stop && isPart(tokens[i]!) && !isNoun(i)) i--;
  const sample = sampleBefore(tokens, i, language);
  // « Elle laisse des marques, Sigrid Solvane … »: somebody after a comma.
  if (sample === 0) return isNoun(i) && tokens[i + 1]!.text !== ',';
  i -= sample;
  return isNoun(tokens[i]?.text === ',' ? i - 1 : i);
}

/** How many words up to a place lead into examples: "such as", « comme ». */
function sampleBefore(tokens: readonly Token[], last: number, { business }: Language): number {
  const [word, before] = [tokens[last]?.norm ?? '', tokens[last - 1]?.norm ?? ''];
  if (business.samples.has(`${before} ${word}`)) return 2;
  return business.samples.has(word) ? 1 : 0;
}
