import assert from 'node:assert/strict';
import type { Location } from 'vscode-languageserver-types';
import { entityOf, markedView, mentionOf, quoteOf, viewOfText, withArticle } from '../../test/lsp/views';
import { inlayHints } from './inlay-hints';
import { definition, highlights, references } from './navigation';
import { prepareRename, rename } from './rename';
import { selectionRanges } from './selection-ranges';
import type { View } from './view';

const { view: bare, places } = markedView(
  '[|The mayor|] leaves\n\n[|Ada Byron|] is tired. [|“I, [|Ada Byron|], am tired”|], [|she|] [|said|]. [|Byron|] rests. [|“Enough.”|]'.replace(
    '[|Ada Byron|], am',
    'Ada Byron, am',
  ),
);
const [nominal, name, quotation, pronoun, cue, surname, second] = places;
const quotedName = { ...quotation!, start: quotation!.start + 4, end: quotation!.start + 13 };
const view = withArticle(bare, {
  claims: [],
  entities: [
    entityOf('Ada Byron', [
      mentionOf(nominal!, 'nominal'),
      mentionOf(name!),
      mentionOf(quotedName, 'name', true),
      mentionOf(pronoun!, 'pronoun'),
      mentionOf(surname!),
    ]),
  ],
  quotes: [
    quoteOf(quotation!, { speaker: 'e1', source: pronoun!, cue: cue! }),
    quoteOf(second!, { speaker: 'e1', utterance: 1 }),
  ],
});

const at = (words: string, into = 1) => view.lines.positionAt(view.source.indexOf(words) + into);
const wordsAt = ({ lines, source }: View, { range }: Pick<Location, 'range'>) => {
  const { start, end } = lines.offsetsOf(range);
  return source.slice(start, end);
};

