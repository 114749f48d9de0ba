import type { Calendar, Language, Which } from '../../languages';
import { PhraseBook } from '../phrases';

/** A language's calendar words, ready to look up. */
export interface CalendarLexicon {
  readonly calendar: Calendar;
  readonly days: PhraseBook<number>;
  readonly daysInScope: PhraseBook<number>;
  readonly whichBefore: PhraseBook<Which>;
  readonly whichAfter: PhraseBook<Which>;
  readonly agoBefore: PhraseBook<-1 | 1>;
  readonly agoAfter: PhraseBook<-1 | 1>;
  readonly spanBefore: PhraseBook<-1 | 1>;
  readonly parts: PhraseBook<'start' | 'mid' | 'end'>;
  readonly beforeEra: PhraseBook<true>;
  readonly zones: PhraseBook<true>;
  readonly halves: PhraseBook<0 | 12>;
  readonly minutes: PhraseBook<number>;
  /** What a date that begins with a word may be, as bits of `Start`; nothing for most words. Numbers are not here. */
  readonly starts: ReadonlyMap<string, number>;
}

const lexicons = new Map<Language, CalendarLexicon>();

/** The lexicon of a language, built once. */
export function calendarLexicon(language: Language): CalendarLexicon {
  let lexicon = lexicons.get(language);
  if (!lexicon) {
    lexicon = build(language);
    lexicons.set(language, lexicon);
  }
  return lexicon;
}

function build(language: Language): CalendarLexicon {
  const { calendar } = language;
  const book = <T>(table: Iterable<readonly [string, T]>) => new PhraseBook(table, language);
  const all = (list: readonly string[]) => book(list.map((phrase) => [phrase, true] as const));
  const phrases = {
    days: book(calendar.days),
    daysInScope: book(calendar.daysInScope),
    whichBefore: book(calendar.whichBefore),
    whichAfter: book(calendar.whichAfter),
    agoBefore: book(calendar.agoBefore),
    agoAfter: book(calendar.agoAfter),
    spanBefore: book(calendar.spanBefore),
    parts: book(calendar.parts),
    beforeEra: all(calendar.beforeEra),
    zones: all(calendar.clock.zones),
    halves: book(calendar.clock.halves),
    minutes: book(calendar.clock.minutes),
  };
  const starts = new Map<string, number>();
  const mark = (words: Iterable<string>, bit: number) => {
    for (const word of words) {
      for (const form of word.endsWith('.') ? [word] : [word, `${word}.`])
        starts.set(form, (starts.get(form) ?? 0) | bit);
    }
  };
  mark(calendar.months.keys(), Start.month);
  mark(calendar.weekdays.keys(), Start.weekday);
  mark([...phrases.days.firstWords(), ...phrases.daysInScope.firstWords()], Start.day);
  mark(phrases.whichBefore.firstWords(), Start.which);
  mark([...phrases.agoBefore.firstWords(), ...phrases.spanBefore.firstWords()], Start.amount);
  mark(phrases.parts.firstWords(), Start.part);
  mark([...calendar.units.keys(), ...calendar.namedSpans.keys()], Start.unit);
  mark(calendar.seasons.keys(), Start.season);
  mark([...calendar.decadeWords, ...calendar.decadeNames.keys()], Start.decade);
  mark(calendar.articles, Start.article);
  mark(calendar.clock.named.keys(), Start.clock);
  mark(language.numbers.ordinals.keys(), Start.ordinal);
  return { calendar, ...phrases, starts };
}

/** What a word may begin. */
export const Start = {
  month: 1,
  weekday: 2,
  day: 4,
  which: 8,
  amount: 16,
  part: 32,
  unit: 64,
  season: 128,
  decade: 256,
  article: 512,
  clock: 1024,
  ordinal: 2048,
} as const;
