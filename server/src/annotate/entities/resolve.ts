import type { Span, Steps } from '../../base';
import type { Gender } from '../../knowledge';
import type { Language } from '../../languages';
import type { AnnotatedBlock } from '../article';
import type { AnnotateContext } from '../context';
import { type ArticleNames, readNames } from './article-names';
import type { Cluster } from './clusters';
import { before, bystander, type Choice, conflict, Discourse, isSure, type Moment, type Referent } from './discourse';
import type { Form } from './forms';
import { mainSubject } from './fronted';
import { MentionList } from './mention-list';
import { Nominals } from './nominals';
import { objectOf } from './pronouns';
import type { Entity } from './types';
import type { BlockUses, NameUse, NominalUse, PronounUse } from './uses';
import { keyOf } from './words';

/** What the blocks of an article refer to, joined, and its names for the next version. */
export interface Resolved {
  readonly entities: readonly Entity[];
  readonly named: ArticleNames | null;
}

/** Joins what the blocks of an article refer to. `before` are an earlier version's names; where they `hold`, they are the article's. */
export function* resolveUses(
  blocks: readonly AnnotatedBlock[],
  uses: readonly BlockUses[],
  before: ArticleNames | null,
  hold: boolean,
  language: Language,
  ctx: AnnotateContext,
): Steps<Resolved> {
  const named = before && hold ? before : yield* readNames(uses, before?.words ?? null, language, ctx);
  return { entities: yield* new Resolver(blocks, uses, named, language, ctx).run(), named };
}

/** A slip may mean something else than what it is taken for. */
const SLIP = 0.7;

/** How much of a name's confidence its mention has; null where several people share the name. */
export function doubtOf({ clusterOf, clusters }: ArticleNames, form: Form): number | null {
  const cluster = clusters[clusterOf[form.index]!];
  return cluster ? (cluster.variants.has(form) ? SLIP : 1) : null;
}

class Resolver {
  readonly #blocks: readonly AnnotatedBlock[];
  readonly #uses: readonly BlockUses[];
  readonly #ctx: AnnotateContext;
  readonly #language: Language;
  readonly #named: ArticleNames;
  /** By cluster; a pronoun may settle one that nothing else tells. */
  readonly #genders: Gender[];
  readonly #referents: readonly Referent[];
  readonly #discourse = new Discourse();
  readonly #mentions: MentionList;
  readonly #nominals: Nominals;
  /** By a place's name: the body that it stands for when it acts. */
  readonly #bodies = new Map<string, string | undefined>();

  constructor(
    blocks: readonly AnnotatedBlock[],
    uses: readonly BlockUses[],
    named: ArticleNames,
    language: Language,
    ctx: AnnotateContext,
  ) {
    this.#blocks = blocks;
    this.#uses = uses;
    this.#ctx = ctx;
    this.#language = language;
    this.#named = named;
    this.#genders = [...this.#named.genders];
    this.#referents = this.#named.clusters.map((cluster, i) => this.#referent(cluster, i));
    this.#mentions = new MentionList(this.#referents.length);
    this.#nominals = new Nominals(blocks, this.#named, this.#referents, this.#discourse, language, ctx);
  }

