import { defineRule } from '../rule';

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
      // "Bora Bora", "Walla Walla", "New York, New York": a name may say itself twice; a function word may not.
      const capitals = /^\p{Lu}/u.test(token.text) && /^\p{Lu}/u.test(before.text);
      if (capitals || doubled.has(token.norm) || !/^\p{L}{2,}/u.test(token.text)) continue;
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
