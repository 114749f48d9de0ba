import { testRule } from '../../../test/rule-tester';
import rule from './magnitude-mismatch';

testRule(rule, {
  en: {
    wrong: [
      {
        text: 'Damage is put at $4 million. That [|$4 billion|] will be paid by insurers.',
        fix: 'Damage is put at $4 million. That $4 million will be paid by insurers.',
      },
      {
        text: 'The plan will cost 3.2 billion euros.\n\nThe [|3.2 million euro|] plan was adopted in June.',
        fix: 'The plan will cost 3.2 billion euros.\n\nThe 3.2 billion euro plan was adopted in June.',
      },
      {
        text: 'The city will spend $45 million on the tunnel.\n\nCritics say the [|$45 billion|] tunnel is a waste.',
        fix: 'The city will spend $45 million on the tunnel.\n\nCritics say the $45 million tunnel is a waste.',
      },
      {
        text: 'The fund raised £2.4bn in May.\n\nThe fund said in June it had raised [|£2.4m|].',
        fix: 'The fund raised £2.4bn in May.\n\nThe fund said in June it had raised £2.4bn.',
      },
      {
        text: 'Some 1.2 million people fled the country.\n\nThe UN says the [|1.2 billion|] people who fled need food.',
        fix: 'Some 1.2 million people fled the country.\n\nThe UN says the 1.2 million people who fled need food.',
      },
      {
        text: 'The deficit reached 5.4 percent, or $120 billion.\n\nThe deficit of [|$120 million|] worries lenders.',
        fix: 'The deficit reached 5.4 percent, or $120 billion.\n\nThe deficit of $120 billion worries lenders.',
      },

      {
        text: 'The 32 billion euro dam was approved in May. Work on the [|32 million euro|] dam starts soon.',
        fixes: [
          'The 32 billion euro dam was approved in May. Work on the 32 billion euro dam starts soon.',
          'The 32 million euro dam was approved in May. Work on the 32 million euro dam starts soon.',
        ],
        message: 'a thousand times off',
      },
      'A $1.7bn rescue fund was set up.\n\nThe [|$1.7m|] fund is now empty.',
      'The port handled 47 million tonnes of freight.\n\nThose [|47 billion tonnes|] were a record.',
      'The budget is £6.3 billion. Of that, the council said, the [|£6.3 million|] is not enough.',
      'Some 2.4 million residents voted.\n\nAll 2.4 million residents were counted.\n\nNot all [|2.4 billion|] residents agreed.',
      'It cost 85 million euros to build the bridge.\n\nThe bridge, at [|85 billion euros|], is shut.',
      'The firm owes $13.5 billion to banks. Its banks will forgive that [|$13.5 million|].',
      'The telescope cost 640 million dollars. This [|640 billion dollars|] came from four states.',
      'The aid package of 72 million pounds came late. The [|72 billion pound|] package was cut.',
      '“The 32 billion euro dam was approved. The [|32 million euro|] dam starts soon,” she said.',

      'The deficit, at $5.4 billion, worries lenders. That [|$5.4 million|] deficit would be closed by 2028.',
      'The stadium will cost £85 million. An [|£85 billion|] stadium is a folly, residents say.',

      'The dam cost 3 billion euros. The [|3 million euro|] dam was opened in May.',
      'The lender set aside $2 million for fines.\n\nThe [|$2 billion|] for fines will be paid in June.',
      'The region approved a bridge of 500 million euros. The [|500 billion euro|] bridge will be toll-free.',
      'A tunnel of £6 billion is planned. That [|£6 million|] tunnel would be the longest in the country.',
    ],
    right: [
      'Damage is put at $4 million. That $4 million will be paid by insurers.',
      'The plan will cost 3.2 billion euros.\n\nThe 3.2 billion euro plan was adopted in June.',
      'The city will spend $45 million on the tunnel.\n\nCritics say the $45 million tunnel is a waste.',
      'The fund raised £2.4bn in May.\n\nThe fund said in June it had raised £2.4bn.',
      'Some 1.2 million people fled the country.\n\nThe UN says the 1.2 million people who fled need food.',
      'The deficit reached 5.4 percent, or $120 billion.\n\nThe deficit of $120 billion worries lenders.',

      'The 32 billion euro dam was approved in May. Work on the 32 billion euro dam starts soon.',
      'The dam cost 32 billion euros. Ada Moss earned 32 million dollars.',
      'It sold 5 million phones; the 5 billion calls made on them broke a record.',
      'The dam cost 32 billion euros. Fish worth about 32 million euros were lost.',
      'It raised $1.7bn last year and $1.8m this year.',
      'One plan costs 20 million euros, the 20 billion euro plan far more.',
      'It made 45 million trips and had 45 billion views.',
      'The budget is £6.3 billion, of which £630 million is for roads.',
      'A 32 billion euro dam; 32,000 people live below it.',
      'It cost 1.2 million. Then came 1.2 billion stars.',

      'The deficit, at $5.4 billion, worries lenders. That $5.4 billion deficit would be closed by 2028.',
      'The stadium will cost £85 million. An £85 million stadium is a folly, residents say.',

      'The dam cost 3 billion euros. The 3 billion euro dam was opened in May.',
      'The dam cost 3 billion euros. The 3 million euro road to it was opened in May.',
      'It lost $2 billion in May. It made $2 million in June.',
      'Some 3 million people live here; of the 3 billion people in Asia, few come.',
      'A bridge of 500 million euros and a bridge of 500 billion euros are two things.',
      'It lost 2.3 trillion yen in the quarter.\n\nThe loss of 2.3 trillion yen was the largest since 2009.',
    ],
  },
  fr: {
    wrong: [
      {
        text: 'Les dégâts sont estimés à 4 millions d’euros. Ces [|4 milliards d’euros|] seront pris en charge par les assureurs.',
        fix: 'Les dégâts sont estimés à 4 millions d’euros. Ces 4 millions d’euros seront pris en charge par les assureurs.',
      },
      {
        text: 'Le plan coûtera 3,2 milliards d’euros.\n\nLe plan de [|3,2 millions d’euros|] a été adopté en juin.',
        fix: 'Le plan coûtera 3,2 milliards d’euros.\n\nLe plan de 3,2 milliards d’euros a été adopté en juin.',
      },
      {
        text: 'La ville investit 45 millions d’euros dans le tunnel.\n\nUn tunnel à [|45 milliards d’euros|], c’est trop, juge l’opposition.',
        fix: 'La ville investit 45 millions d’euros dans le tunnel.\n\nUn tunnel à 45 millions d’euros, c’est trop, juge l’opposition.',
      },
      {
        text: 'Le fonds a levé 2,4 Md€ en mai.\n\nLe fonds a confirmé en juin avoir levé [|2,4 M€|].',
        fix: 'Le fonds a levé 2,4 Md€ en mai.\n\nLe fonds a confirmé en juin avoir levé 2,4 Md€.',
      },
      {
        text: 'Quelque 1,2 million de personnes ont fui le pays.\n\nL’ONU réclame de l’aide pour les [|1,2 milliard|] de personnes qui ont fui.',
        fix: 'Quelque 1,2 million de personnes ont fui le pays.\n\nL’ONU réclame de l’aide pour les 1,2 million de personnes qui ont fui.',
      },

      {
        text: 'Le barrage de 32 milliards d’euros a été approuvé. Ces [|32 millions d’euros|] seront versés en mai.',
        fixes: [
          'Le barrage de 32 milliards d’euros a été approuvé. Ces 32 milliards d’euros seront versés en mai.',
          'Le barrage de 32 millions d’euros a été approuvé. Ces 32 millions d’euros seront versés en mai.',
        ],
      },
      'Un fonds de secours de 1,7 Md€ a été créé.\n\nLe fonds, doté de [|1,7 M€|], est vide.',
      'Le port a traité 47 millions de tonnes de fret.\n\nCes [|47 milliards de tonnes|] sont un record.',
      'Le budget atteint 6,3 milliards d’euros. Pour le maire, ces [|6,3 millions d’euros|] ne suffisent pas.',
      'Le pont a coûté 85 millions d’euros.\n\nLe pont, à [|85 milliards d’euros|], est fermé.',
      'L’entreprise doit 13,5 milliards de dollars aux banques. Les banques effaceront [|13,5 millions de dollars|].',
      'Le télescope a coûté 640 millions de dollars. Ces [|640 milliards de dollars|] viennent de quatre États.',
      'L’aide de 72 millions d’euros arrive tard. L’aide de [|72 milliards d’euros|] a été réduite.',
      'Le déficit est de 154 milliards d’euros.\n\nLe déficit atteint 154 milliards d’euros.\n\nUn déficit de [|154 millions d’euros|] inquiète.',
      '« Le barrage de 32 milliards d’euros est voté. Ces [|32 millions d’euros|] seront versés », a-t-elle dit.',

      'Le déficit, de 5,4 milliards d’euros, inquiète. Ce déficit de [|5,4 millions d’euros|] serait comblé en 2028.',
      'Le déficit, de 5 milliards d’euros, inquiète. Ce déficit de [|5 millions d’euros|] serait comblé en 2028.',
      'Le pont coûtera 500 millions d’euros. Ce pont de [|500 milliards d’euros|] sera gratuit.',
      'La région a voté un prêt de 2 milliards d’euros.\n\nCe prêt de [|2 millions d’euros|] sera remboursé en dix ans.',
      'Le stade coûtera 85 millions d’euros. Un stade à [|85 milliards d’euros|], c’est une folie, disent les riverains.',
      'Le groupe a perdu 2,3 milliards de dollars.\n\nCette perte de [|2,3 millions de dollars|] est la plus forte depuis 2009.',
    ],
    right: [
      'Les dégâts sont estimés à 4 millions d’euros. Ces 4 millions d’euros seront pris en charge par les assureurs.',
      'Le plan coûtera 3,2 milliards d’euros.\n\nLe plan de 3,2 milliards d’euros a été adopté en juin.',
      'La ville investit 45 millions d’euros dans le tunnel.\n\nUn tunnel à 45 millions d’euros, c’est trop, juge l’opposition.',
      'Le fonds a levé 2,4 Md€ en mai.\n\nLe fonds a confirmé en juin avoir levé 2,4 Md€.',
      'Quelque 1,2 million de personnes ont fui le pays.\n\nL’ONU réclame de l’aide pour les 1,2 million de personnes qui ont fui.',

      'Le barrage de 32 milliards d’euros a été approuvé. Ces 32 milliards d’euros seront versés en mai.',
      'Le barrage a coûté 32 milliards d’euros. Mme Moss a gagné 32 millions de dollars.',
      'Elle a vendu 5 millions de téléphones ; ces 5 milliards d’appels sont un record.',
      'Le budget atteint 6,3 milliards d’euros, dont 630 millions pour les routes.',
      'Elle a levé 1,7 Md€ l’an dernier et 1,8 M€ cette année.',
      'Un plan coûte 20 millions d’euros, le plan de 20 milliards bien plus.',
      'Le pont a coûté 85 millions d’euros. Un viaduc en Chine vaut 85 milliards de yuans.',
      'Il a coûté 1,2 million. Puis vinrent 1,2 milliard d’étoiles.',
      'Un barrage de 32 milliards d’euros ; 32 000 personnes vivent en aval.',
      'Le déficit est de 154 milliards d’euros, en hausse de 12 millions.',

      'Le déficit, de 5,4 milliards d’euros, inquiète. Ce déficit de 5,4 milliards d’euros serait comblé en 2028.',
      'Le déficit, de 5 milliards d’euros, inquiète. Ce déficit de 5 milliards d’euros serait comblé en 2028.',
      'Le pont coûtera 500 millions d’euros. Le viaduc de 500 milliards de yuans est en Chine.',
      'La région a perdu 2 milliards d’euros en mai. Elle a gagné 2 millions d’euros en juin.',
      'Le prêt de 2 milliards d’euros est voté. Ces 2 millions d’habitants le rembourseront.',
      'Le stade coûtera 85 millions d’euros. Un stade à 85 millions d’euros, c’est une folie, disent les riverains.',
      'Le groupe a perdu 2,3 milliards de dollars.\n\nCette perte de 2,3 milliards de dollars est la plus forte depuis 2009.',
    ],
  },
});
