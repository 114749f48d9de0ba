import { cases, speakerCases } from '../../../test/quotes-found';

describe('answers to somebody whose part it is to ask', () => {
  cases('en', {
    '“Did you see the van?” the judge asked. “I did not. It was dark.”': [
      'direct [the judge] “Did you see the van?”',
      'direct [–] “I did not. It was dark.”',
    ],
    '“Did you see the van?” the judge asked. “Did you hear it?”': [
      'direct [the judge] “Did you see the van?”',
      'direct [the judge] “Did you hear it?”',
    ],
    '“Where will we go?” the woman asked. “This is our home.”': [
      'direct [the woman] “Where will we go?”',
      'direct [the woman] “This is our home.”',
    ],
    '“I saw the van,” the judge said. “It was dark.”': [
      'direct [the judge] “I saw the van,”',
      'direct [the judge] “It was dark.”',
    ],
  });
  cases('fr', {
    '« Pourquoi avoir tiré ? » demande la présidente, Anne Petit. « J’ai eu peur. » Elle insiste : « L’arme était chargée. »':
      [
        'direct [la présidente, Anne Petit] « Pourquoi avoir tiré ? »',
        'direct [–] « J’ai eu peur. »',
        'direct [Elle] « L’arme était chargée. »',
      ],
    '« Où irons-nous ? » demande une voisine. « C’est notre maison. »': [
      'direct [une voisine] « Où irons-nous ? »',
      'direct [une voisine] « C’est notre maison. »',
    ],
  });
});

describe('who answers a question', () => {
  speakerCases('en', {
    'Tom Hale denied the claim. “I saw nothing,” he told the court.\n\n“Did you go?” asked Paul Reed. “No,” he replied. “I sat down.”':
      ['Tom Hale', 'Paul Reed', 'Tom Hale', 'Tom Hale'],
    'Tom Hale denied the claim. “I saw nothing,” he told the court.\n\n“Did you go?” asked Paul Reed. “Well,” he added.':
      ['Tom Hale', 'Paul Reed', 'Paul Reed'],
  });
});

describe('whom a title or a relative pronoun cannot mean', () => {
  speakerCases('en', {
    'Daniel Frost, 15, drowned. “They laughed it off,” Mrs Frost said.': ['–'],
    'Daniel Frost, 45, sued. “They laughed it off,” Mr Frost said.': ['Daniel Frost'],
    'Ann Lee wrote The Weir in 1961. It was turned down by eleven critics, one of whom described it as “four hundred pages of mud”.':
      ['–'],
  });
  speakerCases('fr', {
    'Jean Morel est mort. « Il était très bon », a dit Mme Morel.': ['–'],
    'Jean Morel est là. « Il était très bon », a dit M. Morel.': ['Jean Morel'],
    'Anne Petit a écrit. Son porte-parole a indiqué que le livre paraîtrait.': ['–'],
    'Les abeilles meurent plus vite, selon une étude publiée mercredi dans la revue Science.': ['–'],
  });
});

describe('whom a source that names somebody is not', () => {
  speakerCases('fr', {
    'Le pont est sûr, a précisé l’entourage du chef du port, Jean Morel.': ['–'],
    'Le pont est sûr, a précisé le chef du port, Jean Morel.': ['Jean Morel'],
    'Le pont est sûr, a précisé un des chercheurs du port, Jean Morel.': ['Jean Morel'],
    'Le pont est sûr, selon le maire de Brest, Jean Morel.': ['Jean Morel'],
  });
  speakerCases('en', {
    'A fire expert said that Ann Hale was hit twice. The deadliest blows came later, the expert said.': ['–', '–'],
  });
});

describe('what whoever spoke did next', () => {
  cases('fr', {
    '« Il est beau », a dit le maire. Et de citer les élèves : « Un enfant sur deux ne sait pas nager. »': [
      'direct [le maire] « Il est beau »',
      'direct [le maire] « Un enfant sur deux ne sait pas nager. »',
    ],
  });
});

