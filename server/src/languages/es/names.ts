import type { NamesData } from '../names';
import { words } from '../segmentation';

export const names: NamesData = {
  titles: words(`
    señor señora señorita señores sr sra srta sres don doña d dña dr dra doctor doctora prof profesor profesora lic licenciado ing
    fray padre hermano hermana madre monseñor san santa santo general coronel comandante capitán teniente sargento cabo almirante
    mariscal cardenal papa obispo arzobispo rabino imán jeque ayatolá lord lady sir barón baronesa conde condesa duque duquesa
    príncipe princesa rey reina emperador emperatriz zar marqués marquesa infanta sultán emir`),
  honours: new Set(),
  roles: words(`
    presidente presidenta vicepresidente vicepresidenta expresidente exministro ministro ministra primer primera canciller
    secretario secretaria subsecretario diputado diputada senador senadora congresista alcalde alcaldesa concejal concejala
    gobernador gobernadora embajador embajadora cónsul comisario comisaria portavoz vocero vocera candidato candidata líder jefe
    jefa director directora gerente fundador fundadora dueño propietario empresario empresaria consejero consejera delegado
    delegada coordinador tesorero abogado abogada fiscal juez jueza magistrado policía inspector soldado piloto médico médica
    cirujano enfermera psicólogo epidemiólogo investigador investigadora científico científica físico químico biólogo matemático
    historiador historiadora politólogo sociólogo economista analista experto experta profesor maestro rector estudiante
    filósofo escritor escritora autor autora novelista poeta dramaturgo periodista reportero corresponsal fotógrafo editor
    presentador presentadora productor cineasta guionista actor actriz cómico cantante músico compositor pianista guitarrista
    bailarín coreógrafo pintor pintora escultor arquitecto diseñador artista deportista atleta jugador jugadora futbolista
    delantero defensa centrocampista portero capitán entrenador técnico seleccionador árbitro nadador ciclista corredor tenista
    boxeador campeón campeona ganador agricultor cocinero chef sindicalista activista opositor dictador millonario esposo esposa
    marido mujer hijo hija hermano hermana padre madre abuelo abuela tío tía sobrino primo viuda amigo amiga compañero vecino
    testigo víctima sospechoso acusado astronauta sucesor predecesor negociador enviado ingeniero político política ex`),
  particles: words(
    "de del la las los el y e i da das do dos di della van von der den ter du des le d' bin ben ibn abu al san santa",
  ),
  suffixes: words('jr sr junior hijo ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xxiii'),
  compoundEnds: new Set(),
  directions: words('norte sur este oeste centro noreste noroeste sureste suroeste'),
  postNominals: words('phd'),
  kin: words('mamá papá abuela abuelo abuelita abuelito tía tío'),
  organizationHeads: words(`
    universidad facultad escuela colegio instituto academia ministerio secretaría gobierno parlamento congreso cortes asamblea
    senado cámara consejo comisión comité corte tribunal juzgado audiencia fiscalía ayuntamiento alcaldía diputación junta
    generalitat embajada consulado agencia oficina dirección departamento servicio autoridad centro laboratorio banco caja fondo
    bolsa sociedad compañía empresa empresas grupo firma consultora editorial cadena radio televisión diario periódico revista
    red operadora fabricante gigante aseguradora aerolínea sindicato confederación federación liga unión alianza asociación
    movimiento partido partidos frente coalición organización fundación club equipo selección real atlético deportivo fc cf
    ejército brigada batallón guardia policía fuerza fuerzas milicia guerrilla cartel hospital clínica museo teatro ópera
    orquesta coro biblioteca iglesia diócesis arzobispado orden cooperativa consorcio comunidad`),
  namedAfter: new Set(),
  bodyAdjectives: new Set(),
  ownedHeads: words('oficina gabinete equipo entorno'),
  employerLeads: new Set(),
  legalForms: words('ltda ltd plc inc corp gmbh'),
  namingHeads: new Map(),
  namingTails: new Map(),
  vessels: { nouns: words('buque barco velero ferry fragata'), articles: words('el del al'), firsts: null },
  ministers: new Set(),
  organizationTails: words(
    'sa s.a sl s.l sas srl ltd inc plc corp cía co ag gmbh fc cf group holding bank internacional',
  ),
  placeHeads: words(`
    calle avenida paseo plaza puente camino carretera autopista barrio pueblo aldea ciudad villa municipio comarca distrito
    departamento provincia región comunidad estado país república reino principado emirato isla islas archipiélago península cabo
    bahía golfo estrecho mar océano lago laguna río arroyo canal valle llanura meseta monte montaña sierra cordillera cerro pico
    volcán desierto bosque selva parque jardín playa costa puerto aeropuerto estación base campo cárcel castillo palacio torre
    catedral basílica iglesia mezquita sinagoga templo monasterio cementerio estadio hotel presa frontera capital norte sur este
    oeste san santa`),
  placeTails: words('street avenue road park island river lake city beach county'),
  localities: new Set(),
  placePlurals: new Set(),
  local: words('habitantes vecinos alcalde alcaldesa calles población'),
  placeLeads: words('en a al hacia desde hasta cerca por entre'),
  workHeads: words(`
    película film filme documental serie novela libro poema ensayo álbum disco canción sencillo ópera sinfonía obra comedia cuadro
    pintura escultura exposición videojuego juego buque barco portaaviones fragata submarino velero avión helicóptero misil cohete
    satélite sonda modelo programa aplicación vacuna virus huracán tifón`),
  eventHeads: words(`
    festival fiesta feria foro cumbre conferencia congreso bienal carnaval rally torneo copa campeonato liga gran premio trofeo
    juegos olímpicos mundial eurocopa maratón carrera vuelta guerra batalla revolución golpe masacre atentado operación plan caso
    escándalo crisis terremoto ley proyecto tratado acuerdo pacto convención protocolo constitución código declaración
    resolución elecciones referéndum`),
  hollow: words(`
    estado iglesia república nación región ciudad ayuntamiento gobierno presidente presidenta ministro alcalde internet red
    tierra sol luna dios biblia corán pib iva tv dvd cd pc usb gps adn vih sida covid covid-19`),
  diseases: words('ébola covid covid-19 sars mers zika mpox'),
  waters: words('golfo estrecho bahía'),
  peoples: words(`
    musulmán musulmanes suníes chiíes cristianos católicos judíos judío árabe árabes kurdos gitanos hindúes`),
  tongues: null,
  heads: new Set(),
  bareSubjects: false,
  teamColours: new Set(),
  calendar: words(`
    lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre
    noviembre diciembre navidad pascua`),
};
