import assert from 'node:assert/strict';
import { en } from './en';
import { fr } from './fr';
import { ofParts } from './parts';

describe('the parts of a language', () => {
  it('are each read once, when they are first asked for', () => {
    const read: string[] = [];
    const names = ['business', 'calendar'] as const;
    const part = (name: (typeof names)[number]) => () => {
      read.push(name);
      return en[name] as never;
    };
    const language = ofParts('en', { ...en, business: part('business'), calendar: part('calendar') } as never);
    assert.deepEqual(read, []);
    assert.equal(language.calendar, en.calendar);
    assert.equal(language.calendar, en.calendar);
    assert.deepEqual(read, ['calendar']);
  });

  it('are all there', () => {
    for (const language of [en, fr])
      for (const [name, part] of Object.entries(language)) assert.ok(part, `${language.id} ${name}`);
  });
});
