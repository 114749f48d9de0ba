import { cases } from '../../../test/quotes-found';

describe('reporting clauses that cut into a clause', () => {
  cases('en', {
    'The bridge, said Ann Lee, is safe.': ['indirect [Ann Lee] The bridge', 'indirect [Ann Lee] is safe'],
    'The minister, Ann Lee, said the bridge was safe.': ['indirect [The minister, Ann Lee] the bridge was safe'],
    'The mayor said two dates – 2030 or 2035 – are possible.': [
      'indirect [The mayor] two dates – 2030 or 2035 – are possible',
    ],
  });
  cases('fr', {
    'Le maire – un homme prudent – a déclaré que la ville paierait.': ['indirect [Le maire] que la ville paierait'],
    'Le maire -- un homme prudent -- a déclaré que la ville paierait.': ['indirect [Le maire] que la ville paierait'],
    'Selon le maire – un proche du préfet –, le pont sera refait.': ['indirect [le maire] le pont sera refait'],
    'Rien ne permet d’affirmer – pour le moment – que le barrage cédera.': [],
  });
});

describe('sources', () => {
  cases('fr', {
    '« Il pleut fort », ont affirmé des témoins.': ['direct [des témoins] « Il pleut fort »'],
    '« Il pleut fort », précise, soulagé, le maire.': ['direct [le maire] « Il pleut fort »'],
    '« Il pleut fort », lâche, les larmes aux yeux, Anne Lee.': ['direct [Anne Lee] « Il pleut fort »'],
    '« Il pleut fort », dit en souriant Anne Lee.': ['direct [Anne Lee] « Il pleut fort »'],
    '« Il pleut fort », dit tout en fermant la porte le maire.': ['direct [le maire] « Il pleut fort »'],
    '« Il pleut fort », glisse dans un sourire Anne Lee.': ['direct [Anne Lee] « Il pleut fort »'],
    '« Il pleut fort », a dit à la présidente Anne Lee le maire.': ['direct [le maire] « Il pleut fort »'],
    '« Il pleut fort », a tenu à préciser le maire.': ['direct [le maire] « Il pleut fort »'],
    '« Il pleut fort », s’est contentée de répondre Anne Lee.': ['direct [Anne Lee] « Il pleut fort »'],
    '« Il pleut fort », n’a cessé de répéter le maire.': ['direct [le maire] « Il pleut fort »'],
    '« Il pleut fort », leur a répondu le maire.': ['direct [le maire] « Il pleut fort »'],
    'Le public, peu averti, pourrait trouver les exploits du héros trop longs.': [],
    '« Il pleut fort », a dit le maire des sinistrés.': ['direct [le maire des sinistrés] « Il pleut fort »'],
    'Une note publiée deux jours après le drame indique que les secours ont tardé.': [
      'indirect [Une note publiée deux jours après le drame] que les secours ont tardé',
    ],
    'Le syndicat, qui réclame 200 euros, juge l’offre « très loin du compte ».': [
      'mixed [Le syndicat] « très loin du compte »',
    ],
    'La direction, qui avait proposé une prime de 200 euros, « prend acte du refus » des syndicats.': [
      'mixed [La direction] « prend acte du refus »',
    ],
    'L’avocat s’est dit « très déçu par la décision ».': ['direct [L’avocat] « très déçu par la décision »'],
    'L’homme, dit « le Grand Blond », a fui.': [],
    'La direction, qui avait proposé un plan, « prend acte » du refus et indique que le site fermera.': [
      'mixed [La direction] « prend acte »',
      'indirect [La direction] que le site fermera',
    ],
    'Le maire a salué les pompiers, avant d’ajouter que le pont rouvrirait.': [
      'indirect [Le maire] que le pont rouvrirait',
    ],
    'D’après Le Monde, qui cite un rapport, l’alarme ne fonctionnait plus.': [
      'indirect [Le Monde] l’alarme ne fonctionnait plus',
    ],
    '« On se taisait tous », admet l’un d’eux.': ['direct [l’un d’eux] « On se taisait tous »'],
    '« On se taisait toutes », admet l’une d’entre elles, qui pleure.': [
      'direct [l’une d’entre elles] « On se taisait toutes »',
    ],
    'Qui est responsable, selon vous ?': [],
    'Le préfet a, lui, estimé que la digue tiendrait.': ['indirect [Le préfet] que la digue tiendrait'],
    'Il a été annoncé que le pont fermerait lundi.': ['indirect [–] que le pont fermerait lundi'],
    'On peut dire que la soirée était réussie.': [],
    'Ce dernier a relevé que la dette avait baissé.': ['indirect [Ce dernier] que la dette avait baissé'],
    'Le maire, mardi dernier, a relevé que la dette avait baissé.': ['indirect [Le maire] que la dette avait baissé'],
    'Comme elle le dit, « la ville paiera ».': ['direct [elle] « la ville paiera »'],
    'Certains élus, comme Paul Durand, affirment que le budget est faux.': [
      'indirect [Certains élus, comme Paul Durand] que le budget est faux',
    ],
  });
  cases('en', {
    'His captain, Joe Brennan, who scored twice, was blunt: “It feels like a defeat.”': [
      'direct [Joe Brennan] “It feels like a defeat.”',
    ],
    'Her friend Ann Lee thinks that the trade has itself to blame: “We hid. We drew the curtains.”': [
      'indirect [Her friend Ann Lee] that the trade has itself to blame',
      'direct [Her friend Ann Lee] “We hid. We drew the curtains.”',
    ],
    'According to her daughter Ann, who has no plans to stay, she cried only once.': [
      'indirect [her daughter Ann] she cried only once',
    ],
    'Sites such as Gawker have stated that they will keep the video.': [
      'indirect [Sites such as Gawker] that they will keep the video',
    ],
    'Giving evidence, Ann Lee, an engineer who saw the crane, said that it was cracked.': [
      'indirect [Ann Lee, an engineer who saw the crane] that it was cracked',
    ],
    'Who is to blame, according to you?': [],
    'The firm ignored three warnings, an inquest heard on Tuesday.': [
      'indirect [an inquest] The firm ignored three warnings',
    ],
    'The court heard he had fled to Spain.': ['indirect [The court] he had fled to Spain'],
    'She heard the plant would close.': [],
    'The plant would close, she heard on Tuesday.': [],
    'Working here is “more gratifying” than her old job, Ann Lee told me.': [
      'mixed [Ann Lee] Working here is “more gratifying” than her old job',
    ],
    'Seeing that he was late, she told them.': [],
    'The tremor claimed at least 300 lives and caused 4,000 people to flee.': [],
    'The firm claimed the mayor and his aides lied.': ['indirect [The firm] the mayor and his aides lied'],
    'The plant would close by May, the owner told them.': ['indirect [the owner] The plant would close by May'],
    'The city’s mayor, Ann Lee told reporters that the bridge was safe.': [
      'indirect [The city’s mayor, Ann Lee] that the bridge was safe',
    ],
    '“The bridge is safe,” the city’s mayor, Ann Lee said.': [
      'direct [the city’s mayor, Ann Lee] “The bridge is safe,”',
    ],
    'The mayor, Ann Lee said, was wrong.': ['indirect [Ann Lee] The mayor', 'indirect [Ann Lee] was wrong'],
    'The leak sparked claims that the minister knew.': ['indirect [–] that the minister knew'],
    'The firm claims that the minister knew.': ['indirect [The firm] that the minister knew'],
    'A note published after the fire says the alarm was off.': [
      'indirect [A note published after the fire] the alarm was off',
    ],
    'Ann Lee, of the union said the bridge was safe.': ['indirect [Ann Lee, of the union] the bridge was safe'],
    'As Ann Lee told the court, the bridge is safe.': ['indirect [Ann Lee] the bridge is safe'],
    'As more people began arriving, a decision was made to leave.': [],
    'As the mayor announced the closure, shares fell.': [],
    'The crowd “gravely misread” the sign, she said.': ['mixed [she] The crowd “gravely misread” the sign'],
    'She was arrested and told that her home had been searched.': ['indirect [–] that her home had been searched'],
    'She was arrested, and she told the court that she was ill.': ['indirect [she] that she was ill'],
    'In the words of the prosecutor, Mark Tennant, QC, “she was in pain.”': [
      'direct [the prosecutor, Mark Tennant, QC] “she was in pain.”',
    ],
  });
});

