import type { Steps } from '../../base';
import type { Language } from '../../languages';
import type { Description } from '../../languages/reference';
import type { AnnotatedBlock } from '../article';
import type { AnnotateContext } from '../context';
import type { ArticleNames } from './article-names';
import { agrees, byLastSpokenOf, type Discourse, type Moment, type Referent } from './discourse';
import { NationalRegister } from './national-register';
import { isTown } from './place-links';
import { RoleRegister } from './role-register';
import type { RolePhrase } from './types';
import type { BlockUses, NominalUse } from './uses';
import { keyOf } from './words';

/** What a role or a description takes up, and how surely. */
interface Meant {
  readonly referent: Referent;
  readonly confidence: number;
}

/** The sentences, of a headline, a deck and a first paragraph, that may name somebody by what comes after them. */
const OPENING = 4;

/** Sentences after which a role may have passed to somebody else. */
const FAR = 8;

/** Takes up what an article has named by something other than a name: "the minister", "the 36-year-old", "the company". */
export class Nominals {
  readonly #blocks: readonly AnnotatedBlock[];
  readonly #named: ArticleNames;
  readonly #referents: readonly Referent[];
  readonly #discourse: Discourse;
  readonly #language: Language;
  readonly #ctx: AnnotateContext;
  readonly #roles: RoleRegister;
  readonly #nationals: NationalRegister;
  /** The nouns of bodies that are no firms, as the words of names are kept. */
  readonly #noFirms: ReadonlySet<string>;
  /** The clusters by the age that the article gives, and those it gives one. */
  readonly #byAge = new Map<number, Set<number>>();
  readonly #aged = new Set<number>();

  constructor(
    blocks: readonly AnnotatedBlock[],
    named: ArticleNames,
    referents: readonly Referent[],
    discourse: Discourse,
    language: Language,
    ctx: AnnotateContext,
  ) {
    this.#blocks = blocks;
    this.#named = named;
    this.#referents = referents;
    this.#discourse = discourse;
    this.#language = language;
    this.#ctx = ctx;
    this.#roles = new RoleRegister(ctx.knowledge, language);
    this.#nationals = new NationalRegister(ctx.knowledge, language.id);
    this.#noFirms = new Set([...language.reference.noFirms].map(keyOf));
  }

  /** What a role, an age or a common noun takes up, if anything. */
  meant(use: NominalUse, at: Moment): Meant | null {
    if (use.role) return this.#roleHolder(use, use.role, at);
    if (use.people) return this.#ofPeople(use, use.people, at);
    return use.age === null ? this.#described(use, at) : this.#ofAge(use, use.age, at);
  }

