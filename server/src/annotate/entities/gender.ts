import { type Gender, type Knowledge, type KnownEntity, LEXICON } from '../../knowledge';
import type { Language } from '../../languages';
import type { Cluster } from './clusters';
import { partName } from './person-name';

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
  const vote = (gender: Gender | undefined, weight: number) => {
    if (gender === 'm') masculine += weight;
    if (gender === 'f') feminine += weight;
  };
  for (const form of cluster.forms) {
    for (const use of form.uses) {
      vote(use.honorific?.gender, 3);
      vote(use.name.gender, 2);
      vote(use.gender, 2);
      if (use.role) vote(language.reference.roleGender(use.role.noun), 2);
    }
  }
  if (masculine !== feminine) return masculine > feminine ? 'm' : 'f';
  if (known?.gender) return known.gender;
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
