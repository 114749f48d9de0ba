import { type Article, readAll, readBlocks } from '../../annotate';
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
  digest: (article, index) => [
    foreignForms(article, index).length,
    abbreviations(article, index).map(({ stopped }) => stopped),
  ],
  reads: () => [foreignForms, abbreviations],
  languages: ['fr', 'en'],
  severity: 'information',
  messages: {
    foreign: {
      en: '“{written}” is not the form in this language: write “{instead}”.',
      fr: '« {written} » n’est pas la forme de cette langue : écrivez « {instead} ».',
    },
    mixed: {
      en: '“{written}” here, “{instead}” elsewhere in the article: keep to one.',
      fr: '« {written} » ici, « {instead} » ailleurs dans l’article : gardez une seule forme.',
    },
    write: { en: 'Write “{instead}”', fr: 'Écrire « {instead} »' },
  },
  *check(article) {
    for (const [index, forms] of readBlocks(article, foreignForms).filled()) {
      const block = article.blocks[index]!;
      for (const { start, end, instead } of forms) {
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
    const uses = readAll(article, abbreviations);
    const stopped = uses.filter((use) => use.stopped);
    const plain = uses.filter((use) => !use.stopped);
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

function foreignForms(article: Article, index: number) {
  const { language, text } = article.blocks[index]!;
  return language.reference.conventions.courtesy.flatMap(({ written, instead }) =>
    [...text.matchAll(written)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      instead,
    })),
  );
}

/** The abbreviated titles of a block that stand before a capital. */
function abbreviations(article: Article, block: number): readonly Use[] {
  const { tokens, language } = article.blocks[block]!;
  return tokens.flatMap((token, i): Use[] => {
    if (token.text === token.norm) return [];
    const word = token.norm.replace(/\.$/, '');
    if (!language.reference.conventions.stopped.has(word) || !/^\p{Lu}\p{Ll}/u.test(token.text)) return [];
    const next = tokens[i + 1];
    if (!next || !/^\p{Lu}/u.test(next.text)) return [];
    return [{ block, start: token.start, end: token.end, stopped: token.text.endsWith('.') }];
  });
}
