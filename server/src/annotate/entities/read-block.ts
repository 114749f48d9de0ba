import { compact, type Span } from '../../base';
import type { Knowledge } from '../../knowledge';
import type { Determiner, Pronoun } from '../../languages/reference';
import type { AnnotatedBlock } from '../article';
import type { NameMention } from '../names/types';
import type { Sentence } from '../sentences';
import { ageAfter } from './ages';
import { Clause } from './clause';
import { isFronted } from './fronted';
import {
  acts,
  containerAfter,
  expansionOf,
  isInPassing,
  isStreet,
  pairedKey,
  peoplesGender,
  roleAndTitle,
} from './name-surroundings';
import { nationalityOf } from './nationals';
import { nounPhraseAt } from './noun-phrases';
import { isApart, isImpersonal, pronounAt, speaks } from './pronouns';
import { quotedSpans } from './quoted';
import { breaks, type RoleSource } from './role-heads';
import type { RolePhrase } from './types';
import type { BlockUses, NameUse, Prominence, Use } from './uses';
import { bare, closedUp, keyOf, undivided, withoutBrackets } from './words';

const remembered = new WeakMap<AnnotatedBlock['tokens'], { names: readonly NameMention[]; uses: BlockUses }>();

/**
 * What a block refers to. Remembered for as long as the block's tokens are the same object and its names say the same, so that
 * an edit elsewhere costs nothing here.
 */
export function readBlock(block: AnnotatedBlock, knowledge: Knowledge): BlockUses {
  const before = remembered.get(block.tokens);
  if (before && (before.names === block.names || sameNames(before.names, block.names))) return before.uses;
  const uses = new BlockReader(block, knowledge).read();
  remembered.set(block.tokens, { names: block.names, uses });
  return uses;
}

const sameNames = (a: readonly NameMention[], b: readonly NameMention[]): boolean =>
  a.length === b.length &&
  a.every((name, i) => {
    const other = b[i]!;
    return (
      name.start === other.start &&
      name.end === other.end &&
      name.type === other.type &&
      name.gender === other.gender &&
      name.confidence === other.confidence
    );
  });

class BlockReader {
  readonly #block: AnnotatedBlock;
  readonly #source: RoleSource;
  readonly #quoted: readonly Span[];
  readonly #uses: Use[] = [];
  readonly #names: NameUse[] = [];
  /** Tokens that belong to the role phrase of a name. */
  readonly #taken: Uint8Array;
  /** For each name, its first token and the token after its last. */
  readonly #bounds: (readonly [number, number])[] = [];
  #quote = 0;
  readonly #clause = new Clause();
  /** Where the words for who says something begin, by where they end: the first of those that end there. */
  readonly #sources = new Map<number, number>();

  constructor(block: AnnotatedBlock, knowledge: Knowledge) {
    this.#block = block;
    const nameAt = new Int32Array(block.tokens.length).fill(-1);
    let i = 0;
    for (const [index, name] of block.names.entries()) {
      while (i < block.tokens.length && block.tokens[i]!.end <= name.start) i++;
      // A courtesy title that was taken into the name is no part of it.
      const first = isCourtesy(block, i) && (block.tokens[i + 1]?.start ?? name.end) < name.end ? i + 1 : i;
      i = first;
      while (i < block.tokens.length && block.tokens[i]!.start < name.end) nameAt[i++] = index;
      this.#bounds.push([first, i]);
    }
    const { text, tokens, names, language } = block;
    this.#source = { text, tokens, names, nameAt, language, knowledge };
    this.#quoted = quotedSpans(tokens, block.kind);
    this.#taken = new Uint8Array(tokens.length);
    for (const { source } of block.quotes)
      if (source) this.#sources.set(source.end, Math.min(source.start, this.#sources.get(source.end) ?? source.start));
  }