describe('words said to be somebody’s own', () => {
  cases('fr', {
    'Selon les termes de l’accord, la ville paiera dix millions.': ['indirect [l’accord] la ville paiera dix millions'],
    'Selon les termes employés, la note change.': [],
    'Pour la première fois, une note explique pourquoi le pilote a viré.': [
      'indirect [une note] pourquoi le pilote a viré',
    ],
    'Le maire est en colère. Selon ses mots, la réforme est « une farce ».': [
      'mixed [ses] la réforme est « une farce »',
    ],
    'Le préfet a défendu une loi « qui doit, selon les termes de la mairie, sauver le port ».': [
      'direct [la mairie] « qui doit',
      'direct [la mairie] sauver le port »',
    ],
    '« Le climat, selon le maire, se dégrade », a dit Anne Lee.': [
      'direct [Anne Lee] « Le climat, selon le maire, se dégrade »',
    ],
  });
  cases('en', {
    'The mayor is angry. In his words, the plan is “a farce”.': ['mixed [his] the plan is “a farce”'],
    'The mayor hid in his own words a threat.': [],
    'As she put it, “we have no choice.”': ['direct [she] “we have no choice.”'],
  });
});

describe('nouns of saying', () => {
  cases('fr', {
    'L’affirmation du maire que le pont tiendra est fausse.': ['indirect [maire] que le pont tiendra'],
    'L’idée selon laquelle le climat ne change pas est fausse.': ['indirect [laquelle] le climat ne change pas'],
    'Il a contesté l’idée que la ville serait ruinée.': ['indirect [–] que la ville serait ruinée'],
    'Il répète l’affirmation que la ville est ruinée.': ['indirect [Il] que la ville est ruinée'],
    'L’accusation qu’il a portée est grave.': [],
  });
  cases('en', {
    'The claim that the firm lied is false.': ['indirect [–] that the firm lied'],
    'The report’s conclusion that the dam was unsafe surprised nobody.': [
      'indirect [The report] that the dam was unsafe',
    ],
    'Smith rejected the claim that he had lied to investors.': ['indirect [–] that he had lied to investors'],
    'Smith repeated the claim that the dam was unsafe.': ['indirect [Smith] that the dam was unsafe'],
    'The claim that he made on Monday is false.': [],
    'The allegations that have surfaced are false.': [],
    'He came to the conclusion that the claims made about him were lies.': [
      'indirect [–] that the claims made about him were lies',
    ],
  });
});

