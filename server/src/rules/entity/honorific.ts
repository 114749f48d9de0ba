import type { AnnotatedBlock, Article } from '../../annotate';
import { defineRule } from '../rule';

interface Use {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly stopped: boolean;
}

export default defineRule({
  id: 'entity/honorific',
  title: { en: 'Courtesy titles', fr: 'Titres de civilité' },
  scope: 'document',
  languages: ['fr', 'en'],
  severity: 'information',
  messages: {
    foreign: {
      en: '“{written}” is not this language’s form: write “{instead}”.',
      fr: '« {written} » n’est pas la forme de cette langue : écrivez « {instead} ».',
    },
    mixed: {
      en: '“{written}” here, “{instead}” elsewhere in the article: keep to one.',
      fr: '« {written} » ici, « {instead} » ailleurs dans l’article : gardez une seule forme.',
    },
    write: { en: 'Write “{instead}”', fr: 'Écrire « {instead} »' },
  },
  *check(article) {
    for (const [index, block] of article.blocks.entries()) {
      for (const { start, end, instead } of foreignForms(block)) {
        const written = block.text.slice(start, end);
        yield {
          block: index,
          span: { start, end },
          message: 'foreign',
          args: { written, instead },
          fixes: [
            { title: 'write', args: { instead }, safe: true, edits: [{ start, end, block: index, newText: instead }] },
          ],
        };
      }
    }
    const { stopped, plain } = stops(article);
    const odd = stopped.length < plain.length ? stopped : plain;
    // Full stops on one side only, or as many on both: which form the house takes is its own affair.
    if (stopped.length === plain.length) return;
    for (const { block, start, end } of odd) {
      const written = article.blocks[block]!.text.slice(start, end);
      const instead = written.endsWith('.') ? written.slice(0, -1) : `${written}.`;
      yield {
        block,
        span: { start, end },
        message: 'mixed',
        args: { written, instead },
        fixes: [{ title: 'write', args: { instead }, safe: true, edits: [{ start, end, block, newText: instead }] }],
      };
    }
  },
});

function* foreignForms(block: AnnotatedBlock) {
  for (const { written, instead } of block.language.reference.conventions.courtesy) {
    for (const match of block.text.matchAll(written))
      yield { start: match.index, end: match.index + match[0].length, instead };
  }
}

/** The abbreviated titles before a capital, those with a full stop apart from those without. */
function stops(article: Article): { readonly stopped: readonly Use[]; readonly plain: readonly Use[] } {
  const uses = article.blocks.flatMap(({ tokens, language }, block) =>
    tokens.flatMap((token, i): Use[] => {
      const word = token.norm.replace(/\.$/, '');
      if (!language.reference.conventions.stopped.has(word) || !/^\p{Lu}\p{Ll}/u.test(token.text)) return [];
      const next = tokens[i + 1];
      if (!next || !/^\p{Lu}/u.test(next.text)) return [];
      return [{ block, start: token.start, end: token.end, stopped: token.text.endsWith('.') }];
    }),
  );
  return { stopped: uses.filter((use) => use.stopped), plain: uses.filter((use) => !use.stopped) };
}
