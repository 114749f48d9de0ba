import { testRule } from '../../../test/rule-tester';
import rule from './relative-day';

testRule(rule, {
  en: {
    wrong: [
      { text: 'The mayor resigned [|yesterday|].', fixes: ['The mayor resigned Sunday.'] },
      { text: '[|Today|] the port reopens.', fixes: ['Monday the port reopens.'] },
      { text: 'It will vote [|tomorrow|].', fixes: ['It will vote Tuesday.'] },
      { text: 'Police came [|last night|].', fixes: [] },
      { text: 'The mayor resigned [|yesterday|].', date: '2026-11-26', fix: 'The mayor resigned Wednesday.' },
    ],
    right: [
      'The mayor resigned on Sunday.',
      'The mayor resigned two days ago.',
      '“I resigned yesterday,” she said.',
      'The next day it reopened.',
      'She left last week.',
    ],
  },
  fr: {
    wrong: [
      { text: 'La maire a démissionné [|hier|].', fixes: ['La maire a démissionné dimanche.'] },
      { text: '[|Aujourd’hui|], le port rouvre.', fixes: ['Lundi, le port rouvre.'] },
      { text: 'Il votera [|demain|].', fixes: ['Il votera mardi.'] },
      { text: 'La police est venue [|hier soir|].', fixes: [] },
      { text: 'Elle est partie [|avant-hier|].', fixes: ['Elle est partie samedi.'] },
    ],
    right: [
      'La maire a démissionné dimanche.',
      'La maire a démissionné il y a deux jours.',
      '« J’ai démissionné hier », a-t-elle dit.',
      'Le lendemain, il a rouvert.',
      'Elle est partie la semaine dernière.',
    ],
  },
});
