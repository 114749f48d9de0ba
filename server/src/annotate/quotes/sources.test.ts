import { cases } from '../../../test/quotes-found';

describe('words that nobody in particular passes on', () => {
  cases('fr', {
    '« Le pont sera fermé », peut-on lire dans le communiqué de la mairie.': [
      'direct [le communiqué de la mairie] « Le pont sera fermé »',
    ],
    '« Le bac reprendra lundi », lit-on sur une affiche.': ['direct [une affiche] « Le bac reprendra lundi »'],
    'Dans sa lettre, on peut lire : « Nous fermons lundi. »': ['direct [sa lettre] « Nous fermons lundi. »'],
    'De source judiciaire, le suspect a été libéré.': ['indirect [source judiciaire] le suspect a été libéré'],
    'De sources concordantes, le bac a coulé.': ['indirect [sources concordantes] le bac a coulé'],
    'Une eau de source très pure a été trouvée.': [],
    'Le suspect a été libéré, a-t-on appris auprès du parquet de Brest.': [
      'indirect [parquet de Brest] Le suspect a été libéré',
    ],
    'On apprend de source syndicale que le port fermera.': ['indirect [source syndicale] que le port fermera'],
    'Le port fermera, indique-t-on à la préfecture.': ['indirect [la préfecture] Le port fermera'],
    '« On verra bien », confie-t-on à l’AFP dans l’entourage du ministre.': [
      'direct [l’entourage du ministre] « On verra bien »',
    ],
    '« On verra bien », confie-t-on à l’AFP.': ['direct [on] « On verra bien »'],
    'On peut dire que la soirée était réussie.': [],
  });
});

describe('sources that are a part of several', () => {
  cases('en', {
    '“Let us through,” one of them shouted.': ['direct [one of them] “Let us through,”'],
    '“We ran,” said one of the survivors.': ['direct [one of the survivors] “We ran,”'],
    '“We ran for an hour,” one of the women told reporters.': ['direct [one of the women] “We ran for an hour,”'],
    'Several of the drivers said they would strike.': ['indirect [Several of the drivers] they would strike'],
    'She gave them what they asked for.': [],
  });
  cases('fr', {
    '« Nous avons couru », a raconté l’une d’entre elles.': ['direct [l’une d’entre elles] « Nous avons couru »'],
    'Plusieurs des riverains ont dit que le bac était tard.': [
      'indirect [Plusieurs des riverains] que le bac était tard',
    ],
    'L’un d’eux a dit que le bac était tard.': ['indirect [L’un d’eux] que le bac était tard'],
  });
});

