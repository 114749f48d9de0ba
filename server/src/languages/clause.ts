/**
 * The small words by which a clause is read: where a noun phrase goes on, what a verb takes, what opens what. All in lower case
 * with straight apostrophes.
 */
export interface ClauseWords {
  /** A noun comes before what describes it, so that the first noun of a phrase is its head. */
  readonly headFirst: boolean;
  /** Forms of "be": a participle after one is passive. */
  readonly be: ReadonlySet<string>;
  /** What the base form of a verb follows ("will", "to"). */
  readonly modals: ReadonlySet<string>;
  /** Auxiliaries that make no finite verb by themselves ("being", "have" after "to"). */
  readonly infinitives: ReadonlySet<string>;
  /** Verbs that lend their subject to the infinitive after them ("peut", "tenu", "expected"). */
  readonly semiAuxiliaries: ReadonlySet<string>;
  /** Prepositions that between an auxiliary and its participle are adverbs ("has since said"). */
  readonly inserted: ReadonlySet<string>;
  /** Auxiliaries in the singular and the plural of the third person ("a": "ont"). */
  readonly numbers: ReadonlyMap<string, string>;
  readonly reflexives: ReadonlySet<string>;
  /** Articles that are object pronouns before a verb ("le", "la"). */
  readonly articlePronouns: ReadonlySet<string>;
  /** Determiners that may stand for a noun of their own ("this", "some"). */
  readonly standIns: ReadonlySet<string>;
  /** Participles for one who is caught in the act: "was heard saying". */
  readonly witnessed: ReadonlySet<string>;
  /** What sets one statement against another: "while", « tandis que ». */
  readonly contrasts: ReadonlySet<string>;
  /** What, in a label with no verb, leads in the one whose words come after the colon: « chez », « pour ». */
  readonly labelLeads: ReadonlySet<string>;
  /** What makes of its subject somebody who says nothing: "nobody", "neither". */
  readonly denials: ReadonlySet<string>;
  /** Subjects that mean or show something, and say nothing (« cela veut dire que »). */
  readonly speechless: ReadonlySet<string>;
  /** Words of time that with a determiner stand for whom was named last ("ce dernier"). */
  readonly latter: ReadonlySet<string>;
  /** Subjects that stand for nothing ("there"). */
  readonly expletives: ReadonlySet<string>;
  /** Pronouns for those who can speak ("he", "elle"). */
  readonly personal: ReadonlySet<string>;
  /** Pronouns that are subject or object alike, with the ending of the verbs that they are the subject of ("nous": "-ons"). */
  readonly oblique: ReadonlyMap<string, RegExp>;
  /** First-person words, as narration has none ("we", "notre"). */
  readonly firstPerson: ReadonlySet<string>;
  /** What a newsroom does, or has done to it, to know what it writes: "a letter that we have seen", "he told us". */
  readonly newsgathering: ReadonlySet<string>;
  /** How an article presents whom it talked with ("spoke to", « entretien avec »), by the first word. */
  readonly interviewing: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** What a question to somebody holds ("you", "your", « vous », « votre »). */
  readonly addressing: ReadonlySet<string>;
  /** Who is spoken to ("you", "vous"). */
  readonly secondPerson: ReadonlySet<string>;
  /** "of": joins a noun to its complement, whatever the noun. */
  readonly links: ReadonlySet<string>;
  /** What may join the parts of a subject that follows its verb; of one who is told; of a source after "according to". */
  readonly subjectLinks: ReadonlySet<string>;
  readonly hearerLinks: ReadonlySet<string>;
  readonly sourceLinks: ReadonlySet<string>;
  /** Joins two phrases of a kind. */
  readonly joiners: ReadonlySet<string>;
  /** Goes on with a phrase by an example ("like", "such as"). */
  readonly exemplifiers: ReadonlySet<string>;
  /** Prepositions that lead in a verb's or a noun's complement: "que" after one is no complementizer. */
  readonly complements: ReadonlySet<string>;
  /** Relative pronouns that are subjects; and all that open a relative clause after a comma. */
  readonly subjectRelatives: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  /** Words before "que" or "that" that make another word of it ("ainsi que", "so that"). */
  readonly notThat: ReadonlySet<string>;
  /** Those of them that after a verb are adverbs ("explique ainsi que"). */
  readonly adverbThat: ReadonlySet<string>;
  /** Participles of reporting verbs that are adverbs unless "that" follows ("maintenant"). */
  readonly adverbForms: ReadonlySet<string>;
  /** What opens a reported question; and what opens one only right after a verb, or after a verb of asking. */
  readonly questions: ReadonlySet<string>;
  readonly closeQuestions: ReadonlySet<string>;
  /** Two words that open one together ("ce que"). */
  readonly questionPairs: ReadonlyMap<string, ReadonlySet<string>>;
  /** Those for people alone ("whom", "qui" after a preposition). */
  readonly humanRelatives: ReadonlySet<string>;
  /** Prepositions before a gerund that reports ("by saying", "en disant"). */
  readonly gerundLeads: ReadonlySet<string>;
  /** "with": leads in a phrase and what it does ("with one of them saying…"). */
  readonly comitative: ReadonlySet<string>;
  /** Before the agent of a passive ("by", "par"). */
  readonly agents: ReadonlySet<string>;
  /** Before whose text it is ("a report by the UN", « un rapport de l'ONU »). */
  readonly origins: ReadonlySet<string>;
  /** What somebody may have done with a text that is another's, before one of these ("seen by", « consulté par »). */
  readonly obtained: ReadonlySet<string>;
  /** Prepositions that lend an infinitive the subject of its sentence ("avant d'ajouter que"). */
  readonly sharing: ReadonlySet<string>;
  /** Those that do so only where the words are in marks (« pour dénoncer « … » », "to demand “…”"). */
  readonly purposes: ReadonlySet<string>;
  /** Nouns for what somebody shows as they speak: « dit-elle, la voix cassée », "she said, tears in her eyes". */
  readonly bearing: ReadonlySet<string>;
  /** Words before a reporting clause that comments on its sentence ("comme l'a dit X", "as X said"). */
  readonly comparisons: ReadonlySet<string>;
  /** Before an infinitive that nobody in the sentence does ("il faut rappeler que", "à noter que"). */
  readonly impersonal: ReadonlySet<string>;
  /** Lemmas of verbs that only somebody who has just spoken is the subject of ("add", « poursuivre »). */
  readonly continuations: ReadonlySet<string>;
  /** Pronouns for what is said, as often as for the subject of a clause ("anything"). */
  readonly things: ReadonlySet<string>;
  /** Lemmas of verbs whose subject answers somebody else ("reply", « répondre »). */
  readonly answers: ReadonlySet<string>;
  /** Plural nouns that are forms of reporting verbs ("reports", "claims"). */
  readonly nounForms: ReadonlySet<string>;
  /** Nouns that take a plural verb without an -s ("police"). */
  readonly plurals: ReadonlySet<string>;
  /** Words that lose their accent in a capital (« A Paris »), to the word with it. */
  readonly unaccented: ReadonlyMap<string, string>;
  /** Nouns for several people that take a verb in either number ("the council say"). */
  readonly collectives: ReadonlySet<string>;
  /** Words that only a verb, or another pronoun before it, comes after ("ne", "se"). */
  readonly preverbs: ReadonlySet<string>;
  /** Nouns after which a determiner is a count that belongs to them: "number two", « le numéro deux ». */
  readonly numbered: ReadonlySet<string>;
  /** How copy tells that somebody says no more ("declined to comment", « sans préciser »), by the first word. */
  readonly withholding: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** What stands after a noun as an adjective does (« le chef [par intérim] », "the editor [in chief]"), by the first word. */
  readonly postnominals: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Adverbs of several words ("par ailleurs", "in turn"), by their first word. */
  readonly asides: ReadonlyMap<string, readonly (readonly string[])[]>;
}
