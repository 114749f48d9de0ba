import type { Chunks } from '../../base';
import type { EntityType } from '../../knowledge';
import type { Language } from '../../languages';
import { equal } from '../alike';
import type { ArticleNames } from './article-names';
import { type Form, firmsOwnedIn, UNSURE, verdictOf } from './forms';
import { typeOf } from './linking';
import { alike, type UsedBlock } from './resume';
import type { BlockUses, NameUse } from './uses';

/** A block of an article that is another than before. */
export interface ChangedBlock {
  readonly index: number;
  readonly before: UsedBlock;
  readonly after: UsedBlock;
}

/** What of a name's use has no part in what an article's names come to, save how sure it is. */
const NO_PART: ReadonlySet<string> = new Set(['home', 'quoted', 'says', 'acts', 'inPassing', 'confidence']);

/**
 * Whether an article's names come to the same after an edit: they are used alike, and where some are more or less sure than they
 * were, nothing that is asked of how sure they are has another answer. `uses` are those of all blocks as they are now.
 */
export function namesHold(
  named: ArticleNames,
  changed: readonly ChangedBlock[],
  uses: Chunks<BlockUses>,
  language: Language,
): boolean {
  const doubted = new Set<Form>();
  for (const { index, before, after } of changed) {
    if (!namesAlike(before, after, language)) return false;
    for (const [i, use] of after.uses.names.entries()) {
      const [was, is] = [before.uses.names[i]!.name.confidence, use.name.confidence];
      if (was < UNSURE !== is < UNSURE) return false;
      if (was !== is) doubted.add(named.forms.byBlock[index]![i]!);
    }
  }
  return doubted.size === 0 || isSameVerdict(named, doubted, uses);
}

const namesAlike = (a: UsedBlock, b: UsedBlock, language: Language): boolean =>
  a.uses.names.length === b.uses.names.length &&
  a.uses.names.every((use, i) => alike(use, b.uses.names[i]!, a.block.text, b.block.text, NO_PART)) &&
  equal(firmsOwnedIn(a.uses, language), firmsOwnedIn(b.uses, language));

/** Counts the votes of some forms, and of those that they are joined with, anew. */
function isSameVerdict(named: ArticleNames, doubted: ReadonlySet<Form>, uses: Chunks<BlockUses>): boolean {
  const { clusters, clusterOf, forms } = named;
  const joined = [...new Set([...doubted].flatMap(({ index }) => clusters[clusterOf[index]!] ?? []))];
  const keys = new Map([...doubted].map(({ key }) => [key, [0, 0] as [number, number]]));
  const votes = new Map<Form, Record<EntityType, number>>();
  for (const form of [...doubted, ...joined.flatMap((cluster) => cluster.forms)])
    votes.set(form, { person: 0, organization: 0, place: 0, other: 0 });
  let block = 0;
  for (const { names } of uses) {
    const own = forms.byBlock[block++]!;
    for (let i = 0; i < names.length; i++) count(names[i]!, own[i]!, keys, votes);
  }
  const votesOf = (form: Form) => votes.get(form)!;
  return (
    [...keys].every(([key, sums]) => equal(verdictOf(sums), verdictOf(forms.votes.get(key)!))) &&
    [...votes].every(([form, sums]) => equal(leadOf(sums), leadOf(form.votes))) &&
    joined.every((cluster) => typeOf(cluster, votesOf) === typeOf(cluster, (form) => form.votes))
  );
}

function count(
  { key, name }: NameUse,
  form: Form,
  keys: ReadonlyMap<string, [number, number]>,
  votes: ReadonlyMap<Form, Record<EntityType, number>>,
): void {
  const sums = keys.get(key);
  if (sums) sums[name.type === 'person' ? 0 : 1] += name.confidence;
  const own = votes.get(form);
  if (own) own[name.type] += name.confidence;
}

/** What the joining of names asks of a form's votes. */
const leadOf = ({ organization, person, place }: Form['votes']): readonly boolean[] => [
  organization > 0,
  person > place,
];
