import { hasLegalForm, initialsMatch } from '../../annotate';
import type { Knowledge } from '../../knowledge';
import { defineRule } from '../rule';
import { acronymsOf, capitalsIn, definedIn, definitionsByBlock, nearMatch, usesOf } from './shared/acronyms';

export default defineRule({
  id: 'entity/acronym-mismatch',
  title: { en: 'Acronym that does not match the name', fr: 'Sigle qui n’est pas celui du nom' },
  scope: 'document',
  digest: acronymsOf,
  reads: () => [definedIn, capitalsIn],
  languages: 'all',
  severity: 'hint',
  messages: {
    letters: {
      en: '“{acronym}” does not have the letters of “{expansion}”, which would be {right}.',
      fr: '« {acronym} » n’a pas les lettres de « {expansion} », qui donneraient {right}.',
    },
    write: { en: 'Write “{right}”', fr: 'Écrire « {right} »' },
  },
  *check(article, ctx) {
    for (const [index, definitions] of definitionsByBlock(article).filled()) {
      const block = article.blocks[index]!;
      for (const { acronym, expansions } of definitions) {
        const letters = block.text.slice(acronym.start, acronym.end);
        // Used again, or known: it is what the body is called, in whatever language.
        if (usesOf(article, letters) > 1 || isKnown(letters, ctx.annotate.knowledge, block.language.id)) continue;
        const names = expansions.map((span) => block.text.slice(span.start, span.end));
        // "Thomson Reuters Corp. (TRI)": what a firm goes by on the exchange.
        if (names.some((name) => initialsMatch(letters, name) || hasLegalForm(name, ctx.language))) continue;
        const expansion = names.find((name) => nearMatch(letters, name) !== null);
        if (expansion === undefined) continue;
        const right = nearMatch(letters, expansion)!;
        yield {
          block: index,
          span: acronym,
          message: 'letters',
          args: { acronym: letters, expansion, right },
          fixes: [{ title: 'write', args: { right }, edits: [{ ...acronym, block: index, newText: right }] }],
        };
      }
    }
  },
});

const isKnown = (acronym: string, knowledge: Knowledge, language: string): boolean =>
  [language, 'fr', 'en'].some((own) => knowledge.readings(acronym, own).length > 0);
