import { cases } from '../../../test/quotes-found';

describe('what a noun, and no verb, says of the words', () => {
  cases('en', {
    '“Will you go?” a woman shouted. “Never,” came the reply from Tom Hale.': [
      'direct [a woman] “Will you go?”',
      'direct [Tom Hale] “Never,”',
    ],
    '“Far too late,” was Tom Hale’s verdict.': ['direct [Tom Hale] “Far too late,”'],
    'Her answer was “not in my lifetime”.': ['direct [Her] “not in my lifetime”'],
    'The answer to the riddle was “a fishing net”.': [],
  });
  cases('fr', {
    '« Jamais de la vie », a été la réponse du maire.': ['direct [maire] « Jamais de la vie »'],
    'Sa réponse fut « jamais de la vie ».': ['direct [Sa] « jamais de la vie »'],
  });
});

describe('what stands between a subject, an auxiliary and its verb', () => {
  cases('fr', {
    'Le gérant a, quant à lui, estimé que la vente était close.': ['indirect [Le gérant] que la vente était close'],
    'Le gérant a, dans un courriel, annoncé que le bac partirait.': ['indirect [Le gérant] que le bac partirait'],
    'Le gérant, pour sa part, a estimé que la vente était close.': ['indirect [Le gérant] que la vente était close'],
    'Son adjoint, lui, ne décolère pas : « On nous a menti. »': ['direct [Son adjoint] « On nous a menti. »'],
  });
  cases('en', {
    '“We were never asked,” Ann Lee told reporters outside the hall, “and nobody wanted it.”': [
      'direct [Ann Lee] “We were never asked,”',
      'direct [Ann Lee] “and nobody wanted it.”',
    ],
    'She said in June, the firm had closed.': ['indirect [She] in June, the firm had closed'],
    'The council turned down a plan to sell the boats, its leader, Ann Lee, said on Monday.': [
      'indirect [its leader, Ann Lee] The council turned down a plan to sell the boats',
    ],
    'The plan is dead, Ann Lee, the council’s leader, said.': [
      'indirect [Ann Lee, the council’s leader] The plan is dead',
    ],
    'Ann Lee was heard saying the vote was a farce.': ['indirect [Ann Lee] the vote was a farce'],
    'It was “shameful”, she said, that nobody asked.': [
      'mixed [she] It was “shameful”',
      'indirect [she] that nobody asked',
    ],
    'In a social media post that was later removed, Lee called the manager “a coward”.': ['mixed [Lee] “a coward”'],
    'Neither Ann Lee nor Tom Hale said they would stand again.': [],
    'Nobody said the boats were safe.': [],
    '“No,” Ann Lee said. “Never.”': ['direct [Ann Lee] “No,”', 'direct [Ann Lee] “Never.”'],
  });
});

describe('a verb among the words in marks', () => {
  cases('fr', {
    'Le maire conteste le chantier. Il promet le calendrier et regrette le loyer.': [],
    'Le maire salue le vote, l’opposition « regrette » ce choix.': ['mixed [l’opposition] « regrette »'],
    'La mairie « regrette » ce choix et parle d’un « gâchis ».': [
      'mixed [La mairie] « regrette »',
      'mixed [La mairie] « gâchis »',
    ],
    'Le bateau « fantôme » est parti.': [],
  });
  cases('en', {
    'The council “regrets” the delay.': ['mixed [The council] “regrets”'],
    'The “ghost” boat has gone.': [],
  });
});

describe('where the words of others end', () => {
  cases('fr', {
    'Le plan, dont le maire dit qu’il est « mort-né », coûtera cher.': ['mixed [le maire] qu’il est « mort-né »'],
    'Le plan est, de l’avis du maire, « inapplicable ».': ['direct [maire] « inapplicable »'],
    'Ils parlent d’un « scandale » et d’une « honte ».': ['mixed [Ils] « scandale »', 'mixed [Ils] « honte »'],
    'Le maire a dit sa « grande tristesse ».': ['mixed [Le maire] « grande tristesse »'],
    'Le chef est dit « le Sage ».': [],
  });
});

describe('who stands after the words', () => {
  cases('fr', {
    '« On attend, on espère » : dans l’escalier, Anne Lee résume l’humeur du jour.': [
      'direct [Anne Lee] « On attend, on espère »',
    ],
    '« Tout ira bien », se veut rassurant le préfet.': ['direct [le préfet] « Tout ira bien »'],
    'Le préfet se veut prudent : « On verra bien. »': ['direct [Le préfet] « On verra bien. »'],
    '« On verra », balaie le maire.': ['direct [le maire] « On verra »'],
    '« Je… je ne sais pas », bégaie-t-il.': ['direct [il] « Je… je ne sais pas »'],
    '« La tour sera rasée », confie au « Courrier du Vieux Port » la maire.': [
      'direct [la maire] « La tour sera rasée »',
    ],
    'La maire a confié au « Courrier du Vieux Port » que la tour serait rasée.': [
      'indirect [La maire] que la tour serait rasée',
    ],
  });
});

