import { speakerCases as cases } from '../../../test/quotes-found';

describe('speakers named above their words', () => {
  cases('fr', {
    'Les réactions\n\nIls ont joué samedi.\n\nLe plus content : Jean Morel (Brest)\n\n« Le match est gagné. »\n\n« La suite vient. »':
      ['Jean Morel', 'Jean Morel'],
    'Les réactions\n\nIls ont joué samedi.\n\nJean Morel, entraîneur\n\nLe stade est vide. « Tout est perdu. »': ['–'],
    'Les réactions\n\nPar Jean Morel\n\n« Tout est perdu. »': ['–'],
    '« Il vibre », a dit Paul Durand. Selon le maire, Jean Morel, le pont tiendra longtemps : « Il est presque neuf. »':
      ['Paul Durand', 'Jean Morel', 'Jean Morel'],
    'Mérité, selon Jean Morel, l’entraîneur de Brest : « Le match est gagné. »': ['Jean Morel'],
  });
  cases('en', {
    'Detective Inspector Ann Lee said a man was held. The detective added: “We need witnesses.”': [
      'Ann Lee',
      'Ann Lee',
    ],
    'A driver was held, trooper Dan Hale said. The man told them he was lost.': ['Dan Hale', '–'],
    'Experts on growth\n\nThey met on Monday.\n\nJANE MOREL | THE BANK\n\n“We expect little of the year.”': [
      'Jane Morel',
    ],
  });
});

describe('speakers whose words alone name nobody', () => {
  cases('fr', {
    'Il explique que ses joueurs ont gagné et que Jean Morel a bien joué.\n\nIl rappelle que rien n’est acquis.': [
      '–',
      '–',
    ],
    'Jean Morel a bien joué.\n\nIl rappelle que rien n’est acquis.': ['Jean Morel'],
    '« On gèle », a confié un responsable du lycée Blaise Morel.': ['–'],
    '« Le port ferme », a dit Jeanne Morel, directrice. « Il rouvrira », a-t-elle ajouté.': [
      'Jeanne Morel',
      'Jeanne Morel',
    ],
    'La veuve de la victime, Corinne Ladevèze, a raconté la nuit du drame. « On m’a tout volé », a-t-elle sangloté.': [
      'Corinne Ladevèze',
    ],
    '« J’ai écrit au maire », affirme Jeanne Morel. « Personne ne répond », regrette la militante, qui dit avoir attendu un an.':
      ['Jeanne Morel', 'Jeanne Morel', 'Jeanne Morel'],
    'Jeanne Morel, une élue de Brest, qui dit avoir attendu un an, est partie.': ['Jeanne Morel'],
    'Jeanne Morel a reçu le maire de Brest, qui dit avoir attendu un an.': ['–'],
    'Jeanne Morel a reçu une voisine, qui dit avoir attendu un an.': ['–'],
    '« J’ai écrit au maire », affirme Jeanne Morel. Elle a vu une voisine, qui dit avoir attendu un an.': [
      'Jeanne Morel',
      '–',
    ],
    '« Le pont tiendra », a martelé lors d’une conférence de presse Jean Morel.': ['Jean Morel'],
    '« Le pont tiendra », a assuré devant les députés Jean Morel.': ['Jean Morel'],
    '« Le pont tiendra », confie au « Phare » Jean Morel.': ['Jean Morel'],
    '« Le pont tiendra », se console Jean Morel. « Il est presque neuf », rajoute Paul Durand.': [
      'Jean Morel',
      'Paul Durand',
    ],
    'Jean Morel a trouvé une planète lundi. « C’est une surprise », a ajouté le chercheur.': ['Jean Morel'],
    'Jean Morel et Paul Durand ont trouvé une planète. « C’est une surprise », a ajouté le chercheur.': ['–'],
    '« Le port ferme, dit Jean Morel, et il est vieux. »\n\n« Nous sommes restés », raconte l’élu.': [
      'Jean Morel',
      'Jean Morel',
      'Jean Morel',
    ],
    'Jean Morel est arrivé lundi. « Le pont est sûr », a déclaré le maire de Brest.': ['–'],
    'Le pont est sûr, a dit Jean Morel. Le procureur a requis deux ans. Il a dénoncé une « trahison sans nom ».': [
      'Jean Morel',
      '–',
    ],
    'Le délégué, Jean Morel, doute. « On nous promène, a-t-il répliqué à la sortie, et nous le savons. »': [
      'Jean Morel',
      'Jean Morel',
    ],
    'Marie Durand a rejeté l’accusation selon laquelle elle aurait menti.': ['–'],
    'Jean Morel est arrivé lundi. Ce dernier a relevé que la dette avait baissé.': ['Jean Morel'],
    'Jean Morel était en colère. Selon ses mots, la réforme est « une farce sans nom ».': ['Jean Morel'],
  });
  cases('en', {
    'Helen Marsh was there. Lee’s wife said he was pale. “He was lost,” she sobbed.': ['–', '–'],
    'Lee’s wife said he was pale. Helen Marsh was there. “He was lost,” she said.': ['–', 'Helen Marsh'],
    'The gang was held, an official said.\n\nThe team caught Amit Rao in Pune, he said.': ['–', '–'],
    'Amit Rao was held in Pune. He said he was lost.': ['Amit Rao'],
    '“It may fall,” warned Jane Morel. “We said so,” she told Paul Reed.': ['Jane Morel', 'Jane Morel'],
    'Jane Morel found a planet on Monday. “It was a surprise,” the researcher said.': ['Jane Morel'],
    '“We will go,” said John Carter. “The road is long,” he added.': ['John Carter', 'John Carter'],
    'The firm will not sail, its chief executive said.': ['–'],
    '“We will go,” said Jane Morel.\n\nJohn Carter scored twice. “It was luck,” the striker said.': [
      'Jane Morel',
      'John Carter',
    ],
  });
});

