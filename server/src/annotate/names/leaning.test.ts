import { type NamedCopy, testNames } from '../../../test/names-found';

const COPY: NamedCopy = {
  en: {
    'a firm by its kind, its shares and its relative': [
      'Chipmaker [|Solvane|]O said on Tuesday it would cut jobs in [|Leeds|]L.',
      '[|Solvane|]O, which employs 4,000 people, blamed demand. Shares in [|Solvane|]O fell.',
      'The chief executive of [|Solvane|]O, [|Marta Ilves|]P, had no choice.',
    ],
    'a buyer and what it buys': [
      '[|Tremont|]O to buy rival [|Aldacor|]O for $3bn',
      'Retailer [|Tremont|]O agreed to buy [|Aldacor|]O, a smaller rival. [|Tremont|]O shares rose. [|Aldacor|]O has 230 stores.',
    ],
    'a firm by what it posts, with the next sentence': [
      '[|Kelvane|]O posted revenue of $1.2bn. The company employs 3,000 people. [|Kelvane|]O said it would pay a dividend.',
    ],
    'two firms after their noun': [
      'Drugmakers [|Novarel|]O and [|Pelyx|]O are in talks. [|Pelyx|]O declined to comment.',
    ],
    'several after their noun, and what somebody founded': [
      'Brands such as [|Belcor|]O, [|Tavane|]O and [|Ostrel|]O are for sale. [|Tavane|]O has 120 shops.',
      'The fund [|Clear Waters|]O sold its stake. [|Lena Varga|]P, who founded [|Clear Waters|]O, declined to comment.',
    ],
    'several people after what they are': [
      'Ministers such as [|Paul Marlow|]P and [|Ada Moss|]P backed [|Lena Varga|]P.',
    ],
    'somebody who has shares': [
      'Police arrested [|Colin Varley|]P, 43, on Monday.',
      '[|Varley|]P’s shares were sold in 2019. Investors in [|Varley|]P’s firm were told.',
    ],
    'somebody with a title who has investors': [
      'Mr [|Marlow|]P has a stake worth £4m. Investors backed [|Marlow|]P, who founded the company.',
    ],
    'a village and its people': [
      'Residents of [|Kessock|]L queued for water. People in [|Kessock|]L were sent home. [|Kessock|]L has one shop.',
    ],
  },
  fr: {
    'a firm by its kind, its shares and where one works': [
      'Le fabricant de puces [|Solvane|]O a supprimé 400 postes à [|Lyon|]L.',
      '[|Solvane|]O, qui emploie 4 000 personnes, invoque la demande. L’action [|Solvane|]O a perdu 6 %.',
      'Chez [|Solvane|]O, les syndicats s’inquiètent. La patronne de [|Solvane|]O, [|Marta Ilves|]P, se tait.',
    ],
    'a firm that no mention shows to be a name': [
      'L’éditeur de logiciels nantais [|Quillon|]O licencie. L’application [|Quillon|]O compte deux millions d’utilisateurs.',
    ],
    'a firm by what it does': [
      '[|Corvant|]O rappelle 20 000 radiateurs',
      'Les clients peuvent les rapporter à [|Corvant|]O. [|Corvant|]O fabrique ses radiateurs en [|Pologne|]L.',
    ],
    'a firm some words after its noun, and one that begins with it': [
      'Le fonds d’investissement britannique [|Attestane|]O est entré au capital.',
      'La [|Biscuiterie Jeannot|]O ferme à [|Caen|]L. Son patron, [|Lucien Jeannot|]P, se tait.',
    ],
    'two firms after their noun': [
      'Les laboratoires [|Novarel|]O et [|Pelyx|]O discutent d’une fusion. [|Pelyx|]O n’a pas réagi.',
    ],
    'several after their noun, and what somebody founded': [
      'Les marques [|Belcor|]O, [|Tavane|]O et [|Ostrel|]O sont à vendre. [|Tavane|]O compte 120 boutiques.',
      'Des enseignes comme [|Ostanne|]O ou [|Belvor|]O ferment. La fondatrice de [|Kelvane|]O, [|Lena Varga|]P, se tait.',
    ],
    'several people after what they are': [
      'La chute laisse des marques, [|Sigrid Solvane|]P le dit. Des ministres comme [|Paul Lacroix|]P et [|Ada Moss|]P l’ont dit.',
    ],
    'somebody who has shares': [
      'La police a arrêté [|Colin Varlet|]P, 43 ans. Les actions de [|Varlet|]P ont été vendues. [|Varlet|]P nie.',
    ],
    'a village and its people': [
      '[|Kersoc|]L est privée d’eau. Les habitants de [|Kersoc|]L font la queue. [|Kersoc|]L compte une épicerie.',
    ],
  },
};

describe('what the words around a bare name say', () => testNames(COPY));
