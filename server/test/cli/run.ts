import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export const root = join(__dirname, '../../..');

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly input?: string | Buffer;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** A line for the shell that runs the command line, in place of its arguments. */
  readonly through?: string;
}

/** Runs the built command line. */
export function bluepencil(
  args: readonly string[],
  { input = '', cwd = root, env = {}, through }: RunOptions = {},
): Run {
  const [program, words] = through ? [through, []] : [process.execPath, [join(root, 'dist/cli.js'), ...args]];
  const { status, stdout, stderr } = spawnSync(program, words, {
    shell: through !== undefined,
    cwd,
    input,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'en_GB.UTF-8', ...env },
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}
