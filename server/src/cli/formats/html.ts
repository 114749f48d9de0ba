import type { Checked } from '../checked';
import { Positions } from '../positions';
import type { Say } from '../say';
import type { Writer } from './writer';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (c) => ESCAPES[c]!);

const STYLE = `body{font:16px/1.5 Georgia,serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#222}
h2{font:600 1.1rem system-ui;border-bottom:1px solid #ccc}li{margin:.8rem 0}
.error,.warning,.information,.hint{font:600 .75rem system-ui;padding:.1rem .4rem;border-radius:.2rem;color:#fff}
.error{background:#b3261e}.warning{background:#9a6700}.information{background:#1f5fa8}.hint{background:#666}
mark{background:#cfe3ff}code{font-size:.8rem;color:#555}blockquote{margin:.3rem 0;color:#555}`;

/** A page to read or print: what was found, article by article, with the words around it. No script, nothing from elsewhere. */
export function htmlWriter(say: Say, locale: string): Writer {
  const sections: string[] = [];
  return {
    document(checked) {
      sections.push(sectionOf(checked, say));
      return '';
    },
    end: () =>
      `<!doctype html>\n<html lang="${locale}"><meta charset="utf-8"><title>Blue Pencil</title><style>${STYLE}</style>\n<h1>Blue Pencil</h1>\n${sections.join('\n')}\n</html>\n`,
  };
}

function sectionOf({ input, findings }: Checked, say: Say): string {
  const positions = new Positions(input.text);
  const items = findings.map(({ start, end, severity, message, rule }) => {
    const around = `${escaped(input.text.slice(Math.max(0, start - 60), start))}<mark>${escaped(input.text.slice(start, end))}</mark>${escaped(input.text.slice(end, end + 60))}`;
    const place = escaped(say('line', { line: positions.at(start).line }));
    return `<li><span class="${severity}">${escaped(say(severity))}</span> ${place} — ${escaped(message)} <code>${rule}</code><blockquote>…${around}…</blockquote></li>`;
  });
  const list = items.length > 0 ? `<ol>${items.join('\n')}</ol>` : `<p>—</p>`;
  return `<h2>${escaped(String(input.id ?? ''))}</h2>\n${list}`;
}
