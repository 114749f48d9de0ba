import { testRule } from '../../../test/rule-tester';
import rule from './change-mismatch';

testRule(rule, {
  en: {
    wrong: [
      'Takings shrank to £1.8m in the spring from £2.4m in the same months of 2024, [|40%|] less.',
      'It has 90 nurses, down from 120 two years ago, [|a half|] fewer.',
      'Sales fell from 8 to 1, a fall of [|80 percent|].',
      'Sales rose from 500 to 600, an increase of [|30 percent|] on a year earlier.',
      'The rent rose by [|$50|], from $800 to $900.',
      'Attendance slipped [|12 percent|] to 44,000 from 55,000.',
      'The number of beds was raised from 24 to 36 after the inspection of May, an increase of [|60%|].',
      {
        text: 'The firm had 500 workers in 2020. It now has 600, a rise of [|25 percent|].',
        fix: 'The firm had 500 workers in 2020. It now has 600, a rise of 20 percent.',
      },
      {
        text: 'It carried 84,000 people in 2025, down from 120,000 in 2019, a fall of [|40 percent|].',
        fix: 'It carried 84,000 people in 2025, down from 120,000 in 2019, a fall of 30 percent.',
      },
      {
        text: 'The bill rose from $8 million to [|$6 million|], a cut of 25 percent.',
        fixes: ['The bill fell from $8 million to $6 million, a cut of 25 percent.'],
      },
      {
        text: 'Spending rises [|9.3 percent|], from $2.3 billion this year to $2.4 billion.',
        fix: 'Spending rises 4.3 percent, from $2.3 billion this year to $2.4 billion.',
      },
      {
        text: 'The club sold 12,000 tickets, [|50 percent|] more than the 10,000 sold last year.',
        fix: 'The club sold 12,000 tickets, 20 percent more than the 10,000 sold last year.',
      },
      {
        text: 'Revenue fell [|22%|] to $1.1 million from $1.4 billion.',
        fixes: [
          'Revenue fell 22% to $1.1 billion from $1.4 billion.',
          'Revenue fell 22% to $1.1 million from $1.4 million.',
        ],
      },
      {
        text: 'Sales went up from 200 to 250 units, a [|40 percent|] increase.',
        fix: 'Sales went up from 200 to 250 units, a 25 percent increase.',
      },
      { text: 'The price rose [|50 percent|], from $10 to $12.', fix: 'The price rose 20 percent, from $10 to $12.' },
      {
        text: 'Exports fell by [|30 percent|] to 80 million tonnes from 100 million tonnes.',
        fix: 'Exports fell by 20 percent to 80 million tonnes from 100 million tonnes.',
      },
      {
        text: 'Unemployment fell to 400,000 from 500,000, down [|35 percent|].',
        fix: 'Unemployment fell to 400,000 from 500,000, down 20 percent.',
      },
      'The workforce shrank from 1,200 to 900, a drop of [|a third|].',
      {
        text: 'Revenue increased [|12%|] to $112 million from $80 million.',
        fix: 'Revenue increased 40% to $112 million from $80 million.',
      },
      {
        text: 'Net profit was 150 million euros, up [|20%|] from 100 million euros a year earlier.',
        fix: 'Net profit was 150 million euros, up 50% from 100 million euros a year earlier.',
      },
      { text: 'The fare will go from £2 to £3, a [|25%|] rise.', fix: 'The fare will go from £2 to £3, a 50% rise.' },
      {
        text: 'There were 300 burglaries last year, compared with 200 in 2024, a rise of [|20 percent|].',
        fix: 'There were 300 burglaries last year, compared with 200 in 2024, a rise of 50 percent.',
      },
      {
        text: 'The number of cases climbed from 40 to 60, or [|75 percent|].',
        fix: 'The number of cases climbed from 40 to 60, or 50 percent.',
      },
      {
        text: 'Attendance dropped [|10 percent|], from 5,000 to 4,000.',
        fix: 'Attendance dropped 20 percent, from 5,000 to 4,000.',
      },
      {
        text: 'The minimum wage will rise from $10 to $15, an increase of [|$3|].',
        fix: 'The minimum wage will rise from $10 to $15, an increase of $5.',
      },
      {
        text: 'The number of pupils fell from 820 to 760, [|80|] fewer.',
        fix: 'The number of pupils fell from 820 to 760, 60 fewer.',
      },
      {
        text: 'The tax fell from 30 percent to 25 percent, a cut of [|10 points|].',
        fix: 'The tax fell from 30 percent to 25 percent, a cut of 5 points.',
      },
      {
        text: 'Its share rose from 20% to 26%, a gain of [|8 percentage points|].',
        fix: 'Its share rose from 20% to 26%, a gain of 6 percentage points.',
      },
      'Turnover rose from 4.2 million to 3.9 million pounds, an increase of [|7 percent|].',
      { text: 'Profits fell from $3 million to [|$4 million|].', fix: 'Profits fell from $4 million to $3 million.' },
      {
        text: 'The population grew from 52,000 to [|48,000|] in ten years.',
        fix: 'The population grew from 48,000 to 52,000 in ten years.',
      },

      {
        text: 'Revenue rose from $400 million to $500 million, an increase of [|30 percent|].',
        fixes: [
          'Revenue rose from $400 million to $500 million, an increase of 25 percent.',
          'Revenue rose from $400 million to $520 million, an increase of 30 percent.',
        ],
        message: 'From $400 million to $500 million is a rise of 25 percent',
      },
      {
        text: 'Rents fell [|20%|] from £1,500 to £1,350 a month.',
        fix: 'Rents fell 10% from £1,500 to £1,350 a month.',
      },
      { text: 'Output grew by [|15 per cent|], from 8,000 tonnes in 2022 to 12,000 tonnes in 2023.' },
      {
        text: 'The herd shrank to 630 cows from 900, a drop of [|40 percent|].',
        fix: 'The herd shrank to 630 cows from 900, a drop of 30 percent.',
      },
      {
        text: 'Ticket sales went from 2.4 million to 3.6 million, up [|65%|].',
        fix: 'Ticket sales went from 2.4 million to 3.6 million, up 50%.',
      },
      {
        text: 'Passenger numbers rose [|12 percent|] to 6,000 from 5,000.',
        fix: 'Passenger numbers rose 20 percent to 6,000 from 5,000.',
      },
      { text: 'The grant was cut from €90,000 to €60,000, a [|50 percent|] reduction.' },
      {
        text: 'Prices went from $4 to $5 a pound, a [|20 percent|] rise.',
        fix: 'Prices went from $4 to $5 a pound, a 25 percent rise.',
      },
      {
        text: 'Membership rose from 640 to 512, an increase of [|20 percent|].',
        message: 'the sentence says a rise',
        fixes: ['Membership fell from 640 to 512, a decrease of 20 percent.'],
      },
      {
        text: 'Support climbed from 31% to 38%, up [|five points|].',
        fix: 'Support climbed from 31% to 38%, up seven points.',
      },
      {
        text: 'Bus passengers were down to 451,230 from 401,310, a drop of [|12.4 percent|].',
        fixes: ['Bus passengers were up to 451,230 from 401,310, a jump of 12.4 percent.'],
      },
      {
        text: 'The town issued 800 permits last year, against 1,000 in 2021, up [|25 percent|].',
        fixes: ['The town issued 1,000 permits last year, against 800 in 2021, up 25 percent.'],
      },
      {
        text: 'The orchard picked 900 tonnes, compared with 1,200 in 2021, a rise of [|25 percent|].',
        fixes: ['The orchard picked 900 tonnes, compared with 1,200 in 2021, a fall of 25 percent.'],
      },
      // Two corrections that both may be meant, of an amount in the unit of the figures.
      {
        text: 'The levy rose from $300 to $250, an increase of [|$50|].',
        fixes: [
          'The levy fell from $300 to $250, a decrease of $50.',
          'The levy rose from $250 to $300, an increase of $50.',
        ],
      },
      { text: '“Sales went from 200 to 300, up [|20%|],” she said.', fixes: [], message: 'inside a quotation' },
    ],
    right: [
      'Takings shrank to £1.8m in the spring from £2.4m in the same months of 2024, 25% less.',
      'It has 90 nurses, down from 120 two years ago, a quarter fewer.',
      'The ratio rose from 18 to 1 to 25 to 1.',
      'The limit surged from $375 million in 2021 to $1 billion, an increase of around 20% year-over-year.',
      'Sales rose from 500 to 900, an increase of 12 percent a year.',
      'Sales rose from 500 to 900, an average annual increase of 12 percent.',
      'The rent rose by $100, from $800 to $900.',
      'Leverage increased from 18 to 1, to over 25 to 1 by May.',
      'Attendance slipped 20 percent to 44,000 from 55,000.',
      'It went from 400 to 500 workers, in a trade that was up 3 percent.',
      'The firm had 500 workers. It now has 900 in Spain, a rise of 20 percent.',
      'The firm had 500 workers in 2020. It now has 600, a rise of 20 percent.',
      'The firm had 500 workers in 2020. In Leeds it sold 600 boats, a rise of 25 percent.',
      'It carried 84,000 people in 2025, down from 120,000 in 2019, a fall of 30 percent.',
      'Profit rose to 45 cents per share from 36 cents, up 25 percent.',
      'Spending rises 4.3 percent, from $2.3 billion this year to $2.4 billion.',
      'The club sold 12,000 tickets, 20 percent more than the 10,000 sold last year.',
      'Traffic rose 1.5 percent to 53.3 million miles from 52.5 million and was up 0.4 percent for the quarter.',
      'Output was 86 tons, down 7.5 percent from 93 tons a week earlier and compared to 59 tons in May.',
      'Costs rose to 371 million dollars from 303 million, with more than half the increase in wages.',
      'Estimates ranged from 2.3 to 2.6 million tonnes, down from 2.4 to 2.7 million tonnes last week.',
      'Revenue fell 22% to $1.1 billion from $1.4 billion.',
      'The yen rose 0.8 percent against the dollar, to 153.50 from 154.67.',
      'Sales went up from 200 to 250 units, a 25 percent increase.',
      'The price rose 20 percent, from $10 to $12.',
      'Exports fell by 20 percent to 80 million tonnes from 100 million tonnes.',
      'Unemployment fell to 400,000 from 500,000, down 20 percent.',
      'The workforce shrank from 1,200 to 900, a drop of a quarter.',
      'Revenue increased 12% to $112 million from $100 million.',
      'Net profit was 150 million euros, up 50% from 100 million euros a year earlier.',
      'The fare will go from £2 to £3, a 50% rise.',
      'There were 300 burglaries last year, compared with 200 in 2024, a rise of 50 percent.',
      'The number of cases climbed from 40 to 60, or 50 percent.',
      'Attendance dropped 20 percent, from 5,000 to 4,000.',
      'The minimum wage will rise from $10 to $15, an increase of $5.',
      'The number of pupils fell from 820 to 760, 60 fewer.',
      'The tax fell from 30 percent to 25 percent, a cut of 5 points.',
      'Its share rose from 20% to 26%, a gain of 6 percentage points.',
      'Turnover fell from 4.2 million to 3.9 million pounds, a decrease of 7 percent.',
      'Profits fell from $4 million to $3 million.',
      'The population grew from 48,000 to 52,000 in ten years.',

      'Revenue rose from $400 million to $500 million, an increase of 25 percent.',
      'Rents fell 10% from £1,500 to £1,350 a month.',
      'Output grew by 50 per cent, from 8,000 tonnes in 2022 to 12,000 tonnes in 2023.',
      'The herd shrank to 630 cows from 900, a drop of 30 percent.',
      'Revenue rose from $4 billion to $5 billion, an increase of 29 percent.',
      'Rents rose from about £1,500 to £1,850, an increase of 20 percent.',
      'Prices went from $4 to $5 a pound, a 25 percent rise.',
      'Support climbed from 31% to 38%, up seven points.',
      'Support climbed from 31% to 38%, up 23 percent.',
      'The rate rose from 5% to 6%, up 1%.',
      'The fund grew from $400 million to $500 million in a year when inflation hit 9 percent.',
      'It moved from 400 staff to 500 desks, up 12 percent on last year.',
    ],
  },
  fr: {
    wrong: [
      'Les infirmières sont 90, contre 120 il y a deux ans, [|un tiers|] de moins.',
      'Les ventes sont passées de 500 à 600, soit une hausse de [|30 %|] en tout.',
      'Le loyer a augmenté de [|50 euros|], de 800 à 900 euros.',
      'La fréquentation a fléchi de [|12 %|], de 55 000 à 44 000 entrées.',
      'Le club a dégagé 4,2 millions d’euros de recettes en 2025, contre 3 millions d’euros en 2024, soit une hausse de [|60 %|].',
      {
        text: 'L’entreprise comptait 500 salariés. Elle en a désormais 600, soit une hausse de [|25 %|].',
        fix: 'L’entreprise comptait 500 salariés. Elle en a désormais 600, soit une hausse de 20 %.',
      },
      { text: 'Le prix passe de 4 à 6 euros, soit une hausse d’[|un tiers|].' },
      {
        text: 'Son équipe a gagné 27 points en 13 journées, contre 18 l’an dernier à la même date, soit [|70 %|] de plus.',
        fix: 'Son équipe a gagné 27 points en 13 journées, contre 18 l’an dernier à la même date, soit 50 % de plus.',
      },
      {
        text: 'Le club a vendu 12 000 billets, [|50 %|] de plus que les 10 000 de l’an dernier.',
        fix: 'Le club a vendu 12 000 billets, 20 % de plus que les 10 000 de l’an dernier.',
      },
      {
        text: 'La température est passée de 14 °C à 7 °C, soit une chute de [|9 °C|].',
        fix: 'La température est passée de 14 °C à 7 °C, soit une chute de 7 °C.',
      },
      {
        text: 'La température est passée de 14 à 7 degrés, soit une chute de [|9 degrés|].',
        fix: 'La température est passée de 14 à 7 degrés, soit une chute de 7 degrés.',
      },
      {
        text: 'Les effectifs ont été réduits et les ventes réduites de [|50 %|], de 400 à 300 unités.',
        fix: 'Les effectifs ont été réduits et les ventes réduites de 25 %, de 400 à 300 unités.',
      },
      {
        text: 'Le bénéfice a progressé de [|20 %|], passant de 1,5 milliard à 1,8 million d’euros.',
        fixes: [
          'Le bénéfice a progressé de 20 %, passant de 1,5 milliard à 1,8 milliard d’euros.',
          'Le bénéfice a progressé de 20 %, passant de 1,5 million à 1,8 million d’euros.',
        ],
      },
      { text: 'Les prix ont augmenté de 9 à [|6 %|].', fix: 'Les prix ont augmenté de 6 à 9 %.' },
      {
        text: 'Les ventes sont passées de 200 à 250 unités, soit [|40 %|] de plus.',
        fix: 'Les ventes sont passées de 200 à 250 unités, soit 25 % de plus.',
      },
      {
        text: 'Le prix a augmenté de [|50 %|], passant de 10 à 12 euros.',
        fix: 'Le prix a augmenté de 20 %, passant de 10 à 12 euros.',
      },
      {
        text: 'Les exportations ont reculé de [|30 %|], à 80 millions de tonnes contre 100 millions.',
        fix: 'Les exportations ont reculé de 20 %, à 80 millions de tonnes contre 100 millions.',
      },
      {
        text: 'Le chômage a reculé de 500 000 à 400 000 personnes ([|-35 %|]).',
        fix: 'Le chômage a reculé de 500 000 à 400 000 personnes (-20 %).',
      },
      {
        text: 'Le bénéfice atteint 150 millions d’euros, en hausse de [|20 %|] par rapport aux 100 millions de 2025.',
        fix: 'Le bénéfice atteint 150 millions d’euros, en hausse de 50 % par rapport aux 100 millions de 2025.',
      },
      {
        text: 'On a compté 300 cambriolages l’an dernier, contre 200 en 2024, soit une hausse de [|20 %|].',
        fix: 'On a compté 300 cambriolages l’an dernier, contre 200 en 2024, soit une hausse de 50 %.',
      },
      {
        text: 'La fréquentation a chuté de [|10 %|], de 5 000 à 4 000 spectateurs.',
        fix: 'La fréquentation a chuté de 20 %, de 5 000 à 4 000 spectateurs.',
      },
      {
        text: 'Le smic horaire passera de 10 à 15 euros, soit une hausse de [|3 euros|].',
        fix: 'Le smic horaire passera de 10 à 15 euros, soit une hausse de 5 euros.',
      },
      {
        text: 'Le nombre d’élèves est passé de 820 à 760, soit [|80|] de moins.',
        fix: 'Le nombre d’élèves est passé de 820 à 760, soit 60 de moins.',
      },
      {
        text: 'L’impôt passe de 30 % à 25 %, soit une baisse de [|10 points|].',
        fix: 'L’impôt passe de 30 % à 25 %, soit une baisse de 5 points.',
      },
      {
        text: 'Sa part est passée de 20 % à 26 %, en hausse de [|8 points|].',
        fix: 'Sa part est passée de 20 % à 26 %, en hausse de 6 points.',
      },
      {
        text: 'Le chiffre d’affaires a progressé de 4,2 à [|3,9 millions d’euros|].',
        fix: 'Le chiffre d’affaires a progressé de 3,9 à 4,2 millions d’euros.',
      },
      {
        text: 'La population a augmenté de 52 000 à [|48 000|] habitants.',
        fix: 'La population a augmenté de 48 000 à 52 000 habitants.',
      },
      {
        text: 'Les bénéfices ont baissé, passant de 3 à [|4 millions d’euros|].',
        fix: 'Les bénéfices ont baissé, passant de 4 à 3 millions d’euros.',
      },

      {
        text: 'Le chiffre d’affaires est passé de 400 à 500 millions d’euros, soit une hausse de [|30 %|].',
        fix: 'Le chiffre d’affaires est passé de 400 à 500 millions d’euros, soit une hausse de 25 %.',
      },
      {
        text: 'Le loyer est passé de 1 500 à 1 350 euros, en baisse de [|20 %|].',
        fix: 'Le loyer est passé de 1 500 à 1 350 euros, en baisse de 10 %.',
      },
      { text: 'La production a augmenté de [|15 %|], passant de 8 000 à 12 000 tonnes.' },
      {
        text: 'Le troupeau est passé de 900 à 630 vaches, soit une baisse de [|40 %|].',
        fix: 'Le troupeau est passé de 900 à 630 vaches, soit une baisse de 30 %.',
      },
      { text: 'Les ventes sont passées de 2,4 millions de billets à 3,6 millions (+ [|65 %|]).' },
      { text: 'La fréquentation a progressé de [|12 %|], passant de 5 000 visiteurs en 2019 à 6 000 en 2020.' },
      { text: 'La subvention, passée de 90 000 à 60 000 euros, soit [|50 %|] de moins, inquiète.' },
      { text: 'Le prix du kilo est passé de 4 euros à 5 euros, soit une augmentation de [|20 %|].' },
      {
        text: 'Le nombre de licenciés est passé de 640 à 512, soit une hausse de [|20 %|].',
        fixes: ['Le nombre de licenciés est passé de 640 à 512, soit une baisse de 20 %.'],
        message: 'the sentence says a rise',
      },
      {
        text: 'La cote est passée de 31 % à 38 %, soit une hausse de [|5 points|].',
        fix: 'La cote est passée de 31 % à 38 %, soit une hausse de 7 points.',
      },
      {
        text: 'Selon le syndicat, 1 200 ventes ont eu lieu l’an dernier, contre 1 500 en 2021, soit une hausse de [|20 %|].',
        fixes: [
          'Selon le syndicat, 1 200 ventes ont eu lieu l’an dernier, contre 1 500 en 2021, soit une baisse de 20 %.',
        ],
      },
      {
        text: 'Le loyer est passé de 300 à 250 euros, soit une augmentation de [|50 euros|].',
        fixes: [
          'Le loyer est passé de 300 à 250 euros, soit une diminution de 50 euros.',
          'Le loyer est passé de 250 à 300 euros, soit une augmentation de 50 euros.',
        ],
      },
      { text: '« Les ventes sont passées de 200 à 300, soit une hausse de [|20 %|] », a-t-elle dit.', fixes: [] },
    ],
    right: [
      'Les infirmières sont 90, contre 120 il y a deux ans, un quart de moins.',
      'Le rapport passe de 18 pour 1 à 25 pour 1, une hausse.',
      'Les ventes sont passées de 500 à 900, soit une hausse de 12 % par an.',
      'Les ventes sont passées de 500 à 900, soit une hausse moyenne de 12 %.',
      'Le loyer a augmenté de 100 euros, de 800 à 900 euros.',
      'La fréquentation a fléchi de 20 %, de 55 000 à 44 000 entrées.',
      'Le club a dégagé 4,2 millions d’euros de recettes en 2025, contre 3 millions d’euros en 2024, soit une hausse de 40 %.',
      'L’entreprise comptait 500 salariés. Elle en a désormais 600, soit une hausse de 20 %.',
      'Le prix passe de 4 à 6 euros, soit une hausse de moitié.',
      'Son équipe a gagné 27 points en 13 journées, contre 18 l’an dernier à la même date, soit 50 % de plus.',
      'Le club a vendu 12 000 billets, 20 % de plus que les 10 000 de l’an dernier.',
      'La température est passée de 14 °C à 7 °C, soit une chute de 7 °C.',
      'La température est passée de 14 à 7 degrés, soit une chute de 7 degrés.',
      'Le bénéfice a progressé de 20 %, passant de 1,5 milliard à 1,8 milliard d’euros.',
      'Les prix ont augmenté de 6 à 9 %.',
      'Les ventes sont passées de 200 à 250 unités, soit 25 % de plus.',
      'Le prix a augmenté de 20 %, passant de 10 à 12 euros.',
      'Les exportations ont reculé de 20 %, à 80 millions de tonnes contre 100 millions.',
      'Le chômage a reculé de 500 000 à 400 000 personnes (-20 %).',
      'Le bénéfice atteint 150 millions d’euros, en hausse de 50 % par rapport aux 100 millions de 2025.',
      'On a compté 300 cambriolages l’an dernier, contre 200 en 2024, soit une hausse de 50 %.',
      'La fréquentation a chuté de 20 %, de 5 000 à 4 000 spectateurs.',
      'Le smic horaire passera de 10 à 15 euros, soit une hausse de 5 euros.',
      'Le nombre d’élèves est passé de 820 à 760, soit 60 de moins.',
      'L’impôt passe de 30 % à 25 %, soit une baisse de 5 points.',
      'Sa part est passée de 20 % à 26 %, en hausse de 6 points.',
      'Le chiffre d’affaires a reculé de 4,2 à 3,9 millions d’euros.',
      'La population a augmenté de 48 000 à 52 000 habitants.',
      'Les bénéfices ont augmenté, passant de 3 à 4 millions d’euros.',

      'Le chiffre d’affaires est passé de 400 à 500 millions d’euros, soit une hausse de 25 %.',
      'Le loyer est passé de 1 500 à 1 350 euros, en baisse de 10 %.',
      'La production a augmenté de 50 %, passant de 8 000 à 12 000 tonnes.',
      'Le troupeau est passé de 900 à 630 vaches, soit une baisse de 30 %.',
      'Le troupeau est passé de 900 à 630 vaches, soit une baisse de près d’un tiers.',
      'Les ventes sont passées de 2,4 millions de billets à 3,6 millions (+ 50 %).',
      'Le prix du kilo est passé de 4 euros à 5 euros, soit une augmentation de 25 %.',
      'La cote est passée de 31 % à 38 %, soit une hausse de 7 points.',
      'Le taux est passé de 5 % à 6 %, soit une hausse de 1 %.',
      'Il est passé de 400 à 500 salariés, dans un secteur en hausse de 3 %.',
    ],
  },
});