  /** The one of that age; where the article gives nobody that age, the only one it has spoken of lately and given no other. */
  #ofAge(use: NominalUse, age: number, at: Moment): Meant | null {
    const known = [...(this.#byAge.get(age) ?? [])]
      .map((cluster) => this.#referents[cluster]!)
      .filter((referent) => agrees(use, referent));
    if (known.length > 0)
      return known.length === 1 && known[0]!.count > 0 ? { referent: known[0]!, confidence: 0.85 } : null;
    const found = this.#discourse.describe(
      use,
      (referent) =>
        referent.type === 'person' &&
        agrees(use, referent) &&
        !this.#aged.has(referent.cluster!) &&
        !(use.noun && this.#roles.hasOther(referent.cluster!, use.noun)),
      at,
    );
    return found?.others.length === 0 ? { referent: found.referent, confidence: 0.5 } : null;
  }

  /** The one of that people; where nobody is said to be, the only one spoken of lately who is of none that is known. */
  #ofPeople(use: NominalUse, country: string, at: Moment): Meant | null {
    const agreeing = (referent: Referent) => referent.type === 'person' && agrees(use, referent);
    const [only, ...more] = this.#nationals
      .of(country)
      .map((cluster) => this.#referents[cluster]!)
      .filter(agreeing);
    if (only) return more.length === 0 && only.count > 0 ? { referent: only, confidence: 0.85 } : null;
    const found = this.#discourse.describe(
      use,
      // Whom a quotation names is somebody else than who says it.
      (referent) => agreeing(referent) && !referent.quoted && !this.#nationals.has(referent.cluster!),
      at,
    );
    if (!found) return null;
    const { referent, others } = found;
    // « Lui, Marc Petit pestait : « … », a lâché l'Irlandais »
    const isClear =
      referent.at.sentence === at.sentence && others.every((other) => other.at.sentence !== referent.at.sentence);
    return others.length === 0 || isClear ? { referent, confidence: 0.5 } : null;
  }

  #roleHolder(use: NominalUse, role: RolePhrase, at: Moment): Meant | null {
    const of = this.#ownerKey(role, at.block);
    const recently = this.#discourse.clusters();
    const all = (clusters: readonly number[]) => clusters.map((cluster) => this.#referents[cluster]!);
    const agreeing = (clusters: readonly number[]) => all(clusters).filter((referent) => agrees(use, referent));
    const { given, open } = this.#roles.candidates(role, of, recently);
    // « Le maire de Montvert » may be a woman whom the article calls its mayor.
    const named =
      this.#latest(agreeing(given), role, at) ?? (use.gender === 'm' ? this.#latest(all(given), role, at) : null);
    if (named) return named;
    // Whoever is known to hold that very office comes before those of whom the article does not say where they have theirs.
    const holder = this.#roles.holder(role);
    const held = holder === null ? null : { referent: this.#referents[holder]!, confidence: 0.8 };
    const taken = (role.knownOf ? held : null) ?? this.#latest(agreeing(open), role, at) ?? held;
    if (taken) return taken;
    const near = (referent: Referent) => referent.count > 0 && at.sentence - referent.at.sentence <= FAR;
    for (const clusters of [this.#roles.narrower(role, of, recently), this.#roles.knownAs(role)]) {
      const [only, ...others] = agreeing(clusters).filter(near);
      if (only && others.length === 0) return { referent: only, confidence: 0.6 };
    }
    return null;
  }

  /** The one of several who was spoken of last. */
  #latest(candidates: readonly Referent[], role: RolePhrase, at: Moment): Meant | null {
    const recent = candidates.filter((referent) => referent.count > 0).sort(byLastSpokenOf);
    // Only where an article opens is a role told before its holder is named; later on, it is another's.
    const best = recent[0] ?? (at.sentence <= OPENING || role.knownOf ? candidates[0] : undefined);
    if (!best) return null;
    // Far from any mention, "the director" may well be another one, unless the office has one holder.
    const far = best.count > 0 && at.sentence - best.at.sentence > FAR && !role.office;
    return { referent: best, confidence: (candidates.length > 1 ? 0.5 : 0.85) * (far ? 0.5 : 1) };
  }

  #described(use: NominalUse, at: Moment): Meant | null {
    const { description } = use;
    if (!description) return null;
    const found = this.#discourse.describe(
      use,
      ({ type, cluster }) => type === description.type && this.#fits(description, use.noun, cluster!),
      at,
    );
    return found ? { referent: found.referent, confidence: 0.5 } : null;
  }

  #fits(description: Description, noun: string, cluster: number): boolean {
    const { known } = this.#named.links[cluster]!;
    const isCountry = known?.country !== undefined;
    if (description.type === 'place') {
      if (description.country) return isCountry;
      if (isCountry || (known && !description.named && !isTown(known, this.#language))) return false;
    }
    if (description.firm && this.#isNoFirm(cluster)) return false;
    if (!description.named || this.#named.clusters[cluster]!.forms.some((form) => form.words.includes(noun)))
      return true;
    const described = ` ${keyOf(known?.description[this.#language.id] ?? '')} `;
    const nouns = [noun, ...(this.#language.reference.narrower.get(noun) ?? [])];
    return nouns.some((words) => described.includes(` ${keyOf(words)} `));
  }

  #isNoFirm(cluster: number): boolean {
    const { forms } = this.#named.clusters[cluster]!;
    return forms.some((form) => form.words.some((word) => this.#noFirms.has(word)));
  }

  /** Roles are learned before any is looked up: a headline says "the minister" before the text says who. */
  *learn(uses: readonly BlockUses[]): Steps<void> {
    const { links, clusterOf, forms } = this.#named;
    for (const [block, { names }] of uses.entries()) {
      for (const [i, use] of names.entries()) {
        const cluster = clusterOf[forms.byBlock[block]![i]!.index]!;
        if (cluster < 0) continue;
        if (use.role) this.#roles.give(cluster, use.role, this.#ownerKey(use.role, block));
        if (use.nationality) this.#nationals.give(cluster, use.nationality);
        else if (use.role?.knownOf) this.#nationals.give(cluster, use.role.knownOf);
        if (use.age === null) continue;
        this.#byAge.set(use.age, (this.#byAge.get(use.age) ?? new Set()).add(cluster));
        this.#aged.add(cluster);
      }
      yield;
    }
    for (const [cluster, { known }] of links.entries()) {
      if (known?.type === 'person') {
        this.#roles.know(cluster, known, this.#ctx.date);
        this.#nationals.know(cluster, known);
      }
      yield;
    }
  }

  #ownerKey(role: RolePhrase, block: number): string | null {
    if (role.knownOf) return role.knownOf;
    return role.of ? keyOf(this.#blocks[block]!.text.slice(role.of.start, role.of.end)) : null;
  }
}
