import assert from 'node:assert/strict';
import { entityOf, markedView, mentionOf, quoteOf, viewOfText, withArticle } from '../../test/lsp/views';
import type { Finding } from '../rules';
import { diagnostics, diagnosticsId } from './diagnostics';
import { claimItems, entityItems, quotationItems } from './trees';
import type { View } from './view';

const options = { rulePage: (rule: string) => `https://pages/${rule}`, related: true };
const finding: Finding = {
  rule: 'fact/share-mismatch',
  severity: 'warning',
  message: 'It does not add up.',
  start: 3,
  end: 8,
  related: [{ start: 9, end: 11, message: 'The other figure' }],
  fixes: [],
};
const bare = viewOfText('One two\nthree four.');
const with_ = (...findings: Finding[]): View => ({ ...bare, analysis: { ...bare.analysis, findings } });

describe('diagnostics', () => {
  it('say where, what, how grave, by which rule, and what else it is about', () => {
    assert.deepEqual(diagnostics(with_(finding), options), [
      {
        range: { start: { line: 0, character: 3 }, end: { line: 1, character: 0 } },
        severity: 2,
        source: 'Blue Pencil',
        code: 'fact/share-mismatch',
        codeDescription: { href: 'https://pages/fact/share-mismatch' },
        message: 'It does not add up.',
        relatedInformation: [
          {
            location: {
              uri: 'file:///desk/article',
              range: { start: { line: 1, character: 1 }, end: { line: 1, character: 3 } },
            },
            message: 'The other figure',
          },
        ],
      },
    ]);
    const [plain] = diagnostics(with_(finding), { rulePage: () => null, related: false });
    assert.equal(plain?.codeDescription, undefined);
    assert.equal(plain?.relatedInformation, undefined);
  });

  it('include what cannot be read of the front matter, in the reader’s language', () => {
    const view = viewOfText('---\ntitle: [\n---\n\nText.\n', { format: 'markdown', locale: 'fr' });
    const [problem] = diagnostics(view, options);
    assert.equal(problem?.range.start.line, 2, 'where the list that was begun should have ended');
    assert.match(String(problem?.message), /^L’en-tête n’est pas du YAML correct\u00A0: /);
  });

  it('are bounded: the gravest in order of place, and a note on how many are left out', () => {
    const many = Array.from(
      { length: 1500 },
      (_, i) => ({ ...finding, severity: i % 3 === 0 ? 'warning' : 'hint' }) as const,
    );
    const shown = diagnostics(with_(...many), options);
    assert.equal(shown.length, 1000);
    assert.equal(shown.filter(({ severity }) => severity === 2).length, 500, 'all that is grave');
    assert.match(String(shown[0]!.message), /^501 more findings/);
    assert.notEqual(diagnosticsId(with_(...many)), diagnosticsId(with_(...many.slice(0, 1499))));
    assert.equal(diagnostics(with_(...many.slice(0, 999)), options).length, 999);
  });

  it('have one name for as long as they are the same, and another as soon as they differ', () => {
    const id = diagnosticsId(with_(finding));
    assert.equal(diagnosticsId(with_({ ...finding, fixes: [{ title: 'x', safe: true, edits: [] }] })), id);
    const others: readonly Finding[] = [
      { ...finding, message: 'It does not add up!' },
      { ...finding, start: 4 },
      { ...finding, end: 7 },
      { ...finding, severity: 'error' },
      { ...finding, rule: 'fact/total-mismatch' },
      { ...finding, related: [] },
      { ...finding, related: [{ start: 9, end: 11, message: 'Another figure' }] },
      { ...finding, related: [{ start: 9, end: 12, message: 'The other figure' }] },
    ];
    const ids = [
      id,
      diagnosticsId(with_()),
      diagnosticsId(with_(finding, finding)),
      ...others.map((f) => diagnosticsId(with_(f))),
    ];
    assert.equal(new Set(ids).size, ids.length);
  });
});

describe('listings', () => {
  const { view: article, places } = markedView(
    '[|Ada Byron|] said [|“one”|], and [|the port|] said [|“two”|], and [|he|] [|“three”|].',
  );
  const [ada, one, port, two, he, three] = places;
  const view = withArticle(article, {
    entities: [entityOf('Ada Byron', [mentionOf(ada!)])],
    quotes: [
      quoteOf(one!, { speaker: 'e1', source: ada! }),
      quoteOf(two!, { source: port! }),
      { ...quoteOf(three!, { source: he! }), candidate: { ...quoteOf(three!).candidate, sourceKind: 'pronoun' } },
    ],
    claims: [{ ...one!, score: 0.7, reasons: ['statistic'], status: 'unverified', speaker: 'e1' }],
  });

  it('of quotations name the speaker: the entity, else the words of the source, but never a pronoun', () => {
    assert.deepEqual(
      quotationItems(view).map(({ text, speaker, source }) => [text, speaker, source?.text]),
      [
        ['“one”', { id: 'e1', name: 'Ada Byron', type: 'person' }, 'Ada Byron'],
        ['“two”', { id: 'source/the port', name: 'the port', type: null }, 'the port'],
        ['“three”', null, 'he'],
      ],
    );
  });

  it('of names count what each says; of claims give the reasons in words', () => {
    const [entity] = entityItems(view);
    assert.deepEqual([entity?.name, entity?.mentions.length, entity?.quotations], ['Ada Byron', 1, 1]);
    const [claim] = claimItems(view);
    assert.deepEqual(claim?.reasons, [{ id: 'statistic', label: 'statistic' }]);
    assert.deepEqual(claim?.speaker, { id: 'e1', name: 'Ada Byron', type: 'person' });
  });
});
