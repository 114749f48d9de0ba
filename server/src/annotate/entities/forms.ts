import type { EntityType } from '../../knowledge';
import type { BlockUses, NameUse } from './uses';

/** A name as it is used for one kind of thing, over the whole article: all its uses with the same key. */
export interface Form {
  readonly key: string;
  readonly words: readonly string[];
  readonly person: boolean;
  /** Spellings that differ in case, accents or hyphens alone, with their counts, in order of first use. */
  readonly texts: Map<string, number>;
  readonly uses: NameUse[];
  readonly votes: Record<EntityType, number>;
  /** The number of its first use among all names. */
  readonly first: number;
}

/** The forms of an article in order of first use, and the form of each of its names. */
export interface Forms {
  readonly forms: readonly Form[];
  readonly formOf: ReadonlyMap<NameUse, Form>;
}

/** Gathers the names of all blocks by form. A key used for a person and for something else is two forms. */
export function gatherForms(blocks: readonly BlockUses[]): Forms {
  const isPerson = personKeys(blocks);
  const byKey = new Map<string, Form>();
  const formOf = new Map<NameUse, Form>();
  let serial = 0;
  for (const block of blocks) {
    for (const use of block.names) {
      const person = isPerson(use);
      const id = person ? `p ${use.key}` : `n ${use.key}`;
      let form = byKey.get(id);
      if (!form) {
        const votes = { person: 0, organization: 0, place: 0, other: 0 };
        form = { key: use.key, words: use.key.split(' '), person, texts: new Map(), uses: [], votes, first: serial };
        byKey.set(id, form);
      }
      form.texts.set(use.text, (form.texts.get(use.text) ?? 0) + 1);
      form.uses.push(use);
      form.votes[use.name.type] += use.name.confidence;
      formOf.set(use, form);
      serial++;
    }
  }
  return { forms: [...byKey.values()], formOf };
}

/**
 * Tells for each use whether it names a person: by the majority of the uses of its key, unless both readings are sure of
 * themselves, as with a town and a person called by its name.
 */
function personKeys(blocks: readonly BlockUses[]): (use: NameUse) => boolean {
  const votes = new Map<string, [person: number, other: number]>();
  const partOfPerson = new Set<string>();
  for (const block of blocks) {
    for (const { key, name } of block.names) {
      let counts = votes.get(key);
      if (!counts) {
        counts = [0, 0];
        votes.set(key, counts);
      }
      counts[name.type === 'person' ? 0 : 1] += name.confidence;
      if (name.type === 'person' && key.includes(' ')) for (const word of key.split(' ')) partOfPerson.add(word);
    }
  }
  return ({ key, name, honorific, role }) => {
    const [person, other] = votes.get(key)!;
    const own = name.type === 'person';
    const part = !key.includes(' ') && partOfPerson.has(key);
    // Nothing in particular by itself, but part of the name of someone in the article.
    if (person === 0) return part && (name.type === 'other' || name.confidence < 0.5);
    if (other === 0) return own;
    if (part) return own || honorific !== null || role !== null || name.type === 'other';
    return person >= other;
  };
}