describe('subjects that something stands before', () => {
  cases('fr', {
    'Un élu du port, confirmant l’attaque, a fait état d’un bilan « encore provisoire ».': [
      'mixed [Un élu du port, confirmant l’attaque] « encore provisoire »',
    ],
    'L’adjoint au port, Jean Morel, a lui défendu un bac « attendu depuis trente ans ».': [
      'mixed [L’adjoint au port, Jean Morel] « attendu depuis trente ans »',
    ],
    'Le bac a coulé, ont indiqué lundi des pêcheurs et des habitants.': [
      'indirect [des pêcheurs et des habitants] Le bac a coulé',
    ],
    'Le Sénat rejette le budget, la ministre « prend acte »': ['mixed [la ministre] « prend acte »'],
    'Le Sénat rejette un budget « insincère »': ['mixed [Le Sénat] « insincère »'],
    'Alors que la maire parlait du port, Jean Morel a exprimé sa colère : « Le bac est vieux. »': [
      'direct [Jean Morel] « Le bac est vieux. »',
    ],
    'Anne Lee, adjointe au maire a répondu : « Le bac est vieux. »': [
      'direct [Anne Lee, adjointe au maire] « Le bac est vieux. »',
    ],
    'Une note du port, récemment rendue publique, indique que le bac est vieux.': [
      'indirect [Une note du port, récemment rendue publique] que le bac est vieux',
    ],
    'Le bac a été vendu, précise ce même communiqué.': ['indirect [ce même communiqué] Le bac a été vendu'],
    'Toujours selon les démobilisés, le bac a été vendu.': ['indirect [les démobilisés] le bac a été vendu'],
    'Le maire a fait le point avec les élus et annoncé que le bac fermerait.': [
      'indirect [Le maire] que le bac fermerait',
    ],
    'Le préfet est venu et reparti lundi.': [],
    'Le maire dit avoir peur et évoque son enfance difficile.': ['indirect [Le maire] avoir peur'],
    'Affirmant avoir tout vu, le maire est parti.': ['indirect [le maire] avoir tout vu'],
    'Le maire a reculé, préférant parler d’une « erreur collective ».': ['mixed [Le maire] « erreur collective »'],
    'Le bac a été vu lundi mais, selon le parquet, le pilote n’était « pas en état de partir ».': [
      'mixed [le parquet] le pilote n’était « pas en état de partir »',
    ],
    'Pourtant, selon les parties civiles – les filles et la veuve –, le bac était tard.': [
      'indirect [les parties civiles] le bac était tard',
    ],
    '«Nous avons tout vu, a dit le maire, hier, à la fin de la visite. Nous restons.»': [
      'direct [le maire] «Nous avons tout vu',
      'direct [le maire] Nous restons.»',
    ],
    'En ouvrant la séance, Anne Lee, maire de Brest, a répondu : « Le bac est vieux. »': [
      'direct [Anne Lee, maire de Brest] « Le bac est vieux. »',
    ],
    'Le maire assure ne pas perdre le cap.': ['indirect [Le maire] ne pas perdre le cap'],
    '« À midi, raconte Anne Lee, la direction arrive du siège. »': [
      'direct [Anne Lee] « À midi',
      'direct [Anne Lee] la direction arrive du siège. »',
    ],
    'Le maire a dénoncé une « farce de plus » et exigé que le bac soit vendu.': [
      'mixed [Le maire] « farce de plus »',
      'indirect [Le maire] que le bac soit vendu',
    ],
    'N’ayant reçu aucune alerte, le directeur, Paul Durand, a promis de « tout dire au maire ».': [
      'mixed [le directeur, Paul Durand] « tout dire au maire »',
    ],
    'Une critique du maire : « Le bac est vieux, il faut le changer. »': [
      'direct [–] « Le bac est vieux, il faut le changer. »',
    ],
    'Le maire a exprimé sa colère en demandant aux élus « un peu de calme ».': [
      'direct [Le maire] « un peu de calme »',
    ],
    '« Nous sommes prêts », soupire t-elle.': ['direct [elle] « Nous sommes prêts »'],
  });
  cases('en', {
    'Workers cleaning the site said the smell was strong.': ['indirect [Workers] the smell was strong'],
    'The workers cleaning the site said the smell was strong.': ['indirect [The workers] the smell was strong'],
    'Asked whether she would go if the courts found against the port, she replied: “No.”': ['direct [she] “No.”'],
    'While the mayor spoke of the port, Ann Lee was blunt: “Who will pay for it?”': [
      'direct [Ann Lee] “Who will pay for it?”',
    ],
    'Today’s paper says the port will close.': ['indirect [Today’s paper] the port will close'],
    'Asked if the port would close, she said: “I hope not.”': ['direct [she] “I hope not.”'],
    'While some expect that the port will close, Lee said that it would grow.': [
      'indirect [some] that the port will close',
      'indirect [Lee] that it would grow',
    ],
    'The mayor denied problems, but said close to 200 boats have since been sold.': [
      'indirect [The mayor] close to 200 boats have since been sold',
    ],
    'The mayor warned if the port is not sold, further action “will follow”.': [
      'mixed [The mayor] if the port is not sold, further action “will follow”',
    ],
    'The judge rejected claims by the union leader, Ann Lee, that the port will close.': [
      'indirect [the union leader, Ann Lee] that the port will close',
    ],
    'She said that she was “slowly” selling the port.': ['mixed [She] that she was “slowly” selling the port'],
    'The court heard he “pushed her against a door”.': ['mixed [The court] he “pushed her against a door”'],
    'The judge heard she was hurt and thought she would die.': [
      'indirect [The judge] she was hurt and thought she would die',
      'indirect [The judge] she would die',
    ],
    'Lee has since acknowledged that the port is closed.': ['indirect [Lee] that the port is closed'],
    'This was the plan that the mayor was quick to dismiss as “a farce”.': ['mixed [the mayor] “a farce”'],
    'Bells and lights turn the crowd into a unique light show that can be observed by climbing the stairs.': [],
    '“The port is closed,” as the statement said.': ['direct [the statement] “The port is closed,”'],
    'The mayor declared an emergency after officials ordered 200 people to leave.': [],
    'According to the Port Authority, or Port Co, the crane had no brakes.': [
      'indirect [the Port Authority, or Port Co] the crane had no brakes',
    ],
    '“It will get worse,” state fire chief Ann Lee said.': ['direct [state fire chief Ann Lee] “It will get worse,”'],
    '“That is bad,” Ann Lee said when a deputy warned that the crane could fall. “It will break.”': [
      'direct [Ann Lee] “That is bad,”',
      'indirect [a deputy] that the crane could fall',
      'direct [Ann Lee] “It will break.”',
    ],
    'The works will continue “right through the summer”.': [],
    'He did not disclose specific details about the sale.': [],
    'He disclosed the details showed a loss.': ['indirect [He] the details showed a loss'],
  });
});

describe('what somebody calls something', () => {
  cases('en', {
    'The mayor called the vote “shameful”.': ['mixed [The mayor] “shameful”'],
    'One resident described the noise as “unbearable”.': ['mixed [One resident] “unbearable”'],
    'A neighbour branded it “a disgrace”.': ['mixed [A neighbour] “a disgrace”'],
    'The mayor called the street “the Gut”.': [],
    'The mayor called his dog “Rex”.': [],
    'The word means “shameful”.': [],
  });
  cases('fr', {
    'Le maire a qualifié le vote de "honteux".': ['mixed [Le maire] "honteux"'],
    'Le maire a qualifié les élus d’« incapables » et de « pleutres ».': [
      'mixed [Le maire] « incapables »',
      'mixed [Le maire] « pleutres »',
    ],
    'La sénatrice s’est dite « consternée ».': ['mixed [La sénatrice] « consternée »'],
    'Le syndicat dénonce une décision « absurde ».': ['mixed [Le syndicat] « absurde »'],
    'Le mot signifie « pièce ».': [],
    'Le maire a appelé son chien « Rex ».': [],
  });
});

