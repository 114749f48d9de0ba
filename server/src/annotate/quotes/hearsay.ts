import { TAG } from '../../languages/speech';
import { has, isComma, isNominal } from './clause';
import { coreEnd, type Field, type Phrase, skipAsides } from './noun-phrase';
import { headNoun, speakerLikeness } from './speaker-likeness';
import type { VerbGroup } from './verb-group';

/** Places that may stand one after another: « a-t-on dit à l'AFP, de source policière ». */
const MOST = 3;

interface Place {
  readonly lead: readonly string[];
  readonly phrase: Phrase;
}

/** « lit-on dans le rapport », « dit-on à la mairie », « a-t-on appris de source policière »: whose words nobody in particular passes on. */
export function hearsaySource(field: Field, group: VerbGroup, subject: Phrase): Phrase | null {
  const { hearsay } = field.language.speech;
  const { items } = field.n;
  if (!hearsay?.pronouns.has(items[subject.first]!.norm.replace(/^-(?:t-)?/, ''))) return null;
  let found: Phrase | null = null;
  let at = group.end;
  for (let guard = 0; guard < MOST; guard++) {
    const place = placeAt(field, skipAsides(field, at));
    if (!place) break;
    if (mayTell(field, group, place)) found = place.phrase;
    at = place.phrase.end;
  }
  return found ?? openingPlace(field, group, subject);
}

/** « Dans sa lettre, on peut lire », « À la mairie, on assure »: where, at the head of the sentence. */
function openingPlace(field: Field, group: VerbGroup, subject: Phrase): Phrase | null {
  const place = placeAt(field, field.unit.first);
  if (!place || !isComma(field.n.items[place.phrase.end])) return null;
  // « À la mairie, où l'on assure ».
  let at = place.phrase.end + 1;
  while (at < subject.first && has(field.n.items[at], TAG.relative | TAG.determiner)) at++;
  if (at !== subject.first) return null;
  return mayTell(field, group, place) ? place.phrase : null;
}

function placeAt(field: Field, at: number): Place | null {
  const { items } = field.n;
  const lead = field.language.speech.hearsay!.leads.find((words) =>
    words.every((word, i) => items[at + i]?.norm === word),
  );
  if (!lead) return null;
  const first = at + lead.length;
  let end = coreEnd(field, first);
  // « un communiqué publié lundi »: when it was made public is no part of it.
  while (
    has(items[end], TAG.time) &&
    has(items[end - 1], TAG.participle) &&
    items.slice(first, end - 1).some(isNominal)
  )
    end--;
  return items.slice(first, end).some(isNominal) ? { lead, phrase: { first, end, kind: 'nominal' } } : null;
}

/** What is read is a text, whatever it is called; what is heard comes from somebody, and not from those who are told. */
function mayTell(field: Field, group: VerbGroup, { lead, phrase }: Place): boolean {
  const { hearsay, clause, secretive } = field.language.speech;
  const head = headNoun(field, phrase);
  const isOf = lead.length === 1 && clause.links.has(lead[0]!);
  const { lemma } = group.reading.verb;
  if (hearsay!.read.has(lemma)) return !isOf;
  // « apprend-on de la mairie »; with another verb « de » leads in nothing but sources.
  const isOther = hearsay!.learned.has(lemma) || secretive.has(head);
  return (!isOf || isOther) && !hearsay!.told.has(head) && speakerLikeness(field, phrase) >= 2;
}
