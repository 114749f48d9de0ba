import type { Line } from './plain-lines';

/** What a line of ArchieML is (archieml.org, version 1.0). Offsets are in the source. */
export type ArchieLine =
  | { readonly is: 'command'; readonly command: 'skip' | 'endskip' | 'ignore' | 'end' }
  | { readonly is: 'scope'; readonly opens: 'object' | 'array' | 'freeform' | ''; readonly nested: boolean }
  | { readonly is: 'key'; readonly key: string; readonly valueStart: number }
  | { readonly is: 'item'; readonly valueStart: number }
  | { readonly is: 'text' };

const COMMAND = /^:[ \t]*(endskip|ignore|skip|end)/i;
const SCOPE = /^([[{])[ \t]*([+.]*)[ \t]*([\p{L}\p{N}_.-]*)[ \t]*([\]}])/u;
const KEY = /^([\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*)[ \t]*:[ \t]*/u;
const ITEM = /^\*[ \t]*/;
/** The longest key that is looked for. */
const LONGEST_HEAD = 200;

export function classify(source: string, line: Line): ArchieLine {
  const head = source.slice(line.textStart, Math.min(line.textEnd, line.textStart + LONGEST_HEAD));
  const command = COMMAND.exec(head);
  if (command) return { is: 'command', command: command[1]!.toLowerCase() as 'skip' };
  const scope = SCOPE.exec(head);
  if (scope) {
    const [, bracket, flags, name] = scope as unknown as [string, string, string, string];
    const closes = name === '';
    const opens = closes ? '' : bracket === '{' ? 'object' : flags.includes('+') ? 'freeform' : 'array';
    return { is: 'scope', opens, nested: flags.includes('.') || name.startsWith('.') };
  }
  const key = KEY.exec(head);
  if (key) return { is: 'key', key: key[1]!.toLowerCase(), valueStart: line.textStart + key[0].length };
  const item = ITEM.exec(head);
  return item ? { is: 'item', valueStart: line.textStart + item[0].length } : { is: 'text' };
}

/** The stack of open scopes after a scope line; one letter each: `o`bject, `a`rray, `f`reeform. */
export function scopesAfter(scopes: string, line: ArchieLine & { is: 'scope' }): string {
  if (line.opens === '') return scopes.slice(0, -1);
  return (line.nested ? scopes : '') + line.opens[0];
}
