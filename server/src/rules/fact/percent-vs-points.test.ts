import { testRule } from '../../../test/rule-tester';
import rule from './percent-vs-points';

testRule(rule, {
  en: {
    wrong: [
      {
        text: 'The sales tax goes up from 6 percent to 6.5 percent, an increase of [|half a percent|].',
        fix: 'The sales tax goes up from 6 percent to 6.5 percent, an increase of half a percentage point.',
      },
      {
        text: 'The rate rose from 4 percent to 4.5 percent, an increase of [|half a per cent|].',
        fix: 'The rate rose from 4 percent to 4.5 percent, an increase of half a percentage point.',
      },
      {
        text: 'The interest rate rose from 2 percent to 3 percent, an increase of [|1 percent|].',
        fix: 'The interest rate rose from 2 percent to 3 percent, an increase of 1 percentage point.',
      },
      {
        text: 'Unemployment fell from 8% to 6%, down [|2%|].',
        fix: 'Unemployment fell from 8% to 6%, down 2 percentage points.',
      },
      {
        text: 'Support went up from 40 percent to 45 percent, a [|5 percent|] rise.',
        fix: 'Support went up from 40 percent to 45 percent, a 5 percentage points rise.',
      },
      {
        text: 'The VAT rate went up [|2 percent|], from 18 to 20 percent.',
        fix: 'The VAT rate went up 2 percentage points, from 18 to 20 percent.',
      },
      {
        text: 'Inflation slowed to 4% from 6%, a fall of [|2%|].',
        fix: 'Inflation slowed to 4% from 6%, a fall of 2 percentage points.',
      },
      {
        text: 'The share of women rose [|10 percent|], from 30 percent to 40 percent.',
        fix: 'The share of women rose 10 percentage points, from 30 percent to 40 percent.',
      },

      {
        text: 'Unemployment went from 6% to 8%, a rise of [|2%|].',
        fixes: [
          'Unemployment went from 6% to 8%, a rise of 2 percentage points.',
          'Unemployment went from 6% to 8%, a rise of 33%.',
        ],
        message: '2 percentage points',
      },
      {
        text: 'VAT rises from 19 percent to 20 percent, an increase of [|1 percent|].',
        fix: 'VAT rises from 19 percent to 20 percent, an increase of 1 percentage point.',
      },
      {
        text: 'Support fell [|10 percent|] from 45 percent to 35 percent.',
        fix: 'Support fell 10 percentage points from 45 percent to 35 percent.',
      },
      {
        text: 'The rate went from 2.5 to 3.25 per cent, up [|0.75 per cent|].',
        fix: 'The rate went from 2.5 to 3.25 per cent, up 0.75 percentage points.',
      },
      { text: 'Turnout dropped to 48% from 60% in 2019, a fall of [|12%|].' },
      { text: 'His share climbed from 20% in May to 25% in June, up [|5%|].' },
      { text: 'Inflation slowed from 9.1% to 8.7%, down [|0.4%|].' },
      { text: 'The levy went from 12% to 15%, a [|3%|] rise.' },
      { text: 'Approval was up [|8%|], from 32% to 40%.' },
      {
        text: 'The gap went from 4% to 7%, an increase of [|three percent|].',
        fix: 'The gap went from 4% to 7%, an increase of three percentage points.',
      },
      { text: '“We went from 6% to 8%, a rise of [|2%|],” she said.', fixes: [] },

      'The central bank raised its rate by [|0.5 percent|], from 4 percent to 4.5 percent.',
      'Her support dropped [|7 percent|] to 35 percent, from 42 percent in June.',
      'Unemployment stood at 9 percent, up [|2 percent|] from 7 percent a year earlier.',
    ],
    right: [
      'The sales tax goes up from 6 percent to 6.5 percent, an increase of half a percentage point.',
      'The rate rose from 4 percent to 4.5 percent, an increase of half a point.',
      'The interest rate rose from 2 percent to 3 percent, an increase of one percentage point.',
      'Unemployment fell from 8% to 6%, down two points.',
      'Support went up from 40 percent to 45 percent, a five-point rise.',
      'The VAT rate went up 2 points, from 18 to 20 percent.',
      'Inflation slowed to 4% from 6%, a fall of 2 points.',
      'The share of women rose 10 percentage points, from 30 percent to 40 percent.',

      'Unemployment went from 6% to 8%, a rise of 2 percentage points.',
      'Unemployment went from 6% to 8%, a rise of two points.',
      'Unemployment went from 6% to 8%, a rise of 33%.',
      'Unemployment went from 6% to 8%, a rise of a third.',
      'The index went from 95% to 96%, a rise of 1%.',
      'Pay rose from $6 to $8 an hour, a rise of 33%.',
      'Support fell 10 points from 45 percent to 35 percent.',
      'The rate went from 2.5 to 3.25 per cent.',
      'Turnout dropped to 48% from 60%, while spending rose 12%.',
      'Inflation slowed from 9.1% to 8.7%, down 0.4 percentage points.',

      'The central bank raised its rate by 0.5 points, from 4 percent to 4.5 percent.',
      'Her support dropped 7 points to 35 percent, from 42 percent in June.',
      'Unemployment stood at 9 percent, up 2 points from 7 percent a year earlier.',
    ],
  },
  fr: {
    wrong: [
      'Le taux a gagné [|trois pour cent|], de 28 % à 31 %.',
      {
        text: 'Le taux passe de 3 % à 3,5 %, soit une hausse d’[|un demi pour cent|].',
        fix: 'Le taux passe de 3 % à 3,5 %, soit une hausse d’un demi point.',
      },
      {
        text: 'Le taux directeur est passé de 2 % à 3 %, soit une hausse de [|1 %|].',
        fix: 'Le taux directeur est passé de 2 % à 3 %, soit une hausse de 1 point.',
      },
      {
        text: 'Le chômage a reculé de 8 % à 6 %, une baisse de [|2 %|].',
        fix: 'Le chômage a reculé de 8 % à 6 %, une baisse de 2 points.',
      },
      {
        text: 'La TVA a augmenté de [|2 %|], passant de 18 % à 20 %.',
        fix: 'La TVA a augmenté de 2 points, passant de 18 % à 20 %.',
      },
      {
        text: 'L’inflation ralentit à 4 % contre 6 %, soit un recul de [|2 %|].',
        fix: 'L’inflation ralentit à 4 % contre 6 %, soit un recul de 2 points.',
      },
      {
        text: 'La part des femmes a progressé de [|10 %|], de 30 % à 40 %.',
        fix: 'La part des femmes a progressé de 10 points, de 30 % à 40 %.',
      },
      {
        text: 'Le soutien passe de 40 à 45 %, en hausse de [|5 %|].',
        fix: 'Le soutien passe de 40 à 45 %, en hausse de 5 points.',
      },

      {
        text: 'Le chômage est passé de 6 % à 8 %, soit une hausse de [|2 %|].',
        fixes: [
          'Le chômage est passé de 6 % à 8 %, soit une hausse de 2 points.',
          'Le chômage est passé de 6 % à 8 %, soit une hausse de 33 %.',
        ],
      },
      {
        text: 'La TVA passe de 19 % à 20 %, soit une augmentation de [|1 %|].',
        fix: 'La TVA passe de 19 % à 20 %, soit une augmentation de 1 point.',
      },
      {
        text: 'Le taux est passé de 2,5 à 3,25 %, en hausse de [|0,75 %|].',
        fix: 'Le taux est passé de 2,5 à 3,25 %, en hausse de 0,75 point.',
      },
      { text: 'Sa cote a reculé de [|10 %|], passant de 45 % à 35 %.' },
      { text: 'La participation est passée de 60 % en 2019 à 48 %, soit une baisse de [|12 %|].' },
      { text: 'Sa part est passée de 20 % en mai à 25 % en juin ([|+5 %|]).'.replace('[|+5 %|]', '+[|5 %|]') },
      { text: 'L’inflation est passée de 9,1 % à 8,7 %, soit un recul de [|0,4 %|].' },
      { text: 'Le prélèvement, passé de 12 % à 15 %, une hausse de [|3 %|], fait débat.' },
      { text: 'L’écart passe de 4 pour cent à 7 pour cent, soit une hausse de [|3 pour cent|].' },
      { text: 'La part des femmes passera de 30 % à 40 %, soit [|10 %|] de plus.' },
      { text: '« On est passé de 6 % à 8 %, soit une hausse de [|2 %|] », a-t-elle dit.', fixes: [] },

      'La banque centrale a relevé son taux de [|0,5 %|], de 4 % à 4,5 %.',
      'Sa cote a perdu [|7 %|], passant de 42 % à 35 %.',
      'Le chômage s’établit à 9 %, contre 7 % un an plus tôt, soit une hausse de [|2 %|].',
    ],
    right: [
      'Le taux a gagné trois points, de 28 % à 31 %.',
      'Le taux passe de 3 % à 3,5 %, soit une hausse d’un demi-point.',
      'Le taux directeur est passé de 2 % à 3 %, soit une hausse d’un point.',
      'Le chômage a reculé de 8 % à 6 %, une baisse de 2 points.',
      'La TVA a augmenté de 2 points, passant de 18 % à 20 %.',
      'L’inflation ralentit à 4 % contre 6 %, soit un recul de 2 points.',
      'La part des femmes a progressé de 10 points, de 30 % à 40 %.',
      'Le soutien passe de 40 à 45 %, en hausse de 5 points.',

      'Le chômage est passé de 6 % à 8 %, soit une hausse de 2 points.',
      'Le chômage est passé de 6 % à 8 %, soit une hausse de 2 points de pourcentage.',
      'Le chômage est passé de 6 % à 8 %, soit une hausse de 33 %.',
      'Le chômage est passé de 6 % à 8 %, soit une hausse d’un tiers.',
      'L’indice est passé de 95 % à 96 %, soit une hausse de 1 %.',
      'Le salaire est passé de 6 à 8 euros de l’heure, soit une hausse de 33 %.',
      'Le taux est passé de 2,5 à 3,25 %, en hausse de 0,75 point.',
      'La participation est passée de 60 % à 48 %, et les dépenses ont augmenté de 12 %.',
      'Sa cote a reculé de 10 points, passant de 45 % à 35 %.',
      'L’inflation est passée de 9,1 % à 8,7 %.',

      'La banque centrale a relevé son taux de 0,5 point, de 4 % à 4,5 %.',
      'Sa cote a perdu 7 points, passant de 42 % à 35 %.',
      'Le chômage s’établit à 9 %, contre 7 % un an plus tôt, soit une hausse de 2 points.',
    ],
  },
});
