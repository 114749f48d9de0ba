import assert from 'node:assert/strict';
import type { MarkupContent } from 'vscode-languageserver-types';
import { entityOf, markedView, mentionOf, quoteOf, viewOfText, withArticle } from '../../../test/lsp/views';
import type { DateMention, Quantity } from '../../annotate';
import { type Finding, type Locale, RULES } from '../../rules';
import type { View } from '../view';
import { hover } from '.';
import { fractionOf } from './conversions';

const title = RULES.find(({ id }) => id === 'style/repeated-word')!.title.en;

const options = { rulePage: (rule: string) => `https://pages/${rule}`, markdown: true };

/** What a hover on the start of some words says. */
function hoverOn(view: View, words: string, markdown = true): string | null {
  const at = view.lines.positionAt(view.source.indexOf(words) + 1);
  return (hover(view, at, { ...options, markdown })?.contents as MarkupContent | undefined)?.value ?? null;
}

/** A view in which the marked words are one figure, alone. */
function figureView(marked: string, figure: Partial<Quantity>, locale: Locale = 'en', date?: string): View {
  const { view, places } = markedView(marked, { locale, settings: { date } });
  const [place] = places;
  const quantity = { ...place!, kind: 'count', value: 0, unit: null, number: place!, ...figure } as Quantity;
  const blocks = view.article.blocks.map((block) => ({ ...block, dates: [], quantities: [quantity] }));
  return withArticle(view, { blocks, entities: [], quotes: [], claims: [] });
}

function dateView(marked: string, date: Partial<DateMention>, locale: Locale = 'en', articleDate?: string): View {
  const { view, places } = markedView(marked, { locale, settings: { date: articleDate } });
  const mention = { ...places[0]!, kind: 'date', value: null, ...date } as DateMention;
  const blocks = view.article.blocks.map((block) => ({ ...block, dates: [mention], quantities: [] }));
  return withArticle(view, { blocks, entities: [], quotes: [], claims: [] });
}

/** Spaces that number formats put in, as plain ones. */
const spaced = (text: string | null) => text?.replace(/[\u00A0\u202F]/g, ' ') ?? null;

