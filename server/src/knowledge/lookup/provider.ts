import type { EntityType } from '../entity';

/** A name to look up. The name and the languages are all that a provider may send. */
export interface LookupQuery {
  readonly name: string;
  readonly type: EntityType;
  /** ISO 639-1: the language of the name, and that of the answer. */
  readonly language: string;
  readonly answerIn: string;
  /** The Wikidata id that the name is linked to here, to tell namesakes apart; it is not sent. */
  readonly known: string | null;
}

/** Somebody or something of that name, as a source elsewhere has it. Every text is the source's: it is to be escaped. */
export interface LookedUp {
  readonly source: string;
  readonly id: string;
  /** The page about it; `https:` or `http:`. */
  readonly address: string;
  readonly label: string;
  readonly description: string;
  /** A day, a month or a year. */
  readonly born?: string;
  readonly died?: string;
  /** The article of the encyclopedia in the language asked for. */
  readonly article?: string;
  /** Others of the same name. */
  readonly namesakes: readonly Namesake[];
}

export interface Namesake {
  readonly label: string;
  readonly description: string;
  readonly address: string;
}

/** Gets a JSON document. Rejects where there is none, in time. */
export type GetJson = (address: string) => Promise<unknown>;

/** A source that can be asked about a name. */
export interface LookupProvider {
  /** Names the source, and sets its answers apart from those of others. */
  readonly id: string;
  /** Resolves to null where the source knows nothing of the name. Rejects where it cannot be asked, or answers nonsense. */
  find(query: LookupQuery, get: GetJson): Promise<LookedUp | null>;
}
