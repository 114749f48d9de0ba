import assert from 'node:assert/strict';
import { cases, found } from '../../../test/quotes-found';

describe('quotations in marks', () => {
  cases('fr', {
    '« Le pont rouvrira lundi », a déclaré mardi à la presse le maire.': [
      'direct [le maire] « Le pont rouvrira lundi »',
    ],
    'Le maire a répondu : « Le pont rouvrira lundi. »': ['direct [Le maire] « Le pont rouvrira lundi. »'],
    '« Moi, dit-elle, je prends le bac. »': ['direct [elle] « Moi', 'direct [elle] je prends le bac. »'],
    '« Je lui ai parlé, dis-je, et il a répondu. »': ['direct [–] « Je lui ai parlé, dis-je, et il a répondu. »'],
    '« Le pont rouvrira », a dit la préfète, « et la route aussi ».': [
      'direct [la préfète] « Le pont rouvrira »',
      'direct [la préfète] « et la route aussi »',
    ],
    'Selon la préfecture, « le pont rouvrira lundi ».': ['direct [la préfecture] « le pont rouvrira lundi »'],
    'La préfecture a dénoncé une « décision prise sans elle ».': ['mixed [La préfecture] « décision prise sans elle »'],
    'Le film « Les Ponts de la nuit » sort lundi.': [],
    'Le pont, dit « le Bossu », est fermé.': [],
  });
  cases('en', {
    '“The bridge will open,” said the mayor, “and so will the road.”': [
      'direct [the mayor] “The bridge will open,”',
      'direct [the mayor] “and so will the road.”',
    ],
    'The mayor told reporters: “The bridge will open.”': ['direct [The mayor] “The bridge will open.”'],
    '“The bridge will open,” the mayor said. “The road will too.”': [
      'direct [the mayor] “The bridge will open,”',
      'direct [the mayor] “The road will too.”',
    ],
    '“We will go,” the drivers’ union said.': ['direct [the drivers’ union] “We will go,”'],
    '“We will go,” Hale said on Monday.': ['direct [Hale] “We will go,”'],
    '"They are late," spokesman Dan Hale said.': ['direct [spokesman Dan Hale] "They are late,"'],
    'The “Long Bridge” star Ann Lee said she was glad.': ['indirect [The “Long Bridge” star Ann Lee] she was glad'],
    'Her novel, “The Long Bridge”, is out.': [],
  });
});

describe('indirect speech', () => {
  cases('fr', {
    'La police a indiqué jeudi dans un communiqué que le pont était fermé.': [
      'indirect [La police] que le pont était fermé',
    ],
    'Le pont était fermé, a indiqué la police.': ['indirect [la police] Le pont était fermé'],
    'D’après la préfecture, le pont sera fermé lundi.': ['indirect [la préfecture] le pont sera fermé lundi'],
    'Le maire affirme avoir prévenu les riverains.': ['indirect [Le maire] avoir prévenu les riverains'],
    'Le maire, qui était absent lundi, a dit que le pont était « très vieux ».': [
      'mixed [Le maire] que le pont était « très vieux »',
    ],
    'Les horaires varient selon les saisons.': [],
    'Le prix change selon la taille du bateau.': [],
    'Il faut rappeler que le pont est vieux.': [],
    'Le maire a annoncé la fermeture du pont.': [],
  });
  cases('en', {
    'The mayor said the bridge was closed.': ['indirect [The mayor] the bridge was closed'],
    'The mayor told the council that the bridge was closed.': ['indirect [The mayor] that the bridge was closed'],
    'The bridge was closed, police said.': ['indirect [police] The bridge was closed'],
    'According to police, the bridge was closed.': ['indirect [police] the bridge was closed'],
    'The council asked whether the bridge was safe.': ['indirect [The council] whether the bridge was safe'],
    'The mayor announced the launch of a ferry.': [],
    'The country declared war on its neighbour.': [],
    'The fee is set according to the size of the boat.': [],
  });
});

