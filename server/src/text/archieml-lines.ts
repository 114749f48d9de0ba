import type { Line } from './plain-lines';

/** What a line of ArchieML is (archieml.org, version 1.0). Offsets are in the source. */
export type ArchieLine =
  | { readonly is: 'command'; readonly command: 'skip' | 'endskip' | 'ignore' | 'end' }
  | { readonly is: 'scope'; readonly opens: 'object' | 'array' | 'freeform' | ''; readonly nested: boolean }
  | { readonly is: 'key'; readonly key: string; readonly valueStart: number }
  | { readonly is: 'item'; readonly valueStart: number }
  | { readonly is: 'text' };

const COMMAND = /^:[ \t]*(endskip|ignore|skip|end)/i;
const SCOPE = /^([[{])[ \t]*(?:([+.]+)[ \t]*)?(?:([\p{L}\p{N}_-][\p{L}\p{N}_.-]*)[ \t]*)?[\]}]/u;
const KEY = /^([\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*)[ \t]*:[ \t]*/u;
const ITEM = /^\*[ \t]*/;
/** Beyond this depth no scope is kept. */
const DEEPEST = 64;
/** The longest key that is looked for. */
const LONGEST_HEAD = 200;

export function classify(source: string, line: Line): ArchieLine {
  const head = source.slice(line.textStart, Math.min(line.textEnd, line.textStart + LONGEST_HEAD));
  switch (head[0]) {
    case ':': {
      const command = COMMAND.exec(head);
      return command ? { is: 'command', command: command[1]!.toLowerCase() as 'skip' } : TEXT;
    }
    case '[':
    case '{':
      return scopeOf(head);
    case '*':
      return { is: 'item', valueStart: line.textStart + ITEM.exec(head)![0].length };
    default: {
      const key = KEY.exec(head);
      return key ? { is: 'key', key: key[1]!.toLowerCase(), valueStart: line.textStart + key[0].length } : TEXT;
    }
  }
}

const TEXT: ArchieLine = { is: 'text' };

function scopeOf(head: string): ArchieLine {
  const scope = SCOPE.exec(head);
  if (!scope) return TEXT;
  const [, bracket, flags = '', name = ''] = scope;
  const opens = name === '' ? '' : bracket === '{' ? 'object' : flags.includes('+') ? 'freeform' : 'array';
  return { is: 'scope', opens, nested: flags.includes('.') };
}

/** The stack of open scopes after a scope line; one letter each: `o`bject, `a`rray, `f`reeform. */
export function scopesAfter(scopes: string, line: ArchieLine & { is: 'scope' }): string {
  if (line.opens === '') return scopes.slice(0, -1);
  const around = line.nested ? scopes : '';
  return around.length < DEEPEST ? around + line.opens[0] : around;
}
