import type { Span } from '../../base';
import type { Language } from '../../languages';
import type { AnnotateContext } from '../context';
import type { NameMention } from './types';

/** How sure where a dateline was written is. */
const WRITTEN = 0.95;

/** "LOWTHER, Scotland (AP) –": what opens a dateline with an agency, a date or another place is where it was written, unless lists know it as a body. */
export function withDateline(
  names: readonly NameMention[],
  dateline: Span | null,
  text: string,
  { knowledge }: AnnotateContext,
  { id }: Language,
): readonly NameMention[] {
  const [first, ...others] = names;
  const opens = dateline && first && first.start === dateline.start && first.end < dateline.end;
  if (!opens || first.type === 'place') return names;
  // "HARLAN PASS, Mont. –" is told by what it lies in, "ADA MOSS –" by nothing.
  const liesIn = others[0]?.type === 'place' && others[0].end <= dateline.end;
  if (!liesIn && !/[\d(]/.test(text.slice(first.end, dateline.end))) return names;
  const isBody = knowledge.readings(text.slice(first.start, first.end), id).some(({ type }) => type === 'organization');
  return isBody ? names : [{ ...first, type: 'place', title: undefined, confidence: WRITTEN }, ...others];
}
