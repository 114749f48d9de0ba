import type { Candidate, Entity, Mention } from './types';

/** Another cluster that a mention could mean. */
export interface Rival {
  readonly cluster: number;
  readonly confidence: number;
}

type Draft = { -readonly [K in keyof Mention]: Mention[K] };

/** Collects mentions by cluster, and numbers the clusters by their first. */
export class MentionList {
  /** Clusters in order of first mention. */
  readonly #order: number[] = [];
  readonly #mentions: Draft[][];
  readonly #contested: { readonly mention: Draft; readonly rivals: readonly Rival[] }[] = [];

  constructor(clusters: number) {
    this.#mentions = Array.from({ length: clusters }, () => []);
  }

  /** Adds a mention. Mentions come in order of place. */
  add(cluster: number, mention: Draft, rivals: readonly Rival[]): void {
    const list = this.#mentions[cluster]!;
    if (list.length === 0) this.#order.push(cluster);
    list.push(mention);
    if (rivals.length > 0) this.#contested.push({ mention, rivals });
  }

  /** The entities: `describe` gives what is known of a cluster besides its id and its mentions. */
  entities(describe: (cluster: number) => Omit<Entity, 'id' | 'mentions'>): readonly Entity[] {
    const ids: string[] = [];
    for (const [i, cluster] of this.#order.entries()) ids[cluster] = `e${i + 1}`;
    for (const { mention, rivals } of this.#contested) {
      const others = rivals.flatMap(({ cluster, confidence }): Candidate[] => {
        const entity = ids[cluster];
        return entity === undefined ? [] : [{ entity, confidence }];
      });
      if (others.length > 0) mention.others = others;
    }
    return this.#order.map((cluster) => ({
      id: ids[cluster]!,
      ...describe(cluster),
      mentions: this.#mentions[cluster]!,
    }));
  }
}
