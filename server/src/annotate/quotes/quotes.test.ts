import assert from 'node:assert/strict';
import { testKnowledge } from '../../../test/test-knowledge';
import { Analyzer, resolveSettings } from '../../analysis';
import { runNow } from '../../base';
import type { LanguageId } from '../../languages';
import { extract } from '../../text';

/** What is found in a text: `type [source] words`, one line a quotation. */
function found(language: LanguageId, text: string): readonly string[] {
  const analyzer = new Analyzer((_what, error) => {
    throw error;
  }, []);
  const settings = resolveSettings('en', { language });
  const { article } = runNow(analyzer.analyse(extract(text, 'plaintext'), settings, testKnowledge()));
  return article.quotes.map((quote) => {
    const textOf = (place: { block: number; start: number; end: number } | null) =>
      place ? article.blocks[place.block]!.text.slice(place.start, place.end) : '–';
    return `${quote.type} [${textOf(quote.source)}] ${textOf(quote)}`;
  });
}

const cases = (language: LanguageId, table: Readonly<Record<string, readonly string[]>>) => {
  for (const [text, expected] of Object.entries(table)) {
    it(`${language}: ${text.replaceAll('\n', ' ¶ ').slice(0, 100)}`, () =>
      assert.deepEqual(found(language, text), expected));
  }
};

describe('quotations in marks', () => {
  cases('fr', {
    '« Le pont rouvrira lundi », a déclaré mardi à la presse le maire.': [
      'direct [le maire] « Le pont rouvrira lundi »',
    ],
    'Le maire a répondu : « Le pont rouvrira lundi. »': ['direct [Le maire] « Le pont rouvrira lundi. »'],
    '« Moi, dit-elle, je prends le bac. »': ['direct [-elle] « Moi', 'direct [-elle] je prends le bac. »'],
    '« Je lui ai parlé, dis-je, et il a répondu. »': ['direct [–] « Je lui ai parlé, dis-je, et il a répondu. »'],
    '« Le pont rouvrira », a dit la préfète, « et la route aussi ».': [
      'direct [la préfète] « Le pont rouvrira »',
      'direct [la préfète] « et la route aussi »',
    ],
    'Selon la préfecture, « le pont rouvrira lundi ».': ['direct [la préfecture] « le pont rouvrira lundi »'],
    'La préfecture a dénoncé une « décision prise sans elle ».': ['mixed [La préfecture] « décision prise sans elle »'],
    'Le film « Les Ponts de la nuit » sort lundi.': [],
    'Le pont, dit « le Bossu », est fermé.': [],
  });
  cases('en', {
    '“The bridge will open,” said the mayor, “and so will the road.”': [
      'direct [the mayor] “The bridge will open,”',
      'direct [the mayor] “and so will the road.”',
    ],
    'The mayor told reporters: “The bridge will open.”': ['direct [The mayor] “The bridge will open.”'],
    '“The bridge will open,” the mayor said. “The road will too.”': [
      'direct [the mayor] “The bridge will open,”',
      'direct [the mayor] “The road will too.”',
    ],
    '“We will go,” Hale said on Monday.': ['direct [Hale] “We will go,”'],
    '"They are late," spokesman Dan Hale said.': ['direct [spokesman Dan Hale] "They are late,"'],
    'The “Long Bridge” star Ann Lee said she was glad.': ['indirect [The “Long Bridge” star Ann Lee] she was glad'],
    'Her novel, “The Long Bridge”, is out.': [],
  });
});

describe('indirect speech', () => {
  cases('fr', {
    'La police a indiqué jeudi dans un communiqué que le pont était fermé.': [
      'indirect [La police] que le pont était fermé',
    ],
    'Le pont était fermé, a indiqué la police.': ['indirect [la police] Le pont était fermé'],
    'D’après la préfecture, le pont sera fermé lundi.': ['indirect [la préfecture] le pont sera fermé lundi'],
    'Le maire affirme avoir prévenu les riverains.': ['indirect [Le maire] avoir prévenu les riverains'],
    'Le maire, qui était absent lundi, a dit que le pont était « très vieux ».': [
      'mixed [Le maire] que le pont était « très vieux »',
    ],
    'Les horaires varient selon les saisons.': [],
    'Le prix change selon la taille du bateau.': [],
    'Il faut rappeler que le pont est vieux.': [],
    'Le maire a annoncé la fermeture du pont.': [],
  });
  cases('en', {
    'The mayor said the bridge was closed.': ['indirect [The mayor] the bridge was closed'],
    'The mayor told the council that the bridge was closed.': ['indirect [The mayor] that the bridge was closed'],
    'The bridge was closed, police said.': ['indirect [police] The bridge was closed'],
    'According to police, the bridge was closed.': ['indirect [police] the bridge was closed'],
    'The council asked whether the bridge was safe.': ['indirect [The council] whether the bridge was safe'],
    'The mayor announced the launch of a ferry.': [],
    'The country declared war on its neighbour.': [],
    'The fee is set according to the size of the boat.': [],
  });
});

describe('what a paragraph does not say', () => {
  it('goes to whoever spoke last', () => {
    assert.deepEqual(found('fr', 'Le maire a réagi lundi.\n\n« Le pont rouvrira avant la fin de l’été. »'), [
      'direct [Le maire] « Le pont rouvrira avant la fin de l’été. »',
    ]);
  });

  it('goes on in the next paragraph under a mark that opens it again', () => {
    const text = '“The bridge will hold.\n\n“It has held for a century,” the mayor said.';
    assert.deepEqual(
      found('en', text).map((line) => line.slice(0, 6)),
      ['direct', 'direct'],
    );
  });

  it('keeps an unclosed mark from taking the rest of the article', () => {
    const text =
      '« Le pont tiendra, a déclaré le maire. Les travaux commencent lundi.\n\nLe bac passe toutes les heures.';
    assert.deepEqual(found('fr', text), ['direct [le maire] « Le pont tiendra']);
  });
});
