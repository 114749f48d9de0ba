import assert from 'node:assert/strict';
import { viewOfText } from '../../../test/lsp/views';
import type { LanguageId } from '../../languages';
import { mentionAt } from '../view';
import { entityCard } from './card';

function cardAt(text: string, words: string, language: LanguageId, date?: string): string {
  const view = viewOfText(text, { settings: { language, date }, locale: language === 'fr' ? 'fr' : 'en' });
  const block = view.article.blocks.findIndex((b) => b.text.includes(words));
  const found = mentionAt(view.article, { block, offset: view.article.blocks[block]!.text.indexOf(words) + 1 });
  assert.ok(found, `no name at ${words}`);
  return entityCard(view, found.entity, found.mention);
}

describe('the card of a name', () => {
  it('gives the role on the date, with its dates', () => {
    const card = cardAt(
      'NATO secretary general Mark Rutte spoke on Monday. Rutte left.',
      'Mark Rutte',
      'en',
      '2025-03-10',
    );
    assert.match(card, /^\*\*Mark Rutte\*\* · Person/);
    assert.match(card, /On 10 March 2025/);
    assert.match(card, /secretary.general of NATO, since 1 October 2024/);
    assert.match(card, /prime minister of the Netherlands, 14 October 2010 to/);
    assert.match(card, /2 mentions, line \[1\]/);
  });

  it('says up to when a role is known, past that day', () => {
    const card = cardAt('NATO secretary general Mark Rutte spoke on Monday.', 'Mark Rutte', 'en', '2031-03-10');
    assert.match(card, /as known through 31 December 20\d\d/);
    assert.doesNotMatch(card, /On 10 March 2031/);
  });

  it('places a country on both continents that it lies on, and none overseas', () => {
    const of = (country: string) => cardAt(`The minister flew to ${country} on Monday.`, country, 'en');
    assert.match(of('Russia'), /country in Asia and Europe/);
    assert.match(of('Denmark'), /country in Europe(?!\s+and)/);
    assert.match(cardAt('Le ministre est parti lundi pour la Turquie.', 'Turquie', 'fr'), /pays d’Asie et d’Europe/);
  });

  it('gives the article’s own words for the role of whom nothing is known of', () => {
    const card = cardAt('Tabitha Quernmore, mayor of Granton, spoke on Monday.', 'Tabitha', 'en');
    assert.match(card, /The article says: mayor of Granton/);
  });

  it('gives a role as a sentence has it, and not as a headline in capitals does', () => {
    const text = '# MAYOR TABITHA QUERNMORE RESIGNS\n\nThe mayor of Granton, Tabitha Quernmore, left on Monday.\n';
    assert.match(cardAt(text, 'Tabitha', 'en'), /The article says: mayor of Granton/i);
    assert.doesNotMatch(cardAt(text, 'Tabitha', 'en'), /MAYOR/);
  });

  it('warns of what is off', () => {
    const card = cardAt(
      'Le secrétaire général de l’Otan, Jens Stoltenberg, est arrivé lundi.',
      'Jens',
      'fr',
      '2025-03-10',
    );
    assert.match(card, /\*\*À vérifier\*\*/);
    assert.match(card, /a quitté cette fonction en 2024/);
  });

  it('lists the forms that the article uses', () => {
    const card = cardAt('Marta Silva spoke on Monday. Ms Silva then left. Ms Silva slept.', 'Marta Silva', 'en');
    assert.match(card, /In this article: Silva \(2 ×\), Marta Silva \(1 ×\)(?: {2}\n|$)/);
  });

  it('writes no HTML', () => {
    const card = cardAt('Marta Silva spoke on Monday & left <b>early</b>.', 'Marta Silva', 'en');
    assert.doesNotMatch(card, /<\w/);
  });
});
