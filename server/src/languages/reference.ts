/** The gender a word shows; null where it shows none, or either. */
export type Gender = 'm' | 'f' | null;

export type GrammaticalNumber = 'singular' | 'plural';

/** A third-person pronoun or possessive. */
export interface Pronoun {
  /** The gender its antecedent must have; null where either will do. */
  readonly gender: Gender;
  /** Null where it agrees with both ("his or their"). */
  readonly number: GrammaticalNumber | null;
  readonly use: 'subject' | 'object' | 'possessive';
  /** What it can stand for: people alone, things and bodies alone, or either. */
  readonly stands: 'person' | 'thing' | 'any';
}

/** A courtesy or rank before a name. */
export interface Honorific {
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
  /** "Mr", "Mme": no profession or office, so it tells nobody's role. */
  readonly courtesy: boolean;
}

/** A common noun by which an article speaks again of something it has named: "the company", "le pays". */
export interface Description {
  readonly type: 'organization' | 'place';
  readonly gender: Gender;
  /** A country and not just any place. */
  readonly country?: boolean;
  /** Fits only a name that has the noun in it: "the court" is no ministry, while "the company" may be any firm. */
  readonly named?: boolean;
  /** A business, and so nothing that says in its name that it is none (`noFirms`). */
  readonly firm?: boolean;
}

export interface Determiner {
  readonly gender: Gender;
  readonly number: GrammaticalNumber | null;
  /** "the", "this", "his": what follows is known already. */
  readonly definite: boolean;
}

/**
 * An office that has one holder at a time in each country or body, under a name shared by every language, so that a title in an
 * article can be held against a title in the knowledge base.
 */
export type OfficeClass =
  | 'president'
  | 'vice-president'
  | 'head-of-government'
  | 'chancellor'
  | 'monarch'
  | 'pope'
  | 'foreign-minister'
  | 'defence-minister'
  | 'finance-minister'
  | 'interior-minister'
  | 'justice-minister'
  | 'education-minister'
  | 'health-minister'
  | 'environment-minister'
  | 'culture-minister'
  | 'labour-minister'
  | 'agriculture-minister'
  | 'national-security-adviser'
  | 'chief-of-staff'
  | 'commander-in-chief'
  | 'majority-leader'
  | 'executive-director'
  | 'high-commissioner'
  | 'governor-general'
  | 'crown-prince'
  | 'supreme-leader'
  | 'secretary-general'
  | 'director-general'
  | 'managing-director'
  | 'high-representative'
  | 'governor'
  | 'chair'
  | 'speaker'
  | 'mayor'
  | 'chief-executive'
  | 'first-secretary'
  | 'prosecutor-general'
  | 'advocate-general';

/**
 * How a language's small words change before a vowel. Each row is a form as it stands before the name, spaces included, and what
 * takes its place before a masculine and before a feminine name.
 */
export interface Elision {
  /** True where words are cut before this name. */
  readonly elides: (name: string) => boolean;
  /** Whole forms, and what they are when cut; longest first. */
  readonly whole: readonly (readonly [form: string, masculine: string, feminine: string])[];
  /** Cut forms, and what they are when whole; longest first. */
  readonly cut: readonly (readonly [form: string, masculine: string, feminine: string])[];
  readonly ownArticles: OwnArticles;
}

/** What a preposition before a name says; `none` where an article alone stands there. */
export type Joint = 'of' | 'to' | 'none';

/** Names with an article of their own (« Le Havre », « La Poste ») and what they do to the words before them. */
export interface OwnArticles {
  /** The articles, in lower case with the space after; what each becomes with a preposition, where the two join. */
  readonly articles: readonly (readonly [article: string, joined: Readonly<Partial<Record<Joint, string>>>])[];
  /** What may stand before a name, longest first, and the preposition in it. */
  readonly leads: readonly (readonly [form: string, joint: Joint])[];
  /** The prepositions by themselves, whole and before a name that they are cut for. */
  readonly prepositions: Readonly<Record<Joint, { readonly whole: string; readonly cut: string }>>;
}

