import { words } from '../segmentation';
import type { Speech, SpeechClass } from '../speech';
import { classed, inflectWith, lazily, leadsOf, readingsOf, readVerbs, remembered } from '../speech-lexicon';
import { clause } from './clause';
import { eachForm } from './conjugation';
import { tags } from './grammar';
import { REPORTING_VERBS } from './reporting-verbs';

const verbs = readVerbs(REPORTING_VERBS);
const readings = lazily(() => readingsOf(verbs, eachForm));

const { lead, kind, own } = leadsOf(/\b(?:mots|termes|propos|dires|expression|formule|déclarations)\b/);

/** Longest first. */
const LEADS = [
  ...['ses', 'leurs'].flatMap((whose) => [
    own('selon', whose, 'propres mots'),
    own('selon', whose, 'propres termes'),
    own('selon', whose, 'mots'),
    own('selon', whose, 'termes'),
    own('selon', whose, 'propos'),
    own('selon', whose, 'dires'),
    own('selon', whose, 'déclarations'),
    own('à', whose, 'yeux'),
  ]),
  lead('selon les mots de'),
  lead('selon les mots du'),
  lead('selon les mots des'),
  lead("selon les mots d'"),
  lead('selon les termes de'),
  lead('selon les termes du'),
  lead('selon les termes des'),
  lead("selon les termes d'"),
  lead('selon les propos de'),
  lead('selon les propos du'),
  lead('selon les propos des'),
  lead("selon les propos d'"),
  lead('selon les dires de'),
  lead('selon les dires du'),
  lead('selon les dires des'),
  lead("selon les dires d'"),
  lead("selon l' expression de"),
  lead("selon l' expression du"),
  lead("selon l' expression des"),
  lead("selon l' expression d'"),
  lead('selon la formule de'),
  lead('selon la formule du'),
  lead('selon la formule des'),
  lead("selon la formule d'"),
  lead('selon les déclarations de'),
  lead('selon les déclarations du'),
  lead('selon les déclarations des'),
  lead("selon les déclarations d'"),
  lead("de l' avis de"),
  lead("de l' avis d'"),
  lead("de l' avis du"),
  lead("de l' avis des"),
  lead("de l' aveu même de"),
  lead("de l' aveu même du"),
  lead("de l' aveu même des"),
  lead("de l' aveu même d'"),
  lead("de l' aveu de"),
  lead("de l' aveu du"),
  lead("de l' aveu des"),
  lead("de l' aveu d'"),
  lead('aux dires de'),
  lead("aux dires d'"),
  lead('aux dires du'),
  lead('aux dires des'),
  lead('au dire de'),
  lead('au dire du'),
  lead('au dire des'),
  lead('aux yeux de'),
  lead('aux yeux du'),
  lead('aux yeux des'),
  lead("aux yeux d'"),
  ...['source', 'sources', 'même source', 'mêmes sources', 'bonne source', 'plusieurs sources'].map((source) =>
    kind('de', source),
  ),
  lead('à en croire'),
  own('à', "l'", 'en croire'),
  lead('à entendre'),
  own('à', "l'", 'entendre'),
  lead("d' après"),
  lead('selon'),
  lead('dixit'),
  lead('pour', false),
];

