import {
  type Description,
  type Determiner,
  type Gender,
  type Owner,
  type Pronoun,
  type Reference,
  table,
} from '../reference';
import { words } from '../segmentation';
import { epithets, narrower } from './people';
import { conventions, honorifics, offices, stateTitles } from './titles';

/** Adjectives, ordinals and adverbs of degree that stand before their noun: « l'alliance militaire » is no soldier. */
const PRENOMINAL = words(`
  jeune jeunes vieux vieil vieille nouveau nouvel nouvelle nouveaux nouvelles ancien ancienne anciens anciennes ex futur future
  futurs futures grand grande grands grandes petit petite petits petites gros grosse bon bonne mauvais mauvaise beau bel belle
  même autre autres seul seule unique premier première premiers deuxième second seconde troisième quatrième cinquième dernier
  dernière derniers actuel actuelle célèbre célèbres principal principale principaux haut haute hauts vrai vraie faux fausse
  simple simples double triple quadruple quintuple éternel éternelle éphémère richissime brillant brillante éminent éminente
  puissant puissante excellent excellente illustre prétendu prétendue présumé présumée soi-disant défunt défunte feu feue cher
  chère pauvre brave propre nombreux nombreuses différents divers certains certaines deux trois quatre cinq six sept huit neuf
  dix très plus moins tout toute aussi si bien fort jadis toujours vice sous ci-devant emblématique charismatique iconique
  controversé controversée contesté contestée inamovible truculent truculente ultime prochain prochaine tonitruant turbulent
  inoxydable flamboyant flamboyante fringant fringante omniprésent omniprésente discret discrète ambitieuse vénérable`);

const pronoun = (gender: Gender, number: Pronoun['number'], use: Pronoun['use']): Pronoun => ({
  gender,
  number,
  use,
  stands: 'any',
});

const determiner = (gender: Gender, number: Determiner['number'], definite = true): Determiner => ({
  gender,
  number,
  definite,
});

const organization = (gender: Gender): Description => ({ type: 'organization', gender });
const place = (gender: Gender, country = false): Description => ({ type: 'place', gender, country });

/** Feminine endings of agent nouns and of the participles used as nouns ("directrice", "envoyée", "gardienne"). */
const FEMININE =
  /(?:trice|euse|ière|ienne|onne|esse|ante|ente|ée|cheffe|ouse|ive|erte|gère|ane|ine|aine|mée|teure|seure|sœur|reine|dame|femme|mère|fille|tante|épouse|patronne|avocate|députée|magistrate|candidate|adjointe|soldate|consule|maîtresse|lauréate|présidente|ministresse|écrivaine|gouverneure|procureure|ingénieure|professeure|auteure|successeure)$/;

/** Nouns of one form for men and women, and those whose gender says nothing of the person's. */
const EPICENE =
  /(?:iste|aire|logue|logiste|mane|crate|naute|graphe|ministre|porte-parole|maire|juge|membre|élève|témoin|otage|guide|collègue|capitaine|diplomate|architecte|peintre|poète|pilote|athlète|leader|arbitre|victime|vedette|star|personne|personnalité|figure|sentinelle|recrue|tête|artiste|interprète|cadre|interne|stagiaire|gendarme|pape|chef|médecin|auteur|professeur|écrivain|mannequin|successeur|magistrat|ingénieur|procureur|vice|premier|numéro|adulte|pédiatre|psychiatre|gynécologue|philosophe|ambassade|agent|cinéaste|responsable|analyste|stratège|comptable|scientifique|économe|bénévole|rebelle|dictature)$/;

/** Names whose h is mute: « d’Haïti », « de l’Hérault ». Of others it is not (« de Hongrie », « du HCR »), as far as is known. */
const MUTE_H = /^h(?:abitat|aïti|érault|orizons|ydro|[oô]pita|[oô]tel)/i;

/** A y before a vowel is a consonant: « de Yaoundé », « du Yémen ». */
const elides = (name: string): boolean =>
  /^(?:[aeiouàâäéèêëîïôöùûüœæ]|y(?![aeiouéèàê]))/i.test(name) || MUTE_H.test(name);

/** A country of feminine name takes no article (« roi d’Espagne »), other names that have a gender do (« de l’Otan »). */
function ofName(name: string, { gender, plural, country }: Owner): string {
  const vowel = elides(name);
  if (plural) return `des ${name}`;
  if (gender === null || (gender === 'f' && country)) return vowel ? `d’${name}` : `de ${name}`;
  if (vowel) return `de l’${name}`;
  return gender === 'f' ? `de la ${name}` : `du ${name}`;
}

