import assert from 'node:assert/strict';
import { globMatcher } from './glob';

describe('globs', () => {
  const fits = (glob: string, ...paths: readonly string[]) => {
    for (const path of paths) assert.ok(globMatcher(glob)(path), `${path} should fit ${glob}`);
  };
  const fails = (glob: string, ...paths: readonly string[]) => {
    for (const path of paths) assert.ok(!globMatcher(glob)(path), `${path} should not fit ${glob}`);
  };

  it('reach into folders', () => {
    fits('**/*.{md,txt}', 'a.md', 'news/a.txt', 'news/2026/été.md');
    fails('**/*.{md,txt}', 'a.html', 'a.md.bak', 'md');
  });

  it('keep a star to one name', () => {
    fits('entities/*.yml', 'entities/people.yml');
    fails('entities/*.yml', 'entities/old/people.yml', 'other/people.yml', 'entities/peopleXyml');
    fits('**/.bluepencil.yml', '.bluepencil.yml', 'news/.bluepencil.yml');
    fits('a?.md', 'ab.md');
    fails('a?.md', 'a.md', 'a/.md');
  });
});