  read(): BlockUses {
    const { sentences } = this.#block;
    for (const sentence of sentences) this.#takeRoles(sentence);
    for (const [index, sentence] of sentences.entries()) this.#readSentence(sentence, index);
    const narrated = sentences.map((sentence) => !this.#isQuoted(sentence.start) || !this.#isQuoted(sentence.end - 1));
    return { uses: compact(this.#uses), names: compact(this.#names), narrated };
  }

  readonly #roles = new Map<number, { role: RolePhrase | null; title: Span | null }>();

  /** Gives every person's name the role and the title beside it, before bare roles are looked for. */
  #takeRoles(sentence: Sentence): void {
    const { nameAt } = this.#source;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const index = nameAt[i]!;
      if (index < 0) continue;
      const [first, next] = this.#bounds[index]!;
      i = Math.max(i, next - 1);
      const name = this.#block.names[index]!;
      if (name.type !== 'person') continue;
      const { role, title } = roleAndTitle(this.#source, first, next, sentence);
      if (role) this.#take(role, sentence);
      this.#roles.set(index, { role, title });
    }
  }

  #take(role: Span, sentence: Sentence): void {
    const { tokens } = this.#source;
    for (let i = sentence.firstToken; i < sentence.endToken && tokens[i]!.start < role.end; i++)
      if (tokens[i]!.start >= role.start) this.#taken[i] = 1;
  }

  #readSentence(sentence: Sentence, index: number): void {
    const { tokens, nameAt, language } = this.#source;
    const { reference } = language;
    this.#clause.begin();
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const token = tokens[i]!;
      if (token.kind === 'mark') {
        this.#clause.read(this.#source, i, sentence);
        continue;
      }
      if (nameAt[i]! >= 0) {
        i = this.#readName(nameAt[i]!, sentence, index);
        continue;
      }
      if (token.kind !== 'word') continue;
      if (reference.clauseOpeners.has(token.norm) && !this.#isJoint(i, sentence)) this.#clause.hasSubject = false;
      const pronoun = pronounAt(this.#source, i);
      if (pronoun) this.#readPronoun(pronoun, i, sentence, index);
      const determiner = reference.determiners.get(token.norm);
      if (determiner && this.#taken[i + 1] !== 1) i = this.#readNominal(determiner, i, sentence, index);
    }
  }

  /** "Mary and Ada Moss", « de même que »: a word that joins two nouns here, and opens no clause. */
  #isJoint(i: number, sentence: Sentence): boolean {
    const { tokens, nameAt, language } = this.#source;
    const { conjunctions, beforeJoint } = language.reference;
    if (beforeJoint.has(tokens[i - 1]?.norm ?? '')) return true;
    const next = nameAt[i + 1] ?? -1;
    if (!conjunctions.has(tokens[i]!.norm) || (nameAt[i - 1] ?? -1) < 0 || next < 0) return false;
    return !acts(this.#source, ...this.#bounds[next]!, sentence);
  }

  #readName(nameIndex: number, sentence: Sentence, index: number): number {
    const { tokens, language } = this.#source;
    const [first, next] = this.#bounds[nameIndex]!;
    const name = this.#block.names[nameIndex]!;
    const from = Math.max(name.start, tokens[first]?.start ?? name.start);
    const written = undivided(withoutBrackets(this.#block.text.slice(from, name.end)));
    const text = name.type === 'person' ? written : closedUp(written);
    const { role, title } = this.#roles.get(nameIndex) ?? { role: null, title: null };
    let start = title ? this.#tokenAt(title.start, first) : first;
    if (role?.side === 'before') start = this.#tokenAt(role.start, start);
    const determiner = tokens[start - 1] && language.reference.determiners.get(bare(tokens[start - 1]!));
    const apposed = this.#takeApposed(start, name);
    // « Morlaix : un homme blessé à son domicile »: where it is.
    const isLabel = name.type === 'place' && this.#source.tokens[next]?.text === ':';
    const use: NameUse = {
      kind: 'name',
      start: from,
      end: name.end,
      sentence: index,
      quoted: this.#isQuoted(from),
      name,
      text,
      key: keyOf(text),
      title,
      honorific: title
        ? (language.reference.honorifics.get(bare(tokens[this.#tokenAt(title.start, first)]!)) ?? null)
        : null,
      role,
      gender: (name.type === 'person' ? peoplesGender(this.#source, start) : determiner?.gender) ?? null,
      number: determiner?.number ?? 'singular',
      // "SAN FRANCISCO (AP) — …": the agency, and no short form of the town.
      expansion:
        from < (this.#block.dateline?.end ?? 0) ? null : expansionOf(this.#source, this.#names, text, first, next),
      pairedKey: pairedKey(this.#source, this.#names, first),
      inPassing: name.type === 'place' && (isStreet(text, language) || isInPassing(this.#source, first)),
      liesIn: name.type === 'place' ? containerAfter(this.#source, next) : null,
      holds: this.#names.at(-1)?.liesIn === text ? this.#names.at(-1)!.text : null,
      age: name.type === 'person' ? ageAfter(this.#block, next) : null,
      nationality: name.type === 'person' ? nationalityOf(this.#source, first, next) : null,
      birth: name.type === 'person' && language.reference.births.has(tokens[first - 1]?.norm ?? ''),
      home: this.#block.tokens,
      says: this.#says(from, name.end),
      acts: acts(this.#source, first, next, sentence),
      // "Leeds mayor Ada Moss said": the town is part of what she is.
      prominence:
        apposed ??
        (this.#taken[first] || isLabel
          ? 'oblique'
          : this.#nameProminence(determiner ? start - 1 : start, next, sentence)),
    };
    this.#names.push(use);
    this.#uses.push(use);
    return Math.max(first, next - 1);
  }

  /** "The victim's widow, Ada Moss": takes back the noun that the name is in apposition to, and gives what part it had. */
  #takeApposed(start: number, name: NameMention): Prominence | null {
    const { tokens, nameAt } = this.#source;
    if (name.type !== 'person' || tokens[start - 1]?.text !== ',') return null;
    let at = this.#uses.length - 1;
    // « La veuve de la victime »: the first noun is the one.
    while (at > 0 && this.#uses[at]!.kind !== 'name' && this.#uses[at]!.prominence === 'oblique') at--;
    const other = this.#uses[at];
    if (other?.kind !== 'other' || !other.human) return null;
    for (let k = start - 2; k >= 0 && tokens[k]!.start >= other.end; k--)
      if (tokens[k]!.kind === 'mark' || nameAt[k]! >= 0 || breaks(this.#source, k)) return null;
    this.#uses.splice(at, 1);
    return other.prominence;
  }

  #tokenAt(offset: number, from: number): number {
    let i = from;
    while (i > 0 && this.#source.tokens[i]!.start > offset) i--;
    return i;
  }

  #readPronoun(pronoun: Pronoun, i: number, sentence: Sentence, index: number): void {
    const { tokens, language } = this.#source;
    const token = tokens[i]!;
    if (pronoun.use === 'subject' && isImpersonal(tokens, i, language.reference)) {
      this.#clause.hasSubject = true;
      return;
    }
    const prominence = pronoun.use === 'possessive' ? 'oblique' : this.#prominence(i, i + 1, sentence);
    // A hyphen opens an inverted pronoun's token: its words are after it.
    const start = token.start + (/^[-‐‑](?:t[-‐‑])?/.exec(token.text)?.[0].length ?? 0);
    const quoted = this.#isQuoted(start);
    const proximal = language.reference.proximal.has(token.norm);
    this.#uses.push({
      kind: 'pronoun',
      start,
      end: token.end,
      sentence: index,
      quoted,
      prominence,
      pronoun,
      latter: proximal,
      proximal,
      speaks: pronoun.use === 'subject' && speaks(this.#source, i),
      apart: prominence === 'object' && isApart(this.#source, i),
      saidBy: quoted ? this.#sourceOf(start) : null,
      fronted: !quoted && isFronted(this.#source, i, sentence),
    });
  }

  #sourceOf(offset: number): Span | null {
    return this.#block.quotes.find((quote) => quote.start <= offset && offset < quote.end)?.source ?? null;
  }

  /** Reads the noun phrase that a determiner opens; gives the last token that was read. */
  #readNominal(determiner: Determiner, i: number, sentence: Sentence, index: number): number {
    const phrase = nounPhraseAt({ source: this.#source, block: this.#block, sentence, determiner, i }, this.#taken);
    if (!phrase) return i;
    const { start } = this.#source.tokens[i]!;
    const prominence = this.#prominence(i, phrase.next, sentence);
    if (!phrase.ofSubjects || prominence === 'subject')
      this.#uses.push({ start, sentence: index, quoted: this.#isQuoted(start), prominence, ...phrase.use } as Use);
    return phrase.last;
  }

  #prominence(start: number, next: number, sentence: Sentence): Prominence {
    const { tokens, language } = this.#source;
    const { reference } = language;
    const word = tokens[start] ? bare(tokens[start]!) : '';
    const before = this.#wordBefore(start, sentence);
    const contracted = reference.prepositions.has(word) && reference.determiners.has(word);
    const owner = tokens[next]?.norm === "'s" || tokens[next]?.text === '’' || tokens[next]?.text === "'";
    if (contracted || owner || this.#clause.isBracketed || reference.prepositions.has(before)) return 'oblique';
    if (this.#clause.hasSubject || reference.agents.has(before)) return 'object';
    this.#clause.hasSubject = true;
    return 'subject';
  }

  /** Who is told to say something is a subject, though it comes after the verb: « a déclaré Ada Moss ». Brackets are an aside. */
  #nameProminence(start: number, next: number, sentence: Sentence): Prominence {
    const { tokens } = this.#source;
    const isAside = tokens[start - 1]?.text === '(';
    const prominence = isAside ? 'oblique' : this.#prominence(start, next, sentence);
    const [from, to] = [tokens[start]!.start, tokens[next - 1]!.end];
    return this.#says(from, to) && prominence === 'object' ? 'subject' : prominence;
  }

  #says(from: number, to: number): boolean {
    return (this.#sources.get(to) ?? Number.POSITIVE_INFINITY) <= from;
  }

  /** The word before a phrase, or before the name that owns it: « with [the club's] Ada Moss ». */
  #wordBefore(start: number, { firstToken }: Sentence): string {
    const { tokens, nameAt } = this.#source;
    const before = start > firstToken ? bare(tokens[start - 1]!) : '';
    const owner = before === "'s" ? (nameAt[start - 2] ?? -1) : -1;
    const first = owner < 0 ? firstToken : this.#bounds[owner]![0];
    return first > firstToken ? bare(tokens[first - 1]!) : before;
  }

  #isQuoted(offset: number): boolean {
    const spans = this.#quoted;
    while (this.#quote > 0 && spans[this.#quote - 1]!.end > offset) this.#quote--;
    while (this.#quote < spans.length && spans[this.#quote]!.end <= offset) this.#quote++;
    const span = spans[this.#quote];
    return span !== undefined && span.start <= offset;
  }
}

const isCourtesy = ({ tokens, language }: AnnotatedBlock, i: number): boolean =>
  tokens[i] !== undefined && language.reference.honorifics.get(bare(tokens[i]!))?.courtesy === true;
