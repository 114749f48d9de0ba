import type { NamesData } from '../names';
import { words } from '../segmentation';

export const names: NamesData = {
  titles: words(`
    m mm mme mmes mlle mlles mgr dr drs pr prs me mes monsieur messieurs madame mesdames mademoiselle monseigneur docteur docteure
    professeur professeure maître père frère sœur soeur abbé dom don saint sainte général générale colonel colonelle capitaine
    commandant commandante lieutenant lieutenante lieutenant-colonel sergent sergente sergent-chef adjudant adjudant-chef major
    caporal caporal-chef brigadier brigadier-chef amiral vice-amiral contre-amiral maréchal gendarme cardinal pape évêque
    archevêque rabbin imam cheikh ayatollah lord lady sir dame baron baronne comte comtesse duc duchesse prince princesse roi
    reine empereur impératrice tsar marquis marquise vicomte vicomtesse chevalier émir sultan cheikha mollah pasteur sultane
    vve veuve feu feue citoyen camarade`),
  honours: words('sir'),
  roles: words(`
    directeur-général secrétaire-général procureur-général sous-officier vice-chancelier
    président présidente présidents vice-président vice-présidente coprésident coprésidente ministre ministres premier première
    vice-ministre secrétaire sous-secrétaire député députée députés sénateur sénatrice sénateurs maire mairesse maires adjoint
    adjointe conseiller conseillère préfet préfète sous-préfet sous-préfète gouverneur gouverneure ambassadeur ambassadrice consul
    consule chancelier chancelière commissaire eurodéputé eurodéputée élu élue candidat candidate chef cheffe patron patronne
    leader numéro fondateur fondatrice cofondateur cofondatrice directeur directrice pdg dirigeant dirigeante responsable délégué
    déléguée porte-parole coordinateur coordinatrice coordonnateur coordonnatrice trésorier trésorière gérant gérante propriétaire
    entrepreneur entrepreneuse homme femme homme-orchestre avocat avocate avocats procureur procureure vice-procureur vice-procureure juge juges magistrat
    magistrate greffier bâtonnier notaire huissier policier policière enquêteur enquêtrice inspecteur inspectrice soldat militaire
    pilote médecin chirurgien chirurgienne infirmier infirmière psychologue psychiatre épidémiologiste chercheur chercheuse
    scientifique physicien physicienne chimiste biologiste mathématicien mathématicienne historien historienne politologue
    sociologue économiste analyste spécialiste expert experte consultant consultante universitaire enseignant enseignante
    instituteur institutrice proviseur proviseure recteur rectrice doyen doyenne étudiant étudiante élève philosophe écrivain
    écrivaine écrivains auteur auteure autrice romancier romancière poète poétesse dramaturge journaliste journalistes reporter
    correspondant correspondante photographe photojournaliste éditorialiste rédacteur rédactrice éditeur éditrice animateur
    animatrice présentateur présentatrice producteur productrice réalisateur réalisatrice cinéaste scénariste metteur acteur
    actrice comédien comédienne humoriste chanteur chanteuse musicien musicienne compositeur compositrice pianiste violoniste
    guitariste batteur rappeur rappeuse danseur danseuse chorégraphe peintre sculpteur sculptrice architecte designer styliste
    couturier mannequin artiste artistes sportif sportive athlète joueur joueuse footballeur footballeuse attaquant attaquante
    défenseur défenseuse milieu gardien gardienne buteur buteuse ailier capitaine sélectionneur sélectionneuse entraîneur
    entraîneuse entraineur coach arbitre nageur nageuse cycliste coureur coureuse skieur skieuse sprinteur sprinteuse tennisman
    tenniswoman boxeur boxeuse judoka rugbyman marathonien champion championne vainqueur lauréat lauréate médaillé médaillée
    agriculteur agricultrice éleveur viticulteur vigneron boulanger cuisinier chef restaurateur commerçant ouvrier ouvrière
    syndicaliste militant militante activiste opposant opposante dissident dissidente rebelle dictateur milliardaire homme
    époux épouse mari compagnon compagne conjoint fils fille frère sœur soeur mère père oncle tante neveu nièce cousin cousine
    grand-père grand-mère parrain marraine veuf veuve ami amie amis collègue voisin voisine habitant habitante témoin victime
    suspect accusé accusée prévenu prévenue tueur assassin terroriste djihadiste otage prisonnier prisonnière bénévole pompier
    secouriste astronaute cosmonaute spationaute explorateur navigateur navigatrice skipper skippeuse hôte hôtesse dénommé
    dénommée nommé nommée surnommé surnommée signé né née âgé âgée feu ex-président ex-présidente ex-ministre ancien ancienne
    successeur prédécesseur prédécesseure remplaçant remplaçante colistier colistière tête rapporteur rapporteure négociateur
    négociatrice émissaire envoyé envoyée médiateur médiatrice conservateur conservatrice commissaire-priseur archéologue
    géographe climatologue géologue astronome vétérinaire pharmacien pharmacienne ingénieur ingénieure informaticien technicien
    légiste toxicologue cardiologue neurologue cancérologue infectiologue urgentiste pédiatre gynécologue radiologue généticien
    généticienne criminologue anthropologue ethnologue météorologue sismologue volcanologue écologue botaniste théologien
    théologienne linguiste statisticien statisticienne démographe urbaniste dentiste`),
  particles: words(
    "de du des d' d le la l' van von der den ter ten te zu zur bin ben ibn abou abu al el ould bint di da del della dos das do af av y",
  ),
  suffixes: words(
    'jr sr junior senior fils père ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xviii xxiii ier 1er',
  ),
  compoundEnds: new Set(),
  directions: words('nord sud est ouest centre nord-est nord-ouest sud-est sud-ouest'),
  postNominals: words('phd'),
  kin: words('maman papa mamie papi mémé pépé mamy papy tonton tata tatie nounou mamounette'),
  organizationHeads: words(`
    université universités faculté école écoles lycée collège institut institution académie conservatoire ministère ministères
    secrétariat gouvernement parlement assemblée sénat chambre congrès conseil commission comité comités cour tribunal parquet
    préfecture sous-préfecture mairie municipalité rectorat ambassade consulat agence agences office direction département
    service services bureau autorité haute haut-commissariat commissariat observatoire centre centres laboratoire cnrs caisse
    banque banques fonds bourse société sociétés compagnie compagnies entreprise entreprises groupe groupes groupement firme
    cabinet filiale usine holding start-up startup éditeur éditions maison maisons chaîne radio télévision télé quotidien journal
    hebdomadaire hebdo magazine mensuel revue site plateforme réseau opérateur constructeur équipementier fabricant géant
    distributeur enseigne assureur avionneur marque syndicat syndicats confédération fédération fédérations ligue union unions
    alliance association associations amicale collectif coordination mouvement mouvements parti partis front rassemblement
    coalition organisation organisations ong fondation fondations club clubs équipe équipes sélection fc as us stade olympique
    racing entente étoile cercle sporting cs sc ol om psg armée armées brigade brigades bataillon régiment division corps garde
    gendarmerie police force forces milice milices guérilla cartel gang mafia hezbollah hôpital hôpitaux chu chr clinique centre
    musée musées théâtre opéra orchestre orchestres harmonie chœur chorale compagnie troupe galerie bibliothèque médiathèque
    église diocèse archidiocèse paroisse saint-siège congrégation ordre mutuelle mutuelles coopérative coop consortium comice
    régie communauté communautés agglomération métropole établissement établissements crèche maternelle mjc sarl sa eurl scop
    croix-rouge onu otan ue unesco unicef oms fmi omc fifa uefa cio pcf ps ump lr rn rpr udf cgt cfdt fo`),
  namedAfter: words('université lycée collège école hôpital clinique'),
  bodyAdjectives: words(`
    national nationale régional régionale départemental départementale municipal municipale communal communale fédéral fédérale
    territorial territoriale international internationale européen européenne africain africaine électoral électorale
    indépendant indépendante autonome supérieur supérieure suprême constitutionnel constitutionnelle général générale central
    centrale permanent permanente judiciaire administratif administrative consultatif consultative scientifique sanitaire social
    sociale agricole syndical syndicale interprofessionnel interprofessionnelle économique monétaire mixte paritaire spécial spéciale`),
  ownedHeads: words('bureau cabinet entourage équipe camp clan secrétariat staff'),
  employerLeads: words('chez'),
  legalForms: words('sarl sas sasu eurl gmbh ltd plc inc corp llc'),
  namingHeads: new Map([
    ['prix', { type: 'other', insteadOf: ['person'] }],
    ['trophée', { type: 'other', insteadOf: ['person'] }],
    ['loi', { type: 'other', insteadOf: ['person'] }],
    ['Loi', { type: 'other', insteadOf: ['person'] }],
    ['festival', { type: 'other', insteadOf: ['organization'] }],
    ['Festival', { type: 'other', insteadOf: ['organization'] }],
    ['mont', { type: 'place', insteadOf: ['person', 'organization'] }],
    ['salle', { type: 'place', insteadOf: ['person'] }],
    ['Salle', { type: 'place', insteadOf: ['person'] }],
    ['stade', { type: 'place', insteadOf: ['person', 'organization'] }],
    ['gymnase', { type: 'place', insteadOf: ['person', 'organization'] }],
    ['vélodrome', { type: 'place', insteadOf: ['person', 'organization'] }],
    ['hippodrome', { type: 'place', insteadOf: ['person', 'organization'] }],
  ]),
  namingTails: new Map(),
  vessels: {
    nouns: words(
      'navire paquebot cargo pétrolier ferry voilier chalutier trimaran catamaran monocoque goélette frégate croiseur corvette sous-marin remorqueur porte-conteneurs',
    ),
    articles: words('le du au'),
    firsts: null,
  },
  ministers: words('ministre ministres'),
  organizationTails: words(`
    sa sas sarl sasu eurl scop ag gmbh ltd plc inc corp llc spa bv nv se fc ac sc rc as cf hc bc handball football basket rugby
    club athlétic athletic united city sporting group groupe holding bank industries technologies airlines télévisions frères
    fils associés cie international europe entertainment records média médias news tv press presse`),
  placeHeads: words(`
    rue rues avenue boulevard place quai pont impasse allée chemin route autoroute rond-point carrefour square passage cours
    esplanade faubourg quartier quartiers cité arrondissement hameau lieu-dit village villages ville villes commune communes
    bourg bourgade agglomération canton district département départements région régions province provinces comté territoire
    territoires état états pays république royaume principauté émirat sultanat fédération île îles archipel presqu'île péninsule
    atoll cap baie golfe détroit mer océan lac lacs étang rivière fleuve canal torrent ruisseau source cascade delta estuaire
    embouchure vallée val vallon plaine plateau col mont monts montagne montagnes massif pic aiguille glacier volcan colline
    désert forêt forêts bois parc parcs jardin réserve plage côte côtes littoral port aéroport aérodrome gare gares station métro
    base camp prison centre fort château châteaux palais tour abbaye cathédrale basilique église chapelle mosquée synagogue temple
    monastère couvent cimetière stade arène hippodrome vélodrome piscine gymnase salle halle hôtel auberge villa domaine barrage
    centrale tunnel frontière capitale banlieue périphérie nord sud est ouest nord-est nord-ouest sud-est sud-ouest`),
  placeTails: words('street avenue road square park island islands river lake valley city beach hill hills bay county'),
  localities: words(
    'anse baie rade crique pointe plage quartier hameau bourg village commune lac étang col vallée forêt canton gare aéroport port',
  ),
  placePlurals: words(
    'communes villages villes départements cantons quartiers provinces régions localités municipalités bourgs hameaux îles',
  ),
  local: words(
    'habitants habitant habitante habitantes riverains maire mairie rues population commune municipalité villageois hauteurs église',
  ),
  placeLeads: words('à en au aux dans vers près chez depuis jusque sur via autour hors outre'),
  workHeads: words(`
    film films court-métrage long-métrage documentaire série feuilleton émission roman romans livre livres ouvrage recueil poème
    nouvelle essai bande album albums chanson chansons single titre tube disque opéra symphonie concerto ballet comédie tragédie
    pièce spectacle tableau toile sculpture fresque exposition jeu navire navires paquebot cargo pétrolier ferry voilier chalutier
    bateau porte-avions porte-conteneurs frégate sous-marin croiseur destroyer corvette trimaran catamaran monocoque brise-glace
    avion hélicoptère chasseur bombardier drone missile fusée satellite sonde capsule navette vaisseau télescope robot char blindé
    modèle voiture berline logiciel application appli vaccin médicament molécule virus variant ouragan typhon cyclone tempête
    langage console smartphone`),
  eventHeads: words(`
    festival festivals fête foire salon forum sommet conférence congrès convention congrès colloque biennale triennale carnaval
    marché rallye tournoi coupe championnat championnats ligue open grand prix tour critérium trophée challenge jeux mondial euro
    olympiades marathon course régate guerre guerres bataille batailles siège révolution révolte insurrection coup putsch massacre
    génocide attentat attentats opération plan affaire scandale procès crise catastrophe accident incendie séisme tsunami loi lois
    décret projet traité traités accord accords pacte convention protocole charte constitution code déclaration résolution
    directive règlement programme initiative prix médaille ordre légion oscar césar élection élections référendum brexit`),
  hollow: words(`
    t1 t2 t3 t4 s1 s2 état etat états église eglise république nation région département ville commune mairie maire président présidente premier
    ministre toile internet web net histoire dieu euro smic pib pdg rtt rsa hlm sdf tgv cdi cdd adn sida covid covid-19 vih tv
    dvd cd pc gps sms usb wifi monsieur madame messieurs mesdames justice économie finances santé culture agriculture budget
    écologie logement universités transports sports armées solidarités territoires eps svt emc btp`),
  diseases: words('ebola covid covid-19 sras mers zika mpox chikungunya'),
  waters: words('golfe détroit baie'),
  peoples: words(`
    arabe arabes kurde kurdes berbère berbères touareg touaregs tsigane tsiganes rom roms juif juifs juive juives israélite israélites
    musulman musulmans musulmane musulmanes sunnite sunnites chiite chiites alaouite alaouites druze druzes yézidi yézidis copte
    coptes chrétien chrétiens chrétienne chrétiennes catholique catholiques protestant protestants orthodoxe orthodoxes hindou
    hindous sikh sikhs bouddhiste bouddhistes tamoul tamouls tutsi tutsis hutu hutus peul peuls dogon dogons ouïghour ouïghours
    rohingya rohingyas inuit inuits occidental occidentaux occidentale occidentales européen européens européenne européennes africain
    africains africaine africaines asiatique asiatiques américain américains américaine américaines latino latinos
    républicain républicains démocrate démocrates socialiste socialistes communiste communistes gaulliste gaullistes nazi nazis`),
  tongues: {
    articles: words("le l'"),
    spoken: words(`
      parle parles parlons parlez parlent parlait parlaient parlé parler parlant parlera parlerait apprend apprends apprennent
      apprenait apprenaient appris apprendre apprenant enseigne enseignent enseignait enseignaient enseigné enseigner enseignant
      étudie étudient étudiait étudié étudier maîtrise maîtrisent maîtrisait maîtrisé maîtriser maîtrisant baragouine`),
    adverbs: words('couramment parfaitement aussi bien mal peu mieux également déjà surtout'),
    link: 'en',
    worded: words(`
      traduit traduite traduits traduites traduire écrit écrite écrits écrites écrire rédigé rédigée rédigés rédigées parle parlé
      parler exprime exprimé exprimer publié publiée publiés chante chanté chanter chantée sous-titré sous-titrée version discours
      cours livre`),
  },
  heads: words(
    'leader leaders président présidente fondateur fondatrice cofondateur cofondatrice membre membres dirigeant dirigeante trésorier trésorière coordinateur coordinatrice',
  ),
  bareSubjects: false,
  teamColours: words(
    'rouge rouges noir noirs bleu bleus blanc blancs vert verts jaune jaunes or sang ciel grenat grenats orange violet violets rose roses marine azur gris',
  ),
  calendar: words(`
    lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre
    décembre noël pâques toussaint pentecôte ascension ramadan`),
};
