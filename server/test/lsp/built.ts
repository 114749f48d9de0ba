import { cpSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';

const root = join(__dirname, '../../..');

/** The folder of the built files. */
const dist = join(root, 'dist');

const OPTIONS: Readonly<Record<'server.js' | 'server.web.js', BuildOptions>> = {
  'server.js': {
    entryPoints: [join(root, 'server/src/node/main.ts')],
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    format: 'cjs',
    footer: { js: 'module.exports.serve(false);' },
  },
  'server.web.js': {
    entryPoints: [join(root, 'server/src/browser/main.ts')],
    platform: 'browser',
    target: 'es2022',
    mainFields: ['browser', 'module', 'main'],
    conditions: ['worker'],
    format: 'iife',
  },
};

/**
 * A built server, with its data beside it: that of `BLUEPENCIL_DIST` or of `dist/`; where nothing is built yet, one made for these
 * tests alone.
 */
export async function builtServer(name: 'server.js' | 'server.web.js'): Promise<string> {
  const built = join(process.env.BLUEPENCIL_DIST ?? dist, name);
  if (existsSync(built)) return built;
  const outfile = join(root, '.cache/test-server', name);
  if (!existsSync(outfile)) {
    await build({ ...OPTIONS[name], outfile, bundle: true, logLevel: 'warning' });
    cpSync(join(root, 'server/data'), join(dirname(outfile), 'data'), { recursive: true });
  }
  return outfile;
}