describe('navigation', () => {
  it('leads from any mention to where it is introduced', () => {
    for (const words of ['The mayor', 'she', 'Byron rests']) {
      const found = definition(view, at(words));
      assert.equal(found && view.lines.offsetAt(found.range.start), view.source.indexOf('Ada Byron'), words);
    }
    assert.equal(definition(view, at('tired')), null);
  });

  it('finds every mention and everything said', () => {
    const found = references(view, at('Byron rests'), true)!.map((location) => wordsAt(view, location));
    assert.deepEqual(found, [
      'The mayor',
      'Ada Byron',
      '“I, Ada Byron, am tired”',
      'Ada Byron',
      'she',
      'Byron',
      '“Enough.”',
    ]);
    assert.equal(references(view, at('Byron rests'), false)!.length, found.length - 1);
    assert.equal(references(view, at('tired'), true), null);
  });

  it('from a cue finds who speaks', () => {
    assert.equal(references(view, at('said'), true)?.length, 7);
  });

  it('shows the mentions of a name, and from a cue what is said there', () => {
    assert.equal(highlights(view, at('Byron rests'))?.length, 5);
    assert.deepEqual(
      highlights(view, at('said'))?.map((highlight) => wordsAt(view, highlight)),
      ['“I, Ada Byron, am tired”', 'said', 'she'],
    );
    assert.equal(highlights(view, at('rests')), null);
  });

  it('widens a selection from the word to the article', () => {
    const [range] = selectionRanges(view, [at('Byron, am')]);
    const steps: string[] = [];
    for (let step = range; step; step = step.parent) steps.push(wordsAt(view, step));
    assert.deepEqual(steps.slice(0, 3), ['Byron', 'Ada Byron', '“I, Ada Byron, am tired”']);
    assert.equal(steps.at(-1), view.source);
    for (const [i, step] of steps.slice(1).entries()) assert.ok(step.includes(steps[i]!));
  });

  it('names who a pronoun is and who speaks, where asked', () => {
    const all = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    const labels = (options: { pronouns: boolean; speakers: boolean }, range = all) =>
      inlayHints(view, range, options).map(({ label, position }) => [label, view.lines.offsetAt(position)]);
    const she = view.source.indexOf('she') + 3;
    const enough = view.source.length;
    assert.deepEqual(labels({ pronouns: false, speakers: false }), []);
    assert.deepEqual(labels({ pronouns: true, speakers: false }), [['Ada Byron', she]]);
    assert.deepEqual(labels({ pronouns: false, speakers: true }), [
      ['— Ada Byron', view.source.indexOf('”, she') + 1],
      ['— Ada Byron', enough],
    ]);
    assert.deepEqual(labels({ pronouns: true, speakers: true }), [
      ['Ada Byron', she],
      ['— Ada Byron', enough],
    ]);
    const doubted = view.article.entities.map((entity) => ({
      ...entity,
      mentions: entity.mentions.map((mention) => ({ ...mention, disagrees: 'gender' as const })),
    }));
    assert.deepEqual(
      inlayHints(withArticle(view, { entities: doubted }), all, { pronouns: true, speakers: false }),
      [],
    );
    const top = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
    assert.deepEqual(labels({ pronouns: true, speakers: true }, top), []);
  });

  it('name whoever goes on speaking, once for all parts of what is said', () => {
    const { view: spoken } = markedView('Ada Byron said the gate was shut. “Enough.” “Go,” she said, “now.”');
    const all = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    const hints = inlayHints(spoken, all, { pronouns: false, speakers: true });
    assert.deepEqual(
      hints.map(({ label, position }) => [label, spoken.source.slice(0, spoken.lines.offsetAt(position)).slice(-6)]),
      [
        ['— Ada Byron', 'ough.”'],
        ['— Ada Byron', ' “Go,”'],
      ],
    );
  });

  it('name a pronoun in what somebody says only where its paragraph names who that is', () => {
    const { view: spoken, places } = markedView(
      '[|Ada Byron|] is tired.\n\n“My aunt came. [|She|] left,” Jane said.\n\n“[|Ada Byron|] came. [|She|] left.”',
    );
    const [first, elsewhere, last, near] = places;
    const entity = entityOf('Ada Byron', [
      mentionOf(first!),
      mentionOf(elsewhere!, 'pronoun', true),
      mentionOf(last!, 'name', true),
      mentionOf(near!, 'pronoun', true),
    ]);
    const all = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    const hints = inlayHints(withArticle(spoken, { entities: [entity] }), all, { pronouns: true, speakers: false });
    assert.deepEqual(
      hints.map(({ position }) => spoken.lines.offsetAt(position)),
      [spoken.source.lastIndexOf('She') + 3],
    );
  });
});

describe('hints beside possessives', () => {
  const labelled = (text: string, language: 'en' | 'fr') => {
    const { view: written, places } = markedView(text, { settings: { language } });
    const entity = entityOf('Ada Byron', [
      mentionOf(places[0]!),
      ...places.slice(1).map((p) => mentionOf(p, 'pronoun')),
    ]);
    const all = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    const hints = inlayHints(withArticle(written, { entities: [entity] }), all, { pronouns: true, speakers: false });
    return hints.map(({ position }) => written.source.slice(0, written.lines.offsetAt(position)).split(/\W/).at(-1));
  };

  it('are given where the word shows who owns, and where it shows only what is owned they are not', () => {
    assert.deepEqual(
      labelled('[|Ada Byron|] came. [|She|] sold [|her|] house, [|its|] roof and [|their|] land.', 'en'),
      ['She', 'her'],
    );
    assert.deepEqual(labelled('[|Ada Byron|] est venue. [|Elle|] a vendu [|sa|] maison et [|son|] champ.', 'fr'), [
      'Elle',
    ]);
  });
});

