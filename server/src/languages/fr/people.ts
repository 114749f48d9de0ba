import { phrases, words } from '../segmentation';

const nouns = words(`
  héritier héritière
  retraité retraitée lycéen lycéenne collégien collégienne écolier écolière adolescent adolescente trentenaire quadragénaire
  quinquagénaire sexagénaire septuagénaire octogénaire nonagénaire aide-soignant aide-soignante soignant soignante sage-femme
  dentiste opticien opticienne kinésithérapeute orthophoniste psychothérapeute thérapeute assistant assistante employé employée
  salarié salariée fonctionnaire comptable expert-comptable vendeur vendeuse caissier caissière serveur serveuse
  coiffeur coiffeuse boucher bouchère plombier plombière électricien électricienne menuisier charpentier maçon mécanicien mécanicienne
  soudeur marin pêcheur docker factrice livreur livreuse chauffeur chauffeuse conducteur conductrice cheminot
  cheminote jardinier jardinière bibliothécaire traducteur traductrice locataire automobiliste
  piéton piétonne passager passagère patiente rescapé rescapée survivant survivante randonneur randonneuse
  alpiniste grimpeur grimpeuse plongeur plongeuse rameur rameuse surfeur surfeuse gymnaste imam rabbin curé prêtre pasteur
  aumônier missionnaire escroc cambrioleur trafiquant fugitif fugitive soprano ténor baryton flûtiste violoncelliste
  illustrateur illustratrice dessinateur dessinatrice potier potière céramiste tailleur bijoutier bijoutière forgeron brasseur
  brasseuse vigneron vigneronne viticulteur viticultrice libraire torero brodeur brodeuse couturier couturière metteur metteuse poissonnier poissonnière épicier épicière fleuriste paysan paysanne maraîcher maraîchère apiculteur apicultrice`);

export const epithets: ReadonlySet<string> = new Set([
  ...nouns,
  ...phrases(`
    milieu de terrain, gardien de but, arrière central, arrière droit, arrière gauche, garde du corps, femme de ménage,
    agent de sécurité, agente de sécurité, homme d'affaires, femme d'affaires, chef d'entreprise, cheffe d'entreprise,
    chef d'orchestre, cheffe d'orchestre, demandeur d'emploi, metteur en scène, metteuse en scène, chauffeur de taxi,
    premier magistrat, première magistrate, premier édile, première édile,
    conseiller municipal, conseillère municipale, mère de famille, père de famille`),
]);

export const narrower: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['ong', phrases('organisation non gouvernementale')],
  [
    'joueur',
    phrases(
      'footballeur, attaquant, défenseur, milieu de terrain, gardien, gardien de but, buteur, ailier, capitaine, rugbyman',
    ),
  ],
  [
    'chef de la diplomatie',
    phrases(
      "ministre des affaires étrangères, ministre de l'europe et des affaires étrangères, secrétaire d'état, haut représentant",
    ),
  ],
  [
    'cheffe de la diplomatie',
    phrases(
      "ministre des affaires étrangères, ministre de l'europe et des affaires étrangères, secrétaire d'état, haute représentante",
    ),
  ],
  ['joueuse', words('footballeuse attaquante défenseuse gardienne buteuse ailière capitaine')],
  ['footballeur', phrases('attaquant, défenseur, milieu de terrain, gardien, gardien de but, buteur, ailier')],
  ['footballeuse', words('attaquante défenseuse gardienne buteuse ailière')],
  [
    'sportif',
    words('nageur cycliste coureur skieur sprinteur boxeur judoka rugbyman footballeur athlète champion gymnaste'),
  ],
  [
    'sportive',
    words('nageuse cycliste coureuse skieuse sprinteuse boxeuse judoka footballeuse athlète championne gymnaste'),
  ],
  ['magistrat', words('juge procureur')],
  ['magistrate', words('juge procureure')],
  ['élu', words('maire député sénateur conseiller adjoint eurodéputé')],
  ['élue', words('maire mairesse députée sénatrice conseillère adjointe eurodéputée')],
  ['édile', words('maire mairesse')],
  ['premier édile', words('maire')],
  ['première édile', words('maire mairesse')],
  ['premier magistrat', words('maire')],
  ['première magistrate', words('maire mairesse')],
  ['parlementaire', words('député députée sénateur sénatrice eurodéputé eurodéputée')],
  ['dirigeant', words('président pdg patron chancelier directeur roi chef premier')],
  ['dirigeante', words('présidente pdg patronne chancelière directrice reine cheffe première')],
  ['responsable', words('directeur directrice secrétaire délégué déléguée coordinateur coordinatrice porte-parole')],
  [
    'chercheur',
    words(`économiste historien sociologue politologue physicien chimiste biologiste mathématicien climatologue géologue
      géographe archéologue épidémiologiste astronome scientifique`),
  ],
  [
    'chercheuse',
    words(`économiste historienne sociologue politologue physicienne chimiste biologiste mathématicienne climatologue géologue
      géographe archéologue épidémiologiste astronome scientifique`),
  ],
  [
    'scientifique',
    words(`physicien physicienne chimiste biologiste mathématicien mathématicienne climatologue géologue astronome
      épidémiologiste chercheur chercheuse`),
  ],
  ['universitaire', words('professeur professeure historien historienne économiste sociologue politologue philosophe')],
  ['expert', words('expert-comptable économiste analyste spécialiste consultant')],
  ['experte', words('experte-comptable économiste analyste spécialiste consultante')],
  ['spécialiste', words('expert experte analyste chercheur chercheuse économiste historien historienne')],
  ['médecin', words('chirurgien chirurgienne psychiatre pédiatre cardiologue généraliste urgentiste')],
  ['praticien', words('médecin chirurgien psychiatre pédiatre cardiologue dentiste')],
  ['praticienne', words('médecin chirurgienne psychiatre pédiatre cardiologue dentiste')],
  ['soignant', words('infirmier aide-soignant médecin')],
  ['soignante', words('infirmière aide-soignante sage-femme médecin')],
  ['enseignant', words('professeur instituteur proviseur')],
  ['enseignante', words('professeure professeur institutrice proviseure')],
  ['artiste', words('peintre sculpteur sculptrice chanteur chanteuse photographe danseur danseuse acteur actrice')],
  ['musicien', words('pianiste violoniste guitariste batteur violoncelliste compositeur chanteur')],
  ['musicienne', words('pianiste violoniste guitariste batteuse violoncelliste compositrice chanteuse')],
  ['écrivain', words('romancier poète dramaturge auteur')],
  ['écrivaine', words('romancière poétesse dramaturge autrice')],
  ['comédien', words('acteur')],
  ['comédienne', words('actrice')],
  ['agriculteur', words('éleveur viticulteur vigneron maraîcher apiculteur')],
  ['agricultrice', words('éleveuse viticultrice vigneronne maraîchère apicultrice')],
  ['militaire', words('soldat soldate général colonel capitaine lieutenant commandant')],
  ['entrepreneur', words('fondateur cofondateur patron pdg')],
  ['entrepreneuse', words('fondatrice cofondatrice patronne pdg')],
]);
