import { type AnnotatedBlock, type Article, marksOf, type Quote, quotesIn, readAll, type Token } from '../../annotate';
import { lastStartingBefore, type Span } from '../../base';
import { defineRule } from '../rule';

/** An article that speaks in the first person in more sentences than this, away from any speech, does so on purpose. */
const OWN_VOICE = 1;

/** How far after "we" its verb stands, in tokens: "we have been able to see". */
const NEAR = 6;

/** First person in the narration right after reported speech: a quotation that lost its marks. */
export default defineRule({
  id: 'quote/missing-marks',
  title: { en: 'Quotation that lost its marks', fr: 'Citation qui a perdu ses guillemets' },
  scope: 'document',
  reads: () => [voicesIn],
  languages: 'all',
  severity: 'information',
  messages: {
    after: {
      en: '“{word}”, in the narration right after reported speech ({speaker}): these look like the speaker’s own words, without marks. Put them in marks, or in the third person.',
      fr: '« {word} », dans le récit juste après des propos rapportés ({speaker}) : la citation semble avoir perdu ses guillemets. Remettez-les, ou passez à la troisième personne.',
    },
    inside: {
      en: '“{word}” in reported speech ({speaker}): unless the newsroom is meant, these are the speaker’s own words. Put them in marks, or in the third person.',
      fr: '« {word} » dans des propos rapportés ({speaker}) : à moins de désigner la rédaction, c’est une citation. Mettez-la entre guillemets, ou à la troisième personne.',
    },
    quote: { en: 'Put the words in quotation marks', fr: 'Mettre les mots entre guillemets' },
  },
  *check(article, ctx) {
    const voices = firstPersonSentences(article);
    if (voices.filter((v) => !v.reported).length > OWN_VOICE) return;
    const names = new Map(article.entities.map((entity) => [entity.id, entity.name]));
    const { open, close, inside } = ctx.typography.marks[0];
    for (const { block, word, span, reported } of joined(article, voices)) {
      if (!reported) continue;
      const speaker = names.get(reported.quote.speaker ?? '') ?? sourceText(article, reported.quote);
      yield {
        block,
        span,
        message: reported.inside ? 'inside' : 'after',
        args: { word: word.text, speaker },
        fixes: [
          {
            title: 'quote',
            edits: [
              { block, start: span.start, end: span.start, newText: open + inside },
              { block, start: span.end, end: span.end, newText: inside + close },
            ],
          },
        ],
      };
    }
  },
});

interface Voice {
  readonly block: number;
  readonly word: Token;
  /** The words to put in marks. */
  readonly span: Span;
  /** The reported speech that it stands in, or comes right after; null where there is none. */
  readonly reported: { readonly quote: Quote; readonly inside: boolean } | null;
}

/** The sentences of the narration that speak in the first person. */
function firstPersonSentences(article: Article): readonly Voice[] {
  return readAll(article, voicesIn);
}

function voicesIn(article: Article, index: number): readonly Voice[] {
  const block = article.blocks[index]!;
  // A closing mark that nothing opened tells where the marks are missing.
  if (block.kind !== 'paragraph' || marksOf(block).strays.length > 0) return [];
  const quotes = quotesIn(article, index);
  const marked: readonly Span[] = [
    ...marksOf(block).pairs,
    ...block.quoted.map(({ start, end }) => ({ start: start - 1, end: end + 1 })),
  ];
  let last: { readonly sentence: number; readonly quote: Quote } | null = null;
  return block.sentences.flatMap((sentence, s): Voice[] => {
    const word = block.tokens
      .slice(sentence.firstToken, sentence.endToken)
      .find(
        (token) =>
          isFirstPerson(block, token) && !marked.some((pair) => pair.start < token.start && token.end < pair.end),
      );
    if (!word || marked.some((pair) => pair.start < sentence.end && sentence.start < pair.end)) return [];
    if (isNewsroom(block, word) || isAuthority(quotes, word))
      return [{ block: index, word, span: word, reported: null }];
    const around = quotes.find((quote) => quote.start <= word.start && word.end <= quote.end);
    if (around) {
      if (!isSomebodyElse(article, around)) return [{ block: index, word, span: word, reported: null }];
      const clause = clauseSpan(block, around);
      last = { sentence: s, quote: around };
      return [{ block: index, word, span: clause, reported: { quote: around, inside: true } }];
    }
    const before = block.sentences[s - 1];
    const previous = before && quotes.findLast((quote) => quote.end > before.start && quote.end <= sentence.start);
    const next = last?.sentence === s - 1 ? last.quote : undefined;
    const said = next ?? (previous && isSomebodyElse(article, previous) ? previous : null);
    if (said) last = { sentence: s, quote: said };
    const reported = said && { quote: said, inside: false };
    return [{ block: index, word, span: { start: sentence.start, end: sentence.end }, reported }];
  });
}

