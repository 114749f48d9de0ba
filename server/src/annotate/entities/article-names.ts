import { inSteps, type Steps } from '../../base';
import type { Gender } from '../../knowledge';
import type { Language } from '../../languages';
import type { AnnotateContext } from '../context';
import { isListed } from '../names';
import { type Cluster, type Clusters, clusterForms, type NameWords } from './clusters';
import { FormReadings } from './form-readings';
import { type Form, type Forms, gatherForms } from './forms';
import { genderOf } from './gender';
import { type Link, linkClusters } from './linking';
import { type ClusterNames, namesOf } from './names-of';
import type { BlockUses } from './uses';

/** What the names of an article come to before anything else is resolved. Lists are by cluster number. */
export interface ArticleNames extends Clusters {
  readonly forms: Forms;
  readonly links: readonly Link[];
  readonly names: readonly ClusterNames[];
  readonly genders: readonly Gender[];
  /** The forms that name a people or are an adjective of nationality. */
  readonly peoples: ReadonlyMap<Form, People>;
}

/** What a demonym tells: the known country, and the cluster that names it where the article does. */
export interface People {
  readonly country: string;
  readonly cluster: number | null;
}

export function* readNames(
  blocks: readonly BlockUses[],
  before: NameWords | null,
  language: Language,
  ctx: AnnotateContext,
): Steps<ArticleNames> {
  const { knowledge, date } = ctx;
  const forms = yield* gatherForms(blocks, language);
  const readings = new FormReadings(knowledge, language.id);
  const clustering = yield* clusterForms(forms, before, readings, language, knowledge, (word) =>
    isListed(word, language.id, ctx),
  );
  const { clusters } = clustering;
  yield;
  const links = linkClusters(clusters, language, knowledge, date);
  yield;
  const each = <T>(of: (cluster: Cluster, link: Link) => T): Steps<readonly T[]> =>
    inSteps(clusters, (cluster, i) => of(cluster, links[i]!));
  return {
    ...clustering,
    forms,
    links,
    names: yield* each((cluster, link) => namesOf(cluster, link, language, knowledge)),
    genders: yield* each((cluster, { known }) => genderOf(cluster, known, language, knowledge)),
    peoples: findPeoples(forms, links, readings),
  };
}

function findPeoples(forms: Forms, links: readonly Link[], readings: FormReadings): ReadonlyMap<Form, People> {
  const clusterOf = new Map(links.map(({ known }, i) => [known?.id, i]));
  const peoples = new Map<Form, People>();
  for (const form of forms.forms) {
    const country = readings.people(form);
    if (country !== null) peoples.set(form, { country, cluster: clusterOf.get(country) ?? null });
  }
  return peoples;
}
