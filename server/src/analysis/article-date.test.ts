import assert from 'node:assert/strict';
import { languageOf } from '../languages';
import { extract } from '../text';
import { articleDate } from './article-date';

const dateOf = (
  text: string,
  language = 'en',
  format: 'plaintext' | 'markdown' = 'plaintext',
  given: string | null = null,
) => articleDate(extract(text, format), languageOf(language)!, given);

describe('the date that an article states', () => {
  const body = 'The harbour opened again, the mayor said. Boats left at noon, and nobody was hurt.';

  it('is that of its dateline where that has a year', () => {
    assert.equal(dateOf(`Harbour opens\n\nPORT ARDEN, Nov. 20, 2026 (AP) — ${body}`), '2026-11-20');
    assert.equal(dateOf(`Harbour opens\n\nLONDON, 3 March 2025 (Reuters) - ${body}`), '2025-03-03');
    assert.equal(dateOf(`Le port rouvre\n\nPARIS, 20 nov 2026 (AFP) - Le port rouvre.`, 'fr'), '2026-11-20');
    assert.equal(dateOf(`Le port rouvre\n\nBREST, 1er décembre 2026 – Le port rouvre.`, 'fr'), '2026-12-01');
    assert.equal(dateOf(`Harbour opens\n\nPublished 20 November 2026\n\n${body}`), '2026-11-20');
  });

  it('is that of the front matter before any other', () => {
    const text = `---\ndate: 2024-02-15\n---\n\nPORT ARDEN, Nov. 20, 2026 (AP) — ${body}`;
    assert.equal(dateOf(text, 'en', 'markdown'), '2024-02-15');
  });

  it('is none where nothing states it in full', () => {
    assert.equal(dateOf(`Harbour opens\n\nPORT ARDEN, Nov. 20 (AP) — ${body}`), null);
    assert.equal(dateOf(`Harbour opens\n\n${body} It was built on 3 March 1925.`), null);
    assert.equal(dateOf(`Harbour opens\n\nPORT ARDEN, Nov. 31, 2026 (AP) — ${body}`), null);
  });

  it('is that of a dateline without a year, in the year that the date known otherwise tells', () => {
    const short = `Harbour opens\n\nPORT ARDEN, Nov. 18 (Reuters) - ${body}`;
    assert.equal(dateOf(short, 'en', 'plaintext', '2026-11-28'), '2026-11-18');
    assert.equal(dateOf(short, 'en', 'plaintext', '2026-11-17'), '2026-11-18');
    assert.equal(dateOf(short, 'en', 'plaintext', '2026-03-01'), '2025-11-18');
    assert.equal(
      dateOf('Le port rouvre\n\nBREST, 30 déc (AFP) - Le port rouvre.', 'fr', 'plaintext', '2027-01-02'),
      '2026-12-30',
    );
    assert.equal(dateOf(`---\ndate: 2026-11-20\n---\n\n${short}`, 'en', 'markdown'), '2026-11-18');
    assert.equal(dateOf(`---\ndate: 2026-04-20\n---\n\n${short}`, 'en', 'markdown'), '2026-04-20');
  });

  it('is the one given where the article states none', () => {
    assert.equal(dateOf(`Harbour opens\n\n${body}`, 'en', 'plaintext', '2026-11-28'), '2026-11-28');
    assert.equal(
      dateOf(`Harbour opens\n\nPORT ARDEN, Feb. 29 (AP) — ${body}`, 'en', 'plaintext', '2026-03-01'),
      '2026-03-01',
    );
  });
});
