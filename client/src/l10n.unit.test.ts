import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clientSources, ROOT } from '../test/sources';

const readJson = (file: string): Record<string, string> => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));

/** The string literals handed to `t`, `l10n.t` and `counted`. */
function textsIn(source: string): string[] {
  const calls = source.matchAll(/\b(?:t\(|counted\(t, [^,]+,)\s*('[^']+')(?:,\s*('[^']+'))?/g);
  return [...calls].flatMap(([call, first, second]) => {
    const texts = call.startsWith('counted') ? [first, second] : [first];
    return texts.flatMap((text) => (text ? [text.slice(1, -1)] : []));
  });
}

describe('the texts of the client', () => {
  it('are all in the French bundle, and nothing else is', () => {
    const used = new Set(clientSources().flatMap(textsIn));
    assert.ok(used.size > 40);
    assert.deepEqual(Object.keys(readJson('client/l10n/bundle.l10n.fr.json')).sort(), [...used].sort());
  });

  it('keep their holes in French', () => {
    const holes = (text: string) => (text.match(/\{\d\}/g) ?? []).sort();
    for (const [en, fr] of Object.entries(readJson('client/l10n/bundle.l10n.fr.json')))
      assert.deepEqual(holes(fr), holes(en));
  });

  it('of the manifest are there in both languages', () => {
    const manifest = readFileSync(join(ROOT, 'package.json'), 'utf8');
    const wanted = [...new Set(Array.from(manifest.matchAll(/"%([^%"]+)%"/g), ([, key]) => key))].sort();
    assert.deepEqual(Object.keys(readJson('package.nls.json')).sort(), wanted);
    assert.deepEqual(Object.keys(readJson('package.nls.fr.json')).sort(), wanted);
  });

  it('keep their links and commands in French', () => {
    const [en, fr] = [readJson('package.nls.json'), readJson('package.nls.fr.json')];
    const links = (text = '') => text.match(/\((?:command|https?):[^)]*\)/g) ?? [];
    for (const [key, text] of Object.entries(en)) assert.deepEqual(links(fr[key]), links(text), key);
  });
});
