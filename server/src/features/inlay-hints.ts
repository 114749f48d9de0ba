import { type InlayHint, InlayHintKind, type Range } from 'vscode-languageserver-types';
import { type Entity, type Mention, mentionsIn, type Place, type Quote, quotesIn } from '../annotate';
import { overlaps } from '../base';
import { counted } from './l10n';
import { oneLine } from './markdown';
import { blocksIn, entityOf, spanOf, type View, wordsOf } from './view';

export interface HintOptions {
  /** Who a pronoun stands for. */
  readonly pronouns: boolean;
  /** Who speaks, where the text has a pronoun or nothing. */
  readonly speakers: boolean;
}

/** The hints in a range: a name after a pronoun, a speaker after a quotation that names none. */
export function inlayHints(view: View, range: Range, { pronouns, speakers }: HintOptions): InlayHint[] {
  const { article } = view;
  const visible = blocksIn(view, view.lines.offsetsOf(range));
  const hint = (place: Place, label: string, tooltip: string): InlayHint => ({
    position: view.lines.positionAt(spanOf(view, place).end),
    label: oneLine(label),
    kind: InlayHintKind.Type,
    paddingLeft: true,
    tooltip,
  });
  const hints: InlayHint[] = [];
  for (const block of visible) {
    const told: Place[] = [];
    for (const { entity: named, mention } of pronouns ? mentionsIn(article, block) : []) {
      const entity = entityOf(article, named.id);
      if (!entity || mention.kind !== 'pronoun' || mention.disagrees || wordsOf(view, mention) === entity.name)
        continue;
      if ((mention.quoted && !isNamedNear(view, named, mention)) || tellsNoOwner(view, mention)) continue;
      told.push(mention);
      hints.push(hint(mention, entity.name, mentionCount(view, entity.mentions)));
    }
    let utterance: number | null = null;
    for (const quote of speakers ? quotesIn(article, block) : []) {
      // « Moi, dit-il, j'ai peur »: once for all parts of what is said.
      if (quote.utterance === utterance) continue;
      utterance = quote.utterance;
      const entity = needsSpeaker(view, quote) ? entityOf(article, quote.speaker) : null;
      const named = told.some(({ end }) => quote.source?.block === block && quote.source.end === end);
      if (entity && !named) hints.push(hint(quote, `— ${entity.name}`, mentionCount(view, entity.mentions)));
    }
  }
  return hints;
}

/** In what somebody says a pronoun is as often somebody whom the article does not name: its paragraph must name who it is taken for. */
const isNamedNear = ({ article }: View, { id }: Entity, { block, start }: Mention): boolean =>
  mentionsIn(article, block).some(
    ({ entity, mention }) => entity.id === id && mention.kind !== 'pronoun' && mention.start < start,
  );

/** True for a possessive that agrees with what is owned alone (« son », “its”): to say whose it is would often be to guess. */
function tellsNoOwner(view: View, mention: Mention): boolean {
  const { pronouns } = view.article.blocks[mention.block]!.language.reference;
  const word = pronouns.get(wordsOf(view, mention).toLowerCase());
  return word?.use === 'possessive' && word.gender === null;
}

const mentionCount = (view: View, mentions: readonly Mention[]) =>
  counted(view.say, mentions.length, 'mention', 'mentions');

/** True where the words that name the source, if any, are no name: a reader has to look back for who speaks. */
function needsSpeaker({ article }: View, { speaker, source, how }: Quote): boolean {
  if (!source || how === 'carried') return true;
  const named = mentionsIn(article, source.block).find(
    ({ entity, mention }) => entity.id === speaker && overlaps(mention, source),
  );
  return named?.mention.kind === 'pronoun';
}
