import type { Sentence } from '../sentences';
import { opensList } from './name-surroundings';
import type { RoleSource } from './role-heads';

/** Words and marks after which a new clause, with a subject of its own, may begin. */
const CLAUSE_MARKS = new Set([';', ':', '«', '“', '"', '—', '–', '(', ')']);

/** Those of them that set off an aside, after which the clause goes on. */
const ASIDE_MARKS = new Set(['—', '–', '(', ')']);

/** Whether the clause that a sentence is read to has its subject. */
export class Clause {
  hasSubject = false;
  /** In an aside, whether the clause around it has its subject. */
  #outside: boolean | null = null;
  #isBracketed = false;

  /** In brackets nothing is spoken of but in passing. */
  get isBracketed(): boolean {
    return this.#isBracketed;
  }

  /** A new sentence. */
  begin(): void {
    this.hasSubject = false;
    this.#outside = null;
    this.#isBracketed = false;
  }

  /** Reads a mark: "The whips – led by Ada Moss – want" goes on after the aside with the subject from before. */
  read(source: RoleSource, i: number, sentence: Sentence): void {
    const mark = source.tokens[i]!.text;
    if (!CLAUSE_MARKS.has(mark)) return;
    const isAside = ASIDE_MARKS.has(mark);
    if (isAside && this.#outside !== null) {
      this.hasSubject = this.#outside;
      this.#outside = null;
      this.#isBracketed = false;
      return;
    }
    if (isAside) this.#outside = this.hasSubject;
    this.#isBracketed = mark === '(';
    this.hasSubject = mark === ':' && opensList(source, i + 1, sentence);
  }
}