/** How a language says where something lies. */
export interface Placing {
  /** The countries, by ISO code, whose towns copy names without saying where they lie; none where many countries write the language. */
  readonly homes: readonly string[];
  /** "capital". */
  readonly capitals: ReadonlySet<string>;
  /** Before "capital", what says that it is a part of a country that has it: "the state capital". */
  readonly capitalsOfParts: ReadonlySet<string>;
  /** What may stand between a town and "capital of": commas aside, articles and "is". */
  readonly joints: ReadonlySet<string>;
  /** The adjective of a nationality comes after its noun. */
  readonly adjectiveAfter: boolean;
  /** What is near a place or on one side of it, and so no word for being there: « près [de] », "near", "north [of]". */
  readonly beside: ReadonlySet<string>;
  /** Nouns in lower case that begin a street's name. */
  readonly ways: ReadonlySet<string>;
  /** Prepositions that say in which place. */
  readonly within: ReadonlySet<string>;
  /** Installations that bear a place's name and stand there: "base", "prison". A train or a road goes somewhere instead. */
  readonly installations: ReadonlySet<string>;
  /** Nouns and adjectives before such a noun: "air base", "power plant". */
  readonly installationParts: ReadonlySet<string>;
}

/** A courtesy title that copy in this language should not have, with what it should have. */
export interface CourtesyForm {
  readonly written: RegExp;
  readonly instead: string;
}

export interface Conventions {
  /** Courtesy titles of another language or badly abbreviated. */
  readonly courtesy: readonly CourtesyForm[];
  /** Abbreviated courtesy titles that are written with or without a full stop, but one way in one article; none in French. */
  readonly stopped: ReadonlySet<string>;
  /** Offices that take no capital when they stand without a name. */
  readonly lowerOffices: ReadonlySet<string>;
  /** Formal titles that some houses capitalise right before a name. */
  readonly titlesBeforeNames: ReadonlySet<string>;
  /** The word for an office that is over, by the holder's gender. */
  readonly formerWord: Readonly<Record<'m' | 'f', string>>;
  /** The small words before a role, and what they become before `formerWord`. */
  readonly beforeFormer: ReadonlyMap<string, string>;
}

/** What a name's grammar depends on where something is said to be its. */
export interface Owner {
  readonly gender: Gender;
  readonly plural: boolean;
  readonly country: boolean;
}

