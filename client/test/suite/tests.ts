import { env } from 'vscode';

/** Loads the tests: all of them, or those about the language of the editor where it is shown in French. */
export async function load(): Promise<void> {
  if (env.language.startsWith('fr')) {
    await import('./french');
    return;
  }
  await import('./activation');
  await import('./diagnostics');
  await import('./reading');
  await import('./writing');
  await import('./fixing');
  await import('./names');
  await import('./settings');
  await import('./commands');
  await import('./size');
}
