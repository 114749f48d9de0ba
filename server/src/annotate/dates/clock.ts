import { rangeOf } from './day-month';
import type { Found, Scanner } from './scanner';

interface Time {
  readonly hour: number;
  readonly minute: number;
  readonly next: number;
}

/** "19:30", "20 h 30", "20h", "7 p.m.", "7.30pm", "1400 GMT", "7 o'clock", "7 heures du soir", with a time zone where one follows. */
export function readTime(s: Scanner, i: number): Found | null {
  const range = readHourRange(s, i);
  if (range) return range;
  const time = readDigits(s, i) ?? readHours(s, i);
  if (!time) return null;
  const half = s.lexicon.halves.at(s.tokens, time.next);
  if (half && time.hour > 12) return null;
  const hour = half ? (time.hour % 12) + half.value : time.hour;
  return finish(s, i, { hour, minute: time.minute, next: half?.next ?? time.next });
}

/** "6-9 p.m.": an hour that leaves its half of the day to the next; before noon where it would come after it. */
function readHourRange(s: Scanner, i: number): Found | null {
  const dash = s.isMark(i + 1, '-–—') && s.glued(i + 1) && s.glued(i + 2);
  const first = dash ? /^(\d{1,2})(?::(\d\d))?$/.exec(s.tokens[i]!.text) : null;
  const end = first && s.tokens[i + 2]?.kind === 'number' ? readTime(s, i + 2) : null;
  const to = end?.mentions[0];
  if (!first || !to || to.hour === undefined || !s.lexicon.halves.before(s.tokens, end!.next)) return null;
  const [hour, minute] = [Number(first[1]) % 12, Number(first[2] ?? 0)];
  if (Number(first[1]) > 12 || Number(first[1]) < 1 || minute > 59) return null;
  const late = to.hour >= 12 && hour + 12 + minute / 60 <= to.hour + (to.minute ?? 0) / 60;
  const from = finish(s, i, { hour: late ? hour + 12 : hour, minute, next: i + 1 }).mentions[0]!;
  return { mentions: [rangeOf(from, to)], next: end!.next };
}

/** "noon", "minuit", "midi et demi". */
export function readNamedTime(s: Scanner, i: number): Found | null {
  const { clock } = s.lexicon.calendar;
  const named = clock.named.get(s.norm(i));
  if (!named || clock.notNamedAfter.get(s.norm(i - 1))?.has(s.norm(i - 2))) return null;
  const more = s.lexicon.minutes.at(s.tokens, i + 1);
  const minutes = Number(named.slice(0, 2)) * 60 + Number(named.slice(3)) + (more?.value ?? 0) + 1440;
  return finish(s, i, { hour: Math.floor(minutes / 60) % 24, minute: minutes % 60, next: more?.next ?? i + 1 });
}

