import { type Article, blockQuotes } from '../annotate';
import { type Chunks, keptBeside } from '../base';
import type { SourceChange } from '../text';
import type { RuleReport } from './engine';
import type { Finding, Fix, Related } from './finding';
import { materialise } from './materialise';
import type { Locale } from './settings';

/** What was made of a report, and the blocks that it speaks of, its own first, as they were then. */
interface Kept {
  readonly locale: Locale;
  readonly stands: readonly Stand[];
  finding: Finding | null;
}

interface Stand {
  readonly index: number;
  readonly map: object;
  readonly holder: string | undefined;
  readonly quotes: Article['quotes'];
  start: number;
}

const kept = keptBeside<RuleReport, Kept>();

/**
 * Makes the findings of an article's reports. A finding is made once for as long as the blocks that it speaks of read the same, and
 * only moved with them.
 */
export class FindingMaker {
  readonly #article: Article;
  readonly #locale: Locale;
  readonly #quotes: Chunks<Article['quotes']>;

  constructor(article: Article, locale: Locale) {
    this.#article = article;
    this.#locale = locale;
    this.#quotes = blockQuotes(article);
  }

  /** The finding that a report makes; `home` is the block that its rule looked at. */
  findingOf(report: RuleReport, home: number): Finding | null {
    const own = report.report.block ?? home;
    const known = kept.get(report);
    if (known && known.locale === this.#locale && known.stands[0]?.index === own && this.#take(known, report, own))
      return known.finding;
    const finding = materialise(this.#article, report, home, this.#locale);
    const stands = blocksOf(report, own).flatMap((index) => this.#standOf(index) ?? []);
    kept.set(report, { finding, locale: this.#locale, stands });
    return finding;
  }

  /** Moves a finding to where its blocks stand now; false where one of them is not what it was. */
  #take(known: Kept, report: RuleReport, own: number): boolean {
    const { blocks } = this.#article.prose;
    const { stands } = known;
    const far = (blocks[own]?.start ?? 0) - stands[0]!.start;
    let moves = false;
    let apart = false;
    for (let i = 0; i < stands.length; i++) {
      const stand = stands[i]!;
      const block = blocks[stand.index];
      if (block?.map !== stand.map || block.holder !== stand.holder) return false;
      if (this.#quotes.at(stand.index) !== stand.quotes) return false;
      const by = block.start - stand.start;
      moves ||= by !== 0;
      apart ||= by !== far;
    }
    if (!moves || !known.finding) return true;
    const finding = moved(known.finding, report.report, own, far, apart ? this.#distances(stands, own) : null);
    if (!finding) return false;
    known.finding = finding;
    for (const stand of stands) stand.start = blocks[stand.index]!.start;
    return true;
  }

  /** How far each of some blocks has moved; the own block where none is named. */
  #distances(stands: readonly Stand[], own: number): (block?: number) => number {
    const { blocks } = this.#article.prose;
    return (index = own) => blocks[index]!.start - stands.find((stand) => stand.index === index)!.start;
  }

  #standOf(index: number): Stand | undefined {
    const block = this.#article.prose.blocks[index];
    if (!block) return undefined;
    const { map, holder, start } = block;
    return { index, map, holder, quotes: this.#quotes.at(index), start };
  }
}

/** The blocks that a report speaks of, its own first. */
function blocksOf({ report: { related, fixes } }: RuleReport, own: number): readonly number[] {
  const blocks = new Set([own]);
  for (const { block } of related ?? []) blocks.add(block ?? own);
  for (const { edits } of fixes ?? []) for (const { block } of edits) blocks.add(block ?? own);
  return [...blocks];
}

/**
 * A finding whose blocks have moved, its own so `far`, and the others as well where `by` does not tell otherwise; null where it is quicker
 * made anew. No spreads: half the findings of a long text move with every character typed, and V8 copies an object with a spread many
 * times slower.
 */
function moved(
  finding: Finding,
  { related = [], fixes = [] }: RuleReport['report'],
  own: number,
  far: number,
  by: ((block?: number) => number) | null,
): Finding | null {
  // Which edit is in which block is not told apart in the finding.
  const mixed = by && fixes.some(({ edits }) => edits.some(({ block }) => (block ?? own) !== own));
  if (mixed || finding.related.length !== related.length) return null;
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    related: finding.related.map((r, i) => movedRelated(r, by ? by(related[i]!.block) : far)),
    fixes: finding.fixes.length === 0 ? finding.fixes : finding.fixes.map((fix) => movedFix(fix, far)),
    start: finding.start + far,
    end: finding.end + far,
  };
}

const movedRelated = ({ start, end, message }: Related, by: number): Related => ({
  start: start + by,
  end: end + by,
  message,
});

const movedFix = ({ title, safe, edits }: Fix, by: number): Fix => ({
  title,
  safe,
  edits: edits.map((edit) => movedEdit(edit, by)),
});

const movedEdit = ({ start, end, newText }: SourceChange, by: number): SourceChange => ({
  start: start + by,
  end: end + by,
  newText,
});
