import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import type { MarkupContent } from 'vscode-languageserver-types';
import { viewOfText } from '../../test/lsp/views';
import { createKnowledge, EMBEDDED_PACKS, layNewsroom, readNewsroom } from '../knowledge';
import type { Locale } from '../rules';
import type { Format } from '../text';
import { completion } from './completion';
import { hover } from './hover';
import { lookedUpCard } from './hover/looked-up';
import { inlayHints } from './inlay-hints';
import type { View } from './view';

/** What would run, load, link or hide something if it were read as Markdown or HTML; and what turns the reading order round. */
const HOSTILE = [
  '[x](command:evil)',
  '![x](https://evil.example/i.png)',
  '<img src=x onerror=alert(1)>',
  '<a href="command:evil">x</a>',
  '<script>alert(1)</script>',
  '<!-- hidden -->',
  '`x` ``` ~~~',
  '| a | b |\n|---|---|\n| c | d |',
  '\n\n# x\n\n- y\n\n---\n',
  '[x](javascript:alert(1))',
  '<javascript:alert(1)>',
  '[x](data:text/html;base64,PHA+)',
  '[x]: command:evil',
  'https://evil.example www.evil.example evil@evil.example',
  '$(trash) &lt;b&gt; **x**',
  ']( command:evil "x") \\](command:evil)',
  '\u202egnp.exe\u202c \u2066x\u2069',
];

const BIDI = /[\u202a-\u202e\u2066-\u2069]/;

/** Fails for Markdown that shows anything but text, emphasis, lists, rules, and links to the web or to the document. */
function assertHarmless(markdown: string, hostile: string): void {
  const html = micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
  });
  const tags = html.match(/<[^>]*>/g) ?? [];
  const odd = tags.filter(
    (tag) =>
      !/^<\/?(?:p|strong|em|ul|li|hr|br|hr \/|br \/|\/a)>$|^<\/a>$|^<a href="(?:https:\/\/(?!evil)|file:\/\/\/desk\/)[^"]*">$/.test(
        tag,
      ),
  );
  assert.deepEqual(odd, [], `${JSON.stringify(hostile)} in\n${markdown}`);
  assert.doesNotMatch(markdown, BIDI, `${JSON.stringify(hostile)} in\n${markdown}`);
}

const base = createKnowledge(EMBEDDED_PACKS.map((name) => readFileSync(join(__dirname, '../../data', name))));

/** A newsroom's file in which everything that is text is hostile. */
function knowledgeWith(hostile: string) {
  const names = [
    {
      name: 'Ondrea Fairweather',
      type: 'person',
      gender: 'f',
      names: [`Fairweather ${hostile}`, `Ondrea ${hostile}`],
      description: { en: `A sailor ${hostile}`, fr: `Navigatrice ${hostile}` },
      roles: [{ title: { en: `mayor ${hostile}`, fr: `maire ${hostile}` }, of: 'Granton' }],
      sources: [hostile, `https://desk.example/${hostile}`, 'javascript:alert(1)', 'data:text/html,x', 'command:evil'],
    },
    { name: 'Granton', type: 'place', description: { en: hostile, fr: hostile } },
  ];
  const { records } = readNewsroom(JSON.stringify(names), 'json');
  assert.ok(records.length > 0);
  return layNewsroom(base, [records]).knowledge;
}

const article = (hostile: string) =>
  `Ondrea Fairweather ${hostile}, the mayor of Granton ${hostile}, said on 3 May: “We are ${hostile} ready.”\n\n` +
  `“It cost the the $5 million ${hostile},” she said. Zed Quernmore ${hostile} ran 5 km. Ondrea Fairwether left.\n\nOndr`;

/** Positions so close that no word is passed over but the shortest. */
const everywhere = (view: View) =>
  Array.from({ length: Math.ceil(view.source.length / 3) }, (_, i) => view.lines.positionAt(i * 3));

describe('hostile text', () => {
  const formats: readonly Format[] = ['plaintext', 'markdown', 'html'];
  for (const hostile of HOSTILE) {
    it(`is text and nothing else: ${JSON.stringify(hostile)}`, () => {
      const knowledge = knowledgeWith(hostile);
      for (const locale of ['en', 'fr'] satisfies Locale[]) {
        for (const format of formats) {
          const settings = { language: 'en', date: '2026-05-04' } as const;
          const view = viewOfText(article(hostile), { format, locale, knowledge, settings });
          const options = { rulePage: (rule: string) => `https://pages.example/${rule}`, markdown: true };
          const said = new Set(
            everywhere(view).flatMap(
              (at) => (hover(view, at, options)?.contents as MarkupContent | undefined)?.value ?? [],
            ),
          );
          assert.ok(said.size > 3, 'names, figures, dates and quotations are told of');
          for (const markdown of said) assertHarmless(markdown, hostile);

          const whole = { start: view.lines.positionAt(0), end: view.lines.positionAt(view.source.length) };
          for (const hint of inlayHints(view, whole, { pronouns: true, speakers: true })) {
            for (const text of [hint.label, hint.tooltip]) {
              assert.equal(typeof text, 'string', 'no Markdown');
              assert.doesNotMatch(text as string, BIDI);
              assert.doesNotMatch(text as string, /\n/);
            }
          }
          for (const item of completion(view, view.lines.positionAt(view.source.length))?.items ?? []) {
            assert.notEqual(typeof item.documentation, 'object', 'no Markdown');
            assert.doesNotMatch(item.label + (item.detail ?? ''), /\n/);
            assert.doesNotMatch(item.label + (item.detail ?? ''), BIDI);
          }
        }
      }
    });

    it(`that was looked up is text and nothing else: ${JSON.stringify(hostile)}`, () => {
      const view = viewOfText('Rain fell.');
      const found = {
        label: hostile,
        id: 'Q1',
        source: hostile,
        address: 'https://www.wikidata.org/wiki/Q1',
        description: hostile,
        article: 'https://en.wikipedia.org/wiki/X',
        namesakes: [{ label: hostile, address: 'https://www.wikidata.org/wiki/Q2', description: hostile }],
      };
      assertHarmless(lookedUpCard(view, found), hostile);
    });
  }
});
