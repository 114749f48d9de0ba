import { cases } from '../../../test/quotes-found';

describe('wordings of courts, agencies and the South Asian and African press', () => {
  cases('en', {
    'The mayor was calm. “Is it safe?” Mr Moore asked. “What is it like?” Supt Ann Hale asked by text.': [
      'direct [Mr Moore] “Is it safe?”',
      'direct [Supt Ann Hale] “What is it like?”',
    ],
    '“Who knew?” Tom Breck, who keeps the shop, asked. “It is late!” Ann Lee, the mayor, said.': [
      'direct [Tom Breck] “Who knew?”',
      'direct [Ann Lee, the mayor] “It is late!”',
    ],
    '“Is it safe?” Councillor Ann Lee asked the meeting.': ['direct [Councillor Ann Lee] “Is it safe?”'],
    'A text from Supt Hale following up on the matter, read, “Any hope”.': ['direct [A text] “Any hope”'],
    'A man with a plan to sell a bike told police it was his.': ['indirect [A man] it was his'],
    'The prosecution say that Lee knew. The council say it is late.': [
      'indirect [The prosecution] that Lee knew',
      'indirect [The council] it is late',
    ],
    'Mayors rejected the council claim that it is late.': ['indirect [–] that it is late'],
    'Ann Patel said the man, named as Jay Hale, who threatened Tom Lee, was caught in Goa.': [
      'indirect [Ann Patel] the man, named as Jay Hale, who threatened Tom Lee, was caught in Goa',
    ],
    'Ann Patel said activists Amit Rao, Nina Das, writer Ira Kale, journalist Gauri Sen were killed.': [
      'indirect [Ann Patel] activists Amit Rao, Nina Das, writer Ira Kale, journalist Gauri Sen were killed',
    ],
    'The trial also heard evidence from Inspector John Hale, who previously worked in Limerick.': [],
    'The coach, though, backed his team and suggested that the rain won.': ['indirect [The coach] that the rain won'],
    'The mayor began with a letter accusing the paper of making “a large number of false statements”.': [
      'mixed [a letter] “a large number of false statements”',
    ],
    'The coach was calm. “We were poor.\n\n“After we scored, at 2-1, we put five men back.\n\n“We will learn.”': [
      'direct [The coach] “We were poor.',
      'direct [The coach] “After we scored, at 2-1, we put five men back.',
      'direct [The coach] “We will learn.”',
    ],
    'The bridge is shut, the mayor said, the paper reports.': ['indirect [the mayor] The bridge is shut'],
    'It was at this point that police held Lee, saying she was drunk.': ['indirect [police] she was drunk'],
    'The lawyer rose, and she replied - “It was a way of saying no.”': ['direct [she] “It was a way of saying no.”'],
    'The mayor dismissed as “absurd” claims that he would leave.': [
      'mixed [The mayor] “absurd”',
      'indirect [–] that he would leave',
    ],
  });
  cases('fr', {
    'A l’entame de son discours, le maire Jean Morel, a dit que le pont rouvrira.': [
      'indirect [le maire Jean Morel] que le pont rouvrira',
    ],
    'L’élu est revenu sur le sujet. Pour lui, dit-il, « le pont doit tenir cent ans ».': [
      'direct [il] « le pont doit tenir cent ans »',
    ],
    '« La digue est neuve. »\n\n— Paul Durand': ['direct [Paul Durand] « La digue est neuve. »'],
    'L’histoire de ces dix dernières années indique que la digue tient.': [
      'indirect [L’histoire de ces dix dernières années] que la digue tient',
    ],
    'A souligner que l’alliance, avait décrété ce mardi une journée école morte.': [],
    '« C’est décevant », a dit le chef par intérim du parti, Marc Tanguy.': [
      'direct [le chef par intérim du parti, Marc Tanguy] « C’est décevant »',
    ],
    'Le maire par intérim a dit que le pont tiendra.': ['indirect [Le maire par intérim] que le pont tiendra'],
    '« Le pont tiendra », explique en préface celui qui l’a bâti.': ['direct [celui] « Le pont tiendra »'],
    'Elle ne veut rien contre les élus qui refusent de voter.\n\n« On ne peut pas attendre. »': [
      'direct [Elle] « On ne peut pas attendre. »',
    ],
    'Il fait froid parce que les élus ont voté non. « On gèle.\n\n« À 8 h tout était fermé », a confié Anne Morel.': [
      'direct [Anne Morel] « On gèle.',
      'direct [Anne Morel] « À 8 h tout était fermé »',
    ],
    '« Il faut agir, explique Anne Morel dans un communiqué, pour tous ceux qui souffrent.\n\n« Et vite. »': [
      'direct [Anne Morel] « Il faut agir',
      'indirect [Anne Morel] pour tous ceux qui souffrent',
      'direct [Anne Morel] « Et vite. »',
    ],
    'Le préfet a dit : « On gèle.\n\n« À 8 h tout était fermé », a confié Anne Morel.': [
      'direct [Le préfet] « On gèle.',
      'direct [Anne Morel] « À 8 h tout était fermé »',
    ],
  });
});

describe('a clause that opens before whoever says it, and goes on after', () => {
  cases('en', {
    'In the end, she said, the bridge held.': ['indirect [she] In the end', 'indirect [she] the bridge held'],
    'If the rain holds off, the mayor said, the bridge will open.': [
      'indirect [the mayor] If the rain holds off',
      'indirect [the mayor] the bridge will open',
    ],
    'By then, Lee added, the court will decide.': ['indirect [Lee] By then', 'indirect [Lee] the court will decide'],
    'In a statement, she said, the bridge held.': [],
    'At the market, Lee said, and nobody believed him.': [],
    '“Yes,” she said, the bridge in view.': ['direct [she] “Yes,”'],
  });
});

describe('wordings of Washington', () => {
  cases('en', {
    'The president, in a post online, urged lawmakers to “hang tough.”': [
      'mixed [The president, in a post online] “hang tough.”',
    ],
    'The ministry said about 750,000 workers could be sent home.': [
      'indirect [The ministry] about 750,000 workers could be sent home',
    ],
    'The ministry said little about 40 people who could be sent home.': [],
    'The bridge will close, said Ann Lee.': ['indirect [Ann Lee] The bridge will close'],
  });
});
