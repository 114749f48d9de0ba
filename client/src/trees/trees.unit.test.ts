import assert from 'node:assert/strict';
import type { ClaimItem, EntityItem, QuotationItem, Speaker } from '../../../server/src/lsp/protocol';
import { claimsTree } from './claims';
import { entitiesTree } from './entities';
import { quotationsTree } from './quotations';
import { oneLine, type TreeNode } from './tree-node';

const t = (message: string, ...args: unknown[]) => message.replace(/\{(\d)\}/g, (_, i) => String(args[i]));

const at = (line: number, text: string) => ({
  text,
  range: { start: { line, character: 0 }, end: { line, character: text.length } },
});

const entity = (name: string, type: EntityItem['type'], lines: readonly number[], quotations = 0): EntityItem => ({
  id: name,
  type,
  name,
  known: null,
  gender: null,
  mentions: lines.map((line) => ({ ...at(line, name), kind: 'name' })),
  quotations,
});

const quotation = (
  line: number,
  text: string,
  speaker: string | null,
  type: Speaker['type'] = 'person',
): QuotationItem => ({
  ...at(line, text),
  type: 'direct',
  speaker: speaker === null ? null : { id: speaker, name: speaker, type },
  source: speaker === null ? null : at(line, 'she'),
  cue: null,
  how: null,
  confidence: 1,
  utterance: line,
});

const claim = (line: number, text: string, score: number): ClaimItem => ({
  ...at(line, text),
  score,
  reasons: [{ id: 'statistic', label: 'a statistic' }],
  status: 'unverified',
  speaker: null,
});

/** A tree as indented lines. */
const drawn = (nodes: readonly TreeNode[], indent = ''): string[] =>
  nodes.flatMap((node) => [
    `${indent}${node.label}${node.description ? ` · ${node.description}` : ''}`,
    ...drawn(node.children, `${indent}  `),
  ]);

const idsOf = (nodes: readonly TreeNode[]): string[] => nodes.flatMap((node) => [node.id, ...idsOf(node.children)]);

describe('the tree views', () => {
  it('list entities by type, the most often named first', () => {
    const items = [
      entity('Gap', 'place', [9]),
      entity('Nora Ellison', 'person', [2]),
      entity('Ruth Hallam', 'person', [4, 7], 1),
    ];
    const { nodes, count } = entitiesTree(items, t);
    assert.equal(count, 3);
    assert.deepEqual(drawn(nodes), [
      'People · 2',
      '  Ruth Hallam · 2',
      '    Ruth Hallam · line 5',
      '    Ruth Hallam · line 8',
      '  Nora Ellison · 1',
      '    Nora Ellison · line 3',
      'Places · 1',
      '  Gap · 1',
      '    Gap · line 10',
    ]);
    assert.equal(nodes[0]?.children[0]?.tooltip, 'Ruth Hallam: 2 mentions, 1 quotation');
  });

  it('list quotations by speaker in order of speech, those without a source last', () => {
    const items = [
      quotation(1, '“a”', null),
      quotation(3, '“b”', 'Quan'),
      quotation(5, '“c”', 'Okafor'),
      quotation(6, '“d”', 'Quan'),
    ];
    const { nodes, count } = quotationsTree(items, t);
    assert.equal(count, 4);
    assert.deepEqual(drawn(nodes), [
      'Quan · 2',
      '  “b” · line 4',
      '  “d” · line 7',
      'Okafor · 1',
      '  “c” · line 6',
      'No source found · 1',
      '  “a” · line 2',
    ]);
    assert.equal(nodes[0]?.children[0]?.tooltip, '“b”\nDirect quotation\nSource as written: she\nline 4');
  });

  it('show by an icon what speaks: a person, an organisation, or words that name no entity', () => {
    const items = [
      quotation(1, '“a”', 'Quan'),
      quotation(2, '“b”', 'Port of Arden', 'organization'),
      quotation(3, '“c”', 'officials', null),
      quotation(4, '“d”', null),
    ];
    const icons = quotationsTree(items, t).nodes.map(({ icon }) => icon);
    assert.deepEqual(icons, ['person', 'organization', 'megaphone', 'question']);
  });

  it('list claims by how pressing they are, and fold away those that are not', () => {
    const claims = [claim(1, 'A few.', 0.2), claim(2, 'Half of all.', 0.9), claim(3, 'A third.', 0.6)];
    const { nodes, count } = claimsTree(claims, 'score', t);
    assert.equal(count, 2);
    assert.deepEqual(drawn(nodes), [
      'Half of all. · a statistic',
      'A third. · a statistic',
      'Less pressing · 1',
      '  A few. · a statistic',
    ]);
    assert.equal(nodes[0]?.range?.start.line, 2);
  });

  it('list claims as the article has them where that is asked for', () => {
    const claims = [claim(1, 'A third.', 0.6), claim(2, 'A few.', 0.2), claim(3, 'Half of all.', 0.9)];
    assert.deepEqual(drawn(claimsTree(claims, 'article', t).nodes), [
      'A third. · a statistic',
      'Half of all. · a statistic',
      'Less pressing · 1',
      '  A few. · a statistic',
    ]);
  });

  it('show why a claim is worth checking, and what became of it', () => {
    const open = claim(1, 'A third.', 0.6);
    const claims: ClaimItem[] = [open, { ...open, reasons: [] }, { ...open, status: 'verified' }];
    assert.deepEqual(
      claimsTree(claims, 'article', t).nodes.map(({ icon }) => icon),
      ['graph', 'circle-large-outline', 'pass-filled'],
    );
    assert.equal(
      claimsTree([open], 'article', t).nodes[0]?.tooltip,
      'A third.\nNot verified yet\nWorth checking: 60 of 100\na statistic\nline 2',
    );
  });

  it('give every line an id of its own, the same after lines move', () => {
    const before = entitiesTree([entity('Gap', 'place', [1, 2]), entity('Arles', 'place', [3])], t).nodes;
    const after = entitiesTree([entity('Gap', 'place', [5, 6]), entity('Arles', 'place', [9])], t).nodes;
    assert.equal(new Set(idsOf(before)).size, idsOf(before).length);
    assert.deepEqual(idsOf(after), idsOf(before));
  });

  it('show text on one line, cut at a word', () => {
    assert.equal(oneLine('  two\n  lines '), 'two lines');
    const cut = oneLine('word '.repeat(40));
    assert.ok(cut.length <= 91 && cut.endsWith('word…'));
    assert.equal(oneLine('x'.repeat(200)).length, 91);
  });

  it('are empty for an article with nothing to list', () => {
    assert.deepEqual(entitiesTree([], t), { nodes: [], count: 0 });
    assert.deepEqual(quotationsTree([], t), { nodes: [], count: 0 });
    assert.deepEqual(claimsTree([], 'score', t), { nodes: [], count: 0 });
  });
});