describe('words between a verb and its clause', () => {
  cases('fr', {
    'Le maire explique ainsi que la hausse sera limitée.': ['indirect [Le maire] que la hausse sera limitée'],
    'La préfète a indiqué aussi que la route rouvrirait.': ['indirect [La préfète] que la route rouvrirait'],
    'Il a évoqué la hausse ainsi que la baisse des prix.': [],
    'Maintenant, vous observerez que la route est rouverte.': ['indirect [vous] que la route est rouverte'],
    'En maintenant que la route est sûre, le maire a choqué.': ['indirect [le maire] que la route est sûre'],
    'Il est juste de dire que le pont tiendra.': [],
    'On raconte que le roi demanda à ses soldats : « Pourquoi chanter ce soir ? »': [
      'indirect [On] que le roi demanda à ses soldats',
      'direct [le roi] « Pourquoi chanter ce soir ? »',
    ],
  });
});

describe('what somebody says next', () => {
  cases('fr', {
    '« Le pont est sûr », a dit Jean Morel. Et de conclure : « Nous gagnerons cette bataille. »': [
      'direct [Jean Morel] « Le pont est sûr »',
      'direct [Jean Morel] « Nous gagnerons cette bataille. »',
    ],
    '« Le pont est sûr », a dit Jean Morel. Et le maire d’ajouter : « Nous le referons bientôt. »': [
      'direct [Jean Morel] « Le pont est sûr »',
      'direct [le maire] « Nous le referons bientôt. »',
    ],
    'Il souligne d’abord : " Nous avons bien joué ce soir. "': ['direct [Il] " Nous avons bien joué ce soir. "'],
    'Selon un témoin, le feu a pris vers minuit, et une note de la mairie parue après le drame indique que les secours ont tardé.':
      [
        'indirect [un témoin] le feu a pris vers minuit',
        'indirect [une note de la mairie parue après le drame] que les secours ont tardé',
      ],
  });
});

