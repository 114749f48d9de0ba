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
      { text: 'The strike ended [|this morning|].', fixes: [] },
      'Schools are shut [|today|], the council said.',
      { text: 'He will appear in court [|tomorrow morning|].', fixes: [] },
      'The fire broke out late [|yesterday|].',
      'Talks resume [|tomorrow|] in Oslo.',
    ],
    right: [
      'The mayor resigned on Sunday.',
      'The mayor resigned two days ago.',
      '“I resigned yesterday,” she said.',
      'The next day it reopened.',
      'She left last week.',
      'The strike ended on Monday morning.',
      'Schools are shut on Monday, the council said.',
      'He will appear in court on Tuesday morning.',
      '“Talks resume tomorrow,” said the minister.',
      'The fire broke out late on Sunday.',
    ],
  },
  fr: {
    wrong: [
      { text: 'La maire a démissionné [|hier|].', fixes: ['La maire a démissionné dimanche.'] },
      { text: '[|Aujourd’hui|], le port rouvre.', fixes: ['Lundi, le port rouvre.'] },
      { text: 'Il votera [|demain|].', fixes: ['Il votera mardi.'] },
      { text: 'La police est venue [|hier soir|].', fixes: [] },
      { text: 'Elle est partie [|avant-hier|].', fixes: ['Elle est partie samedi.'] },
      { text: 'La grève a pris fin [|ce matin|].', fixes: [] },
      'Les écoles sont fermées [|aujourd’hui|], selon la mairie.',
      { text: 'Il comparaîtra [|demain matin|].', fixes: [] },
      'L’incendie a éclaté [|hier|] vers 20 heures.',
      'Les discussions reprennent [|demain|] à Oslo.',
    ],
    right: [
      'La maire a démissionné dimanche.',
      'La maire a démissionné il y a deux jours.',
      '« J’ai démissionné hier », a-t-elle dit.',
      'Le lendemain, il a rouvert.',
      'Elle est partie la semaine dernière.',
      'La grève a pris fin lundi matin.',
      'Les écoles sont fermées lundi, selon la mairie.',
      'Il comparaîtra mardi matin.',
      '« Les discussions reprennent demain », a dit la ministre.',
      'L’incendie a éclaté dimanche vers 20 heures.',
    ],
  },
});
