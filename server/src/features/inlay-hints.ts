import { type InlayHint, InlayHintKind, type Range } from 'vscode-languageserver-types';
import type { Mention, Place, Quote } from '../annotate';
import { overlaps } from '../base';
import { counted } from './l10n';
import { oneLine } from './markdown';
import { entityOf, spanOf, type View, wordsOf } from './view';

export interface HintOptions {
  /** Who a pronoun stands for. */
  readonly pronouns: boolean;
  /** Who speaks, where the text has a pronoun or nothing. */
  readonly speakers: boolean;
}

/** The hints in a range: a name after a pronoun, a speaker after a quotation that names none. */
export function inlayHints(view: View, range: Range, { pronouns, speakers }: HintOptions): InlayHint[] {
  const within = view.lines.offsetsOf(range);
  const { article } = view;
  const visible = (place: Place) => overlaps(article.prose.blocks[place.block]!, within);
  const hint = (place: Place, label: string, tooltip: string): InlayHint => ({
    position: view.lines.positionAt(spanOf(view, place).end),
    label: oneLine(label),
    kind: InlayHintKind.Type,
    paddingLeft: true,
    tooltip,
  });
  const hints: InlayHint[] = [];
  const told: Place[] = [];
  if (pronouns) {
    for (const entity of article.entities) {
      for (const mention of entity.mentions) {
        if (mention.kind !== 'pronoun' || mention.disagrees || !visible(mention)) continue;
        if (wordsOf(view, mention) === entity.name) continue;
        told.push(mention);
        hints.push(hint(mention, entity.name, mentionCount(view, entity.mentions)));
      }
    }
  }
  if (speakers) {
    for (const quote of article.quotes) {
      const entity = visible(quote) && needsSpeaker(view, quote) ? entityOf(article, quote.speaker) : null;
      const named = told.some((place) => quote.source?.block === place.block && quote.source.end === place.end);
      if (entity && !named) hints.push(hint(quote, `— ${entity.name}`, mentionCount(view, entity.mentions)));
    }
  }
  return hints;
}

const mentionCount = (view: View, mentions: readonly Mention[]) =>
  counted(view.say, mentions.length, 'mention', 'mentions');

/** True where the words that name the source, if any, are no name: a reader has to look back for who speaks. */
function needsSpeaker({ article }: View, { speaker, source }: Quote): boolean {
  if (!source) return true;
  const mention = entityOf(article, speaker)?.mentions.find(
    ({ block, start, end }) => block === source.block && start < source.end && source.start < end,
  );
  return mention?.kind === 'pronoun';
}
