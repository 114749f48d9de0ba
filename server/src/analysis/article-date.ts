import { dayNumber, type IsoDate } from '../base';
import type { Language } from '../languages';
import type { Block, ProseDocument } from '../text';

/** How many blocks from the top a dateline is looked for in. */
const HEAD = 12;

/** The article's date: what its metadata says, then a dateline that has a year ("PARIS, 20 nov 2026 (AFP) –"). Null where neither does. */
export function statedDate({ metadata, blocks }: ProseDocument, language: Language): IsoDate | null {
  if (metadata.date) return metadata.date;
  for (const block of blocks.slice(0, HEAD)) {
    const dateline = datelineOf(block);
    const date = dateline && dateIn(dateline, language);
    if (date) return date;
  }
  return null;
}

const datelineOf = ({ kind, text, dateline }: Block): string =>
  kind === 'dateline' ? text : dateline ? text.slice(dateline.start, dateline.end) : '';

/** The day that a dateline names in full: "20 novembre 2026", "Nov. 20, 2026", "2026-11-20". */
function dateIn(text: string, { calendar }: Language): IsoDate | null {
  const figures = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/.exec(text)?.[0];
  if (figures) return dayNumber(figures) === null ? null : figures;
  const words = text.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
  for (const [i, word] of words.entries()) {
    const month = calendar.months.get(word);
    if (month === undefined) continue;
    const around = [words[i - 2], words[i - 1], words[i + 1], words[i + 2]].filter((near) => near !== undefined);
    const day = around.find((near) => /^\d{1,2}$/.test(near));
    const year = around.find((near) => /^\d{4}$/.test(near));
    if (!day || !year) continue;
    const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (dayNumber(date) !== null) return date;
  }
  return null;
}
