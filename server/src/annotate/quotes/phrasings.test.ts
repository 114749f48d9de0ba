import { cases } from '../../../test/quotes-found';

describe('what is all that somebody said', () => {
  cases('en', {
    '“No comment” was all the harbour master would say.': ['direct [the harbour master] “No comment”'],
    '“We tried,” was all that Ann Lee could say of it.': ['direct [Ann Lee] “We tried,”'],
    'That was all he said.': [],
  });
  cases('fr', {
    '« Rien à signaler », c’est tout ce qu’a bien voulu dire le préfet.': ['direct [le préfet] « Rien à signaler »'],
    '« Rien à signaler », c’est tout ce qu’elle dira.': ['direct [elle] « Rien à signaler »'],
  });
});

describe('what somebody makes of something', () => {
  cases('fr', {
    'Le maire y voit « une provocation », la CGT y a vu « un aveu ».': [
      'mixed [Le maire] « une provocation »',
      'mixed [la CGT] « un aveu »',
    ],
    'Le syndicat voit dans ce projet « une provocation ».': ['mixed [Le syndicat] « une provocation »'],
    'Il voit « la mer » de chez lui.': [],
    'Les enfants ont vu « Le Cid » hier.': [],
    'Ce que le maire appelle « une erreur » a coûté cher.': ['mixed [le maire] « une erreur »'],
    'C’est ce qu’on appelle « une défaite ».': [],
    'Les élus refusent de servir de « béquille » au gouvernement.': ['mixed [Les élus] « béquille »'],
  });
});

describe('who is quoted by another', () => {
  cases('en', {
    'A bank official quoted him as saying the loan had been repaid.': ['indirect [him] the loan had been repaid'],
    'The Gazette quoted Ann Lee, the minister, as saying that the pier would stay.': [
      'indirect [Ann Lee, the minister] that the pier would stay',
    ],
    'The minister was quoted by the paper as saying the talks had failed.': [
      'indirect [The minister] the talks had failed',
    ],
    'He quoted a poem as evidence, saying it was fine.': ['indirect [He] it was fine'],
  });
});

describe('lists of those who speak', () => {
  cases('en', {
    'Ann Lee, Tom Hale and Jane Morel said members would strike.': [
      'indirect [Ann Lee, Tom Hale and Jane Morel] members would strike',
    ],
    'Doctors, nurses and porters said they would walk out.': [
      'indirect [Doctors, nurses and porters] they would walk out',
    ],
    'In Leeds, Unison and Amicus said members would strike.': ['indirect [Unison and Amicus] members would strike'],
  });
  cases('fr', {
    'La CGT, FO et Sud ont annoncé que la grève continuerait.': [
      'indirect [La CGT, FO et Sud] que la grève continuerait',
    ],
    'Les parents, les élèves et les enseignants ont dit que l’école était froide.': [
      'indirect [Les parents, les élèves et les enseignants] que l’école était froide',
    ],
    'À Brest, la CGT et FO ont annoncé que le port fermerait.': ['indirect [la CGT et FO] que le port fermerait'],
  });
});

describe('a clause whose subject stands before whoever says it', () => {
  cases('en', {
    'A driver police say was drunk has been held.': ['indirect [police] was drunk'],
    'The man prosecutors say hid the gun is in jail.': ['indirect [prosecutors] hid the gun'],
    'It’s an event Ann Lee hopes will return.': ['indirect [Ann Lee] will return'],
    'City police say the man was drunk.': ['indirect [City police] the man was drunk'],
    'A social media post was late.': [],
  });
});

describe('a relative clause that no comma closes', () => {
  cases('fr', {
    'Un riverain, dont la maison a été inondée a fait part de sa colère : « On nous a oubliés. »': [
      'direct [Un riverain] « On nous a oubliés. »',
    ],
    'Un habitant, qui a tout vu de sa fenêtre a raconté que le feu était parti du toit.': [
      'indirect [Un habitant] que le feu était parti du toit',
    ],
    'Le récit est ancien, et son auteur y soutient la thèse que le monde est vieux.': [
      'indirect [son auteur] que le monde est vieux',
    ],
  });
});

describe('where somebody says no more', () => {
  cases('en', {
    'She said the firm was sound but declined to give figures.': ['indirect [She] the firm was sound'],
    'A spokesman said the plane had landed, without elaborating.': ['indirect [A spokesman] the plane had landed'],
    'Police said the man was known to them but had no record.': [
      'indirect [Police] the man was known to them but had no record',
    ],
  });
  cases('fr', {
    'Le ministre a indiqué que la loi serait votée, sans préciser la date.': [
      'indirect [Le ministre] que la loi serait votée',
    ],
    'Le porte-parole a dit que l’avion s’était posé mais n’a pas donné de détails.': [
      'indirect [Le porte-parole] que l’avion s’était posé',
    ],
    'La police a dit que l’homme était parti sans dire un mot.': [
      'indirect [La police] que l’homme était parti sans dire un mot',
    ],
  });
});

describe('a count that belongs to the noun before it', () => {
  cases('fr', {
    'Selon le numéro trois européen du secteur, la demande baisse.': [
      'indirect [le numéro trois européen du secteur] la demande baisse',
    ],
    '« Nous fermons trois magasins », a annoncé le numéro deux français du meuble.': [
      'direct [le numéro deux français du meuble] « Nous fermons trois magasins »',
    ],
  });
  cases('en', {
    'The force’s number two said he would go.': ['indirect [The force’s number two] he would go'],
  });
});

describe('crossheads in marks', () => {
  cases('fr', {
    '« Tout va bien », a dit Anne Lee.\n\n« On ne lâche rien ! »\n\n« On ne lâche rien ! », crie Paul Durand.': [
      'direct [Anne Lee] « Tout va bien »',
      'direct [Paul Durand] « On ne lâche rien ! »',
    ],
    '« Tout va bien », a dit Anne Lee.\n\n« On ne lâche rien ! »\n\nLa grille reste close.': [
      'direct [Anne Lee] « Tout va bien »',
      'direct [Anne Lee] « On ne lâche rien ! »',
    ],
  });
});