describe('what stands around a reporting clause', () => {
  cases('fr', {
    '« De l’humour ? s’emporte Jean Morel, avocat de la plaignante. Elle a perdu douze kilos ! »': [
      'direct [Jean Morel, avocat de la plaignante] « De l’humour ?',
      'direct [Jean Morel, avocat de la plaignante] Elle a perdu douze kilos ! »',
    ],
    '« On nous promène, a-t-il répliqué à la sortie, et nous le savons. »': [
      'direct [il] « On nous promène',
      'direct [il] et nous le savons. »',
    ],
    'Le capitaine ne disait pas autre chose : « Nous avons bien joué. »': [
      'direct [Le capitaine] « Nous avons bien joué. »',
    ],
  });
  cases('en', {
    'A clerk who stole nearly £2m from a charity told the court that he was sorry.': [
      'indirect [A clerk] that he was sorry',
    ],
    '“I can’t undo it,” he said when asked by the judge.': ['direct [he] “I can’t undo it,”'],
    'The budget is “a gamble”, the mayor said on Monday, hours after ministers met.': [
      'mixed [the mayor] The budget is “a gamble”',
    ],
    '“They knew,” said Ann Lee of the seafarers’ union.': ['direct [Ann Lee of the seafarers’ union] “They knew,”'],
    'Ferry operator: ‘We will not run again’\n\nThe boat is at the quay, and it will stay there until May.': [
      'direct [Ferry operator] ‘We will not run again’',
    ],
  });
});

describe('subjects in apposition, and clauses that words in marks begin', () => {
  cases('en', {
    'The bridge is safe, the firm’s engineer, Ann Lee, said on Monday.': [
      'indirect [the firm’s engineer, Ann Lee] The bridge is safe',
    ],
    'The line will cost 20 million pounds, Ann Lee told the meeting.': [
      'indirect [Ann Lee] The line will cost 20 million pounds',
    ],
    '“It went dark all at once,” said one of them, 71-year-old Ann Lee.': [
      'direct [one of them, 71-year-old Ann Lee] “It went dark all at once,”',
    ],
    '“It went dark all at once,” said Ann Lee, a 24-year-old student.': [
      'direct [Ann Lee, a 24-year-old student] “It went dark all at once,”',
    ],
    'The mayor said three days of mourning would begin.': ['indirect [The mayor] three days of mourning would begin'],
    'The union said “at least two” drivers were hurt.': ['mixed [The union] “at least two” drivers were hurt'],
    'The union said “hundreds” of drivers had walked out.': ['mixed [The union] “hundreds” of drivers had walked out'],
    'He rejected claims that the line would never pay.': ['indirect [–] that the line would never pay'],
    'It is a project that opponents have called “a white elephant”.': ['mixed [opponents] “a white elephant”'],
    'It is a street that locals call “the Strip”.': [],
    '“He knew us all by name,” said one, Ann Lee.': ['direct [one, Ann Lee] “He knew us all by name,”'],
  });
});