describe('speakers beside other names in their source', () => {
  cases('en', {
    '“We switched off,” said the Albion manager, Mark Vidal. Albion lost.': ['Mark Vidal'],
    'The United Nations met. Reports in Spain suggest that a fee has been agreed.': ['–'],
    'A report by the United Nations says that the camp is full.': ['United Nations'],
    '“We need help,” said Jane Morel. Her colleague, who gave no name, agreed. “We are tired,” she said.': [
      'Jane Morel',
      '–',
    ],
    '‘It rose,’ said Ann Lee. ‘I thought: this is it.\n\n‘I had the cat in one hand.’': [
      'Ann Lee',
      'Ann Lee',
      'Ann Lee',
    ],
    'Ann Lee said she was ill. “I had a temperature,” the forward laughed.': ['Ann Lee', 'Ann Lee'],
  });
  cases('fr', {
    'Charles Delmas a fondé sa maison. L’ancien directeur du groupe Delmas, Jean Morel, affirme que les comptes sont faux.':
      ['Jean Morel'],
    'Jean Morel savourait. « Les filles ont été parfaites », a souri le coach messin.': ['Jean Morel'],
  });
});

describe('speakers told by a common noun', () => {
  cases('fr', {
    'Marc Petit, 58 ans, comparaissait lundi. « Je regrette ce que j’ai fait », a dit l’accusé.': ['Marc Petit'],
    'Le maire, Marc Petit, présidait lundi. « Je regrette ce que j’ai fait », a dit l’accusé.': ['–'],
    'Le maire, Marc Petit, présidait lundi. « Je regrette ce que nous avons fait », a dit l’élu.': ['Marc Petit'],
    'Le procès a débuté mardi. Le feu a pris tôt. La salle est comble. Les familles attendent. Il pleut. « Pourquoi avoir attendu ? », demande la présidente.\n\nLe club, dont la présidente, Anne Petit, est absente, ne dit rien.':
      ['–'],
    'Le maire, Marc Petit, parlait lundi. « On ne lui a rien dit des faits », a déclaré son avocate.': ['–'],
  });
  cases('en', {
    'The mayor, Ann Lee, opened the fair. “My wheat is gone this year,” the farmer said.': ['–'],
    'The goalkeeper, Ann Lee, saved two shots. “I dreamt about that for years,” said the teenager.': ['Ann Lee'],
    'The board met its founder, Ann Lee, who has accused it of “managing decline”.': ['Ann Lee'],
    'The biologist, Ann Lee, opened the fair. “The fish are gone this year,” the scientist said.': ['Ann Lee'],
  });
});

