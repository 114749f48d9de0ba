import { type Article, quotesByBlock } from '../annotate';
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
  /** Where its own block stood. */
  start: number;
}

interface Stand {
  readonly index: number;
  readonly map: object;
  readonly holder: string | undefined;
  readonly quotes: Article['quotes'];
  /** How far from the report's own block. */
  readonly offset: number;
}

const kept = new WeakMap<RuleReport, Kept>();

/**
 * Makes the findings of an article's reports. A finding is made once for as long as the blocks that it speaks of read the same, and
 * only moved where they all moved alike.
 */
export class FindingMaker {
  readonly #article: Article;
  readonly #locale: Locale;
  readonly #quotes: readonly Article['quotes'][];

  constructor(article: Article, locale: Locale) {
    this.#article = article;
    this.#locale = locale;
    this.#quotes = quotesByBlock(article);
  }

  /** The finding that a report makes; `home` is the block that its rule looked at. */
  findingOf(report: RuleReport, home: number): Finding | null {
    const own = report.report.block ?? home;
    const start = this.#article.prose.blocks[own]?.start ?? 0;
    const known = kept.get(report);
    if (known && known.locale === this.#locale && this.#holds(known, own, start)) {
      const by = start - known.start;
      if (by !== 0) {
        known.finding = known.finding && moved(known.finding, by);
        known.start = start;
      }
      return known.finding;
    }
    const finding = materialise(this.#article, report, home, this.#locale);
    const stands = blocksOf(report, own).flatMap((index) => this.#standOf(index, start) ?? []);
    kept.set(report, { finding, locale: this.#locale, stands, start });
    return finding;
  }

  /** Whether the blocks are what they were, wherever they have all moved together. */
  #holds({ stands }: Kept, own: number, start: number): boolean {
    if (stands[0]?.index !== own) return false;
    const { blocks } = this.#article.prose;
    for (const { index, map, holder, quotes, offset } of stands) {
      const block = blocks[index];
      if (block?.map !== map || block.holder !== holder || this.#quotes[index] !== quotes) return false;
      if (block.start - start !== offset) return false;
    }
    return true;
  }

  #standOf(index: number, start: number): Stand | undefined {
    const block = this.#article.prose.blocks[index];
    if (!block) return undefined;
    const { map, holder } = block;
    return { index, map, holder, quotes: this.#quotes[index]!, offset: block.start - start };
  }
}

/** The blocks that a report speaks of, its own first. */
function blocksOf({ report: { related, fixes } }: RuleReport, own: number): readonly number[] {
  const blocks = new Set([own]);
  for (const { block } of related ?? []) blocks.add(block ?? own);
  for (const { edits } of fixes ?? []) for (const { block } of edits) blocks.add(block ?? own);
  return [...blocks];
}

// No spreads: half the findings of a long text move with every character typed, and V8 copies an object with a spread many times slower.
const moved = (finding: Finding, by: number): Finding => ({
  rule: finding.rule,
  severity: finding.severity,
  message: finding.message,
  related: finding.related.length === 0 ? finding.related : finding.related.map((r) => movedRelated(r, by)),
  fixes: finding.fixes.length === 0 ? finding.fixes : finding.fixes.map((fix) => movedFix(fix, by)),
  start: finding.start + by,
  end: finding.end + by,
});

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
