import type { Quote } from '../../annotate';
import { roleOnDate } from '../entities/roles';
import { excerptOf } from '../excerpt';
import { numeral } from '../l10n';
import { bullets, emphasis, lines, link, plain, stack, strong } from '../markdown';
import { quotesBy, speakerOf } from '../speaker';
import { entityOf, rangeOf, type View, wordsOf } from '../view';

/** Other quotations that a card lists. */
const LISTED = 5;

/** Who speaks, in what role on the article's date, by which words, how that was found and how sure it is; and what else they say in the article. */
export function quotationCard(view: View, quote: Quote): string {
  const { say } = view;
  const speaker = speakerOf(view, quote);
  const source = quote.source && wordsOf(view, quote.source);
  const namedAs = source && source !== speaker?.name ? ` (${say('namedAs', { words: emphasis(source) })})` : '';
  const person = entityOf(view.article, quote.speaker);
  const role = person && roleOnDate(view.article, person, say.locale);
  const name = speaker && (role ? `${strong(speaker.name)}, ${plain(role)}` : strong(speaker.name));
  const who = name ? say('speaker', { name }) : say('noSpeaker');
  return stack(
    lines(
      `**${say(`${quote.type}Quotation`)}**`,
      who + namedAs,
      quote.chain.length > 0 &&
        say('chain', { links: quote.chain.map((link) => emphasis(wordsOf(view, link))).join(' → ') }),
      quote.cue && say('cue', { words: emphasis(wordsOf(view, quote.cue)) }),
      speaker && quote.how && say('how', { reason: say(`how.${quote.how}`) }),
      speaker &&
        say('confidence', { share: numeral(say, quote.confidence, { style: 'percent', maximumFractionDigits: 0 }) }),
    ),
    quote.speaker !== null && speaker && otherQuotations(view, quote, quote.speaker, speaker.name),
  );
}

function otherQuotations(view: View, quote: Quote, entity: string, name: string): string | null {
  const { say } = view;
  const others = quotesBy(view.article, entity).filter((other) => other !== quote);
  if (others.length === 0) return null;
  const listed = others.slice(0, LISTED).map((other) => {
    const { start } = rangeOf(view, other);
    const label = say('line', { line: start.line + 1 });
    return `${plain(excerptOf(wordsOf(view, other)))} (${link(label, `${view.uri}#L${start.line + 1},${start.character + 1}`)})`;
  });
  const rest = others.length - listed.length;
  if (rest > 0) listed.push(say('more', { n: rest }));
  return stack(say('alsoSaid', { name: plain(name) }), bullets(listed));
}
