import type { AnnotatedBlock } from '../../annotate';
import { lastEndingBefore, type Span } from '../../base';
import type { Language } from '../../languages';
import { TAG } from '../../languages/speech';
import { defineRule } from '../rule';

/**
 * The marks that reporters leave for what is still to come. "TK" is the printers' "to come"; the others are common in French and
 * English desks. Upper case alone, so that a name such as "Tk" passes.
 */
const PLACEHOLDER =
  /(?<![\p{L}\p{N}])(?:(?:TK)+S?|X{2,}|x{3,}|lorem ipsum|TODO|FIXME)(?![\p{L}\p{N}])|\?{2,}|\[(?:[^[\]]{0,30} )?(?:à compléter|à vérifier|à préciser|à venir|to come|to check|tbc|tbd)\]|\[(?:nom|date|chiffre|name|check name|insert [^[\]]{1,30})\]|\((?:[^()]{0,30} )?(?:à compléter|à vérifier|to come|check name|check spelling)\)|\(to be confirmed\)/giu;

/**
 * What is still to be done, said by itself: a sentence that says nothing else. “To come”, “à venir” and “to be confirmed” are headings and
 * answers of listings too.
 */
const PENDING =
  /^(?:à (?:compléter|vérifier|rédiger|préciser)|to be (?:completed|checked|verified|written|filled in))[.…!]{0,3}$/iu;

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
      if (/^(?:\?+|x+)$/i.test(text) && (isCentury(block, span) || !isDue(block, span))) continue;
      yield { span, message: 'left', args: { text } };
    }
    if (block.kind !== 'paragraph') return;
    for (const { start, end } of block.sentences) {
      const text = block.text.slice(start, end).trim();
      if (PENDING.test(text)) yield { span: { start, end: start + text.length }, message: 'left', args: { text } };
    }
  },
});

/** Words by which a verb stands before what it takes: "arrested XX people". */
const VERB = TAG.finite | TAG.past | TAG.participle | TAG.auxiliary;

/**
 * "???", "xxx" and "XX" are also a shout, kisses and numerals. They stand for something missing where a value or a name is due: beside a
 * currency, before a unit, or after a preposition or a determiner; capitals also between a verb and its object, and where they open what
 * is said.
 */
function isDue(block: AnnotatedBlock, { start, end }: Span): boolean {
  const { text, tokens, language } = block;
  const [before, after] = [text.slice(Math.max(0, start - 3), start), text.slice(end, end + 3)];
  const capitals = text[start] === 'X';
  if (text.length === end - start) return capitals;
  if (/[\p{L}\p{N}.!?]$/u.test(before) || /[!?.…]\s*$/u.test(before)) return false;
  if (/[$€£]\s?$/.test(before) || /^\s?[%€$£]/.test(after)) return true;
  const next = tokens.findIndex((token) => token.start >= end);
  const following = next < 0 ? undefined : tokens[next]!;
  if (following?.kind === 'word' && isUnit(language, following.norm)) return true;
  if (!/^\s?(?:\p{Ll}|\d|[)\]»”]|[.,;](?:\s|$))/u.test(after)) return false;
  const previous = tokens[lastEndingBefore(tokens, start)];
  if (!previous) return capitals;
  const tags = language.speech.tags(previous.norm);
  if ((tags & (TAG.preposition | TAG.determiner)) !== 0) return true;
  if (!capitals) return false;
  const named = previous.text[0] !== previous.text[0]!.toLowerCase();
  return previous.kind === 'word' ? !named && (tags & VERB) !== 0 : /^[:«“"(—–]$/.test(previous.text);
}

const isUnit = ({ calendar, numbers }: Language, word: string): boolean =>
  calendar.units.has(word) || numbers.units.has(word) || numbers.currencies.has(word) || numbers.percent.includes(word);

/** A numeral before a century: "XXe siècle", written apart. */
const isCentury = ({ tokens, language }: AnnotatedBlock, { end }: Span): boolean =>
  language.calendar.centuryWords.has(tokens.find((token) => token.start >= end)?.norm ?? '');
