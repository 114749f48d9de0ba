import { type Knowledge, LEXICON } from '../../knowledge';
import type { AnnotateContext } from '../context';
import { inFilter, type NameModel } from './model';

/** Bits of `Word.lexicon` beyond `LEXICON`: the model's own lists of towns, and of words that are part of people's names. */
export const TOWN = 64;
export const CITY = 128;
export const PART = 256;
export const LEXICON_BITS = 9;

/** What the knowledge base and the model's own lists say of a word or phrase in lower case. */
export const lexiconOf =
  (model: Pick<NameModel, 'filters'>, knowledge: Pick<Knowledge, 'lexicon'>): ((phrase: string) => number) =>
  (phrase) =>
    knowledge.lexicon(phrase) |
    (inFilter(model, 'town', phrase) ? TOWN : 0) |
    (inFilter(model, 'city', phrase) ? CITY : 0) |
    (inFilter(model, 'surname', phrase) ? LEXICON.surname : 0) |
    (inFilter(model, 'part', phrase) ? PART : 0) |
    (inFilter(model, 'person', phrase) ? LEXICON.person : 0) |
    (inFilter(model, 'place', phrase) ? LEXICON.place : 0) |
    (inFilter(model, 'organization', phrase) ? LEXICON.organization : 0);

/** True for a word in lower case that some list has: a name of any kind, or a word that running text uses. */
export const isListed = (
  word: string,
  language: string,
  { knowledge, nameModel }: Pick<AnnotateContext, 'knowledge' | 'nameModel'>,
): boolean =>
  nameModel
    ? lexiconOf(nameModel, knowledge)(word) !== 0 || inFilter(nameModel, `common:${language}`, word)
    : knowledge.lexicon(word) !== 0;
