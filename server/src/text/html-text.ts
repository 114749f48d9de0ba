import { decodeReference } from './html-references';
import type { ProseBuilder } from './prose-builder';

/** ASCII white space as HTML counts it. */
const isHtmlSpace = (unit: number): boolean => unit === 32 || unit === 10 || unit === 9 || unit === 13 || unit === 12;

/** Longest character reference there is, with room to spare: `&CounterClockwiseContourIntegral;`. */
const LONGEST_REFERENCE = 64;

/** Puts source text from `start` to `end`, HTML text or the value of an attribute, into the prose: references decoded, space folded. */
export function putHtml(prose: ProseBuilder, source: string, start: number, end: number, inAttribute = false): void {
  let at = start;
  for (let amp = nextAmpersand(source, at, end); amp >= 0; amp = nextAmpersand(source, amp, end)) {
    const reference = decodeReference(source.slice(amp, Math.min(end, amp + LONGEST_REFERENCE)), inAttribute);
    if (!reference) {
      amp++;
      continue;
    }
    prose.folded(at, amp, isHtmlSpace);
    at = amp + reference.length;
    if (isHtmlSpace(reference.text.charCodeAt(0))) prose.space(amp, at);
    else prose.replace(amp, at, reference.text);
    amp = at;
  }
  prose.folded(at, end, isHtmlSpace);
}

function nextAmpersand(source: string, from: number, end: number): number {
  for (let i = from; i < end; i++) if (source.charCodeAt(i) === 38) return i;
  return -1;
}