/** How a language speaks of what it has named. Lower case, straight apostrophes. */
export interface Reference {
  readonly pronouns: ReadonlyMap<string, Pronoun>;
  /** Pronouns that mean something else after a preposition (« selon lui »), as they mean it there. */
  readonly disjunctive: ReadonlyMap<string, Pronoun>;
  /** Objects that are their clause's subject again: "himself"; any other object is somebody else. */
  readonly reflexives: ReadonlySet<string>;
  /** Pronouns for whoever was named last: « celui-ci ». */
  readonly proximal: ReadonlySet<string>;
  /** Phrases that mean the one named last ("ce dernier", "the latter"), by their second word; `after` is the first. */
  readonly latter: ReadonlyMap<string, Pronoun & { readonly after: string }>;
  /** The subject pronouns that may stand for nobody ("il", "it"). */
  readonly impersonal: ReadonlySet<string>;
  /** Words after one that show it stands for nobody ("il faut", "it rained"). */
  readonly impersonalVerbs: ReadonlySet<string>;
  /** Words after pronoun and copula that do, where a complement follows ("il est important de", "it is clear that"). */
  readonly impersonalAdjectives: ReadonlySet<string>;
  /** Forms of "be" ("était", "was", "been"). */
  readonly copulas: ReadonlySet<string>;
  /** That of them which says what somebody is now: "is". */
  readonly presentCopula: string;
  /** What may stand between a subject pronoun and its verb, or before a form of "be": negations, clitics, auxiliaries. */
  readonly beforeVerb: ReadonlySet<string>;
  /** Words that open the complement of an impersonal clause ("de", "que"; "to", "that"). */
  readonly complementizers: ReadonlySet<string>;
  readonly determiners: ReadonlyMap<string, Determiner>;
  readonly honorifics: ReadonlyMap<string, Honorific>;
  /** Offices by title, all spellings and both genders; words are joined by single spaces. */
  readonly offices: ReadonlyMap<string, OfficeClass>;
  /** Offices that copy writes as an acronym, as it writes them, and their title: PM, "prime minister". */
  readonly officeAcronyms: ReadonlyMap<string, string>;
  /** Adjectives that say that something is another than what was spoken of: "neighbouring", « voisin ». */
  readonly others: ReadonlySet<string>;
  /** Members of an assembly, of whom copy says the party in one place and the seat in another: "Labour MP", "the MP for Halifax". */
  readonly members: ReadonlySet<string>;
  /** Titles of those that only a state's office has: "head of state", « chef du gouvernement ». */
  readonly stateTitles: ReadonlySet<string>;
  /** Nouns for people that are seldom a role before a name, but by which copy takes somebody up: "the pensioner". */
  readonly epithets: ReadonlySet<string>;
  /** Nouns for people that take up a narrower one: "the lawmaker" is the senator, "the player" the striker. */
  readonly narrower: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words of `NamesData.roles` that hint at a name but are no role by themselves ("born", "late", "wife"). */
  readonly notRoles: ReadonlySet<string>;
  /** Words before a role that say that it is over ("former", "ex", "ancien"). */
  readonly former: ReadonlySet<string>;
  /** Words before a role that say it is yet to begin or is held for another ("interim", "désigné"). */
  readonly pending: ReadonlySet<string>;
  /** The gender that a role noun's form tells ("directrice", "spokeswoman"), by its ending or by itself. */
  readonly roleGender: (noun: string) => Gender;
  /**
   * What a capitalised noun for one of a people says: the word for the people, and the gender that its form tells where its
   * determiner tells none. Null where it can be no such noun ("the French" are several).
   */
  readonly national: (noun: string) => { readonly people: string; readonly gender: Gender } | null;
  readonly descriptions: ReadonlyMap<string, Description>;
  /** Nouns that a known town's description begins with, and a known region's does not. */
  readonly towns: ReadonlySet<string>;
  /** Nouns in the names of bodies that are no businesses: a ministry is no company. */
  readonly noFirms: ReadonlySet<string>;
  /** Prepositions: a name right after one is no subject. */
  readonly prepositions: ReadonlySet<string>;
  /** What leads whoever does something in a passive: "by". */
  readonly agents: ReadonlySet<string>;
  /** Participles before the name that somebody was born with. */
  readonly births: ReadonlySet<string>;
  /** Whether a word may stand between a determiner and the noun that is its head, where nouns come first (« le très jeune maire »). */
  readonly prenominal: (word: string) => boolean;
  /** Words that may not stand inside a role's complement: verbs and conjunctions that begin something else. */
  readonly breaksRole: ReadonlySet<string>;
  /** Words after which a clause with a subject of its own may begin. */
  readonly clauseOpeners: ReadonlySet<string>;
  /** Words after which one of those joins two nouns instead: « de même [que] », "as well [as]". */
  readonly beforeJoint: ReadonlySet<string>;
  /** The noun comes last in a role ("French president"); otherwise what qualifies it follows (« président français »). */
  readonly headLast: boolean;
  /** A country whose name is a plural (« les États-Unis ») takes plural pronouns. */
  readonly pluralCountries: boolean;
  /** The endings of adjectives that may follow a role noun (« municipal », « européenne »). */
  readonly relational: RegExp | null;
  /** What stands before an infinitive, where a word does: "to". */
  readonly infinitiveMark: string | null;
  /** The ending of a gerund, which has an object as a verb has: "accusing them". */
  readonly gerund: RegExp | null;
  /** What joins a role to what it is a role of ("de", "of"). */
  readonly roleLinks: ReadonlySet<string>;
  /** Nouns for all who bear a name: a bare name beside one, elsewhere in the copy, may be theirs, or their firm's. */
  readonly families: ReadonlySet<string>;
  /** Nouns for things called after people: "syndrome", "theorem", "affaire". */
  readonly eponyms: ReadonlySet<string>;
  /** Whether a name may stand right before a noun that it serves: "the Tower commission". */
  readonly namesServeNouns: boolean;
  /** What stands in brackets after a name in a caption: "left", "pictured". */
  readonly captionMarks: ReadonlySet<string>;
  /** Relatives: two names with one of these between are two people's. */
  readonly kin: ReadonlySet<string>;
  /** Acronyms that every reader knows, or that nobody spells out any more. */
  readonly acronyms: ReadonlySet<string>;
  /** Words that set a sentence in another time than the article's: a role named there may be over. */
  readonly otherTimes: ReadonlySet<string>;
  readonly placing: Placing;
  /** How copy writes courtesy titles, offices and nationalities, for the rules that hold it to that. */
  readonly conventions: Conventions;
  /** "of" and a name: « du Japon », « de France », « de l’Otan », "of Japan". */
  readonly of: (name: string, owner: Owner) => string;
  /** Missing in a language that cuts nothing. */
  readonly elision?: Elision;
  /** Joins two names into a pair ("et", "and"). */
  readonly conjunctions: ReadonlySet<string>;
}

/** Builds a map from lines of `word word … = value`, so that tables read as tables. */
export function table<T>(rows: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const [list, value] of Object.entries(rows)) {
    for (const word of list.split(/[,\n]/)) if (word.trim()) map.set(word.trim(), value);
  }
  return map;
}
