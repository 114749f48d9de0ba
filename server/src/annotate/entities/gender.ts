import { type Gender, type Knowledge, type KnownEntity, LEXICON } from '../../knowledge';
import type { Language } from '../../languages';
import type { Cluster } from './clusters';
import { partName } from './person-name';

/** What a courtesy title weighs beside a role, a people or an article. */
const TITLE = 3;

/** The gender of what a cluster names: by courtesy titles, roles and peoples, the record, the given name, the articles before it. */
export function genderOf(
  cluster: Cluster,
  known: KnownEntity | null,
  language: Language,
  knowledge: Knowledge,
): Gender {
  if (!cluster.person) return known?.gender ?? articleGender(cluster);
  let masculine = 0;
  let feminine = 0;
  let titles = 0;
  const vote = (gender: Gender | undefined, weight: number) => {
    if (gender === 'm') masculine += weight;
    if (gender === 'f') feminine += weight;
  };
  for (const form of cluster.forms) {
    for (const use of form.uses) {
      vote(use.honorific?.gender, TITLE);
      if (use.honorific?.gender && form.words.length === 1) titles++;
      vote(use.name.gender, 2);
      vote(use.gender, 2);
      if (use.role) vote(language.reference.roleGender(use.role.noun), 2);
    }
  }
  const told: Gender = masculine > feminine ? 'm' : feminine > masculine ? 'f' : null;
  // "Mrs Lamb", once, after "Alan Lamb": a slip or his wife, and his name is as good a witness.
  const mayBeSlip = titles === 1 && masculine + feminine === TITLE;
  if (told && !mayBeSlip) return told;
  const given = known?.gender ?? givenGender(cluster, language, knowledge);
  return told && given && given !== told ? null : (told ?? given);
}

function givenGender(cluster: Cluster, language: Language, knowledge: Knowledge): Gender {
  const fuller = cluster.forms.some(({ words }) => words.length > 1);
  for (const { words, texts } of cluster.forms) {
    if (fuller && words.length === 1) continue;
    const name = texts.keys().next().value!;
    const given = fuller
      ? partName(name, language.names, (word) => knowledge.lexicon(word)).given
      : onlyGiven(name, knowledge);
    const gender = given ? knowledge.givenNameGender(given.split(' ')[0]!, language.id) : null;
    if (gender) return gender;
  }
  return null;
}

function articleGender(cluster: Cluster): Gender {
  let balance = 0;
  for (const form of cluster.forms)
    for (const use of form.uses) balance += use.gender === 'm' ? 1 : use.gender === 'f' ? -1 : 0;
  return balance > 0 ? 'm' : balance < 0 ? 'f' : null;
}

/** "Gloria": one word that people have for a given name, and nobody for a surname. */
const onlyGiven = (name: string, knowledge: Knowledge): string | null => {
  const bits = knowledge.lexicon(name.toLowerCase());
  return bits & LEXICON.given && !(bits & LEXICON.surname) ? name : null;
};