  *run(): Steps<readonly Entity[]> {
    yield* this.#nominals.learn(this.#uses);
    let sentence = 0;
    let narratedBefore = 0;
    for (const [block, { uses, narrated }] of this.#uses.entries()) {
      const counts = runningCounts(narrated, narratedBefore);
      const forms = this.#named.forms.byBlock[block]!;
      let names = 0;
      let at: Moment = before;
      for (const [i, use] of uses.entries()) {
        if (at.block !== block || at.sentence !== sentence + use.sentence)
          at = { block, sentence: sentence + use.sentence, narrated: counts[use.sentence]! };
        if (use.kind === 'name') this.#name(use, forms[names++]!, at);
        else if (use.kind === 'nominal') this.#nominal(use, at);
        else if (use.kind === 'pronoun') {
          const main = use.fronted ? mainSubject(use, this.#uses[block]!.names, names) : -1;
          this.#pronoun(use, at, objectOf(use, uses[i + 1]) ? forms[names]! : null, main < 0 ? null : forms[main]!);
        } else this.#discourse.touch(bystander(use), at, use);
      }
      sentence += narrated.length;
      narratedBefore = counts.at(-1) ?? narratedBefore;
      const { kind } = this.#blocks[block]!;
      if (kind === 'headline' || kind === 'byline') this.#discourse.clear();
      yield;
    }
    return this.#entities();
  }

  #referent(cluster: Cluster, i: number): Referent {
    const { known } = this.#named.links[i]!;
    const plural = (this.#language.reference.pluralCountries && known?.plural) || mostlyPlural(cluster);
    return {
      cluster: i,
      type: this.#named.links[i]!.type,
      gender: this.#genders[i]!,
      number: plural ? 'plural' : 'singular',
      at: before,
      prominence: 'oblique',
      quoted: false,
      says: false,
      count: 0,
      named: cluster.forms.reduce((sum, form) => sum + form.uses.length, 0),
    };
  }

  #name(use: NameUse, form: Form, at: Moment): void {
    const own = this.#named.clusterOf[form.index]!;
    const [choice, ...rivals] = own < 0 ? this.#among(use, this.#named.shared.get(form) ?? [], at) : [];
    const cluster = choice?.cluster ?? own;
    const doubt = choice?.confidence ?? doubtOf(this.#named, form) ?? 1;
    const standsFor = use.acts && this.#named.links[cluster]!.type === 'place' ? this.#bodyOf(use.text) : undefined;
    const { title, role } = use;
    const people = this.#named.peoples.get(form);
    if (people !== undefined) {
      this.#people(use, people.cluster ?? cluster, at);
      return;
    }
    this.#mentions.add(
      cluster,
      {
        block: at.block,
        start: use.start,
        end: use.end,
        kind: 'name',
        form: choice ? this.#partOf(cluster, form) : this.#named.names[cluster]!.formOf(form, use.text),
        confidence: use.name.confidence * doubt,
        quoted: use.quoted,
        ...(title && { title }),
        ...(role && { role }),
        ...(standsFor && { standsFor }),
        ...(choice && { share: choice.confidence }),
      },
      rivals,
    );
    // Where the copy was filed, or where a body has its seat, is nothing that the copy speaks of.
    const { dateline } = this.#blocks[at.block]!;
    if (use.inPassing || (dateline && use.end <= dateline.end)) return;
    this.#discourse.touch(this.#referents[cluster]!, at, use);
  }