function finish(s: Scanner, first: number, { hour, minute, next }: Time): Found {
  const bracket = s.isMark(next, '(') ? next + 1 : next;
  const zone = s.lexicon.zones.at(s.tokens, bracket);
  const end = zone && bracket === next ? zone.next : next;
  const value = `T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  const mention = { kind: 'time', hour, minute, value } as const;
  if (!zone) return s.found(first, end, mention);
  const words = s.text.slice(s.tokens[bracket]!.start, s.tokens[zone.next - 1]!.end);
  return s.found(first, end, { ...mention, zone: words });
}

/** A time whose hour and minutes are one token, or an hour with a half of the day glued on or after it. */
function readDigits(s: Scanner, i: number): Time | null {
  const token = s.tokens[i];
  if (token?.kind !== 'number' || token.text.length > 10) return null;
  const { clock } = s.lexicon.calendar;
  const military = militaryTime(s, i);
  if (military) return military;
  const m = /^(\d{1,2})(?:([:.hH])(\d\d))?(?::\d\d)?([a-zA-Z]*)$/.exec(token.text);
  if (!m) return null;
  const [hour, minute] = [Number(m[1]), Number(m[3] ?? 0)];
  if (hour > 24 || minute > 59) return null;
  const glued = m[4]!.toLowerCase();
  const half = clock.halves.get(glued);
  if (half !== undefined) return hour > 12 ? null : { hour: (hour % 12) + half, minute, next: i + 1 };
  const after = s.lexicon.halves.at(s.tokens, i + 1);
  if (m[2] === ':') return glued === '' ? { hour, minute, next: i + 1 } : null;
  // "1h30 de film" is what it takes.
  const takes = s.language.numbers.links.has(s.norm(i + 1)) && !clock.leads.has(s.norm(i - 1));
  if (m[2] && /h/i.test(m[2]) && takes) return null;
  if (m[2] && clock.separators.includes(m[2])) return m[2] !== '.' || after ? { hour, minute, next: i + 1 } : null;
  if (m[2] || (glued !== '' && !clock.hours.has(glued))) return null;
  if (after && glued === '') return { hour, minute: 0, next: i + 1 };
  // "20h" is a time of day where the "h" is glued, but "20h de vol" is what a flight takes.
  return glued === '' || s.language.numbers.links.has(s.norm(i + 1)) ? null : { hour, minute: 0, next: i + 1 };
}

/** "1400 GMT": four digits, only before the letters of a time zone. */
function militaryTime(s: Scanner, i: number): Time | null {
  const m = /^([01]\d|2[0-3])([0-5]\d)$/.exec(s.tokens[i]!.text);
  const zone = s.tokens[i + 1];
  if (!m || !zone || !/^[A-Z]{2,4}$/.test(zone.text) || !s.lexicon.zones.at(s.tokens, i + 1)) return null;
  return { hour: Number(m[1]), minute: Number(m[2]), next: i + 1 };
}

/** "20 h 30", "7 heures et demie", "seven o'clock". An hour alone is a time of day only after a word that leads one. */
function readHours(s: Scanner, i: number): Time | null {
  const numeral = s.numeral(i);
  const { clock } = s.lexicon.calendar;
  if (!numeral || numeral.suffix || numeral.scale !== 1 || numeral.value > 24 || !Number.isInteger(numeral.value))
    return null;
  const word = s.norm(numeral.next);
  const at = numeral.next + 1;
  if (!clock.hours.has(word)) return null;
  const minutes = s.numeral(at);
  if (
    minutes &&
    !minutes.suffix &&
    minutes.value < 60 &&
    minutes.scale === 1 &&
    (numeral.words ? minutes.words : /^\d\d$/.test(s.norm(at)))
  ) {
    return { hour: numeral.value, minute: minutes.value, next: minutes.next };
  }
  const more = s.lexicon.minutes.at(s.tokens, at);
  if (more) {
    const total = numeral.value * 60 + more.value;
    return { hour: Math.floor(total / 60), minute: total % 60, next: more.next };
  }
  const told =
    !s.lexicon.calendar.units.has(word) ||
    clock.leads.has(s.norm(i - 1)) ||
    s.lexicon.hourLeads.before(s.tokens, i) ||
    opensHours(s, i, at) ||
    s.lexicon.halves.at(s.tokens, at);
  return told && !s.language.numbers.links.has(s.norm(at)) ? { hour: numeral.value, minute: 0, next: at } : null;
}

/** « [De 9 heures] à 14 heures »: an hour before a later one; a time that shrinks or grows « passe de 2 heures à 3 heures ». */
function opensHours(s: Scanner, i: number, next: number): boolean {
  const { calendar } = s.lexicon;
  const [first, last] = [s.numeral(i), s.numeral(next + 1)];
  if (!s.numbers.from.has(s.norm(i - 1)) || !calendar.to.has(s.norm(next)) || !first || !last) return false;
  if (s.language.figures.sets.passed?.has(s.norm(i - 2)) || s.numbers.links.has(s.norm(last.next + 1))) return false;
  return last.value > first.value && last.value <= 24 && calendar.clock.hours.has(s.norm(last.next));
}