describe('which clause a verb reports', () => {
  cases('en', {
    'A man left with what he told police were tools, police said.': [
      'indirect [police] A man left with what he told police were tools',
    ],
    'She said the bridge was closed but did not say why.': ['indirect [She] the bridge was closed'],
    'A study claiming that the ice is safe should be withdrawn, a panel told reporters.': [
      'indirect [a panel] A study claiming that the ice is safe should be withdrawn',
      'indirect [A study] that the ice is safe',
    ],
    'Four experts contacted by the paper said the study – of which they had not heard – bends the figures.': [
      'indirect [Four experts contacted by the paper] the study – of which they had not heard – bends the figures',
    ],
    'A woman living in the next street who asked not to be named, said: “He was kind.”': [
      'direct [A woman living in the next street] “He was kind.”',
    ],
    '“He was kind,” neighbour to the family – Ann Lee – said.': [
      'direct [neighbour to the family – Ann Lee –] “He was kind,”',
    ],
    'The council met after a public hearing that drew a crowd.': [],
    'Lee spoke of a “ghost,” warning that the house would fall.': [
      'mixed [Lee] “ghost,”',
      'indirect [Lee] that the house would fall',
    ],
  });
  cases('fr', {
    'Dans ce dossier, nous appelons chacun à rester calme, a souligné le maire.': [
      'indirect [le maire] Dans ce dossier, nous appelons chacun à rester calme',
    ],
    'Rentrez chez vous ce soir, restez au chaud, a conseillé la maire, Anne Lee.': [
      'indirect [la maire, Anne Lee] Rentrez chez vous ce soir, restez au chaud',
    ],
    'Vannes, dont la maire, Anne Lee, a prévenu que la digue céderait, tout en ajoutant que rien ne pressait.': [
      'indirect [la maire, Anne Lee] que la digue céderait',
      'indirect [la maire, Anne Lee] que rien ne pressait',
    ],
    'Vannes, dont le maire est mort, a dit que la digue céderait.': ['indirect [Vannes] que la digue céderait'],
    'Des élus et des habitants ont affirmé que la digue céderait.': [
      'indirect [Des élus et des habitants] que la digue céderait',
    ],
    'Après la fermeture du port et du chantier naval, la ministre, Anne Lee, a dit que rien n’était joué.': [
      'indirect [la ministre, Anne Lee] que rien n’était joué',
    ],
    'Selon le procureur, le policier, qui ne travaillait pas, serait mort sur le coup.': [
      'indirect [le procureur] le policier, qui ne travaillait pas, serait mort sur le coup',
    ],
    'Placé sous surveillance, l’homme, « en état de choc » selon le procureur, n’avait rien dit.': [
      'direct [le procureur] « en état de choc »',
    ],
  });
});

describe('labels that are a noun for what is said', () => {
  cases('fr', {
    'Jean Morel s’inquiète du coût. Réponse : « Nous avons les moyens de nos choix. »': [
      'direct [–] « Nous avons les moyens de nos choix. »',
    ],
    'Autre accusation de Jean Morel : « Vous avez créé un poste de trop. »': [
      'direct [Jean Morel] « Vous avez créé un poste de trop. »',
    ],
    'Les reproches se poursuivent ; Jean Morel : « Vous avez créé un poste de trop. »': [
      'direct [Jean Morel] « Vous avez créé un poste de trop. »',
    ],
  });
});

describe('elided words before a mark', () => {
  cases('fr', {
    'La direction assure qu’« aucun des efforts déployés » pour le site n’a abouti.': [
      'mixed [La direction] qu’« aucun des efforts déployés » pour le site n’a abouti',
    ],
    'Le maire a dit qu’« il ne céderait pas ».': ['mixed [Le maire] qu’« il ne céderait pas »'],
    'Il refuse d’« ouvrir la porte à tous », selon le maire.': [
      'mixed [le maire] Il refuse d’« ouvrir la porte à tous »',
    ],
  });
});

