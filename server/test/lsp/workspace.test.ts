import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  CodeAction,
  InlayHint,
  SymbolInformation,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver-protocol';
import { METHODS } from '../../src/lsp/protocol';
import { Editor } from './editor';

const REPEATED = 'This is the the first part of the story.\n';
const CHANGED = 2;

/** A folder with some files in it, gone after the test. */
class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'bluepencil-'));
  readonly uri = pathToFileURL(this.path).href;

  constructor(files: Readonly<Record<string, string>>) {
    for (const [name, text] of Object.entries(files)) this.write(name, text);
  }

  write(name: string, text: string): void {
    mkdirSync(dirname(join(this.path, name)), { recursive: true });
    writeFileSync(join(this.path, name), text);
  }

  of(name: string): string {
    return `${this.uri}/${name}`;
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

describe('a session over a workspace', function () {
  this.timeout(60_000);
  let folder: Folder;
  let editor: Editor;

  async function start(files: Readonly<Record<string, string>>, options: Parameters<typeof Editor.start>[0] = {}) {
    folder = new Folder(files);
    editor = await Editor.start({ folders: [folder.uri], ...options });
  }
  afterEach(async () => {
    assert.equal(await editor.stop(), 0);
    folder.remove();
  });

  const codes = async (name: string) => (await editor.diagnostics(folder.of(name))).map(({ code }) => code);
  const saved = (name: string, type = CHANGED) =>
    editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: folder.of(name), type }] });

  const messages = (uri: string): readonly string[] =>
    editor.published.findLast((each) => each.uri === uri)?.diagnostics.map(({ message }) => String(message)) ?? [];

  describe('with settings', () => {
    it('takes those of the editor, and new ones without a restart', async () => {
      await start({}, { settings: { rules: { 'style/repeated-word': 'error' } } });
      await editor.open(folder.of('a.txt'), REPEATED);
      const [first] = await editor.diagnostics(folder.of('a.txt'));
      assert.equal(first?.severity, 1);
      editor.settings = { rules: { 'style/repeated-word': 'off' } };
      await editor.notify('workspace/didChangeConfiguration', { settings: null });
      await editor.until(() => editor.refreshes >= 3, 'the client being asked to pull again');
      assert.deepEqual(await codes('a.txt'), []);
    });

    it('takes those sent by a client that cannot be asked', async () => {
      await start({}, { capabilities: {}, initializationOptions: { settings: { rules: { style: 'off' } } } });
      await editor.open(folder.of('a.txt'), REPEATED);
      assert.deepEqual(await codes('a.txt'), []);
      await editor.notify('workspace/didChangeConfiguration', {
        settings: { bluepencil: { rules: { style: 'hint' } } },
      });
      assert.deepEqual(
        (await editor.diagnostics(folder.of('a.txt'))).map(({ severity }) => severity),
        [4],
      );
    });

    it('tells in the log what is wrong with one, and goes on', async () => {
      await start({}, { settings: { language: 'tlh', rules: { 'style/no-such-rule': 'off' } } });
      await editor.open(folder.of('a.txt'), REPEATED);
      assert.deepEqual(await codes('a.txt'), ['style/repeated-word']);
      assert.ok(
        editor.log.some((line) => /bluepencil\.language/.test(line)),
        editor.log.join(),
      );
      assert.ok(
        editor.log.some((line) => /style\/no-such-rule/.test(line)),
        editor.log.join(),
      );
    });

    it('hints only where asked', async () => {
      await start({});
      await editor.open(folder.of('a.txt'), 'Ada Byron left. She was tired.\n');
      const params = {
        textDocument: { uri: folder.of('a.txt') },
        range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } },
      };
      assert.equal(await editor.request('textDocument/inlayHint', params), null);
      editor.settings = { inlayHints: { pronouns: true, speakers: true } };
      await editor.notify('workspace/didChangeConfiguration', { settings: null });
      await editor.until(() => editor.refreshes >= 3, 'the client being asked to pull again');
      assert.ok(Array.isArray(await editor.request<InlayHint[]>('textDocument/inlayHint', params)));
    });
  });

  describe('with a settings file', () => {
    it('takes the nearest one, over the editor’s own, and follows its changes', async () => {
      await start(
        {
          '.bluepencil.yml': 'rules:\n  style/repeated-word: off\n',
          'desk/.bluepencil.yml': 'rules:\n  style/repeated-word: hint\n',
        },
        { settings: { rules: { 'style/repeated-word': 'error' } } },
      );
      for (const name of ['a.txt', 'desk/b.txt', 'desk/deep/c.txt']) await editor.open(folder.of(name), REPEATED);
      assert.deepEqual(await codes('a.txt'), []);
      for (const name of ['desk/b.txt', 'desk/deep/c.txt']) {
        assert.deepEqual(
          (await editor.diagnostics(folder.of(name))).map(({ severity }) => severity),
          [4],
          name,
        );
      }
      folder.write('.bluepencil.yml', 'language: en\n');
      await saved('.bluepencil.yml');
      await editor.until(() => editor.refreshes >= 3, 'the client being asked to pull again');
      assert.deepEqual(
        (await editor.diagnostics(folder.of('a.txt'))).map(({ severity }) => severity),
        [1],
      );
    });

    it('shows what is wrong in it where it is, and takes that back', async () => {
      await start({
        '.bluepencil.yml': 'language: en\nrules:\n  style/no-such-rule: off\n  style/repeated-word: off\n',
      });
      await editor.open(folder.of('a.txt'), REPEATED);
      assert.deepEqual(await codes('a.txt'), []);
      const [problem] = editor.published;
      assert.equal(problem?.uri, folder.of('.bluepencil.yml'));
      assert.equal(problem?.diagnostics[0]?.range.start.line, 2);
      assert.match(String(problem?.diagnostics[0]?.message), /style\/no-such-rule/);
      folder.write('.bluepencil.yml', 'language: en\n');
      await saved('.bluepencil.yml');
      await editor.until(() => editor.published.at(-1)?.diagnostics.length === 0, 'the problem being taken back');
    });

    it('is not read outside the workspace, nor through a link that leads out of it', async () => {
      const outside = new Folder({ '.bluepencil.yml': 'rules:\n  style: off\n' });
      await start({});
      symlinkSync(join(outside.path, '.bluepencil.yml'), join(folder.path, '.bluepencil.yml'));
      symlinkSync(outside.path, join(folder.path, 'linked'));
      mkdirSync(join(folder.path, 'loop'));
      symlinkSync('.bluepencil.yml', join(folder.path, 'loop/.bluepencil.yml'));
      for (const name of ['a.txt', 'linked/a.txt', 'loop/a.txt']) {
        await editor.open(folder.of(name), REPEATED);
        assert.deepEqual(await codes(name), ['style/repeated-word'], name);
        const config = folder.of(name.replace('a.txt', '.bluepencil.yml'));
        await editor.until(() => messages(config).length > 0, `a word on ${config}`);
        assert.match(messages(config)[0]!, /symbolic link/);
      }
      const stray = `${outside.uri}/a.txt`;
      await editor.open(stray, REPEATED);
      assert.equal((await editor.diagnostics(stray)).length, 1);
      outside.remove();
    });

    it('is read in a folder that joins the workspace, and no longer once that leaves', async () => {
      const other = new Folder({ '.bluepencil.yml': 'rules:\n  style: off\n' });
      await start({});
      const uri = `${other.uri}/a.txt`;
      await editor.open(uri, REPEATED);
      assert.equal((await editor.diagnostics(uri)).length, 1);
      const change = async (event: object) => {
        const asked = editor.refreshes;
        await editor.notify('workspace/didChangeWorkspaceFolders', { event });
        await editor.until(() => editor.refreshes > asked, 'the client being asked to pull again');
        return (await editor.diagnostics(uri)).length;
      };
      const folders = [{ uri: other.uri, name: 'other' }];
      assert.equal(await change({ added: folders, removed: [] }), 0);
      assert.equal(await change({ added: [], removed: folders }), 1);
      other.remove();
    });

    it('is written by “Turn off in this workspace”, or begun', async () => {
      await start({});
      const uri = folder.of('a.txt');
      const config = folder.of('.bluepencil.yml');
      await editor.open(uri, REPEATED);
      const turnOff = async () => {
        const range = editor.rangeOf(uri, 'the the');
        const actions = await editor.request<CodeAction[]>('textDocument/codeAction', {
          textDocument: { uri },
          range,
          context: { diagnostics: [] },
        });
        const action = actions.find(({ title }) => /workspace/.test(title));
        return (await editor.request<CodeAction>('codeAction/resolve', action)).edit;
      };
      const begun = await turnOff();
      assert.deepEqual(begun?.documentChanges?.[0], { kind: 'create', uri: config, options: { ignoreIfExists: true } });
      const [, fill] = begun?.documentChanges ?? [];
      assert.ok(fill && 'edits' in fill);
      assert.equal((fill.edits[0] as { newText: string }).newText, 'rules:\n  style/repeated-word: off\n');

      folder.write('.bluepencil.yml', 'language: en\n');
      await saved('.bluepencil.yml', 1);
      assert.deepEqual((await turnOff())?.changes, {
        [config]: [
          {
            range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } },
            newText: 'rules:\n  style/repeated-word: off\n',
          },
        ],
      });

      folder.write('.bluepencil.yml', 'language: [\n');
      await saved('.bluepencil.yml');
      assert.equal(await turnOff(), undefined);
      await editor.until(() => editor.shown.length > 0, 'a word on why');
    });
  });

  describe('with names of its own', () => {
    const misspelt = 'On Monday Ondrea Fairweathr, the mayor of Granton, spoke. Granton is a port.\n';
    const names = '- name: Ondrea Fairweather\n  type: person\n  roles: [{ title: mayor, of: Granton }]\n';
    const place = '- { name: Granton, type: place }\n';

    it('knows them, reads them again when they change, and says what is wrong in them', async () => {
      await start({ 'entities/a.yml': '- { name: Granton, type: harbour }\n' });
      const [uri, file] = [folder.of('a.txt'), folder.of('entities/a.yml')];
      await editor.open(uri, misspelt);
      assert.deepEqual(await codes('a.txt'), []);
      const problems = () => editor.published.filter(({ uri }) => uri === file).at(-1)?.diagnostics.length;
      await editor.until(() => problems() === 1, 'the problem in the file');
      folder.write('entities/a.yml', place + names);
      const asked = editor.refreshes;
      await saved('entities/a.yml');
      await editor.until(() => editor.refreshes > asked, 'the client being asked to pull again');
      assert.deepEqual(await codes('a.txt'), ['entity/misspelled-name']);
      assert.equal(problems(), 0);
    });

    it('says what is wrong in them where one is open and no article is', async () => {
      await start({ 'entities/a.yml': '- { name: Granton, type: harbour }\n' });
      const file = folder.of('entities/a.yml');
      const problems = () => editor.published.filter(({ uri }) => uri === file).at(-1)?.diagnostics.length;
      await editor.connection.sendNotification(METHODS.checkNames);
      await editor.until(() => problems() === 1, 'the problem in the file');
      folder.write('entities/a.yml', place + names);
      await saved('entities/a.yml');
      await editor.until(() => problems() === 0, 'no problem any more');
    });

    it('knows those of a shared folder that the user has set, under its own, and follows its changes', async () => {
      const shared = new Folder({ 'desk.yml': place + names, 'notes.md': REPEATED });
      await start({}, { settings: { names: { sharedFolder: shared.path } } });
      await editor.open(folder.of('a.txt'), misspelt);
      assert.deepEqual(await codes('a.txt'), ['entity/misspelled-name']);
      shared.write('desk.yml', '- { name: 3 }\n');
      const asked = editor.refreshes;
      await editor.notify('workspace/didChangeWatchedFiles', {
        changes: [{ uri: shared.of('desk.yml'), type: CHANGED }],
      });
      await editor.until(() => editor.refreshes > asked, 'the client being asked to pull again');
      assert.deepEqual(await codes('a.txt'), []);
      const problems = () => editor.published.findLast(({ uri }) => uri === shared.of('desk.yml'))?.diagnostics.length;
      assert.equal(problems(), 1);
      editor.settings = {};
      await editor.notify('workspace/didChangeConfiguration', { settings: null });
      await editor.until(() => problems() === 0, 'the problem being taken back');
      shared.remove();
    });

    it('are not read from where a settings file of the workspace says', async () => {
      const shared = new Folder({ 'desk.yml': names });
      await start({ 'entities/a.yml': place, '.bluepencil.yml': `names: { sharedFolder: '${shared.path}' }\n` });
      await editor.open(folder.of('a.txt'), misspelt);
      assert.deepEqual(await codes('a.txt'), []);
      await editor.until(() => messages(folder.of('.bluepencil.yml')).length > 0, 'a word on the setting');
      shared.remove();
    });

    it('are not read through links, and that is said', async () => {
      const outside = new Folder({ 'desk.yml': place + names });
      await start({ 'entities/own.yml': place }, { locale: 'fr' });
      symlinkSync(join(outside.path, 'desk.yml'), join(folder.path, 'entities/desk.yml'));
      symlinkSync('round.yml', join(folder.path, 'entities/round.yml'));
      await editor.open(folder.of('a.txt'), misspelt);
      assert.deepEqual(await codes('a.txt'), []);
      for (const name of ['entities/desk.yml', 'entities/round.yml']) {
        await editor.until(() => messages(folder.of(name)).length > 0, `a word on ${name}`);
        assert.match(messages(folder.of(name))[0]!, /lien symbolique/);
      }
      outside.remove();
    });

    it('are not read from a folder that is a link', async () => {
      const outside = new Folder({ 'desk.yml': place + names });
      await start({});
      symlinkSync(outside.path, join(folder.path, 'entities'));
      await editor.open(folder.of('a.txt'), misspelt);
      assert.deepEqual(await codes('a.txt'), []);
      const file = folder.of('entities/desk.yml');
      await editor.until(() => messages(file).length > 0, 'a word on it');
      assert.match(messages(file)[0]!, /symbolic link/);
      outside.remove();
    });

    it('are not read from a path that begins nowhere, nor from the web, and that is said', async () => {
      for (const [locale, said] of [
        ['en', /sharedFolder failed: not a whole path/],
        ['fr', /sharedFolder failed: ce n’est pas le chemin complet/],
      ] as const) {
        for (const sharedFolder of ['../../etc/passwd', 'http://127.0.0.1:9/names']) {
          await start({}, { locale, settings: { names: { sharedFolder } } });
          await editor.open(folder.of('a.txt'), misspelt);
          assert.deepEqual(await codes('a.txt'), []);
          assert.match(editor.log.join('\n'), said);
          await editor.stop();
          folder.remove();
        }
      }
    });

    it('takes a doubted name in from a quick fix, as it is or as another spelling', async () => {
      await start({ 'entities/a.yml': place + names });
      const uri = folder.of('a.txt');
      await editor.open(uri, misspelt);
      const actions = await editor.request<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri },
        range: editor.rangeOf(uri, 'Ondrea Fairweathr'),
        context: { diagnostics: await editor.diagnostics(uri) },
      });
      const written = async (title: RegExp) => {
        const action = actions.find((each) => title.test(each.title));
        const { edit } = await editor.request<CodeAction>('codeAction/resolve', action);
        const [created, filled] = edit?.documentChanges ?? [];
        assert.deepEqual(created, {
          kind: 'create',
          uri: folder.of('entities/names.yml'),
          options: { ignoreIfExists: true },
        });
        assert.ok(filled && 'edits' in filled);
        return (filled.edits[0] as { newText: string }).newText;
      };
      const entry = 'entities:\n  - name: Ondrea Fairweathr\n    type: person\n';
      assert.equal(
        await written(/another spelling of “Ondrea Fairweather”/),
        'entities:\n  - name: Ondrea Fairweather\n    type: person\n    names:\n      - Ondrea Fairweathr\n',
      );
      assert.equal(await written(/to the workspace’s names/), entry);
      folder.write('entities/names.yml', entry);
      const asked = editor.refreshes;
      await saved('entities/names.yml', 1);
      await editor.until(() => editor.refreshes > asked, 'the client being asked to pull again');
      assert.deepEqual(await codes('a.txt'), []);
    });
  });

  it('never flags a name once a quick fix says so, and has the file saved by a client that can', async () => {
    await start({}, { initializationOptions: { saveCommand: 'desk.save' } });
    const uri = folder.of('a.txt');
    const config = folder.of('.bluepencil.yml');
    await editor.open(uri, 'Volodymyr Zelenskyy left for Kiev on Monday. Then Kyiv slept.\n');
    assert.deepEqual(await codes('a.txt'), ['entity/inconsistent-name']);
    const actions = await editor.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: editor.rangeOf(uri, 'Kiev'),
      context: { diagnostics: [], triggerKind: 2 },
    });
    const action = actions.find(({ title }) => title === 'Never flag “Kiev”');
    assert.deepEqual(action?.command?.arguments, [config]);
    const { edit } = await editor.request<CodeAction>('codeAction/resolve', action);
    const filled = edit?.documentChanges?.[1];
    assert.ok(filled && 'edits' in filled);
    const text = (filled.edits[0] as { newText: string }).newText;
    assert.equal(text, 'neverFlag:\n  - Kiev\n');
    folder.write('.bluepencil.yml', text);
    const asked = editor.refreshes;
    await saved('.bluepencil.yml', 1);
    await editor.until(() => editor.refreshes > asked, 'the client being asked to pull again');
    assert.deepEqual(await codes('a.txt'), []);
  });

  describe('as a whole', () => {
    const files = {
      'a.md': `# Ada Byron in Ghent\n\n${REPEATED}`,
      'sub/b.txt': 'Bo Lee said nothing.\n',
      'sub/c.html': `<p>${REPEATED}</p>`,
      'ignored/d.md': REPEATED,
      '.gitignore': 'ignored/\n',
      'code.ts': '// the the',
    };
    const pull = (previousResultIds: unknown = [], extra = {}) =>
      editor.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds, ...extra });
    const brief = (items: readonly WorkspaceDocumentDiagnosticReport[]) =>
      items.map((item) => [
        item.uri.replace(`${folder.uri}/`, ''),
        item.kind === 'full' ? item.items.map(({ code }) => code) : item.kind,
      ]);
    const known = (items: readonly WorkspaceDocumentDiagnosticReport[]) =>
      items.map(({ uri, resultId }) => ({ uri, value: resultId! }));

    it('reports open documents first, then every article, and later only what changed', async () => {
      await start(files);
      await editor.open(folder.of('sub/c.html'), files['sub/c.html'], 'html');
      const { items } = await pull();
      assert.deepEqual(brief(items), [
        ['sub/c.html', ['style/repeated-word']],
        ['a.md', ['style/repeated-word']],
        ['sub/b.txt', []],
      ]);
      assert.deepEqual(
        (await pull(known(items))).items.map(({ kind }) => kind),
        ['unchanged', 'unchanged', 'unchanged'],
      );
      folder.write('sub/b.txt', 'Bo Lee said TK.\n');
      await saved('sub/b.txt');
      assert.deepEqual(brief((await pull(known(items))).items).at(-1), ['sub/b.txt', ['fact/placeholder']]);
    });

    it('reports files that are gone as empty', async () => {
      await start(files);
      const { items } = await pull();
      rmSync(join(folder.path, 'a.md'));
      await saved('a.md', 3);
      const later = (await pull(known(items))).items;
      assert.deepEqual(
        brief(later).find(([name]) => name === 'a.md'),
        ['a.md', []],
      );
      assert.deepEqual(
        (await pull(known(later))).items.every(({ kind }) => kind === 'unchanged'),
        true,
      );
    });

    it('keeps to open files where that is set', async () => {
      await start(files, { settings: { diagnostics: { scope: 'openFiles' } } });
      await editor.open(folder.of('a.md'), files['a.md'], 'markdown');
      assert.deepEqual(brief((await pull()).items), [['a.md', ['style/repeated-word']]]);
    });

    it('sends parts to a client that takes them, and holds the next answer until something changes', async () => {
      await start(files);
      const { items } = await pull();
      const held = pull(known(items), { partialResultToken: 'p1' });
      const soon = await Promise.race([held, new Promise((resolve) => setTimeout(resolve, 300, 'waiting'))]);
      assert.equal(soon, 'waiting');
      folder.write('sub/b.txt', 'Bo Lee said TK.\n');
      await saved('sub/b.txt');
      assert.deepEqual(
        brief((await held).items).filter(([, report]) => report !== 'unchanged'),
        [['sub/b.txt', ['fact/placeholder']]],
      );
    });

    it('answers a search for names over all articles', async () => {
      await start(files);
      const search = async (query: string) =>
        (await editor.request<SymbolInformation[]>('workspace/symbol', { query })).map(
          ({ name, location }) => `${name} ${location.uri.replace(`${folder.uri}/`, '')}`,
        );
      assert.deepEqual(await search('bo lee'), ['Bo Lee sub/b.txt']);
      assert.ok((await search('ada')).includes('Ada Byron in Ghent a.md'));
      assert.deepEqual(await search('zzz'), []);
    });

    it('asks the client about links on a disk, and follows none; a virtual file system is not asked', async () => {
      for (const [scheme, linked] of [
        ['file', true],
        ['file', false],
        ['memfs', false],
      ] as const) {
        const uri = `${scheme}:///desk`;
        await start({}, { folders: [uri], initializationOptions: { fileAccess: true } });
        const asked: string[] = [];
        editor.connection.onRequest(METHODS.listFiles, () => ({ uris: [] }));
        editor.connection.onRequest(METHODS.readFile, ({ uri: file }: { uri: string }) => ({
          text: file.endsWith('.yml') ? 'rules:\n  style: off\n' : null,
        }));
        editor.connection.onRequest(METHODS.isLinked, ({ uri: file }: { uri: string }) => {
          asked.push(file);
          return { linked };
        });
        await editor.open(`${uri}/a.txt`, REPEATED);
        const codes = (await editor.diagnostics(`${uri}/a.txt`)).map(({ code }) => code);
        assert.deepEqual(codes, linked ? ['style/repeated-word'] : [], `${scheme}, ${linked}`);
        assert.deepEqual([...new Set(asked)], scheme === 'file' ? [`${uri}/.bluepencil.yml`] : []);
        if (linked) {
          await editor.until(() => messages(`${uri}/.bluepencil.yml`).length > 0, 'a word on the link');
          assert.match(messages(`${uri}/.bluepencil.yml`)[0]!, /symbolic link/);
        }
        await editor.stop();
        folder.remove();
      }
      await start({});
    });

    it('reads through the client where it offers to', async () => {
      await start({}, { initializationOptions: { fileAccess: true } });
      const asked: string[] = [];
      editor.connection.onRequest(METHODS.listFiles, ({ include }: { include: string }) => {
        asked.push(include);
        return { uris: ['vscode-vfs://host/x.md'] };
      });
      editor.connection.onRequest(METHODS.readFile, ({ uri }: { uri: string }) => {
        asked.push(uri);
        return { text: uri.endsWith('x.md') ? REPEATED : null };
      });
      const { items } = await pull();
      assert.deepEqual(brief(items), [['vscode-vfs://host/x.md', ['style/repeated-word']]]);
      assert.match(asked[1] ?? asked[0]!, /md/);
    });
  });
});
