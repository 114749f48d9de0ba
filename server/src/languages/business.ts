/**
 * What copy says of firms and hardly ever of people or towns: evidence that a bare name which no list knows is a firm's. Lower-case
 * forms; "strong" words tell by themselves, the others only with one more.
 */
export interface Business {
  /** Nouns for a firm beside its name, with those of `descriptions` that are marked so: "insurer", « le groupe ». */
  readonly kinds: ReadonlySet<string>;
  /** Those of them that begin its name: « Biscuiterie Jeannette ». */
  readonly trades: ReadonlySet<string>;
  /** Nouns that are somebody's where the name right after them is a firm's, though they are no kind of firm: « l'action », « la marque ». */
  readonly labels: ReadonlySet<string>;
  /** What only a firm has, before a link and its name, or after it: "shares in", "takeover of". */
  readonly capital: ReadonlySet<string>;
  /** What a firm has as others may: "employees of", « les clients de ». */
  readonly staff: ReadonlySet<string>;
  /** Links between `staff` and a firm that lead places elsewhere: "at", « chez ». */
  readonly leads: ReadonlySet<string>;
  /** Of them what leads a firm by itself more often than anybody: « chez ». */
  readonly within: ReadonlySet<string>;
  /** Finite verbs and participles whose subject is more often a firm than somebody: "employs", « fabrique ». */
  readonly verbs: ReadonlySet<string>;
  /** Objects with which such a verb tells by itself: "posted revenue", « affiche un bénéfice ». */
  readonly results: ReadonlySet<string>;
  /** Verbs and participles whose object is a firm more often than anything: "founded". */
  readonly founding: ReadonlySet<string>;
  /** Words between a noun for firms and some of them: "such as", « comme ». */
  readonly samples: ReadonlySet<string>;
  /** Ending of an adjective before a name that tells where a firm is: "Leeds-based"; null where there is none. */
  readonly seated: string | null;
  /** Participles after a comma: "founded", « cotée ». */
  readonly states: ReadonlySet<string>;
  /** Relatives that hardly follow a person: "which". */
  readonly relatives: ReadonlySet<string>;
  /** Relatives that follow people: "who"; empty where one word serves both. */
  readonly personal: ReadonlySet<string>;
}