describe('subjects far from their verb', () => {
  cases('fr', {
    'Federico Bruni a un jour dit : « Le rire est une ombre »': ['direct [Federico Bruni] « Le rire est une ombre »'],
    'Des sources syndicales affirment que le port fermera.': ['indirect [Des sources syndicales] que le port fermera'],
    'L’Élysée dément avoir reçu la lettre.': ['indirect [L’Élysée] avoir reçu la lettre'],
    '« Le budget est tenu, a expliqué Anne Lee. Nous y veillons. »': [
      'direct [Anne Lee] « Le budget est tenu',
      'direct [Anne Lee] Nous y veillons. »',
    ],
    'Le port fermera, a souligné la même source.': ['indirect [la même source] Le port fermera'],
    'L’association qui représente les bateliers affirme que le port fermera.': [
      'indirect [L’association] que le port fermera',
    ],
  });
  cases('en', {
    'Officials at the hospital say the ward will close.': ['indirect [Officials at the hospital] the ward will close'],
    'The leader of the unions says the strike will go on.': [
      'indirect [The leader of the unions] the strike will go on',
    ],
    'The association that represents ferry crews in Ulm says more is needed.': [
      'indirect [The association] more is needed',
    ],
    'Many people, including sailors, argue they lose money.': [
      'indirect [Many people, including sailors] they lose money',
    ],
    'The figures are from June, and show that fares rose.': ['indirect [The figures] that fares rose'],
    '“It was lovely,” Alwin said.': ['direct [Alwin] “It was lovely,”'],
    'The minister’s claim angered residents.': [],
    'Residents were asked to send drawings and suggest what the flag should show.': [],
  });
});

describe('clauses', () => {
  cases('fr', {
    'BREST, 24 novembre (AFP) – Un chalutier, le « Petit Mousse », a coulé lundi, a annoncé la préfecture.': [
      'indirect [la préfecture] Un chalutier, le « Petit Mousse », a coulé lundi',
    ],
    'C’est ce que précise la directrice, Anne Lee : « Le port est sûr. »': [
      'direct [la directrice, Anne Lee] « Le port est sûr. »',
    ],
    'Le film est « magnifique », selon le magazine « Première ».': [
      'mixed [le magazine « Première »] Le film est « magnifique »',
    ],
    'Chez les analystes, l’heure est à l’optimisme.': [],
    'Le maire s’est dit satisfait de la saison.': ['indirect [Le maire] satisfait de la saison'],
    'La préfète s’est déclarée « très inquiète » de la crue.': ['mixed [La préfète] « très inquiète »'],
    'La ville aurait selon plusieurs sources payé deux fois.': [
      'indirect [plusieurs sources] La ville aurait',
      'indirect [plusieurs sources] payé deux fois',
    ],
    'C’est l’avis de Jeanne Morel, pour qui le port doit fermer.': ['indirect [Jeanne Morel] le port doit fermer'],
    'Le maire dément la rumeur selon laquelle le port fermerait.': ['indirect [laquelle] le port fermerait'],
    'Le port est fermé selon une étude du cabinet.': ['indirect [une étude du cabinet] Le port est fermé'],
    'Selon le rapport, le port, qui est vieux, fermera.': ['indirect [le rapport] le port, qui est vieux, fermera'],
  });
  cases('en', {
    'The minister was quoted by the paper as saying the talks had failed.': [
      'indirect [The minister] the talks had failed',
    ],
    'The lights make a show that can be observed by climbing the steps of the hall.': [],
    'The board announced the start of a process to suggest designs, and determine whether crews would prefer one.': [],
    '“Stop!” Lee shouted.': ['direct [Lee] “Stop!”'],
    'Prices rose 2.4% in May, the department said last week, down from 2.6%.': [
      'indirect [the department] Prices rose 2.4% in May',
    ],
    'Denholm, who admitted arson and two counts of fraud in June, showed no emotion.': [],
    'The judge explained why the trial had moved.': ['indirect [The judge] why the trial had moved'],
    'The mayor asked engineers how the crack had formed.': ['indirect [The mayor] how the crack had formed'],
    'The survey also revealed that worries about debt have grown.': [
      'indirect [The survey] that worries about debt have grown',
    ],
    'The report found that 56% of crews were late.': ['indirect [The report] that 56% of crews were late'],
    'The board stated in a note, that fares will rise.': ['indirect [The board] that fares will rise'],
    'They estimated by 2050, demand would double.': ['indirect [They] by 2050, demand would double'],
    'In Ulm the hull is put in a bath to soften the paint, Tarlo explains.': [
      'indirect [Tarlo] In Ulm the hull is put in a bath to soften the paint',
    ],
    'The bridge, the mayor says, is quite safe.': [
      'indirect [the mayor] The bridge',
      'indirect [the mayor] is quite safe',
    ],
    'Of the vote, he said, “I have one voice.”': ['direct [he] “I have one voice.”'],
    'She admired the towers and the pond, noting the lights, that were lit at night.': [],
    'Despite the cold and the rain, the crew continued to shun the shelter.': [],
    'Photos showed numerous broken masts and various scattered oars.': [],
  });
});

