/**
 * What a language says around and inside names. Every set holds lower-case forms with straight apostrophes and without a final
 * stop; a name list (people, towns, companies) is knowledge and lives elsewhere. The sets only suggest: they are evidence that
 * the recogniser weighs, so a word may stand in several of them.
 */
export interface NamesData {
  /** Courtesy and rank before a person's name, outside it: "mme", "dr", "colonel", "sir". */
  readonly titles: ReadonlySet<string>;
  /** Those of them that are never part of the name, though they are written out: "sir". */
  readonly honours: ReadonlySet<string>;
  /** Nouns for what a person is, before or after the name: "ministre", "striker", "widow". */
  readonly roles: ReadonlySet<string>;
  /** Lower-case words inside a person's name: "de", "van", "bin", "al". */
  readonly particles: ReadonlySet<string>;
  /** What follows a person's name and belongs to it: "jr", "iii". */
  readonly suffixes: ReadonlySet<string>;
  /** What ends an adjective that is made of a name and stands before another: "Republican-led". */
  readonly compoundEnds: ReadonlySet<string>;
  /** Points of the compass and the like, in lower case: with a capital they name a region of whatever is spoken of. */
  readonly directions: ReadonlySet<string>;
  /** Letters that copy sets after a person's name, outside it: "mp", "kc". */
  readonly postNominals: ReadonlySet<string>;
  /** What a child calls a relative: "mum", "papi"; no name, capital or not. */
  readonly kin: ReadonlySet<string>;
  /** Common nouns that begin an organisation's name, or stand before one: "université", "club", "bank". */
  readonly organizationHeads: ReadonlySet<string>;
  /** Those of them that may have somebody's name after their own: « Université Picardie Jules Verne ». */
  readonly namedAfter: ReadonlySet<string>;
  /** Adjectives in lower case that say which body a noun with a capital names: « Commission [électorale] ». */
  readonly bodyAdjectives: ReadonlySet<string>;
  /** Heads in lower case that are somebody's, and make no name with whoever has them: « le bureau de Yoon ». */
  readonly ownedHeads: ReadonlySet<string>;
  /** Words between what somebody is and whom they work for: "an analyst [at] …", « analyste [chez] … ». */
  readonly employerLeads: ReadonlySet<string>;
  /** Nouns, as copy writes them, that say what they name together with the name after them, and for which types it may be mistaken. */
  readonly namingHeads: ReadonlyMap<string, NamingHead>;
  /** Nouns, as copy writes them, that say of the name right before them what it names: "unit". */
  readonly namingTails: ReadonlyMap<string, NamingHead>;
  /** How ships and the like that are called after people are told from them. */
  readonly vessels: VesselNames;
  /** Nouns that a portfolio stands beside: "Scottish Transport Secretary", « ministre de la Justice ». */
  readonly ministers: ReadonlySet<string>;
  /** Legal forms, which end the names of firms and of nothing else: "inc", "sarl". */
  readonly legalForms: ReadonlySet<string>;
  /** Words that end one: "ltd", "party", "fc". */
  readonly organizationTails: ReadonlySet<string>;
  /** Common nouns that begin a place's name, or stand before one: "rue", "lac", "region". */
  readonly placeHeads: ReadonlySet<string>;
  /** Words that end one: "street", "river". */
  readonly placeTails: ReadonlySet<string>;
  /** Nouns for places that another place gives its name: « l'anse de », "the bay of". */
  readonly localities: ReadonlySet<string>;
  /** Nouns for several places, before the list of them or after it ("the towns of …", "… counties"). */
  readonly placePlurals: ReadonlySet<string>;
  /** Nouns for those who belong to a place, before a link and its name: "residents", « maire ». */
  readonly local: ReadonlySet<string>;
  /** Prepositions and the like that lead a place more often than anything else: "à", "en", "near". */
  readonly placeLeads: ReadonlySet<string>;
  /** Nouns for works, vessels and products that come before their name: "film", "roman", "album", "frigate". */
  readonly workHeads: ReadonlySet<string>;
  /** Nouns for events, laws and treaties, before or inside their name: "festival", "loi", "coupe", "act". */
  readonly eventHeads: ReadonlySet<string>;
  /** What copy writes with a capital, or in capitals, though by itself it names nothing: "État", "Internet", "CEO", "GDP". */
  readonly hollow: ReadonlySet<string>;
  /** Diseases that copy writes with a capital: "Ebola", "Covid". */
  readonly diseases: ReadonlySet<string>;
  /** Colours that teams go by, two together: « les Rouge et Noir ». */
  readonly teamColours: ReadonlySet<string>;
  /** Nouns for waters that copy writes with a capital for the one it has named: "the Gulf", « le Golfe ». */
  readonly waters: ReadonlySet<string>;
  /** Adherents of a creed or a party and peoples without a country, as nouns or adjectives: "sunni", "methodist", "republicans". */
  readonly peoples: ReadonlySet<string>;
  /** How a language is spoken of that writes its name small; null where languages have a capital. */
  readonly tongues: Tongues | null;
  /** Roles that are of a body or a place and of nobody: "leader", « fondateur ». */
  readonly heads: ReadonlySet<string>;
  /** A common noun may be a subject without a determiner ("Reading is fun"). */
  readonly bareSubjects: boolean;
  /** Days, months and holidays: capitals that name nobody. */
  readonly calendar: ReadonlySet<string>;
}

/** « prix », which makes something else of what would be a person by itself. */
export interface NamingHead {
  readonly type: NameType;
  readonly insteadOf: readonly NameType[];
}

/** What the name of a language stands after: « parler l’allemand », « traduit en anglais ». */
export interface Tongues {
  readonly articles: ReadonlySet<string>;
  /** Forms of verbs whose object, with an article, is a language. */
  readonly spoken: ReadonlySet<string>;
  /** Adverbs that stand between. */
  readonly adverbs: ReadonlySet<string>;
  /** The preposition before a language without an article, and what stands before that. */
  readonly link: string;
  readonly worded: ReadonlySet<string>;
}

export interface VesselNames {
  /** Nouns right before such a name: « le chalutier », "the ferry". */
  readonly nouns: ReadonlySet<string>;
  /** Articles that stand before such a name, alone or joined with a preposition: « le », « au ». */
  readonly articles: ReadonlySet<string>;
  /** What the name begins with, where the article alone does not tell: "Lady"; null where it does. */
  readonly firsts: ReadonlySet<string> | null;
}

type NameType = 'person' | 'place' | 'organization' | 'other';
