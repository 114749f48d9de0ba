import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';

export async function open() {
  const linter = new LocalLinter({ binary });
  await linter.setup();
  return { check: (text) => linter.lint(text, { language: 'markdown' }) };
}
