import { cases } from '../../../test/quotes-found';

describe('words in marks that say what something is thought to be', () => {
  cases('en', {
    'Tamsel, which has long been wary, called the guidance “still too rosy”.': ['mixed [Tamsel] “still too rosy”'],
    'The town, which has long been poor, called its square “the Yard”.': [],
    'Tamsel called the guidance “a guess”.': ['mixed [Tamsel] “a guess”'],
    'Described as “a quiet man” by neighbours, he kept pigeons.': ['mixed [neighbours] “a quiet man”'],
    'Tom Reed was called “a rock” by his team-mates.': ['mixed [his team-mates] “a rock”'],
    'The lane was called “the Gut” by locals.': [],
    'The coach, Ann Lee, branded her side’s defending “woeful” after they lost.': [
      'mixed [The coach, Ann Lee] “woeful”',
    ],
    'The mayor described the plan as “sheer madness”.': ['mixed [The mayor] “sheer madness”'],
    'The mayor described the film “Sheer Madness”.': [],
  });
  cases('fr', {
    'Le maire a qualifié le projet de « honteux et inutile ».': ['mixed [Le maire] « honteux et inutile »'],
    'Le maire a dénoncé le projet de « grand stade ».': [],
    'Décrit comme « fragile » par l’expert, Jean Morel encourt dix ans.': ['mixed [l’expert] « fragile »'],
    'Le plan, décrit comme « mauvais » par la maire, sera revu.': ['mixed [la maire] « mauvais »'],
    'Le plan, décrit page 4 du « Courrier » par étapes, sera revu.': [],
  });
});

describe('subjects with a participle of their own', () => {
  cases('en', {
    'The union, which had promised a “big march”, accused the port of cowardice.': ['mixed [which] “big march”'],
    'A man accused of killing his wife said he slept.': ['indirect [A man] he slept'],
    'A solicitor accused of theft told the court she was ill.': ['indirect [A solicitor accused of theft] she was ill'],
    'The officer leading the inquiry said the man was dead.': ['indirect [The officer] the man was dead'],
    'His wife said he slept.': ['indirect [His wife] he slept'],
    'A solicitor told the court “I never saw the money”.': ['direct [A solicitor] “I never saw the money”'],
    'A solicitor sailed the yacht “Northbank” home.': [],
  });
});

describe('a source before words in marks', () => {
  cases('fr', {
    'Pour Marc Olier, de l’Institut du port, il faut attendre.': [
      'indirect [Marc Olier, de l’Institut du port] il faut attendre',
    ],
    'Pour Marc Olier, de nombreux élus sont absents.': ['indirect [Marc Olier] de nombreux élus sont absents'],
    'Selon l’expert, l’accusé « n’a pas conscience de ses actes ».': [
      'mixed [l’expert] l’accusé « n’a pas conscience de ses actes »',
    ],
    'Selon l’expert, un proche du club, « rien ne presse ».': [
      'direct [l’expert, un proche du club] « rien ne presse »',
    ],
    'La mairie « ne regrette rien ».': ['mixed [La mairie] « ne regrette rien »'],
    'La mairie vend « la halle ».': [],
  });
  cases('en', {
    'According to the mayor, the company “lied to everyone”.': ['mixed [the mayor] the company “lied to everyone”'],
    'According to the mayor, a former teacher, “nothing is urgent”.': [
      'direct [the mayor, a former teacher] “nothing is urgent”',
    ],
  });
});

describe('reporting clauses in the middle of a sentence that goes on in marks', () => {
  cases('fr', {
    'Reste à savoir, soupire un cadre, « si quelqu’un lira le rapport ».': [
      'indirect [un cadre] Reste à savoir',
      'direct [un cadre] « si quelqu’un lira le rapport »',
    ],
    'À Paris, raconte le maire, « tout va bien ».': ['direct [le maire] « tout va bien »'],
    'Le maire, qui part lundi, raconte son échec, « sans rancune ».': ['mixed [Le maire] « sans rancune »'],
  });
});

describe('how somebody looks or sounds as they speak', () => {
  cases('fr', {
    '« On ne lâchera rien », glisse Jeanne Morin, la voix cassée par la fatigue.': [
      'direct [Jeanne Morin] « On ne lâchera rien »',
    ],
    '« On ne lâchera rien », glisse Jeanne Morin, la voix des salariés.': [
      'direct [Jeanne Morin, la voix des salariés] « On ne lâchera rien »',
    ],
  });
  cases('en', {
    '“We will not give in,” said Ann Lee, her voice hoarse.': ['direct [Ann Lee] “We will not give in,”'],
    '“We will not give in,” said Ann Lee, the voice of the Greens.': [
      'direct [Ann Lee, the voice of the Greens] “We will not give in,”',
    ],
  });
});
