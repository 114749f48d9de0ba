import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { activationEvents, contributes } from '../../package.json';
import { clientSources, ROOT } from '../test/sources';

const source = clientSources().join('\n');

describe('the manifest', () => {
  it('declares the commands that the client registers', () => {
    const commands = readFileSync(join(ROOT, 'client/src/commands/index.ts'), 'utf8');
    const registered = Array.from(commands.matchAll(/^ {4}(\w+): \(\) =>/gm), ([, name]) => `bluepencil.${name}`);
    const elsewhere = Array.from(source.matchAll(/registerCommand\('([\w.]+)'/g), ([, command]) => command!);
    const declared = contributes.commands.map(({ command }) => command);
    assert.deepEqual(declared.toSorted(), [...registered, ...elsewhere, 'bluepencil.openRule'].sort());
  });

  it('activates on the languages that the client serves and where there are files of names, and on nothing else', () => {
    const languages = /LANGUAGES = (\['markdown'[^\]]*\])/.exec(source)?.[1] ?? '';
    const served: string[] = JSON.parse(languages.replaceAll("'", '"'));
    assert.deepEqual(activationEvents, [
      ...served.map((language) => `onLanguage:${language}`),
      'workspaceContains:entities/*.{yml,yaml,json,csv,tsv}',
    ]);
  });

  it('lets no workspace say what leaves the machine, or what is read outside of it', () => {
    const settings: Readonly<Record<string, { readonly scope: string; readonly default?: unknown }>> = Object.assign(
      {},
      ...contributes.configuration.map(({ properties }) => properties),
    );
    const personal = Object.entries(settings).filter(([name]) => /^bluepencil\.(?:lookup|names)\./.test(name));
    assert.deepEqual(
      personal.map(([name, { scope }]) => `${name} ${scope}`),
      [
        'bluepencil.names.sharedFolder machine',
        'bluepencil.lookup.wikidata application',
        'bluepencil.lookup.address application',
      ],
    );
    assert.equal(settings['bluepencil.lookup.wikidata']?.default, false);
  });

  it('names files that are there', () => {
    const texts = ['package.nls.json', 'package.nls.fr.json'].map((file) => readFileSync(join(ROOT, file), 'utf8'));
    const named = [JSON.stringify(contributes), ...texts].join('\n');
    const files = named.match(/(?:client|syntaxes|server)\/[\w./-]+\.(?:json|svg)/g) ?? [];
    assert.ok(files.length > 10);
    for (const file of files) assert.ok(existsSync(join(ROOT, file)), file);
  });
});
