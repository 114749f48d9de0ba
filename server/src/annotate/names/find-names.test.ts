import { type NamedCopy, testNames } from '../../../test/names-found';

const COPY: NamedCopy = {
  fr: {
    'two countries that a conjunction joins': [
      'La tension de la [|Chine|]L avec [|Taïwan|]L, ainsi que des menaces, inquiète l’[|Asie|]L.',
    ],
    'two places that « et du » joins, and a link that is no particle': [
      'Les habitants du [|Havre|]L et du [|Mans|]L attendent [|Hélène Aubry|]P. L’ami d’[|Aubry|]P est là.',
      'Les élus du [|Nord|]L et de l’Est sont venus. Le musée des arts et du jouet ferme.',
    ],
    'what has a head, and a body after a link or « ni »': [
      'Le leader de [|Taxawu Norlande|]O et le directeur général de [|Renault|]O se taisent. Ni [|Renault|]O ni [|Kering|]O ne commentent.',
      'La veuve de [|Paul Lacroix|]P, le chef de cabinet de [|Lacroix|]P et le garde des Sceaux sont là.',
    ],
    'titles of works in italics': [
      'Elle a relu *[|Madame Verlanges|]X*, puis *[|Le Bleu et le Gris|]X*. Il joue dans la pièce *[|Norlinda|]X* à [|Lyon|]L.',
      'Le quotidien *[|Le Monde|]O* cite *[|Emmanuel Macron|]P* : « *[|Paul Lacroix|]P est venu* ». *[|Paul Lacroix|]P est à [|Lille|]L*.',
    ],
    'the seat of a member, and a work in quotation marks': [
      'Le député de [|Chauvery|]L a vu l’exposition « [|Palazzo|]X » avec [|Ada Moss|]P.',
    ],
    'bodies with an adjective at their end': ['Le [|ministère de la Transition écologique|]O suit le dossier.'],
    'two towns on either side of a dash': ['La ligne [|Nantes|]L - [|Rennes|]L est coupée depuis lundi.'],
    'what a minister is in charge of': [
      'La ministre de la Justice de [|Norvège|]L, [|Ada Moss|]P, a démissionné.',
      'Le ministre [|Paul Lacroix|]P et la ministre de la Santé sont à [|Lyon|]L.',
    ],
    'what a bay, an association and a group are called': [
      'L’anse de [|Pouldavic|]L est malade, dit l’association [|Dahuc|]O. Le groupe [|Brasseurs|]O attend.',
    ],
    'places in a list that its noun tells': [
      'Les communes de [|Saint-Ouen|]L, [|Bernard|]L et [|Vaussais|]L sont touchées.',
      'Les villages ont voté. [|Jean Morel|]P et [|Paul Lacroix|]P sont élus.',
    ],
    'a letter before somebody': ['C’est le plan B de [|Sonko|]P.'],
    'what a school is called after': [
      'L’[|Université Picardie Jules Verne|]O ouvre. Le cours d’EPS aussi.',
      'À l’université, [|Jules Verne|]P a parlé.',
      'Le porte-parole du [|Parti socialiste|]O [|Paul Morel|]P et le procureur à la [|Cour de cassation|]O [|Paul Lacroix|]P.',
    ],
    'ships that are called after people': [
      'Le [|Marion Dufresne|]X a quitté [|Toulon|]L, l’équipage du [|Louis Delmas|]X aussi.',
      'Le chalutier [|Lady Avon|]X a coulé. Le jeune [|Louis Delmas|]P a vu [|Marion Dufresne|]P.',
    ],
    'ships in quotation marks': ['Le chalutier "[|Aurélie|]X" et le chalutier « le [|Hardi|]X » ont coulé.'],
    'mountains and halls': [
      'Au [|mont Saint-Michel|]L comme à la [|salle Leclercq|]L, la foule. [|Paul Leclercq|]P a ri.',
    ],
    'people of two countries': ['Le Franco-Béninois a marqué, la [|Guinée-Bissau|]L a perdu.'],
    'something between two countries': ['Le rallye [|Maroc-Sénégal|]X est parti, et la [|Guinée-Bissau|]L attend.'],
    'heads of a government that is called a council': ['Le président du Conseil a parlé à [|Lomé|]L.'],
    'partners in a firm': ['L’équipementier [|Mahindra & Mahindra|]O recrute.'],
    'towns at the head of a sentence': [
      '[|Tours|]L veut un tramway. [|Vannes|]L s’impose devant [|Lorient|]L.',
      'Des tours de garde et des détours. Tours et détours ont lassé.',
    ],
    'towns that look like given names': [
      '[|Nancy|]L accueille le festival. À [|Nancy|]L, la mairie attend.',
      '[|Nancy|]P, 45 ans, habite [|Lyon|]L.',
    ],
    'given names that are towns': ['[|Nancy Martin|]P est venue. [|Nancy|]P a parlé.'],
    'where a prosecutor has their office': [
      'La procureure de la République d’[|Évry|]L et le procureur de la République de [|Grasse|]L enquêtent.',
      'Le président de la [|République de Corée|]L est attendu.',
    ],
    'towns that are nobody’s name': ['Plusieurs clubs, dont [|Lorient|]L et [|Metz|]L, contestent.'],
    'a place that somebody’s role is of': [
      'Selon le nouveau directeur du site de Jababeka [|David Quentin|]P, tout va bien.',
      '« Tout baisse », note [|Paul Lacroix|]P, analyste chez [|Cannacord Adams|]O.',
    ],
    'what a bridge or a quarter is called after': [
      'Le pont de la [|Madrague|]L a rouvert, le tunnel de la [|Brétinière|]L aussi.',
      'Il dirige le parc de la [|SNCF|]O.',
    ],
    'bodies that lower-case words tell from others': [
      'La [|Commission électorale indépendante|]O ([|CEI|]O) compte. La [|Commission électorale nationale autonome|]O attend.',
      'La [|Commission|]O a tranché. Elle est nationale et indépendante.',
    ],
    'teams by their colours': [
      'À la pause, les [|Rouge et Noir|]O menaient. Les [|Sang et Or|]O ont perdu face aux [|Vert et Blanc|]O.',
      'Le mur est rouge et noir. [|Michel Noir|]P et [|Paul Leblanc|]P ont ri.',
    ],
    'prizes and stadiums': [
      'La romancière a reçu le [|prix Femina|]X en 2019.',
      'Le vote de la [|loi Durand|]X est prévu mardi.',
      'Lauréat du [|prix Niepce|]X, le photographe vit à [|Lyon|]L.',
      'Le match se jouera au [|stade Armand-Cesari|]L, à [|Bastia|]L.',
      'Le club veut à tout prix [|Mbappé|]P.',
      'Le [|Stade rennais|]O recevra [|Lorient|]O samedi.',
    ],
    'titles and roles stay outside': [
      'Mme [|Anne Delcourt|]P, maire de [|Montluçon|]L, a reçu le colonel [|Philippe Aubry|]P.',
      'Le ministre de la Justice, [|Bruno Lemaître|]P, s’est rendu à [|Strasbourg|]L avec M. [|Kowalski|]P.',
      'Selon le Dr [|Farida Benali|]P, cheffe de service à [|Toulouse|]L, le pic est passé.',
    ],
    'links of roles': ['Le PDG de [|Ferrand|]P est parti. Le général [|de Gaulle|]P est mort.'],
    particles: [
      'L’ancien Premier ministre [|Dominique de Villepin|]P a rencontré [|Ursula von der Leyen|]P à [|Bruxelles|]L.',
      'Le prince héritier [|Mohammed ben Salmane|]P et [|Bachar al-Assad|]P se sont parlé à [|Djeddah|]L.',
    ],
    'whose office it is': ['Le bureau de [|Yoon|]P a parlé, et le bureau de [|Lacroix|]P s’est tu.'],
    elision: ['Le sommet de l’[|OTAN|]O s’ouvre à [|Vilnius|]L, loin d’[|Ankara|]L et d’[|Athènes|]L.'],
    'initials and suffixes': [
      'Les essais de [|J. M. G. Le Clézio|]P et ceux de [|Robert F. Kennedy Jr.|]P sont réédités.',
    ],
    'words put in by an editor': [
      '« Si le président [|[Vladimir] Poutine|]P gagne, tout change », a dit [|Alain Ferrand|]P.',
    ],
    'vessels and works': ['Le chalutier « [|Anemos II|]X » a coulé au large de [|Lorient|]L.'],
    'datelines, bylines and credits': [
      '[|BAMAKO|]L ([|AFP|]O) – Le président [|Ibrahim Boubacar Keïta|]P a démissionné mardi.',
      '[|Lunéville|]L. – Les pompiers sont intervenus hier soir.',
      'Par [|Claire Dubreuil|]P',
      'Photo [|Alexandre Marchi|]P',
    ],
    'lines that hold a name alone': ['[|Anne-Sophie Mercier|]P', '[|Gérard|]P'],
    'names across a line break': [
      'La présidente de la [|Commission|]O, [|Ursula von\nder Leyen|]P, a vu [|Charles\nMichel|]P à [|Bruxelles|]L.',
      'Les élus de [|Saint-\nÉtienne|]L ont écrit à Mme [|Delau\u00adnay|]P et à [|Volodymyr Zelen-\nsky|]P.',
    ],
    'courtesy titles in a row': [
      'MM. [|Ferrand|]P et [|Castaner|]P ont salué Mme [|Borne|]P et le Pr [|Delfraissy|]P.',
    ],
    'what ministers are in charge of, in the plural': [
      'La ministre des Universités, [|Anne Delcourt|]P, est venue. Les présidents d’Universités aussi.',
    ],
    'surnames with an elided particle': [
      'Le maire, [|Yvon d’Estray|]P, est venu. [|D’Estray|]P a parlé. Elle a salué [|d’Estray|]P.',
      'Les services d’[|Estray|]P se taisent. Selon [|d’Estray|]P, tout va bien.',
    ],
    'elision before people and places': [
      'Le bilan d’[|Emmanuel Macron|]P et l’avenir d’[|Iruma|]L inquiètent l’[|Élysée|]O.',
    ],
    'double surnames and hyphens': [
      '[|Jean-Pierre Raffarin|]P, [|Marie-George Buffet|]P et [|Nathalie Kosciusko-Morizet|]P étaient à [|Saint-Étienne|]L.',
    ],
    'parties, agencies, papers and clubs': [
      'Selon [|Le Monde|]O, les députés du [|Parti socialiste|]O et de [|La France insoumise|]O voteront contre.',
      'Le [|Paris Saint-Germain|]O a battu l’[|Olympique de Marseille|]O samedi.',
      'L’[|Agence France-Presse|]O cite un communiqué de la [|SNCF|]O.',
    ],
    'peoples are not names': [
      'Les Français ont battu les Anglais. Un Marseillais de 34 ans et une Lyonnaise ont été interpellés.',
    ],
    'roles, days and months with a capital': [
      'Le Premier ministre a reçu le chef de l’État. Mardi 3 Mars, le Président parlera. Le Maire est absent.',
    ],
    'laws, works and events': [
      'Le film « [|Les Oiseaux de passage|]X » a été primé au [|Festival de Valbonne|]X.',
      'La [|Coupe du monde|]X aura lieu en [|Espagne|]L.',
    ],
    'capitals that name nobody': [
      'Pourtant, rien n’a changé. Lundi, les ouvriers ont repris le travail. Chaque matin, ils attendent.',
      'Trois blessés ont été transportés à l’hôpital. Aucun n’est en danger.',
    ],
    'headline in capitals': [
      '[|STOLTENBERG|]P EN VISITE À [|TOKYO|]L',
      '[|Jens Stoltenberg|]P est arrivé à [|Tokyo|]L. Lundi, [|Stoltenberg|]P a salué le [|Japon|]L.',
    ],
    'letters that mark who speaks in an interview': [
      'R : Je suis rentré à [|Nantes|]L.',
      'Q : Que vous a dit [|Karine Lemoine|]P ?',
    ],
    'quarters are not names': ['Le chiffre d’affaires du T3 2025 a baissé chez [|Renault|]O.'],
    'prefectures and bureaux': [
      'La [|préfecture maritime de l’Atlantique|]O a envoyé un remorqueur.',
      'La [|préfecture de Mayenne|]O a pris un arrêté, et [|Enedis|]O a rétabli le courant à [|Laval|]L.',
    ],
    'names that go on after a small word': [
      'Les ministres de [|Valéry Giscard d’Estaing|]P ont signé. Plus tard, [|Valéry Giscard d’Estaing|]P a perdu.',
    ],
    'places in capitals at the head': ['[|SAINT-AUBIN|]L ([|Ille-et-Vilaine|]L), correspondance'],
    'acronyms with their expansion': [
      'L’[|Organisation mondiale de la santé|]O ([|OMS|]O) a alerté le [|Kenya|]L et l’[|Ouganda|]L.',
    ],
  },
  en: {
    'two countries that a conjunction joins': ['[|China|]L and [|Taiwan|]L met in [|Bosnia and Herzegovina|]L.'],
    'a preposition at the head of a sentence': ['At [|Jodrell Bank|]O she worked at night.'],
    'who has a role, right after the body': ['The CEO of the [|Refugee Council|]O [|Ann Solomon|]P spoke.'],
    'a name before the article of what comes next': [
      'According to [|Ann Rathbun|]P the [|Solomon|]P property was sold.',
    ],
    'a name before marks': ['He told officers Mr [|Aslam|]P ‘had it coming’.'],
    'where a dateline was written': [
      '[|HARLAN PASS|]L, [|Mont.|]L — A storm killed two people.',
      '[|LOWTHER|]L, [|Scotland|]L ([|AP|]O) -- Rescue teams came. [|Lowther Coal Ltd.|]O is sorry.',
    ],
    'places in a list that its noun tells': [
      'It hit three counties: [|Mineral|]L, [|Sanders|]L and [|Benton|]L. The towns of [|Morris|]L and [|Selby|]L were spared.',
      'Troops went to [|Harlow|]L, [|Marsh|]L and [|Benton|]L counties.',
      'The towns of Sheriff [|Ada Moss|]P and Mayor [|Paul White|]P were spared. Three cities: Mayor [|Ann Lee|]P resigned.',
    ],
    'particles in capitals, and a firm of common words': [
      '[|ADA VAN DER MEER JR.|]P WINS SAILING RACE AGAIN',
      '[|Finest Foods|]O said sales rose. How Good Foods Help Us All Sleep',
    ],
    'adjectives made with a name': ['The [|London|]L-born director [|Ada Moss|]P won again.'],
    'titles of works in italics': [
      'He had read *[|The Orchard|]X* and *[|Emma Wendbury|]X* twice. *[|Emmanuel Macron|]P* spoke to *[|The Guardian|]O* and to [|The Guardian|]O.',
      '*[|Ada Moss|]P:* How are you? *We met [|Ada Moss|]P in [|Leeds|]L.*',
    ],
    'teams by their colours': ['At the break the [|Red and Blacks|]O led. [|Ada Black|]P and [|Paul White|]P laughed.'],
    'a firm without its legal form': [
      '[|Target Corp.|]O cut jobs. [|Brook & Co.|]O did not.',
      '[|Target|]O said sales fell. [|Brook|]O said so too. Target practice was off.',
    ],
    'a country’s part, a currency, a deputy': [
      'She is governor of [|Imo State|]L, [|South East Nigeria|]L. It paid US$671 million. The Vice-Chair took the chair.',
    ],
    'a country’s letters set apart': [
      'The [|U. S.|]L is ready. [|U. S.|]L officials met [|J. K. Moss|]P in [|Geneva|]L.',
    ],
    'a firm that is called by a common word, as the subject of what is said': [
      '[|Apple|]O said on Monday that it would raise prices. Apple pie sold out, apples said the sign.',
    ],
    'somebody whose surname is a firm’s or a town’s elsewhere': [
      '[|Jamie Sears|]P runs the shelter. According to [|Sears|]P, the roof leaked. [|Sears|]P said so twice.',
      'Police arrested [|Sears|]P’s cousin.',
    ],
    'whom somebody works for': [
      '“It fell,” said [|Peter Mirek|]P, an analyst with [|Cannacord Adams|]O in [|Toronto|]L.',
      '“It fell,” said [|Hanford Bernhard|]O analyst [|Jeff Evans|]P.',
    ],
    'titles and roles stay outside': [
      'Prime Minister [|Fumio Kishida|]P met Sen. [|Elizabeth Warren|]P in [|Washington|]L on Tuesday.',
      'Dr. [|Amina Yusuf|]P, chief executive of [|Barclays|]O, told [|Reuters|]O the bank would appeal.',
    ],
    particles: ['[|Ursula von der Leyen|]P and [|Osama bin Laden|]P were both named by [|Vincent van Gogh|]P.'],
    possessives: ["[|Macron|]P's office said [|France|]L's ambassador to [|Niger|]L would return."],
    'initials and suffixes': ['[|Robert F. Kennedy Jr.|]P and [|J. K. Rowling|]P spoke in [|Boston|]L.'],
    'sentences that a list takes for a body': ['“He was delighted.” He was sad.'],
    'whoever comes after what they are': ['He wrote of former [|Wall Street Journal|]O editor [|Vermont Rydell|]P.'],
    'the seat of a member': ['He was MP for [|Cardiff West|]L.'],
    'months and whoever is called like one': ['[|Theresa May|]P left. He died on Thursday May 9.'],
    'suffixes after a particle': ['[|Janis van Dorsten III|]P resigned. [|Janis van Dorsten|]P resigned.'],
    'ranks of other forces': ['Garda [|Flatley|]P told the inquest that DC [|Tim Reed|]P had left.'],
    'seats that stand for a body': ['[|Downing Street|]O declined to comment. He walked along [|Downing Lane|]L.'],
    'ships that are called after people': [
      'Crews boarded the [|Lady Avon|]X off [|Dover|]L. The [|Lady Avon|]X, a trawler, sank.',
    ],
    'ladies who are no ships': ['[|Lady Avon|]P opened the fete.'],
    honours: ['Prime Minister Sir [|Keir Starmer|]P met Dame [|Anna Weir|]P.'],
    'courtesy titles': [
      'Mr. [|Ferguson|]P and Mrs [|Ndiaye|]P met Rep. [|Ilhan Omar|]P, Gov. [|Gavin Newsom|]P and Gen. [|Mark Milley|]P.',
    ],
    'datelines, bylines and credits': [
      '[|NAIROBI|]L, March 3 ([|Reuters|]O) - Police in [|Kenya|]L arrested two men on Tuesday.',
      'By [|Caroline Whitfield|]P',
      'Reporting by [|Daniel Okafor|]P in [|Lagos|]L; Editing by [|Susan Heavey|]P',
    ],
    'lines that hold a name alone': ['[|Sheila Donovan|]P', '[|Vince|]P', 'Thanks, [|Melissa|]P'],
    'names across a line break': ['[|Ursula von\nder Leyen|]P met [|Xi\nJinping|]P in [|Beijing|]L.'],
    'Arab, Irish and Scottish names': [
      '[|Abdel Fattah al-Sisi|]P, [|Sinéad O’Connor|]P and [|Ewan McGregor|]P were invited.',
    ],
    'companies, agencies, papers and teams': [
      '[|Goldman Sachs|]O and [|Bank of America|]O raised rates, [|The New York Times|]O reported.',
      'She left [|Olive Garden|]O to join [|Starbucks|]O.',
      'The [|Federal Reserve|]O and the [|European Central Bank|]O declined to comment.',
      '[|Manchester United|]O beat [|Real Madrid|]O on Saturday.',
    ],
    'headlines with a capital on each word': [
      'Man Dies After Crash Near [|Leeds|]L',
      'Why Prices Keep Rising and What to Do About It',
    ],
    'roles, days and months with a capital': [
      'On Monday, the Prime Minister and the President spoke. The Mayor was absent in March.',
    ],
    'peoples are not names': ['The French beat the Italians. A Texan and two Nigerians were hurt.'],
    'surnames that are towns': [
      '[|Craig Denholm|]P, 41, was jailed on Friday. [|Denholm|]P, who admitted arson, wept.',
      'Prof [|Helen Wakefield|]P spoke in [|Wakefield|]L. [|Wakefield|]P said it was wrong.',
    ],
    'surnames that are common words': ['[|Tom Verity|]P, of [|River Action|]O, spoke. [|Verity|]P said it was wrong.'],
    'seats, utilities and acronyms before roles': [
      'The MP for [|Wendbury|]L said [|Southmere Water|]O must pay.',
      '[|NATO|]O Secretary-General [|Jens Stoltenberg|]P welcomed the accord.',
    ],
    'letters after a name': ['[|Mark Ellison|]P KC and [|Sarah Hollis|]P MP agreed.'],
    'relatives are not names': ['Daddy and Mum left with Grandma. Ask Dad.'],
    storms: ['[|Hurricane Katrina|]X struck [|New Orleans|]L in 2005.'],
    'two towns on either side of a slash': ['[|BRUSSELS|]L/[|MOSCOW|]L ([|Reuters|]O) - Officials met on Wednesday.'],
    'clubs and bodies called like places and people': [
      '[|Crewe Alexandra|]O beat [|Port Vale|]O. [|Historic England|]O agreed.',
    ],
    'members of a party': ['The Republican leader, [|Mark Pocan|]P (D-[|Madison|]L), agreed.'],
    'Irish counties': ['A man from [|Co Wicklow|]L died.'],
    'firms whose names are words': ['Shares in [|Apple|]O fell and shares in [|Tesla|]O rose.'],
    'offices written short': ['[|Iran|]L FM meets [|Emmanuel Macron|]P. The PM said he would resign.'],
    'laws and events': ['The [|World Cup|]X will be held in [|Canada|]L.'],
    'capitals that name nobody': [
      'However, nothing changed. On Monday, workers returned. Nobody was hurt.',
      'Police said the Internet was down on Tuesday. Officials declined to comment.',
    ],
    'letters that mark who speaks in an interview': [
      'Q: What did you tell [|Priya Raman|]P?',
      'A: I drove to [|Ipswich|]L.',
    ],
    'quarters are not names': ['Revenue for Q3 2025 was flat, [|Siemens|]O said. Sales fell in Q1.'],
    'bodies that lists know by all their words': [
      '[|Transport for London|]O said trains for [|London|]L would run.',
      'A spokesman for [|Transport for London|]O declined to comment.',
    ],
    'what a minister is in charge of': [
      'The Scottish Transport Secretary said the ferry would be late.',
      'The Welsh Economy Minister resigned in [|Cardiff|]L.',
      'A [|Scottish Government|]O minister resigned in [|Cardiff|]L.',
    ],
    'firms by their legal form': [
      'Chip maker [|Norvane Inc.|]O said it would close a plant in [|Leeds|]L.',
      '[|Citicorp|]O is the leading issuer of cards.',
      'She moved from [|Leeds|]L to [|Reno|]L.',
    ],
    'parts of a firm': [
      '[|Jerry Ballan|]P, analyst with the [|Rowe Hartnell|]O division of a broker, agreed.',
      'The unit led by [|Jerry Ballan|]P closed.',
    ],
    'a party before its member': ['The [|Labour Party|]O MP for [|Taunton|]L asked why.'],
    'two peoples in one word': ['A Saudi-French venture will build it in [|Riyadh|]L.'],
    'police forces': [
      '[|Essex police|]O said a man had been arrested.',
      'A spokesman for [|Devon police|]O declined to comment.',
    ],
    'members of a creed are not people by name': ['Sunni leaders met Shiite clerics in [|Basra|]L.'],
    'headlines in capitals with a verb': ['[|PRIYA RAMAN|]P QUITS'],
    'dateline in capitals': ['[|GENEVA|]L — The [|World Health Organization|]O said on Friday that cases fell.'],
    'headline in capitals': [
      '[|KISHIDA|]P TO VISIT [|SEOUL|]L',
      '[|Fumio Kishida|]P will fly to [|Seoul|]L next week, his office said.',
    ],
  },
};

describe('names', () => testNames(COPY));
