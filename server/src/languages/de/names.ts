import type { NamesData } from '../names';
import { words } from '../segmentation';

export const names: NamesData = {
  titles: words(`
    herr herrn frau fräulein dr prof professor professorin doktor mag ing dipl-ing pater bruder schwester mutter vater sankt st
    general generalin oberst major hauptmann leutnant oberleutnant feldwebel unteroffizier admiral marschall feldmarschall
    kardinal papst bischof erzbischof pfarrer pastor rabbi rabbiner imam scheich ayatollah lord lady sir baron baronin graf
    gräfin fürst fürstin herzog herzogin prinz prinzessin könig königin kaiser kaiserin zar zarin freiherr freifrau ritter
    sultan emir`),
  honours: new Set(),
  roles: words(`
    präsident präsidentin bundespräsident bundespräsidentin vizepräsident kanzler kanzlerin bundeskanzler bundeskanzlerin
    minister ministerin ministerpräsident ministerpräsidentin außenminister außenministerin innenminister finanzminister
    finanzministerin verteidigungsminister premierminister premierministerin premier regierungschef staatschef senator
    abgeordneter abgeordnete bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin stadtrat landrat gouverneur
    botschafter sprecher sprecherin generalsekretär generalsekretärin sekretär vorsitzender vorsitzende parteichef parteichefin
    fraktionschef chef chefin leiter leiterin direktor direktorin geschäftsführer geschäftsführerin gründer gründerin
    unternehmer unternehmerin manager anwalt anwältin richter richterin staatsanwalt polizist polizistin kommissar kommissarin
    soldat pilot arzt ärztin chirurg forscher forscherin wissenschaftler wissenschaftlerin physiker chemiker biologe
    mathematiker historiker historikerin politologe ökonom experte expertin analyst lehrer lehrerin philosoph schriftsteller
    schriftstellerin autor autorin dichter journalist journalistin reporter korrespondent fotograf redakteur moderator
    produzent regisseur regisseurin schauspieler schauspielerin sänger sängerin musiker komponist pianist dirigent maler
    malerin bildhauer architekt architektin künstler künstlerin sportler spieler spielerin fußballer stürmer torwart
    verteidiger mittelfeldspieler kapitän trainer trainerin schiedsrichter schwimmer radprofi läufer boxer meister sieger
    siegerin weltmeister olympiasieger bauer koch aktivist aktivistin ehemann ehefrau sohn tochter bruder schwester mutter vater
    onkel tante neffe enkel witwe freund freundin nachfolger vorgänger kandidat kandidatin ingenieur politiker politikerin`),
  particles: words(
    "von vom van der den dem ter zu zur zum und de du des d' la le di da del della bin ben ibn abu al el",
  ),
  suffixes: words('jr sr junior senior ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi'),
  compoundEnds: new Set(),
  directions: words('norden süden osten westen nord süd ost west'),
  postNominals: words('mdb mdl mdep'),
  kin: words('mama mami papa papi oma opa'),
  organizationHeads: words(`
    universität hochschule fachhochschule schule gymnasium institut akademie fakultät ministerium bundesministerium amt
    bundesamt landesamt behörde regierung bundesregierung parlament bundestag bundesrat landtag senat rat kommission ausschuss
    gericht bundesgericht landgericht amtsgericht oberlandesgericht staatsanwaltschaft polizei bundeswehr armee bank sparkasse
    fonds börse gesellschaft unternehmen firma konzern gruppe verlag zeitung magazin sender verein klub club verband bund
    bündnis allianz partei fraktion gewerkschaft stiftung organisation bewegung liga föderation team mannschaft fc sv sc tsv vfb
    vfl tus borussia eintracht krankenhaus klinik museum theater oper orchester chor kirche bistum erzbistum`),
  namedAfter: new Set(),
  bodyAdjectives: new Set(),
  ownedHeads: words('büro kabinett team umfeld'),
  employerLeads: words('bei'),
  legalForms: words('gmbh ag kg ohg ltd plc inc corp'),
  namingHeads: new Map(),
  namingTails: new Map(),
  vessels: { nouns: words('schiff fähre frachter tanker fregatte'), articles: new Set(), firsts: null },
  ministers: new Set(),
  organizationTails: words(
    'gmbh ag kg kgaa ohg ev e.v se ltd inc plc co corp group holding bank partei verlag zeitung united city',
  ),
  placeHeads: words(`
    straße platz allee brücke dorf stadt gemeinde ortsteil stadtteil bezirk landkreis kreis provinz region land bundesland staat
    republik königreich fürstentum insel inseln halbinsel kap bucht golf meer see fluss bach kanal tal berg gebirge gletscher
    vulkan wüste wald park garten küste strand hafen flughafen bahnhof burg schloss turm kloster dom kathedrale kirche friedhof
    stadion hotel bad`),
  placeTails: words('straße platz allee kanal see berg tal wald insel park bahnhof flughafen'),
  localities: new Set(),
  placePlurals: new Set(),
  local: words('einwohner bewohner bürgermeister bürgermeisterin straßen bevölkerung'),
  placeLeads: words('in im nach bei aus nahe bis über um an am'),
  workHeads: words(`
    film serie roman buch gedicht album lied song single oper sinfonie stück gemälde skulptur ausstellung spiel schiff fregatte
    kreuzer u-boot zerstörer flugzeug rakete satellit sonde modell software virus`),
  eventHeads: words(`
    festival fest messe forum gipfel konferenz kongress turnier pokal meisterschaft weltmeisterschaft europameisterschaft preis
    spiele marathon krieg schlacht revolution aufstand putsch massaker affäre skandal krise gesetz vertrag abkommen konvention
    verfassung erklärung`),
  hollow: words('gott bibel koran internet bip tv dvd cd pc usb gps dna hiv aids covid covid-19'),
  diseases: words('ebola covid covid-19 sars mers zika mpox'),
  waters: words('golf meerenge bucht'),
  peoples: words(`
    moslem muslim muslime sunniten schiiten christen katholiken protestanten juden kurden araber roma hindus`),
  tongues: null,
  heads: new Set(),
  bareSubjects: false,
  teamColours: new Set(),
  calendar: words(`
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september
    oktober november dezember weihnachten ostern pfingsten`),
};
