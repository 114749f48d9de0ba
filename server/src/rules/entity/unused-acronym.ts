import { initialsMatch } from '../../annotate';
import { defineRule } from '../rule';
import { acronymsOf, capitalsIn, definedIn, definitionsByBlock, usesOf } from './shared/acronyms';
import { isBody } from './shared/names';

/** Sentences that must follow a definition before it can be said never to serve. */
const ENOUGH = 4;

export default defineRule({
  id: 'entity/unused-acronym',
  title: { en: 'Acronym defined and never used', fr: 'Sigle défini et jamais employé' },
  scope: 'document',
  digest: acronymsOf,
  reads: () => [definedIn, capitalsIn],
  languages: 'all',
  severity: 'hint',
  messages: {
    unused: {
      en: '“{acronym}” is defined here and never used again: readers can do without it.',
      fr: '« {acronym} » est défini ici et ne sert plus ensuite : le lecteur peut s’en passer.',
    },
    remove: { en: 'Remove “({acronym})”', fr: 'Supprimer « ({acronym}) »' },
  },
  *check(article) {
    const sentencesAfter = remaining(article.blocks.map((block) => block.sentences.length));
    for (const [index, definitions] of definitionsByBlock(article).filled()) {
      const block = article.blocks[index]!;
      if (!isBody(article, { block: index, start: 0, end: 0 })) continue;
      for (const { acronym, brackets, expansions } of definitions) {
        const text = block.text.slice(acronym.start, acronym.end);
        // Otherwise a party, a country or a credit in brackets, and no definition.
        if (!expansions.some((span) => initialsMatch(text, block.text.slice(span.start, span.end)))) continue;
        const after = sentencesAfter[index]! + block.sentences.filter((s) => s.start > acronym.end).length;
        if (after < ENOUGH || usesOf(article, text) > 1) continue;
        yield {
          block: index,
          span: acronym,
          message: 'unused',
          args: { acronym: text },
          fixes: [{ title: 'remove', args: { acronym: text }, edits: [{ ...brackets, block: index, newText: '' }] }],
        };
      }
    }
  },
});

/** For each place in a list, the sum of what comes after it. */
function remaining(counts: readonly number[]): readonly number[] {
  let total = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => (total -= count));
}
