import assert from 'node:assert/strict';
import { extract } from './extract';

const read = (source: string) => extract(source, 'plaintext');
const texts = (source: string) => read(source).blocks.map((b) => b.text);
const kinds = (source: string) => read(source).blocks.map((b) => `${b.kind}: ${b.text}`);

/** A text wrapped to a width, as a mailer does it. */
function wrapped(text: string, width: number): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    if (lines.at(-1) && `${lines.at(-1)} ${word}`.length > width) lines.push(word);
    else lines[lines.length - 1] = `${lines.at(-1)} ${word}`.trimStart();
  }
  return lines.join('\n');
}

const LONG =
  'The city council voted on Thursday to close the old tram depot by the river, ending a dispute of nine years. Residents had ' +
  'asked for a park there. The mayor, Anna Weiss, said the land would be sold to a builder from Hamburg within the year. Critics ' +
  'called the price far too low. Work is to begin in spring, once the last of the cars has been taken to a museum in Bremen.';

describe('plain text', () => {
  it('takes a line for a paragraph', () => {
    assert.deepEqual(texts('First of them.\nSecond of them.\r\nThird of them.\rFourth.\n\n\n  Fifth.  '), [
      'First of them.',
      'Second of them.',
      'Third of them.',
      'Fourth.',
      'Fifth.',
    ]);
    const agency = [
      'Le maire a démissionné lundi, a-t-on appris de source proche du dossier.',
      `${LONG}`,
      'Fin de citation.',
    ];
    assert.deepEqual(texts(agency.join('\n')), agency);
  });

  it('joins lines that were wrapped to a width', () => {
    for (const width of [64, 72, 76, 80, 98]) {
      assert.deepEqual(texts(`${wrapped(LONG, width)}\n\n${wrapped(LONG, width)}`), [LONG, LONG], `at ${width}`);
      assert.deepEqual(texts(wrapped(LONG, width).replaceAll('\n', '\r\n')), [LONG], `at ${width}, CRLF`);
    }
  });

  it('does not join short paragraphs that happen to be of one length', () => {
    const lines = [
      'The mayor of the northern port city resigned on Monday morning.',
      'Her deputy said that he had not been told of her plans before.',
      'Nobody on the council would say who was to be her successor.',
      'The governor of the province called for calm on local radio.',
    ];
    assert.deepEqual(texts(lines.join('\n')), lines);
  });

  it('goes on from an indented line to those at the margin, as wires send paragraphs', () => {
    const wire = [
      'France-mer-transport,lead',
      '   Le port rouvre après la tempête',
      '   BREST (France), 20 nov 2026 (AFP) - Le port a rouvert vendredi matin, a annoncé',
      'la préfecture du Finistère.',
      '   "Le trafic reprend progressivement", a déclaré à la presse le préfet Alain',
      'Espinasse.',
      '   ab/cd',
    ];
    assert.deepEqual(kinds(wire.join('\n')), [
      'paragraph: France-mer-transport,lead',
      'headline: Le port rouvre après la tempête',
      'paragraph: BREST (France), 20 nov 2026 (AFP) - Le port a rouvert vendredi matin, a annoncé la préfecture du Finistère.',
      'paragraph: "Le trafic reprend progressivement", a déclaré à la presse le préfet Alain Espinasse.',
      'paragraph: ab/cd',
    ]);
  });

  it('knows list items and subheadings', () => {
    assert.deepEqual(kinds('- Réactions -\n- un\n• deux\n1) trois\n2024. Une année.\n– Oui, dit-il.'), [
      'heading: Réactions',
      'list-item: un',
      'list-item: deux',
      'list-item: trois',
      'paragraph: 2024. Une année.',
      'paragraph: – Oui, dit-il.',
    ]);
  });

  it('takes a line that is one quotation without a stop for a heading', () => {
    const lines = [
      '« Un mur de feu »',
      '“Nobody told us”',
      '« Oui. »',
      '« Oui », dit-elle.',
      '« Oui » et « non »',
      '“Why?”',
    ];
    assert.deepEqual(
      kinds(['Le feu gagne', ...lines].join('\n\n')).map((line) => line.split(':')[0]),
      ['headline', 'heading', 'heading', 'paragraph', 'paragraph', 'paragraph', 'paragraph'],
    );
  });

  it('keeps odd characters, and drops the byte order mark and soft hyphens', () => {
    assert.deepEqual(texts('\uFEFFA\u00A0b\tc \u{1F469}\u200D\u{1F467} e\u0301 \uD83D \u200Fd minis\u00ADter.'), [
      'A\u00A0b\tc \u{1F469}\u200D\u{1F467} e\u0301 \uD83D \u200Fd minister.',
    ]);
  });

  it('takes directives out of the text', () => {
    const source =
      'One.\n<!-- bluepencil-disable-next-line quote/unattributed -->\nTwo <!-- bluepencil-disable-line --> three.\n<!-- not ours -->';
    assert.deepEqual(texts(source), ['One.', 'Two three.', '<!-- not ours -->']);
    assert.deepEqual(
      read(source).directives.map((d) => [d.kind, source.slice(d.span.start, d.span.end)]),
      [
        ['disable-next-line', '<!-- bluepencil-disable-next-line quote/unattributed -->'],
        ['disable-line', '<!-- bluepencil-disable-line -->'],
      ],
    );
  });
});