describe('whom a label or a lead comes to', () => {
  cases('fr', {
    'Même son de cloche chez sa voisine, restauratrice à Vannes : « On ne nous entend pas. »': [
      'direct [sa voisine, restauratrice à Vannes] « On ne nous entend pas. »',
    ],
    'Pas de doute pour Jean Morel, adjoint à la culture : « Il fallait ce lieu. »': [
      'direct [Jean Morel, adjoint à la culture] « Il fallait ce lieu. »',
    ],
    'Après dix jours de grève, pour certains, les nerfs commencent à lâcher : « Je suis fatigué de tout cela. »': [
      'direct [certains] « Je suis fatigué de tout cela. »',
    ],
    'Jean Morel : « On a refait le calcul » et puis : « Rien ne va plus ici. »': [
      'direct [Jean Morel] « On a refait le calcul »',
      'direct [Jean Morel] « Rien ne va plus ici. »',
    ],
    'Jean Morel qui déclare avoir reçu les chiffres en retard pour les analyser, s’inquiète de la hausse.': [
      'indirect [qui] avoir reçu les chiffres en retard pour les analyser',
    ],
  });
  cases('en', {
    'The mayor repeated a call she had made in May, urging calm.': [],
    'Nobody had asked. A warning from the mayor: “We will close the road.”': [
      'direct [the mayor] “We will close the road.”',
    ],
  });
});

describe('words in marks further on', () => {
  cases('fr', {
    'Anne Lee a salué le « courage » des secours et dénoncé des « coupes aveugles ».': [
      'mixed [Anne Lee] « courage »',
      'mixed [Anne Lee] « coupes aveugles »',
    ],
    'Il accuse la mairie d’avoir « bradé la ville ».': ['mixed [Il] « bradé la ville »'],
    'La direction a démenti avoir menti, tandis que le maire se disait « serein ».': [
      'indirect [La direction] avoir menti',
      'mixed [le maire] « serein »',
    ],
    '« Partez », a-t-il supplié. Et elle de répondre : « Jamais. »': [
      'direct [il] « Partez »',
      'direct [elle] « Jamais. »',
    ],
    '« Il faut tenir » : c’est le message d’Anne Lee aux équipes.': ['direct [Anne Lee] « Il faut tenir »'],
    'D’après ce dernier, rien n’a été fait.': ['indirect [ce dernier] rien n’a été fait'],
    'De l’aveu même du maire, « rien n’est prêt ».': ['direct [maire] « rien n’est prêt »'],
    '« Je ne partirai pas » (Anne Lee)': ['direct [Anne Lee] « Je ne partirai pas »'],
  });
  cases('en', {
    'Lee described the ruling as “a disgrace” and “an insult to the town”.': [
      'mixed [Lee] “a disgrace”',
      'mixed [Lee] “an insult to the town”',
    ],
    'Lee denied that she had lied, while the mayor said the town was calm.': [
      'indirect [Lee] that she had lied',
      'indirect [the mayor] the town was calm',
    ],
  });
});

describe('nouns that look like verbs of saying', () => {
  cases('en', {
    'The minister rejected the latest union claims that staff had been spied on.': [
      'indirect [–] that staff had been spied on',
    ],
    'The group Acme claims that the road is safe.': ['indirect [The group Acme] that the road is safe'],
    'Head of financial reporting Colin Marsh said the rules were late.': [
      'indirect [Head of financial reporting Colin Marsh] the rules were late',
    ],
    'One estimate suggested a fifth of the crews had left.': ['indirect [One estimate] a fifth of the crews had left'],
    "Getting rid of the lender's guaranteed source of profit would help.": [],
    'Marsh told an audience that included retired engineers to go home.': [],
    'Marsh told reporters that injured passengers had gone home.': [
      'indirect [Marsh] that injured passengers had gone home',
    ],
  });
});

describe('typed dashes, what somebody owns, marks at the head', () => {
  cases('en', {
    "Despite the cut, Jon Archer - who won silver in May - doesn't believe it will matter.": [
      'indirect [Jon Archer] it will matter',
    ],
    "Former champions like Ann Teal say today's cut of half a million dollars is a blow.": [
      "indirect [Former champions like Ann Teal] today's cut of half a million dollars is a blow",
    ],
    '“We expect the firm to meet every norm” by the end of May, Harlow said.': [
      'mixed [Harlow] “We expect the firm to meet every norm” by the end of May',
    ],
  });
});

describe('what only looks like a source', () => {
  cases('fr', {
    'Pour les réformes de société, le gouvernement rappelle son engagement.': [],
    'Pour la mairie, le pont tiendra.': ['indirect [la mairie] le pont tiendra'],
    'Pour l’avocate Claire Dubois, le procès est « une farce ».': [
      'mixed [l’avocate Claire Dubois] le procès est « une farce »',
    ],
    'Cette phrase du maire, dans le journal, annonce-t-elle une vente ?': [],
    'Le pont tiendra-t-il, demande-t-elle ?': ['indirect [elle] Le pont tiendra-t-il'],
  });
});

