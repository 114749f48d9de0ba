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
    'She left a match that she believed was “already lost”.': ['mixed [she] was “already lost”'],
    'She left after a decision she thought was “a disgrace”.': ['mixed [she] was “a disgrace”'],
    'The first thing she thought was that the gate was open.': [],
    'All she said was no.': [],
    'The man who officials say is armed has fled.': ['indirect [officials] is armed'],
    'The council dropped a plan, which the mayor said was late.': ['indirect [the mayor] was late'],
    'The man prosecutors say hid the gun is in jail.': ['indirect [prosecutors] hid the gun'],
    'Ann Lee says displaced people wait.': ['indirect [Ann Lee] displaced people wait'],
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

describe('verbs with words of their own between them and those in marks', () => {
  cases('fr', {
    'Le plan, dont le directeur dit qu’il est « la clé », prévoit quarante départs.': [
      'mixed [le directeur] qu’il est « la clé »',
    ],
    'Quand un élu me dit « on trouvera bien une solution », je lui montre deux photos.': [
      'direct [un élu] « on trouvera bien une solution »',
    ],
    'Son colistier parle, lui, de « stade fantôme ».': ['mixed [Son colistier] « stade fantôme »'],
    'Le préfet a rendu hommage à « un homme de bien ».': ['mixed [Le préfet] « un homme de bien »'],
    'Le syndicat demande que la dette soit gelée.': ['indirect [Le syndicat] que la dette soit gelée'],
    'Le juge demande à la mairie les réponses qu’elle détient.': [],
    'À un élève qui lui demandait s’il avait des regrets, il avait répondu : « Un seul. »': [
      'indirect [qui] s’il avait des regrets',
      'direct [il] « Un seul. »',
    ],
    'Au conseil, où l’on dit « suivre la situation », chacun attend.': ['direct [conseil] « suivre la situation »'],
    '« Une folie », pour l’opposition ; « une nécessité », selon la majorité.': [
      'direct [l’opposition] « Une folie »',
      'direct [la majorité] « une nécessité »',
    ],
  });
  cases('en', {
    'The mayor called her “a giant”.': ['mixed [The mayor] “a giant”'],
    'Asked if he feared for his job, Lee laughed. “Ask the board.”': ['direct [Lee] “Ask the board.”'],
    'The minister said on Monday, a day after a blast that killed two, that the mine was shut.': [
      'indirect [The minister] that the mine was shut',
    ],
    'The firm has closed a mine, the minister said on Monday, a day after a blast that killed two.': [
      'indirect [the minister] The firm has closed a mine',
    ],
    'Tom Hale insisted the squad remains united: “No one is hiding.”': [
      'indirect [Tom Hale] the squad remains united',
      'direct [Tom Hale] “No one is hiding.”',
    ],
    '“I made one,” as she liked to put it.': ['direct [she] “I made one,”'],
    'Lee came ashore “with one coat and two opinions,” as she puts it.': [
      'direct [she] “with one coat and two opinions,”',
    ],
    'We don’t say that to be kind.': [],
  });
});

describe('where the words for a source begin and end', () => {
  cases('fr', {
    'Le club, qui compte 340 membres se dit « soulagé ».': ['mixed [Le club] « soulagé »'],
    'L’actrice Anne Lee, révélée par « Les Heures pâles », se souvient d’un homme « exigeant et tendre ».': [
      'mixed [L’actrice Anne Lee, révélée par « Les Heures pâles »] « exigeant et tendre »',
    ],
    'Interrogé sur le calendrier, l’adjoint au port, Jean Morel, a dit que tout irait bien.': [
      'indirect [l’adjoint au port, Jean Morel] que tout irait bien',
    ],
    '« Rien ne les rendra », a murmuré leur père en quittant la salle.': ['direct [leur père] « Rien ne les rendra »'],
    'D’après la Cour des comptes, la dette des ports « dépasse 30 milliards ».': [
      'mixed [la Cour des comptes] la dette des ports « dépasse 30 milliards »',
    ],
    'Le maire a rappelé que, d’après la Cour des comptes, la dette dépasse 30 millions d’euros.': [
      'indirect [Le maire] que, d’après la Cour des comptes, la dette dépasse 30 millions d’euros',
      'indirect [la Cour des comptes] la dette dépasse 30 millions d’euros',
    ],
    '« On attend », a conclu Anne Lee, pour qui le conseil « joue la montre ».': [
      'direct [Anne Lee] « On attend »',
      'mixed [Anne Lee] le conseil « joue la montre »',
    ],
  });
  cases('en', {
    'One 2019 paper claimed that flies forget.': ['indirect [One 2019 paper] that flies forget'],
  });
});
