import { type Knowledge, type KnownEntity, LEXICON } from '../../knowledge';
import type { Language } from '../../languages';
import type { Cluster } from './clusters';
import type { Form } from './forms';
import { keyOf } from './words';

/** How prominent a town of some 200,000 people is (a smaller one is named with its region, or at home), and one of 400,000. */
export const SMALL_TOWN = 0.44;
export const FAMOUS = 0.5;

/** A town of some 100,000 is told by its name alone, where it has no namesake. */
const ONLY_TOWN = 0.38;

/** How far a town must be ahead of a namesake in another country, where nothing in the article puts it in its own. */
const NAMESAKE_MARGIN = 0.2;

/** A record that a cluster may be, as a place. */
interface Candidate {
  readonly known: KnownEntity;
  readonly score: number;
  /** Set where something else in the article puts it where it lies. */
  readonly placed: boolean;
}

/** True where a place, though it fits best, may well be another: "Villa Park" is no town of Illinois in copy that says nothing of America. */
export function isDoubtful(
  { known, score, placed }: Candidate,
  all: readonly Candidate[],
  cluster: Cluster,
  knowledge: Knowledge,
  language: Language,
): boolean {
  // « La Callas » is no village of the Var.
  if (known.prominence < FAMOUS && isMostlyWithArticle(cluster) && isWithoutArticle(known, language)) return true;
  if (placed) return false;
  const isOnly = all.length === 1 && isLed(cluster) && !isPersonal(cluster, knowledge);
  if (known.prominence < (isOnly ? ONLY_TOWN : SMALL_TOWN)) return true;
  // Durham is in North Carolina and in England.
  const isRival = (other: KnownEntity) => isTown(other, language) && other.within.at(-1) !== known.within.at(-1);
  const namesake = isTown(known, language) && all.find((other) => isRival(other.known));
  return namesake ? score - namesake.score < NAMESAKE_MARGIN && !areNested(known, namesake.known) : false;
}

/** « à Cork », "Archbishop of Salzburg": a preposition before the name, as before a place. */
const isLed = ({ forms }: Cluster): boolean =>
  forms.some(({ uses }) => uses.some(({ prominence }) => prominence === 'oblique'));

/** True where a record's description says that it is a town. */
export function isTown({ type, description }: KnownEntity, { id, reference }: Language): boolean {
  const [noun = ''] = keyOf(description[id] ?? '').split(' ');
  return type === 'place' && reference.towns.has(noun);
}

/** "Oregon, Idaho and Washington": a region, and among those that are listed beside it another one of the same country. */
export function isPeer(known: KnownEntity, listed: readonly KnownEntity[], language: Language): boolean {
  const isRegion = (record: KnownEntity) =>
    record.type === 'place' && record.country === undefined && record.within.length > 0 && !isTown(record, language);
  return (
    isRegion(known) &&
    listed.some((other) => other.id !== known.id && isRegion(other) && other.within[0] === known.within[0])
  );
}

/** « le port du Havre »: the name with the article that a preposition took in, « Le Havre ». */
export function withOwnArticle({ bare, uses }: Form, { reference }: Language): readonly string[] {
  return (reference.elision?.ownArticles.articles ?? []).flatMap(([article]) => {
    const determiner = reference.determiners.get(article.trim());
    const isLost = uses.some(
      ({ gender, number }) =>
        determiner?.number === number && determiner.gender === gender && (gender !== null || number === 'plural'),
    );
    return isLost ? [article[0]!.toUpperCase() + article.slice(1) + bare] : [];
  });
}

export const isWithoutArticle = ({ type, gender, names }: KnownEntity, { reference }: Language): boolean =>
  type === 'place' &&
  gender === null &&
  !(reference.elision?.ownArticles.articles ?? []).some(([article]) =>
    names.some(({ text }) => text.toLowerCase().startsWith(article)),
  );

/** "Mary", "Nancy": a word that people are called by. */
const isPersonal = ({ forms }: Cluster, knowledge: Knowledge): boolean =>
  forms.some(({ words }) => (knowledge.lexicon(words[0]!) & (LEXICON.given | LEXICON.surname)) !== 0);

/** A city and the country of its name that it makes up: Hong Kong, but not the city of Quebec. */
export const areNested = (a: KnownEntity, b: KnownEntity): boolean =>
  (a.country !== undefined && b.within.includes(a.id)) || (b.country !== undefined && a.within.includes(b.id));

/** « le Québec », « la Vienne », « les Molières »: an article stands before it in most uses. */
export const isMostlyWithArticle = ({ forms }: Cluster): boolean => {
  const uses = forms.flatMap((form) => form.uses);
  return uses.filter(({ gender, number }) => gender !== null || number === 'plural').length * 2 > uses.length;
};

/** "Waterloo, Ontario": the article names what a place lies in, or one that lies in it, beside it. */
export const isSaid = ({ forms }: Cluster, known: KnownEntity, knowledge: Knowledge, { id }: Language): boolean => {
  const means = (name: string | null, fits: (entity: string) => boolean) =>
    name !== null && knowledge.readings(name, id).some(({ entity, type }) => type === 'place' && fits(entity));
  return forms.some(({ uses }) =>
    uses.some(
      ({ liesIn, holds }) =>
        means(liesIn, (outer) => known.within.includes(outer)) ||
        means(holds, (inner) => knowledge.entity(inner)?.within.includes(known.id) === true),
    ),
  );
};