export const reference: Reference = {
  pronouns: new Map([
    ['il', pronoun('m', 'singular', 'subject')],
    ['elle', pronoun('f', 'singular', 'subject')],
    ['ils', pronoun('m', 'plural', 'subject')],
    ['elles', pronoun('f', 'plural', 'subject')],
    ['lui', pronoun(null, 'singular', 'object')],
    ['son', pronoun(null, 'singular', 'possessive')],
    ['sa', pronoun(null, 'singular', 'possessive')],
    ['ses', pronoun(null, 'singular', 'possessive')],
    ['leur', pronoun(null, 'plural', 'possessive')],
    ['leurs', pronoun(null, 'plural', 'possessive')],
    ['celui-ci', pronoun('m', 'singular', 'subject')],
    ['celle-ci', pronoun('f', 'singular', 'subject')],
    ['lui-même', pronoun('m', 'singular', 'object')],
    ['elle-même', pronoun('f', 'singular', 'object')],
  ]),
  disjunctive: new Map([
    ['lui', { gender: 'm', number: 'singular', use: 'object', stands: 'person' }],
    ['eux', { gender: 'm', number: 'plural', use: 'object', stands: 'any' }],
  ]),
  reflexives: words('lui-même elle-même eux-mêmes elles-mêmes'),
  proximal: words('celui-ci celle-ci'),
  latter: new Map([
    ['dernier', { after: 'ce', ...pronoun('m', 'singular', 'subject') }],
    ['dernière', { after: 'cette', ...pronoun('f', 'singular', 'subject') }],
    ['derniers', { after: 'ces', ...pronoun('m', 'plural', 'subject') }],
    ['dernières', { after: 'ces', ...pronoun('f', 'plural', 'subject') }],
  ]),
  impersonal: words('il'),
  impersonalVerbs: words(`
    faut fallait faudra faudrait fallu fallut faille pleut pleuvait pleuvra neige neigeait gèle gelait semble semblait semblerait
    paraît paraitrait paraîtrait s'agit s'agissait s'agira s'agirait suffit suffisait suffira suffirait convient conviendrait
    convenait importe importait vaut valait vaudrait reste restait restera existe existait existerait arrive advient advint
    s'avère s'avérait ressort ressortait appert incombe revient appartient manque manquait y`),
  impersonalAdjectives: words(`
    dit précisé exclu important importante nécessaire possible impossible probable improbable évident clair certain vrai faux temps question
    essentiel indispensable difficile facile urgent utile inutile préférable prévu interdit demandé recommandé conseillé permis
    souhaitable regrettable dommage normal logique naturel rare fréquent courant inacceptable inadmissible intéressant crucial
    fondamental primordial impératif envisageable envisagé impensable inconcevable légitime juste bon mauvais bien tôt tard
    trop midi minuit désormais encore donc aussi également toutefois hors peu fort tout très plus moins établi rappelé rapporté
    convenu avéré admis entendu noter`),
  presentCopula: 'est',
  copulas: words('est était sera serait fut soit été'),
  beforeVerb: words("ne n' en me m' te t' nous vous lui leur se s' a avait aurait aura ait"),
  complementizers: words("de d' que qu' à si s'"),
  determiners: new Map([
    ['le', determiner('m', 'singular')],
    ['la', determiner('f', 'singular')],
    ["l'", determiner(null, 'singular')],
    ['les', determiner(null, 'plural')],
    ['au', determiner('m', 'singular')],
    ['du', determiner('m', 'singular')],
    ['aux', determiner(null, 'plural')],
    ['ce', determiner('m', 'singular')],
    ['cet', determiner('m', 'singular')],
    ['cette', determiner('f', 'singular')],
    ['ces', determiner(null, 'plural')],
    ['son', determiner(null, 'singular')],
    ['sa', determiner('f', 'singular')],
    ['ses', determiner(null, 'plural')],
    ['leur', determiner(null, 'singular')],
    ['leurs', determiner(null, 'plural')],
    ['notre', determiner(null, 'singular')],
    ['un', determiner('m', 'singular', false)],
    ['une', determiner('f', 'singular', false)],
    ['des', determiner(null, 'plural', false)],
    ['plusieurs', determiner(null, 'plural', false)],
    ['quelques', determiner(null, 'plural', false)],
    ['deux', determiner(null, 'plural', false)],
    ['trois', determiner(null, 'plural', false)],
  ]),
  honorifics,
  offices,
  officeAcronyms: new Map(),
  others: words('autre autres voisin voisine voisins voisines concurrent concurrente rival rivale second seconde'),
  members: words('député députée sénateur sénatrice eurodéputé eurodéputée'),
  stateTitles,
  epithets,
  narrower,
  notRoles: words(`
    né née âgé âgée nommé nommée dénommé dénommée surnommé surnommée signé feu ancien ancienne homme femme tête milieu
    fils fille frère sœur soeur mère père oncle tante neveu nièce cousin cousine ami amie amis époux épouse mari compagnon
    compagne conjoint veuf veuve voisin voisine collègue grand-père grand-mère parrain marraine remplaçant remplaçante vice`),
  former: words('ancien ancienne ex ex-président ex-présidente ex-ministre ex-premier ex-première feu défunt défunte'),
  pending: words('futur future désigné désignée élu élue intérim intérimaire sortant sortante probable potentiel'),
  // Only an elided article tells no gender, and hardly any people whose name begins with a vowel have one form for both.
  national: (noun) => ({ people: noun, gender: noun.endsWith('e') ? 'f' : 'm' }),
  roleGender: (noun) => (EPICENE.test(noun) ? null : FEMININE.test(noun) ? 'f' : null),
  towns: words('ville commune village capitale municipalité banlieue'),
  descriptions: table<Description>({
    pays: place('m', true),
    'ville, cité, métropole, commune, municipalité, localité': place('f'),
    'village, bourg': place('m'),
    'région, province, île': { ...place('f'), named: true },
    'archipel, département, territoire, royaume, port': { ...place('m'), named: true },
    'organisation, institution': organization('f'),
    ong: { ...organization('f'), named: true },
    'entreprise, société, firme, compagnie, multinationale, enseigne, marque, start-up': {
      ...organization('f'),
      firm: true,
    },
    'groupe, organisme': organization('m'),
    'constructeur, fabricant, industriel, distributeur, assureur, opérateur, équipementier, sidérurgiste, laboratoire, avionneur, géant, conglomérat':
      { ...organization('m'), firm: true },
    'banque, association, agence, chaîne, alliance, coalition, université, fédération, confédération, commission, assemblée, fondation, équipe, centrale, ligue, union':
      { ...organization('f'), named: true },
    'club, parti, mouvement, syndicat, journal, quotidien, hebdomadaire, magazine, tribunal, ministère, institut, gouvernement, collectif, parquet, conseil, sénat, parlement':
      { ...organization('m'), named: true },
  }),
  noFirms: words(`
    ministère gouvernement parlement assemblée sénat congrès conseil commission comité cour tribunal police gendarmerie préfecture
    mairie parquet syndicat parti université école fédération association agence autorité armée église`),
  prepositions: words(`
    de du des d' à au aux en dans pour sur avec sans sous entre vers chez depuis pendant après avant contre selon envers
    malgré parmi dès via devant derrière outre hors près lors concernant`),
  agents: words('par'),
  births: words('né née'),
  prenominal: (word) => PRENOMINAL.has(word) || /[ai]ble$|eu(?:x|se)$/.test(word),
  breaksRole: words(`
    est sont était étaient a ont avait avaient sera seront fut furent soit serait il elle ils elles on nous vous je qui que qu'
    dont où quand lorsque lorsqu' si mais ou donc car ne n' pas se s' y lui selon dit dès après avant pendant depuis comme alors
    puis ainsi pourtant cependant sans peut doit veut fait va`),
  clauseOpeners: words(
    "que qu' qui dont où mais et lorsque lorsqu' quand si s' car alors tandis puis puisque puisqu' comme",
  ),
  beforeJoint: words('même ainsi'),
  headLast: false,
  pluralCountries: true,
  infinitiveMark: null,
  gerund: null,
  relational:
    /(?:al|ale|aux|el|elle|ien|ienne|éen|éenne|ain|aine|ais|aise|ois|oise|ique|iste|aire|if|ive|oint|ointe|eur|eure|ent|ente|é|ée)$/,
  roleLinks: words("de du des d' à au aux en pour auprès chargé chargée délégué déléguée chez"),
  families: words('famille familles dynastie clan maison'),
  eponyms: words(`
    maladie syndrome bataille boson particule théorème loi lois affaire plan projet prix effet constante échelle nombre équation
    méthode principe paradoxe test règle courbe rapport amendement procès traité accord ligne pont rue place avenue boulevard
    stade tour musée fondation collection comète théorie axiome cellule cellules indice modèle manuscrit tunnel canal détroit
    mont pic cap île`),
  namesServeNouns: false,
  captionMarks: words('gauche droite centre photo'),
  kin: words(`
    femme épouse mari époux veuve veuf fils fille frère sœur père mère parents oncle tante neveu nièce cousin cousine petit-fils
    petite-fille grand-père grand-mère ex-femme ex-mari compagne compagnon enfants famille couple`),
  acronyms: words(`
    ONU OTAN UE USA URSS FBI CIA NSA NASA UNESCO UNICEF AFP SNCF RATP EDF GDF TGV RER TER PDG DRH HLM SMIC RSA RTT CDD CDI BTP PME
    TVA CSG PIB PNB OGM ADN ARN VIH SIDA IVG PMA GPA IRM QI ONG SOS TNT CRS GIGN RAID BAC CAC CNRS INSEE INED INSERM CHU CHR SAMU
    EHPAD ENA ENS HEC BCE FMI OMC OMS OPEP OCDE FIFA UEFA CIO NBA NFL NHL UFC ATP WTA UCI PSG OM OL ASM LOSC RC FC AS LFP FFF XV
    PS PCF LR RN FN LFI UMP UDF RPR EELV MoDem UDI NPA LO CGT CFDT FO CFTC FSU MEDEF FNSEA BBC CNN NBC ABC CBS TF1 M6 LCI BFM RTL
    RMC RFI IBM BMW SFR BNP HSBC UBS ING AXA LVMH PSA DHL UPS ADP RDC RCA EAU PC TV DVD CD GPS SMS MMS URL HTML PDF USB WIFI IA
    VTT BD DJ MC VIP QG PV RDV CV NB PS RIB ISF CEDH CJUE CPI TPI AIEA HCR DGSE DGSI DST PJ IGPN IGN COVID SRAS VHS LGBT LGBTQ
    JO JT PIB ZEP BEP CAP BTS DUT IUT BAC ESS SA SARL`),
  otherTimes: words(
    "alors époque jadis autrefois naguère ex jusqu'en jusqu'à prédécesseur prédécesseurs successeur biographie mémoires mandat",
  ),
  conventions,
  of: ofName,
  placing: {
    homes: ['FR', 'GF', 'GP', 'MQ', 'NC', 'PF', 'RE', 'YT'],
    capitals: words('capitale'),
    capitalsOfParts: new Set(),
    joints: words(', ( – — la est'),
    adjectiveAfter: true,
    beside: words('près proche proches loin kilomètres km nord sud est ouest nord-est nord-ouest sud-est sud-ouest'),
    ways: words('rue avenue boulevard place quai chemin impasse allée route'),
    within: words('à en au aux dans'),
    installations: words(
      'base bases camp caserne centrale prison usine barrage aérodrome stade hôpital cimetière plage quartier chantier raffinerie',
    ),
    installationParts: new Set(),
  },
  elision: {
    elides,
    whole: [
      ['lorsque ', "lorsqu'", "lorsqu'"],
      ['puisque ', "puisqu'", "puisqu'"],
      ['jusque ', "jusqu'", "jusqu'"],
      ['de la ', "de l'", "de l'"],
      ['à la ', "à l'", "à l'"],
      ['que ', "qu'", "qu'"],
      ['du ', "de l'", "de l'"],
      ['au ', "à l'", "à l'"],
      ['de ', "d'", "d'"],
      ['le ', "l'", "l'"],
      ['la ', "l'", "l'"],
    ],
    cut: [
      ["lorsqu'", 'lorsque ', 'lorsque '],
      ["puisqu'", 'puisque ', 'puisque '],
      ["de l'", 'du ', 'de la '],
      ["à l'", 'au ', 'à la '],
      ["qu'", 'que ', 'que '],
      ["d'", 'de ', 'de '],
      ["l'", 'le ', 'la '],
    ],
    ownArticles: {
      articles: [
        ['le ', { of: 'du ', to: 'au ' }],
        ['les ', { of: 'des ', to: 'aux ' }],
        ['la ', {}],
        ["l'", {}],
      ],
      leads: [
        ['de la ', 'of'],
        ["de l'", 'of'],
        ['à la ', 'to'],
        ["à l'", 'to'],
        ['des ', 'of'],
        ['aux ', 'to'],
        ['les ', 'none'],
        ['du ', 'of'],
        ['au ', 'to'],
        ['de ', 'of'],
        ['le ', 'none'],
        ['la ', 'none'],
        ["d'", 'of'],
        ['à ', 'to'],
        ["l'", 'none'],
      ],
      prepositions: {
        of: { whole: 'de ', cut: "d'" },
        to: { whole: 'à ', cut: 'à ' },
        none: { whole: '', cut: '' },
      },
    },
  },
  conjunctions: words('et ou ni comme avec'),
};
