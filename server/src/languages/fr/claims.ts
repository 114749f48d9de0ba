import type { ClaimWords } from '../claims';
import { words } from '../segmentation';

export const claims: ClaimWords = {
  statistic: words(
    'pourcentage taux moyenne nombre nombres chiffre chiffres majorité moitié tiers quart double doublé triple triplé total million millions milliard milliards millier milliers centaine centaines dizaine dizaines vingtaine trentaine habitant points point part proportion cent euros dollars',
  ),
  comparison: words(
    'plus moins davantage supérieur supérieure supérieurs supérieures inférieur inférieure inférieurs inférieures meilleur meilleure pire autant que comparé contre fois autrefois rapport',
  ),
  superlative: words(
    'plus moins meilleur meilleure meilleurs pire pires maximum minimum jamais record extrêmement premier première',
  ),
  change: words(
    'augmenté augmente augmentation augmentent hausse grimpé grimpe bondi bond progressé progresse progression crû croissance baissé baisse baissent chuté chute reculé recul recule diminué diminue diminution réduit réduite réduction réduire relevé relève passé passe doublé triplé perdu perd gagné gagne créé supprimé suppression effondré aggravé amélioré explosé',
  ),
  record: words(
    'premier première premières record jamais historique histoire seul seule dernier dernière depuis inédit inédite sans précédent',
  ),
  causal: words(
    'parce cause causé causée provoqué entraîné résultat grâce raison conséquence effet dû due conduit puisque',
  ),
  law: words(
    'loi lois projet amendement vote voté votée votes adopté adoptée décret arrêté règlement réglementation constitution traité traités ratifié signé signée jugement arrêt interdiction interdit interdite résolution accord accords sanctions programme programmes politique plan proposition proposé soutenu rejeté approuvé approuvée réforme abrogé promulgué motion',
  ),
  money: words(
    'impôt impôts taxe taxes contribuable contribuables budget déficit déficits dette excédent dépense dépenses dépensé coût coûts coûte coûté coûter payé payer paie paient fonds financé financement financer salaire salaires revenus prix inflation économie économique emploi emplois chômage chômeurs commerce exportations importations intérêt crédit investissement investissements prêts aides assurance retraite retraites recettes subvention subventions',
  ),
  topic: words(
    'militaire militaires troupes armée marine missiles missile armes nucléaire défense soldats guerre guerres terroristes terrorisme crime crimes meurtre meurtres tués morts mort blessés drogue drogues prison prisons police violences violence avortement immigrés immigration migrants frontière santé hôpital hôpitaux école écoles enseignants élèves étudiants éducation énergie pétrole gaz charbon émissions pollution logement logements pauvreté pauvres population familles retraités ouvriers travailleurs agriculteurs enfants',
  ),
  body: words(
    'administration gouvernement ministère ministre agence commission président présidente gouverneur sénateur sénatrice union assemblée sénat parlement députés entreprise entreprises industrie tribunal cour banque banques état états ville villes pays région nation nations comité conseil préfecture commune',
  ),
  action: words(
    'dit déclaré voté tué signé adopté relevé construit fermé ouvert acheté vendu envoyé donné pris reçu promis refusé échoué essayé voulu appelé annoncé ordonné licencié embauché nommé élu remporté attaqué envahi retiré imposé créé supprimé terminé commencé investi accusé inculpé condamné emprunté gagné produit fourni servi laissé utilisé tenu fait obtenu apporté venu négocié rencontré déplacé écrit changé mis publié lancé versé recensé enregistré',
  ),
  quantifier: words(
    'tous toutes tout toute chaque aucun aucune nul personne nombreux nombreuses plusieurs peu quelques majorité ensemble entier entière',
  ),
  opinion: words(
    'pense pensons penser crois croyons croire espère espérons souhaite souhaitons suppose semble semblent avis opinion estime trouve veux voulons aime préfère considère attends',
  ),
  evaluation: words(
    'bon bonne grand grande formidable terrible important importante juste injuste beau belle triste dur dure difficile facile fort forte extraordinaire fantastique vrai simple clair claire fier fière heureux heureuse désolé critique fondamental spécial',
  ),
  abstract: words(
    'question questions réponse enjeu enjeux défi défis valeur valeurs rêve occasion leadership foi expérience jugement façon manière chose choses sorte problème problèmes différence idée idées caractère vie cœur liberté esprit',
  ),
  future: words(
    'sera seront aura auront va vont fera feront ferait pourra pourront pourrait pourraient devra devront devrait devraient doit doivent peut peuvent faut faudra faudrait si',
  ),
  we: words('nous notre nos on'),
  i: words("je j' me m' mon ma mes moi"),
  you: words('vous votre vos tu te ton ta tes toi'),
  others: words('il elle ils elles lui leur leurs son sa ses'),
  negation: words("ne n' pas jamais ni sans aucun aucune"),
  time: words(
    "an ans année années mois semaine semaines aujourd'hui hier jour jours siècle décennie depuis jusque pendant lundi mardi mercredi jeudi vendredi samedi dimanche",
  ),
  courtesy: words(
    'merci bravo applaudissements rires monsieur madame mesdames messieurs bonsoir bonjour bienvenue oui eh bien',
  ),
  past: words('était étaient avait avaient fut furent été eu fit'),
  state: words('désormais encore toujours déjà depuis maintenant actuellement sous réalité effet réellement'),
  urging: words('faut faudrait faudra devons doit doivent devrait devraient devez besoin allons soyons faisons'),
  hedge: words(
    'environ près quelque probablement apparemment peut-être vraisemblablement presque serait seraient aurait auraient',
  ),
  evident: {
    comparison:
      /\b(?:plus|moins|autant|aussi|meilleure?s?|pires?) (?:(?:de |d')?[a-zà-ÿ-]+ ){0,3}(?:que|qu')|\b(?:supérieure?s?|inférieure?s?) (?:à|aux?)(?= )|\bfois (?:plus|moins)\b|\bcontre \d|\bpar rapport (?:à|aux?)(?= )|\bcomparée?s? (?:à|aux?)(?= )/,
    superlative:
      /\b(?:le|la|les|des|du|aux|sa|son|ses|leurs?|nos|notre) (?:plus|moins) (?!de\b|d'|que\b|tard\b|tôt )[a-zà-ÿ]+|\bau plus (?:haut|bas|fort)\b|\b(?:le|la|les|des|du|aux?|sa|son|ses|leurs?) (?:meilleure?s?|pires?)\b|\bmaximum\b|\bminimum\b/,
    record:
      /\brecords?\b|\bsans précédent\b|\binédite?s?\b|\b(?:première|dernière) fois\b|\bhistoriques?\b|\bjamais\b|\bde (?:toute )?l'histoire\b|\bseule?s? [a-zà-ÿ]+ (?:à|au)(?= )/,
    generalisation:
      /\b(?:tous|toutes|aucune?|chaque|personne ne|personne n'|nul|nulle|la majorité|l'ensemble|toujours)(?![a-zà-ÿ])/,
    causal:
      /\bparce qu|\bpuisqu|\bcausée?s?\b|\ba causé\b|\bcauses?\b|\bprovoqu|\bentraîn(?:e|é|ée|és|ées|ent|ant|er)(?![a-zà-ÿ])|\bgrâce (?:à|aux?)(?= )|\ben raison d|\b(?:la|les) raisons?\b|\bconséquences?\b|(?<![a-zà-ÿ])effets? (?:de|du|des|d'|sur)|\bdue?s? (?:à|aux?)(?= )|\brésult(?:e|ent|ant|er) d|\bconduit (?:à|aux?)(?= )|\bfaute d/,
    law: /\blois?\b|\bamendements?\b|(?<!intentions? de )\b(?:vot|adopt|rejet|ratifi|abrog|promulgu)|\bdécrets?\b|\barrêtés? (?:préfectora|municipa|ministérie)|\brèglement|\bréglement|\bconstitution|\btraités?(?![a-zà-ÿ]) (?:de|d'|sur|avec|entre|commercia|internationa)|\bjugements?\b|\binterdi|\brésolutions?\b|\baccords?\b|\bsanctions?\b|\bprogrammes?\b|\bpolitiques?\b|\bréformes?\b|\bmotions?\b|\bprojets? de loi\b/,
    change:
      /\b(?:augment|hauss|grimp|bondi|progress|baiss|chut|recul|diminu|rédui|réduct|doubl|tripl|effondr|aggrav|amélior|explos|supprim|suppress|repart|remont)|\ben hausse|\bcroissance|\bcrû|\brel[eè]v(?:é|e|ée|er)(?![a-zà-ÿ])|\bcréé|\bpass(?:e|er|é|ée|és|ées|ent|ant|ait)(?![a-zà-ÿ]) (?:de|d'|à|en|sous)|\b(?:perd|gagn)[a-zà-ÿ]* (?:[a-zà-ÿ']+ ){0,2}\S*(?:\d+ ?%|\d{3}|points?\b|emplois?\b|habitants?\b|sièges?\b|milliers?\b|millions?\b|milliards?\b)/,
    'public-money':
      /\bimpôts?\b|\btaxes?\b|\bcontribuable|\bbudget|\bdéficit|\bdettes?\b|\bexcédent|\bdépens|\bcoût|\bpa(?:y|ie)|\bfonds\b|\bfinanc|\bsalaire|\brevenus?\b|\bprix\b|\binflation\b|(?<![a-zà-ÿ])économ|\bemplois?\b|\bchôm|\bcommerc|\bexport|\bimportations?\b|\bintérêts?\b|\bcrédits?\b|\binvesti|\bprêts?\b|\baides?\b|\bassuranc|\bretraites?\b|(?<!livres? de )\brecettes?\b|\bsubvention/,
  },
  promise: {
    pledges: words(
      'promis promise promet promettent promettre promesse promesses engage engageons engagé engagée engagés engagement',
    ),
    ahead: words('va vont vais allons allez'),
  },
  play: words(
    'buteur buteurs égalisé égaliser égalise égalisation penalty penalties penaltys tie-break hors-jeu avant-centre ailier ailiers corner corners',
  ),
  // "Créerons", "ouvrira", "rendront", "recevra", "mettra"; not "environs", "livra", "entra".
  offices: new Map([
    ['premier', words('ministre secrétaire adjoint')],
    ['première', words('ministre secrétaire adjointe dame')],
    ['premiers', words('ministres secrétaires adjoints')],
  ]),
  inflectedFuture: /^(?!environs$|avirons$|escadrons$).+(?:[ei]r|[eon]dr|udr|evr|ttr|îtr|rr)(?:ai|as|a|ons|ez|ont)$/,
};
