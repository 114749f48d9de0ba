// How long the client takes of its own to be loaded and to activate, in milliseconds, as JSON: in a process of its own, with an
// editor that does nothing and has an article open. What VS Code does meanwhile is not in it.
import { spawnSync } from 'node:child_process';
import Module, { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CLIENT = fileURLToPath(new URL('../../dist/client.js', import.meta.url));

/** Something that may be called, built, extended, gone through and asked for anything. */
function anything(own = {}) {
  const known = {
    [Symbol.toPrimitive]: () => '',
    [Symbol.iterator]: () => [][Symbol.iterator](),
    ...own,
  };
  const self = new Proxy(class {}, {
    get: (target, name) => (name in known ? known[name] : (target[name] ?? anything())),
    set: (_, name, value) => {
      known[name] = value;
      return true;
    },
    apply: () => anything(),
    construct: (target, args, built) => (built === self ? anything() : Reflect.construct(target, args, built)),
  });
  return self;
}

function once() {
  const article = { languageId: 'markdown', uri: { scheme: 'file', path: '/a.md', toString: () => 'file:///a.md' } };
  const editor = anything({ workspace: anything({ textDocuments: [article] }), version: '1.95.0' });
  const load = Module._load;
  Module._load = (name, ...rest) => (name === 'vscode' ? editor : load(name, ...rest));
  const context = anything({ subscriptions: [], asAbsolutePath: (path) => join(dirname(CLIENT), '..', path) });
  const from = performance.now();
  const client = createRequire(import.meta.url)(CLIENT);
  const loaded = performance.now();
  client.activate(context);
  console.log(JSON.stringify({ load: loaded - from, activate: performance.now() - loaded }));
  process.exit(0);
}

if (process.argv[2] === 'once') once();
else {
  const rounds = Array.from({ length: Number(process.argv[2] ?? 7) }, () =>
    JSON.parse(spawnSync(process.execPath, [process.argv[1], 'once'], { encoding: 'utf8' }).stdout),
  );
  console.log(
    JSON.stringify({ load: rounds.map(({ load }) => load), activate: rounds.map(({ activate }) => activate) }),
  );
}
