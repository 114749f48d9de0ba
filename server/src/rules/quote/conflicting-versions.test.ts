import { testRule } from '../../../test/rule-tester';
import rule from './conflicting-versions';

testRule(rule, {
  fr: {
    wrong: [
      'Paul Durand a déclaré : « Le pont sera rouvert avant la fin de l’été. »\n\n[|« Le pont sera fermé avant la fin de l’été »|], a dit Paul Durand.',
      'Paul Durand a ajouté [|que « notre rivière est très malade » à la suite des rejets|].\n\nPaul Durand a déclaré que « les analyses montrent aussi que notre rivière est très malade ».',
      'Le pont fermera\n\nLe conseil a voté lundi.\n\n[|« On va tout faire pour garder le pont »|]\n\n« Nous allons tout faire pour garder le pont », a dit Paul Durand.',
    ],
    right: [
      'Le pont fermera\n\nLe conseil a voté lundi.\n\n« Tout faire pour garder le pont »\n\n« Nous allons tout faire pour garder le pont », a dit Paul Durand.',
      'Paul Durand juge que Jean Roche « doit rester le président de l’alliance ».\n\n« Il est prévu que Jean Roche soit le président de l’alliance », a dit Paul Durand.',
      'Paul Durand promet un pont « avant la fin de l’été ».\n\n« Le pont sera rouvert avant la fin de l’été », a dit Paul Durand.',
      'Paul Durand a dit : « Le pont sera rouvert avant la fin de l’été. »\n\nJeanne Morel a dit : « Le pont sera fermé avant la fin de l’été. »',
    ],
  },
  en: {
    wrong: [
      '“We will open the bridge before the end of summer,” said Paul Reed.\n\nPaul Reed said: [|“We may open the bridge before the end of summer.”|]',
    ],
    right: [
      '“We will open the bridge before the end of summer,” said Paul Reed.\n\nPaul Reed promised a bridge “before the end of summer”.',
    ],
  },
});
