import { resolveSettings, type UserSettings, Workspace } from '../../src/analysis';
import type { Article, Entity, Mention, MentionKind, Place, Quote, QuoteCandidate } from '../../src/annotate';
import type { Span } from '../../src/base';
import { type View, viewOf } from '../../src/features';
import type { EntityType, Knowledge } from '../../src/knowledge';
import type { Locale } from '../../src/rules';
import type { Format } from '../../src/text';
import { type Marked, unmark } from '../marked';
import { testKnowledge } from '../test-knowledge';
import { testNameModel } from '../test-name-model';

export interface ViewOptions {
  readonly format?: Format;
  readonly locale?: Locale;
  readonly uri?: string;
  readonly settings?: UserSettings;
  readonly knowledge?: Knowledge;
}

/** A document as the features read it. */
export function viewOfText(
  text: string,
  { format = 'plaintext', locale = 'en', uri, settings, knowledge }: ViewOptions = {},
): View {
  const workspace = new Workspace({
    knowledge: () => knowledge ?? testKnowledge(),
    nameModel: testNameModel,
    pause: () => Promise.resolve(),
    onFailure: (_what, error) => {
      throw error;
    },
  });
  const snapshot = workspace.peek(uri ?? 'file:///desk/article', text, format, resolveSettings(locale, settings ?? {}));
  return viewOf(snapshot, snapshot.analyseNow());
}

/** A view with some annotations of the test's own in place of what the annotators found: features are tried apart from them. */
export function withArticle(view: View, part: Partial<Article>): View {
  const article = { ...view.article, ...part };
  return { ...view, source: view.source, article, analysis: { ...view.analysis, article } };
}

/** The place of a span of the source. */
export function placeOf({ article }: View, s: Span): Place {
  const block = article.prose.blocks.findIndex(({ start, end }) => start <= s.start && s.end <= end);
  const { map, start } = article.prose.blocks[block]!;
  return { block, start: map.toProse(s.start - start), end: map.toProse(s.end - start) };
}

/** Marked text as a view, and the places of its marks, in order. */
export function markedView(marked: string, options: ViewOptions = {}): Marked & { view: View; places: Place[] } {
  const { text, spans } = unmark(marked);
  const view = viewOfText(text, options);
  return { text, spans, view, places: spans.map((s) => placeOf(view, s)) };
}

export const mentionOf = (place: Place, kind: MentionKind = 'name', quoted = false): Mention => ({
  ...place,
  kind,
  form: kind === 'name' ? 'full' : kind === 'pronoun' ? 'pronoun' : 'description',
  confidence: 1,
  quoted,
});

export const entityOf = (
  name: string,
  mentions: readonly Mention[],
  type: EntityType = 'person',
  id = 'e1',
): Entity => ({
  id,
  type,
  name,
  surname: null,
  given: null,
  known: null,
  gender: null,
  forms: [{ text: name, form: 'full', count: 1 }],
  mentions,
});

/** A quotation with no more of what the annotators say of it than the features read. */
export function quoteOf(place: Place, part: Partial<Quote> = {}): Quote {
  const own: Omit<Quote, 'candidate'> = {
    ...place,
    type: 'direct',
    confidence: 0.9,
    cue: null,
    source: null,
    chain: [],
    speaker: null,
    how: null,
    utterance: 0,
    mention: null,
    ...part,
  };
  return { ...own, candidate: { sourceKind: 'nominal' } as QuoteCandidate };
}