describe('speakers who go on', () => {
  cases('en', {
    'Analysts at Brewer & Co said it was no shock. “The scale is,” they wrote. “We cut our price.” Tamsel Group fell.':
      ['–', '–', '–'],
    'Peter Marsh, 44, denied it. Marsh, of Clifton, said he would appeal.': ['Peter Marsh'],
    'Peter Marsh, 44, denied it. A friend of Marsh, of Clifton, said he would appeal.': ['–'],
    'Barack Obama signed the law and his aides wrote it.\n\n“It is tougher,” said Kim Brady.\n\nObama won, and he won again.\n\n“It is no drama,” he added.':
      ['Kim Brady', 'Kim Brady'],
    '“It is tougher,” said Ann Brady.\n\nBarack Obama won, and he won again.\n\n“It is no drama,” he added.': [
      'Ann Brady',
      'Barack Obama',
    ],
  });
  cases('fr', {
    '« C’est plus dur », a dit Camille Morel.\n\nJean Dubois a gagné, et il a fêté sa victoire.\n\n« Rien de grave », a-t-il ajouté.':
      ['Camille Morel', 'Camille Morel'],
  });
});

describe('speakers who are somebody else than the one they belong to', () => {
  cases('fr', {
    'Le maire Jean Morel a parlé.\n\n« Rien n’est signé », souffle un conseiller du maire Jean Morel.\n\n« Tout va bien », assure l’entourage du maire.':
      ['–', '–'],
    'Paul Durand a parlé. « Nous attendons », dit le porte-parole du syndicat Paul Durand.': ['Paul Durand'],
    'Jean Morel a parlé. « Tout va bien », dit un proche de Jean Morel.': ['–'],
  });
  cases('en', {
    'Mayor John Harlow spoke. A source close to Harlow said the deal was dead. An aide to Mayor John Harlow said he would sign.':
      ['–', '–'],
    'State Student Association president Sehar Lemon said it had helped.': ['Sehar Lemon'],
  });
});

describe('texts that somebody only has', () => {
  cases('fr', {
    'Selon un document consulté par l’AFP, le prix doublera.': ['–'],
    'Selon une note rédigée par l’AFP, le prix doublera.': ['AFP'],
    'L’avocate Nadia Khatib a plaidé. « C’est limpide », a dit l’avocate générale.': ['–'],
  });
  cases('en', {
    '“We are sorry,” said Ann Lee.\n\nOne patient told the paper she had been sent a letter. “I cried,” she said.': [
      'Ann Lee',
      '–',
      '–',
    ],
    'Ann Lee, the mayor of Leeds, who said the bridge was safe, has left.': ['Ann Lee'],
    'Ann Lee met the mayor of Leeds, who said the bridge was safe.': ['–'],
    'Ann Lee met Tom Hale, who said the bridge was safe.': ['Tom Hale'],
    'The firm faces a fine, according to documents seen by Reuters.': ['–'],
  });
});

describe('“the paper”', () => {
  cases('en', {
    'The New York Times said a deal was near. The paper said both sides would sign.': [
      'New York Times',
      'New York Times',
    ],
    'The seas rise, the United Nations Environment Programme says. The meadow could shrink, the paper said.': [
      'United Nations Environment Programme',
      '–',
    ],
  });
});

describe('somebody else than who spoke before', () => {
  cases('fr', {
    'Jean Morel a répondu que rien ne pressait. Dans la ville voisine, le porte-parole du port s’est tu. « On travaille », a-t-il glissé.':
      ['Jean Morel', '–'],
    'Le chauffagiste Jean Morel a reconnu sa faute.\n\nSelon l’expert judiciaire, la chaudière fuyait.': ['–'],
  });
  cases('en', {
    '“Sell,” said Tom Hale.\n\nAnn Lee said she would stay. Would the board go? “You’d have to ask them.”': [
      'Tom Hale',
      'Ann Lee',
      '–',
    ],
  });
});
