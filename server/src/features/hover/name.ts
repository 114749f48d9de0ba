import type { Entity } from '../../annotate';
import { counted } from '../l10n';
import { link, plain, stack, strong } from '../markdown';
import { introduction, rangeOf, type View } from '../view';

/** Forms that a card lists. */
const LISTED = 8;

/** Who or what a name is, and how the article names it. */
export function nameCard(view: View, entity: Entity): string {
  const { say, article } = view;
  const known = entity.known === null ? undefined : article.knowledge.entity(entity.known);
  const description = known?.description[say.locale] ?? known?.description[article.language.id];
  const forms = entity.forms.map(({ text }) => text).filter((text) => text !== entity.name);
  const first = introduction(entity);
  const at = first && rangeOf(view, first).start;
  const firstLine = at && link(say('line', { line: at.line + 1 }), `${view.uri}#L${at.line + 1},${at.character + 1}`);
  return stack(
    `${strong(entity.name)} · ${say(entity.type)}`,
    description && plain(description),
    `${counted(say, entity.mentions.length, 'mention', 'mentions')}${firstLine ? `, ${say('firstOn', { line: firstLine })}` : ''}`,
    forms.length > 0 && plain(say('alsoWritten', { forms: forms.slice(0, LISTED).join(', ') })),
  );
}
