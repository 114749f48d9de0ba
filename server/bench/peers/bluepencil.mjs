// Blue Pencil through its server over standard input and output, as an editor drives it: protocol and all.
import { startServer } from '../client.mjs';

const URI = 'file:///article.md';

export async function open() {
  const server = startServer();
  await server.initialize();
  let version = 0;
  let resultId;
  const pull = async () => {
    const report = await server.pull(URI, resultId);
    resultId = report.resultId;
    return report;
  };

  return {
    /** Opens the text, or, where a character was `typed`, tells of that alone; then pulls. */
    async check(text, typed) {
      version++;
      if (typed) {
        const { character, position } = typed;
        server.notify('textDocument/didChange', {
          textDocument: { uri: URI, version },
          contentChanges: [{ range: { start: position, end: position }, text: character }],
        });
        return pull();
      }
      if (version > 1) server.notify('textDocument/didClose', { textDocument: { uri: URI } });
      resultId = undefined;
      server.open(URI, text, version);
      return pull();
    },
    memory: async () => server.peakMemory(),
    close: () => server.stop(),
  };
}
