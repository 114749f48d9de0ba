import { words } from '../segmentation';
import { TAG } from '../speech';
import { lazily } from '../speech-lexicon';
import { addTag, tagMap } from '../tags';
import { eachForm } from './conjugation';
import { REPORTING_VERBS } from './reporting-verbs';

/** Words with a part in the clause that their ending does not tell. */
const CLOSED = {
  disjunct: 'lui elle eux elles moi toi soi nous vous celui-ci celle-ci ceux-ci celui celle ceux intéressé intéressée',
  determiner: `le la les l' un une des du au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs
    quelques plusieurs certains certaines chaque aucun aucune tout toute tous toutes deux trois quatre cinq six sept huit neuf dix
    onze douze quinze vingt trente cent cents mille nombreux nombreuses divers diverses différents différentes beaucoup
    quelque maints nul nulle`,
  preposition: `de d' du des à au aux en dans par pour sur avec sans sous entre vers chez depuis pendant après avant contre selon dès
    devant derrière parmi hors outre malgré durant jusqu' jusque lors via envers sauf voici face suite grâce près auprès autour
    concernant moyennant hormis excepté suivant d'après afin quant`,
  link: `de d' du des à au aux en pour chez sur dans contre entre sous par`,
  subject: "je j' tu il elle on nous vous ils elles c' ça ce cela ceci",
  clitic: "me m' te t' se s' le la les l' lui leur y en nous vous n' ne",
  relative: 'qui dont où lequel laquelle lesquels lesquelles duquel auquel auxquels auxquelles desquels desquelles',
  that: "que qu'",
  question: "si s' pourquoi comment quand combien quel quelle quels quelles où qui ce",
  coordinator: 'et ou mais car or ni puis donc',
  subordinator: `lorsque lorsqu' quand comme si puisque puisqu' quoique quoiqu' tandis alors bien parce pendant afin dès avant après
    pour ainsi`,
  auxiliary: `a ai as avons avez ont avait avais avaient avions aviez eut eurent aura aurai auras auront aurons aurait aurais auraient
    ait aient est suis es sommes êtes sont était étais étaient étions fut furent sera serai seras seront serait serais seraient
    soit soient ayant eu`,
  negation: "ne n' pas plus jamais guère point rien",
  adverb: `ainsi aussi alors toutefois cependant pourtant néanmoins enfin ensuite déjà encore toujours souvent parfois bien mal très
    trop peu assez plutôt également notamment même surtout presque quasi non oui hier aujourd'hui demain ici là ailleurs
    récemment auparavant désormais maintenant seulement simplement finalement notamment clairement publiquement officiellement
    précédemment depuis longtemps tôt tard vite d'abord d'ailleurs certes puis donc dès ci-dessus peut-être vraiment absolument
    exactement clairement directement immédiatement ouvertement implicitement explicitement longuement fermement
    vivement vigoureusement formellement sobrement brièvement sèchement froidement ironiquement
    rapidement régulièrement fréquemment constamment bientôt aussitôt pratiquement quasiment actuellement mieux`,
  time: `lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre
    novembre décembre hier aujourd'hui demain matin soir midi après-midi nuit soirée matinée veille lendemain avant-hier
    dernier prochain`,
  finite: `va vais vas allons allez vont allait allaient ira iront irait vient viennent venait venaient peut peuvent pouvait pouvaient
    pourra pourront pourrait pourraient doit doivent devait devaient devra devront devrait devraient veut veulent voulait fait
    font faisait faisaient fera feront ferait feraient faut fallait faudra faudrait sait savent savait met mettent prend prennent
    tient tiennent sort part sent voit voient croit croient vit vivent suit suivent meurt reste restent reçoit reçoivent permet
    permettent devient deviennent dit disent`,
} as const;