describe('hover', () => {
  it('says nothing where there is nothing to say', () => {
    const { view } = markedView('Rain fell.');
    assert.equal(hoverOn(withArticle(view, { entities: [], quotes: [], claims: [] }), 'Rain'), null);
  });

  it('on a quotation tells who speaks, by which words, how it was found, and what else they say', () => {
    const { view, places } = markedView(
      '[|“We are ready,”|] [|said|] [|the mayor|], [|Ada Byron|].\n\n[|She|] went on: [|“It is time.”|]',
    );
    const [first, cue, source, name, pronoun, second] = places;
    const ada = entityOf('Ada Byron', [mentionOf(name!), mentionOf(pronoun!, 'pronoun')]);
    const marked = withArticle(view, {
      entities: [ada],
      claims: [],
      quotes: [
        quoteOf(first!, { cue: cue!, source: source!, speaker: 'e1', how: 'inverted', confidence: 0.92 }),
        quoteOf(second!, { source: pronoun!, speaker: 'e1', how: 'pronoun' }),
      ],
    });
    const said = hoverOn(marked, 'We are')!;
    assert.match(said, /^\*\*Direct quotation\*\*/);
    assert.match(said, /Speaker: \*\*Ada Byron\*\* \(named here as \*the mayor\*\)/);
    assert.match(said, /Cue: \*said\*/);
    assert.match(said, /How: the inverted subject of the reporting verb/);
    assert.match(said, /Confidence: 92%/);
    assert.match(said, /Also said by Ada Byron:\n\n- “It is time\.” \(\[line 3\]\(file:\/\/\/desk\/article#L3,14\)\)/);
  });

  it('on the name of the speaker tells of the name alone, on the cue of the quotation', () => {
    const { view, places } = markedView('[|“We are ready,”|] [|said|] [|Ada Byron|].');
    const [quote, cue, name] = places;
    const marked = withArticle(view, {
      entities: [entityOf('Ada Byron', [mentionOf(name!)])],
      claims: [],
      quotes: [quoteOf(quote!, { cue: cue!, source: name!, speaker: 'e1', how: 'inverted', confidence: 0.92 })],
    });
    assert.doesNotMatch(hoverOn(marked, 'Ada')!, /quotation/);
    assert.match(hoverOn(marked, 'said')!, /^\*\*Direct quotation\*\*/);
  });

  it('on a doubted name leaves to the editor what it shows itself', () => {
    const { view, places } = markedView('[|Ada Byron|] left. [|Ada Biron|] came back.');
    const [name, slip] = places;
    const marked = withArticle(view, {
      entities: [entityOf('Ada Byron', [mentionOf(name!), mentionOf(slip!)])],
      quotes: [],
      claims: [],
    });
    const { start, end } = { start: view.source.indexOf('Ada Biron'), end: view.source.indexOf(' came') };
    const finding: Finding = {
      start,
      end,
      rule: 'entity/misspelled-name',
      severity: 'warning',
      message: 'Spelt two ways.',
      related: [],
      fixes: [],
    };
    const doubted: View = { ...marked, analysis: { ...marked.analysis, findings: [finding] } };
    assert.match(hoverOn(doubted, 'Ada Byron')!, /Spelt two ways/);
    assert.doesNotMatch(hoverOn(doubted, 'Ada Biron')!, /Spelt two ways/);
  });

  it('on a quotation gives the speaker’s role on the date, and failing that the article’s', () => {
    const of = (text: string, words: string) =>
      hoverOn(viewOfText(text, { settings: { language: 'en', date: '2025-03-10' }, locale: 'en' }), words)!;
    assert.match(
      of('Mark Rutte spoke on Monday. “We agree,” Rutte said.', 'We agree'),
      /Speaker: \*\*Mark Rutte\*\*, secretary.general of NATO/,
    );
    assert.match(
      of('“We agree,” said Tabitha Quernmore, mayor of Granton.', 'We agree'),
      /Speaker: \*\*Tabitha Quernmore\*\*, mayor of Granton/,
    );
  });

  it('on a quotation that sources pass on tells from whom to whom', () => {
    const { view, places } = markedView('[|Two were held|], [|Reuters|] said, citing [|a police source|].');
    const [words, source, police] = places;
    const quotes = [quoteOf(words!, { source: source!, chain: [police!, source!] })];
    const marked = withArticle(view, { entities: [], claims: [], quotes });
    assert.match(hoverOn(marked, 'Two were')!, /Through: \*a police source\* → \*Reuters\*/);
  });

  it('on a quotation without a source says so, and claims no confidence', () => {
    const { view, places } = markedView('[|“We are ready.”|]');
    const said = hoverOn(withArticle(view, { entities: [], claims: [], quotes: [quoteOf(places[0]!)] }), 'We are')!;
    assert.match(said, /Speaker: nobody named nearby/);
    assert.doesNotMatch(said, /Confidence/);
  });

  it('escapes the article’s words', () => {
    const { view, places } = markedView('[|“[x](command:y) <b>”|] [|said|] [|Bo*|].');
    const [quote, cue, source] = places;
    const said = hoverOn(
      withArticle(view, { entities: [], claims: [], quotes: [quoteOf(quote!, { cue: cue!, source: source! })] }),
      '[x]',
    )!;
    assert.match(said, /Speaker: \*\*Bo\\\*\*\*/);
  });

  it('on a date gives the weekday, how far it is, and the ISO form', () => {
    const view = dateView(
      'It opens on [|3 December|].',
      { value: '--12-03', resolved: '2026-12-03' },
      'en',
      '2026-11-23',
    );
    assert.equal(
      hoverOn(view, '3 December'),
      '**Thursday, 3 December 2026**  \n10 days after the article’s date, Monday, 23 November 2026  \n2026-12-03',
    );
    const fr = dateView(
      'Ouverture [|hier|].',
      { kind: 'relative', value: null, resolved: '2026-11-22' },
      'fr',
      '2026-11-23',
    );
    assert.equal(
      hoverOn(fr, 'hier'),
      '**dimanche 22 novembre 2026**  \n1 jour avant la date de l’article, lundi 23 novembre 2026  \n2026-11-22',
    );
  });

  it('on a date of an article that names the month first does so too, in English', () => {
    const said = (locale: Locale) =>
      hoverOn(
        dateView(
          'It opens on [|December 3|].',
          { value: '--12-03', resolved: '2026-12-03', month: 12, day: 3 },
          locale,
          '2026-11-23',
        ),
        'December 3',
      );
    assert.equal(
      said('en'),
      '**Thursday, December 3, 2026**  \n10 days after the article’s date, Monday, November 23, 2026  \n2026-12-03',
    );
    assert.match(said('fr')!, /jeudi 3 décembre 2026/);
  });

  it('on a month or a year tells how far it is too', () => {
    const said = (value: string, locale: Locale = 'en') =>
      spaced(hoverOn(dateView('[|then|]', { value }, locale, '2026-11-23'), 'then'));
    assert.equal(said('2023'), '**2023**  \n3 years before the article’s date, Monday, 23 November 2026');
    assert.equal(
      said('2027-12', 'fr'),
      '**décembre 2027**  \n1 an 1 mois après la date de l’article, lundi 23 novembre 2026  \n2027-12',
    );
    assert.equal(said('2026'), '**2026**');
    assert.equal(said('2026-11'), '**November 2026**  \n2026-11');
  });

  it('on a date that needs the article’s says that it has none', () => {
    const view = dateView('It opened [|on Monday|].', { kind: 'weekday', value: null });
    assert.match(hoverOn(view, 'on Monday')!, /The article states no date/);
  });

  it('on months, years, ranges, times and durations says what they come to', () => {
    const said = (value: string, locale: Locale = 'en') =>
      spaced(hoverOn(dateView('[|then|]', { value }, locale), 'then'));
    assert.equal(said('2026-05'), '**May 2026**  \n2026-05');
    assert.equal(said('1998'), '**1998**');
    assert.equal(said('2015/2020'), '**2015 to 2020**');
    assert.equal(said('T20:30', 'fr'), '**20 h 30**');
    assert.equal(said('T08:00', 'fr'), '**8 h**');
    assert.match(said('T20:30')!, /8:30/);
    assert.equal(said('P1Y6M', 'fr'), '**1 an 6 mois**');
    const inZone = dateView('[|then|]', { value: 'T20:30', zone: 'GMT' }, 'fr');
    assert.equal(spaced(hoverOn(inZone, 'then')), '**20 h 30 (GMT)**');
    assert.equal(said('PT90M'), '**90 minutes**');
    assert.equal(said('2026-05-01', 'fr'), '**vendredi 1er mai 2026**  \n2026-05-01');
    assert.equal(said('2027-03/2027-05', 'fr'), '**de mars 2027 à mai 2027**  \n2027-03/2027-05');
    assert.equal(said('2027-04/2027-08', 'fr'), '**d’avril 2027 à août 2027**  \n2027-04/2027-08');
    assert.equal(
      said('2026-11-16/2026-11-22', 'fr'),
      '**du lundi 16 novembre 2026 au dimanche 22 novembre 2026**  \n2026-11-16/2026-11-22',
    );
    assert.equal(said('2026-02-31'), null);
  });

  it('on a figure gives its value in full, and what helps to judge it', () => {
    const said = (figure: Partial<Quantity>, locale: Locale = 'en', date?: string) =>
      spaced(hoverOn(figureView('[|that much|]', figure, locale, date), 'that much'));
    const money = { kind: 'money', value: 3.2e9, unit: 'EUR' } as const;
    assert.equal(said(money, 'fr'), '**3 200 000 000 EUR**', 'a word for the rest is short enough');
    assert.equal(
      spaced(hoverOn(figureView('[|3 200 000 000 euros|]', money, 'fr'), '3 200')),
      '**3 200 000 000 EUR**  \nen bref : 3,2 milliards',
    );
    assert.equal(
      said({ kind: 'measure', value: 42.195, unit: 'km', hedge: 'about' }),
      '**about 42.195 km**  \n26.2 mi',
    );
    assert.equal(
      said({ kind: 'measure', value: 20, unit: '°C', upper: 25 }, 'fr'),
      '**de 20 °C à 25 °C**  \nde 68 °F à 77 °F',
    );
    assert.equal(said({ kind: 'percent', value: 37.5, unit: '%' }), '**37.5%**  \n3 in 8');
    assert.equal(said({ kind: 'percent', value: 33, unit: '%' }, 'fr'), '**33 %**  \nenviron 1 sur 3');
    assert.equal(said({ kind: 'percent', value: 97, unit: '%' }), '**97%**');
    assert.equal(said({ kind: 'points', value: 2, unit: 'pp' }), '**2 percentage points**');
    assert.equal(said({ kind: 'points', value: 0.5, unit: 'pp' }, 'fr'), '**0,5 point de pourcentage**');
    assert.equal(said({ kind: 'points', value: 27, unit: 'pt' }), '**27 points**');
    assert.equal(said({ kind: 'score', value: 3, upper: 1 }), null);
    assert.equal(said({ kind: 'range', value: 18, upper: 24, unit: 'year' }, 'fr'), '**de 18 ans à 24 ans**');
    assert.equal(said({ kind: 'measure', value: 6 + 2 / 12, unit: 'ft', step: 1 / 12 }), '**6 ft 2 in**  \n1.88 m');
    assert.equal(said({ kind: 'ratio', value: 3, upper: 5 }), '**3:5**  \n0.6:1');
    assert.equal(said({ kind: 'ratio', value: 2.5, upper: 4 }, 'fr'), '**2,5:4**  \n0,625:1');
    assert.equal(
      said({ kind: 'score', value: 52, upper: 48 }, 'fr'),
      '**52–48**  \n52 % de 100 pour le camp majoritaire, soit 4 d’avance',
    );
    assert.equal(said({ kind: 'count', value: 40, hedge: 'less' }), '**at most 40**');
    assert.equal(said({ kind: 'measure', value: 1.85, unit: 'm' }), '**1.85 m**  \n6 ft 1 in');
    assert.equal(said({ kind: 'measure', value: 185, unit: 'cm' }, 'fr'), '**185 cm**  \n6 pieds 1 pouce');
    assert.equal(said({ kind: 'percent', value: 200 / 3, unit: '%', fraction: true }), '**66.7%**  \n2 in 3');
    assert.equal(said({ kind: 'age', value: 3, unit: 'month' }, 'fr', '2026-11-23'), '**3 mois**');
    assert.equal(
      said({ kind: 'age', value: 45, unit: 'year' }, 'en', '2026-11-23'),
      '**45 years**  \nborn in 1980 or 1981, by the article’s date',
    );
    assert.equal(said({ kind: 'count', value: Number.NaN }), null);
    const label = { value: 5008, label: true, kind: 'ordinal' } as const;
    assert.equal(hoverOn(figureView('a Peugeot [|5008|]', label), '5008'), null, 'what counts nothing has no value');
    assert.equal(hoverOn(figureView('[|45|] came', { value: 45 }), '45'), null, 'what is read needs no telling');
  });

  it('on a statement worth checking says how much, and why', () => {
    const { view, places } = markedView('[|The city lost half of its trees in 2024.|]');
    const claim = (score: number) => {
      const claims = [
        { ...places[0]!, score, reasons: ['statistic', 'public-money', 'odd'], status: 'unverified', speaker: null },
      ] as const;
      const blocks = view.article.blocks.map((block) => ({ ...block, dates: [], quantities: [] }));
      const place = { ...places[0]!, start: 4, end: 8 };
      return hoverOn(
        withArticle(view, { blocks, claims, quotes: [], entities: [entityOf('City', [mentionOf(place)], 'place')] }),
        'city',
      );
    };
    assert.match(claim(0.87)!, /\*\*Worth checking: 87 of 100\*\* {2}\nWhy: statistic, economy, odd(?:\n|$)/);
    assert.doesNotMatch(claim(0.3)!, /Worth/);
  });

  it('on the plain words of a statement speaks only where it is well worth checking', () => {
    const { view, places } = markedView('[|The city lost half of its trees.|]');
    const on = (score: number, words: string) => {
      const claims = [
        { ...places[0]!, score, reasons: ['statistic', 'unsourced'], status: 'unverified', speaker: null },
      ] as const;
      return hoverOn(withArticle(view, { claims, quotes: [], entities: [] }), words);
    };
    assert.equal(on(0.8, 'lost'), '**Worth checking: 80 of 100**  \nWhy: statistic, no source');
    assert.equal(on(0.7, 'lost'), null);
    assert.match(on(0.7, 'half')!, /Worth checking: 70 of 100/);
  });

  it('on a squiggle links to the page of its rule', () => {
    const { view } = markedView('It is the the end.', { settings: { language: 'en' } });
    const said = hoverOn(withArticle(view, { entities: [], quotes: [], claims: [] }), 'the the')!;
    assert.equal(said, `Rule [style/repeated-word](https://pages/style/repeated-word): ${title}`);
  });

  it('is plain text for a client that shows no Markdown', () => {
    const { view } = markedView('It is the the end.', { settings: { language: 'en' } });
    const said = hoverOn(withArticle(view, { entities: [], quotes: [], claims: [] }), 'the the', false)!;
    assert.equal(said, `Rule style/repeated-word: ${title}`);
  });
});

describe('fractions', () => {
  it('are small and close, or none', () => {
    assert.deepEqual(fractionOf(50), { part: 1, whole: 2, exact: true });
    assert.deepEqual(fractionOf(66.7), { part: 2, whole: 3, exact: false });
    assert.deepEqual(fractionOf(5), { part: 1, whole: 20, exact: true });
    for (const none of [0, 100, 104, -3, 42, Number.NaN]) assert.equal(fractionOf(none), null, String(none));
  });
});
