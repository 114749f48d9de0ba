import fc from 'fast-check';
import { METHODS } from '../../src/lsp/protocol';

/** Every request about a document, with parameters that are right but for what a test changes. */
export const REQUESTS: Readonly<Record<string, object>> = {
  'textDocument/diagnostic': {},
  'textDocument/hover': { position: { line: 2, character: 3 } },
  'textDocument/completion': { position: { line: 2, character: 3 } },
  'textDocument/definition': { position: { line: 2, character: 3 } },
  'textDocument/references': { position: { line: 2, character: 3 }, context: { includeDeclaration: true } },
  'textDocument/documentHighlight': { position: { line: 2, character: 3 } },
  'textDocument/documentSymbol': {},
  'textDocument/codeAction': {
    range: { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } },
    context: { diagnostics: [] },
  },
  'textDocument/prepareRename': { position: { line: 0, character: 3 } },
  'textDocument/rename': { position: { line: 0, character: 3 }, newName: 'Eva' },
  'textDocument/semanticTokens/full': {},
  'textDocument/semanticTokens/full/delta': { previousResultId: '1' },
  'textDocument/semanticTokens/range': { range: { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } } },
  'textDocument/inlayHint': { range: { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } } },
  'textDocument/documentLink': {},
  'textDocument/selectionRange': { positions: [{ line: 2, character: 3 }] },
  [METHODS.entities]: {},
  [METHODS.quotations]: {},
  [METHODS.claims]: {},
  [METHODS.copyQuotations]: { format: 'csv' },
};

/** A notification or a request, right or wrong. */
export interface Message {
  readonly kind: 'notify' | 'request';
  readonly method: string;
  readonly params: unknown;
}

const DOCUMENTS = ['file:///desk/a.md', 'file:///desk/b.html', 'untitled:c', 'file:///desk/d.aml'];

const BOGUS = [
  '',
  'nonsense',
  'file:',
  'file:///%',
  'file:///desk/../../etc/passwd',
  'file://elsewhere/share/a.md',
  'http://[',
  'command:evil',
  'javascript:alert(1)',
  '\u0000',
  '__proto__',
  'é://ü',
];

const uri = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...DOCUMENTS) }, fc.constantFrom(...BOGUS));

const words = fc
  .array(
    fc.constantFrom(
      ...[
        'a',
        ' ',
        '\n',
        '\r\n',
        '“',
        '”',
        '«',
        '<p>',
        '---\n',
        '# ',
        '- ',
        '😀',
        '\ud83d',
        'é',
        'Ada',
        '5 %',
        '\u0000',
      ],
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

/** What JSON can carry in place of a number that was meant: `NaN` and `Infinity` arrive as null. */
const number = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: -2, max: 90 }) },
  fc.constantFrom<unknown>(null, '3', [], 1e9, -1e9, 2 ** 31, 2 ** 53, Number.MAX_VALUE, 0.5, true),
);
const place = fc.record({ line: number, character: number });
const range = fc.record({ start: place, end: place });
const junk = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, '', 'text', [], [null], {}, { textDocument: null }, { textDocument: [] }),
  fc.anything({ maxDepth: 2 }).map((value) => JSON.parse(JSON.stringify(value ?? null))),
);
const version = fc.oneof(fc.nat(99), fc.constantFrom<unknown>(-1, 1e15, null, 'x', 0.5));

const send = (kind: Message['kind'], method: fc.Arbitrary<string>, params: fc.Arbitrary<unknown>) =>
  fc.record({ kind: fc.constant(kind), method, params });

const opened = fc.record({
  textDocument: fc.record({
    uri,
    languageId: fc.constantFrom('markdown', 'html', 'plaintext', 'archieml', 'yaml', '__proto__'),
    version,
    text: words,
  }),
});
const changed = fc.record({
  textDocument: fc.record({ uri, version }),
  contentChanges: fc.array(fc.oneof(fc.record({ range, text: words }), fc.record({ text: words }), junk), {
    maxLength: 4,
  }),
});
const closed = fc.record({ textDocument: fc.record({ uri }) });
const asked = fc
  .record({ uri, position: place, range, positions: fc.array(place, { maxLength: 3 }) })
  .map(({ uri: of, ...rest }) => ({
    textDocument: { uri: of },
    context: { diagnostics: [] },
    newName: 'Bo',
    ...rest,
  }));
const about = fc.constantFrom(...Object.keys(REQUESTS));

/** Any message that may come between `initialize` and `shutdown`. */
export const anyMessage: fc.Arbitrary<Message> = fc.oneof(
  { weight: 3, arbitrary: send('notify', fc.constant('textDocument/didOpen'), opened) },
  { weight: 3, arbitrary: send('notify', fc.constant('textDocument/didChange'), changed) },
  { weight: 2, arbitrary: send('notify', fc.constant('textDocument/didClose'), closed) },
  { weight: 6, arbitrary: send('request', about, asked) },
  send('request', fc.oneof(about, fc.constantFrom('workspace/symbol', 'codeAction/resolve', 'no/such')), junk),
  send(
    'notify',
    fc.constantFrom(
      'textDocument/didOpen',
      'textDocument/didChange',
      'textDocument/didClose',
      'workspace/didChangeConfiguration',
      'workspace/didChangeWatchedFiles',
      'workspace/didChangeWorkspaceFolders',
      'no/such',
    ),
    junk,
  ),
  send(
    'request',
    fc.constant('workspace/executeCommand'),
    fc.oneof(junk, fc.record({ command: fc.constantFrom('evil', 'bluepencil.openRule', ''), arguments: junk })),
  ),
  send('notify', fc.constant('$/cancelRequest'), fc.record({ id: fc.oneof(fc.integer(), fc.constantFrom('x', 1e9)) })),
  send(
    'notify',
    fc.constant('workspace/didChangeWatchedFiles'),
    fc.record({ changes: fc.array(fc.record({ uri, type: number }), { maxLength: 3 }) }),
  ),
);

/** So many messages from the seed of all property tests. */
export const someMessages = (count: number): readonly Message[] =>
  fc.sample(anyMessage, { numRuns: count, seed: fc.readConfigureGlobal().seed });