/** Passages that follow one another are one: a clause, and the sentences after it that go on in the first person. */
function joined(article: Article, voices: readonly Voice[]): readonly Voice[] {
  const passages: Voice[] = [];
  for (const voice of voices) {
    const last = passages.at(-1);
    const gap =
      last?.block === voice.block ? article.blocks[voice.block]!.text.slice(last.span.end, voice.span.start) : 'x';
    if (last?.reported && voice.reported && !voice.reported.inside && /^[\s.!?…]*$/.test(gap)) {
      passages[passages.length - 1] = { ...last, span: { start: last.span.start, end: voice.span.end } };
    } else passages.push(voice);
  }
  return passages;
}

/** "We" and "nous", but no title ("US"), no ticker ("<I>"), no numeral ("Phase I") and nothing inside a name. */
const isFirstPerson = (block: AnnotatedBlock, token: Token) =>
  token.kind === 'word' &&
  block.language.speech.clause.firstPerson.has(token.norm) &&
  token.text !== 'US' &&
  !/[<(]/.test(block.text[token.start - 1] ?? '') &&
  !isNumeral(block, token) &&
  !isTitle(block, token) &&
  !block.names.some((name) => name.start <= token.start && token.end <= name.end);

/** « Selon nos informations », "according to our sources": the newsroom's own. */
const isAuthority = (quotes: readonly Quote[], word: Token): boolean =>
  quotes.some(
    ({ candidate, source }) =>
      candidate.order === 'according-to' && source !== null && source.start <= word.start && word.end <= source.end,
  );

/** "A letter that we have seen", "she told us": the newsroom at its work. */
function isNewsroom({ tokens, language }: AnnotatedBlock, { start }: Token): boolean {
  const at = lastStartingBefore(tokens, start);
  return tokens
    .slice(Math.max(0, at - 1), at + NEAR)
    .some(({ norm }) => language.speech.clause.newsgathering.has(norm));
}

/** « Me Luc Ferrand »: a capital before a name, and a title. */
const isTitle = ({ language, text, tokens }: AnnotatedBlock, token: Token): boolean =>
  /^\p{Lu}/u.test(token.text) &&
  language.names.titles.has(token.norm) &&
  /^\p{Lu}/u.test(text[tokens[lastStartingBefore(tokens, token.start) + 1]?.start ?? -1] ?? '');

/** "Phase I and II": what is numbered comes before, with a capital that no sentence gives it. */
function isNumeral({ tokens, sentences }: AnnotatedBlock, token: Token): boolean {
  const before = tokens[lastStartingBefore(tokens, token.start - 1)];
  if (token.text !== 'I' || before?.kind !== 'word' || !/^\p{Lu}/u.test(before.text)) return false;
  return sentences[lastStartingBefore(sentences, before.start)]?.start !== before.start;
}

/** The words after "that" or "que". */
function clauseSpan(block: AnnotatedBlock, quote: Quote): Span {
  const first = block.tokens.find((token) => token.start >= quote.start);
  const lead =
    first && /^(?:que|qu['’]|that)$/i.test(first.text) ? block.tokens.find((token) => token.start >= first.end) : first;
  return { start: lead?.start ?? quote.start, end: quote.end };
}

/** The speaker is not the narrator: "nous croyons que" reports the newsroom's own view. */
function isSomebodyElse(article: Article, quote: Quote): boolean {
  const { sourceKind, speechClass } = quote.candidate;
  if (!quote.source || quote.confidence < 0.8 || sourceKind === 'relative' || speechClass === 'thinking') return false;
  // Words set apart with a name under them need no marks.
  if (quote.candidate.construction === 'block') return false;
  const source = article.blocks[quote.source.block]!;
  const first = source.tokens.find((token) => token.end > quote.source!.start);
  return first !== undefined && !source.language.speech.clause.firstPerson.has(first.norm);
}

const sourceText = (article: Article, quote: Quote) =>
  article.blocks[quote.source!.block]!.text.slice(quote.source!.start, quote.source!.end);
