import { defineRule } from '../rule';

const ENDS_IN_STOP = /^[.]$/;

/** A sentence that begins in lower case: the full stop before it is one too many, or words were lost. */
export default defineRule({
  id: 'style/sentence-case',
  title: { en: 'Sentence that begins in lower case', fr: 'Phrase qui commence par une minuscule' },
  scope: 'sentence',
  languages: 'all',
  severity: 'information',
  messages: {
    lower: {
      en: 'A sentence begins with “{word}” in lower case after “{before}.”: the full stop is one too many, or words are missing.',
      fr: 'La phrase commence par « {word} » en minuscule après « {before}. » : le point est de trop, ou il manque des mots.',
    },
    join: { en: 'Remove the full stop', fr: 'Supprimer le point' },
    capital: { en: 'Write “{word}”', fr: 'Écrire « {word} »' },
  },
  *check({ block, sentence, index }) {
    if (index === 0 || block.kind === 'table-cell') return;
    const token = block.tokens[sentence.firstToken]!;
    const stop = block.tokens[sentence.firstToken - 1]!;
    const before = block.tokens[sentence.firstToken - 2];
    if (token.kind !== 'word' || !/^\p{Ll}/u.test(token.text) || !ENDS_IN_STOP.test(stop.text)) return;
    // A word that is written so wherever it stands ("iPhone", "eBay", "d'", "al-"), a list's "a." and an abbreviation are no slip.
    if (before?.kind !== 'word' || before.text.length < 2 || /\p{Lu}/u.test(token.text) || /['’]$/.test(token.text))
      return;
    // An address ("site.example/…") and the letter of a list ("b)").
    const after = block.tokens[sentence.firstToken + 1];
    if (after?.start === token.end && /^[.)/]$/.test(after.text) && sentence.endToken - sentence.firstToken > 2) return;
    if (token.start === stop.end || block.names.some((name) => name.start <= token.start && token.start < name.end))
      return;
    const capital = token.text[0]!.toUpperCase() + token.text.slice(1);
    yield {
      span: { start: before.start, end: token.end },
      message: 'lower',
      args: { word: token.text, before: before.text },
      fixes: [
        { title: 'join', edits: [{ start: stop.start, end: stop.end, newText: '' }] },
        {
          title: 'capital',
          args: { word: capital },
          edits: [{ start: token.start, end: token.end, newText: capital }],
        },
      ],
    };
  },
});