describe('rename', () => {
  const options = { versioned: true, annotated: true };

  it('is offered on names alone', () => {
    assert.equal(prepareRename(view, at('Ada Byron'))?.placeholder, 'Ada Byron');
    assert.equal(prepareRename(view, at('she')), null);
    assert.equal(prepareRename(view, at('rests')), null);
  });

  it('leaves the words of quotations alone unless told otherwise', () => {
    const edits = (quoted: 'never' | 'ask' | 'always') => {
      const edit = rename(view, at('Ada Byron'), 'Eva Byron', { ...options, quoted })?.edit;
      const change = edit?.documentChanges?.[0];
      const all = change && 'edits' in change ? change.edits : [];
      return all.map((each) => [
        view.lines.offsetAt('range' in each ? each.range.start : { line: 0, character: 0 }),
        'annotationId' in each,
      ]);
    };
    const outside = view.source.indexOf('Ada Byron');
    const inside = view.source.indexOf('Ada Byron', outside + 1);
    assert.deepEqual(edits('never'), [[outside, false]]);
    assert.deepEqual(edits('always'), [
      [outside, false],
      [inside, false],
    ]);
    assert.deepEqual(edits('ask'), [
      [outside, false],
      [inside, true],
    ]);
  });

  const RENAMED = 'Marta Silva spoke on Monday. Ms Silva left. “Ms Silva was late,” he said. “Silva came,” she said.';

  it('changes the name in a quotation where it is renamed from there, and asks about the others', () => {
    const own = viewOfText(RENAMED, { settings: { language: 'en' } });
    const start = RENAMED.indexOf('Silva was');
    const edits = (annotated: boolean) => {
      const position = own.lines.positionAt(start + 1);
      const edit = rename(own, position, 'Amaral', { versioned: true, annotated, quoted: 'never' })?.edit;
      const change = edit?.documentChanges?.[0];
      assert.ok(change && 'edits' in change);
      return change.edits.map((each) => [
        'range' in each && own.lines.offsetAt(each.range.start) >= start,
        'annotationId' in each,
      ]);
    };
    const plain = [
      [false, false],
      [false, false],
      [true, false],
    ];
    assert.deepEqual(edits(false), plain);
    assert.deepEqual(edits(true), [...plain, [true, true]]);
  });

  it('tells what it leaves inside quotations, and how that would change afterwards', () => {
    const own = viewOfText(RENAMED, { settings: { language: 'en' } });
    const position = own.lines.positionAt(1);
    const { kept } = rename(own, position, 'Rosalind Amaral', { ...options, quoted: 'never' })!;
    assert.equal(
      kept?.text,
      'Rosalind Amaral spoke on Monday. Ms Amaral left. “Ms Silva was late,” he said. “Silva came,” she said.',
    );
    assert.equal(kept.mentions, 2);
    const all = kept.changes.reduceRight(
      (t, { start, end, newText }) => t.slice(0, start) + newText + t.slice(end),
      kept.text,
    );
    assert.match(all, /“Ms Amaral was late,” he said. “Amaral came,” she said.$/);
    assert.equal(rename(own, position, 'Rosalind Amaral', { ...options, quoted: 'always' })!.kept, null);
  });

  it('changes a name with markup between its words word by word, and counts what it has to leave', () => {
    const text = '*Marta* Silva spoke on Monday. Ms Silva left. Mrs Sil**va** slept.';
    const own = viewOfText(text, { format: 'markdown', settings: { language: 'en' } });
    const position = own.lines.positionAt(text.indexOf('Marta') + 1);
    const renamed = rename(own, position, 'Rosa Amaral', { ...options, quoted: 'never' });
    const change = renamed?.edit.documentChanges?.[0];
    assert.ok(change && 'edits' in change);
    const after = change.edits
      .flatMap((each) => ('newText' in each ? { ...own.lines.offsetsOf(each.range), newText: each.newText } : []))
      .sort((x, y) => y.start - x.start)
      .reduce((t, { start, end, newText }) => t.slice(0, start) + newText + t.slice(end), text);
    assert.equal(after, '*Rosa* Amaral spoke on Monday. Ms Amaral left. Mrs Sil**va** slept.');
    assert.equal(renamed?.left, 1);
  });
});
