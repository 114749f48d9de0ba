import { en } from '../../src/languages/en';
import type { NamesData } from '../../src/languages/names';
import { type Segmentation, words } from '../../src/languages/segmentation';

/** Portuguese is no language of the project: this is what it takes to learn from a corpus in it. */
export const names: NamesData = {
  titles: words(`
    senhor senhora sr sra srs dom dona d dr dra doutor doutora prof professor professora eng padre frei irmão irmã madre monsenhor
    são santo santa general coronel comandante capitão tenente sargento cabo almirante marechal cardeal papa bispo arcebispo
    rabino imã xeque lord lady sir barão baronesa conde condessa duque duquesa príncipe princesa rei rainha imperador
    imperatriz czar marquês`),
  honours: new Set(),
  roles: words(`
    presidente vice-presidente ex-presidente ex-ministro ministro ministra primeiro primeiro-ministro chanceler secretário
    secretária secretário-geral deputado deputada senador senadora vereador prefeito prefeita governador governadora embaixador
    cônsul comissário porta-voz candidato candidata líder chefe diretor director diretora gerente fundador dono proprietário
    empresário empresária conselheiro delegado coordenador tesoureiro advogado advogada procurador juiz juíza policial inspetor
    soldado piloto médico cirurgião psicólogo pesquisador investigador cientista físico químico biólogo matemático historiador
    sociólogo economista analista especialista reitor estudante filósofo escritor escritora autor autora romancista poeta
    dramaturgo jornalista repórter correspondente fotógrafo editor apresentador produtor cineasta diretor ator actor atriz
    actriz comediante cantor cantora músico compositor pianista guitarrista bailarino coreógrafo pintor escultor arquiteto
    arquitecto artista atleta jogador futebolista atacante avançado zagueiro defesa meia médio goleiro guarda-redes capitão
    treinador técnico árbitro nadador ciclista tenista piloto campeão vencedor agricultor sindicalista ativista militante
    marido mulher filho filha irmão irmã pai mãe avô avó tio tia sobrinho primo viúva amigo colega vizinho testemunha vítima
    acusado suspeito sucessor antecessor engenheiro político ex`),
  namedAfter: new Set(),
  diseases: new Set(),
  teamColours: new Set(),
  bodyAdjectives: new Set(),
  waters: new Set(),
  ownedHeads: new Set(),
  employerLeads: new Set(),
  legalForms: new Set(),
  namingHeads: new Map(),
  namingTails: new Map(),
  vessels: { nouns: new Set(), articles: new Set(), firsts: null },
  ministers: new Set(),
  particles: words("de do da dos das e d' del la van von der den ter du des le di della bin ben ibn abu al el y"),
  suffixes: words('jr júnior filho neto sobrinho ii iii iv v vi vii viii ix x xi xii'),
  compoundEnds: new Set(),
  directions: words('norte sul leste oeste centro nordeste noroeste sudeste sudoeste'),
  postNominals: words('phd'),
  kin: words('mamãe papai vovó vovô titia titio'),
  organizationHeads: words(`
    universidade faculdade escola colégio instituto academia ministério secretaria governo parlamento congresso assembleia
    assembléia senado câmara conselho comissão comité comitê tribunal supremo procuradoria prefeitura embaixada consulado agência
    direção direcção departamento serviço autoridade centro laboratório banco caixa fundo bolsa sociedade companhia empresa
    empresas grupo firma consultora editora cadeia rádio televisão tv diário jornal revista rede fabricante montadora seguradora
    sindicato confederação federação liga união aliança associação movimento partido frente coligação coalizão organização
    fundação clube equipa equipe seleção selecção exército brigada batalhão guarda polícia força forças hospital clínica museu
    teatro ópera orquestra coro biblioteca igreja diocese arquidiocese ordem cooperativa consórcio comunidade sporting benfica`),
  organizationTails: words('sa s.a s/a ltda lda ltd inc plc corp cia co ag gmbh fc group holding bank internacional'),
  placeHeads: words(`
    rua avenida praça largo ponte estrada rodovia auto-estrada bairro aldeia vila cidade município concelho freguesia distrito
    província região estado país república reino principado ilha ilhas arquipélago península cabo baía golfo estreito mar oceano
    lago lagoa rio ribeira canal vale planalto serra monte montanha morro pico vulcão deserto floresta mata parque jardim praia
    costa porto aeroporto estação base campo prisão castelo palácio torre catedral basílica igreja mesquita templo mosteiro
    cemitério estádio hotel barragem fronteira capital norte sul leste oeste são santa`),
  placeTails: words('street avenue road park island river lake city beach county'),
  localities: new Set(),
  placePlurals: new Set(),
  local: words('habitantes moradores prefeito prefeita ruas população'),
  placeLeads: words('em no na nos nas ao à para até desde perto por entre'),
  workHeads: words(`
    filme documentário série novela romance livro poema ensaio álbum disco canção música ópera sinfonia peça comédia quadro pintura
    escultura exposição jogo navio fragata submarino avião helicóptero míssil foguete satélite sonda modelo programa vacina vírus`),
  eventHeads: words(`
    festival festa feira fórum cimeira cúpula conferência congresso bienal carnaval rali torneio copa taça campeonato liga grande
    prémio prêmio troféu jogos olimpíadas mundial maratona corrida volta guerra batalha revolução golpe massacre atentado operação
    plano caso escândalo crise terramoto lei projeto tratado acordo pacto convenção protocolo constituição código declaração
    resolução eleições referendo`),
  hollow: words(
    'estado igreja república nação região cidade governo presidente ministro internet rede deus bíblia pib iva tv',
  ),
  peoples: words(
    'muçulmano muçulmanos sunita sunitas xiita xiitas cristãos católicos judeu judeus árabe árabes curdos ciganos',
  ),
  bareSubjects: false,
  tongues: null,
  heads: new Set(),
  calendar: words(`
    segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo segunda terça quarta quinta sexta janeiro
    fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro natal páscoa carnaval`),
};

export const segmentation: Segmentation = {
  ...en.segmentation,
  elisions: words('d n'),
  enclitics: new Set(),
  binding: words('sr sra srs dr dra prof eng d av st pe gen cel cap ten'),
  loose: words('etc s.a ltda'),
  functionWords: words(
    'o a os as um uma uns umas de do da dos das em no na nos nas e ou mas que se por para com sem sob sobre entre até desde após ao à aos às pelo pela pelos pelas não mais menos muito é são foi ser ter está como quando onde quem qual este esta esse essa isso isto ele ela eles elas seu sua seus suas já também só ainda',
  ),
};
