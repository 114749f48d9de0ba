import { FRAME, TAG } from '../../languages/speech';
import type { BlockDraft } from '../annotate-block';
import { isCapital } from './token-joins';

/** “Stop!” Mr Lee shouted: a name and a reporting verb right after a quotation that ends as a sentence would. */
export function opensReport({ tokens, language }: BlockDraft, at: number, names: Int32Array): boolean {
  const { speech } = language;
  const isProper = (i: number) => {
    const { kind, text, norm } = tokens[i]!;
    return names[i]! >= 0 || (kind === 'word' && isCapital(text) && speech.tags(norm) === 0);
  };
  let i = at;
  while (i < tokens.length && i - at < LONGEST_NAME && isProper(i)) i++;
  if (i > at && tokens[i]?.text === ',') i = overApposition(tokens, i);
  const verb = tokens[i];
  const after = tokens[i + 1];
  const says = i > at ? speech.readings(verb?.norm ?? '')?.find((r) => r.form.mood === 'finite') : undefined;
  if (!says || !after) return false;
  if (after.kind === 'mark') return /^[.,]$/.test(after.text);
  if ((speech.tags(after.norm) & ADJUNCT) !== 0) return true;
  // “Is it safe?” Mr Lee asked the council.
  const stop = tokens.findIndex((token, k) => k > i && token.kind === 'mark');
  return (says.verb.frames & FRAME.hearer) !== 0 && stop - i <= LONGEST_HEARER && tokens[stop]?.text === '.';
}

/** “…?” Ann Lee, who keeps the shop, asked: the token after the comma that closes what the one at `open` opens. */
function overApposition(tokens: BlockDraft['tokens'], open: number): number {
  const close = tokens.findIndex((token, k) => k > open && token.kind === 'mark');
  return tokens[close]?.text === ',' && close - open <= LONGEST_APPOSITION ? close + 1 : open;
}

/** Words of a name with its title, and of who is told, at most. */
const LONGEST_NAME = 6;
const LONGEST_HEARER = 4;
/** And of what stands between two commas after the name. */
const LONGEST_APPOSITION = 16;

/** What may follow the verb of a reporting clause that comes after its words. */
const ADJUNCT = TAG.adverb | TAG.time | TAG.preposition | TAG.gerund;