/** Nouns and adjectives whose ending looks like a verb's. */
const NOT_VERBS = words(`
  acier amer atelier avenir berger boucher boulanger brasier cahier calendrier cancer cavalier chantier charpentier chevalier
  clavier collier courrier courtier cuisinier cuir danger dernier désespoir désir dossier entier épicier escalier espoir étranger
  évier familier fermier fichier financier foncier forestier foyer frontalier gibier grenier guerrier héritier hiver hôtelier
  huissier immobilier infirmier jardinier laurier léger levier loisir loyer manager manoir métier meurtrier miroir mobilier mortier
  olivier ouvrier palier panier papier particulier passager pâtissier peuplier pilier plaisir plombier policier pompier postier
  premier princier prisonnier quartier régulier reporter rosier rocher routier sanglier scooter sentier singulier soir soupir
  souvenir terroir tir tiroir trésorier trottoir usager verger vivier cadre cylindre gendre moindre ordre poudre foudre
  lait fait trait portrait souhait attrait retrait extrait contrait bienfait forfait méfait parfait parfaits imparfait abstrait
  distrait opéra caméra choléra et cetera era ministère président résident content client patient agent excellent violent affluent
  équivalent adolescent continent accident incident argent moment document gouvernement parlement département établissement
  événement évènement mouvement règlement logement comportement traitement bâtiment paiement licenciement enseignement
  développement changement engagement jugement médicament monument appartement équipement investissement financement
  vent dent cent présent absent récent urgent différent fréquent souvent parent talent précédent élément sentiment régiment
  armement ornement supplément segment sacrement testament tempérament fondement rendement classement
  enfant restaurant représentant habitant commandant étudiant avant pendant devant durant important enseignant dirigeant
  manifestant militant participant assistant géant carburant montant croissant restant instant consultant suffisant
  puissant vivant constant brillant suivant maintenant cependant pourtant autant tant quant plant chant gant sang volant
  opposant combattant passant gagnant perdant survivant figurant gérant intervenant courant correspondant attaquant lieutenant
  remplaçant concernant moyennant ascendant descendant protestant occupant fabricant migrant immigrant croyant
  pays société université communauté sécurité santé cité liberté unité autorité qualité activité majorité réalité
  vérité minorité capacité possibilité responsabilité identité publicité humanité moitié amitié comité traité
  députée député député-maire marché café bébé pré blé clé côté été degré congé évêché pâté invité blessé employé réfugié
  blessés employés réfugiés députés députées envoyé délégué délégués attaché chargé chargée invités intéressé intéressés
  association famille semaine chaîne banque entreprise`);

/** Verbs common in copy besides those that report, for telling where a clause has its verb. */
const COMMON = `
  abandonner accepter accompagner accueillir acheter adopter agir aider aimer aller améliorer amener appartenir apporter apprécier
  approuver arrêter arriver assister attaquer atteindre attendre attirer attribuer augmenter avoir baisser bénéficier bloquer
  bouger brûler cacher causer célébrer cesser changer charger chercher choisir circuler commencer commettre comporter comprendre
  compter concerner conduire connaître consacrer constituer construire consulter contenir contribuer contrôler convaincre
  coopérer coûter couvrir créer cultiver débuter décéder découvrir défendre demeurer démissionner dépasser dépendre déplacer déposer
  dérouler descendre détruire devenir développer diminuer diriger discuter disparaître disposer distribuer diviser donner dormir
  durer échapper échouer éclater écouter élire éliminer émettre empêcher employer encourager engager enregistrer entamer entraîner
  entrer envoyer équiper éviter évoluer examiner exister exploser exploiter fabriquer faciliter fermer figurer filmer finir
  fonctionner fonder forcer former fournir fuir gagner garder gérer grandir habiter hésiter imposer impliquer inaugurer inclure
  influencer installer interdire intéresser interpeller introduire investir jouer laisser lancer libérer limiter livrer loger
  lutter manger manifester manquer marcher mener mériter mesurer mettre monter montrer mourir naître négocier obliger observer
  obtenir occuper offrir opérer organiser ouvrir parcourir partager participer partir parvenir passer payer perdre permettre
  persister peser placer planifier porter poser posséder poursuivre pousser pratiquer préférer prendre préparer préserver
  procéder produire profiter progresser promener proposer protéger provenir provoquer puiser quitter ramener rapprocher rater
  réaliser recevoir rechercher reconstruire récupérer recruter réduire refuser regarder rejoindre relever remettre remonter
  remplacer remplir remporter rencontrer rendre renforcer renoncer rentrer renverser reporter reposer représenter reprendre résider
  résister résoudre respecter ressembler rester retenir retirer retourner retrouver réunir réussir revenir risquer rouler
  s'agir sauver sembler sentir séparer serrer servir siéger signer situer sortir souffrir soutenir subir succéder suffire suivre
  supporter supprimer surprendre survenir survivre suspendre tendre tenir tenter terminer tirer tomber toucher tourner
  traiter transférer transformer transmettre travailler traverser trouver tuer unir utiliser valoir vendre venir viser visiter
  vivre voler voter voyager accorder adresser afficher apparaître assurer avancer basculer bondir briser capturer céder
  clôturer collaborer combattre composer concentrer condamner confisquer confronter contraindre contrevenir convoquer corriger
  courir critiquer débarquer débattre déboucher déclencher décoller décrocher dégager démarrer démontrer dénombrer dérober
  désigner détecter détenir dévier dominer doubler échanger écraser édifier effectuer effondrer élaborer élargir élever embaucher
  emmener emporter encercler enquêter enrichir entretenir envahir équivaloir étendre évacuer évoquer exécuter exercer exiger
  exclure expédier expirer exposer exprimer fêter fixer flotter fondre franchir frapper freiner fusionner garantir geler générer grimper
  guérir hausser heurter identifier ignorer illustrer incarner inciter inculper indemniser infliger inonder inscrire insister
  instaurer intégrer intervenir inviter jeter joindre juger justifier loger maintenir maîtriser menacer mobiliser modifier monter
  multiplier nommer nourrir nuire oublier pénétrer percuter périr piloter plonger précéder prévaloir priver prolonger
  rassembler ravager réagir recenser récolter recourir redouter réformer régner relancer relier rembourser renaître renouveler
  réparer répartir repousser requérir réserver restaurer résulter retentir revêtir révolter rompre saisir sanctionner satisfaire
  saluer secouer simuler soigner souligner soumettre stagner stationner stopper surveiller tarder tester tourner tracer trahir
  trancher triompher troubler vaincre varier veiller vérifier verser vieillir violer virer viser`;