describe('what somebody did not say', () => {
  cases('fr', {
    'Il a reconnu avoir « vendu le bac », mais la maire n’avait pas évoqué le port.': [
      'mixed [Il] avoir « vendu le bac »',
    ],
  });
});

describe('sources with the time and place of what they published', () => {
  cases('en', {
    'According to a study published Monday in Nature, the ice is thin.': [
      'indirect [a study published Monday in Nature] the ice is thin',
    ],
    'Prices rose 3%, according to data released by the ministry Tuesday morning.': [
      'indirect [data released by the ministry Tuesday morning] Prices rose 3%',
    ],
    'According to the mayor Monday, the road is closed.': ['indirect [the mayor] the road is closed'],
    'According to the mayor, on Monday the road was closed.': ['indirect [the mayor] on Monday the road was closed'],
  });
  cases('fr', {
    'Selon un sondage réalisé les 3 et 4 mai par Ipsos, les électeurs sont las.': [
      'indirect [un sondage réalisé les 3 et 4 mai par Ipsos] les électeurs sont las',
    ],
    'La glace fond plus vite, selon une étude publiée lundi dans Nature.': [
      'indirect [une étude publiée lundi dans Nature] La glace fond plus vite',
    ],
    'Selon le parquet de Lyon lundi soir, deux hommes ont été arrêtés.': [
      'indirect [le parquet de Lyon] deux hommes ont été arrêtés',
    ],
    'Pour la metteuse en scène, passée par le Conservatoire, « le rire est cruel ».': [
      'direct [la metteuse en scène, passée par le Conservatoire] « le rire est cruel »',
    ],
    'Pour la caissière, « le compte n’y est pas ».': ['direct [la caissière] « le compte n’y est pas »'],
    'Selon elle, en 2019, la ville comptait 300 commerces.': [
      'indirect [elle] en 2019, la ville comptait 300 commerces',
    ],
  });
});

describe('sources of reporting clauses that comment on their sentence', () => {
  cases('fr', {
    '« La ville paiera », comme l’explique Jean Morel.': ['direct [Jean Morel] « La ville paiera »'],
    'La ville paiera, comme l’a rappelé le maire.': ['indirect [le maire] La ville paiera'],
    'La ville paiera, comme le demande la loi.': [],
    'La vente serait proche, croit savoir le quotidien.': ['indirect [le quotidien] La vente serait proche'],
  });
});

describe('sources at the head of a sentence whose verb no list holds', () => {
  cases('fr', {
    'Jean Morel ne s’en cache pas : « J’ai failli tout arrêter. »': [
      'direct [Jean Morel] « J’ai failli tout arrêter. »',
    ],
    'À la mairie, on assure que le pont rouvrira.': ['indirect [la mairie] que le pont rouvrira'],
    'Du côté du syndicat, on dit que le pont fermera.': ['indirect [syndicat] que le pont fermera'],
    'À l’aube, on dit que le pont fermera.': ['indirect [on] que le pont fermera'],
    'Le juge, qui enquête pour « blessures », n’a pas souhaité commenter.': [],
  });
});

describe('sources of what is judged in passing', () => {
  cases('fr', {
    'Une réponse jugée « méprisante » par le syndicat a surpris.': ['mixed [le syndicat] « méprisante »'],
    'Un texte qualifié de « liberticide » par la gauche sera voté.': ['mixed [la gauche] « liberticide »'],
    'Un colis marqué « fragile » par le vendeur a été ouvert.': [],
    'Ils ont défilé pour dénoncer « un manque criant de moyens ».': ['direct [Ils] « un manque criant de moyens »'],
    'Selon le rapport, lu à l’audience, le feu est parti du toit.': ['indirect [le rapport] le feu est parti du toit'],
    'Pour la procureure, au contraire, « tout était prévisible ».': [
      'direct [la procureure] « tout était prévisible »',
    ],
    'Selon la direction, deux sites fermeront.': ['indirect [la direction] deux sites fermeront'],
    '« Pourquoi avoir attendu ? », l’interroge la présidente.': ['direct [la présidente] « Pourquoi avoir attendu ? »'],
  });
  cases('en', {
    'The law, described as “cruel” by the union, begins on Monday.': ['mixed [the union] “cruel”'],
    'A move branded “reckless” by unions will go ahead.': ['mixed [unions] “reckless”'],
    'Hundreds marched to demand “justice now”.': ['mixed [Hundreds] “justice now”'],
    'The van is used to carry “fragile goods”.': [],
  });
});
