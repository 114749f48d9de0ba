// Blue Pencil through its server over standard input and output, as an editor drives it: protocol and all.
import { startServer } from '../client.mjs';

const URI = 'file:///article.md';

export async function open() {
  const server = startServer();
  await server.initialize();
  let current = null;
  let version = 0;
  let resultId;
  const pull = async () => {
    const report = await server.pull(URI, resultId);
    resultId = report.resultId;
    return report;
  };

  return {
    /** Opens the text, or, where `at` says so, types the character that stands there into the open one; then pulls. */
    async check(text, at) {
      version++;
      if (at !== undefined) {
        const before = current.slice(0, at);
        const line = before.split('\n').length - 1;
        const character = at - (before.lastIndexOf('\n') + 1);
        current = text;
        const position = { line, character };
        server.notify('textDocument/didChange', {
          textDocument: { uri: URI, version },
          contentChanges: [{ range: { start: position, end: position }, text: text[at] }],
        });
        return pull();
      }
      if (current !== null) server.notify('textDocument/didClose', { textDocument: { uri: URI } });
      current = text;
      resultId = undefined;
      server.open(URI, text, version);
      return pull();
    },
    memory: async () => server.peakMemory(),
    close: () => server.stop(),
  };
}
