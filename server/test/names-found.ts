import assert from 'node:assert/strict';
import { findNames, harmoniseNames } from '../src/annotate/names';
import { splitSentences } from '../src/annotate/sentences';
import { tokenize } from '../src/annotate/tokens';
import type { Span } from '../src/base';
import type { EntityType } from '../src/knowledge';
import { languageOf } from '../src/languages';
import { datelineOf } from '../src/text/furniture';
import { testKnowledge } from './test-knowledge';
import { testNameModel } from './test-name-model';

/** By language and by what it shows: the paragraphs of one article, its names marked "[|name|]" and a letter for the type, italics "*…*". */
export type NamedCopy = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

const TYPES: Readonly<Record<string, EntityType>> = { P: 'person', O: 'organization', L: 'place', X: 'other' };

interface Marked {
  readonly text: string;
  readonly italic: readonly Span[];
  readonly names: readonly string[];
}

function read(marked: string): Marked {
  const names: string[] = [];
  const plain = marked.replace(/\[\|(.+?)\|\](\w)/gs, (_, name: string, type: string) => {
    names.push(`${name}: ${TYPES[type]}`);
    return name;
  });
  const italic: Span[] = [];
  let at = 0;
  for (const [i, part] of plain.split('*').entries()) {
    if (i % 2 === 1) italic.push({ start: at, end: at + part.length });
    at += part.length;
  }
  return { text: plain.replaceAll('*', ''), italic, names };
}

function find(language: string, paragraphs: readonly Marked[]): readonly (readonly string[])[] {
  const ctx = { knowledge: testKnowledge(), nameModel: testNameModel(), date: null };
  const blocks = paragraphs.map(({ text, italic }) => {
    const tokens = tokenize(text, languageOf(language)!);
    const draft = {
      text,
      kind: 'paragraph' as const,
      language: languageOf(language)!,
      dateline: datelineOf(text) ?? null,
      quoted: [],
      italic,
      emphatic: false,
      tokens,
      sentences: splitSentences(tokens, text, languageOf(language)!),
    };
    return { ...draft, names: findNames(draft, ctx) };
  });
  return harmoniseNames(blocks, ctx).map(({ text, names }) =>
    names.map((name) => `${text.slice(name.start, name.end)}: ${name.type}`),
  );
}

/** A test for each article: the names that are found in it are those marked, with their types. */
export function testNames(copy: NamedCopy): void {
  for (const [language, groups] of Object.entries(copy)) {
    for (const [what, paragraphs] of Object.entries(groups)) {
      it(`${language}: ${what}`, () => {
        const marked = paragraphs.map(read);
        const found = find(language, marked);
        assert.deepEqual(
          found,
          marked.map((m) => m.names),
        );
      });
    }
  }
}
