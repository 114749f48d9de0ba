import { type Article, quotesIn } from '../annotate';
import type { Block } from '../text';
import type { RuleReport } from './engine';
import type { Finding } from './finding';
import { materialise } from './materialise';
import type { Locale } from './settings';

/** A block that a finding speaks of, as it was when the finding was made. */
interface Stand {
  readonly index: number;
  readonly start: number;
  readonly map: Block['map'];
  readonly holder: Block['holder'];
  readonly quotes: Article['quotes'];
}

interface Kept {
  readonly finding: Finding | null;
  readonly locale: Locale;
  readonly stands: readonly Stand[];
}

const kept = new WeakMap<RuleReport, Kept>();

/**
 * The finding that a report makes. Made once for as long as the blocks that it speaks of read the same, and only moved where they all
 * moved alike.
 */
export function findingOf(article: Article, report: RuleReport, home: number, locale: Locale): Finding | null {
  const known = kept.get(report);
  const own = report.report.block ?? home;
  const by = known?.locale === locale && known.stands[0]?.index === own ? movedBy(article, known.stands) : null;
  if (known && by === 0) return known.finding;
  if (known && by !== null) {
    const finding = known.finding && moved(known.finding, by);
    kept.set(report, {
      ...known,
      finding,
      stands: known.stands.map((stand) => ({ ...stand, start: stand.start + by })),
    });
    return finding;
  }
  const finding = materialise(article, report, home, locale);
  kept.set(report, {
    finding,
    locale,
    stands: blocksOf(report, home).flatMap((index) => standOf(article, index) ?? []),
  });
  return finding;
}

/** The blocks that a report speaks of, its own first. */
function blocksOf({ report }: RuleReport, home: number): readonly number[] {
  const own = report.block ?? home;
  const others = [
    ...(report.related ?? []).map(({ block }) => block ?? own),
    ...(report.fixes ?? []).flatMap(({ edits }) => edits.map(({ block }) => block ?? own)),
  ];
  return [...new Set([own, ...others])];
}

function standOf(article: Article, index: number): Stand | undefined {
  const block = article.prose.blocks[index];
  if (!block) return undefined;
  const { start, map, holder } = block;
  return { index, start, map, holder, quotes: quotesIn(article, index) };
}

/** How far the blocks have all moved; null where one is not what it was, or moved otherwise. */
function movedBy(article: Article, stands: readonly Stand[]): number | null {
  let by: number | null = null;
  for (const { index, start, map, holder, quotes } of stands) {
    const block = article.prose.blocks[index];
    if (!block || block.map !== map || block.holder !== holder || quotesIn(article, index) !== quotes) return null;
    const delta = block.start - start;
    if (by !== null && by !== delta) return null;
    by = delta;
  }
  return by;
}

function moved(finding: Finding, by: number): Finding {
  const shift = <S extends { readonly start: number; readonly end: number }>(s: S): S => ({
    ...s,
    start: s.start + by,
    end: s.end + by,
  });
  return {
    ...shift(finding),
    related: finding.related.map(shift),
    fixes: finding.fixes.map((fix) => ({ ...fix, edits: fix.edits.map(shift) })),
  };
}
