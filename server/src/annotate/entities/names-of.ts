import type { Knowledge, KnownEntity } from '../../knowledge';
import type { Language } from '../../languages';
import { isAcronym } from './acronyms';
import type { Cluster } from './clusters';
import { type Form, isBirthName } from './forms';
import type { Slip } from './join-variants';
import type { Link } from './linking';
import { ordinaryName } from './ordinary-name';
import { type PersonName, partName } from './person-name';
import type { MentionForm, NameForm } from './types';
import { isShouted, keyOf } from './words';

/** The names of one cluster: which is the fullest, and what each form is to it. */
export interface ClusterNames {
  readonly name: string;
  readonly parts: PersonName | null;
  readonly forms: readonly NameForm[];
  readonly formOf: (form: Form, text: string) => MentionForm;
}

/** The spelling of a form that the article uses most, capitals throughout only where there is no other. */
export function usualText(form: Form): string {
  let best = '';
  let most = -1;
  for (const [text, count] of form.texts) {
    const weight = isShouted(text) && !isAcronym(text) ? count / 1000 : count;
    if (weight > most) {
      most = weight;
      best = text;
    }
  }
  return best;
}

export function namesOf(
  cluster: Cluster,
  { type, known }: Link,
  language: Language,
  knowledge: Knowledge,
): ClusterNames {
  const fullest = fullestForm(cluster);
  const name = ordinaryName(usualText(fullest), fullest, type, known, language);
  const parts = cluster.person ? partsOf(cluster, fullest, name, known, language, knowledge) : null;
  const kinds = new Map(cluster.forms.map((form) => [form, kindOf(form, cluster, fullest, parts)]));
  const counts: NameForm[] = [];
  for (const form of cluster.forms)
    for (const [text, count] of form.texts)
      counts.push(nameForm(cluster, form, text, count, textKind(form, text, kinds.get(form)!)));
  counts.sort((a, b) => b.count - a.count);
  return { name, parts, forms: counts, formOf: (form, text) => textKind(form, text, kinds.get(form)!) };
}

function nameForm(cluster: Cluster, form: Form, text: string, count: number, kind: MentionForm): NameForm {
  if (kind !== 'variant') return { text, form: kind, count };
  const slip = cluster.variants.get(form);
  return slip
    ? { text, form: kind, count, usual: corrected(text, slip), slip: true }
    : { text, form: kind, count, usual: usualText(form) };
}

/** A misspelt name with its wrong word as the article writes it elsewhere. */
function corrected(text: string, { of, from, to }: Slip): string {
  const right = wordWithKey(usualText(of), to);
  const wrong = wordWithKey(text, from);
  return right && wrong ? text.replace(wrong, right) : usualText(of);
}

const wordWithKey = (text: string, key: string): string | undefined =>
  text.split(/[\s-]+/).find((word) => keyOf(word) === key);

/** Words but for an article: « Le Japon » is no fuller than « Japon ». */
const wordCount = (form: Form): number =>
  form.bare.split(' ').length - (form.bare === form.texts.keys().next().value ? 0 : 0.5);

/** What a long name in capitals counts for: in a headline set so, it may have swallowed the words beside it. */
const SHOUTED = 1.5;

/** The form with most words among those that are no slip; for a body, an expansion before its acronym. */
function fullestForm(cluster: Cluster): Form {
  let best: Form | null = null;
  let most = -1;
  for (const form of cluster.forms) {
    if (cluster.variants.has(form) && best) continue;
    // A longer form that is used once may hold more than the name: fifty characters are enough for anybody.
    const words = cluster.person && form.words.length > 2 && isShouted(usualText(form)) ? SHOUTED : wordCount(form);
    const weight =
      Math.min(words, cluster.person ? 4 : 8) * 10 +
      Math.min(9, form.uses.length) -
      (cluster.variants.has(form) || isBirthName(form) ? 100 : 0);
    if (weight > most) {
      most = weight;
      best = form;
    }
  }
  return best ?? cluster.forms[0]!;
}

/** The parts of a person's name. What the article uses alone, or the record says, settles which part is the surname. */
function partsOf(
  cluster: Cluster,
  fullest: Form,
  name: string,
  known: KnownEntity | null,
  language: Language,
  knowledge: Knowledge,
): PersonName {
  const guessed = partName(name, language.names, (word) => knowledge.lexicon(word));
  if (fullest.words.length < 2) return guessed;
  for (const other of known?.names ?? []) {
    if (other.kind !== 'surname') continue;
    const parts = splitBy(name, other.text);
    if (parts) return parts;
  }
  for (const form of cluster.forms) {
    if (form === fullest || form.words.length >= fullest.words.length || cluster.variants.has(form)) continue;
    const text = usualText(form);
    const titled = form.uses.some((use) => use.honorific);
    const parts = splitBy(name, text);
    if (parts && (titled || name.endsWith(text))) return parts;
  }
  return guessed;
}

function splitBy(name: string, surname: string): PersonName | null {
  const [whole, part] = [keyOf(name), keyOf(surname)];
  if (whole === part || name.length <= surname.length + 1) return null;
  if (whole.endsWith(` ${part}`))
    return {
      given: name.slice(0, name.length - surname.length - 1),
      surname: name.slice(name.length - surname.length),
      suffix: null,
    };
  if (whole.startsWith(`${part} `))
    return { given: name.slice(surname.length + 1), surname: name.slice(0, surname.length), suffix: null };
  return null;
}

function kindOf(form: Form, cluster: Cluster, fullest: Form, parts: PersonName | null): MentionForm {
  if (cluster.variants.has(form)) return 'variant';
  if (form !== fullest && isBirthName(form)) return 'alias';
  if (form === fullest) return parts && parts.given === null ? 'surname' : 'full';
  if (parts) return personKind(form, fullest, parts);
  if (form.words.length === 1 && isAcronym(form.texts.keys().next().value!)) return 'acronym';
  return form.words.every((word) => fullest.words.includes(word)) ? 'short' : 'alias';
}

function personKind(form: Form, fullest: Form, { given, surname }: PersonName): MentionForm {
  const surnameWords = keyOf(surname).split(' ');
  const givenWords = given ? keyOf(given).split(' ') : [];
  const inSurname = form.words.some((word) => surnameWords.includes(word));
  const inGiven = form.words.some((word) => givenWords.includes(word));
  if (inSurname) return form.words.length > surnameWords.length || inGiven ? 'full' : 'surname';
  if (inGiven) return 'given';
  return form.words.some((word) => fullest.words.includes(word)) ? 'short' : 'alias';
}

/**
 * A text with the key of its form but other letters (accents, hyphens) than the usual one is a variant; a capital that a particle
 * has from the sentence that it opens is no other letter.
 */
function textKind(form: Form, text: string, kind: MentionForm): MentionForm {
  if (form.texts.size === 1 || isShouted(text)) return kind;
  const plain = (t: string) =>
    t.charAt(0).toLowerCase() + t.slice(1).replace(/[’ʼ]/g, "'").replace(/[‐‑]/g, '-').replace(/\s+/g, ' ');
  return plain(text) === plain(usualText(form)) ? kind : 'variant';
}
