import type { Token } from '../../annotate';
import type { Language } from '../../languages';
import { TAG } from '../../languages/speech';
import { defineRule } from '../rule';

const isCapital = ({ text }: Token) => /^\p{Lu}/u.test(text);

/** A participle or another form of a verb, which may have a particle of its own. */
const isVerbal = ({ speech }: Language, word: string) =>
  (speech.tags(word) & (TAG.past | TAG.gerund | TAG.finite | TAG.infinitive)) !== 0;

/** A word written twice running: nearly always a slip of the hand, unless the language doubles it on purpose. */
export default defineRule({
  id: 'style/repeated-word',
  title: { en: 'Word written twice', fr: 'Mot répété' },
  scope: 'sentence',
  languages: 'all',
  severity: 'warning',
  messages: {
    twice: {
      en: '“{word}” is written twice: take one out.',
      fr: '« {word} » est écrit deux fois : supprimez l’un des deux.',
    },
    remove: { en: 'Remove the second “{word}”', fr: 'Supprimer le second « {word} »' },
  },
  *check({ block, sentence }, ctx) {
    const doubled = ctx.language.segmentation.doubled;
    for (let i = sentence.firstToken + 1; i < sentence.endToken; i++) {
      const before = block.tokens[i - 1]!;
      const token = block.tokens[i]!;
      if (token.kind !== 'word' || before.kind !== 'word' || token.norm !== before.norm) continue;
      // "Bora Bora", "New York, New York", "of De Gaulle", "the Party party": a name may say itself or its noun; a function word may not.
      const opens = i - 1 === sentence.firstToken;
      const named = isCapital(token) || (isCapital(before) && !opens);
      // "Gone, gone, gone", "phased in in March": said for effect, or a verb's own particle before a preposition.
      const again = [i - 2, i + 1].some((at) => block.tokens[at]?.norm === token.norm);
      const verb = block.tokens[i - 2];
      const particle =
        verb !== undefined && ctx.language.reference.prepositions.has(token.norm) && isVerbal(ctx.language, verb.norm);
      if (named || again || particle || doubled.has(token.norm) || !/^\p{L}{2,}/u.test(token.text)) continue;
      if (
        !ctx.language.segmentation.functionWords.has(token.norm) &&
        block.quotes.some((q) => q.start < token.start && token.end < q.end)
      )
        continue;
      yield {
        span: { start: before.start, end: token.end },
        message: 'twice',
        args: { word: token.text },
        fixes: [
          { title: 'remove', args: { word: token.text }, edits: [{ start: before.end, end: token.end, newText: '' }] },
        ],
      };
    }
  },
});