describe('nouns of saying with a relative clause', () => {
  cases('fr', {
    'Le bac aurait coulé. Une information que l’armée n’a pas confirmée.': [],
    'Le port rejette l’idée que le bac ait coulé.': ['indirect [–] que le bac ait coulé'],
  });
});

describe('what is no clause of somebody’s', () => {
  cases('en', {
    'Ann Lee did not say anything in court, although she has talked to a paper.': [],
    'Ann Lee said nothing would change.': ['indirect [Ann Lee] nothing would change'],
    'The jury heard it, then was told to leave.': [],
    'The jury heard it was late.': ['indirect [The jury] it was late'],
    'Prosecutors continue to allege that the plan was old.': ['indirect [Prosecutors] that the plan was old'],
  });
  cases('fr', {
    'Les bilans officiel et de source policière font état de huit morts.': [],
    'Le bac a coulé, de source policière.': ['indirect [source policière] Le bac a coulé'],
    'Huit hommes sont morts, et plus de 80 blessés, selon le préfet, qui a précisé que le bac avait coulé.': [
      'indirect [le préfet] Huit hommes sont morts, et plus de 80 blessés',
      'indirect [qui] que le bac avait coulé',
    ],
    'Le pont est vieux, mais personne, selon lui, ne le sait.': ['indirect [lui] ne le sait'],
    'Le maire a affirmé mardi ne pas exclure la fermeture.': ['indirect [Le maire] ne pas exclure la fermeture'],
    'Le maire a « condamné avec force cet acte lâche ».': ['mixed [Le maire] « condamné avec force cet acte lâche »'],
    'Le maire a « menacé de mort toute sa famille ».': [],
  });
});

describe('who is taken up, and who is not', () => {
  speakerCases('fr', {
    'Les ouvriers ont appris la nouvelle.\n\n« Un texto, vous imaginez ? » La foule attend.': ['–'],
    'Nadège Caron : La piste est faite pour tout le monde.\n\nSimon Blot : Elle s’arrête au pont, et sans prévenir.\n\nN. C. : Les chiffres disent bien le contraire.\n\nS. B. : Moi, je fais mes courses à vélo.':
      ['Nadège Caron', 'Simon Blot', 'Nadège Caron', 'Simon Blot'],
    'Anne Roussel et Brigitte Sauvage ont joué. « Elle attend », dit d’elle Anne Roussel. L’intéressée en rit : « À mon âge, on attend. »':
      ['Anne Roussel', '–'],
  });
  speakerCases('en', {
    '“It is ours,” said Ali Rahman. A shop has a copy, but the veteran is unwilling. “It would not be mine,” he told his daughter.':
      ['Ali Rahman', '–'],
    '“It is ours,” said Ali Rahman. A shop has a copy, but it is small. “It would not be mine,” he told his daughter.':
      ['Ali Rahman', 'Ali Rahman'],
    'A Downing Street source said the letter was late.': ['–'],
    'Downing Street said the letter was late.': ['Downing Street'],
  });
  cases('en', {
    'Did his father read? “The racing page, and little else.”': ['direct [–] “The racing page, and little else.”'],
    'I tell her he is kind. “It will pass, as it always does.”': [
      'indirect [I] he is kind',
      'direct [–] “It will pass, as it always does.”',
    ],
    '“I will go,” I said. “It will pass, as it always does.”': [
      'direct [I] “I will go,”',
      'direct [I] “It will pass, as it always does.”',
    ],
    'The bill, described by the planners as “well meant”, returns soon.': ['mixed [the planners] “well meant”'],
    'Ann Lee, stopped by police as “a suspect”, went home.': [],
  });
  cases('fr', {
    '« Elle attend », dit d’elle Anne Roussel.': ['direct [Anne Roussel] « Elle attend »'],
    'L’album, décrit par le chanteur Jean Morel comme « un retour », sort lundi.': [
      'mixed [le chanteur Jean Morel] « un retour »',
    ],
  });
});