  /** « les Ukrainiens », "French": they bring their country to mind, without being its name. */
  #people(use: NameUse, cluster: number, at: Moment): void {
    const { start, end, quoted } = use;
    const confidence = use.name.confidence;
    this.#mentions.add(
      cluster,
      { block: at.block, start, end, kind: 'nominal', form: 'demonym', confidence, quoted },
      [],
    );
  }

  /** What a shared part of several people's names is: their surname or their given name. */
  #partOf(cluster: number, form: Form): 'surname' | 'given' {
    const surname = this.#named.names[cluster]!.parts?.surname ?? '';
    return keyOf(surname).split(' ').includes(form.words.at(-1)!) ? 'surname' : 'given';
  }

  /** Which of several people a shared surname means: by the title's gender, then by who was named last. */
  #among(use: NameUse, candidates: readonly number[], at: Moment): { cluster: number; confidence: number }[] {
    const gender = use.honorific?.gender ?? use.name.gender ?? null;
    const scored = candidates.map((cluster) => {
      const referent = this.#referents[cluster]!;
      const clash = gender && referent.gender && referent.gender !== gender;
      const recency = referent.count > 0 ? 1 / (1 + (at.sentence - referent.at.sentence) * 0.3) : 0.1;
      // Whom the article is about goes by the surname; a relative named in passing keeps the given name.
      const share = Math.max(referent.named, referent.count) ** 1.5;
      return { cluster, confidence: clash ? 0.01 : recency * share };
    });
    const total = scored.reduce((sum, one) => sum + one.confidence, 0);
    return scored
      .map((one) => ({ ...one, confidence: one.confidence / total }))
      .sort((a, b) => b.confidence - a.confidence);
  }

  #bodyOf(name: string): string | undefined {
    if (!this.#bodies.has(name)) {
      const readings = this.#ctx.knowledge.readings(name, this.#language.id);
      this.#bodies.set(name, readings.find((reading) => reading.kind === 'metonym')?.entity);
    }
    return this.#bodies.get(name);
  }

  #nominal(use: NominalUse, at: Moment): void {
    const found = use.number === 'plural' ? null : this.#nominals.meant(use, at);
    if (!found) {
      this.#discourse.touch(bystander(use), at, use);
      return;
    }
    const { referent, confidence } = found;
    this.#mentions.add(
      referent.cluster!,
      {
        block: at.block,
        start: use.start,
        end: use.end,
        kind: 'nominal',
        form: use.role ? 'role' : 'description',
        confidence,
        quoted: use.quoted,
        ...(use.role && { role: use.role }),
      },
      [],
    );
    this.#discourse.touch(referent, at, use);
  }

  /**
   * `object` is what the pronoun does something to: it means somebody else, as it does where somebody says it. `main` is the subject
   * of the clause that the pronoun's waits for.
   */
  #pronoun(use: PronounUse, at: Moment, object: Form | null, main: Form | null): void {
    const speaker = use.saidBy && (this.#namedIn(use.saidBy, at.block) ?? this.#meantIn(use.saidBy, at));
    const others = [speaker, object && this.#named.clusterOf[object.index]!].filter((other) => other !== null);
    const choice = (main && this.#ahead(use, main)) ?? this.#discourse.resolve(use, at, others);
    if (!choice || !isSure(use, choice, at)) return;
    const { referent } = choice;
    this.#discourse.touch(referent, at, { ...use, says: use.speaks });
    if (referent.cluster === null) return;
    if (use.pronoun.gender && !referent.gender && referent.type === 'person' && choice.confidence > 0.55) {
      referent.gender = use.pronoun.gender;
      this.#genders[referent.cluster] = use.pronoun.gender;
    }
    const { disagrees } = choice;
    this.#mentions.add(
      referent.cluster,
      {
        block: at.block,
        start: use.start,
        end: use.end,
        kind: 'pronoun',
        form: 'pronoun',
        confidence: choice.confidence,
        quoted: use.quoted,
        ...(disagrees && { disagrees }),
      },
      rivalsOf(choice),
    );
  }

  /** "When he left, Ada Moss …" */
  #ahead({ pronoun }: PronounUse, main: Form): Choice | null {
    const referent = this.#referents[this.#named.clusterOf[main.index]!];
    if (!referent || conflict({ pronoun }, referent)) return null;
    return { referent, confidence: AHEAD, others: [] };
  }

  /** The cluster of the first name in a stretch of a block. */
  #namedIn({ start, end }: Span, block: number): number | null {
    const i = this.#uses[block]!.names.findIndex((name) => name.start >= start && name.end <= end);
    return i < 0 ? null : this.#named.clusterOf[this.#named.forms.byBlock[block]![i]!.index]!;
  }

  /** The cluster that a pronoun or a role in a stretch of a block means, read ahead: "her son," she said. */
  #meantIn({ start, end }: Span, at: Moment): number | null {
    const use = this.#uses[at.block]!.uses.find((other) => other.start >= start && other.end <= end);
    if (use?.kind === 'pronoun') return this.#discourse.resolve(use, at, [])?.referent.cluster ?? null;
    return use?.kind === 'nominal' && use.number !== 'plural'
      ? (this.#nominals.meant(use, at)?.referent.cluster ?? null)
      : null;
  }

  #entities(): readonly Entity[] {
    return this.#mentions.entities((cluster) => {
      const { name, parts, forms } = this.#named.names[cluster]!;
      const { type, known } = this.#named.links[cluster]!;
      const gender = this.#genders[cluster]!;
      const people = this.#named.peoples.get(this.#named.clusters[cluster]!.forms[0]!);
      return {
        type,
        name,
        surname: parts?.surname ?? null,
        given: parts?.given ?? null,
        known: known?.id ?? people?.country ?? null,
        gender,
        forms,
      };
    });
  }
}

/** How surely a pronoun means the subject of the clause that its own waits for. */
const AHEAD = 0.65;

/** How many sentences up to each, from `start`, have words of the article's own. */
function runningCounts(narrated: readonly boolean[], start: number): readonly number[] {
  let count = start;
  return narrated.map((own) => (own ? ++count : count));
}

const rivalsOf = (choice: Choice) =>
  choice.others.flatMap(({ referent, confidence }) =>
    referent.cluster === null ? [] : [{ cluster: referent.cluster, confidence }],
  );

function mostlyPlural(cluster: { readonly forms: readonly Form[] }): boolean {
  let balance = 0;
  for (const form of cluster.forms) for (const use of form.uses) balance += use.number === 'plural' ? 1 : -1;
  return balance > 0;
}
