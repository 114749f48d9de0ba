import type { NamesData } from '../names';
import { words } from '../segmentation';

export const names: NamesData = {
  titles: words(`
    mr mrs ms miss mx messrs det insp supt dci dcs ds dc pcso wpc garda dr drs prof professor doctor sir dame lord lady madam madame monsieur mister master rev reverend
    father fr brother sister mother saint st gen general lt lieutenant col colonel cpt capt captain maj major sgt sergeant cpl
    corporal pvt private adm admiral cmdr commander brig brigadier marshal constable pc detective inspector superintendent
    sheriff deputy officer trooper sen senator rep representative gov governor pres president chairman king queen prince princess
    duke duchess earl count countess baron baroness viscount emperor empress tsar czar kaiser sultan emir sheikh sheik ayatollah
    imam rabbi pope cardinal archbishop bishop pastor justice judge hon chancellor premier mayor congressman congresswoman
    councillor cllr coun coach uncle aunt mullah grand`),
  honours: words('sir dame'),
  roles: words(`
    secretary-general director-general governor-general attorney-general vice-chancellor vice-chairman vice-chair
    president presidents vice-president minister ministers prime premier chancellor secretary undersecretary senator senators
    congressman congresswoman lawmaker legislator representative deputy mp mps mep governor mayor councillor councilman
    councilwoman alderman ambassador envoy diplomat consul commissioner candidate nominee incumbent leader chief head boss chair
    chairman chairwoman chairperson ceo cfo coo cto cio cmo ciso executive founder co-founder cofounder director manager owner partner
    spokesman spokeswoman spokesperson official treasurer entrepreneur businessman businesswoman tycoon billionaire investor
    banker trader lawyer lawyers attorney notary bailiff ombudsman solicitor barrister prosecutor judge magistrate justice coroner detective officer
    inspector constable sheriff soldier commander general pilot doctor surgeon nurse paramedic psychologist psychiatrist
    epidemiologist virologist researcher scientist physicist chemist biologist mathematician astronomer historian sociologist
    economist economists analyst strategist specialist expert adviser advisor consultant professor lecturer academic scholar
    teacher principal headteacher dean student philosopher writer writers author novelist poet playwright journalist reporter
    correspondent photographer photojournalist columnist editor publisher broadcaster presenter host anchor producer filmmaker
    director screenwriter actor actors actress comedian singer songwriter singer-songwriter musician composer conductor pianist
    violinist guitarist drummer bassist rapper dancer choreographer painter sculptor architect designer model artist artists
    athlete player footballer striker forward defender midfielder goalkeeper winger captain manager coach head-coach trainer
    quarterback pitcher batsman bowler referee umpire swimmer cyclist runner skier sprinter golfer boxer wrestler jockey
    champion winner medallist medalist laureate farmer baker chef cook restaurateur shopkeeper worker unionist activist
    campaigner dissident rebel dictator strongman billionaire husband wife spouse widow widower son daughter brother sister
    mother father uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter godfather friend friends
    colleague neighbour neighbor resident witness victim suspect defendant accused convict killer gunman terrorist militant
    hostage prisoner volunteer firefighter astronaut cosmonaut explorer sailor skipper successor predecessor replacement
    negotiator rapporteur curator archaeologist geographer climatologist geologist vet veterinarian pharmacist engineer
    whip programmer technician pathologist toxicologist cardiologist neurologist oncologist radiologist criminologist anthropologist
    meteorologist seismologist volcanologist ecologist zoologist botanist theologian linguist statistician demographer
    paediatrician pediatrician dentist midwife former ex-president ex-wife ex-husband late named called nicknamed born aged man woman boy girl
    democrat republican conservative socialist king queen prince princess pope bishop archbishop cardinal monk nun priest`),
  particles: words(
    "de du des d' le la van von der den ter ten te zu zur bin ben ibn abu al el ould bint di da del della dos das do of the y st",
  ),
  suffixes: words(
    'jr sr junior senior ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xviii xxiii esq phd md obe mbe cbe qc kc',
  ),
  compoundEnds: words(
    'led backed controlled run based born owned funded dominated friendly style era nominated winning trained bound themed linked',
  ),
  directions: words('north south east west northeast northwest southeast southwest'),
  postNominals: words(
    'pm fm mp mps mep msp ms mla td kc qc obe mbe cbe kbe dbe om ch phd md dds rn esq jp frs fba pc gcb kcb kcmg cmg ao ac qpm',
  ),
  kin: words(
    'mum mummy mom mommy mam dad daddy pa papa mama grandma grandpa granny nana nanna grandad granddad auntie',
  ),
  organizationHeads: words(`
    university universities college school schools academy institute institution faculty department ministry ministries office
    bureau government parliament assembly senate house congress council commission committee court courts tribunal board agency
    agencies authority administration service services directorate embassy consulate secretariat treasury centre center
    laboratory observatory bank banks fund exchange company companies corporation firm group groups conglomerate maker
    manufacturer carmaker planemaker chipmaker airline airlines operator retailer chain supermarket brand subsidiary startup
    start-up giant insurer broker lender publisher newspaper newspapers daily weekly magazine tabloid broadcaster station
    network channel website platform union unions federation confederation league association associations society alliance
    coalition movement party parties front rally organization organisation organizations organisations ngo charity foundation
    trust club clubs team teams side squad fc afc united army navy police brigade battalion regiment division corps guard force
    forces militia cartel gang mafia hospital hospitals clinic museum museums theatre theater opera orchestra choir gallery
    library church diocese archdiocese parish vatican order cooperative consortium community state nation`),
  namedAfter: new Set(),
  bodyAdjectives: new Set(),
  ownedHeads: words('office cabinet camp team staff'),
  employerLeads: words('at with'),
  legalForms: words('ltd plc inc corp corporation co llc llp gmbh bv asa oyj'),
  namingHeads: new Map([['Co', { type: 'place', insteadOf: ['person', 'organization'] }]]),
  namingTails: new Map(
    ['unit', 'division', 'subsidiary', 'affiliate', 'analyst', 'economist', 'strategist'].map((noun) => [
      noun,
      { type: 'organization', insteadOf: ['person'] },
    ]),
  ),
  vessels: {
    nouns: words(
      'ship liner freighter tanker ferry yacht trawler vessel frigate submarine cruiser destroyer schooner trimaran tugboat',
    ),
    articles: words('the'),
    firsts: words('lady lord queen king princess prince duchess duke'),
  },
  ministers: words('secretary minister undersecretary'),
  organizationTails: words(`
    ltd limited plc inc incorporated corp corporation co company companies llc llp lp sa ag gmbh spa bv nv se asa oyj group
    holdings holding partners associates brothers bros bank bancorp capital investments securities financial insurance trust
    industries technologies technology systems software solutions motors airlines airways energy petroleum oil gas steel
    pharmaceuticals pharma laboratories labs studios pictures entertainment records music media news press times post journal
    herald tribune gazette telegraph guardian observer chronicle star mirror mail magazine review tv radio network networks
    broadcasting communications telecom university college school institute academy department ministry office bureau agency
    authority administration commission committee council board assembly senate parliament congress court tribunal party front
    movement alliance coalition union federation confederation league association society organization organisation foundation
    fund club fc afc cf sc ac rc united city rovers wanderers athletic albion hotspur rangers giants lions tigers bears eagles
    army navy force forces guard police constabulary corps brigade regiment battalion division hospital clinic museum theatre orchestra choir
    band church service services center centre international initiative project democrats republicans conservatives electric
    computers computer foods brewing brewery pharmacy bakery grill cafe restaurant pizza diner deli hotels resorts cruises
    water logistics haulage homes rail railway railways trains buses estates
    consulting legal realty properties plumbing hardware auto tire cable wireless mobile securities mutual realtors builders`),
  placeHeads: words(`
    street avenue road boulevard square lane bridge town village city cities borough district neighbourhood neighborhood suburb
    quarter county province state region territory country republic kingdom principality emirate federation commonwealth island
    islands isle archipelago peninsula atoll cape bay gulf strait sea ocean lake loch river creek canal falls delta estuary
    valley plain plateau pass mount mountain mountains mt peak range glacier volcano hill desert forest woods park garden
    reserve beach coast shore port harbour harbor airport airfield station base camp prison jail fort fortress castle palace
    tower abbey cathedral basilica church chapel mosque synagogue temple monastery cemetery stadium arena hotel villa estate dam
    plant tunnel border capital north south east west northern southern eastern western central downtown upper lower san santa
    los las el saint st new port`),
  placeTails: words(`
    street avenue road boulevard square lane drive bridge town village city borough district county province state states region
    territory territories republic kingdom emirates federation island islands isles archipelago peninsula cape bay gulf strait
    sea ocean lake lakes river creek canal falls delta valley plain plains plateau pass mountain mountains peak range glacier
    hill hills desert forest woods park gardens beach coast shore port harbour harbor airport station base camp prison fort
    castle palace hall house tower towers abbey cathedral church chapel mosque cemetery stadium arena hotel dam tunnel north
    south east west shire strip heights springs gate court bank reef`),
  localities: words('bay gulf cape port village town district suburb parish lake mouth banks'),
  placePlurals: words(
    'towns villages cities counties districts boroughs parishes provinces regions municipalities suburbs states islands',
  ),
  local: words(
    'residents resident inhabitants people villagers islanders townspeople mayor streets outskirts population',
  ),
  placeLeads: words(
    'in at from near to into across around outside inside throughout toward towards via off over through within',
  ),
  workHeads: words(`
    film films movie movies documentary series show sitcom programme program novel novels book books memoir biography anthology
    poem story essay album albums song songs single track record opera symphony concerto ballet comedy tragedy play musical
    painting sculpture mural exhibition game videogame ship ships liner freighter tanker ferry yacht trawler boat vessel carrier
    aircraft frigate submarine cruiser destroyer corvette warship schooner trimaran icebreaker plane helicopter fighter bomber
    drone missile rocket satellite probe capsule shuttle spacecraft telescope robot tank model car software app vaccine drug
    virus variant hurricane typhoon cyclone storm console smartphone uss hms ss mv`),
  eventHeads: words(`
    festival fair show forum summit conference congress convention expo biennale carnival rally tournament cup championship
    championships league open grand prix tour trophy challenge games olympics paralympics marathon race regatta derby war wars
    battle siege revolution revolt uprising insurrection coup massacre genocide attack attacks bombing operation plan affair
    scandal trial crisis disaster crash fire earthquake tsunami act law bill treaty accord accords agreement pact convention
    protocol charter constitution code declaration resolution directive amendment programme program initiative prize award
    awards medal order oscar oscars emmy grammy election elections referendum brexit day week month`),
  hollow: words(`
    q1 q2 q3 q4 h1 h2 state states church city county town president prime minister mayor governor chairman internet web net god history euro gdp
    ceo cfo coo cto cio cmo ciso pm fm tv dvd cd pc usb gps sms wifi wi-fi dna rna hiv aids covid covid-19 faq ok mr mrs ms dr suv cctv`),
  diseases: words('ebola covid covid-19 sars mers zika mpox chikungunya marburg'),
  waters: words('gulf strait straits channel bay'),
  peoples: words(`
    muslim muslims sunni sunnis shia shias shiite shiites shi'ite shi'ites alawite alawites sufi sufis salafi salafist salafists
    islamist islamists jihadist jihadists wahhabi christian christians catholic catholics protestant protestants methodist methodists
    baptist baptists anglican anglicans lutheran lutherans presbyterian presbyterians evangelical evangelicals pentecostal mormon
    mormons orthodox copt copts coptic quaker quakers jew jews jewish hasidic zionist zionists hindu hindus sikh sikhs buddhist
    buddhists arab arabs arabic kurd kurds kurdish yazidi yazidis druze uyghur uyghurs tutsi hutu hausa yoruba igbo zulu xhosa
    tamil tamils sinhalese pashtun pashtuns berber berbers roma gypsy gypsies latino latinos latina latinas hispanic hispanics
    aboriginal inuit maori cherokee navajo apache republican republicans democrat democrats democratic conservative conservatives
    tory tories liberal liberals socialist socialists communist communists marxist marxists nazi nazis fascist fascists baathist
    baathists western westerner westerners european europeans african africans asian asians american americans`),
  tongues: null,
  heads: words('leader leaders chairman chairwoman founder founders co-founder member members treasurer'),
  bareSubjects: true,
  teamColours: words(
    'red reds black blacks blue blues white whites green greens gold golds yellow yellows claret amber sky maroon maroons orange purple',
  ),
  calendar: words(`
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
    november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun christmas
    easter thanksgiving halloween ramadan passover hanukkah`),
};
