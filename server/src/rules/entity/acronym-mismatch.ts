import { defineRule } from '../rule';
import { definitionsIn, initialsMatch, nearMatch } from './shared/acronyms';

export default defineRule({
  id: 'entity/acronym-mismatch',
  title: { en: 'Acronym that is not its expansion’s', fr: 'Sigle qui n’est pas celui du nom' },
  scope: 'block',
  languages: 'all',
  severity: 'hint',
  messages: {
    letters: {
      en: '“{acronym}” does not have the letters of “{expansion}”, which would be {right}.',
      fr: '« {acronym} » n’a pas les lettres de « {expansion} », qui donneraient {right}.',
    },
    write: { en: 'Write “{right}”', fr: 'Écrire « {right} »' },
  },
  *check(block) {
    for (const definition of definitionsIn(block)) {
      const { acronym, expansions } = definition;
      const letters = block.text.slice(acronym.start, acronym.end);
      if (expansions.some((span) => initialsMatch(letters, block.text.slice(span.start, span.end)))) continue;
      for (const span of expansions) {
        const expansion = block.text.slice(span.start, span.end);
        const right = nearMatch(letters, expansion);
        if (!right) continue;
        yield {
          span: acronym,
          message: 'letters',
          args: { acronym: letters, expansion, right },
          related: [],
          fixes: [{ title: 'write', args: { right }, edits: [{ ...acronym, newText: right }] }],
        };
        break;
      }
    }
  },
});
