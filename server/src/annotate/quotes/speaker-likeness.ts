import type { Language } from '../../languages';
import { isNominal } from './clause';
import type { Field, Phrase } from './noun-phrase';

/**
 * How likely a phrase is to speak: 3 a pronoun, a person's or a body's name, or a noun for people; 2 a noun for what speaks by
 * writing or through others (a report, a ministry), a place's name; 1 any other noun; 0 nothing that could.
 */
export function speakerLikeness(field: Field, phrase: Phrase): 0 | 1 | 2 | 3 {
  if (phrase.kind !== 'nominal' || isLatter(field, phrase)) return 3;
  const { items } = field.n;
  const { speech, names } = field.language;
  let best: 0 | 1 | 2 | 3 = 0;
  let heads = 0;
  for (let i = phrase.first; i < phrase.end; i++) {
    const item = items[i]!;
    if (item.name >= 0) {
      best = 3;
      break;
    }
    if (!isNominal(item)) continue;
    const word = item.norm.replace(/\.$/, '');
    heads++;
    if (heads > 4 && best > 0) break;
    if (isPerson(field.language, word)) return 3;
    if (speech.voices.has(word) || names.organizationHeads.has(word)) best = best < 2 ? 2 : best;
    else if (/^\p{Lu}/u.test(field.n.text[item.start] ?? '') && i > field.unit.first) best = best < 2 ? 2 : best;
    else if (isNominal(item) && best === 0) best = 1;
  }
  return best;
}

/** "the latter", « cette dernière »: whoever was named last. */
const isLatter = ({ n, language }: Field, { first, end }: Phrase): boolean =>
  end - first === 2 && language.reference.latter.get(n.items[first + 1]!.norm)?.after === n.items[first]!.norm;

/** "She heard the plant would close": somebody hears, and does not say so. A court that heard it was told. */
export function onlyHears(field: Field, verb: string, source: Phrase | null): boolean {
  const { hearing } = field.language.speech;
  return hearing?.verb === verb && !(source && hearing.bodies.has(headNoun(field, source)));
}

/** The noun that a phrase is about, in lower case: its first in French, the last of its first run in English. */
export function headNoun(field: Field, phrase: Phrase): string {
  const { items } = field.n;
  let head = '';
  for (let i = phrase.first; i < phrase.end; i++) {
    if (isNominal(items[i])) {
      head = items[i]!.norm;
      if (field.language.speech.clause.headFirst) return head;
    } else if (head) break;
  }
  return head;
}

/** A noun for somebody by what they do or are. */
export const isOffice = ({ speech, names, reference }: Language, noun: string): boolean =>
  speech.people.has(noun) || names.roles.has(noun) || reference.epithets.has(noun);

/** The same, or a courtesy title, or a noun for somebody who is not named. */
export const isPerson = (language: Language, noun: string): boolean =>
  isOffice(language, noun) || language.names.titles.has(noun) || language.speech.anonymous.has(noun);