/** Adjective stems whose adverb in "-ment" is told from a noun in "-ment". */
const ADVERB =
  /(?:[ae]mment|(?:al|el|if|iv|iqu|abl|ibl|eus|air|èr|eur|ent|ain|ein|er|ièr|ul|il|at|et|ect|est|ust|ond|and|ourd|ôt|eull|elle|tell|nell|iell)ement|(?:i|é|u|ré|sé)ment)$/;
const FINITE =
  /(?:[^jlmr]ez|[aeioué]rez|aient|ait|èrent|irent|urent|inrent|[rdtv]ront|eront|iront|[eirdv]ra|erait|irait|drait|trait|vrait|eraient|iraient)$/;
const PARTICIPLE = /(?:[^t]é|[^t]és|ée|ées|[^t]i|is|ies|it|its|ite|u|us|ue|ues)$/;

/** Forms of reporting verbs that are as often nouns. */
const NOUN_FORMS = words(`
  annonce annonces demande demandes note notes juge juges critique critiques menace menaces lance murmure murmures doute doutes
  réplique répliques remarque remarques commande commandes écoute souffle tacle tacles blague blagues rêve rêves songe songes
  réclame présage tempête peste invite adresse adresses taxe taxes traite insulte insultes presse somme sommes plainte accuse
  cite rapporte conseil promesse réponse offre offres cause interdit écrit écrits dit accord constat aveu crainte craintes
  analyse analyses alerte alertes pointe pointes poste postes relance relances préface riposte ripostes coupe coupes lit lits lâche
  lâches plaisante table tables contre-attaque blâme détaille garantie chante signale trouve rire sourire parole avance lu vue vu voit sentence défense trace montre montres
  nuance nuances figure figures philosophe philosophes apostrophe apostrophes élève entame glose harangue réprimande tranche tranches
  formule formules alarme alarmes grogne conjecture conjectures augure augures excuse excuses donne`);

const table = lazily(() => {
  const bits = tagMap(CLOSED);
  for (const [, list] of REPORTING_VERBS) {
    for (const entry of words(list)) {
      const infinitive = /^(?:[-+]?)(?:s'|se_|y_)?([^_>]+)/.exec(entry)![1]!;
      eachForm(infinitive, (word, form) => {
        if (form.person !== 3 || form.mood !== 'finite' || bits.has(word)) return;
        addTag(bits, word, NOUN_FORMS.has(word) || NOT_VERBS.has(word) ? TAG.maybe : TAG.finite);
      });
    }
  }
  for (const verb of words(COMMON)) {
    const infinitive = verb.replace(/^s'/, '');
    eachForm(infinitive, (word, form) => {
      if (NOT_VERBS.has(word) || form.person !== 3) return;
      if (form.tense === 'present' || form.tense === 'past' || form.tense === 'subjunctive') {
        // "marche", "produit", "conduite": the singular is often a noun too.
        const clear = form.number === 'plural' || form.tense === 'past';
        addTag(bits, word, clear && !/it$|u[t]$/.test(word) ? TAG.finite : TAG.maybe);
      }
    });
    if (!NOT_VERBS.has(infinitive)) addTag(bits, infinitive, TAG.infinitive);
  }
  return bits;
});

/** `TAG` bits of a French word: the lists first, then what its ending tells. */
export function tags(word: string): number {
  const known = table().get(word);
  if (known !== undefined) return known;
  if (word.length < 4 || NOT_VERBS.has(word)) return 0;
  if (FINITE.test(word)) return TAG.finite;
  if (word.endsWith('ment')) return ADVERB.test(word) ? TAG.adverb : 0;
  if (word.endsWith('ant')) return TAG.gerund;
  if (/(?:er|ir|oir|dre|tre|ire)$/.test(word)) return /(?:er|ir|oir|dre)$/.test(word) ? TAG.infinitive : 0;
  return PARTICIPLE.test(word) ? TAG.participle : 0;
}
