import type { AnnotatedBlock, DateMention } from '../../annotate';
import { dayNumber, weekdayOf } from '../../base';
import { defineRule } from '../rule';
import { isQuoted } from '../support/quoted';

/** A day that means another tomorrow: "yesterday" is Sunday in what is read later. */
export default defineRule({
  id: 'fact/relative-day',
  title: { en: 'Yesterday, today, tomorrow', fr: 'Hier, aujourd’hui, demain' },
  scope: 'block',
  languages: 'all',
  severity: 'off',
  messages: {
    relative: {
      en: '“{word}” is {day} by the article’s date: name the day, which stays true when the copy is read later.',
      fr: '« {word} » est {day} d’après la date de l’article : nommez le jour, qui restera exact pour qui lit plus tard.',
    },
    write: { en: 'Write “{day}”', fr: 'Écrire « {day} »' },
  },
  *check(block) {
    const { days, weekdayNames } = block.language.calendar;
    for (const date of block.dates) {
      const word = block.text.slice(date.start, date.end);
      const distance = days.get(word.toLowerCase().replace(/’/g, "'"));
      const day = date.resolved === undefined ? null : dayNumber(date.resolved);
      if (date.kind !== 'relative' || distance === undefined || day === null || isQuoted(block, date)) continue;
      const name = weekdayNames[weekdayOf(day)]!;
      const newText = startsSentence(block, date) ? name[0]!.toUpperCase() + name.slice(1) : name;
      const span = { start: date.start, end: date.end };
      // "This morning" and the like say more than the day.
      const whole = /^\S+$/.test(word);
      yield {
        span,
        message: 'relative',
        args: { word, day: name },
        fixes: whole ? [{ title: 'write', args: { day: newText }, edits: [{ ...span, newText }] }] : [],
      };
    }
  },
});

const startsSentence = (block: AnnotatedBlock, date: DateMention) =>
  block.sentences.some((sentence) => sentence.start === date.start);
