import type { InitializeParams } from 'vscode-languageserver';
import { version } from '../../../package.json';
import { initializeResult } from '../lsp/capabilities';
import { readClient } from '../lsp/client';

/** Loads the server. It hears every message from the first; `isAnswered` says that `initialize` needs no answer any more. */
export type Load = (isAnswered: boolean) => void;

interface Message {
  readonly id?: unknown;
  readonly method?: unknown;
  readonly params?: unknown;
}

/**
 * Answers `initialize` before the server is loaded: what it offers hangs on the client alone, and the client goes on meanwhile. Where
 * the first message is anything else, the server is loaded and answers it itself.
 */
export function welcome(argv: readonly string[], load: Load): void {
  if (argv.includes('--node-ipc')) overMessages(load);
  else if (argv.includes('--stdio')) overStandardInput(load);
  else load(false);
}

function overMessages(load: Load): void {
  process.once('message', (message: Message) => {
    const answer = answerTo(message);
    if (answer !== null) process.send!(answer);
    load(answer !== null);
    process.emit('message', message, undefined);
  });
}

function overStandardInput(load: Load): void {
  const { stdin, stdout } = process;
  let heard = Buffer.alloc(0);
  const hear = (bytes: Buffer) => {
    heard = Buffer.concat([heard, bytes]);
    const message = firstMessage(heard);
    if (message === 'not all of it') return;
    stdin.off('data', hear).off('end', leave).pause();
    stdin.unshift(heard);
    const answer = answerTo(message);
    if (answer !== null) {
      const content = JSON.stringify(answer);
      stdout.write(`Content-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}`);
    }
    load(answer !== null);
    stdin.resume();
  };
  const leave = () => process.exit(1);
  stdin.on('data', hear).on('end', leave);
}

/** The longest header that a message begins with. */
const LONGEST_HEADER = 1000;

/** The message that the input begins with; null where that is none. */
export function firstMessage(input: Buffer): Message | null | 'not all of it' {
  const end = input.indexOf('\r\n\r\n');
  if (end < 0) return input.length < LONGEST_HEADER ? 'not all of it' : null;
  const length = /^Content-Length: *(\d{1,9})$/im.exec(input.toString('latin1', 0, end))?.[1];
  if (length === undefined) return null;
  const start = end + 4;
  if (input.length < start + Number(length)) return 'not all of it';
  try {
    return JSON.parse(input.toString('utf8', start, start + Number(length)));
  } catch {
    return null;
  }
}

/** The answer to `initialize`; null to any other message, and to one that is not as it should be. */
export function answerTo(message: Message | null): object | null {
  const { id, method, params } = message ?? {};
  if (method !== 'initialize' || (typeof id !== 'number' && typeof id !== 'string')) return null;
  try {
    return { jsonrpc: '2.0', id, result: initializeResult(readClient(params as InitializeParams), version) };
  } catch {
    return null;
  }
}