describe('quotations that a sentence leads up to, or a name follows', () => {
  cases('fr', {
    'Le maire est formel : « Nous tiendrons jusqu’en 2030 ! »': [
      'direct [Le maire] « Nous tiendrons jusqu’en 2030 ! »',
    ],
    'Un rapport de la Ligue apporte la même conclusion : « Il faut attendre. »': [
      'direct [Un rapport de la Ligue] « Il faut attendre. »',
    ],
    '« Le port ferme » – La Gazette, 12 mars 2010': [],
    'Cinéma : « La Dernière Cabane », huis clos': [],
    'Avec Anne Lee, glaciologue : « La glace fond trop vite »': [
      'direct [Anne Lee, glaciologue] « La glace fond trop vite »',
    ],
    '« On va gagner », lance Anne Lee. Puis, plus grave : « Il faut y croire. »': [
      'direct [Anne Lee] « On va gagner »',
      'direct [Anne Lee] « Il faut y croire. »',
    ],
    '— Vous partez demain ? demanda le maire.\n\n— Oui, répondit-elle.\n\n— Alors bonne route à vous.': [
      'direct [le maire] Vous partez demain ?',
      'direct [elle] Oui',
      'direct [–] Alors bonne route à vous.',
    ],
  });
  cases('en', {
    'The coach was blunt: “We were awful.”': ['direct [The coach] “We were awful.”'],
    '“Luck is catching.” - Anna Reyes, nurse': ['direct [Anna Reyes, nurse] “Luck is catching.”'],
    'We did all that we could, and our door stays open. Anna Reyes, mayor of Lund': [
      'direct [Anna Reyes, mayor of Lund] We did all that we could, and our door stays open.',
    ],
    '“It is late”, it added; and, later, “The bridge must wait for the ferry”.': [
      'direct [it] “It is late”',
      'direct [it] “The bridge must wait for the ferry”',
    ],
    '“Bridge paper found on street” — The Globe, August 15, 2008': [],
  });
});

describe('what a paragraph does not say', () => {
  it('goes to whoever spoke last', () => {
    assert.deepEqual(found('fr', 'Le maire a réagi lundi.\n\n« Le pont rouvrira avant la fin de l’été. »'), [
      'direct [Le maire] « Le pont rouvrira avant la fin de l’été. »',
    ]);
  });

  it('goes on in the next paragraph under a mark that opens it again', () => {
    const text = '“The bridge will hold.\n\n“It has held for a century,” the mayor said.';
    assert.deepEqual(
      found('en', text).map((line) => line.slice(0, 6)),
      ['direct', 'direct'],
    );
  });

  it('keeps an unclosed mark from taking the rest of the article', () => {
    const text =
      '« Le pont tiendra, a déclaré le maire. Les travaux commencent lundi.\n\nLe bac passe toutes les heures.';
    assert.deepEqual(found('fr', text), ['direct [le maire] « Le pont tiendra']);
  });
});
