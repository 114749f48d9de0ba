import { phrases, words } from '../segmentation';

const nouns = words(`
  heir heiress
  pensioner retiree carer caregiver teenager toddler schoolboy schoolgirl pupil trainee apprentice accountant clerk receptionist
  cleaner courier driver builder plumber electrician carpenter mechanic welder miner fisherman docker postman hairdresser barber
  bartender waiter waitress butcher bricklayer gardener groundsman librarian translator interpreter surveyor auctioneer landlord
  tenant lodger homeowner motorist passenger pedestrian patient survivor whistleblower bystander onlooker hiker climber
  mountaineer diver rower sailor surfer gymnast hurdler grandmaster midwife dentist optician physiotherapist
  psychotherapist therapist counsellor counselor chaplain vicar rabbi imam deacon missionary housewife homemaker
  bureaucrat administrator organiser organizer auditor actuary broker fraudster burglar smuggler trafficker arsonist hacker
  fugitive gangster drummer vocalist soprano tenor baritone flautist cellist virtuoso illustrator cartoonist potter weaver
  ceramicist milliner tailor jeweller blacksmith winemaker brewer distiller fishmonger grocer florist`);

export const epithets: ReadonlySet<string> = new Set([
  ...nouns,
  ...phrases(`
    civil servant, police officer, social worker, care worker, factory worker, taxi driver, bus driver, lorry driver,
    truck driver, security guard, shop assistant, teaching assistant, estate agent, personal trainer, stay-at-home mother`),
]);

export const narrower: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['ngo', phrases('non-governmental organisation')],
  [
    'player',
    words(`footballer striker forward defender midfielder goalkeeper winger captain quarterback pitcher batsman bowler cricketer
      fullback`),
  ],
  ['top diplomat', phrases('foreign minister, foreign secretary, secretary of state, high representative')],
  ['footballer', words('striker forward defender midfielder goalkeeper winger')],
  [
    'athlete',
    words(
      'swimmer cyclist runner skier sprinter hurdler rower gymnast boxer wrestler footballer golfer player champion',
    ),
  ],
  [
    'politician',
    words(`senator congressman congresswoman lawmaker representative mp mep deputy mayor governor minister councillor president
      premier chancellor`),
  ],
  ['lawmaker', words('senator congressman congresswoman representative mp mep deputy legislator')],
  ['legislator', words('senator congressman congresswoman representative mp mep deputy lawmaker')],
  ['executive', words('ceo cfo coo cto cio cmo ciso chairman chairwoman chief')],
  ['leader', words('president premier chancellor king queen emir dictator chief head')],
  [
    'scientist',
    words(`physicist chemist biologist astronomer epidemiologist virologist climatologist geologist archaeologist mathematician
      psychologist neuroscientist researcher`),
  ],
  [
    'researcher',
    words(`scientist physicist chemist biologist astronomer epidemiologist virologist climatologist geologist historian economist
      sociologist psychologist`),
  ],
  ['academic', words('professor lecturer historian economist sociologist philosopher scholar dean')],
  ['expert', words('professor specialist analyst economist scientist researcher engineer')],
  ['doctor', words('surgeon physician psychiatrist paediatrician pediatrician cardiologist oncologist')],
  ['lawyer', words('attorney solicitor barrister')],
  ['officer', words('detective inspector constable sergeant sheriff superintendent')],
  ['detective', words('inspector constable sergeant superintendent')],
  ['artist', words('painter sculptor photographer illustrator potter ceramicist')],
  ['musician', words('pianist violinist guitarist drummer bassist cellist singer composer conductor songwriter')],
  ['performer', words('actor actress singer dancer comedian musician')],
  ['writer', words('novelist poet playwright author essayist journalist columnist')],
  ['author', words('novelist poet playwright writer historian')],
  ['paper', words('newspaper')],
  ['journalist', words('reporter correspondent columnist editor broadcaster presenter')],
  ['entrepreneur', words('founder co-founder cofounder businessman businesswoman tycoon')],
]);
