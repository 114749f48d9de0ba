import type { AnnotatedBlock } from '../../annotate';
import type { Span } from '../../base';
import { defineRule } from '../rule';

/**
 * The marks that reporters leave for what is still to come. "TK" is the printers' "to come"; the others are common in French and
 * English desks. Upper case alone, so that a name such as "Tk" passes.
 */
const PLACEHOLDER =
  /(?<![\p{L}\p{N}])(?:(?:TK)+S?|X{2,}|x{3,}|lorem ipsum|TODO|FIXME)(?![\p{L}\p{N}])|\?{3,}|\[(?:à compléter|à vérifier|à venir|nom|date|chiffre|to come|to check|name|tbc|tbd)\]|\((?:à compléter|à vérifier|to come|to be confirmed)\)/giu;

/** Written in capitals to count: these words mean something else in lower case. */
const CAPITALS = /^(?:TK|X|TODO|FIXME)/i;

export default defineRule({
  id: 'fact/placeholder',
  title: { en: 'Placeholder left in the copy', fr: 'Repère oublié dans le texte' },
  scope: 'block',
  languages: 'all',
  severity: 'warning',
  messages: {
    left: {
      en: '“{text}” is a placeholder: fill it in or take it out before the copy runs.',
      fr: '« {text} » est un repère provisoire : complétez-le ou retirez-le avant publication.',
    },
  },
  *check(block) {
    for (const match of block.text.matchAll(PLACEHOLDER)) {
      const text = match[0];
      if (CAPITALS.test(text) && text !== text.toUpperCase() && !/^x{3,}$/.test(text)) continue;
      const span = { start: match.index, end: match.index + text.length };
      if (/^X{2,3}$/.test(text) && mayBeRoman(block, span)) continue;
      if (/^(?:\?+|x+|XX)$/.test(text) && !isSlot(block, span)) continue;
      yield { span, message: 'left', args: { text } };
    }
  },
});

/** XX and XXX are numerals too: after a name or a noun ("Louis XX", "tome XX"), or before a century. A figure left out follows a small word. */
function mayBeRoman(block: AnnotatedBlock, { start, end }: Span): boolean {
  const { calendar, segmentation } = block.language;
  const at = block.tokens.findIndex((token) => token.start === start && token.end === end);
  const before = block.tokens[at - 1];
  const after = block.tokens[at + 1];
  if (after && calendar.centuryWords.has(after.norm)) return true;
  return (
    before?.kind === 'word' &&
    !segmentation.functionWords.has(before.norm) &&
    !segmentation.elisions.has(before.norm.slice(0, -1))
  );
}

/**
 * "???", "xxx" and "XX" are also a shout and kisses. They stand for something missing where the sentence goes on after them in lower
 * case or with a figure, or ends in a full stop; or where they are all there is.
 */
function isSlot({ text }: AnnotatedBlock, { start, end }: Span): boolean {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  if (before.trim() === '' && after.trim() === '') return true;
  if (/[\p{L}\p{N}.!?]$/u.test(before) || /[!?.…]\s*$/u.test(before)) return false;
  return /^\s?(?:\p{Ll}|\d|[%€$£)\]»”]|[.,;](?:\s|$))/u.test(after);
}
