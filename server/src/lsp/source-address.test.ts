import assert from 'node:assert/strict';
import { sourceAddressFor } from './source-address';

const article = 'file:///work/desk/a.md';
const roots = ['file:///work'];

describe('source addresses', () => {
  const trusted = sourceAddressFor(article, roots, true);

  it('are web addresses as they are, and nothing that runs', () => {
    assert.equal(trusted('https://example.org/a?b=c#d'), 'https://example.org/a?b=c#d');
    for (const source of [
      'javascript:alert(1)',
      'command:workbench.quit',
      'file:///etc/passwd',
      'vscode://x',
      'https://[',
    ]) {
      assert.equal(trusted(source), null, source);
    }
  });

  it('are files of the workspace, from the article’s folder', () => {
    assert.equal(trusted('notes/call 1.txt'), 'file:///work/desk/notes/call%201.txt');
    assert.equal(trusted('../other/b.txt'), 'file:///work/other/b.txt');
    assert.equal(
      sourceAddressFor('vscode-vfs://github/o/r/a.md', ['vscode-vfs://github/o/r'], true)('b.txt'),
      'vscode-vfs://github/o/r/b.txt',
    );
  });

  it('never lead out of the workspace', () => {
    for (const source of [
      '../../etc/passwd',
      '/etc/passwd',
      '..\\..\\x',
      '%2e%2e/%2e%2e/%2e%2e/x',
      '//host/share',
      'C:\\x',
    ]) {
      const address = trusted(source);
      assert.ok(address === null || address.startsWith('file:///work/'), `${source}: ${address}`);
    }
    assert.equal(sourceAddressFor('file:///elsewhere/a.md', roots, true)('b.txt'), null);
  });

  it('are no files where the workspace is not trusted', () => {
    const untrusted = sourceAddressFor(article, roots, false);
    assert.equal(untrusted('notes/call.txt'), null);
    assert.equal(untrusted('https://example.org/'), 'https://example.org/');
  });
});
