import { testRule } from '../../../test/rule-tester';
import rule from './inverted-attribution';

testRule(rule, {
  fr: {
    wrong: [
      { text: '« Le pont rouvrira lundi », [|il a déclaré|].', fix: '« Le pont rouvrira lundi », a-t-il déclaré.' },
      { text: '« Le pont rouvrira lundi », [|elle explique|].', fix: '« Le pont rouvrira lundi », explique-t-elle.' },
      {
        text: '« Nous sommes prêts », [|ils ont répondu|] jeudi.',
        fix: '« Nous sommes prêts », ont-ils répondu jeudi.',
      },
      { text: '« Quelle honte ! » [|elle s’est exclamée|].', fix: '« Quelle honte ! » s’est-elle exclamée.' },
      { text: '« Le pont est sûr », [|elle l’a répété|].', fix: '« Le pont est sûr », l’a-t-elle répété.' },
      {
        text: '« Le pont est sûr », a dit Jeanne Morel, directrice. « Il tiendra », [|il a poursuivi|].',
        fix: '« Le pont est sûr », a dit Jeanne Morel, directrice. « Il tiendra », a-t-elle poursuivi.',
      },
      { text: '« Le pont est sûr », [|il soutient|].', fix: '« Le pont est sûr », soutient-il.' },
      { text: '« Le pont est sûr », [|on dit|] ici.', fix: '« Le pont est sûr », dit-on ici.' },
      {
        text: '« Le pont rouvrira lundi », [|Jeanne Morel a ajouté|].',
        fix: '« Le pont rouvrira lundi », a ajouté Jeanne Morel.',
      },
      { text: '« Le pont est sûr », [|soupire t-elle|].', fix: '« Le pont est sûr », soupire-t-elle.' },
      { text: '« Le pont est sûr », [|a t’il|] dit.', fix: '« Le pont est sûr », a-t-il dit.' },
      { text: '« Le pont est sûr », [|a-t’elle|] dit.', fix: '« Le pont est sûr », a-t-elle dit.' },
      { text: '« Le pont est sûr », [|dit t-on|] ici.', fix: '« Le pont est sûr », dit-on ici.' },
    ],
    right: [
      '« Le pont est fermé », et la foule a applaudi.',
      '« Le pont rouvrira lundi », a-t-il déclaré.',
      '« Le pont rouvrira lundi. » Il a ajouté que les travaux étaient finis.',
      '« Le pont rouvrira lundi », a ajouté Jeanne Morel.',
      'Le film « Les Ponts » raconte une vie.',
      'Révélé par « Les Ponts », le cinéaste de 38 ans confirme un goût rare pour les temps morts.',
      'La bande-son « souligne », comme on dit. Une affaire « pliée », comme ils disent.',
      'C’est un coup « de maître », comme il l’a dit lui-même. « Le pont est sûr », ainsi qu’elle l’a répété.',
      'Applaudie pour « Les Ponts », elle confirme son talent.',
      '« Où va t-il ? » a-t-elle demandé. « Va-t’en », a-t-on répondu.',
      'Elle a dit : « Le pont est sûr. » Puis elle est partie.',
    ],
  },
});
