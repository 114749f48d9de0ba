import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { builtServer } from './built';
import { Editor } from './editor';

describe('the start of the server', function () {
  this.timeout(60_000);

  it('says what it offers without the analysis, and loads that next', async function () {
    const from = dirname(await builtServer('server.js'));
    if (!existsSync(join(from, 'analysis.js'))) return this.skip();
    const folder = mkdtempSync(join(tmpdir(), 'bluepencil-start-'));
    try {
      for (const file of ['server.js', 'server-main.js']) cpSync(join(from, file), join(folder, file));
      const editor = await Editor.start({ server: join(folder, 'server.js') });
      assert.equal(editor.initialized.capabilities.hoverProvider, true);
      assert.equal(await editor.stop(), 0);
      assert.match(editor.log.join('\n'), /analysis\.js/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
