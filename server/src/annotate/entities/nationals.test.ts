import assert from 'node:assert/strict';
import { testKnowledge } from '../../../test/test-knowledge';
import { testNameModel } from '../../../test/test-name-model';
import { runNow } from '../../base';
import { languageOf } from '../../languages';
import { extract } from '../../text';
import { annotateArticle } from '../annotate-article';
import { annotateBlock } from '../annotate-block';

/** Who each quotation of an article is by; – for nobody that it names. */
function speakers(text: string, language: string): readonly string[] {
  const own = languageOf(language)!;
  const ctx = { knowledge: testKnowledge(), nameModel: testNameModel(), date: null };
  const prose = extract(text, 'plaintext');
  const blocks = prose.blocks.map((block) => annotateBlock(block, own, ctx));
  const article = runNow(annotateArticle(prose, blocks, own, ctx));
  const names = new Map(article.entities.map(({ id, name }) => [id, name]));
  return article.quotes.map(({ speaker }) => names.get(speaker ?? '') ?? '–');
}

const cases = (language: string, table: Readonly<Record<string, readonly string[]>>) => {
  for (const [text, expected] of Object.entries(table))
    it(`${language}: ${text}`, () => assert.deepEqual(speakers(text, language), expected));
};

describe('people told by their country alone', () => {
  cases('fr', {
    'Marc Petit pestait contre l’arbitrage : « Je préfère ne rien dire ce soir », a lâché l’Italien.': ['Marc Petit'],
    'Le Belge Luc Peeters a battu Marc Petit samedi. « J’ai tout donné dans la montée », a dit le Belge.': [
      'Luc Peeters',
    ],
    'La Belge Anne Peeters a battu Julie Petit samedi. « J’ai tout donné dans la montée », a dit la Française.': [
      'Julie Petit',
    ],
    'Luc Martin est parti mardi. Marc Petit le remplace. « Je suis triste ce soir », a dit l’Espagnol.': ['–'],
    'Julie Petit est partie mardi. « Je suis triste ce soir », a dit le Belge.': ['–'],
    'Julie Petit est partie mardi. « Je suis triste ce soir », a dit l’Italienne.': ['Julie Petit'],
  });
  cases('en', {
    'Belgian striker Tom Peeters scored twice against Luc Martin. “I could not believe it,” the Belgian said.': [
      'Tom Peeters',
    ],
    'French striker Luc Martin scored twice against Tom Peeters. “I could not believe it,” the Frenchman said.': [
      'Luc Martin',
    ],
    'Luc Peeters, a Belgian cyclist, beat Tim Moss of Germany. “I am tired tonight,” the German said.': ['Tim Moss'],
    'Ann Lee (Italy) came first and Eva Kern (Germany) second. “I am tired tonight,” the German said.': ['Eva Kern'],
    '“I have to thank Andy for that,” the American said.': ['–'],
    'Ann Lee flew to Berlin on Monday. “We were wrong about that,” the German minister said.': ['–'],
    'Ann Lee flew to Paris on Monday. “We were wrong about that,” the French said.': ['–'],
  });
});