describe('whoever opens a sentence that a colon ends', () => {
  cases('fr', {
    'Son avocat, Me Jean Morel, enfonce le clou : « On verra samedi. »': [
      'direct [Son avocat, Me Jean Morel] « On verra samedi. »',
    ],
    'Le patron du club, lui, botte en touche : « On verra samedi. »': [
      'direct [Le patron du club, lui] « On verra samedi. »',
    ],
    'L’élu écologiste enfonce le clou : « On verra samedi. »': ['direct [L’élu écologiste] « On verra samedi. »'],
    'Même constat chez Anne Lee, élue d’opposition : « Rien ne va. »': [
      'direct [Anne Lee, élue d’opposition] « Rien ne va. »',
    ],
    'Même son de cloche du côté de la préfecture : « Rien ne va. »': ['direct [la préfecture] « Rien ne va. »'],
    'Jean Morel, maire de Sète : « Rien ne va. »': ['direct [Jean Morel, maire de Sète] « Rien ne va. »'],
    'Interrogé par le journal, le directeur, Paul Morel, juge « irresponsable » le blocage.': [
      'mixed [le directeur, Paul Morel] « irresponsable »',
    ],
  });
  cases('en', {
    'The mayor dodged the question: “We will see on Saturday.”': ['direct [The mayor] “We will see on Saturday.”'],
    'Mayor Ann Lee stood firm: “We will see on Saturday.”': ['direct [Mayor Ann Lee] “We will see on Saturday.”'],
    'Ferry operator: “We will see on Saturday.”': ['direct [Ferry operator] “We will see on Saturday.”'],
  });
});

describe('« dit » and what one says to do', () => {
  cases('fr', {
    'Le maire dit « comprendre la colère » des agents.': ['direct [Le maire] « comprendre la colère »'],
    'La maire dit « ne pas lâcher ».': ['direct [La maire] « ne pas lâcher »'],
    'Jean Morel, dit « le Grand », est mort.': [],
    'Anne Lee est venue. À l’en croire, la majorité « savait » tout.': ['mixed [l’] la majorité « savait » tout'],
  });
});

describe('verbs of saying by their place', () => {
  cases('en', {
    'A Treasury spokesperson said ministers were being kept informed, adding: “Savings are safe.”': [
      'indirect [A Treasury spokesperson] ministers were being kept informed',
      'direct [A Treasury spokesperson] “Savings are safe.”',
    ],
    'The mayor called the finding “remarkable” but urged caution.': ['mixed [The mayor] “remarkable”'],
    'The meadow could hold 3,000 tonnes, the paper estimates.': [
      'indirect [the paper] The meadow could hold 3,000 tonnes',
    ],
    'Seagrass stores carbon up to 35 times faster than rainforest, the agency says.': [
      'indirect [the agency] Seagrass stores carbon up to 35 times faster than rainforest',
    ],
    'On Monday in the town hall of Leeds, the mayor said nothing.': [],
  });
  cases('fr', {
    'Un homme est mort dans l’Aude, où les pluies ont noyé les routes, ont annoncé les autorités.': [
      'indirect [les autorités] Un homme est mort dans l’Aude, où les pluies ont noyé les routes',
    ],
    'Le ministre, qui est arrivé lundi, a annoncé la fermeture.': [],
  });
});

describe('figures of two sources', () => {
  cases('fr', {
    'La marche a réuni 4 000 personnes selon la préfecture, 12 000 selon les organisateurs.': [
      'indirect [la préfecture] La marche a réuni 4 000 personnes',
      'indirect [les organisateurs] 12 000',
    ],
    'Ils étaient 4 000 selon la police et plus de 12 000 selon les syndicats.': [
      'indirect [la police] Ils étaient 4 000',
      'indirect [les syndicats] plus de 12 000',
    ],
    'Le texte coûterait 3 milliards selon la ministre, contre 1,2 milliard selon le rapporteur.': [
      'indirect [la ministre] Le texte coûterait 3 milliards',
      'indirect [le rapporteur] 1,2 milliard',
    ],
    'Ils étaient 4 000 selon l’Intérieur, 12 000 selon les syndicats.': [
      'indirect [l’Intérieur] Ils étaient 4 000',
      'indirect [les syndicats] 12 000',
    ],
    'Les prix varient selon la taille et 12 options.': [],
  });
  cases('en', {
    'The march drew 4,000 people according to the police, 12,000 according to the unions.': [
      'indirect [the police] The march drew 4,000 people',
      'indirect [the unions] 12,000',
    ],
    'The bridge, according to the mayor, will stand for 20 years.': [
      'indirect [the mayor] The bridge',
      'indirect [the mayor] will stand for 20 years',
    ],
  });
});
