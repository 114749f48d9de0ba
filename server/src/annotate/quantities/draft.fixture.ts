import type { Language } from '../../languages';
import type { BlockDraft } from '../annotate-block';
import { splitSentences } from '../sentences';
import { tokenize } from '../tokens';

/** A paragraph as the block annotators are given it, for their tests. */
export function draftOf(text: string, language: Language): BlockDraft {
  const tokens = tokenize(text, language);
  const sentences = splitSentences(tokens, text, language);
  return {
    text,
    kind: 'paragraph',
    language,
    dateline: null,
    quoted: [],
    italic: [],
    emphatic: false,
    tokens,
    sentences,
  };
}
