import { testRule } from '../../../test/rule-tester';
import rule from './votes-over-100';

testRule(rule, {
  en: {
    wrong: [
      'Members approved the plan by 58% to [|45%|].',
      'Of the islanders, 64 percent wanted the ferry and [|46 percent|] did not.',
      'Rovers had 62 percent of the ball and City [|48 percent|].',
      'In the survey 50 percent were happy, 42 percent unhappy and [|18 percent|] undecided.',
      {
        text: 'The split is 60 percent for, 35 percent against and [|15 percent|] undecided.',
        fix: 'The split is 50 percent for, 35 percent against and 15 percent undecided.',
      },
      {
        text: 'Mr Reed won with 53 percent of the vote, against [|49 percent|] for Ms Bell.',
        fix: 'Mr Reed won with 53 percent of the vote, against 47 percent for Ms Bell.',
      },
      {
        text: 'She beat him 56% to [|46%|], according to final results.',
        fix: 'She beat him 56% to 44%, according to final results.',
      },
      {
        text: 'Ms Bell took 51.4 percent and Mr Reed [|49.6 percent|] in the runoff.',
        fix: 'Ms Bell took 51.4 percent and Mr Reed 48.6 percent in the runoff.',
      },
      {
        text: 'In the second round, Macron received 58.5 percent and Le Pen [|43.5 percent|].',
        fix: 'In the second round, Macron received 58.5 percent and Le Pen 41.5 percent.',
      },
      {
        text: 'The yes side got 55 percent of the votes and the no side [|47 percent|].',
        fix: 'The yes side got 55 percent of the votes and the no side 45 percent.',
      },
      {
        text: 'Reed was re-elected with 60 percent; his rival, Bell, took [|45 percent|].',
        fix: 'Reed was re-elected with 60 percent; his rival, Bell, took 40 percent.',
      },

      {
        text: 'Moss won 54.1 percent of the vote to [|47.2 percent|] for Lee.',
        fixes: [
          'Moss won 54.1 percent of the vote to 45.9 percent for Lee.',
          'Moss won 52.8 percent of the vote to 47.2 percent for Lee.',
        ],
        message: 'make 101.3%',
      },
      { text: 'She was elected with 58% against [|44%|].', fix: 'She was elected with 58% against 42%.' },
      { text: 'Voters backed the plan by 61.5 per cent to [|39.5 per cent|].' },
      { text: 'Lee beat Moss by 53 percent to [|49 percent|] in the runoff.' },
      'In the referendum yes had 55.3% of the votes versus [|46.7%|].',
      { text: 'He took 63 percent of the ballots against [|39 percent|] for his rival.' },
      { text: 'Moss won with 50.9% of votes to Lee’s [|50.1%|].' },
      { text: 'The motion won 66.7 percent of members’ votes to [|34.3 percent|].' },
      { text: 'Lee held the seat with 57.5% of the vote, to [|44.5%|] for Dunn.' },
      { text: '“We won 54.1 percent of the vote to [|47.2 percent|],” she said.', fixes: [] },

      'The candidate, Anne Bell, won 56 percent of votes cast, ahead of Mark Reed with [|49 percent|].',
      'Bell defeated Reed in the runoff, 57% to [|48%|].',
      'Shareholders voted 62 percent in favour and [|48 percent|] against.',
      'Some 60 percent of members voted yes and [|45 percent|] voted no.',
    ],
    right: [
      'Members approved the plan by 55% to 45%.',
      'Members approved a cut in the fee from 58% to 45%.',
      'Some 60 percent back the mayor and 55 percent oppose a new tax.',
      'Of the islanders, 54 percent wanted the ferry and 46 percent did not.',
      'Some 60 percent of women support the plan and 55 percent of men oppose it.',
      'Rovers had 62 percent of the ball and City 38 percent.',
      'The split is 50 percent for, 35 percent against and 15 percent undecided.',
      'Mr Reed won with 53 percent of the vote, against 47 percent for Ms Bell.',
      'She beat him 54% to 46% in the vote, according to final results.',
      'Ms Bell took 51.4 percent and Mr Reed 48.6 percent in the runoff.',
      'In the second round, Macron received 58.5 percent and Le Pen 41.5 percent.',
      'The yes side got 55 percent of the votes and the no side 45 percent.',
      'Reed was re-elected with 60 percent; his rival, Bell, took 35 percent.',

      'Moss won 54.1 percent of the vote to 45.9 percent for Lee.',
      'Moss won 54.1 percent of the vote to 40.2 percent for Lee.',
      'Moss won 54 percent of the vote, against 60 percent in 2019.',
      'Moss won 54 percent of the vote, compared to 60 percent four years ago.',
      'Moss won 62 percent of the vote, down from 68 percent.',
      'Her share of the vote rose from 54 percent to 60 percent.',
      'Turnout at the election was 62 percent, against 58 percent last time.',
      'Unemployment was 60 percent to 70 percent in towns that voted for her.',
      'She won by 52 percent to 49 percent of the vote, both figures rounded.',
      'She won 54.15 percent of the vote to 45.86 percent.',
      'Prices rose 60 percent against 55 percent.',
      'Moss won 71 percent of men’s votes and 65 percent of women’s.',

      'The candidate, Anne Bell, won 56 percent of votes cast, ahead of Mark Reed with 44 percent.',
      'Bell defeated Reed in the runoff, 57% to 43%.',
      'Shareholders voted 62 percent in favour and 38 percent against.',
      'Some 60 percent of members voted yes and 35 percent voted no.',
      'Some 60 percent voted for the mayor and 55 percent opposed a new tax.',
    ],
  },
  fr: {
    wrong: [
      'Le plan a été adopté par 58 % contre [|45 %|].',
      'Au second tour, Hallé a obtenu 52,6 % et Ortiz [|48,4 %|] des voix.',
      'Parmi eux, 68 % approuvent le plan et [|42 %|] le rejettent.',
      'Lens a eu 62 % de possession et Brest [|48 %|].',
      'Le sondage donne 72 % de satisfaits, 28 % de mécontents et [|10 %|] sans opinion.',
      {
        text: 'M. Redon l’emporte avec 53 % des voix contre [|49 %|] pour Mme Belle.',
        fix: 'M. Redon l’emporte avec 53 % des voix contre 47 % pour Mme Belle.',
      },
      {
        text: 'Elle l’a battu par 56 % à [|46 %|] au second tour.',
        fix: 'Elle l’a battu par 56 % à 44 % au second tour.',
      },
      {
        text: 'Mme Belle a obtenu 51,4 % et M. Redon [|49,6 %|] au second tour.',
        fix: 'Mme Belle a obtenu 51,4 % et M. Redon 48,6 % au second tour.',
      },
      {
        text: 'Le oui recueille 55 % des suffrages et le non [|47 %|].',
        fix: 'Le oui recueille 55 % des suffrages et le non 45 %.',
      },
      {
        text: 'M. Redon est réélu avec 60 % ; sa rivale, Mme Belle, obtient [|45 %|].',
        fix: 'M. Redon est réélu avec 60 % ; sa rivale, Mme Belle, obtient 40 %.',
      },
      {
        text: 'Au référendum, le oui (54,2 %) a devancé le non ([|47,8 %|]).',
        fix: 'Au référendum, le oui (54,2 %) a devancé le non (45,8 %).',
      },

      {
        text: 'Elle l’emporte avec 54,1 % des voix contre [|47,2 %|] à son rival.',
        fixes: [
          'Elle l’emporte avec 54,1 % des voix contre 45,9 % à son rival.',
          'Elle l’emporte avec 52,8 % des voix contre 47,2 % à son rival.',
        ],
      },
      { text: 'Le maire est élu avec 58 % contre [|44 %|].', fix: 'Le maire est élu avec 58 % contre 42 %.' },
      { text: 'Le projet recueille 61,5 % des suffrages contre [|39,5 %|].' },
      { text: 'Au second tour, il bat sa rivale par 53 % contre [|49 %|].' },
      { text: 'Le oui obtient 55,3 % des voix, contre [|46,7 %|] pour le non.' },
      { text: 'La liste a réuni 63 % des suffrages exprimés, contre [|39 %|] pour sa concurrente.' },
      { text: 'Elle est réélue avec 50,9 % contre [|50,1 %|].' },
      { text: 'La motion obtient 66,7 % des votes contre [|34,3 %|].' },
      { text: 'Il conserve son siège avec 57,5 % des voix contre [|44,5 %|] à M. Dunn.' },
      { text: '« Nous avons 54,1 % des voix contre [|47,2 %|] », a-t-elle dit.', fixes: [] },

      'Anne Belle arrive en tête avec 56 % des voix, devant Marc Redon, [|49 %|].',
      'Anne Belle bat Marc Redon au second tour, 57 % contre [|48 %|].',
      'Les actionnaires ont voté à 62 % pour et à [|48 %|] contre.',
      'Au total, 60 % des adhérents ont voté pour et [|45 %|] contre.',
    ],
    right: [
      'Le plan a été adopté par 55 % contre 45 %.',
      'Au second tour, Hallé a obtenu 51,6 % et Ortiz 48,4 % des voix.',
      'Quelque 60 % soutiennent la maire et 55 % refusent une taxe.',
      'Parmi eux, 58 % approuvent le plan et 42 % le rejettent.',
      'Le sondage donne 72 % de satisfaits, 18 % de mécontents et 10 % sans opinion.',
      'M. Redon l’emporte avec 53 % des voix contre 47 % pour Mme Belle.',
      'Elle l’a battu par 54 % à 46 % au second tour.',
      'Mme Belle a obtenu 51,4 % et M. Redon 48,6 % au second tour.',
      'Le oui recueille 55 % des suffrages et le non 45 %.',
      'M. Redon est réélu avec 60 % ; sa rivale, Mme Belle, obtient 35 %.',
      'Au référendum, le oui (54,2 %) a devancé le non (45,8 %).',

      'Elle l’emporte avec 54,1 % des voix contre 45,9 % à son rival.',
      'Elle obtient 54,1 % des voix contre 30 % à son rival.',
      'Elle obtient 54 % des voix, contre 60 % en 2019.',
      'Elle obtient 54 % des voix, contre 60 % il y a cinq ans.',
      'Sa part des voix est passée de 54 % à 60 %.',
      'La participation à l’élection atteint 62 %, contre 58 % au premier tour.',
      'Le chômage touche 60 % des jeunes contre 55 % des adultes.',
      'Elle est élue avec 54,15 % des voix contre 45,86 %.',
      'Les prix ont augmenté de 60 % contre 55 %.',
      'Elle obtient 71 % des voix des hommes et 65 % de celles des femmes.',

      'Anne Belle arrive en tête avec 56 % des voix, devant Marc Redon, 44 %.',
      'Anne Belle bat Marc Redon au second tour, 57 % contre 43 %.',
      'Les actionnaires ont voté à 62 % pour et à 38 % contre.',
      'Au total, 60 % des adhérents ont voté pour et 35 % contre.',
    ],
  },
});
