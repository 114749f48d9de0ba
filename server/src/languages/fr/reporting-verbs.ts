/** How one who speaks may wish to seem. */
const STANCES =
  `rassurant rassurante rassurants rassurantes optimiste optimistes prudent prudente prudents prudentes confiant confiante
  confiants confiantes ferme fermes catégorique catégoriques philosophe philosophes réaliste réalistes pragmatique pragmatiques`.split(
    /\s+/,
  );

/**
 * French verbs that report words, by class and by what they take (a letter a frame: q marks, t "que", i infinitive, w question,
 * a an adjective, o object in marks, h direct hearer. Before a verb, `-` says that it casts doubt or blame, `+` that it lends weight or charm;
 * after it, `>` gives the neutral verb to put instead. An underscore joins a verb to words that must follow.
 */
export const REPORTING_VERBS: readonly (readonly [kind: string, verbs: string])[] = [
  ['neutral qtiwo', 'dire déclarer indiquer expliquer préciser raconter répéter confier faire_savoir'],
  ['neutral qtwo', 'annoncer rapporter écrire rappeler signaler témoigner'],
  [
    'neutral qto',
    `ajouter répondre noter observer remarquer relever commenter exposer détailler communiquer mentionner énoncer relater
    compléter résumer conclure poursuivre attester notifier faire_remarquer faire_observer s'expliquer`,
  ],
  [
    'neutral qt',
    'lire signifier continuer reprendre enchaîner renchérir objecter rétorquer répliquer réagir intervenir tweeter twitter tranquilliser',
  ],
  [
    'neutral q',
    `lancer acquiescer opiner débuter commencer entamer terminer achever préambuler interrompre couper chanter écouter
    abréger clarifier compléter contextualiser corriger décliner décoder décrypter dédramatiser égrener embrayer expliciter
    illustrer justifier narrer parier rajouter récapituler rectifier redire rembobiner schématiser spécifier synthétiser traduire
    vulgariser informer décrire évoquer exprimer énumérer présenter modérer raisonner assumer discourir épiloguer extrapoler
    statuer`,
  ],
  // « se veut rassurant le préfet »: what somebody's words make of them.
  ['neutral q', STANCES.flatMap((adjective) => [`se_vouloir_${adjective}`, `se_montrer_${adjective}`]).join(' ')],
  ['neutral th', 'informer aviser'],
  [
    'neutral o',
    `se_présenter évoquer décrire citer prononcer formuler parler qualifier présenter dépeindre résumer nommer désigner employer
    utiliser énumérer aborder mettre_en_avant faire_état faire_part faire_allusion faire_mention faire_référence caractériser
    définir expliciter exprimer`,
  ],
  [
    'assertive qtio',
    'affirmer assurer confirmer certifier réaffirmer jurer -prétendre>affirmer -nier soutenir maintenir estimer laisser_entendre',
  ],
  ['assertive qtioa', 'se_dire se_déclarer'],
  ['assertive qtio', 'démentir contester'],
  // « s'estime « trahi » ».
  ['assertive oa', "s'estimer"],
  [
    'assertive qto',
    `+souligner>indiquer +garantir réitérer promettre +révéler>indiquer +dévoiler>indiquer +démontrer>affirmer donner_à_entendre`,
  ],
  [
    'assertive qto',
    `considérer juger constater insister avancer clamer>déclarer proclamer>déclarer -marteler>répéter -asséner>affirmer
    trancher plaider argumenter arguer démentir contester réfuter établir montrer prouver avertir prévenir alerter déplorer
    regretter pointer analyser décréter revendiquer argüer divulguer alléguer -claironner>déclarer s'engager
    diagnostiquer pronostiquer prédire prophétiser augurer faire_valoir mettre_en_garde mettre_en_évidence
    tirer_la_sonnette_d'alarme rassurer -gloser -ressasser>répéter énoncer postuler théoriser sanctionner
    s'inquiéter s'étonner se_réjouir se_féliciter s'indigner s'alarmer se_plaindre s'offusquer s'émouvoir se_désoler
    se_lamenter s'agacer -se_vanter>déclarer -se_targuer>affirmer s'enorgueillir s'insurger se_défendre se_justifier
    se_souvenir se_rappeler se_scandaliser se_remémorer s'interroger s'émerveiller s'impatienter s'énerver s'irriter s'excuser`,
  ],
  [
    'assertive qo',
    `dénoncer critiquer -fustiger>critiquer -tacler>critiquer -railler -moquer -étriller>critiquer -éreinter condamner saluer
    -accuser vanter +louer +encenser>saluer -vilipender>critiquer -pourfendre>critiquer blâmer récuser rejeter nuancer tempérer
    reprocher développer défendre relativiser minimiser désavouer contredire réprouver féliciter remercier applaudir
    mettre_en_cause remettre_en_cause pointer_du_doigt mettre_l'accent mettre_en_doute dédouaner
    prendre_la_défense rendre_hommage rendre_un_hommage refuser monter_au_créneau brocarder conspuer -éructer>déclarer abonder appuyer confesser`,
  ],
  [
    'assertive q',
    `balayer s'exclamer s'écrier s'emporter se_récrier s'esclaffer s'époumoner s'égosiller s'exaspérer s'enthousiasmer se_moquer
    s'amuser s'apitoyer s'attrister s'épancher -ironiser>déclarer -persifler>déclarer -plaisanter -blaguer -gouailler -grincer
    -grommeler -grogner -maugréer -marmonner -bougonner -ronchonner -pester>déclarer -tonner>déclarer -fulminer>déclarer
    -tempêter>déclarer -vitupérer>déclarer -s'étrangler>déclarer -aboyer -cracher -vociférer -rugir -beugler -brailler
    -gronder soupirer souffler glisser lâcher laisser_tomber murmurer chuchoter crier hurler gémir sangloter pleurer bredouiller balbutier
    bégayer bafouiller articuler susurrer siffler scander entonner psalmodier réciter déclamer lancer tancer riposter
    contre-attaquer rebondir surenchérir assurer sourire rire ricaner pouffer rigoler jubiler exulter philosopher
    pontifier professer disserter prêcher sermonner apostropher interpeller héler saluer tweeter poster retweeter
    dicter vanter s'épouvanter menacer relancer temporiser tempérer préfacer trancher témoigner confirmer
    acclamer attaquer approuver badiner balancer bondir bouillonner désapprouver désespérer élever épingler éluder enrager exploser
    fanfaronner feindre geindre glapir hasarder jauger larmoyer louvoyer minauder parader pérorer piaffer piquer plastronner
    pleurnicher positiver protester radoter râler recadrer rembarrer renâcler ricocher ruminer s'avancer s'emballer s'émouvoir
    se_consoler se_désespérer se_fâcher se_flatter se_marrer se_plaindre se_rassurer se_réconforter se_rebeller se_résigner
    se_révolter siffloter soulever tiquer trépigner trompeter zozoter
    réprimander gourmander morigéner admonester rabrouer rouspéter persister haranguer -ânonner -seriner -rabâcher>répéter
    -tonitruer>déclarer invectiver dramatiser pavoiser s'enflammer se_confier s'extasier se_gausser se_gargariser se_rengorger se_raviser se_reprendre`,
  ],
  ['assertive o', "-taxer -traiter -menacer -insulter se_prononcer s'opposer militer s'élever plaider réagir tacler"],
  [
    'admitting qtio',
    '-admettre>déclarer -reconnaître>déclarer -avouer>déclarer -confesser>déclarer -concéder>déclarer convenir laisser_échapper',
  ],
  [
    'doubting qto',
    'douter -soupçonner -suspecter -insinuer>affirmer -sous-entendre>affirmer présumer supposer supputer -fabuler -mentir',
  ],
  ['asking qtwo', 'demander'],
  ['asking qwo', "se_demander questionner interroger s'enquérir se_renseigner"],
  ['asking w', 'vouloir_savoir chercher_à_savoir'],
  ['thinking qtio', 'penser croire'],
  // « y voir « une erreur » »: what somebody makes of something.
  ['thinking o', 'y_voir voir_dans voir_en voir_là'],
  ['thinking qt', 'croire_savoir'],
  [
    'thinking qto',
    `trouver imaginer espérer craindre redouter souhaiter s'attendre se_figurer rêver songer
    s'imaginer conjecturer spéculer anticiper escompter subodorer envisager tabler évaluer déduire
    soupeser présager concevoir calculer`,
  ],
  [
    'thinking t',
    'prévoir ignorer oublier vérifier découvrir sentir ressentir pressentir voir apprendre entendre deviner',
  ],
  [
    'directing qto',
    `exiger réclamer recommander conseiller préconiser suggérer proposer ordonner prescrire intimer requérir stipuler
    décider commander`,
  ],
  [
    'directing qo',
    `appeler exhorter inviter inciter enjoindre implorer supplier prier sommer presser encourager prôner défendre
    solliciter adjurer conjurer mander prêcher autoriser interdire`,
  ],
  // Those of which a clause may follow; what class and colour they have is said above.
  ['neutral qt', "lâcher glisser souffler murmurer chuchoter s'exprimer marteler"],
];
