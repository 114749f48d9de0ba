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
  readonly hourLeads: PhraseBook<true>;
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
  return {
    calendar,
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
    hourLeads: all(calendar.clock.leadPhrases),
  };
}
