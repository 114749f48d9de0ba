import type { LookedUp } from '../../knowledge';
import { dateInWords } from '../entities/roles';
import { bullets, emphasis, lines, link, plain, stack } from '../markdown';
import type { View } from '../view';

/** What a source elsewhere says of a name, set apart from what is known here: nobody has checked that it is the same one. */
export function lookedUpCard({ say }: View, found: LookedUp): string {
  const { label, id, source, address, description, born, died, article, namesakes } = found;
  const { locale } = say;
  const life = [
    born && say('bornOn', { date: dateInWords(born, locale) }),
    died && say('diedOn', { date: dateInWords(died, locale) }),
  ].filter(Boolean);
  const others = namesakes.map((other) => {
    const name = link(other.label, other.address);
    return other.description ? say('labelled', { label: name, words: plain(other.description) }) : name;
  });
  return stack(
    lines(
      say('labelled', { label: plain(source), words: link(label ? `${label} (${id})` : id, address) }),
      description && plain(description),
      life.length > 0 && plain(life.join(', ')),
      article && link(say('encyclopedia'), article),
    ),
    others.length > 0 && `${plain(say('namesakes'))}\n\n${bullets(others)}`,
    emphasis(say('lookedUp')),
  );
}