export const speech: Speech = {
  verbs,
  readings: (word) => readings().get(word),
  inflect: inflectWith(eachForm),
  tags: remembered(tags),
  leads: LEADS,
  leadWords: new Set(LEADS.map((l) => l.words[0]!)),
  measures: words(`
    plan plans critère critères modalité modalités besoin besoins cas circonstance circonstances type types principe principes méthode
    méthodes règle règles procédure procédures calendrier formule formules terme termes taille tailles âge âges sexe région régions
    saison saisons condition conditions norme normes degré degrés mode modes logique schéma schémas ordre importance gravité nature
    niveau niveaux situation situations disponibilité disponibilités façon manière axe axes endroit endroits lieu lieux moment juridiction juridictions
    époque époques période périodes année années jour jours heure heures humeur goût goûts envie envies possibilité possibilités
    moyens capacité capacités catégorie catégories barème barèmes tarif tarifs rite rites rituel recette recettes technique
    techniques procédé procédés processus protocoles standard standards système systèmes 
    usages coutume coutumes grille échelle poids température
    angle académie académies département départements commune communes pays zone zones secteur secteurs domaine domaines discipline
    disciplines origine origines appartenance espèce espèces variété variétés forme formes couleur couleurs
    droits classement hiérarchie préférence préférences proportion proportions lignes
    configuration profil profils itinéraire vœu vœux volonté désir désirs style perspective perspectives dessin dessins
    modèle modèles design cahier rythme trajectoire parcours mécanisme mécanismes fréquence durée distance quantité somme
    montant valeur prix coût coûts tranche tranches statut statuts fonction fonctions ordonnancement
    faculté facultés pièce roman nouvelle scénario idée dessin photo œuvre conte poème manuscrit témérité pays `),
  voices: words(`
    accord contrat convention tradition programme version disposition dispositions définition protocole indice     rapport rapports étude études enquête enquêtes sondage sondages communiqué communiqués texte document documents article
    articles journal journaux quotidien quotidiens hebdomadaire magazine revue presse agence agences média médias site radio chaîne
    télévision dépêche dépêches note notes lettre lettres message messages blog tweet publication ouvrage livre biographie recherche
    recherches analyse analyses statistiques statistique chiffres données estimation estimations bilan calculs témoignage
    témoignages récit récits source sources information informations expertise autopsie acte jugement arrêt décision loi constitution
    règlement droit traité accord charte parquet gouvernement ministère ministères police gendarmerie justice tribunal cour armée
    mairie préfecture syndicat syndicats centrale organisation organisations association associations ong fédération fédérations
    collectif comité commission conseil parti opposition majorité entreprise entreprises groupe société compagnie firme banque
    fabricant constructeur opérateur direction régie musée hôpital université école institut laboratoire équipe club ligue
    confédération union élysée matignon quai pentagone kremlin vatican maison présidence chancellerie ambassade délégation mission
    observatoire fondation centre bureau service services autorité autorités pouvoir régime état royaume pays république diplomatie
    parties défense accusation légende tradition bible coran foi doctrine théorie hypothèse rumeur rumeurs proverbe adage dicton encyclopédie
    wikipédia auteur auteurs scientifiques chercheurs historiens spécialistes experts observateurs résultats indicateur modèle
    prévisions projections météo instance instances géant marque éditeur studio consortium coalition rébellion guérilla milice
    mouvement front ligue chambre sénat assemblée parlement ville région municipalité communauté métropole haut-commissariat discours allocution
    consulat diocèse église intersyndicale patronat entourage camp clan gauche droite exécutif version tract pétition appel plainte rapporteur`),
  anonymous: words(`
    source sources proche proches entourage observateur observateurs responsable responsables témoin témoins officiel officiels
    diplomate diplomates initié initiés interlocuteur interlocuteurs certains d'aucuns on anonyme`),
  secretive: words('source sources proche proches initié initiés interlocuteur interlocuteurs'),
  again: words('même mêmes cette cet ces'),
  people: words(`
    homme hommes femme femmes personne personnes gens enfant enfants jeune jeunes garçon fille filles mère père parents parent
    habitant habitants habitante riverain riverains manifestant manifestants manifestante électeur électeurs usager usagers
    utilisateur utilisateurs client clients passager passagers victime victimes survivant survivants rescapé rescapés témoin témoins
    salarié salariés employé employés ouvrier ouvriers employeur employeurs patron patrons grévistes gréviste militant militants
    opposant opposants partisan partisans supporter supporters fan fans lecteur lecteurs internaute internautes voisin voisins
    touriste touristes conducteur conducteurs chauffeur policiers gendarmes pompiers enquêteurs secouristes secours médecins
    soignants enseignants professeurs élèves étudiants chercheurs scientifiques experts spécialistes analystes économistes historiens
    juristes avocats magistrats juges procureurs élus maires députés sénateurs ministres dirigeants responsables chefs représentants
    délégués porte-parole membres auteurs journalistes critiques observateurs diplomates officiels militaires soldats rebelles
    insurgés combattants otages détenus prisonniers intéressé intéressée intéressés trentenaire quadragénaire quinquagénaire
    sexagénaire septuagénaire octogénaire nonagénaire adolescent adolescente ado lycéen lycéenne retraité retraitée entraîneur
    sélectionneur joueur joueurs capitaine champion championne leader dictateur milliardaire édile locataire candidat candidats
    candidate coéquipier coéquipiers coéquipière coéquipières suspect accusé prévenu détective agent agents fonctionnaire fonctionnaires pilote pilotes astronomes médecin
    chef cheffe numéro homologue collègue collègues confrère prédécesseur successeur rival rivale adversaire allié alliés ami amis
    amie frère sœur mari épouse fils cousin oncle tante veuve famille familles population peuple monde majorité plupart
    spectateur spectateurs visiteur visiteurs vacancier consommateur consommateurs bénévole bénévoles volontaires
    propriétaire propriétaires gérant gérante commerçant commerçants agriculteur agriculteurs pêcheurs éleveurs
    ingénieur ingénieurs inspecteur inspecteurs climatologues géologues sismologues biologistes physiciens archéologues sociologues
    politologues urbanistes architectes écologistes syndicalistes viticulteurs maraîchers apiculteurs chasseurs restaurateurs hôteliers
    artisans cheminots routiers dockers marins infirmiers infirmières aides-soignants internes chirurgiens urgentistes pharmaciens
    vétérinaires psychologues psychiatres instituteurs collégiens investisseurs actionnaires courtiers sondeurs conseillers
    conseillère collaborateurs sauveteurs plongeurs guides randonneurs cyclistes automobilistes piétons alpinistes astronautes
    ressortissant ressortissante ressortissants assaillant assaillants tireur tireurs agresseur agresseurs inconnu inconnue individu
    individus bébé nourrisson fillette garçonnet forcené ravisseur ravisseurs automobiliste motard motarde piéton piétonne conductrice
    passagère meurtrier meurtrière auteur
    épidémiologistes virologues météorologues statisticiens démographes donateurs organisateur organisateurs organisatrice`),
  performatives: words(`
    condamner saluer remercier féliciter regretter déplorer dénoncer réaffirmer assurer rappeler souligner exprimer exhorter exiger
    réclamer contester démentir rejeter récuser appeler inviter demander présenter`),
  questioners: words(`
    président présidente juge magistrat magistrate procureur procureure procureuse avocat avocate greffier greffière assesseur
    assesseuse enquêteur enquêtrice journaliste présentateur présentatrice animateur animatrice intervieweur reporter`),
  texts: words(`
    rapport rapports étude enquête sondage communiqué texte document note lettre message tweet billet courrier courriel publication
    livre ouvrage tribune analyse bilan information informations données chiffres dépêche article témoignage récit déclaration avis discours allocution`),
  studies: words('étude études recherche recherches travaux thèse'),
  generic: {
    people: words(`
      policier policière enquêteur enquêtrice gendarme commissaire chercheur chercheuse scientifique élu élue responsable dirigeant dirigeante expert experte spécialiste militant
      militante avocat avocate intéressé intéressée prévenu prévenue accusé accusée édile romancier romancière auteur autrice chanteur chanteuse acteur actrice
      comédien comédienne cinéaste footballeur joueur joueuse entraîneur historien historienne économiste universitaire
      coach sélectionneur gardien gardienne capitaine attaquant attaquante défenseur défenseuse milieu buteur buteuse ailier
      meneur pilote coureur cycliste nageur nageuse skieur skieuse boxeur agriculteur agricultrice éleveur éleveuse médecin chirurgien
      chirurgienne psychiatre psychologue philosophe sociologue biologiste climatologue géologue photographe artiste designer
      porte-parole trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire milliardaire écrivain écrivaine`),
    anybody: words(
      'intéressé intéressée trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire milliardaire adolescent adolescente',
    ),
    bodies: words(`
      quotidien journal hebdomadaire magazine chaîne agence organisation ong association syndicat centrale fédération entreprise
      société groupe compagnie firme constructeur opérateur distributeur banque parti institution`),
  },
  labelsSpeak: false,
  notices: words(
    'mise note rappel erratum correction précision photo photos vidéo lire voir écouter exclusif direct actualisation contexte analyse date heure lieu tarif tarifs quand où ndlr ndr',
  ),
  naming: {
    verbs: words('appeler nommer désigner'),
    describing: {
      verbs: words('qualifier traiter taxer caractériser décrire dépeindre présenter'),
      leads: words("de d' comme"),
    },
    before: words(`
      dit dite dits dites surnommé surnommée surnommés surnommées baptisé baptisée baptisés baptisées appelé appelée appelés appelées
      nommé nommée nommés intitulé intitulée intitulés intitulées titré titrée dénommé dénommée dénommés rebaptisé rebaptisée
      estampillé estampillée labellisé labellisée sous-titré étiqueté labellisés alias appellation sobriquet surnom pseudonyme
      pseudo titre intitule s'intitule s'appelle appelle nomme baptise surnomme mention label nom`),
    nouns: words(`
      film films roman romans livre livres chanson chansons album albums émission émissions série séries opération opérations projet
      plan plans programme programmes revue magazine journal site blog jeu pièce spectacle tableau exposition festival collection
      documentaire court-métrage long-métrage titre single morceau tube essai recueil bande comédie opéra ouvrage groupe club
      association collectif mouvement parti liste loi dispositif campagne logiciel application modèle navire bateau voilier avion
      train sonde satellite fusée mission code type catégorie prix trophée concours label marque slogan mot mots terme termes
      section expression expressions concept notion formule bouton onglet rubrique article chapitre conférence version touche phase niveau
      quartier lieu-dit rue place restaurant bar café hôtel discothèque boîte spécial spéciale`),
  },
  hearing: null,
  hearsay: {
    pronouns: words('on'),
    leads: [
      ...['de', "d'", 'du', 'des'].flatMap((of) => [
        ['du', 'côté', of],
        ['auprès', of],
      ]),
      ..."à au aux dans chez côté sur en de d' du des".split(' ').map((word) => [word]),
    ],
    read: words('lire entendre'),
    learned: words('apprendre'),
    told: words('afp reuters belga ats ap presse journal journaliste journalistes média médias'),
  },
  relaying: {
    citing: words('citant'),
    cited: words('cité citée cités citées repris reprise reprises relayé relayée relayés relayées'),
    verbs: words('citer'),
  },
  nouns: {
    heads: new Map<string, SpeechClass>([
      ...classed(
        'assertive',
        'affirmation affirmations argument arguments conclusion thèse promesse engagement assurance',
      ),
      ...classed('neutral', 'déclaration déclarations annonce explication information informations nouvelle'),
      ...classed(
        'doubting',
        'accusation accusations allégation allégations rumeur rumeurs hypothèse insinuation insinuations',
      ),
      ...classed('admitting', 'aveu'),
      ...classed('thinking', 'idée théorie'),
    ]),
    definite: true,
    verdicts: words('hommage éloge honneur louange critique reproche motif titre'),
    replies: {
      nouns: words('message credo leitmotiv réponse réplique réaction verdict commentaire conseil diagnostic constat'),
      verbs: words('telle tel voilà voici'),
      all: words('tout'),
    },
    own: words(`
      défend défendait défendu répète répétait répété martèle martelé réitère réitéré réitérait avance avancé avançait soutient soutenu
      soutenait reprend repris émet émis développe développé maintient maintenu formule formulé livre livré renouvelle renouvelé`),
    makes: words(
      'porte portait porté portée portées lance lancé lancée fait faite faites avance avancé défend défendait',
    ),
  },
  unlisted: {
    simple: {
      ending: /\p{L}{2}(?:[^é]e|[ai]t|a|ent)$/u,
      form: { mood: 'finite', tense: null, person: 3, number: null, gender: null },
    },
    compound: {
      ending: /\p{L}{2}(?:é|[^a]i|u|is|it|ert)e?s?$/u,
      form: { mood: 'participle', tense: null, person: null, number: null, gender: null },
    },
    governed: {
      ending: /\p{L}{2}(?:er|ir|re)$/u,
      form: { mood: 'infinitive', tense: null, person: null, number: null, gender: null },
    },
  },
  clause,
  inversion: {
    pronouns: new Map([
      ['je', 'je'],
      ["j'", 'je'],
      ['tu', 'tu'],
      ['il', 'il'],
      ['elle', 'elle'],
      ['on', 'on'],
      ['nous', 'nous'],
      ['vous', 'vous'],
      ['ils', 'ils'],
      ['elles', 'elles'],
    ]),
    link: 't',
    slip: /(?<![\p{L}-])(\p{L}+)(?: t[-‐‑'’ ]|[-‐‑]t['’ ]|[-‐‑]t['’][-‐‑]| t['’][-‐‑])(il|elle|on|ils|elles)(?!\p{L})/giu,
  },
};
